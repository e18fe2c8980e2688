"""Finishing: what a voice gave, trimmed, given its stops, levelled, limited, faded and written.

Arrays are mono float64 of shape (n,), at RATE samples a second, full scale 1. The figures are those
of the recordings that ship, so that both sit in a sitting alike.
"""

from __future__ import annotations

import re
from io import BytesIO
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from innerheal_desktop.sound.narration import as_spoken
from innerheal_desktop.sound.peak import true_peak

Sound = NDArray[np.float64]
RATE = 24_000
LOUDNESS = -19.0  # LUFS over the time in which there is speech
CEILING = -3.0  # dBTP, of the file that ships
LEAD, TAIL, FADE_IN, FADE_OUT = 0.010, 0.150, 0.005, 0.080  # seconds
# How long (seconds) the stops inside a line are at least; before sleep a little longer.
STOPS = {",": 0.45, ";": 0.70, ":": 0.70, "—": 0.70, ".": 0.90, "?": 0.90, "!": 0.90, "…": 1.10}
SLEEPY = 1.25
_SHORTEST_GAP = 0.09  # seconds of quiet that can be a stop
_SOFT = 0.004  # seconds in which an edge beside a longer stop is faded
# The limiter looks so far ahead, and lets go so slowly (seconds).
_AHEAD, _RELEASE = 0.003, 0.06
_ROUNDS = 12  # how often a file is encoded anew to come under the ceiling


class SilentError(ValueError):
    """A voice that gave nothing to hear."""


def finished(sound: Sound, text: str, *, pace: str, inner: bool) -> Sound:
    """The recording of a line: `inner` lengthens its stops. SilentError where nothing is heard."""
    sound = trimmed(sound)
    sound = sound - sound.mean()
    if inner:
        sound = with_stops(sound, stops(text, SLEEPY if pace == "sleep" else 1.0))
    sound = sound * 10 ** ((LOUDNESS - loudness(sound)) / 20)
    return faded(limited(sound, CEILING))


