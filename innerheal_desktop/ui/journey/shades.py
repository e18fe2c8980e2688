"""Shades: how a day of practice is drawn, from the emptiest to the fullest, in every palette."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtGui import QColor, QPalette

from innerheal_desktop.ui.theme.contrast import mixed, ratio
from innerheal_desktop.ui.theme.palette import is_stark, token, worn

LIGHT = ("#E4DFD3", "#BFD6CF", "#7FB3A8", "#387F76", "#1B625E")
DARK = ("#22323A", "#2F5A58", "#37766F", "#5DAEA3", "#86D6C8")
# The share of the main colour in each step where a palette has one hue of its own.
WARM = (0.10, 0.20, 0.32, 0.70, 1.0)
# From this step on the outline parts a day from its neighbours in the colour of the text.
STRONG = 3


class Shade(NamedTuple):
    """Fill, outline and number of a day; the outline is `width` pixels wide."""

    fill: QColor
    edge: QColor
    ink: QColor
    bold: bool
    width: float


def shades(palette: QPalette) -> tuple[Shade, ...]:
    """The five steps in what is worn.

    In high contrast nothing is tinted: the outline grows, and the number says how much it was.
    """
    text, primary = token(palette, "text"), token(palette, "primary")
    if is_stark(palette):
        ground = token(palette, "bg")
        return tuple(Shade(ground, text, text, at >= STRONG, 1.0 + at * 0.5) for at in range(5))
    inks = (text, token(palette, "on_primary"))
    return tuple(
        Shade(
            fill,
            mixed(fill, primary if at < STRONG else text, 0.45 if at < STRONG else 0.25),
            max(inks, key=lambda ink: ratio(ink, fill)),
            at == STRONG,
            1.0,
        )
        for at, fill in enumerate(_fills(palette))
    )


def _fills(palette: QPalette) -> tuple[QColor, ...]:
    of = worn(palette)
    if of.name == "night":
        ground, primary = token(palette, "bg"), token(palette, "primary")
        return tuple(mixed(ground, primary, share) for share in WARM)
    return tuple(QColor(each) for each in (DARK if of.dark else LIGHT))
