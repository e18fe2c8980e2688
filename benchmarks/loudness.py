"""How loud everything is that ships, and whether anything of it clicks.

`python -m benchmarks.loudness [every]`: of the recorded lines every fortieth is measured, or every
so manieth. The table of all bells and places is `docs/sounds-measured.md`.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence

import numpy as np
import soundfile

from benchmarks.budgets import LOUDNESS
from benchmarks.figures import Figure
from benchmarks.telling import tell
from innerheal_desktop.paths import assets
from innerheal_desktop.sound.breath import BreathMaker
from innerheal_desktop.sound.catalogue import AMBIENCES, BELLS
from innerheal_desktop.sound.peak import true_peak
from innerheal_desktop.sound.score import BreathSound
from innerheal_desktop.sound.voices.finishing import LOUDNESS as SPOKEN
from innerheal_desktop.sound.voices.finishing import RATE as VOICE_RATE
from innerheal_desktop.sound.voices.finishing import loudness as spoken_loudness
from tools.sounds.calm import decibels
from tools.sounds.loudness import integrated
from tools.sounds.recipes import FOLDER
from tools.sounds.recording import read

EVERY = 40
BREATHS = {"inhale": -26.0, "top-up": -26.0, "exhale": -26.0, "hold": -34.0}


def furthest(row: str, found: dict[str, float]) -> Figure:
    """The largest of what was found, by name."""
    name = max(found, key=lambda each: found[each])
    return Figure(LOUDNESS.row(row), found[name], note=f"{name}, of {len(found)}")


def bells() -> Iterator[Figure]:
    """Everything that is struck."""
    stems = [stem for sound in BELLS for stem in sound.stems]
    sounds = {stem.file: read(FOLDER / f"{stem.file}.ogg") for stem in stems}
    off = {stem.file: abs(integrated(sounds[stem.file]) - stem.lufs) for stem in stems}
    yield furthest("bells, off −22 LUFS (ticks −26)", off)
    yield furthest("bells, true peak", {name: true_peak(each) for name, each in sounds.items()})
    ends = {
        name: decibels(max(np.abs(each[:2]).max(), np.abs(each[-480:]).max()))
        for name, each in sounds.items()
    }
    yield furthest("bells, first and last samples", ends)
    constant = {n: decibels(np.abs(each.mean(axis=0)).max()) for n, each in sounds.items()}
    yield furthest("bells, a constant part (DC)", constant)


def places() -> Iterator[Figure]:
    """Everything that lasts."""
    stems = [stem for sound in AMBIENCES for stem in sound.stems]
    off = {s.file: abs(integrated(read(FOLDER / f"{s.file}.ogg")) - s.lufs) for s in stems}
    yield furthest("textures and places, off their −27 or −29", off)


def breaths() -> Iterator[Figure]:
    """The sounds of a breath, short and long."""
    maker, off = BreathMaker(), {}
    for kind, wanted in BREATHS.items():
        for name in ("air", "tones"):
            for seconds in (0.8, 2.5, 5.0):
                sound = maker.make(BreathSound(kind, seconds, name)) / 32768
                off[f"{name}, {kind} of {seconds} s"] = abs(integrated(sound) - wanted)
    yield furthest("breath sounds, off −26 and −34", off)


def voice(every: int) -> Iterator[Figure]:
    """What is spoken, while it speaks."""
    off, peaks = {}, {}
    for file in sorted((assets() / "audio" / "narration").glob("*.opus"))[::every]:
        sound, rate = soundfile.read(file, always_2d=True)
        off[file.stem] = abs(spoken_loudness(sound[:: rate // VOICE_RATE, 0]) - SPOKEN)
        peaks[file.stem] = true_peak(sound)
    yield furthest("voice, off −19 LUFS", off)
    yield furthest("voice, true peak", peaks)


def measure(words: Sequence[str]) -> Iterator[Figure]:
    """What ships, one kind after the other."""
    yield from bells()
    yield from places()
    yield from breaths()
    yield from voice(int(words[0]) if words else EVERY)


if __name__ == "__main__":
    sys.exit(tell("loudness", measure))
