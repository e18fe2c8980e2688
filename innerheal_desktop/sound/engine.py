"""The sound engine: commands in from anywhere, one audio thread that carries them out.

Light to import: NumPy and pygame are loaded in the audio thread, when something is first wanted.
"""

from __future__ import annotations

import atexit
import contextlib
import os
import sys
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from queue import Empty, SimpleQueue
from typing import TYPE_CHECKING

from innerheal_desktop.session.timeline import Timeline
from innerheal_desktop.sound.choices import SoundChoices
from innerheal_desktop.tongue import mark, tr

if TYPE_CHECKING:
    from innerheal_desktop.sound.device import Output
    from innerheal_desktop.sound.narration import ClipFor
    from innerheal_desktop.sound.performer import Performer

Order = Callable[["Performer"], None]

# Seconds that closing may take: the fade and what the device holds; and, after that, how long one
# waits for a sound system that does not answer.
LONGEST_FADE = 1.0
LONGEST_CLOSING = 3.0

# Seconds that one step may take (opening a device, mostly) before it is said aloud.
LONGEST_STEP = 3.0

BROKEN = mark("Sound has stopped because of a fault in the app. The sitting goes on without it.")
FROZEN = mark("The computer's sound does not answer. The sitting goes on in words and pictures.")


@dataclass(frozen=True, slots=True)
class _Report:
    """What the audio thread last said. Replaced whole, so that any thread may read it."""

    notice: str = ""
    sounding: bool = False
    devices: tuple[str, ...] = ()


class SoundEngine:
    """Makes a sitting heard. No method waits for sound, except `close`, which ends the thread.

    `clock` is monotonic seconds, `output` makes the device to play on (the computer's own when
    None), `asleep` is the seconds that the computer has slept so far, `own` the person's data
    folder, in which their own sounds are, `clip_for` has the recordings of what is spoken (those
    that ship when None). The thread starts with the first command that needs it.
    """

    # Long, as it is the one door to the thread; each order is a line or two.

    def __init__(
        self,
        *,
        clock: Callable[[], float] = time.monotonic,
        output: Callable[[], Output] | None = None,
        choices: SoundChoices = SoundChoices(),  # noqa: B008 - it is frozen
        asleep: Callable[[], float] | None = None,
        own: Path | None = None,
        clip_for: ClipFor | None = None,
    ) -> None:
        self._clock = clock
        asleep = asleep or seconds_asleep
        self._make = partial(_performer, clock, output, choices, asleep, own, clip_for)
        self._performer: Performer | None = None
        self._orders: SimpleQueue[Order | None] = SimpleQueue()
        self._wake = threading.Event()
        self._thread: threading.Thread | None = None
        self._report = _Report()
        # When the step that is under way began; None between two.
        self._since: float | None = None

    @property
    def notice(self) -> str:
        """One quiet line for the person (no device, a sound that is missing), or nothing."""
        since = self._since
        if since is not None and self._clock() - since > LONGEST_STEP:
            return tr(FROZEN)
        return self._report.notice

    @property
    def sounding(self) -> bool:
        """Whether something is still to be heard: false once a last bell has rung out."""
        return self._report.sounding and self.notice not in (tr(BROKEN), tr(FROZEN))

    def devices(self) -> tuple[str, ...]:
        """The names a person may choose from, as far as they are known; asks for them anew.

        Asking takes a moment, and the caller is not kept waiting: ask again after it.
        """
        self._order(self._list_devices)
        return self._report.devices

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
        self._report = replace(self._report, sounding=self._thread is not None)
        self._order(lambda performer: performer.stop(ring=ring))

    def clap(self, at: float) -> None:
        """Let one short click be heard at the second `at` of the clock.

        Ask a second ahead, since a device may have to be opened; one that would be late is left
        out. It passes through the latency of the choices: seen and heard together, that is right.
        """
        self._order(lambda performer: performer.clap(at))

    def update(self, choices: SoundChoices) -> None:
        """Other volumes, at once; other breath sounds, as soon as they are made."""
        self._orders.put(lambda performer: performer.update(choices))
        self._wake.set()

    def close(self) -> None:
        """Fade, end the audio thread and let go of the device: within a second. Harmless twice.

        A sound system that does not answer is left behind after three seconds.
        """
        thread, self._thread = self._thread, None
        if thread is None:
            return
        self._orders.put(None)
        self._wake.set()
        thread.join(LONGEST_CLOSING)
        if thread.is_alive():
            atexit.register(_leave_at_once)

    def step(self) -> float | None:
        """What the audio thread does again and again: carry out what was asked, then what is due.

        Returns the seconds it may then rest, or None once it was asked to end.
        """
        self._since = self._clock()
        performer = self._performer = self._performer or self._make()
        while True:
            try:
                order = self._orders.get_nowait()
            except Empty:
                break
            if order is None:
                return None
            order(performer)
        rest = performer.step()
        self._report = replace(self._report, notice=performer.notice, sounding=performer.audible)
        self._since = None
        return rest

    def _order(self, order: Order) -> None:
        self._orders.put(order)
        self._wake.set()
        if self._thread is None:
            self._thread = self._started()

    def _list_devices(self, performer: Performer) -> None:
        self._report = replace(self._report, devices=performer.devices())

    def _started(self) -> threading.Thread:
        thread = threading.Thread(target=self._run, name="sound", daemon=True)
        thread.start()
        return thread

    def _run(self) -> None:
        try:
            while (rest := self.step()) is not None:
                self._wake.wait(rest)
                self._wake.clear()
            if self._performer is not None:
                _fade(self._performer)
        except BaseException:
            self._report = _Report(tr(BROKEN))
            raise
        finally:
            self._since = None
            performer, self._performer = self._performer, None
            if performer is not None:
                performer.close()


def seconds_asleep() -> float:
    """How long this computer has slept since it was started, as far as it can tell."""
    from innerheal_desktop.clock import Clock

    clock = Clock()
    return clock.elapsed() - clock.awake()


def _fade(performer: Performer) -> None:
    """Let what sounds come to its end: a sitting is never cut off."""
    performer.stop()
    latest = time.monotonic() + LONGEST_FADE
    while performer.audible and time.monotonic() < latest:
        time.sleep(min(performer.step(), 0.02))


def _leave_at_once() -> None:
    """End the program without SDL's own farewell, which would wait for the frozen sound system."""
    with contextlib.suppress(OSError, ValueError):
        sys.stdout.flush()
        sys.stderr.flush()
    os._exit(0)


def _performer(
    clock: Callable[[], float],
    output: Callable[[], Output] | None,
    choices: SoundChoices,
    asleep: Callable[[], float],
    own: Path | None,
    clip_for: ClipFor | None,
) -> Performer:
    from innerheal_desktop.sound.clips import Shelf, Workshop
    from innerheal_desktop.sound.device import PygameOutput
    from innerheal_desktop.sound.narration import shipped
    from innerheal_desktop.sound.outlet import Outlet
    from innerheal_desktop.sound.own import OwnSounds
    from innerheal_desktop.sound.performer import Performer
    from innerheal_desktop.sound.worker import Worker

    outlet = Outlet(output or PygameOutput, choices.device, asleep)
    said = clip_for or shipped().clip_for
    shelf = Shelf(own=OwnSounds(own) if own is not None else None, clip_for=said)
    return Performer(clock, outlet, Workshop(shelf, Worker("sounds")), choices)
