"""Places and textures that go round for as long as a sitting lasts, without a seam or a surprise.

Bubbles after van den Doel 2005; rain and wind after Farnell 2010. Random loudness is capped:
uncapped drops reach 28 dB above the rest, and startle.
"""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from tools.sounds.noise import (
    RATE,
    Samples,
    band,
    filtered,
    high_pass,
    in_the_open,
    levelled,
    place,
    rounded,
    slope,
    wander,
    wide,
)


def brown() -> Samples:
    """Brown noise: 6 dB less an octave, wide and without an edge."""
    return wide(60 * RATE, lambda f: slope(f, -6.0) * high_pass(f, 32.0), 1, 0.5)


def _bubble(chance: np.random.Generator, frequency: float, loudness: float) -> Samples:
    """One bubble in water: a tone that rises as it dies away."""
    damping = 0.13 * frequency + 0.0072 * frequency**1.5
    n = int(min(0.25, 6.9 / damping) * RATE)
    t = np.arange(n) / RATE
    phase = 2 * np.pi * np.cumsum(frequency * (1.0 + 0.08 * damping * t)) / RATE
    return np.asarray(loudness * np.sin(phase) * np.exp(-damping * t) * np.minimum(1.0, t / 0.0012))


def _tap(chance: np.random.Generator, loudness: float) -> Samples:
    """One drop on a leaf: a few milliseconds of noise."""
    n = int(RATE * (0.0012 + 0.004 * chance.random()))
    sound = loudness * 0.7 * chance.normal(size=n) * np.exp(-np.linspace(0.0, 6.0, n))
    sound[:24] *= np.arange(24) / 24
    return sound


def rain() -> Samples:
    """Steady rain on leaves and a little water, heard from a dry place."""
    n, chance = 60 * RATE, np.random.default_rng(10)
    far = wide(n, lambda f: slope(f, -3.6) * band(f, 260.0, 5000.0, 1.4), 11, 0.75)
    low = wide(n, lambda f: slope(f, -5.0) * band(f, 60.0, 500.0, 1.0), 12, 0.3)
    drops = np.zeros((n, 2))
    for _ in range(300 * 60):
        at, pan = int(chance.integers(n)), 0.1 + 0.8 * chance.random()
        loudness = min(2.2, float(np.exp(chance.normal() * 0.55)))
        if chance.random() < 0.3:
            pitch = min(2400.0, 1000.0 * float(np.exp(chance.normal() * 0.5)))
            place(drops, at, _bubble(chance, pitch, loudness), pan)
        else:
            place(drops, at, _tap(chance, loudness), pan)
    near = levelled(rounded(filtered(drops, lambda f: band(f, 280.0, 3200.0, 1.2)), 5.0))
    return far * wander(n, 7, 13, 0.84, 1.0) + 0.45 * low + 0.6 * near


def ocean_bed() -> Samples:
    """The sea that is always there: a low, slow body without waves of its own."""
    n = 60 * RATE
    deep = wide(n, lambda f: slope(f, -6.0) * band(f, 38.0, 240.0, 1.5), 31, 0.3)
    body = wide(n, lambda f: slope(f, -5.0) * band(f, 110.0, 1300.0, 1.0), 32, 0.6)
    return deep * wander(n, 5, 35, 0.7, 1.0) + 0.75 * body * wander(n, 6, 36, 0.75, 1.0)


def ocean_crash() -> Samples:
    """Water running over the shore, without a tide: the score makes it rise and fall."""
    n = 60 * RATE
    wash = wide(n, lambda f: slope(f, -3.8) * band(f, 240.0, 3600.0, 1.1), 33, 0.8)
    foam = wide(n, lambda f: slope(f, -3.0) * band(f, 2000.0, 6500.0, 1.3), 34, 0.9)
    return wash * wander(n, 9, 37, 0.8, 1.0) + 0.14 * foam * wander(n, 11, 38, 0.6, 1.0)


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


def _songs(chance: np.random.Generator, n: int) -> Iterator[tuple[int, float, Samples]]:
    """Where, how far to the side (0…1), and what: few birds, far apart in time."""
    birds = (
        # first Hz, last Hz, fewest and most notes, seconds, apart, quaver Hz, depth, phrases
        (2350.0, 2900.0, 3, 5, 0.11, 0.19, 0.0, 0.0, 7),
        (3300.0, 2700.0, 1, 2, 0.30, 0.46, 16.0, 0.025, 6),
        (1750.0, 1950.0, 2, 3, 0.24, 0.38, 0.0, 0.0, 6),
        (1180.0, 1120.0, 2, 2, 0.42, 0.70, 0.0, 0.0, 4),
    )
    for first, last, fewest, most, seconds, apart, quaver, depth, phrases in birds:
        pan = 0.15 + 0.7 * chance.random()
        for k in range(phrases):
            at = int((k + 0.15 + 0.7 * chance.random()) * n / phrases)
            key, loud = 1.0 + 0.04 * chance.normal(), 0.45 + 0.55 * chance.random()
            for j in range(int(chance.integers(fewest, most + 1))):
                long = seconds * (0.9 + 0.2 * chance.random())
                note = _call(first * key, last * key, long, quaver, depth)
                yield at + int(j * apart * RATE), pan, loud * (0.8 + 0.2 * chance.random()) * note


def _from_afar(sound: Samples, seed: int, *, seconds: float, direct: float) -> Samples:
    """Heard across an open space: `direct` of it straight, the rest back from the trees."""
    tail = in_the_open(sound, seconds, seed, lambda f: slope(f, -2.0) * band(f, 300.0, 5500.0, 1.0))
    return np.asarray(direct * sound + levelled(tail) * np.sqrt(np.mean(sound**2)))


def forest() -> Samples:
    """A wood in the morning: leaves, air, and a few birds at a distance."""
    n, chance = 90 * RATE, np.random.default_rng(50)
    birds = np.zeros((n, 2))
    for at, pan, note in _songs(chance, n):
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


def garden() -> Samples:
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
