"""How high a sound goes, between its samples too (ITU-R BS.1770-4, annex 2)."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

_PIECE, _MARGIN = 1 << 16, 256  # samples looked at together, and of them at each end only for help


def true_peak(sound: NDArray[np.floating]) -> float:
    """The highest level of `sound` (n,) or (n, 2), full scale 1, in dBTP (four times as fine)."""
    highest = 0.0
    for start in range(0, len(sound), _PIECE - 2 * _MARGIN):
        part = sound[start : start + _PIECE]
        fine = np.fft.irfft(np.fft.rfft(part, axis=0), 4 * len(part), axis=0) * 4.0
        whole = len(part) == len(sound)
        inner = fine if whole else fine[4 * _MARGIN : len(fine) - 4 * _MARGIN]
        if len(inner):
            highest = max(highest, float(np.abs(inner).max()))
    return 20.0 * float(np.log10(max(highest, float(np.abs(sound).max()), 1e-10)))
