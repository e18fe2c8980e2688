"""The trees that stand near on both sides of the forest path, each distance on its own layer."""

from __future__ import annotations

from random import Random

from PySide6.QtCore import QPointF, QRectF, QSizeF
from PySide6.QtGui import QColor, QLinearGradient, QPainter, QPixmap

from innerheal_desktop.ui.theme.contrast import mixed
from innerheal_desktop.ui.visuals.land import Lie
from innerheal_desktop.ui.visuals.looks import Look
from innerheal_desktop.ui.visuals.piece import clear
from innerheal_desktop.ui.visuals.trees import paint_fern, paint_spray, paint_tree, sprays

# How wide the inner edge of a layer fades, in units.
EDGE = 0.075


def standing(lie: Lie, ratio: float, look: Look) -> list[tuple[float, tuple[int, QPixmap]]]:
    """The trees on both sides, nearer and nearest: which side, how near, and how they look."""
    found = []
    for near, wide, share in ((0, 0.57, 0.80), (1, 0.42, 0.94)):
        for side in (-1.0, 1.0):
            edge = lie.size.width() / 2 if wide * lie.unit * 2 > lie.size.width() else 0.0
            span = edge or wide * lie.unit
            tall = min(lie.size.height(), lie.down(0.36 + 0.22 * near))
            layer = clear(QSizeF(span, tall), ratio)
            painter = QPainter(layer)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            chance = Random(200 + near * 10 + int(side))
            colour = mixed(QColor(look.low.mist), QColor(look.low.hills[-1]), share)
            _paint_near(painter, lie, QSizeF(span, tall), side, near, colour, chance)
            _fade_inner_edge(painter, QSizeF(span, tall), side, EDGE * lie.unit)
            painter.end()
            found.append((side, (near, layer)))
    return found


def _fade_inner_edge(painter: QPainter, size: QSizeF, side: float, wide: float) -> None:
    """Let boughs that reach out of a layer fade, as if into the light, and never end in a line."""
    edge, inward = (0.0, wide) if side > 0 else (size.width(), size.width() - wide)
    fade = QLinearGradient(edge, 0.0, inward, 0.0)
    fade.setColorAt(0.0, QColor(0, 0, 0, 0))
    fade.setColorAt(1.0, QColor(0, 0, 0, 255))
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_DestinationIn)
    painter.fillRect(QRectF(QPointF(0, 0), size), fade)


def _paint_near(
    painter: QPainter,
    lie: Lie,
    size: QSizeF,
    side: float,
    near: int,
    colour: QColor,
    chance: Random,
) -> None:
    def x(out: float) -> float:
        return size.width() - out * lie.unit if side > 0 else out * lie.unit

    trunks = ((0.10, 0.085), (0.30, 0.030)) if near else ((0.27, 0.046), (0.42, 0.026))
    for out, wide in trunks:
        if near and out > 0.2 and side > 0:
            continue
        foot = QPointF(x(out * chance.uniform(0.9, 1.1)), lie.down(0.30 + 0.22 * near))
        paint_tree(painter, foot, -30.0, wide * lie.unit, colour, chance)
        for _ in range(9):
            tuft = foot + QPointF(chance.uniform(-1.4, 1.4) * wide * lie.unit, 3.0)
            paint_fern(painter, tuft, lie.unit * chance.uniform(0.02, 0.05), colour, chance)
    leaf = lie.unit * (0.009 + 0.005 * near)
    soft = QColor(colour)
    soft.setAlphaF(0.62)
    leaves = sprays(0.10 * lie.unit, leaf, soft, 1.0, 72)
    for _ in range(18):
        place = QPointF(
            x(chance.uniform(0.0, 0.30 if near else 0.44)),
            lie.down(-0.52 + 0.12 * near + chance.gauss(0.0, 0.07)),
        )
        paint_spray(painter, leaves, place, chance)
    for _ in range(16):
        place = QPointF(x(chance.uniform(0.0, 0.42)), lie.down(0.31 + 0.22 * near))
        paint_fern(painter, place, lie.unit * chance.uniform(0.05, 0.11), colour, chance)
