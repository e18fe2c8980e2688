"""Places where something lives: a wood, a garden by day and by night.

Birds and crickets are few, far and many-voiced: nothing in a loop is loud enough, or alone enough,
to be waited for.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from tools.sounds.noise import (
    RATE,
    Samples,
    band,
    in_the_open,
    levelled,
    place,
    rounded,
    slope,
    wander,
    wide,
)
from tools.sounds.places import bubble


def _breeze(n: int, seed: int, periods: int) -> Samples:
    """Leaves that stir and settle."""
    leaves = wide(n, lambda f: slope(f, -3.4) * band(f, 420.0, 4800.0, 1.2), seed, 0.8)
    return leaves * wander(n, periods, seed + 1, 0.35, 1.0)


def _call(start: float, end: float, seconds: float, quaver: float, depth: float) -> Samples:
    """One note of a bird from `start` to `end` Hz, `depth` of vibrato at `quaver` Hz."""
    n = int(seconds * RATE)
    t = np.arange(n) / n
    pitch = start * (end / start) ** t * (1.0 + depth * np.sin(2 * np.pi * quaver * t * seconds))
    turn = 2 * np.pi * np.cumsum(pitch) / RATE
    return (np.sin(turn) + 0.06 * np.sin(2 * turn)) * np.sin(np.pi * t) ** 1.6


@dataclass(frozen=True)
class Bird:
    """One bird: its note from Hz to Hz, how many notes make a phrase, and its phrases in a loop.

    `seconds` is the length of a note, `apart` from one to the next, both with their vibrato.
    """

    first: float
    last: float
    notes: tuple[int, int]
    seconds: float
    apart: float
    phrases: int
    quaver: float = 0.0
    depth: float = 0.0
    loud: float = 1.0


def _songs(
    chance: np.random.Generator, n: int, birds: tuple[Bird, ...]
) -> Iterator[tuple[int, float, Samples]]:
    """Where, how far to the side (0…1), and what: few birds, far apart in time."""
    for bird in birds:
        pan = 0.15 + 0.7 * chance.random()
        for k in range(bird.phrases):
            at = int((k + 0.15 + 0.7 * chance.random()) * n / bird.phrases)
            key, loud = 1.0 + 0.04 * chance.normal(), 0.45 + 0.55 * chance.random()
            fewest, most = bird.notes
            for j in range(int(chance.integers(fewest, most + 1))):
                long = bird.seconds * (0.9 + 0.2 * chance.random())
                note = _call(bird.first * key, bird.last * key, long, bird.quaver, bird.depth)
                softer = bird.loud * loud * (0.8 + 0.2 * chance.random())
                yield at + int(j * bird.apart * RATE), pan, softer * note


def _from_afar(sound: Samples, seed: int, *, seconds: float, direct: float) -> Samples:
    """Heard across an open space: `direct` of it straight, the rest back from the trees."""
    tail = in_the_open(sound, seconds, seed, lambda f: slope(f, -2.0) * band(f, 300.0, 5500.0, 1.0))
    return np.asarray(direct * sound + levelled(tail) * np.sqrt(np.mean(sound**2)))


def forest() -> Samples:
    """A wood in the morning: leaves, air, and a few birds at a distance."""
    n, chance = 90 * RATE, np.random.default_rng(50)
    birds = np.zeros((n, 2))
    singers = (
        Bird(2350.0, 2900.0, (3, 5), 0.11, 0.19, 7),
        Bird(3300.0, 2700.0, (1, 2), 0.30, 0.46, 6, 16.0, 0.025),
        Bird(1750.0, 1950.0, (2, 3), 0.24, 0.38, 6),
        Bird(1180.0, 1120.0, (2, 2), 0.42, 0.70, 4),
    )
    for at, pan, note in _songs(chance, n, singers):
        place(birds, at, note, pan)
    birds = rounded(levelled(_from_afar(birds, 57, seconds=1.5, direct=0.45)), 12.0)
    air = wide(n, lambda f: slope(f, -5.0) * band(f, 55.0, 520.0, 1.0), 53, 0.5)
    return 0.20 * birds + 0.62 * _breeze(n, 51, 11) + 0.8 * air


def _cricket(seconds: float, pitch: float, rate: float, pulses: int) -> Samples:
    """One cricket singing for `seconds`: `rate` chirps a second of `pulses` soft pulses each."""
    n = int(seconds * RATE)
    t = np.arange(n) / RATE
    chirp = (t * rate) % 1.0
    open_wing = np.where(chirp < 0.5, np.abs(np.sin(2 * np.pi * chirp)) ** 1.2, 0.0)
    pulse = 0.5 - 0.5 * np.cos(2 * np.pi * pulses * np.minimum(chirp / 0.5, 1.0))
    swell = np.sin(np.pi * np.arange(n) / n) ** 0.7
    return np.sin(2 * np.pi * pitch * t) * open_wing * pulse * swell


def night() -> Samples:
    """A garden at night: crickets that take turns, warm air, leaves now and then."""
    n, chance = 90 * RATE, np.random.default_rng(65)
    crickets = np.zeros((n, 2))
    singers = (
        (3620.0, 2.1, 3, 0.22, 0.9),
        (3260.0, 1.7, 3, 0.78, 0.7),
        (3940.0, 2.4, 4, 0.55, 0.45),
        (2980.0, 1.4, 3, 0.38, 0.6),
    )
    for pitch, rate, pulses, pan, loud in singers:
        for k in range(4):
            at = int((k + 0.6 * chance.random()) * n / 4)
            song = _cricket(9.0 + 6.0 * chance.random(), pitch, rate, pulses)
            place(crickets, at, loud * song, pan)
    crickets = levelled(_from_afar(crickets, 68, seconds=0.5, direct=2.2))
    air = wide(n, lambda f: slope(f, -5.5) * band(f, 45.0, 480.0, 1.0), 66, 0.5)
    return 0.11 * crickets + air * wander(n, 5, 71, 0.8, 1.0) + 0.26 * _breeze(n, 69, 9)


def _bee(chance: np.random.Generator, seconds: float) -> Samples:
    """A bee on its way past (n, 2): a hum with a few harmonics, from one side to the other."""
    n = int(seconds * RATE)
    t = np.arange(n) / n
    path = np.cumsum(chance.normal(size=24))
    path -= np.linspace(path[0], path[-1], 24)
    sway = np.interp(t * 23, np.arange(24), path / max(1.0, float(np.abs(path).max())))
    turn = 2 * np.pi * np.cumsum(196.0 * (1.0 + 0.03 * np.sin(2 * np.pi * t) + 0.02 * sway)) / RATE
    hum = sum(np.sin(k * turn + k) * 0.55**k for k in range(1, 6))
    side = np.pi / 2 * (0.2 + 0.6 * (t if chance.random() < 0.5 else 1.0 - t))
    sound = np.asarray(hum * np.sin(np.pi * t) ** 3)
    return np.stack([sound * np.cos(side), sound * np.sin(side)], axis=1)


def _fountain(n: int, seed: int) -> Samples:
    """Water that falls into a small basin, some way off to the right."""
    chance = np.random.default_rng(seed)
    water = np.zeros((n, 2))
    for at in chance.integers(n, size=70 * n // RATE):
        pitch = 980.0 * 2.0 ** chance.triangular(-1.0, 0.0, 1.1)
        loudness = min(1.8, float(np.exp(chance.normal() * 0.45)))
        place(water, int(at), bubble(pitch, loudness), 0.66 + 0.05 * chance.normal())
    return levelled(_from_afar(rounded(water, 5.0), seed + 1, seconds=0.4, direct=0.7))


def garden() -> Samples:
    """A garden by day: a small fountain, doves and small birds far off, a bee now and then."""
    n, chance = 90 * RATE, np.random.default_rng(140)
    birds = np.zeros((n, 2))
    singers = (
        Bird(505.0, 470.0, (3, 4), 0.46, 0.66, 7, loud=1.0),  # doves in two trees
        Bird(548.0, 520.0, (2, 3), 0.40, 0.58, 6, loud=0.7),
        Bird(1620.0, 1850.0, (2, 4), 0.26, 0.40, 9, loud=0.5),
        Bird(2500.0, 2180.0, (1, 3), 0.20, 0.34, 11, loud=0.36),
        Bird(3350.0, 3150.0, (2, 3), 0.10, 0.22, 10, loud=0.22),
    )
    for at, pan, note in _songs(chance, n, singers):
        place(birds, at, note, pan)
    birds = rounded(levelled(_from_afar(birds, 142, seconds=1.1, direct=0.6)), 6.0)
    bees = np.zeros((n, 2))
    for k in range(7):
        bee = _bee(chance, 6.0 + 4.0 * chance.random())
        at = int((k + 0.8 * chance.random()) * n / 7)
        bees[(at + np.arange(len(bee))) % n] += (0.6 + 0.4 * chance.random()) * bee
    air = wide(n, lambda f: slope(f, -4.5) * band(f, 120.0, 600.0, 1.2), 144, 0.5)
    still = 0.7 * air * wander(n, 7, 145, 0.8, 1.0) + 0.55 * _breeze(n, 146, 17)
    alive = 0.21 * birds + 0.24 * _fountain(n, 148) + 0.06 * levelled(bees)
    return rounded(still + alive, 5.4)
