"""Struck things: metal and wood as sums of decaying modes.

A bowl is six modes at 1, 2.79, 5.15, 7.95, 11.2 and 14.8 times its fundamental, each a pair that
beats (Essl & Cook 2002; Inácio, Henrique & Antunes 2006). A chime is a free bar, 1 : 2.756 : 5.404
: 8.933. Amplitudes fall with the softness of the mallet.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from tools.sounds.noise import RATE, Samples, band, low_pass


@dataclass(frozen=True)
class Mode:
    """One way of ringing: Hz, amplitude, seconds to −60 dB, beats a second, pan 0…1."""

    frequency: float
    amplitude: float
    decay: float
    beat: float
    pan: float = 0.5


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


def bowl() -> Samples:
    """A singing bowl, softly struck with a padded mallet."""
    ratios = (1.0, 2.79, 5.15, 7.95, 11.2, 14.8)
    amplitudes = (1.0, 0.36, 0.10, 0.022, 0.006, 0.002)
    decays = (22.0, 13.6, 8.0, 5.0, 3.2, 2.2)
    beats = (0.9, 1.5, 2.3, 3.1, 4.2, 5.0)
    pans = (0.5, 0.44, 0.58, 0.40, 0.60, 0.5)
    rows = zip(ratios, amplitudes, decays, beats, pans, strict=True)
    modes = [Mode(196.0 * ratio, a, d, b, p) for ratio, a, d, b, p in rows]
    return rung(modes, 18.0, 9.0, Strike(0.014, 0.012, 200.0, 1800.0), 70)


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
