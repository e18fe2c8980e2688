"""The shore: a wide sea with a slow swell, a horizon, and dry sand in front."""

from __future__ import annotations

from functools import partial
from math import cos, pi

from PySide6.QtCore import QSizeF

from innerheal_desktop.tongue import mark
from innerheal_desktop.ui.visuals.land import Lie
from innerheal_desktop.ui.visuals.looks import look_of
from innerheal_desktop.ui.visuals.piece import Piece, Place
from innerheal_desktop.ui.visuals.scenic import Art, Scenic
from innerheal_desktop.ui.visuals.shore_art import (
    WASH,
    WASH_HIGH,
    crest_line,
    in_lines,
    sea,
    wash,
)

# A wave comes in for five seconds and goes out for six.
WAVE, IN = 11.0, 5.0
# How far the wash goes up the sand, in units.
CLIMB = 0.030
# Seconds that a swell takes from far off to the sand, how many are on their way, and between where.
SWELL, SWELLS = 66.0, 4
FAR, NEAR = 0.035, 0.225


class Shore(Scenic):
    """A sea seen from dry sand. Nothing in it calls anybody into the water."""

    called = mark("A shore, with a slow swell")

    def paint_art(self, lie: Lie, ratio: float) -> Art:
        """Sea, sky and sand in both lights, the swells, and the wash on the sand."""
        palette = self.colours
        look = look_of(palette)
        if look is None:
            low, high = in_lines(lie, ratio, palette), None
        else:
            low = sea(lie, ratio, look, look.low, 0.30)
            high = sea(lie, ratio, look, look.high, 0.85)
        pieces = [
            Piece(
                crest_line(lie, ratio, palette, 40 + index), partial(_rolling, lie, index / SWELLS)
            )
            for index in range(SWELLS)
        ]
        for late, seed in ((1.6, 61), (0.0, 67)):
            layer = wash(lie, ratio, palette, seed, faint=late > 0.0)
            pieces.append(Piece(layer, partial(_washing, lie, late, lie.size, self.pace)))
        return Art(low, high, tuple(pieces))


def _rolling(lie: Lie, share: float, seconds: float) -> Place:
    """Where a swell is: slower and fainter far off."""
    t = (seconds / SWELL + share) % 1.0
    down = FAR + (NEAR - FAR) * t**1.35
    return Place(lie.size.width() / 2, lie.down(down), opacity=min(t * 5.0, (1.0 - t) * 5.0, 1.0))


def _washing(lie: Lie, late: float, size: QSizeF, pace: float, seconds: float) -> Place:
    """Where the wash is; gentle movement goes half as far in the same time."""
    t = ((seconds / pace if pace else 0.0) - late) % WAVE
    share = t / IN * 0.5 if t < IN else 0.5 + (t - IN) / (WAVE - IN) * 0.5
    up = (0.5 - 0.5 * cos(2 * pi * share)) * pace + 0.3 * (1.0 - pace)
    return Place(size.width() / 2, lie.down(WASH + CLIMB * up) - WASH_HIGH * lie.unit / 2)
