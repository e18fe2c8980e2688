"""How loud a recording is: integrated loudness after ITU-R BS.1770-4, at 48 kHz."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from tools.sounds.noise import RATE, Samples

# BS.1770-4, tables 1 and 2: the head's shelf and the RLB high-pass, coefficients for 48 kHz.
SHELF = (
    (1.53512485958697, -2.69169618940638, 1.19839281085285),
    (-1.69065929318241, 0.73248077421585),
)
WEIGHT = ((1.0, -2.0, 1.0), (-1.99004745483398, 0.99007225036621))


def _response(z: Samples, section: Sequence[Sequence[float]]) -> Samples:
    (b0, b1, b2), (a1, a2) = section
    return np.asarray((b0 + b1 * z + b2 * z**2) / (1.0 + a1 * z + a2 * z**2))


def weighted(sound: Samples) -> Samples:
    """`sound` (n, 2) through the K filter, by way of its spectrum (zero-padded)."""
    n = len(sound)
    size = 1 << (n + RATE // 5 - 1).bit_length()
    z = np.exp(-2j * np.pi * np.arange(size // 2 + 1) / size)
    spectrum = np.fft.rfft(sound, size, axis=0)
    spectrum *= (_response(z, SHELF) * _response(z, WEIGHT))[:, None]
    return np.fft.irfft(spectrum, size, axis=0)[:n]


def integrated(sound: Samples) -> float:
    """Gated loudness of `sound` (n, 2) in LUFS (400 ms blocks, gates −70 and −10)."""
    block, step = int(0.4 * RATE), int(0.1 * RATE)
    power = np.concatenate([[0.0], np.cumsum(np.sum(weighted(sound) ** 2, axis=1))])
    starts = np.arange(0, max(len(sound) - block, 0) + 1, step)
    ends = np.minimum(starts + block, len(sound))
    blocks = (power[ends] - power[starts]) / block
    loud = blocks[_lufs(blocks) > -70.0]
    if not len(loud):
        return float("-inf")
    kept = loud[_lufs(loud) > float(_lufs(np.mean(loud))) - 10.0]
    return float(_lufs(np.mean(kept)))


def _lufs(power: Samples | np.floating) -> Samples:
    return np.asarray(-0.691 + 10.0 * np.log10(np.maximum(power, 1e-20)))
