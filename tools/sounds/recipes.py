"""Which recordings there are to make, and how loud each one shall be."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from innerheal_desktop.sound.catalogue import AMBIENCES, BELLS
from tools.sounds import gardens, metal, places, textures
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
    "deep-bowl": metal.deep_bowl,
    "wood-bowl": metal.wood_bowl,
    "tingsha": metal.tingsha,
    "temple": metal.temple,
    "gong": metal.gong,
    "chime": metal.chime,
    "wood": metal.wood,
    "tick": metal.tick,
    "rain": places.rain,
    "stream": places.stream,
    "ocean-bed": places.ocean_bed,
    "ocean-crash": places.ocean_crash,
    "wind": places.wind,
    "fire": places.fire,
    "forest": gardens.forest,
    "garden": gardens.garden,
    "night": gardens.night,
    "brown": textures.brown,
    "pink": textures.pink,
    "green": textures.green,
    "bowls": textures.bowls,
}

RECIPES: tuple[Recipe, ...] = tuple(
    Recipe(stem.file, stem.lufs, _MAKERS[stem.file])
    for sound in (*BELLS, *AMBIENCES)
    for stem in sound.stems
)
