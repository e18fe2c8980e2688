"""From synthesis to a file: levelled, checked, and written as 48 kHz stereo Ogg Vorbis."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import soundfile

from tools.sounds.loudness import integrated
from tools.sounds.noise import RATE, Samples
from tools.sounds.recipes import Recipe

# A codec keeps the sound and not the samples: this much of its RMS may differ. Most noise has
# 0.2 when it comes back, pink noise 0.39; the same noise from another seed would differ by 1.4.
TOLERANCE = 0.45
# LU. What is nearer than this to its loudness is left as it is.
AUDIBLE = 0.1


def mastered(recipe: Recipe) -> Samples:
    """The recording of `recipe` (n, 2), at its loudness. ValueError when it would clip."""
    sound = recipe.make()
    sound = sound * 10.0 ** ((recipe.lufs - integrated(sound)) / 20.0)
    if np.abs(sound).max() > 10.0 ** (-3.0 / 20.0):
        raise ValueError(f"{recipe.file} is too loud for its peaks")
    return np.asarray(sound)


def record(sound: Samples, lufs: float, path: Path) -> None:
    """Write `sound` at `lufs` as it will be heard: a codec swallows some of a noise."""
    write(sound, path)
    missing = lufs - integrated(read(path))
    if abs(missing) > AUDIBLE:
        write(sound * 10.0 ** (missing / 20.0), path)


def write(sound: Samples, path: Path) -> None:
    """Write a second at a time: the Vorbis encoder overflows its stack on a whole minute."""
    with soundfile.SoundFile(path, "w", RATE, 2, format="OGG", subtype="VORBIS") as file:
        for start in range(0, len(sound), RATE):
            file.write(sound[start : start + RATE])


def read(path: Path) -> Samples:
    """The decoded samples (n, 2) of a recording."""
    sound, rate = soundfile.read(path, always_2d=True)
    if rate != RATE:
        raise ValueError(f"{path.name} has {rate} Hz; every recording has {RATE}")
    return np.asarray(sound)


def differs(sound: Samples, path: Path) -> bool:
    """Whether the file at `path` is missing or sounds unlike `sound`."""
    if not path.is_file():
        return True
    old = read(path)
    if old.shape != sound.shape:
        return True
    return bool(np.sqrt(np.mean((old - sound) ** 2)) > TOLERANCE * np.sqrt(np.mean(sound**2)))
