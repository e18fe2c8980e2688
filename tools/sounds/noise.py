"""Noise that closes on itself: shaped in the frequency domain, so that a loop has no seam.

Everything is float64 at 48 kHz. A loop of n samples is circular: its noise comes from one inverse
Fourier transform over the whole loop, its slow movements have whole periods, and its events are
added modulo its length.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

RATE = 48_000

Samples = NDArray[np.float64]
Response = Callable[[Samples], Samples]


def high_pass(f: Samples, corner: float, order: float = 2.0) -> Samples:
    """Butterworth magnitude above `corner` Hz."""
    return np.asarray(1.0 / np.sqrt(1.0 + (corner / f) ** (2.0 * order)))


def low_pass(f: Samples, corner: float, order: float = 2.0) -> Samples:
    """Butterworth magnitude below `corner` Hz."""
    return np.asarray(1.0 / np.sqrt(1.0 + (f / corner) ** (2.0 * order)))


def band(f: Samples, low: float, high: float, order: float = 2.0) -> Samples:
    """Magnitude of a band from `low` to `high` Hz."""
    return high_pass(f, low, order) * low_pass(f, high, order)


def slope(f: Samples, decibels: float) -> Samples:
    """A straight spectral slope of `decibels` an octave, 1 at 1 kHz."""
    return np.asarray((f / 1000.0) ** (decibels / 6.0206))


def _frequencies(n: int) -> Samples:
    return np.asarray(np.maximum(np.fft.rfftfreq(n, 1.0 / RATE), 1e-6))


def shaped(n: int, response: Response, chance: np.random.Generator) -> Samples:
    """N samples of circular Gaussian noise with the magnitude `response(f)`, at RMS 1."""
    f = _frequencies(n)
    magnitude = response(f) * np.sqrt(chance.exponential(1.0, len(f)))
    magnitude[0] = 0.0
    sound = np.fft.irfft(magnitude * np.exp(2j * np.pi * chance.random(len(f))), n)
    return np.asarray(sound / np.sqrt(np.mean(sound**2)))


def wide(n: int, response: Response, seed: int, width: float = 0.6) -> Samples:
    """Stereo noise (n, 2); `width` 0 is mono, 1 is two unrelated channels."""
    chance = np.random.default_rng(seed)
    middle, left, right = (shaped(n, response, chance) for _ in range(3))
    near, far = np.sqrt(1.0 - width), np.sqrt(width)
    return np.stack([near * middle + far * left, near * middle + far * right], axis=1)


def filtered(sound: Samples, response: Response) -> Samples:
    """`sound` (n, 2) through a circular filter of the magnitude `response(f)`, without phase."""
    gain = response(_frequencies(len(sound)))
    gain[0] = 0.0
    return np.fft.irfft(np.fft.rfft(sound, axis=0) * gain[:, None], len(sound), axis=0)


def wander(n: int, periods: int, seed: int, low: float, high: float, first: int = 1) -> Samples:
    """A slow random movement (n, 1) from `low` to `high`, of `first` to `periods` whole waves."""
    chance = np.random.default_rng(seed)
    t = np.arange(n) / n
    path = np.zeros(n)
    for k in range(first, periods + 1):
        path += chance.normal() / np.sqrt(k) * np.sin(2 * np.pi * (k * t + chance.random()))
    path = (path - path.min()) / (path.max() - path.min())
    return np.asarray((low + (high - low) * path)[:, None])


def place(loop: Samples, at: int, event: Samples, pan: float) -> None:
    """Add the mono `event` to `loop` (n, 2) in place, wrapping round; `pan` 0 left … 1 right."""
    where = (at + np.arange(len(event))) % len(loop)
    loop[where, 0] += event * np.cos(pan * np.pi / 2)
    loop[where, 1] += event * np.sin(pan * np.pi / 2)


def rounded(sound: Samples, crest: float) -> Samples:
    """Round off what rises past half of `crest` times the RMS, so that no drop startles."""
    limit = crest * np.sqrt(np.mean(sound**2))
    knee = 0.5 * limit
    size = np.abs(sound)
    bent = knee + knee * np.tanh((size - knee) / knee)
    return np.where(size < knee, sound, np.sign(sound) * bent)


def levelled(sound: Samples) -> Samples:
    """The same sound at RMS 1."""
    return np.asarray(sound / np.sqrt(np.mean(sound**2)))


def in_the_open(sound: Samples, seconds: float, seed: int, response: Response) -> Samples:
    """`sound` (n, 2) heard from afar: circularly convolved with a diffuse tail of `seconds` (T60).

    Made of decaying noise with the magnitude `response(f)`; the result holds the tail alone.
    """
    n = len(sound)
    tail = wide(n, response, seed, 1.0)
    tail *= 10.0 ** (-3.0 * np.arange(n) / RATE / seconds)[:, None]
    tail /= np.sqrt(np.sum(tail**2, axis=0))
    spectrum = np.fft.rfft(sound, axis=0) * np.fft.rfft(tail, axis=0)
    return np.fft.irfft(spectrum, n, axis=0)
