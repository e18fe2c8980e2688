"""The sounds that ship with the app: their names, files, lengths and loudness. Needs no library.

When you add a sound: one row here, one function in `tools/sounds`, one row in its recipes.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Stem:
    """One recording: `assets/audio/<file>.ogg`, its integrated loudness in LUFS."""

    file: str
    lufs: float


@dataclass(frozen=True, slots=True)
class CatalogueSound:
    """A sound a script can name. `kind` is `bell` (struck once) or `ambience` (goes round).

    `seconds` is the length of each of its recordings. An ambience of two stems has its steady
    part first and its moving part second: the second swells with the waves, or with the breath.
    """

    name: str
    kind: str
    stems: tuple[Stem, ...]
    seconds: float
    what: str


BELLS: tuple[CatalogueSound, ...] = (
    CatalogueSound("bowl", "bell", (Stem("bowl", -22.0),), 18.0, "Singing bowl, softly struck"),
    CatalogueSound("deep-bowl", "bell", (Stem("deep-bowl", -22.0),), 24.0, "A larger, deeper bowl"),
    CatalogueSound(
        "wood-bowl", "bell", (Stem("wood-bowl", -22.0),), 14.0, "A small bowl, struck with wood"
    ),
    CatalogueSound("tingsha", "bell", (Stem("tingsha", -22.0),), 9.0, "Tingsha, lightly touched"),
    CatalogueSound("temple", "bell", (Stem("temple", -22.0),), 20.0, "Temple bell, a long hum"),
    CatalogueSound("gong", "bell", (Stem("gong", -22.0),), 20.0, "Large gong, felt mallet"),
    CatalogueSound("chime", "bell", (Stem("chime", -22.0),), 8.0, "Bar chime, a soft end tone"),
    # Wood and tick count the breath, so they are as loud as its other sounds.
    CatalogueSound("wood", "bell", (Stem("wood", -26.0),), 0.6, "Wooden block, a fingertip"),
    CatalogueSound("tick", "bell", (Stem("tick", -26.0),), 0.4, "A soft tick"),
)

AMBIENCES: tuple[CatalogueSound, ...] = (
    CatalogueSound("rain", "ambience", (Stem("rain", -27.0),), 60.0, "Steady rain on leaves"),
    CatalogueSound("stream", "ambience", (Stem("stream", -27.0),), 60.0, "A stream over stones"),
    CatalogueSound(
        "ocean",
        "ambience",
        (Stem("ocean-bed", -30.0), Stem("ocean-crash", -26.0)),
        60.0,
        "The sea; its waves follow the breath",
    ),
    CatalogueSound("wind", "ambience", (Stem("wind", -27.0),), 90.0, "Wind, and trees in it"),
    CatalogueSound("fire", "ambience", (Stem("fire", -29.0),), 90.0, "A fire in the hearth"),
    CatalogueSound(
        "forest", "ambience", (Stem("forest", -29.0),), 90.0, "A wood: leaves and far birds"
    ),
    CatalogueSound(
        "garden", "ambience", (Stem("garden", -29.0),), 90.0, "A garden by day: doves, a fountain"
    ),
    CatalogueSound(
        "night", "ambience", (Stem("night", -29.0),), 90.0, "A garden at night, with crickets"
    ),
    CatalogueSound(
        "brown", "ambience", (Stem("brown", -27.0),), 60.0, "Brown noise, deep and even"
    ),
    CatalogueSound("pink", "ambience", (Stem("pink", -27.0),), 60.0, "Pink noise, every octave"),
    CatalogueSound("green", "ambience", (Stem("green", -27.0),), 60.0, "Green noise, the middle"),
    CatalogueSound(
        "bowls", "ambience", (Stem("bowls", -29.0),), 90.0, "Bowls that sing in turn, a drone"
    ),
)

_BY_NAME = {(sound.kind, sound.name): sound for sound in (*BELLS, *AMBIENCES)}


def bell(name: str) -> CatalogueSound | None:
    """The bell called `name`, if there is one."""
    return _BY_NAME.get(("bell", name))


def ambience(name: str) -> CatalogueSound | None:
    """The ambience called `name`, if there is one."""
    return _BY_NAME.get(("ambience", name))
