"""Noise in three colours, and bowls that sing without an end."""

from __future__ import annotations

import numpy as np

from tools.sounds.noise import (
    RATE,
    Samples,
    band,
    high_pass,
    levelled,
    rounded,
    slope,
    wander,
    wide,
)


def brown() -> Samples:
    """Brown noise: 6 dB less an octave, wide and without an edge."""
    return wide(60 * RATE, lambda f: slope(f, -6.0) * high_pass(f, 32.0), 1, 0.5)


def pink() -> Samples:
    """Pink noise: 3 dB less an octave, every octave alike."""
    return rounded(wide(60 * RATE, lambda f: slope(f, -3.0) * high_pass(f, 32.0), 2, 0.5), 5.0)


def green() -> Samples:
    """Green noise: the middle of the range, about 500 Hz, like water a long way off."""
    n = 60 * RATE
    return rounded(wide(n, lambda f: slope(f, -3.0) * band(f, 190.0, 1100.0, 1.5), 3, 0.6), 5.0)


def _sung(n: int, pitch: float, beats: int, chance: np.random.Generator) -> Samples:
    """A bowl rubbed along its rim without an end (n, 2): whole waves, and whole `beats`, a loop."""
    t = np.arange(n) / n
    sound = np.zeros((n, 2))
    for ratio, amplitude in ((1.0, 1.0), (2.0, 0.10), (2.79, 0.05), (3.0, 0.02), (5.15, 0.008)):
        waves = round(pitch * ratio * n / RATE)
        phase = 2 * np.pi * chance.random()
        for side, turn in enumerate((np.pi / 3, -np.pi / 3)):
            one = np.sin(2 * np.pi * waves * t + phase)
            other = np.sin(2 * np.pi * (waves + beats) * t + phase + turn)
            sound[:, side] += amplitude * (0.85 * one + 0.15 * other)
    return sound


def bowls() -> Samples:
    """Five bowls that sing together and come forward in turn, with a breath of air around them."""
    n, chance = 90 * RATE, np.random.default_rng(130)
    singing = np.zeros((n, 2))
    voices = (
        # Hz, loudness, beats in the loop (primes: together they never repeat), pan
        (110.00, 0.95, 29, 0.50),
        (164.81, 0.80, 37, 0.40),
        (220.00, 0.62, 31, 0.60),
        (329.63, 0.34, 43, 0.34),
        (493.88, 0.12, 47, 0.66),
    )
    for i, (pitch, loud, beats, pan) in enumerate(voices):
        song = loud * _sung(n, pitch, beats, chance) * wander(n, 6, 132 + i, 0.3, 1.0)
        singing += song * [np.cos(pan * np.pi / 2), np.sin(pan * np.pi / 2)]
    air = wide(n, lambda f: slope(f, -5.0) * band(f, 90.0, 900.0, 1.0), 131, 0.6)
    # Begun where the codec's two ends meet best: pure tones hide no step.
    return np.roll(levelled(singing) + 0.06 * air, -45 * RATE, axis=0)
