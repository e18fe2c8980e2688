"""A sitting in the terminal: the same timeline, sound and record as in the window."""

from __future__ import annotations

import signal
from collections.abc import Callable
from typing import TYPE_CHECKING

from innerheal_desktop.practice.clocks import Clocks
from innerheal_desktop.practice.keeping import Keeper
from innerheal_desktop.session.answers import Answer
from innerheal_desktop.session.player import Player, State
from innerheal_desktop.session.steps import Step
from innerheal_desktop.sound.behind import Behind
from innerheal_desktop.sound.silence import NoSound
from innerheal_desktop.terminal.keyboard import Keyboard
from innerheal_desktop.terminal.screen import Screen
from innerheal_desktop.terminal.writing import OVER, Answers, Pages, Way

if TYPE_CHECKING:
    from innerheal_desktop.sound.engine import SoundEngine

FRAME_SECONDS = 0.05
LONGEST_RING = 8.0
STEADY = "steady-now"
ASKED = "What you wrote is only here. Space goes on, Esc ends and asks what becomes of it."
SLEPT = "The computer slept; Space goes on from where you were"


class TerminalSitting:
    """Plays to the end, or until the person leaves. `run` returns whether it was completed."""

    def __init__(
        self,
        player: Player,
        keyboard: Keyboard,
        screen: Screen,
        sound: SoundEngine | None,
        keeper: Keeper | None,
        clocks: Clocks | None = None,
        title: Callable[[str], str] = str,
    ) -> None:
        self._player = player
        self._keyboard = keyboard
        self._screen = screen
        self._behind = Behind(player, sound or NoSound())
        self._record = _Record(player, keeper, clocks)
        self._notice = ""
        self.cut_off = False  # the terminal was closed amid it
        self._answers = Answers(title)

    @property
    def then(self) -> str:
        """The session that the person left for, or nothing."""
        return self._answers.then

    @property
    def written(self) -> tuple[Answer, ...]:
        """What was typed in it."""
        return self._answers.pages.answers()

    @property
    def sitting(self) -> str:
        """The id of its record, where one was kept."""
        return self._record.id

    def run(self, tell: Callable[[bool], None] = lambda completed: None) -> bool:
        """Play. Whatever ends it, what was practised is kept.

        `tell` then says whether it was completed, before the closing bell rings out.
        """
        player, completed = self._player, False
        self._behind.prepare()
        self._behind.play()
        player.start()
        try:
            while not completed and player.state is not State.ENDED:
                completed = self._frame()
                if not completed:
                    self._press(self._keyboard.read(FRAME_SECONDS))
        except KeyboardInterrupt as ended:
            # By Ctrl+C, or by a signal that closes the terminal: that carries its number.
            self.cut_off = ended.args[:1] not in ((), (signal.SIGINT,))
            player.stop()
        finally:
            self._end(completed)
        tell(completed)
        if completed:
            self._ring_out()
        return completed

    def _ring_out(self) -> None:
        """Wait until the bell that closed the sitting has rung out; a key or Ctrl+C ends it."""
        try:
            for _ in range(round(LONGEST_RING / FRAME_SECONDS)):
                if not self._behind.sound.sounding or self._keyboard.read(FRAME_SECONDS):
                    break
        except KeyboardInterrupt:
            pass

    def _frame(self) -> bool:
        player = self._player
        tick = player.tick()
        if self._record.slept() or tick.stalled:
            self._notice = SLEPT
            player.pause()
            self._still()
        self._behind.follow(tick.moment)
        over = OVER if player.holding else ""
        notice = self._answers.notice or over or self._notice or self._behind.sound.notice
        self._screen.show(
            tick.moment,
            paused=player.state is State.PAUSED,
            notice=notice,
            words=self._answers.pages.words(tick.moment.waiting),
        )
        self._record.note(tick.moment.section)
        return tick.ended

    def _press(self, key: str) -> None:
        player = self._player
        waiting = player.timeline.at(player.position).waiting
        step = waiting if player.state is State.RUNNING else None
        if step is not None and Pages.takes(step) and key not in ("escape", "left", "right"):
            self._answer(step, key)
            return
        key = key.lower()
        if step is not None and key in ("enter", "space"):
            self._release()
        elif step is not None and key == "escape" and self._answers.stands(step):
            self._notice = ASKED
            player.pause()
            self._still()
        elif key == "space":
            self._pause_or_go_on()
        elif key in ("escape", "q", "g"):
            if key == "g" and player.timeline.session != STEADY:
                self._answers.then = STEADY
            player.stop()
        elif key in ("left", "right"):
            player.section(1 if key == "right" else -1)
            self._behind.move()

    def _answer(self, step: Step, key: str) -> None:
        """A key at a step that is answered here."""
        if not key:
            return
        way = self._answers.take(step, key)
        self._player.attend(step, words=self._answers.stands(step))
        self._behind.attend(step)
        if way is Way.ON:
            self._release()
        elif way is Way.OUT:
            self._player.stop()

    def _release(self) -> None:
        self._player.release()
        self._behind.turn()

    def _pause_or_go_on(self) -> None:
        player = self._player
        if player.state is State.PAUSED:
            self._notice = ""
            player.resume()
            self._behind.play()
        else:
            player.pause()
            self._still()

    def _still(self) -> None:
        self._behind.pause()
        section = self._player.timeline.at(self._player.position).section
        self._record.note(section, now=True)

    def _end(self, completed: bool) -> None:
        self._screen.close()
        self._record.finish(completed=completed)
        self._behind.stop(ring=completed)


class _Record:
    """What is written down of a sitting, where it is: the seconds practised, and other clocks."""

    def __init__(self, player: Player, keeper: Keeper | None, clocks: Clocks | None) -> None:
        self._player = player
        self._keeper = keeper
        self._clocks = clocks
        self.id = ""

    def slept(self) -> bool:
        """Whether the computer has just slept amid it; what the clocks tell is marked."""
        words = self._clocks.look() if self._clocks is not None else ()
        if self._keeper is not None:
            for word in words:
                self._keeper.mark(word)
        return "slept" in words and self._player.state is State.RUNNING

    def note(self, section: int, *, now: bool = False) -> None:
        """Note how far it has come."""
        if self._keeper is not None:
            self._keeper.note(self._player.active, section, now=now)

    def finish(self, *, completed: bool) -> None:
        """Keep what was practised, and wait until it is kept."""
        if self._keeper is None:
            return
        receipt = self._keeper.finish(self._player.active, completed=completed)
        if receipt is not None and receipt.wait(5.0) and receipt.error is None:
            self.id = receipt.result().id
