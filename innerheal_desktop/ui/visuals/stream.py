"""The stream: seen from its dry bank, with a leaf now and then that goes by at its own speed."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from math import pi, sin

from innerheal_desktop.tongue import mark
from innerheal_desktop.ui.theme.motion import Motion
from innerheal_desktop.ui.visuals.land import Lie
from innerheal_desktop.ui.visuals.looks import look_of
from innerheal_desktop.ui.visuals.piece import Piece, Place
from innerheal_desktop.ui.visuals.scenic import Art, Scenic
from innerheal_desktop.ui.visuals.stream_art import (
    bank,
    far_edge,
    in_lines,
    leaf,
    near_edge,
    ripples,
)

# How fast the ripples of the far and the near water go, in pixels a second.
RIPPLES = (1.2, 2.0)


@dataclass(frozen=True, slots=True)
class Drifting:
    """A leaf: how far down the water (0 far … 1 near), its start, and seconds for one passage."""

    share: float
    start: float  # 0…1 of its way
    passage: float
    turn: float  # degrees at rest


LEAVES = (
    Drifting(0.52, 0.42, 118.0, -14.0),
    Drifting(0.24, 0.71, 152.0, 28.0),
    Drifting(0.78, 0.12, 96.0, 12.0),
    Drifting(0.38, 0.97, 131.0, -38.0),
    Drifting(0.66, 0.63, 108.0, 64.0),
    Drifting(0.16, 0.20, 170.0, 8.0),
)


class Stream(Scenic):
    """Water that goes by, and what it carries."""

    called = mark("A stream, with leaves that drift by")

    def paint_art(self, lie: Lie, ratio: float) -> Art:
        """Banks and water in both lights, ripples in two distances, and the leaves."""
        palette = self.colours
        look = look_of(palette)
        pieces: list[Piece] = []
        if look is None:
            low, high = in_lines(lie, ratio, palette), None
        else:
            low = bank(lie, ratio, look, look.low, 0.25)
            high = bank(lie, ratio, look, look.high, 0.80)
            for near, speed in enumerate(RIPPLES if self.motion is Motion.FULL else (0.0, 0.0)):
                layer, middle = ripples(lie, ratio, look, near)
                span = lie.size.width()
                pieces.extend(
                    Piece(layer, partial(_flowing, span, turn, speed, middle), soft=True)
                    for turn in (0, 1)
                )
        few = LEAVES if self.motion is Motion.FULL else LEAVES[:4]
        for index, each in enumerate(few):
            size = lie.unit * (0.022 + 0.030 * each.share)
            where = partial(_drifting, lie, each)
            pieces.append(Piece(leaf(size, ratio, palette, index), where))
        return Art(low, high, tuple(pieces))


def _flowing(span: float, turn: int, speed: float, middle: float, seconds: float) -> Place:
    left = (turn * span + span - seconds * speed) % (2 * span) - span
    return Place(left + span / 2, middle)


def _drifting(lie: Lie, of: Drifting, seconds: float) -> Place:
    """Where a leaf is: it comes in at one side, rocks a little, and goes out at the other."""
    t = (seconds / of.passage + of.start) % 1.0
    beyond = 0.12 * lie.unit
    x = lie.size.width() + beyond - t * (lie.size.width() + 2 * beyond)
    u = lie.across(x)
    down = (far_edge(u) + 0.02) * (1.0 - of.share) + (near_edge(u) - 0.04) * of.share
    rock = sin(2 * pi * seconds / 19.0 + of.start * 6.0)
    turn = of.turn + 9.0 * rock + 40.0 * sin(2 * pi * t + of.start)
    return Place(x, lie.down(down + 0.006 * sin(4 * pi * t) + 0.002 * rock), turn)
