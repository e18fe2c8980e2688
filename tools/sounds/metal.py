"""Struck things: metal and wood as sums of decaying modes.

A bowl is six modes at 1, 2.79, 5.15, 7.95, 11.2 and 14.8 times its fundamental, each a pair that
beats (Essl & Cook 2002; Inácio, Henrique & Antunes 2006). A chime is a free bar, 1 : 2.756 : 5.404
: 8.933. A temple bell has the partials of a cast bell, hum to nominal and above (Rossing & Perrin
1987), its minor third kept faint. Amplitudes fall with the softness of the mallet.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from tools.sounds.noise import RATE, Samples, band, filtered, low_pass


@dataclass(frozen=True)
class Mode:
    """One way of ringing: Hz, amplitude, seconds to −60 dB, beats a second, pan 0…1.

    `bloom` is the seconds it takes to wake after the strike, as the high modes of a gong do.
    """

    frequency: float
    amplitude: float
    decay: float
    beat: float
    pan: float = 0.5
    bloom: float = 0.0


@dataclass(frozen=True)
class Strike:
    """How it is struck: attack in seconds, and the noise of the touch with its band in Hz."""

    attack: float
    noise: float
    low: float
    high: float


def _edge(n: int) -> Samples:
    return 0.5 - 0.5 * np.cos(np.pi * np.arange(n) / n)


def _touch(strike: Strike, seed: int) -> Samples:
    n = int(0.06 * RATE)
    f = np.maximum(np.fft.rfftfreq(n, 1.0 / RATE), 1.0)
    noise = np.random.default_rng(seed).normal(size=n)
    sound = np.fft.irfft(np.fft.rfft(noise) * band(f, strike.low, strike.high, 1.0), n)
    sound *= np.exp(-np.linspace(0.0, 9.0, n)) / np.abs(sound).max()
    sound[:240] *= _edge(240)
    return strike.noise * sound


def rung(modes: list[Mode], seconds: float, release: float, strike: Strike, seed: int) -> Samples:
    """`seconds` of `modes` (n, 2), the last `release` seconds leading to nothing."""
    n = int(seconds * RATE)
    t = np.arange(n) / RATE
    chance = np.random.default_rng(seed)
    sound = np.zeros((n, 2))
    for mode in modes:
        phase, share = 2 * np.pi * chance.random(), 0.28 + 0.08 * chance.random()
        decay = mode.amplitude * 10.0 ** (-3.0 * t / mode.decay)
        if mode.bloom:
            decay *= 1.0 - np.exp(-3.0 * t / mode.bloom)
        low = 2 * np.pi * (mode.frequency - mode.beat / 2) * t + phase
        high = 2 * np.pi * (mode.frequency + mode.beat / 2) * t + phase
        sides = (np.cos(mode.pan * np.pi / 2), np.sin(mode.pan * np.pi / 2))
        # The beat goes round: a quarter of it lies between the two sides, and both begin alike.
        for side, turn in enumerate((np.pi / 4, -np.pi / 4)):
            pair = (1 - share) * np.sin(low) + share * np.sin(high + turn)
            sound[:, side] += decay * sides[side] * pair
    attack = int(strike.attack * RATE)
    sound[:attack] *= _edge(attack)[:, None]
    touch = _touch(strike, seed + 1)
    sound[: len(touch)] += touch[:, None]
    end = int(release * RATE)
    sound[-end:] *= _edge(end)[::-1, None] ** 2
    return _without_edges(sound)


def _without_edges(sound: Samples) -> Samples:
    """5 ms of silence before and 50 ms after, so that a codec begins and ends with nothing."""
    before, after, turn = RATE // 200, RATE // 20, RATE // 100
    sound = sound[: len(sound) - before - after]
    sound[-turn:] *= _edge(turn)[::-1, None]
    return np.pad(sound, ((before, after), (0, 0)))


BOWL = (1.0, 2.79, 5.15, 7.95, 11.2, 14.8)
BOWL_PANS = (0.5, 0.44, 0.58, 0.40, 0.60, 0.5)


def _bowl(
    fundamental: float,
    amplitudes: tuple[float, ...],
    decays: tuple[float, ...],
    beats: tuple[float, ...],
) -> list[Mode]:
    rows = zip(BOWL, amplitudes, decays, beats, BOWL_PANS, strict=True)
    return [Mode(fundamental * ratio, a, d, b, p) for ratio, a, d, b, p in rows]


def bowl() -> Samples:
    """A singing bowl, softly struck with a padded mallet."""
    amplitudes = (1.0, 0.36, 0.10, 0.022, 0.006, 0.002)
    decays = (22.0, 13.6, 8.0, 5.0, 3.2, 2.2)
    modes = _bowl(196.0, amplitudes, decays, (0.9, 1.5, 2.3, 3.1, 4.2, 5.0))
    return rung(modes, 18.0, 9.0, Strike(0.014, 0.012, 200.0, 1800.0), 70)


def deep_bowl() -> Samples:
    """A larger bowl, a fifth and more below: its second mode is what a small speaker carries."""
    amplitudes = (1.0, 0.46, 0.12, 0.022, 0.005, 0.001)
    decays = (28.0, 18.0, 9.0, 5.5, 3.4, 2.2)
    modes = _bowl(123.5, amplitudes, decays, (0.55, 0.9, 1.7, 2.6, 3.4, 4.2))
    return rung(modes, 24.0, 12.0, Strike(0.022, 0.010, 120.0, 1200.0), 74)


def wood_bowl() -> Samples:
    """A small bowl, struck with the bare wood of the mallet: brighter, and sooner gone."""
    amplitudes = (0.9, 0.62, 0.22, 0.07, 0.02, 0.006)
    decays = (17.0, 10.5, 5.2, 3.0, 1.8, 1.2)
    modes = _bowl(247.0, amplitudes, decays, (1.1, 1.8, 2.6, 3.4, 4.4, 5.0))
    return rung(modes, 14.0, 7.0, Strike(0.010, 0.03, 400.0, 2600.0), 77)


def tingsha() -> Samples:
    """Two small cymbals, touched lightly: the bell between two stretches of silence."""
    modes = [
        Mode(1661.0, 1.0, 7.0, 4.2, 0.46),
        Mode(1661.0 * 1.013, 0.5, 6.0, 3.4, 0.54),
        Mode(1661.0 * 2.31, 0.12, 2.6, 5.5, 0.42),
        Mode(1661.0 * 2.83, 0.05, 1.8, 6.5, 0.58),
        Mode(1661.0 * 4.1, 0.012, 0.8, 7.5, 0.5),
    ]
    return rung(modes, 9.0, 4.5, Strike(0.005, 0.012, 1200.0, 6000.0), 80)


def chime() -> Samples:
    """A soft bar chime: the end tone."""
    modes = [
        Mode(523.25, 1.0, 6.0, 0.3, 0.5),
        Mode(523.25 * 2.756, 0.16, 2.4, 0.6, 0.43),
        Mode(523.25 * 5.404, 0.035, 0.9, 1.0, 0.57),
        Mode(523.25 * 8.933, 0.006, 0.4, 1.0, 0.5),
    ]
    return rung(modes, 8.0, 4.0, Strike(0.012, 0.008, 300.0, 2500.0), 100)


def wood() -> Samples:
    """A small wooden block, tapped with a fingertip."""
    modes = [
        Mode(620.0, 1.0, 0.16, 2.0, 0.48),
        Mode(1510.0, 0.22, 0.07, 3.0, 0.54),
        Mode(2480.0, 0.05, 0.04, 4.0, 0.5),
    ]
    sound = rung(modes, 0.6, 0.2, Strike(0.011, 0.05, 400.0, 2200.0), 110)
    f = np.maximum(np.fft.rfftfreq(len(sound), 1.0 / RATE), 1.0)
    softened = np.fft.rfft(sound, axis=0) * low_pass(f, 3500.0, 1.0)[:, None]
    return _without_edges(np.fft.irfft(softened, len(sound), axis=0))


def tick() -> Samples:
    """A tick as soft as a clock in the next room."""
    modes = [
        Mode(940.0, 1.0, 0.09, 2.0, 0.5),
        Mode(1330.0, 0.30, 0.06, 3.0, 0.46),
        Mode(2210.0, 0.04, 0.03, 4.0, 0.54),
    ]
    sound = rung(modes, 0.4, 0.15, Strike(0.010, 0.04, 500.0, 2000.0), 114)
    return _without_edges(filtered(sound, lambda f: low_pass(f, 2800.0, 1.5)))


def temple() -> Samples:
    """A temple bell in the valley: a long hum, and the voice of the bell above it."""
    partials = (
        # of the prime: ratio, amplitude, seconds, beats a second
        (0.5, 0.75, 30.0, 0.35),
        (1.0, 0.90, 21.0, 0.60),
        (1.19, 0.16, 9.0, 0.90),
        (1.5, 0.22, 8.0, 1.10),
        (2.0, 0.44, 10.0, 0.80),
        (2.51, 0.09, 4.6, 1.50),
        (2.66, 0.07, 4.2, 1.80),
        (3.01, 0.10, 3.8, 2.00),
        (4.1, 0.035, 2.2, 2.50),
        (5.4, 0.010, 1.3, 3.00),
    )
    modes = [
        Mode(207.65 * ratio, amplitude, seconds, beat, 0.5 + 0.08 * (-1) ** i)
        for i, (ratio, amplitude, seconds, beat) in enumerate(partials)
    ]
    return rung(modes, 20.0, 10.0, Strike(0.016, 0.012, 150.0, 1500.0), 90)


def gong() -> Samples:
    """A large gong, touched with a felt mallet: the low modes at once, the shimmer after them."""
    chance = np.random.default_rng(110)
    modes = []
    for i in range(44):
        frequency = 82.0 * (1.0 + 0.62 * i**1.08 + 0.25 * chance.random())
        amplitude = (0.5 + chance.random()) / (1.0 + (frequency / 240.0) ** 2.0)
        decay = 24.0 / (1.0 + frequency / 520.0)
        bloom = 0.05 + 0.9 * (frequency / 2600.0) ** 0.8
        pan, beat = 0.2 + 0.6 * chance.random(), 0.2 + 1.2 * chance.random()
        modes.append(Mode(frequency, amplitude, decay, beat, pan, bloom))
    return rung(modes, 20.0, 10.0, Strike(0.030, 0.006, 80.0, 600.0), 112)
