"""The hand: what keys, buttons and clicks do to a sitting."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence

from innerheal_desktop.session.breath import Phase
from innerheal_desktop.session.steps import Tap
from innerheal_desktop.tongue import tr
from innerheal_desktop.ui.keys import ACTIONS, PLAYER, Keys
from innerheal_desktop.ui.player.adjusting import Adjusting
from innerheal_desktop.ui.player.answering import go_on
from innerheal_desktop.ui.player.controls import Offers
from innerheal_desktop.ui.player.depth import GATES, SUPPORT, Depth
from innerheal_desktop.ui.player.leaving import Leaving
from innerheal_desktop.ui.player.room import Room
from innerheal_desktop.ui.player.sitting import STEADY, Sitting, Stage
from innerheal_desktop.ui.player.view import View
from innerheal_desktop.ui.shortcuts import key_of, meant

FULL_SCREEN = Qt.WindowState.WindowFullScreen
TAPS = ("Space", "Return", "Enter")
# What these do, they do before the first breath too; any other key skips to it.
AT_ONCE = ("leave", "screen", "steady-here", "too-much", "mute", "louder", "softer")
IN_DEPTH = ("too-much", "farther", "nearer", "dizzy", SUPPORT)
# Controls step back after this many seconds without input.
IDLE = 5.0
# Keys that say nothing by themselves.
SILENT = (
    Qt.Key.Key_Shift,
    Qt.Key.Key_Control,
    Qt.Key.Key_Alt,
    Qt.Key.Key_AltGr,
    Qt.Key.Key_Meta,
    Qt.Key.Key_CapsLock,
    Qt.Key.Key_NumLock,
)


class Hand:
    """Acts on the sitting it holds, and remembers when it last moved."""

    def __init__(self, view: View, room: Room, say: Callable[[str], None]) -> None:
        self.sitting: Sitting | None = None
        self.adjusting = Adjusting(view, room)
        self.depth = Depth(view, room)
        self.leaving = Leaving(view, room, self.depth)
        self._view = view
        self._room = room
        self._say = say
        self._rested = (room.clock(), False)  # when it last moved, whether all has stepped back

    def take(self, sitting: Sitting) -> None:
        """Hold a new sitting."""
        self.sitting = sitting
        self.leaving.asked = False
        self.depth.begin()
        self.touch()
        offers, keys = offers_of(sitting), hints(self._room.keys())
        self._view.parts.controls.offer(offers, keys)
        self._view.parts.deep.offer(keys, offered=offers.deep)
        self.adjusting.show_states()

    def touch(self) -> None:
        """The person did something: everything comes forward."""
        self._rested = (self._room.clock(), self._rested[1])
        self.rest()

    def rest(self) -> None:
        """Let header and controls step back once nobody has touched anything for a while."""
        touched, resting = self._rested
        idle = self._room.clock() - touched > IDLE
        if idle != resting:
            self._rested = (touched, idle)
            self._view.rest(resting=idle)

    def key(self, event: QKeyEvent) -> bool:
        """Do what a key means now; false when it means nothing here."""
        self.touch()
        sitting, key = self.sitting, key_of(event)
        name = meant(event, self._room.keys(), PLAYER, QGuiApplication.platformName())
        if sitting is None or event.key() in SILENT or (key == "?" and not name):
            return False
        if sitting.stage is Stage.LEAD_IN and name not in AT_ONCE:
            sitting.skip_lead_in()
        elif self.tapping() and key in TAPS:
            self.release()
        elif name and not (event.isAutoRepeat() and name not in ("louder", "softer")):
            self.act(name)
        return bool(name) or sitting.stage is Stage.LEAD_IN

    def click(self) -> None:
        """A click skips the lead-in, and is the tap that a step waits for."""
        self.touch()
        self.close_more()
        if self.sitting is not None and self.sitting.stage is Stage.LEAD_IN:
            self.sitting.skip_lead_in()
        elif self.tapping():
            self.release()

    def act(self, name: str) -> None:
        """Do what a button of this name says."""
        sitting = self.sitting
        self.touch()
        if sitting is None:
            return
        if name == "more":
            self._view.turn_more()
        elif name == "pause":
            self._pause(sitting)
        elif name in ("back", "forward"):
            self._section(sitting, 1 if name == "forward" else -1)
        elif name in IN_DEPTH:
            self._deepen(name, sitting)
        elif name in Adjusting.DEEDS:
            self._say(self.adjusting.do(name, sitting))
        elif name in ("steady", "steady-here") and sitting.player.timeline.session != STEADY:
            sitting.stop(then=STEADY)
        elif name == "leave":
            self.close_more()
            self.leaving.leave(sitting)
        elif name == "screen":
            window = self._view.window()
            window.setWindowState(window.windowState() ^ FULL_SCREEN)

    def release(self) -> None:
        """The person is ready to go on."""
        self.touch()
        if self.sitting is not None:
            go_on(self.sitting, self._view.parts.waiting, self._room)

    def write(self) -> None:
        """A hand is at what waits, which stays open for it."""
        self.touch()
        sitting, waiting = self.sitting, self._view.parts.waiting
        if sitting is not None and waiting.step is not None:
            sitting.attend(waiting.step, words=waiting.stands)

    def wish(self, session: str) -> None:
        """End kindly, and begin the session that was offered; just end for none."""
        if self.sitting is not None:
            self.sitting.stop(then=session)

    def tapping(self) -> bool:
        """Whether a tap is what the session waits for."""
        running = self.sitting is not None and self.sitting.stage is Stage.RUNNING
        return running and isinstance(self._view.parts.waiting.step, Tap)

    def close_more(self) -> None:
        """Close the card of more, if it is open."""
        if self._view.parts.more.isVisibleTo(self._view):
            self._view.turn_more()

    def _section(self, sitting: Sitting, step: int) -> None:
        """The way back from deep work is walked, not jumped over; it can be ended at any time."""
        if step > 0 and self.depth.is_last_part(sitting):
            self._say(tr("This is the way back. Esc ends it."))
        else:
            sitting.section(step)

    def _deepen(self, name: str, sitting: Sitting) -> None:
        """What steadies: a sitting that may stir has more of it, and no use for it in others."""
        if name == SUPPORT:
            self._room.do(name)
        elif name == "dizzy":
            self.close_more()
            self.leaving.dizzy(sitting)
        elif sitting.manner.gate in GATES and sitting.stage is not Stage.READY:
            self.leaving.asked = self.leaving.asked or name == "too-much"
            self.close_more()
            if said := self.depth.do(name, sitting):
                self._say(said)

    def _pause(self, sitting: Sitting) -> None:
        if sitting.stage is Stage.OVERTIME:
            sitting.stop()
        else:
            (sitting.resume if sitting.stage is Stage.PAUSED else sitting.pause)()


def hints(keys: Keys) -> Callable[[str], str]:
    """The key of each action, as people know it; empty where it has none."""
    known = {action.name for action in ACTIONS}

    def hint(name: str) -> str:
        key = keys.key(name) if name in known else ""
        return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)

    return hint


def offers_of(sitting: Sitting) -> Offers:
    """What can be done in this sitting."""
    timeline = sitting.player.timeline
    phases = {span.breath.phase for span in timeline.spans if span.breath is not None}
    return Offers(
        breath=bool(phases),
        holds=bool(phases & {Phase.HOLD, Phase.REST}),
        sections=len(timeline.sections) > 1,
        steady=timeline.session != STEADY,
        deep=sitting.manner.gate in GATES,
    )
