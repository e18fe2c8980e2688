"""The hand: what keys, buttons and clicks do to a sitting."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence

from innerheal_desktop.care.heeding import heeded
from innerheal_desktop.session.breath import Phase
from innerheal_desktop.session.steps import Tap
from innerheal_desktop.tongue import tr
from innerheal_desktop.ui.keys import ACTIONS, PLAYER, Keys
from innerheal_desktop.ui.player.adjusting import Adjusting
from innerheal_desktop.ui.player.controls import Offers
from innerheal_desktop.ui.player.depth import GATES, SUPPORT, Depth
from innerheal_desktop.ui.player.following import stop_line
from innerheal_desktop.ui.player.room import Room
from innerheal_desktop.ui.player.sitting import STEADY, Sitting, Stage
from innerheal_desktop.ui.player.view import View
from innerheal_desktop.ui.player.waiting import Waiting
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
        self.leaving = False
        self.adjusting = Adjusting(view, room)
        self.depth = Depth(view, room)
        self._view = view
        self._room = room
        self._say = say
        self._rested = (room.clock(), False)  # when it last moved, whether all has stepped back

    def take(self, sitting: Sitting) -> None:
        """Hold a new sitting."""
        self.sitting = sitting
        self.leaving = False
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
            self._leave(sitting)
        elif name == "screen":
            window = self._view.window()
            window.setWindowState(window.windowState() ^ FULL_SCREEN)

    def ask(self, sitting: Sitting) -> None:
        """Open the sheet with the ways on."""
        self.leaving = True
        self._view.parts.caption.say("")
        words = tr(sitting.note) if sitting.note else tr("Your place is kept.")
        self._view.open_sheet(tr("Paused"), words, self._ways(sitting))

    def _ways(self, sitting: Sitting) -> tuple[tuple[str, Callable[[], None]], ...]:
        ways: list[tuple[str, Callable[[], None]]] = [
            (tr("Keep going"), sitting.resume),
            (tr("Steady me"), lambda: self.act("steady-here")),
            (tr("End"), sitting.stop),
        ]
        if sitting.player.timeline.session == STEADY:
            del ways[1]
        return tuple(ways)

    def release(self) -> None:
        """The person is ready: what waits ends here, unless the answer asks for something kind."""
        self.touch()
        sitting, waiting = self.sitting, self._view.parts.waiting
        if sitting is None or self._heeded(waiting):
            return
        turned = self._room.answered(sitting, waiting.step, waiting.answer)
        if turned is None:
            sitting.release()
        else:
            sitting.turn(turned)

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

    def _heeded(self, waiting: Waiting) -> bool:
        """Whether something is offered, or asked, after the answer; not a second time."""
        drafts, step = waiting.drafts, waiting.step
        kindness = heeded(step, waiting.answer, asked=step in drafts.asked)
        if kindness is None or step is None or waiting.offered:
            return False
        if kindness.asks:
            drafts.asked.add(step)
        title = self._room.title(kindness.offer)
        if kindness.offer and not title:  # a session of one's own may offer what is gone
            kindness, title = replace(kindness, offer=STEADY), tr("Steady me")
        waiting.offer(kindness, title)
        return True

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
            self._dizzy(sitting)
        elif sitting.manner.gate in GATES and sitting.stage is not Stage.READY:
            self.leaving = self.leaving or name == "too-much"
            self.close_more()
            if said := self.depth.do(name, sitting):
                self._say(said)

    def _dizzy(self, sitting: Sitting) -> None:
        """The line for whoever has too much air, and whom to call; the breath waits."""
        self.close_more()
        sitting.pause()
        self.leaving = True
        self._view.parts.caption.say("")
        words = stop_line(self._room.preferences)
        self._view.open_sheet(tr("Breathe as it comes"), words, self._ways(sitting))

    def _pause(self, sitting: Sitting) -> None:
        if sitting.stage is Stage.OVERTIME:
            sitting.stop()
        else:
            (sitting.resume if sitting.stage is Stage.PAUSED else sitting.pause)()

    def _leave(self, sitting: Sitting) -> None:
        """The first time: pause and ask. The second time, or after the end: go."""
        self.close_more()
        if self.leaving or sitting.stage in (Stage.READY, Stage.OVERTIME):
            sitting.stop()
        elif self.depth.is_deep(sitting):
            self.leaving = True
            self.depth.come_back(sitting)
        else:
            sitting.pause()
            self.ask(sitting)


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
