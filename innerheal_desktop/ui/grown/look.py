"""The look of what has grown: its colours, mixed from the tokens of a palette."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from PySide6.QtGui import QColor

from innerheal_desktop.ui.theme.contrast import mixed
from innerheal_desktop.ui.theme.palette import Palette
from innerheal_desktop.ui.visuals.ground import Scenery, high_contrast, scenery

LAYERS = 5
# How far the hills, from the far to the near, lie from the colour of the horizon.
_DAY_HILLS = (0.21, 0.29, 0.38, 0.49, 0.61)
_DARK_HILLS = (0.25, 0.195, 0.145, 0.10, 0.055)


@dataclass(frozen=True, slots=True)
class Inks:
    """What the things of one layer are drawn with."""

    leaf: QColor
    light: QColor
    wood: QColor
    stone: QColor
    shine: QColor
    flower: QColor
    glow: QColor
    line: QColor | None


@dataclass(frozen=True, slots=True)
class Look:
    """Sky, hills from far to near, mist at their feet, water, the path, and inks by layer.

    `line` is drawn around everything in high contrast, where colours alone would say nothing.
    """

    scenery: Scenery
    hills: tuple[QColor, ...]
    mist: QColor
    water: tuple[QColor, QColor]
    path: QColor
    inks: tuple[Inks, ...]
    sun: QColor
    line: QColor | None


@cache
def look_of(palette: Palette) -> Look:
    """The look that belongs to a palette."""
    if high_contrast(palette):
        return _stark(palette)
    look = scenery(palette)
    horizon = QColor(look.sky[-1][1])
    primary, ground = QColor(palette.primary), QColor(palette.bg)
    if palette.dark:
        hills = tuple(mixed(ground, primary, share) for share in _DARK_HILLS)
        water = (mixed(ground, primary, 0.30), mixed(ground, primary, 0.13))
        path = mixed(ground, primary, 0.34)
        sun = mixed(horizon, QColor(palette.text), 0.80)
    else:
        hills = tuple(mixed(horizon, primary, share) for share in _DAY_HILLS)
        water = (mixed(QColor(look.sky[1][1]), primary, 0.06), mixed(horizon, primary, 0.22))
        path = mixed(QColor("#FFFFFF"), horizon, 0.85)
        sun = QColor("#FFFDF6")
    mist = mixed(horizon, hills[0], 0.35)
    inks = tuple(_inks(palette, hills[at], at) for at in range(LAYERS))
    return Look(look, hills, mist, water, path, inks, sun, None)


def _inks(palette: Palette, hill: QColor, layer: int) -> Inks:
    """Things stand out from the hill they stand on: darker by day, lit by night."""
    primary, accent, text = (
        QColor(name) for name in (palette.primary, palette.accent, palette.text)
    )
    near = layer / (LAYERS - 1)
    if palette.dark:
        leaf = mixed(hill, primary, 0.26 + 0.16 * near)
        return Inks(
            leaf=leaf,
            light=mixed(leaf, primary, 0.42),
            wood=mixed(hill, accent, 0.42 + 0.16 * near),
            stone=mixed(hill, QColor(palette.muted), 0.46 + 0.14 * near),
            shine=mixed(hill, text, 0.62),
            flower=mixed(hill, accent, 0.86),
            glow=mixed(accent, QColor("#FFE7B8"), 0.55),
            line=None,
        )
    leaf = mixed(hill, mixed(primary, text, 0.30), 0.46 + 0.26 * near)
    return Inks(
        leaf=leaf,
        light=mixed(leaf, hill, 0.36),
        wood=mixed(hill, mixed(accent, text, 0.42), 0.62 + 0.28 * near),
        stone=mixed(hill, mixed(text, QColor(palette.bg), 0.30), 0.52 + 0.2 * near),
        shine=mixed(hill, QColor("#FFFFFF"), 0.74),
        flower=mixed(accent, QColor("#FFFFFF"), 0.14),
        glow=QColor("#FFE2A6"),
        line=None,
    )


def _stark(palette: Palette) -> Look:
    ground, line = QColor(palette.bg), QColor(palette.text)
    accent = QColor(palette.accent)
    inks = Inks(ground, ground, ground, ground, ground, accent, accent, line)
    return Look(
        scenery=scenery(palette),
        hills=(ground,) * LAYERS,
        mist=ground,
        water=(ground, ground),
        path=ground,
        inks=(inks,) * LAYERS,
        sun=ground,
        line=line,
    )