def speaking(sound: Sound, below: float) -> tuple[NDArray[np.bool_], int]:
    """In which 5 ms frames it speaks, `below` dB under its loud parts; samples a frame."""
    frame = RATE // 200
    count = max(1, len(sound) // frame)
    power = np.sqrt((sound[: count * frame].reshape(count, -1) ** 2).mean(1) + 1e-14)
    return power > np.percentile(power, 95) * 10 ** (below / 20), frame


def trimmed(sound: Sound) -> Sound:
    """From just before the first sound to a little after the last. SilentError for silence."""
    if len(sound) < RATE // 100 or float(np.abs(sound).max()) < 1e-4:
        raise SilentError("the voice gave no sound")
    active, frame = speaking(sound, -42)
    there = np.where(active)[0]
    start = max(0, there[0] * frame - int(LEAD * RATE))
    end = (there[-1] + 1) * frame + int(TAIL * RATE)
    return np.concatenate([sound[start:end], np.zeros(max(0, end - len(sound)))])


def stops(text: str, factor: float) -> list[float]:
    """Seconds of each stop inside a line, in order."""
    return [STOPS[mark] * factor for mark in re.findall(r"[,;:—.?!…]", as_spoken(text)[:-1])]


def with_stops(sound: Sound, wanted: list[float]) -> Sound:
    """The sound with its longest gaps, as many as there are stops, drawn out to them."""
    if not wanted:
        return sound
    gaps = sorted(sorted(_gaps(sound), key=lambda gap: gap[0] - gap[1])[: len(wanted)])
    goals = wanted if len(gaps) == len(wanted) else [0.5] * len(gaps)
    pieces: list[Sound] = []
    done, soft = 0, int(_SOFT * RATE)
    sound = sound.copy()
    for (start, end), goal in zip(gaps, goals, strict=True):
        middle = (start + end) // 2
        piece = sound[done:middle].copy()
        more = int(max(0.0, goal * RATE - (end - start)))
        if more:
            piece[-soft:] *= np.linspace(1, 0, soft)[-len(piece) :]
            sound[middle : middle + soft] *= np.linspace(0, 1, soft)
        pieces += [piece, np.zeros(more)]
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
    """LUFS (ITU-R BS.1770-4, K-weighted) over the frames that speak; right for short words too."""
    active, frame = speaking(sound, -30)
    count = len(active)
    power = (_weighted(sound)[: count * frame].reshape(count, -1) ** 2).mean(1)
    return float(-0.691 + 10 * np.log10(power[active].mean() + 1e-14))


def _weighted(sound: Sound) -> Sound:
    """Through the shelf and the high pass of BS.1770-4, on the spectrum."""
    room = 1 << int(np.ceil(np.log2(len(sound) + RATE // 4)))
    z = np.exp(-2j * np.pi * np.fft.rfftfreq(room))
    bend = np.tan(np.pi * 1681.974450955533 / RATE)
    high, quality = 10 ** (3.999843853973347 / 20), 0.7071752369554196
    middle = high**0.4996667741545416
    shelf = (
        high + middle * bend / quality + bend * bend,
        2 * (bend * bend - high),
        high - middle * bend / quality + bend * bend,
    )
    answer = _through(shelf, bend, quality, z)
    bend, quality = np.tan(np.pi * 38.13547087602444 / RATE), 0.5003270373238773
    whole = 1 + bend / quality + bend * bend
    answer *= _through((whole, -2 * whole, whole), bend, quality, z)
    return np.asarray(np.fft.irfft(np.fft.rfft(sound, room) * answer, room)[: len(sound)])


def _through(
    over: tuple[float, float, float], bend: float, quality: float, z: NDArray[np.complex128]
) -> NDArray[np.complex128]:
    """What a filter of the second order does to each frequency."""
    under = (
        1 + bend / quality + bend * bend,
        2 * (bend * bend - 1),
        1 - bend / quality + bend * bend,
    )
    return np.asarray(
        (over[0] + over[1] * z + over[2] * z**2) / (under[0] + under[1] * z + under[2] * z**2)
    )


def limited(sound: Sound, ceiling: float) -> Sound:
    """Under `ceiling` dBFS, by a limiter that looks 3 ms ahead and lets go in 60 ms."""
    wanted = np.minimum(1, 10 ** (ceiling / 20) / np.maximum(np.abs(sound), 1e-9))
    if wanted.min() >= 1:
        return sound
    ahead = int(_AHEAD * RATE)
    around = np.lib.stride_tricks.sliding_window_view(
        np.pad(wanted, ahead, mode="edge"), 2 * ahead + 1
    )
    held = around.min(axis=1)
    slow, now = float(np.exp(-1 / (_RELEASE * RATE))), 1.0
    gains = np.empty_like(held)
    for at, want in enumerate(held.tolist()):
        now = min(want, 1 - (1 - now) * slow)
        gains[at] = now
    smooth = np.convolve(np.pad(gains, ahead, mode="edge"), np.ones(ahead) / ahead, mode="same")
    return np.asarray(sound * np.minimum(smooth[ahead : ahead + len(sound)], wanted))


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


def at_rate(sound: Sound, rate: int) -> Sound:
    """The sound of another rate at RATE, by its spectrum."""
    if rate == RATE or not len(sound):
        return sound
    count = round(len(sound) * RATE / rate)
    spectrum = np.fft.rfft(sound)
    room = np.zeros(count // 2 + 1, complex)
    kept = min(len(spectrum), len(room))
    room[:kept] = spectrum[:kept]
    return np.asarray(np.fft.irfft(room, count) * (count / len(sound)))


def as_opus(sound: Sound, level: float | None = None) -> bytes:
    """The sound as an Opus file that stays under CEILING; `level` 0…1 is how small it is made.

    Opus lets peaks grow by a decibel or so. Where they do, the limiter holds them lower, and the
    rest of the line stays as loud as it is.
    """
    made, ceiling = _encoded(sound, level), CEILING
    for _ in range(_ROUNDS):
        over = _peak(made) - CEILING
        if over <= 0:
            break
        ceiling -= over + 0.1
        made = _encoded(limited(sound, ceiling), level)
    return made


def _peak(file: bytes) -> float:
    import soundfile

    return true_peak(soundfile.read(BytesIO(file))[0])


def _encoded(sound: Sound, level: float | None) -> bytes:
    """Encoded a second at a time."""
    import soundfile

    made = BytesIO()
    with soundfile.SoundFile(
        made, "w", RATE, 1, format="OGG", subtype="OPUS", compression_level=level
    ) as out:
        for start in range(0, len(sound), RATE):
            out.write(sound[start : start + RATE].astype(np.float32))
    return made.getvalue()


def read_wave(file: Path, most: float) -> Sound:
    """The first `most` seconds of a WAVE, at RATE. ValueError for what is none."""
    import soundfile

    try:
        with soundfile.SoundFile(file) as source:
            sound = source.read(int(most * source.samplerate), dtype="float64", always_2d=True)
            return at_rate(sound.mean(axis=1), source.samplerate)
    except (soundfile.LibsndfileError, RuntimeError) as error:
        raise ValueError(f"the voice wrote no sound: {error}") from error
