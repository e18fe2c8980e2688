"""A clip: what the voice gave, trimmed, given its pauses, levelled, limited, faded and written.

Arrays are mono float64 of shape (n,), at RATE samples a second, full scale 1.
"""

from __future__ import annotations

import re
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from tools.narration.readings import normal

Sound = NDArray[np.float64]
RATE = 24_000
LOUDNESS = -19.0  # LUFS over the time in which there is speech
CEILING = -3.0  # dBFS
LEAD, TAIL, FADE_IN, FADE_OUT = 0.010, 0.150, 0.005, 0.080  # seconds
# How long (seconds) the stops inside a line are at least; before sleep a little longer.
STOPS = {",": 0.45, ";": 0.70, ":": 0.70, "—": 0.70, ".": 0.90, "?": 0.90, "!": 0.90, "…": 1.10}
SLEEPY = 1.25
_SHORTEST_GAP = 0.09  # seconds of quiet that can be a stop
_BITS = 32  # kbit/s


def finished(sound: Sound, text: str, *, pace: str, inner: bool) -> Sound:
    """The clip of a line: `inner` lengthens its stops."""
    sound = trimmed(sound.astype(np.float64))
    sound = sound - sound.mean()
    if inner:
        sound = with_stops(sound, stops(text, SLEEPY if pace == "sleep" else 1.0))
    sound = sound * 10 ** ((LOUDNESS - loudness(sound)) / 20)
    return faded(limited(sound, CEILING))


def speaking(sound: Sound, below: float) -> tuple[NDArray[np.bool_], int]:
    """In which 5 ms frames it speaks, `below` dB under its loud parts; samples a frame."""
    frame = RATE // 200
    count = max(1, len(sound) // frame)
    power = np.sqrt((sound[: count * frame].reshape(count, frame) ** 2).mean(1) + 1e-14)
    return power > np.percentile(power, 95) * 10 ** (below / 20), frame


def trimmed(sound: Sound) -> Sound:
    """From just before the first sound to a little after the last."""
    active, frame = speaking(sound, -42)
    there = np.where(active)[0]
    start = max(0, there[0] * frame - int(LEAD * RATE))
    end = (there[-1] + 1) * frame + int(TAIL * RATE)
    return np.concatenate([sound[start:end], np.zeros(max(0, end - len(sound)))])


def stops(text: str, factor: float) -> list[float]:
    """Seconds of each stop inside a line, in order."""
    return [STOPS[mark] * factor for mark in re.findall(r"[,;:—.?!…]", normal(text)[:-1])]


def with_stops(sound: Sound, wanted: list[float]) -> Sound:
    """The sound with its longest gaps, as many as there are stops, drawn out to them."""
    if not wanted:
        return sound
    gaps = sorted(_gaps(sound), key=lambda gap: gap[0] - gap[1])[: len(wanted)]
    gaps.sort()
    goals = wanted if len(gaps) == len(wanted) else [0.5] * len(gaps)
    pieces: list[Sound] = []
    done, soft = 0, int(0.004 * RATE)
    for (start, end), goal in zip(gaps, goals, strict=True):
        middle = (start + end) // 2
        more = int(max(0.0, goal * RATE - (end - start)))
        piece = sound[done:middle].copy()
        if more:
            piece[-soft:] *= np.linspace(1, 0, soft)
            pieces += [piece, np.zeros(more)]
            sound = sound.copy()
            sound[middle : middle + soft] *= np.linspace(0, 1, soft)
        else:
            pieces.append(piece)
        done = middle
    return np.concatenate([*pieces, sound[done:]])


def _gaps(sound: Sound) -> list[tuple[int, int]]:
    """The quiet stretches inside a sound, as (first sample, last)."""
    active, frame = speaking(sound, -38)
    edges = np.diff(np.concatenate([[1], active.astype(int), [1]]))
    starts, ends = np.where(edges < 0)[0], np.where(edges > 0)[0]
    return [
        (int(start) * frame, int(end) * frame)
        for start, end in zip(starts, ends, strict=True)
        if start > 0 and end < len(active) and (end - start) * frame >= _SHORTEST_GAP * RATE
    ]


def loudness(sound: Sound) -> float:
    """LUFS (ITU-R BS.1770-4, K-weighted) over the frames that speak; right for 0.5 s words too."""
    active, frame = speaking(sound, -30)
    count = len(active)
    power = (_weighted(sound)[: count * frame].reshape(count, frame) ** 2).mean(1)
    return float(-0.691 + 10 * np.log10(power[active].mean() + 1e-14))


def _weighted(sound: Sound) -> Sound:
    """Through the shelf and the high pass of BS.1770-4."""
    from scipy.signal import lfilter

    bend = np.tan(np.pi * 1681.974450955533 / RATE)
    high, quality = 10 ** (3.999843853973347 / 20), 0.7071752369554196
    middle = high**0.4996667741545416
    whole = 1 + bend / quality + bend * bend
    shelf = [
        (high + middle * bend / quality + bend * bend) / whole,
        2 * (bend * bend - high) / whole,
        (high - middle * bend / quality + bend * bend) / whole,
    ]
    after = [1, 2 * (bend * bend - 1) / whole, (1 - bend / quality + bend * bend) / whole]
    made = lfilter(shelf, after, sound)
    bend, quality = np.tan(np.pi * 38.13547087602444 / RATE), 0.5003270373238773
    whole = 1 + bend / quality + bend * bend
    after = [1, 2 * (bend * bend - 1) / whole, (1 - bend / quality + bend * bend) / whole]
    return np.asarray(lfilter([1, -2, 1], after, made))


def limited(sound: Sound, ceiling: float) -> Sound:
    """Under `ceiling` dBFS, by a limiter that looks 3 ms ahead and lets go in 60 ms."""
    from scipy.ndimage import minimum_filter1d, uniform_filter1d

    wanted = np.minimum(1, 10 ** (ceiling / 20) / np.maximum(np.abs(sound), 1e-9))
    if wanted.min() >= 1:
        return sound
    ahead = int(0.003 * RATE)
    held = minimum_filter1d(wanted, 2 * ahead + 1)
    slow, now = np.exp(-1 / (0.06 * RATE)), 1.0
    gains = np.empty_like(held)
    for at, want in enumerate(held):
        now = min(want, 1 - (1 - now) * slow)
        gains[at] = now
    return sound * np.minimum(uniform_filter1d(gains, ahead), wanted)


def faded(sound: Sound) -> Sound:
    """With soft ends."""
    sound = sound.copy()
    begin, end = int(FADE_IN * RATE), int(FADE_OUT * RATE)
    sound[:begin] *= 0.5 - 0.5 * np.cos(np.pi * np.arange(begin) / begin)
    sound[-end:] *= 0.5 + 0.5 * np.cos(np.pi * np.arange(end) / end)
    return sound


def onset(sound: Sound) -> float:
    """Seconds until the word is heard in full: the first 5 ms frame within 6 dB of its loudest."""
    active, frame = speaking(sound, -6)
    return float(np.argmax(active) * frame / RATE)


def write(path: Path, sound: Sound) -> None:
    """Write Opus, a second at a time; beside itself first, so that a stop leaves no half clip."""
    import soundfile

    fresh = path.with_suffix(".new")
    level = 1 - (_BITS - 6) / 250
    with soundfile.SoundFile(
        fresh, "w", RATE, 1, format="OGG", subtype="OPUS", compression_level=level
    ) as file:
        for start in range(0, len(sound), RATE):
            file.write(sound[start : start + RATE].astype(np.float32))
    fresh.replace(path)
