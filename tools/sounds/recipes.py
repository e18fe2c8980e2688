"""Which recordings there are to make, and how loud each one shall be."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from innerheal_desktop.sound.catalogue import AMBIENCES, BELLS
from tools.sounds import metal, places
from tools.sounds.noise import Samples

FOLDER = Path(__file__).resolve().parents[2] / "assets" / "audio"


@dataclass(frozen=True)
class Recipe:
    """One recording: its file (without `.ogg`), its loudness in LUFS, and how it is made."""

    file: str
    lufs: float
    make: Callable[[], Samples]


_MAKERS: dict[str, Callable[[], Samples]] = {
    "bowl": metal.bowl,
    "tingsha": metal.tingsha,
    "chime": metal.chime,
    "wood": metal.wood,
    "rain": places.rain,
    "ocean-bed": places.ocean_bed,
    "ocean-crash": places.ocean_crash,
    "brown": places.brown,
    "forest": places.forest,
    "garden": places.garden,
}

RECIPES: tuple[Recipe, ...] = tuple(
    Recipe(stem.file, stem.lufs, _MAKERS[stem.file])
    for sound in (*BELLS, *AMBIENCES)
    for stem in sound.stems
)
