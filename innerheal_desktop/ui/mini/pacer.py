"""The mini pacer: one sitting in a small window of its own, with picture and glyph and no words.

It is moved by its body or the arrow keys, resized by its rim or Shift and the arrow keys; Space
pauses, Esc stops. A hand over it, or the focus in it, brings forward what else can be done.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Any

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QContextMenuEvent, QKeyEvent, QMouseEvent, QPaintEvent
from PySide6.QtWidgets import QMenu, QWidget

from innerheal_desktop.session.comfort import AS_WRITTEN, repaced
from innerheal_desktop.session.timeline import Moment, Timeline
from innerheal_desktop.sound.silence import Sound
from innerheal_desktop.tongue import tr
from innerheal_desktop.ui.accessibility import Announcer
from innerheal_desktop.ui.mini.frame import Frame
from innerheal_desktop.ui.mini.hold import Hold
from innerheal_desktop.ui.mini.hushed import Hushed
from innerheal_desktop.ui.player.pacing import Pacer
from innerheal_desktop.ui.player.sitting import Outcome, Sitting, Stage
from innerheal_desktop.ui.preferences import Preferences
from innerheal_desktop.ui.theme.motion import Motion
from innerheal_desktop.ui.theme.palette import Palette

# Looks a second while a breath moves, and while none does.
RATE, CALM_RATE = 30.0, 20.0
# How often the log hears of the sitting, in practised seconds.
NOTE_EVERY = 5.0
# How often the screen is looked at for a program that fills it, in milliseconds.
WATCH = 2000


@dataclass(frozen=True, slots=True)
class Means:
    """What a pacer stands on.

    `clock` is monotonic seconds that stop in sleep; `busy` tells whether another program
    fills the screen; `menu` makes what a right click opens; `follow` lets a heartbeat beat for it.
    """

    clock: Callable[[], float]
    sound: Sound
    busy: Callable[[], bool]
    preferences: Preferences
    menu: Callable[[], QMenu]
    follow: Callable[[Sitting], None] = lambda sitting: None


@dataclass(slots=True)
class Now:
    """How it goes: seconds the log has heard of, whether a breath moves, whether it waits.

    It waits for another program that fills the screen.
    """

    noted: float = 0.0
    breathing: bool = True
    waiting: bool = False


class MiniPacer(QWidget):
    """One sitting in a frameless window. Its place, size and looks are the person's settings.

    `visual` names a picture that was asked for this time; the person's usual one otherwise.
    """

    accessible_role = "Window"

    ended = Signal(Outcome)
    progressed = Signal(float)  # seconds practised: every five of them, and at each pause

    # Long, as a window hears each hand in a method of its own; each is a line or two.

    def __init__(
        self,
        timeline: Timeline,
        means: Means,
        look: tuple[Palette, Motion],
        visual: str = "",
    ) -> None:
        super().__init__()
        settings = means.preferences.settings
        self._means = means
        self._comfort = AS_WRITTEN
        self._now = Now()
        self._hushed = None if settings.mini_sound else Hushed(means.sound)
        self.sitting = Sitting(timeline, means.clock, self._hushed or means.sound)
        actions: dict[str, Callable[[], None]] = {
            "pause": self.pause,
            "stop": self.sitting.stop,
            "shorter": partial(self.ease, -1),
            "longer": partial(self.ease, 1),
        }
        self.frame = Frame(self, timeline, actions, look, visual)
        self.hold = Hold(self, means.preferences)
        self._pacer = Pacer(means.clock, self._rate, self._is_seen, self)
        self._pacer.due.connect(self.sitting.tick)
        watch = QTimer(self, interval=WATCH)
        watch.timeout.connect(self._look_in_front)
        watch.start()
        self.sitting.moved.connect(self._show)
        self.sitting.staged.connect(self._follow)
        self.sitting.ended.connect(self._end)
        means.follow(self.sitting)
        means.preferences.changed.connect(self._settle)
        self._settle(settings)

    def begin(self, *, active: bool = True) -> None:
        """Show the pacer and breathe at once; unless `active`, the focus stays where it is."""
        self.hold.appear(active=active)
        self.sitting.begin()
        self.sitting.skip_lead_in()

    def pause(self) -> None:
        """Stand still, or go on."""
        self._now.waiting = False
        paused = self.sitting.stage is Stage.PAUSED
        (self.sitting.resume if paused else self.sitting.pause)()

    def ease(self, steps: int) -> None:
        """Make the breath longer by so many half seconds, or shorter, from its next turn on."""
        player = self.sitting.player
        before = self._comfort
        self._comfort = self._comfort.and_then(steps=steps)
        changed = repaced(player.timeline, player.position, self._comfort)
        if self._comfort == before or changed == player.timeline:
            return
        player.timeline = changed
        self.frame.picture.follow(changed)
        sound = self._hushed or self._means.sound
        sound.prepare(changed)
        sound.seek(player.position)
        Announcer(self).say(tr("Longer breath") if steps > 0 else tr("Shorter breath"))

    def wear(self, palette: Palette) -> None:
        """Change colours."""
        self.frame.wear(palette)

    def calm(self, motion: Motion) -> None:
        """Change how much moves."""
        self.frame.picture.calm(motion)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move, resize, pause, stop, longer and shorter."""
        self.frame.touch(self._means.clock())
        if not self.hold.key(event.key(), event.modifiers()):
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold."""
        self.hold.press(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Move or pull."""
        self.frame.touch(self._means.clock())
        self.hold.move(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go."""
        self.hold.release()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Patterns, and what else the menu offers."""
        menu = self._means.menu()
        menu.setParent(self, menu.windowFlags())
        menu.popup(event.globalPos())

    def enterEvent(self, event: QEvent) -> None:
        """A hand comes."""
        self.frame.touch(self._means.clock())

    def leaveEvent(self, event: QEvent) -> None:
        """The hand goes."""
        self.frame.rest(self._means.clock())

    def changeEvent(self, event: QEvent) -> None:
        """The focus comes or goes."""
        if event.type() == QEvent.Type.ActivationChange:
            self.frame.touch(self._means.clock())
            self.frame.rest(self._means.clock())
            self.frame.settle()
            self.update()
        super().changeEvent(event)

    def resizeEvent(self, event: QEvent) -> None:
        """Give picture and bar their places."""
        self.frame.settle()

    def showEvent(self, event: QEvent) -> None:
        """A window of the system there is only from now on."""
        self.frame.settle()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The rim, and the ring of the focus in its place."""
        self.frame.paint_rim()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Closing ends the sitting, which is kept."""
        self.hold.remember()
        self.sitting.stop()
        super().closeEvent(event)

    def _settle(self, settings: Any) -> None:
        self.frame.choose(settings)
        self.hold.choose(settings)

    def _is_seen(self) -> bool:
        # Asked thirty times a second: the window alone knows all of it.
        handle = self.windowHandle()
        return handle is not None and handle.isExposed()

    def _rate(self) -> float:
        return RATE if self._now.breathing else CALM_RATE

    def _show(self, moment: Moment) -> None:
        self._now.breathing = moment.breath is not None
        self.frame.present(moment)
        self.frame.rest(self._means.clock())
        if self._hushed is not None:
            self._hushed.look(moment.time)
        active = self.sitting.player.active
        if active - self._now.noted >= NOTE_EVERY:
            self._now.noted = active
            self.progressed.emit(active)

    def _follow(self, stage: Stage) -> None:
        """A new stage: the pace, the veil, the words."""
        moving = stage is Stage.RUNNING
        if moving:
            self._pacer.start()
        else:
            self._pacer.stop()
        self.frame.show_running(running=moving)
        if stage is Stage.PAUSED:
            self.progressed.emit(self.sitting.player.active)
        words = self.frame.name_stage(stage, self.sitting.note)
        if words:
            Announcer(self).say(words, urgent=stage is Stage.ENDED)

    def _look_in_front(self) -> None:
        """Wait while another program fills the screen, and go on by oneself after it."""
        busy = self._means.busy()
        if busy and self.sitting.stage is Stage.RUNNING:
            self._now.waiting = True
            self.sitting.pause(tr("Waiting while another program fills the screen."))
        elif self._now.waiting and not busy:
            self._now.waiting = False
            self.sitting.resume()

    def _end(self, outcome: Outcome) -> None:
        self._pacer.stop()
        self.hold.remember()
        self.ended.emit(outcome)
