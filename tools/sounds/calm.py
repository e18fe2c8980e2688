"""How calm a loop is: what an ear would notice at its seam, in its rhythm, in its loudest moment.

All of it is measured going round: the last sample of a loop is the neighbour of its first.
"""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from tools.sounds.loudness import weighted
from tools.sounds.noise import RATE, Samples

OCTAVES = (63, 125, 250, 500, 1000, 2000, 4000, 8000)

# Hz. What moves together is heard together: the body, the voice and the air of a sound.
BANDS = ((60.0, 400.0), (400.0, 2000.0), (2000.0, 9000.0))


def decibels(level: float) -> float:
    """A level in dB; silence is −180."""
    return 20.0 * float(np.log10(max(float(level), 1e-9)))


def crest(sound: Samples) -> float:
    """How far the highest sample rises above the RMS, in dB."""
    return decibels(np.abs(sound).max()) - decibels(sound.std())


def octave_levels(sound: Samples) -> list[float]:
    """Power in each octave of `OCTAVES`, in dB."""
    power = np.mean(np.abs(np.fft.rfft(sound, axis=0)) ** 2, axis=1)
    f = np.fft.rfftfreq(len(sound), 1.0 / RATE)
    edges = ((centre / 2**0.5, centre * 2**0.5) for centre in OCTAVES)
    return [10.0 * float(np.log10(np.sum(power[(f > a) & (f < b)]))) for a, b in edges]


def loudness_range(sound: Samples) -> float:
    """From the quiet to the loud of 3 s moments (10th to 95th percentile), in LU."""
    moments = _moments(sound, 3.0)
    return float(np.percentile(moments, 95) - np.percentile(moments, 10))


def _moments(sound: Samples, seconds: float) -> Samples:
    """Loudness of every moment of `seconds`, ten a second, in LUFS."""
    block = int(seconds * RATE)
    power = np.sum(weighted(np.concatenate([sound, sound[:block]])) ** 2, axis=1)
    total = np.concatenate([[0.0], np.cumsum(power)])
    starts = np.arange(0, len(sound), RATE // 10)
    return np.asarray(-0.691 + 10.0 * np.log10((total[starts + block] - total[starts]) / block))


def alone(sound: Samples) -> float:
    """How far the loudest moment of 400 ms stands above the fifth loudest, in LU.

    Moments less than 2 s apart count as one. What happens five times a loop is not waited for.
    """
    moments = _moments(sound, 0.4)
    found: list[float] = []
    while len(found) < 5:
        top = int(moments.argmax())
        found.append(float(moments[top]))
        moments[(top + np.arange(-20, 21)) % len(moments)] = -np.inf
    return found[0] - found[-1]


def _envelopes(sound: Samples) -> Iterator[Samples]:
    """The loudness of each band twenty times a second in dB, without what is slower than 15 s."""
    n, step = len(sound), RATE // 20
    spectrum, f = np.fft.rfft(sound.mean(axis=1)), np.fft.rfftfreq(n, 1.0 / RATE)
    for low, high in BANDS:
        part = np.fft.irfft(np.where((f > low) & (f < high), spectrum, 0.0), n)
        power = np.mean(part.reshape(-1, step) ** 2, axis=1)
        slow = np.fft.rfft(10.0 * np.log10(power + 1e-12))
        slow[np.fft.rfftfreq(len(power), 0.05) < 1.0 / 15.0] = 0.0
        yield np.fft.irfft(slow, len(power))


def rhythm(sound: Samples) -> tuple[float, float]:
    """The strongest beat in the loudness of any band: its RMS in dB, and its seconds.

    The envelope is compared with itself one to four beats later, and half a beat beside each; what
    is left is the part that comes round. A beat has 0.3 to 12 s, or a fifth of the loop.
    """
    best = (0.0, 0.0)
    for envelope in _envelopes(sound):
        power = np.abs(np.fft.rfft(envelope)) ** 2
        alike = np.fft.irfft(power, len(envelope)) / len(envelope)
        for beat in range(6, min(240, len(envelope) // 5), 2):
            on = np.mean([alike[k * beat] for k in (1, 2, 3, 4)])
            off = np.mean([alike[k * beat - beat // 2] for k in (1, 2, 3, 4)])
            strength = float(np.sqrt(max(on - off, 0.0) / 2.0))
            # Thrice a beat is a beat as well: the shortest is meant.
            if strength > 1.05 * best[0]:
                best = (strength, beat / 20.0)
    return best


def _turns(sound: Samples) -> Samples:
    """How sharply the wave turns: its second difference, per sample."""
    return np.asarray(np.abs(np.diff(sound, n=2, axis=0)).max(axis=1))


def _steps(sound: Samples) -> Samples:
    """How far the spectrum moves from each 43 ms to the next, over the octaves, in dB."""
    size = 2048
    frames = sound[: len(sound) // size * size].mean(axis=1).reshape(-1, size) * np.hanning(size)
    power, f = np.abs(np.fft.rfft(frames, axis=1)) ** 2, np.fft.rfftfreq(size, 1.0 / RATE)
    bands = [
        10.0 * np.log10(power[:, (f > c / 2**0.5) & (f < c * 2**0.5)].sum(axis=1) + 1e-12)
        for c in OCTAVES[1:]
    ]
    return np.asarray(np.sqrt(np.mean(np.diff(np.stack(bands), axis=1) ** 2, axis=0)))


def seam(head: Samples, tail: Samples) -> tuple[float, float]:
    """What an ear meets where `tail` runs into `head`, against what it meets inside them.

    First how sharply the wave turns there, as a part of the sharpest turn inside; then how far the
    spectrum moves, as its rank 0…1 among the inner places.
    """
    size = 2048 * (min(len(head), len(tail)) // 2048)
    head, tail = head[:size], tail[-size:]
    sharpest = max(_turns(head).max(), _turns(tail).max())
    across = _turns(np.concatenate([tail[-3:], head[:3]])).max()
    moved = np.concatenate([_steps(head), _steps(tail)])
    # The seam lies at four places of a frame in turn.
    offsets = (0, 512, 1024, 1536)
    joined = [_steps(np.concatenate([tail[-4096 - k :], head[: 4096 - k]])).max() for k in offsets]
    return float(across / sharpest), float(np.mean(moved < np.mean(joined)))
