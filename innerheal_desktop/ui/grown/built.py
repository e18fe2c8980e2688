"""What is built in the land: each drawn with its foot at (0, 0), upwards, in its units."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QRadialGradient

from innerheal_desktop.ui.grown.brush import boulder, corners, fill, shadow, stroke
from innerheal_desktop.ui.grown.look import Inks
from innerheal_desktop.ui.visuals.ground import falloff


def cairn(painter: QPainter, inks: Inks) -> None:
    """Four stones, one on the other."""
    shadow(painter, inks, 11)
    for x, y, half, high in (
        (0, 0, 4.3, 3.7),
        (0.5, -3.4, 3.3, 2.9),
        (-0.2, -6.1, 2.4, 2.3),
        (0.3, -8.2, 1.4, 1.6),
    ):
        boulder(painter, inks, x, y, half, high)


def lantern(painter: QPainter, inks: Inks) -> None:
    """A lantern on a post, alight."""
    shadow(painter, inks, 6)
    if inks.line is None:
        place = QPointF(2.7, -11.7)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(falloff(0.62, inks.glow.name(), QRadialGradient(place, 10)))
        painter.drawEllipse(place, 10, 10)
    stroke(painter, inks, inks.wood, 0.95)
    painter.drawLine(QPointF(0, 0.2), QPointF(0, -16))
    arm = QPainterPath(QPointF(0, -15.9))
    arm.quadTo(1.5, -17.3, 2.7, -15.0)
    painter.drawPath(arm)
    fill(painter, inks, inks.wood)
    painter.drawPolygon(corners((0.7, -13.6), (2.7, -15.3), (4.7, -13.6)))
    painter.drawRect(QRectF(1.0, -10.1, 3.4, 0.7))
    fill(painter, inks, inks.glow)
    painter.drawRoundedRect(QRectF(1.25, -13.6, 2.9, 3.5), 0.5, 0.5)
    stroke(painter, inks, inks.wood, 0.32)
    for x in (1.35, 4.05):
        painter.drawLine(QPointF(x, -13.6), QPointF(x, -10.1))


def bench(painter: QPainter, inks: Inks) -> None:
    """A bench to sit on."""
    shadow(painter, inks, 14)
    for x in (-5.0, 4.2):
        fill(painter, inks, inks.wood)
        painter.drawRect(QRectF(x, -3.4, 0.9, 3.6))
        painter.drawRect(QRectF(x + 0.1, -8.2, 0.7, 4.8))
    for y, high in ((-4.3, 1.0), (-6.4, 0.9), (-8.2, 0.9)):
        painter.drawRoundedRect(QRectF(-6.2, y, 12.4, high), 0.3, 0.3)


def gate(painter: QPainter, inks: Inks) -> None:
    """A garden gate between two posts, ajar."""
    shadow(painter, inks, 13)
    fill(painter, inks, inks.wood)
    for x in (-5.4, 4.2):
        painter.drawRoundedRect(QRectF(x, -10.2, 1.3, 10.4), 0.4, 0.4)
    for x in (-3.7, -2.2, -0.7, 0.8):
        painter.drawRoundedRect(QRectF(x, -7.9 + abs(x + 1.4) * 0.22, 0.8, 7.0), 0.3, 0.3)
    for y in (-6.2, -2.6):
        painter.drawRect(QRectF(-4.2, y, 6.0, 0.75))


def hut(painter: QPainter, inks: Inks) -> None:
    """A small house with a light in its window."""
    shadow(painter, inks, 22)
    fill(painter, inks, inks.stone)
    painter.drawRect(QRectF(5.0, -15.6, 1.9, 5.4))
    painter.drawRect(QRectF(-7.6, -8.2, 15.2, 8.4))
    fill(painter, inks, inks.wood)
    painter.drawPolygon(corners((-9.4, -7.7), (-5.2, -14.2), (5.4, -14.2), (9.4, -7.7)))
    painter.drawRoundedRect(QRectF(2.6, -5.6, 2.9, 5.8), 0.4, 0.4)
    if inks.line is None:
        place = QPointF(-3.3, -4.2)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(falloff(0.5, inks.glow.name(), QRadialGradient(place, 8)))
        painter.drawEllipse(place, 8, 8)
    fill(painter, inks, inks.glow)
    painter.drawRoundedRect(QRectF(-5.1, -5.9, 3.6, 3.3), 0.3, 0.3)
    stroke(painter, inks, inks.wood, 0.4)
    painter.drawLine(QPointF(-3.3, -5.9), QPointF(-3.3, -2.6))
    painter.drawLine(QPointF(-5.1, -4.25), QPointF(-1.5, -4.25))


def bridge(painter: QPainter, inks: Inks) -> None:
    """A small bridge over a brook."""
    brook = QPainterPath(QPointF(-3.6, -1.0))
    brook.cubicTo(-2.0, 2.0, 1.6, 3.0, 5.6, 8.6)
    brook.lineTo(-1.8, 8.6)
    brook.cubicTo(-3.6, 5.0, -6.4, 3.0, -6.4, -1.0)
    brook.closeSubpath()
    fill(painter, inks, inks.shine)
    painter.drawPath(brook.translated(4.4, 0))
    arch = QPainterPath(QPointF(-9.2, 1.2))
    arch.cubicTo(-5.4, -5.6, 5.4, -5.6, 9.2, 1.2)
    arch.lineTo(6.6, 1.2)
    arch.cubicTo(3.9, -2.6, -3.9, -2.6, -6.6, 1.2)
    arch.closeSubpath()
    fill(painter, inks, inks.stone)
    painter.drawPath(arch)
    stroke(painter, inks, inks.wood, 0.62)
    rail = QPainterPath(QPointF(-8.6, -2.3))
    rail.cubicTo(-5.0, -8.2, 5.0, -8.2, 8.6, -2.3)
    painter.drawPath(rail)
    for x, y, top in ((-7.6, -0.6, -3.6), (-3.0, -3.5, -6.4), (3.0, -3.5, -6.4), (7.6, -0.6, -3.6)):
        painter.drawLine(QPointF(x, y), QPointF(x, top))


def boat(painter: QPainter, inks: Inks) -> None:
    """A small boat with a sail."""
    fill(painter, inks, inks.shine)
    painter.drawPolygon(corners((0.5, -13.6), (0.5, -3.4), (7.0, -3.4)))
    fill(painter, inks, inks.flower)
    painter.drawPolygon(corners((-0.6, -11.6), (-0.6, -3.4), (-5.0, -3.4)))
    hull = QPainterPath(QPointF(-7.2, -2.4))
    hull.lineTo(7.8, -2.4)
    hull.quadTo(5.6, 0.5, 3.4, 0.5)
    hull.lineTo(-3.4, 0.5)
    hull.quadTo(-6.2, 0.3, -7.2, -2.4)
    fill(painter, inks, inks.wood)
    painter.drawPath(hull)


def kite(painter: QPainter, inks: Inks) -> None:
    """A kite, and its string."""
    string = QPainterPath(QPointF(0.2, 3.6))
    string.cubicTo(1.4, 12, -3.6, 20, -8.0, 29)
    stroke(painter, inks, inks.leaf, 0.30)
    painter.drawPath(string)
    fill(painter, inks, inks.flower)
    painter.drawPolygon(corners((0.8, -6.2), (4.4, -1.6), (0.2, 3.6), (-3.2, -2.0)))
    fill(painter, inks, inks.shine)
    painter.drawPolygon(corners((0.8, -6.2), (0.6, -1.8), (-3.2, -2.0)))
    painter.drawPolygon(corners((0.6, -1.8), (4.4, -1.6), (0.2, 3.6)))
    for x, y in ((1.0, 6.8), (0.9, 10.4), (0.0, 13.8)):
        fill(painter, inks, inks.flower)
        painter.drawPolygon(corners((x, y), (x - 1.3, y - 0.9), (x - 1.3, y + 0.9)))
        painter.drawPolygon(corners((x, y), (x + 1.3, y - 0.9), (x + 1.3, y + 0.9)))
