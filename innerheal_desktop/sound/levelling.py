"""Levelling: how loud a recording is, and a person's own made as loud as those that ship.

Loudness after ITU-R BS.1770-4 (K-weighting as a weight on the spectrum of blocks of 400 ms, gates
at −70 and −10 LU), over at most `BLOCKS` blocks: right to about 0.5 LU.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from innerheal_desktop.sound.mixer import Recording
from innerheal_desktop.sound.score import RATE

# LUFS of what ships, and the highest peak (−5 dBFS).
TARGETS = {"bell": -22.0, "ambience": -27.0}
HIGHEST_PEAK = 10.0 ** (-5.0 / 20.0) * 32767.0
MOST_GAIN = 4.0

BLOCK = round(0.4 * RATE)
BLOCKS = 200
PIECE = 1 << 20

# Where a place that is no circle goes round, its end passes into its beginning over this long.
SEAM = 3 * RATE

# The two filters of BS.1770-4 at 48 kHz: a shelf for the head, a high-pass.
_SHELF = (
    (1.53512485958697, -2.69169618940638, 1.19839281085285),
    (-1.69065929318241, 0.73248077421585),
)
_HIGH = ((1.0, -2.0, 1.0), (-1.99004745483398, 0.99007225036621))


def loudness(recording: Recording) -> float:
    """The loudness in LUFS of samples (n, 2); −70 for silence."""
    if len(recording) < BLOCK:
        recording = np.resize(recording, (BLOCK, 2)) if len(recording) else recording
    last = len(recording) - BLOCK
    if last < 0:
        return -70.0
    weight = _weight()
    powers = []
    for at in np.linspace(0, last, min(BLOCKS, last // (BLOCK // 4) + 1)).astype(int):
        spectrum = np.fft.rfft(recording[at : at + BLOCK] / 32768.0, axis=0)
        powers.append(float(np.sum(np.abs(spectrum) ** 2 * weight)) * 2.0 / BLOCK**2)
    levels = np.array(powers)
    levels = levels[levels > _power(-70.0)]
    if not len(levels):
        return -70.0
    levels = levels[levels > levels.mean() * 0.1]
    return float(-0.691 + 10.0 * np.log10(levels.mean()))


def levelled(recording: Recording, kind: str) -> Recording:
    """The recording as loud as the app's own of that `kind` (`bell` or `ambience`), and no peaks.

    An ambience is also closed into a circle, so that it goes round without a seam.
    """
    if kind == "ambience":
        recording = _circle(recording)
    gain = min(10.0 ** ((TARGETS[kind] - loudness(recording)) / 20.0), MOST_GAIN)
    peak = max((int(np.abs(part.astype(np.int32)).max()) for part in _pieces(recording)), default=0)
    gain = min(gain, HIGHEST_PEAK / peak) if peak else 1.0
    made = np.empty_like(recording)
    for part, out in zip(_pieces(recording), _pieces(made), strict=True):
        np.rint(part * gain, out=out, casting="unsafe")
    return made


def _circle(recording: Recording) -> Recording:
    seam = min(SEAM, len(recording) // 4)
    if not seam:
        return recording
    turn = (np.arange(seam)[:, None] + 0.5) / seam * np.pi / 2.0
    made = recording[:-seam].copy()
    crossed = recording[:seam] * np.sin(turn) + recording[-seam:] * np.cos(turn)
    made[:seam] = np.rint(np.clip(crossed, -32768, 32767))
    return made


def _pieces(recording: Recording) -> list[Recording]:
    return [recording[at : at + PIECE] for at in range(0, len(recording), PIECE)]


def _power(lufs: float) -> float:
    return float(10.0 ** ((lufs + 0.691) / 10.0))


def _weight() -> NDArray[np.float64]:
    """The K-weighting of each bin of a block's spectrum, as a factor on its power."""
    z = np.exp(-2j * np.pi * np.fft.rfftfreq(BLOCK))[:, None]
    weight = np.ones(z.shape)
    for (b0, b1, b2), (a1, a2) in (_SHELF, _HIGH):
        weight *= np.abs((b0 + b1 * z + b2 * z**2) / (1.0 + a1 * z + a2 * z**2)) ** 2
    return weight
