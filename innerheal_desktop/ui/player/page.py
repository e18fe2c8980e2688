"""The page a session is practised on: it keeps picture, words, sound and hand on one sitting."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from innerheal_desktop.session.timeline import Moment, Timeline
from innerheal_desktop.tongue import tr
from innerheal_desktop.ui.accessibility import Announcer, expose
from innerheal_desktop.ui.player.following import (
    entitle,
    is_voiced,
    keep_awake,
    keep_focus,
    manner_of,
    picture_for,
    rate_for,
    with_number,
)
from innerheal_desktop.ui.player.hand import Hand
from innerheal_desktop.ui.player.pacing import Pacer, is_seen
from innerheal_desktop.ui.player.picture import Picture
from innerheal_desktop.ui.player.questions import ways_out
from innerheal_desktop.ui.player.room import Room
from innerheal_desktop.ui.player.sheet import Aside
from innerheal_desktop.ui.player.sitting import Outcome, Sitting, Stage
from innerheal_desktop.ui.player.telling import Teller
from innerheal_desktop.ui.player.view import View
from innerheal_desktop.ui.player.words import Words, time_of
from innerheal_desktop.ui.theme.motion import Motion
from innerheal_desktop.ui.theme.palette import Palette

# How often the log hears of a sitting that is going on, in practised seconds.
NOTE_EVERY = 5.0


class PlayerPage(QWidget):
    """Plays one timeline after another."""

    ended = Signal(Outcome)
    progressed = Signal(float)  # seconds practised so far: every five of them, and at each pause

    # Long, as all that follows a sitting meets here, each in a few lines, and is made elsewhere.

    def __init__(self, palette: Palette, motion: Motion, room: Room) -> None:
        super().__init__()
        expose()
        self._room = room
        self._noted = 0.0  # seconds practised when the log last heard of them
        self._words = Words(room.clock, room.sound)
        self._announcer = Announcer(self)
        self._teller = Teller(
            self._announcer,
            lambda: room.preferences.settings,
            lambda: is_voiced(room, muted=self._hand.adjusting.muted),
        )
        self._pacer = Pacer(room.clock, partial(rate_for, self), partial(is_seen, self), self)
        self._pacer.due.connect(self.tick)
        self.view = View(lambda view: Picture(view, palette, motion))
        self._hand = Hand(self.view, room, self._say)
        self.view.wanted.connect(self._hand.act)
        self.view.touched.connect(self._hand.touch)
        self.view.clicked.connect(self._hand.click)
        waiting = self.view.parts.waiting
        waiting.before = room.before
        waiting.done.connect(self._hand.release)
        waiting.touched.connect(self._hand.write)
        waiting.wished.connect(self._hand.wish)
        room.preferences.changed.connect(self._prefer)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self.view)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("Session"))

    @property
    def sitting(self) -> Sitting | None:
        """The sitting that is going on."""
        return self._hand.sitting

    def play(
        self,
        timeline: Timeline,
        card: str = "",
        safety: str = "",
        why: str = "",
        picture: str = "",
        aside: Aside | None = None,
        gate: str = "",
    ) -> None:
        """Open `timeline`: its `card` first if it has one, else straight into the lead-in.

        `safety` is a line that stays in sight from the first second to the last. `why`, that it is
        otherwise than written, is said for a moment where no card came before. `picture` is
        shown of the breath, whatever is usual. `aside` is offered below Begin, which is waited for.
        `gate` is the session's: where it may stir, more is at hand.
        """
        self.leave()
        self.view.say_safety(with_number(safety, self._room.preferences))
        room = self._room
        manner = manner_of(room, timeline, picture, gate)
        sitting = Sitting(timeline, room.sitting_clock, room.sound, manner)
        self._noted = 0.0
        self._teller.begin()
        self.view.parts.waiting.out = ways_out(room.keys())
        drafts = self.view.parts.waiting.drafts
        drafts.begin(timeline.session, room.clock(), timeline.length)
        self._words.begin(sitting)
        self._hand.take(sitting)
        self._prefer()
        sitting.moved.connect(self._show)
        sitting.staged.connect(self._follow)
        sitting.ended.connect(self._end)
        room.follow(sitting)
        self._follow(Stage.READY)
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self._open(sitting, card, why, aside)

    def _open(self, sitting: Sitting, card: str, why: str, aside: Aside | None) -> None:
        """Show what comes first, and wait there; begin at once where nothing does."""
        if card or aside is not None:
            ways = ((tr("Begin"), sitting.begin), (tr("Not now"), sitting.stop))
            self.view.open_sheet(sitting.player.timeline.title, card, ways, aside)
            return
        sitting.begin()
        self._words.welcome(why)
        if why:
            self._announcer.say(why)

    def hush(self) -> None:
        """Be silent from now on, until its key is pressed."""
        self._hand.adjusting.mute(muted=True)

    def leave(self) -> None:
        """Let the sitting go without a word: another begins, or the window closes."""
        self._rest()
        if (sitting := self.sitting) is not None:
            sitting.blockSignals(True)
            sitting.stop()
            self._forget(sitting.player.timeline.session, aside=True)
            self._hand.sitting = None

    def go_on(self) -> None:
        """The person went on after a sitting, and said nothing of what was written in it."""
        self.view.parts.waiting.drafts.go_on()

    def wear(self, palette: Palette) -> None:
        """Change colours."""
        self.view.picture.wear(palette)
        self._hand.touch()

    def calm(self, motion: Motion) -> None:
        """Change how much moves."""
        self.view.picture.usual = motion
        self.view.picture.calm(self._hand.adjusting.calmed(motion))

    def tick(self) -> None:
        """Look at the sitting once; the pacer calls this, and so may a test."""
        if self.sitting is not None:
            self.sitting.tick()
            self._hand.rest()
            self._hand.depth.watch(self.sitting, here=self.is_here())
            keep_awake(self._room, self.sitting, self)

    def is_here(self) -> bool:
        """Whether the window is the one that is used now."""
        return self.window().isActiveWindow()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The keys of the player; the rest goes on to the window."""
        if not self._hand.key(event):
            super().keyPressEvent(event)

    def _prefer(self) -> None:
        self.view.picture.choose(picture_for(self._room, self.sitting))

    def _say(self, words: str) -> None:
        """Say for a moment what the person has just changed."""
        self._words.say(words)
        self._announcer.say(words)
        if self.sitting is not None:
            self._show(self.sitting.moment)

    def _show(self, moment: Moment) -> None:
        if (sitting := self.sitting) is None:
            return
        timeline, chosen = sitting.player.timeline, self._room.preferences.settings
        self.view.parts.header.show_moment(timeline, moment, time_of(sitting))
        asked = self._hand.leaving.asked  # the sheet says it all
        words = "" if asked else self._words.now(moment)
        captions = chosen.captions and not asked
        waited = self.view.show_moment(timeline, moment, words, captions=captions)
        if waited and moment.waiting is None:
            keep_focus(self)
        self._announcer.say(self.view.parts.waiting.say_over(over=sitting.player.holding))
        if sitting.stage is Stage.RUNNING:
            self._teller.see(timeline, moment)
        if sitting.active - self._noted >= NOTE_EVERY:
            self._noted = sitting.active
            self.progressed.emit(self._noted)

    def _follow(self, stage: Stage) -> None:
        """A new stage of the sitting: pace, veil, words, title, screen."""
        if (sitting := self.sitting) is None:
            return
        moving = stage in (Stage.LEAD_IN, Stage.RUNNING, Stage.OVERTIME)
        if moving:
            self._hand.leaving.asked = False
            self._hand.depth.back.end()
            self.view.close_sheet()
            keep_focus(self)
            if self.window().focusWidget() is self:
                self.view.parts.waiting.take_focus()
            self._pacer.start()
        else:
            self._pacer.stop()
        keep_awake(self._room, sitting, self)
        self.view.parts.controls.show_running(running=moving)
        self.view.dim(dimmed=not moving)
        self._show(sitting.moment)
        words, asked = self._words.of(stage), self._hand.leaving.asked
        entitle(self, sitting, stage, self._announcer, words, asked=asked)
        if stage is Stage.PAUSED:
            self.progressed.emit(sitting.active)
            if sitting.note:
                self._hand.leaving.ask(sitting)

    def _rest(self) -> None:
        self._pacer.stop()
        self._hand.depth.begin()
        self._room.awake.release()
        self.view.parts.more.hide()
        self.view.close_sheet()

    def _forget(self, session: str, *, aside: bool) -> None:
        """What was written waits for a word, or where one only steps aside, for coming back."""
        self.view.parts.waiting.drafts.end(session, self._room.clock(), aside=aside)

    def _end(self, outcome: Outcome) -> None:
        self._rest()
        self._forget(outcome.timeline.session, aside=bool(outcome.then))
        self._hand.sitting = None
        drafts = self.view.parts.waiting.drafts
        written = None if outcome.then else drafts.written(self._room.clock())
        self.ended.emit(replace(outcome, written=written))
