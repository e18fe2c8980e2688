"""A sitting in the terminal: the same timeline, sound and record as in the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from innerheal_desktop.practice.clocks import Clocks
from innerheal_desktop.practice.keeping import Keeper
from innerheal_desktop.session.player import Player, State
from innerheal_desktop.terminal.keyboard import Keyboard
from innerheal_desktop.terminal.screen import Screen

if TYPE_CHECKING:
    from innerheal_desktop.sound.engine import SoundEngine

FRAME_SECONDS = 0.05
LONGEST_RING = 8.0
STEADY = "steady-now"
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
    ) -> None:
        self._player = player
        self._keyboard = keyboard
        self._screen = screen
        self._sound = sound
        self._keeper = keeper
        self._clocks = clocks
        self._notice = ""
        self.steady = False  # whether the person left for *Steady me*

    def run(self) -> bool:
        """Play. Whatever ends it, what was practised is kept."""
        player, completed = self._player, False
        if self._sound is not None:
            self._sound.prepare(player.timeline)
            self._sound.play(0.0)
        player.start()
        try:
            while not completed and player.state is not State.ENDED:
                completed = self._frame()
                if not completed:
                    self._press(self._keyboard.read(FRAME_SECONDS))
        except KeyboardInterrupt:
            player.stop()
        finally:
            self._end(completed)
        return completed

    def ring_out(self) -> None:
        """Wait until the bell that closed the sitting has rung out; a key or Ctrl+C ends it."""
        sound = self._sound
        if sound is None or self._player.state is not State.ENDED:
            return
        try:
            for _ in range(round(LONGEST_RING / FRAME_SECONDS)):
                if not sound.sounding or self._keyboard.read(FRAME_SECONDS):
                    break
        except KeyboardInterrupt:
            pass

    def _frame(self) -> bool:
        player = self._player
        tick = player.tick()
        if tick.slept:
            self._notice = SLEPT
            self._still()
        notice = self._notice or (self._sound.notice if self._sound else "")
        paused = player.state is State.PAUSED
        self._screen.show(tick.moment, paused=paused, notice=notice)
        if self._keeper is not None:
            self._keeper.note(player.active, tick.moment.section)
            for word in self._clocks.look() if self._clocks is not None else ():
                self._keeper.mark(word)
        return tick.ended

    def _press(self, key: str) -> None:
        player = self._player
        waiting = player.timeline.at(player.position).waiting is not None
        if waiting and player.state is State.RUNNING and key in ("enter", "space"):
            player.release()
            self._moved(new=True)
        elif key == "space":
            self._pause_or_go_on()
        elif key in ("escape", "q", "g"):
            self.steady = key == "g" and player.timeline.session != STEADY
            player.stop()
        elif key in ("left", "right"):
            player.section(1 if key == "right" else -1)
            self._moved()

    def _pause_or_go_on(self) -> None:
        player = self._player
        if player.state is State.PAUSED:
            self._notice = ""
            player.resume()
            if self._sound is not None:
                self._sound.play(player.position)
        else:
            player.pause()
            self._still()

    def _still(self) -> None:
        if self._sound is not None:
            self._sound.pause()
        if self._keeper is not None:
            section = self._player.timeline.at(self._player.position).section
            self._keeper.note(self._player.active, section, now=True)

    def _moved(self, *, new: bool = False) -> None:
        if self._sound is None:
            return
        if new:
            self._sound.prepare(self._player.timeline)
        self._sound.seek(self._player.position)

    def _end(self, completed: bool) -> None:
        self._screen.close()
        if self._keeper is not None:
            receipt = self._keeper.finish(self._player.active, completed=completed)
            if receipt is not None:
                receipt.wait(5.0)
        if self._sound is not None:
            self._sound.stop(ring=completed)
