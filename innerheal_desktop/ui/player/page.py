"""The page a session is practised on: it keeps picture, words, sound and hand on one sitting."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from innerheal_desktop.session.timeline import Moment, Timeline
from innerheal_desktop.ui.accessibility import Announcer
from innerheal_desktop.ui.player.controls import Controls
from innerheal_desktop.ui.player.hand import Hand
from innerheal_desktop.ui.player.pacing import Pacer, is_seen, rate_of
from innerheal_desktop.ui.player.picture import Picture
from innerheal_desktop.ui.player.sitting import Outcome, Sitting, Stage
from innerheal_desktop.ui.player.sound import Sound
from innerheal_desktop.ui.player.view import View
from innerheal_desktop.ui.theme.motion import Motion
from innerheal_desktop.ui.theme.palette import Palette

# How often the log hears of a sitting that is going on, in practised seconds.
NOTE_EVERY = 5.0
NOTICE_SECONDS = 8.0
# Looks a second while there are words or silence, and no breath to follow.
CALM_RATE = 20.0
SETTLE = "Settle in. It begins in a moment."
PAUSED = "Paused. Space goes on, Esc offers a way out."


def title_of(timeline: Timeline, stage: Stage) -> str:
    """What the window is called, and what a screen reader is told, at a stage of a sitting."""
    state = {Stage.PAUSED: ", paused", Stage.ENDED: ", ended"}.get(stage, "")
    return f"{timeline.title}{state}"


class PlayerPage(QWidget):
    """Plays one timeline after another. `clock` is monotonic seconds that run through sleep.

    `mute` makes the sound silent (True) or heard again (False) without losing its place.
    """

    ended = Signal(Outcome)
    progressed = Signal(float)  # seconds practised so far: every five of them, and at each pause

    def __init__(
        self,
        palette: Palette,
        motion: Motion,
        clock: Callable[[], float],
        sound: Sound,
        mute: Callable[[bool], None],
    ) -> None:
        super().__init__()
        self._clock = clock
        self._sound = sound
        self._told = (0.0, 0)  # seconds last noted, section last announced
        self._noticed = ("", 0.0)  # what sound last said, and when
        self._breathing = False
        self._announcer = Announcer(self)
        self._pacer = Pacer(clock, self._rate, partial(is_seen, self), self)
        self._pacer.due.connect(self.tick)
        actions = {row[0]: partial(_act, self, row[0]) for row in Controls.ROW}
        self.view = View(lambda view: Picture(view, palette, motion), actions)
        self._hand = Hand(self.view, mute, clock)
        self.view.parts.waiting.done.connect(self._hand.release)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self.view)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName("Session")
        self.setMouseTracking(True)

    @property
    def sitting(self) -> Sitting | None:
        """The sitting that is going on."""
        return self._hand.sitting

    def play(self, timeline: Timeline, card: str = "", safety: str = "") -> None:
        """Open `timeline`: its `card` first if it has one, else straight into the lead-in.

        `safety` is a line that stays in sight from the first second to the last.
        """
        self.leave()
        self.view.say_safety(safety)
        sitting = Sitting(timeline, self._clock, self._sound)
        self._told = (0.0, 0)
        self._hand.take(sitting)
        sitting.moved.connect(self._show)
        sitting.staged.connect(self._follow)
        sitting.ended.connect(self._end)
        self._follow(Stage.READY)
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        if card:
            ways = (("Begin", sitting.begin), ("Not now", sitting.stop))
            self.view.open_sheet(timeline.title, card, ways)
        else:
            sitting.begin()

    def leave(self) -> None:
        """Let the sitting go without a word: another begins, or the window closes."""
        self._pacer.stop()
        self.view.parts.sheet.close_quietly()
        if self.sitting is not None:
            self.sitting.blockSignals(True)
            self.sitting.stop()
            self._hand.sitting = None

    def wear(self, palette: Palette) -> None:
        """Change colours."""
        self.view.picture.wear(palette)
        self._hand.touch()

    def calm(self, motion: Motion) -> None:
        """Change how much moves."""
        self.view.picture.calm(motion)

    def tick(self) -> None:
        """Look at the sitting once; the pacer calls this, and so may a test."""
        if self.sitting is not None:
            self.sitting.tick()
            self._hand.rest()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The keys of the player; the rest goes on to the window."""
        modified = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if modified or not self._hand.key(event.key()):
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click anywhere."""
        self._hand.click()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """A hand on the mouse brings the controls forward."""
        self._hand.touch()

    def _rate(self) -> float:
        """As fast as the screen while a breath moves; while nothing does, calmly."""
        return rate_of(self) if self._breathing else CALM_RATE

    def _show(self, moment: Moment) -> None:
        sitting = self.sitting
        if sitting is None:
            return
        words = {Stage.LEAD_IN: SETTLE, Stage.PAUSED: PAUSED}.get(sitting.stage, "")
        if not words and not moment.caption:
            words = self._notice()
        waited = self.view.show_moment(sitting.player.timeline, moment, words)
        if waited and moment.waiting is None:
            self.setFocus(Qt.FocusReason.OtherFocusReason)
        self._breathing = moment.breath is not None
        noted, section = self._told
        if moment.section != section:
            self._announcer.say(moment.section_title)
        if sitting.player.active - noted >= NOTE_EVERY:
            noted = sitting.player.active
            self.progressed.emit(noted)
        self._told = (noted, moment.section)

    def _notice(self) -> str:
        """What sound has to say, for a few seconds from when it first says it."""
        notice = self._sound.notice
        if notice != self._noticed[0]:
            self._noticed = (notice, self._clock())
        return notice if self._clock() - self._noticed[1] < NOTICE_SECONDS else ""

    def _follow(self, stage: Stage) -> None:
        """A new stage of the sitting: pace, veil, words, title."""
        sitting = self.sitting
        if sitting is None:
            return
        moving = stage in (Stage.LEAD_IN, Stage.RUNNING)
        if moving:
            self._hand.leaving = False
            self.view.parts.sheet.close_quietly()
            self.setFocus(Qt.FocusReason.OtherFocusReason)
            self._pacer.start()
        else:
            self._pacer.stop()
        self.view.parts.controls.show_running(running=moving)
        self.view.parts.controls.setEnabled(stage is not Stage.READY)
        self.view.dim(dimmed=not moving)
        self._show(sitting.moment)
        title = title_of(sitting.player.timeline, stage)
        self.window().setWindowTitle(f"{title} — InnerHeal")
        if stage is not Stage.READY:
            self._announcer.say(title, urgent=stage is Stage.ENDED)
        if stage is Stage.PAUSED:
            self.progressed.emit(sitting.player.active)
            if sitting.note:
                self._hand.ask(sitting)

    def _end(self, outcome: Outcome) -> None:
        self._pacer.stop()
        self.view.parts.sheet.close_quietly()
        self._hand.sitting = None
        self.ended.emit(outcome)


def _act(page: PlayerPage, name: str) -> None:
    """A button was pressed; the hand that does it is made after the buttons."""
    page._hand.act(name)
