"""The forest: a path that comes out of the light between trees, and lies open all the way."""

from __future__ import annotations

from functools import partial
from math import pi, sin

from innerheal_desktop.tongue import mark
from innerheal_desktop.ui.theme.motion import Motion
from innerheal_desktop.ui.visuals.forest_art import ahead, in_lines
from innerheal_desktop.ui.visuals.forest_near import standing
from innerheal_desktop.ui.visuals.land import Lie
from innerheal_desktop.ui.visuals.looks import look_of
from innerheal_desktop.ui.visuals.piece import Piece, Place, quarters
from innerheal_desktop.ui.visuals.scenic import Art, Scenic

# Seconds that the eye takes from one side to the other and back.
SWAY = 96.0
# How far each distance moves to both sides, in units: a seventh of a trunk, and not two pixels a
# second at the widest.
MIDDLE, NEAR = 0.010, 0.026
MOST = 28.0
# From so many device pixels a pixel on, a screen is fine.
FINE_SCREEN = 2.0


class Forest(Scenic):
    """A path among trees, with the light before it."""

    called = mark("A path among trees")

    def paint_art(self, lie: Lie, ratio: float) -> Art:
        """What stands far off in both lights, and two distances of trees before it."""
        look = look_of(self.colours)
        if look is None:
            return Art(in_lines(lie, ratio, self.colours), None)
        low = ahead(lie, ratio, look, look.low, 0.35)
        high = ahead(lie, ratio, look, look.high, 1.0)
        pieces = []
        for side, (share, each) in standing(lie, ratio, look):
            swing = 0.0 if self.motion is not Motion.FULL else (NEAR if share else MIDDLE)
            reach = min(swing * lie.unit, MOST)
            size = each.deviceIndependentSize()
            x = lie.size.width() - size.width() / 2 if side > 0 else size.width() / 2
            # What stands at the edge is painted so much wider that no sway shows its end.
            away = side * lie.unit * NEAR
            where = partial(_swaying, x + away, size.height() / 2, reach)
            # On a fine screen a whole pixel is a step that is small enough.
            between = () if ratio >= FINE_SCREEN or not reach else quarters(each)
            pieces.append(Piece(each, where, soft=not between, quarters=between))
        return Art(low, high, tuple(pieces))


def _swaying(x: float, y: float, reach: float, seconds: float) -> Place:
    return Place(x + reach * sin(2 * pi * seconds / SWAY), y)
