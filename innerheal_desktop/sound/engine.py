"""The sound engine: commands in from anywhere, one audio thread that carries them out.

Light to import: NumPy and pygame are loaded in the audio thread, when something is first wanted.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from queue import Empty, SimpleQueue
from typing import TYPE_CHECKING

from innerheal_desktop.session.timeline import Timeline
from innerheal_desktop.sound.choices import SoundChoices

if TYPE_CHECKING:
    from innerheal_desktop.sound.device import Output
    from innerheal_desktop.sound.performer import Performer

Order = Callable[["Performer"], None]

# Seconds that closing may take: the fade, and what the device holds.
LONGEST_FADE = 1.0

BROKEN = "Sound has stopped because of a fault in the app. The sitting goes on without it."


class SoundEngine:
    """Makes a sitting heard. No method waits for sound, except `close`, which ends the thread.

    `clock` is monotonic seconds, `output` makes the device to play on (the computer's own when
    None). The thread starts with the first command that needs it.
    """

    def __init__(
        self,
        *,
        clock: Callable[[], float] = time.monotonic,
        output: Callable[[], Output] | None = None,
        choices: SoundChoices = SoundChoices(),  # noqa: B008 - it is frozen
    ) -> None:
        self._clock = clock
        self._output = output
        self._choices = choices
        self._orders: SimpleQueue[Order | None] = SimpleQueue()
        self._wake = threading.Event()
        self._thread: threading.Thread | None = None
        self._performer: Performer | None = None
        self._notice = ""

    @property
    def notice(self) -> str:
        """One quiet line for the person (no device, a sound that is missing), or nothing."""
        return self._notice

    def prepare(self, timeline: Timeline) -> None:
        """Get ready for `timeline`: its sounds are made in the background.

        During a sitting it replaces the timeline and goes on at the same position.
        """
        self._order(lambda performer: performer.prepare(timeline))

    def play(self, position: float) -> None:
        """The sitting stands at `position` seconds now, and runs."""
        zero = self._clock() - position
        self._order(lambda performer: performer.play(zero))

    def pause(self) -> None:
        """Fade to silence in 150 ms."""
        self._order(lambda performer: performer.pause())

    def seek(self, position: float) -> None:
        """The sitting stands at `position` seconds now, running or paused as before."""
        zero = self._clock() - position
        self._order(lambda performer: performer.seek(zero))

    def stop(self, *, ring: bool = False) -> None:
        """Fade to silence in 400 ms; with `ring`, bells that were struck end by themselves."""
        self._order(lambda performer: performer.stop(ring=ring))

    def update(self, choices: SoundChoices) -> None:
        """Other volumes, at once; other breath sounds, as soon as they are made."""
        self._choices = choices
        if self._thread is not None:
            self._order(lambda performer: performer.update(choices))

    def close(self) -> None:
        """Fade, end the audio thread and let go of the device: within a second. Harmless twice."""
        if self._thread is not None:
            self._orders.put(None)
            self._wake.set()
            self._thread.join()
            self._thread = None

    def step(self) -> float | None:
        """What the audio thread does again and again: carry out what was asked, then what is due.

        Returns the seconds it may then rest, or None once it was asked to end.
        """
        performer = self._performer = self._performer or self._begun()
        while True:
            try:
                order = self._orders.get_nowait()
            except Empty:
                break
            if order is None:
                return None
            order(performer)
        rest = performer.step()
        self._notice = performer.notice
        return rest

    def _order(self, order: Order) -> None:
        self._orders.put(order)
        self._wake.set()
        if self._thread is None:
            self._thread = self._started()

    def _started(self) -> threading.Thread:
        thread = threading.Thread(target=self._run, name="sound", daemon=True)
        thread.start()
        return thread

    def _run(self) -> None:
        try:
            while (rest := self.step()) is not None:
                self._wake.wait(rest)
                self._wake.clear()
            self._fade()
        except BaseException:
            self._notice = BROKEN
            raise
        finally:
            performer, self._performer = self._performer, None
            if performer is not None:
                performer.close()

    def _fade(self) -> None:
        """Let what sounds come to its end: a sitting is never cut off."""
        performer = self._performer
        if performer is None:
            return
        performer.stop()
        latest = time.monotonic() + LONGEST_FADE
        while performer.audible and time.monotonic() < latest:
            time.sleep(min(performer.step(), 0.02))

    def _begun(self) -> Performer:
        from concurrent.futures import ThreadPoolExecutor

        from innerheal_desktop.sound.clips import Shelf, Workshop
        from innerheal_desktop.sound.device import PygameOutput
        from innerheal_desktop.sound.outlet import Outlet
        from innerheal_desktop.sound.performer import Performer

        workshop = Workshop(Shelf(), ThreadPoolExecutor(1, thread_name_prefix="sounds"))
        outlet = Outlet(self._output or PygameOutput)
        return Performer(self._clock, outlet, workshop, self._choices)
