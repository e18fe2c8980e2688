"""How a land looks in each palette: its colours at rest and in full light, and its lie.

Lengths are in units of the land (about the height of the stage), measured from the horizon down.
Behind header, caption and controls every tone stays within reach of the palette's own ground, so
that text keeps 4.5:1 wherever it stands.
"""

from __future__ import annotations

from dataclasses import dataclass

from innerheal_desktop.ui.theme.palette import Palette

Stops = tuple[tuple[float, str], ...]


@dataclass(frozen=True, slots=True)
class Ridge:
    """A line of hills: where its crest lies in the middle, and how far it climbs to both sides.

    `opening` is where the valley ends and where the heights begin, `wave` the length of a hill,
    `rough` how ragged the crest is, `trees` the height of the wood on it (0 for none).
    """

    base: float
    left: float
    right: float
    opening: tuple[float, float]
    wave: float
    rough: float
    seed: int
    trees: float = 0.0


@dataclass(frozen=True, slots=True)
class Light:
    """The colours of a land in one light: the sky from the top to the horizon, hills, water."""

    sky: Stops
    hills: tuple[str, ...]
    mist: str
    water: tuple[str, str]
    shore: str


@dataclass(frozen=True, slots=True)
class Look:
    """A land: what it is like at rest, in full light, and the sun or moon that crosses it."""

    low: Light
    high: Light
    ridges: tuple[Ridge, ...]
    water_line: float
    shore_line: float | None  # where the tide stands; None where mist drifts instead
    disc: tuple[str, str]
    glow: str
    glow_strength: float
    stars: int
    starlight: str
    reeds: tuple[str, float]  # their colour, and how tall they are
    cirrus: tuple[str, float]  # the colour and the strength of high clouds
    spits: tuple[float, float] = (0.0, 0.0)  # where wooded banks begin, left and right


_MOUNTAINS = (
    Ridge(0.000, 0.23, 0.30, (0.06, 0.95), 0.34, 0.050, 3),
    Ridge(0.034, 0.17, 0.10, (0.10, 1.00), 0.28, 0.030, 14),
    Ridge(0.064, 0.09, 0.15, (0.14, 1.05), 0.30, 0.022, 21),
    Ridge(0.098, 0.10, 0.06, (0.22, 1.10), 0.36, 0.014, 8, trees=0.020),
)
_COAST = (
    Ridge(0.002, 0.03, 0.05, (0.20, 1.00), 0.40, 0.006, 5),
    Ridge(0.006, 0.12, 0.045, (0.34, 1.10), 0.36, 0.014, 17),
    Ridge(0.012, 0.05, 0.15, (0.50, 1.20), 0.30, 0.016, 29, trees=0.016),
)

DAWN_LOOK = Look(
    low=Light(
        sky=((0.0, "#C6D6DA"), (0.42, "#D6E0DF"), (0.74, "#EBE0D3"), (1.0, "#F2D3BD")),
        hills=("#B4C3C9", "#97AEB3", "#789799", "#587F7E", "#3B6463"),
        mist="#E6E2DA",
        water=("#DDDDD7", "#D9DEDB"),
        shore="#AEBFB9",
    ),
    high=Light(
        sky=((0.0, "#D3E5EA"), (0.42, "#E9F0EC"), (0.74, "#FCEBD3"), (1.0, "#FFDDB8")),
        hills=("#CFD3CE", "#B0BFBA", "#8DA8A2", "#678D86", "#456F69"),
        mist="#FBF1E2",
        water=("#F6E9D6", "#E9EBE4"),
        shore="#B9C8BE",
    ),
    ridges=_MOUNTAINS,
    water_line=0.135,
    shore_line=None,
    disc=("#FFC487", "#EC7A50"),
    glow="#FFC98F",
    glow_strength=0.80,
    stars=0,
    starlight="#FFFFFF",
    reeds=("#CAD6D0", 0.24),
    cirrus=("#FFF6E8", 0.50),
    spits=(0.30, 0.52),
)
DUSK_LOOK = Look(
    low=Light(
        sky=((0.0, "#090F14"), (0.42, "#0E1920"), (0.74, "#15262E"), (1.0, "#1D343C")),
        hills=("#1A2F37", "#152730", "#101E25", "#0C171C"),
        mist="#1B3038",
        water=("#1A2F37", "#101C22"),
        shore="#12191B",
    ),
    high=Light(
        sky=((0.0, "#0C161D"), (0.42, "#14262F"), (0.74, "#213D47"), (1.0, "#35585F")),
        hills=("#28444C", "#1E363F", "#16282F", "#0F1C21"),
        mist="#2A474E",
        water=("#2C4A52", "#14242B"),
        shore="#182224",
    ),
    ridges=_COAST,
    water_line=0.014,
    shore_line=0.47,
    disc=("#F6F3E4", "#D5DFD6"),
    glow="#A9D2CF",
    glow_strength=0.42,
    stars=320,
    starlight="#E4F0F0",
    reeds=("#070D10", 0.30),
    cirrus=("#6F9FA3", 0.10),
)
NIGHT_LOOK = Look(
    low=Light(
        sky=((0.0, "#0A0705"), (0.42, "#110C09"), (0.74, "#1A120C"), (1.0, "#261A11")),
        hills=("#22170F", "#1B120C", "#150E0A", "#0F0A07"),
        mist="#22170F",
        water=("#21160F", "#140E0A"),
        shore="#16110C",
    ),
    high=Light(
        sky=((0.0, "#0F0B08"), (0.42, "#1A130D"), (0.74, "#2A1D12"), (1.0, "#40291A")),
        hills=("#332214", "#271A10", "#1C130C", "#130D09"),
        mist="#33231A",
        water=("#382616", "#1A120C"),
        shore="#1C150F",
    ),
    ridges=_COAST,
    water_line=0.014,
    shore_line=0.47,
    disc=("#F0D2A0", "#CF9258"),
    glow="#C58347",
    glow_strength=0.36,
    stars=170,
    starlight="#EBD9BF",
    reeds=("#080504", 0.30),
    cirrus=("#8E6138", 0.10),
)
LOOKS: dict[str, Look] = {"dawn": DAWN_LOOK, "dusk": DUSK_LOOK, "night": NIGHT_LOOK}


def look_of(palette: Palette) -> Look | None:
    """The look of the land in a palette; None in high contrast, where it is drawn in lines."""
    return LOOKS.get(palette.name)
