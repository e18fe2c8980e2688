"""What grows and lies in the land: each drawn with its foot at (0, 0), upwards, in its units."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter, QPainterPath

from innerheal_desktop.ui.grown.brush import boulder, fill, rounded, shadow, stroke
from innerheal_desktop.ui.grown.look import Inks


def stone(painter: QPainter, inks: Inks) -> None:
    """A worn stone, and a small one beside it."""
    shadow(painter, inks, 13)
    boulder(painter, inks, 4.6, 0.4, 1.9, 2.0)
    boulder(painter, inks, 0, 0, 4.4, 5.0)


def grass(painter: QPainter, inks: Inks) -> None:
    """A tuft of long grass."""
    for lean, high, foot in (
        *((-3.4, 5.6, -1.2), (-1.8, 8.2, -0.6), (-0.3, 9.6, 0.0), (1.5, 8.6, 0.5)),
        *((3.2, 6.6, 1.0), (4.4, 4.4, 1.6), (-4.6, 3.8, -1.8)),
    ):
        blade = QPainterPath(QPointF(foot, 0.3))
        blade.quadTo(foot + lean * 0.15, -high * 0.62, foot + lean, -high)
        stroke(painter, inks, inks.leaf if lean < 1 else inks.light, 0.62)
        painter.drawPath(blade)


def tree(painter: QPainter, inks: Inks) -> None:
    """A broad tree."""
    shadow(painter, inks, 15)
    trunk = QPainterPath(QPointF(-1.2, 0.2))
    trunk.cubicTo(-0.7, -3, -0.8, -6, -0.7, -10)
    trunk.lineTo(0.8, -10)
    trunk.cubicTo(0.8, -6, 0.8, -3, 1.4, 0.2)
    trunk.closeSubpath()
    fill(painter, inks, inks.wood)
    painter.drawPath(trunk)
    _crown(painter, inks, ((0, -15.6, 6.9), (-5.2, -12.0, 4.7), (5.3, -12.2, 4.9), (0.4, -10.9, 5)))
    if inks.line is None:
        fill(painter, inks, inks.light)
        light = rounded((-1.7, -17.6, 4.3), (-5.8, -13.3, 2.7), (-2.4, -14.2, 3.2))
        painter.drawPath(light)


def _crown(painter: QPainter, inks: Inks, circles: tuple[tuple[float, float, float], ...]) -> None:
    fill(painter, inks, inks.leaf)
    painter.drawPath(rounded(*circles))


def pine(painter: QPainter, inks: Inks) -> None:
    """A pine of four skirts, lit from the left."""
    shadow(painter, inks, 11)
    fill(painter, inks, inks.wood)
    painter.drawRect(QRectF(-0.8, -4, 1.6, 4.2))
    for half, foot, top in (
        (5.6, -3.0, -11.5),
        (4.7, -7.6, -15.4),
        (3.6, -12.0, -19.2),
        (2.4, -16, -23),
    ):
        skirt = QPainterPath(QPointF(-half, foot))
        skirt.quadTo(-half * 0.28, (foot + top) / 2, 0, top)
        skirt.quadTo(half * 0.28, (foot + top) / 2, half, foot)
        skirt.quadTo(0, foot + 1.3, -half, foot)
        fill(painter, inks, inks.leaf)
        painter.drawPath(skirt)
        if inks.line is None:
            side = QPainterPath(QPointF(-half, foot))
            side.quadTo(-half * 0.28, (foot + top) / 2, 0, top)
            side.quadTo(-half * 0.12, foot - 1.5, -half * 0.30, foot + 0.5)
            side.quadTo(-half * 0.7, foot + 0.4, -half, foot)
            fill(painter, inks, inks.light)
            painter.drawPath(side)


def birch(painter: QPainter, inks: Inks) -> None:
    """A slim birch with a pale stem."""
    shadow(painter, inks, 9)
    stem = QPainterPath(QPointF(-0.75, 0.2))
    stem.quadTo(-0.35, -9, 0.25, -19)
    stem.lineTo(0.75, -19)
    stem.quadTo(0.75, -9, 0.75, 0.2)
    stem.closeSubpath()
    crown = rounded((0.6, -17.4, 4.1), (-0.9, -13.0, 3.7), (2.0, -12.2, 3.5), (0.4, -21, 2.6))
    fill(painter, inks, inks.leaf)
    painter.drawPath(crown)
    if inks.line is None:
        fill(painter, inks, inks.light)
        painter.drawPath(rounded((-0.4, -18.6, 2.6), (-1.9, -13.9, 2.1)))
    fill(painter, inks, inks.shine)
    painter.drawPath(stem)
    for y, width in ((-2.4, 0.8), (-5.0, 0.6), (-7.4, 0.8), (-11, 0.5)):
        stroke(painter, inks, inks.wood, 0.34)
        painter.drawLine(QPointF(-0.45, y), QPointF(-0.45 + width, y - 0.15))


def flowers(painter: QPainter, inks: Inks) -> None:
    """Five flowers of the meadow."""
    heads = (
        (-5.2, -4.4, 1.15),
        (-2.3, -6.6, 1.4),
        (0.6, -4.8, 1.05),
        (3.0, -7.0, 1.35),
        (5.6, -4.6, 1.1),
    )
    for x, y, _ in heads:
        stem = QPainterPath(QPointF(x * 0.62, 0.2))
        stem.quadTo(x * 0.70, y * 0.5, x, y)
        stroke(painter, inks, inks.leaf, 0.42)
        painter.drawPath(stem)
    for x, y, radius in heads:
        for dx, dy in ((0, -1), (0.95, -0.3), (0.6, 0.8), (-0.6, 0.8), (-0.95, -0.3)):
            fill(painter, inks, inks.flower)
            painter.drawEllipse(
                QPointF(x + dx * radius * 0.72, y + dy * radius * 0.72),
                radius * 0.62,
                radius * 0.62,
            )
        fill(painter, inks, inks.shine)
        painter.drawEllipse(QPointF(x, y), radius * 0.46, radius * 0.46)


def birds(painter: QPainter, inks: Inks) -> None:
    """A few birds, far up."""
    for x, y, half in (
        (-9, 1.6, 2.6),
        (-2.6, -1.6, 3.2),
        (4.2, 0.6, 2.6),
        (9.4, -3.0, 2.1),
        (1.2, 4.2, 1.9),
    ):
        wings = QPainterPath(QPointF(x - half, y - half * 0.30))
        wings.quadTo(x - half * 0.45, y - half * 0.62, x, y)
        wings.quadTo(x + half * 0.45, y - half * 0.66, x + half, y - half * 0.40)
        stroke(painter, inks, inks.leaf, 0.62)
        painter.drawPath(wings)
