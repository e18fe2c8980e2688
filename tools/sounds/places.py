"""Water, wind and fire that go round for as long as a sitting lasts, without a seam or a surprise.

Bubbles after van den Doel 2005; rain, wind and fire after Farnell 2010. Random loudness is capped:
uncapped drops reach 28 dB above the rest, and startle.
"""

from __future__ import annotations

import numpy as np

from tools.sounds.noise import (
    RATE,
    Response,
    Samples,
    band,
    filtered,
    in_the_open,
    levelled,
    place,
    rounded,
    slope,
    wander,
    wide,
)


def bubble(frequency: float, loudness: float) -> Samples:
    """One bubble in water: a tone in Hz that rises as it dies away."""
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
            place(drops, at, bubble(pitch, loudness), pan)
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


def stream() -> Samples:
    """A small stream over stones: six places where it talks, each in its own time."""
    n, chance = 60 * RATE, np.random.default_rng(20)
    water = np.zeros((n, 2))
    spots = (
        (0.14, 480.0),
        (0.32, 760.0),
        (0.45, 390.0),
        (0.58, 620.0),
        (0.72, 900.0),
        (0.88, 540.0),
    )
    for i, (pan, pitch) in enumerate(spots):
        busy = wander(n, 31, 210 + i, 0.25, 1.0)[:, 0]
        for at in chance.integers(n, size=45 * 60):
            if chance.random() > busy[at]:
                continue
            here = pitch * 2.0 ** chance.triangular(-1.1, 0.0, 1.1)
            loudness = min(2.0, float(np.exp(chance.normal() * 0.5)))
            side = min(1.0, max(0.0, pan + 0.05 * chance.normal()))
            place(water, int(at), bubble(here, loudness), side)
    water = levelled(rounded(filtered(water, lambda f: band(f, 220.0, 2600.0, 1.2)), 4.0))
    tail = in_the_open(water, 0.3, 22, lambda f: slope(f, -3.0) * band(f, 250.0, 4000.0, 1.0))
    flow = wide(n, lambda f: slope(f, -4.0) * band(f, 200.0, 4200.0, 1.1), 23, 0.7)
    low = wide(n, lambda f: slope(f, -5.0) * band(f, 70.0, 420.0, 1.0), 24, 0.4)
    sound = 0.62 * water + 0.34 * levelled(tail) + 0.72 * flow * wander(n, 17, 25, 0.8, 1.0)
    # Begun where the codec's two ends meet best.
    return np.roll(rounded(sound + 0.2 * low, 4.9), -49 * RATE, axis=0)


def _gusts(n: int) -> Samples:
    """How hard it blows, 0…1, at the left and at the right (n, 2): alike, and not the same."""
    shared = wander(n, 19, 40, 0.0, 1.0, first=3)
    flutter = wander(n, 61, 41, 0.0, 1.0, first=20)
    sides = [wander(n, 31, seed, 0.0, 1.0, first=5) for seed in (42, 43)]
    gust = 0.66 * shared + 0.10 * flutter + 0.24 * np.concatenate(sides, axis=1)
    return np.asarray((gust - gust.min()) / (gust.max() - gust.min()))


def _between(low: float, high: float) -> Response:
    return lambda f: band(f, low, high, 1.5)


def wind() -> Samples:
    """Wind in an open place: it brightens as it rises, and trees answer a little later."""
    n = 90 * RATE
    gust = _gusts(n)
    centre = 7.1 + 1.7 * gust  # in octaves: from about 140 to 450 Hz
    sound = np.zeros((n, 2))
    for i in range(6):
        octave = 6.6 + 0.62 * i
        low, high = 2.0 ** (octave - 0.42), 2.0 ** (octave + 0.42)
        near = np.exp(-0.5 * ((octave - centre) / 0.75) ** 2)
        noise = wide(n, _between(low, high), 44 + i, 0.55)
        sound += 0.82**i * near * noise
    late = np.roll(gust, int(0.7 * RATE), axis=0)
    trees = wide(n, lambda f: slope(f, -3.6) * band(f, 700.0, 4200.0, 1.2), 54, 0.85)
    ground = wide(n, lambda f: slope(f, -6.0) * band(f, 45.0, 320.0, 1.0), 55, 0.4)
    sound = sound * (0.3 + 0.7 * gust) + 0.14 * trees * (0.15 + 0.85 * late**1.5)
    return rounded(sound + 0.22 * ground, 5.0)


def _crackle(chance: np.random.Generator, loudness: float) -> Samples:
    """One spark: a few milliseconds of noise, now and then with a little wood in it."""
    n = int(RATE * (0.004 + 0.016 * chance.random() ** 2))
    sound = loudness * chance.normal(size=n) * np.exp(-np.linspace(0.0, 6.5, n))
    if chance.random() < 0.4:
        pitch = 170.0 + 480.0 * chance.random()
        knock = np.arange(int(0.03 * RATE)) / RATE
        wood = 0.6 * loudness * np.sin(2 * np.pi * pitch * knock) * np.exp(-knock / 0.005)
        sound = np.pad(sound, (0, max(0, len(wood) - len(sound))))
        sound[: len(wood)] += wood
    sound[:36] *= 0.5 - 0.5 * np.cos(np.pi * np.arange(36) / 36)
    return sound


def fire() -> Samples:
    """A fire in the hearth: flames that breathe, embers, and sparks in little companies."""
    n, chance = 90 * RATE, np.random.default_rng(60)
    sparks = np.zeros((n, 2))
    for _ in range(200):
        at, pan = int(chance.integers(n)), 0.25 + 0.5 * chance.random()
        for _ in range(1 + int(chance.poisson(2.5))):
            at += int(RATE * min(0.5, chance.exponential(0.14)))
            loudness = min(1.8, float(np.exp(chance.normal() * 0.55 - 0.2)))
            place(sparks, at % n, _crackle(chance, loudness), pan + 0.06 * chance.normal())
    room = in_the_open(sparks, 0.25, 61, lambda f: slope(f, -2.0) * band(f, 250.0, 4500.0, 1.0))
    sparks = rounded(sparks + 0.6 * room, 11.0)
    sparks = levelled(filtered(sparks, lambda f: band(f, 240.0, 2600.0, 1.5)))
    flicker = np.abs(wide(n, lambda f: 1.0 / (1.0 + (f / 3.5) ** 2), 62, 0.3))
    flames = wide(n, lambda f: slope(f, -4.0) * band(f, 90.0, 700.0, 1.3), 63, 0.45)
    embers = wide(n, lambda f: slope(f, -2.5) * band(f, 900.0, 6000.0, 1.0), 64, 0.8)
    sound = flames * (0.7 + 0.3 * flicker) + 0.16 * embers * wander(n, 27, 65, 0.5, 1.0)
    return rounded(sound + 0.28 * sparks, 5.4)
