"""The clap test: one short click at a moment that the person can see as well as hear."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from innerheal_desktop.sound.mixer import Mixer, Recording, Voice
from innerheal_desktop.sound.score import RATE

# Hz, seconds until it is as loud as it gets and until little is left, and how loud that is.
NOTE = 1200.0
ATTACK = 0.002
DECAY = 0.012
LEVEL = 0.18
SECONDS = 0.08

# Seconds for which silence flows on after a click, so that the next one is timed as exactly.
FLOW = 3.0

# Seconds that a click may come late. Later it would measure this computer's haste, not its device.
LATEST = 0.010


def click() -> Recording:
    """The click, (n, 2): soft enough for headphones, sharp enough to time."""
    t = np.arange(round(SECONDS * RATE)) / RATE
    attack = 0.5 - 0.5 * np.cos(np.pi * np.minimum(1.0, t / ATTACK))
    end = np.minimum(1.0, (SECONDS - t) / 0.01)
    wave = LEVEL * attack * end * np.exp(-t / DECAY) * np.sin(2.0 * np.pi * NOTE * t)
    return np.repeat(np.rint(wave * 32767.0).astype(np.int16)[:, None], 2, axis=1)


class Claps:
    """Clicks that are asked for, each at a second of the clock."""

    def __init__(self, mixer: Mixer) -> None:
        self._mixer = mixer
        self._click: Recording | None = None
        self._times: list[float] = []
        self._until = float("-inf")

    def flowing(self, now: float) -> bool:
        """Whether one is still to come, or came a moment ago."""
        return now < self._until

    def ask(self, at: float) -> None:
        """One click at `at`."""
        self._times.append(at)
        self._until = max(self._until, at + FLOW)

    def plan(self, frame_of: Callable[[float], int], frames: int) -> None:
        """Hand over what begins within the mixer's next `frames`; drop what comes too late."""
        now = self._mixer.frame
        due = {at: frame_of(at) for at in self._times if frame_of(at) < now + frames}
        for frame in due.values():
            if frame >= now - round(LATEST * RATE):
                self._click = click() if self._click is None else self._click
                self._mixer.add("clap", Voice(self._click, max(frame, now)))
        self._times = [at for at in self._times if at not in due]
