"""The sky: high thin clouds that pass over low hills, and a light that grows with the sitting."""

from __future__ import annotations

from functools import partial
from math import cos, pi
from random import Random

from PySide6.QtCore import QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen, QPixmap

from innerheal_desktop.session.timeline import Moment
from innerheal_desktop.tongue import mark
from innerheal_desktop.ui.visuals import land
from innerheal_desktop.ui.visuals.clouds import clouds
from innerheal_desktop.ui.visuals.ground import dithered, painter_on
from innerheal_desktop.ui.visuals.land import Lie
from innerheal_desktop.ui.visuals.lines import lined
from innerheal_desktop.ui.visuals.looks import Light, Look, Ridge, look_of
from innerheal_desktop.ui.visuals.piece import Piece, Place
from innerheal_desktop.ui.visuals.scenic import Art, Scenic

# Seconds of one slow passage of the light, and how much of the light it is.
PASSAGE, SHARE = 90.0, 0.10
# How fast the far and the near clouds go, in pixels a second.
FAR, NEAR = 0.7, 1.5

HILLS = (
    Ridge(0.325, 0.10, 0.05, (0.05, 1.2), 0.42, 0.010, 31),
    Ridge(0.385, 0.03, 0.10, (0.05, 1.1), 0.36, 0.008, 12, trees=0.012),
    Ridge(0.450, 0.05, 0.02, (0.10, 1.2), 0.50, 0.006, 26, trees=0.020),
)


class Sky(Scenic):
    """A wide sky over low hills. It grows lighter as the sitting goes on."""

    called = mark("A wide sky")

    def light(self, moment: Moment) -> float:
        """From little light to much, with slow waves in between."""
        grown = min(moment.time / self.length, 1.0)
        return 0.15 + 0.65 * grown + SHARE * (1.0 - cos(2 * pi * moment.time / PASSAGE))

    def paint_art(self, lie: Lie, ratio: float) -> Art:
        """Sky and hills in both lights, and two layers of clouds."""
        look = look_of(self.colours)
        if look is None:
            return Art(lined(lie, ratio, self.colours, HILLS, _paint_strokes), None)
        low, high = (_ground(lie, ratio, look, light) for light in (look.low, look.high))
        pieces: list[Piece] = []
        for seed, speed, strength in ((5, FAR, 0.6), (8, NEAR, 1.0)):
            layer, span = clouds(lie, ratio, look, seed, strength)
            area = layer.deviceIndependentSize()
            pieces.extend(
                Piece(layer, partial(_passing, span, speed, turn, area), soft=True)
                for turn in (0, 1)
            )
        return Art(low, high, tuple(pieces))


def _passing(span: float, speed: float, turn: int, area: QSizeF, seconds: float) -> Place:
    left = (seconds * speed + turn * span + span) % (2 * span) - span
    return Place(left + area.width() / 2, area.height() / 2)


def _ground(lie: Lie, ratio: float, look: Look, light: Light) -> QPixmap:
    image = QImage((lie.size * ratio).toSize(), QImage.Format.Format_RGBX64)
    painter = painter_on(image, ratio)
    far = Lie(lie.size, lie.middle, lie.down(0.36), lie.unit)
    land.paint_sky(painter, far, light)
    land.paint_stars(painter, far, look)
    for ridge, colour in zip(HILLS, light.hills, strict=False):
        land.paint_ridge(painter, lie, ridge, colour, light.mist)
    foot = lie.down(HILLS[-1].base + 0.15)
    painter.fillRect(
        QRectF(0.0, foot, lie.size.width(), lie.size.height() - foot), QColor(light.mist)
    )
    painter.end()
    return dithered(image, ratio)


def _paint_strokes(painter: QPainter, lie: Lie, pen: QPen) -> None:
    chance = Random(5)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for _ in range(9):
        u, high = chance.uniform(-1.1, 1.1), chance.uniform(-0.32, 0.10)
        long = lie.unit * chance.uniform(0.08, 0.22)
        for down, share in ((0.0, 1.0), (0.016, 0.6)):
            left = lie.middle + (u + 0.03 * down) * lie.unit - long * share
            box = QRectF(left, lie.down(high + down), 2 * long * share, long * 0.14)
            painter.drawArc(box, 25 * 16, 120 * 16)
