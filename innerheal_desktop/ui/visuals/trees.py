"""Trees as they stand in a wood: trunks, boughs and leaves, in one tone for each distance."""

from __future__ import annotations

from math import cos, pi, sin
from random import Random

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPixmap

from innerheal_desktop.ui.visuals.piece import clear


def trunk(foot: QPointF, top: float, wide: float, chance: Random) -> QPainterPath:
    """A trunk that stands on `foot`, `wide` pixels there, and leaves the picture at `top`."""
    lean = chance.uniform(-0.05, 0.05) * (foot.y() - top)
    bow = chance.uniform(-1.2, 1.2) * wide
    left, right = [], []
    steps = 24
    for step in range(steps + 1):
        t = step / steps
        y = foot.y() + (top - foot.y()) * t
        x = foot.x() + lean * t + bow * sin(pi * t) * 0.5
        # The roots flare; above them the trunk thins slowly.
        half = wide * (0.5 * (1.0 - 0.42 * t) + 0.42 * (1.0 - min(t * 9.0, 1.0)) ** 3)
        half *= 1.0 + 0.05 * chance.uniform(-1.0, 1.0)
        left.append(QPointF(x - half, y))
        right.append(QPointF(x + half, y))
    path = QPainterPath(left[0])
    for point in (*left[1:], *reversed(right)):
        path.lineTo(point)
    path.closeSubpath()
    return path


def paint_tree(
    painter: QPainter, foot: QPointF, top: float, wide: float, colour: QColor, chance: Random
) -> None:
    """Paint a trunk with a few boughs that reach up and out."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    body = trunk(foot, top, wide, chance)
    painter.drawPath(body)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    high = foot.y() - top
    for _ in range(5):
        share = chance.uniform(0.42, 0.98)
        start = QPointF(foot.x(), foot.y() - high * share)
        side = chance.choice((-1.0, 1.0))
        reach = high * chance.uniform(0.10, 0.24)
        rise = reach * chance.uniform(0.35, 1.0)
        bough = QPainterPath(start)
        end = start + QPointF(side * reach, -rise)
        bough.quadTo(start + QPointF(side * reach * 0.55, -rise * 0.12), end)
        pen = QPen(colour, max(wide * 0.13 * (1.3 - share), 0.8))
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.drawPath(bough)
        twig = QPainterPath(bough.pointAtPercent(0.6))
        twig.quadTo(end + QPointF(-side * reach * 0.2, 0.0), end + QPointF(0.0, -rise * 0.5))
        pen.setWidthF(max(pen.widthF() * 0.5, 0.7))
        painter.setPen(pen)
        painter.drawPath(twig)
    painter.setPen(Qt.PenStyle.NoPen)


def sprays(reach: float, leaf: float, colour: QColor, ratio: float, seed: int) -> list[QPixmap]:
    """A few sprays of leaves, `reach` pixels to all sides: many small strokes, thin at the edge."""
    chance, found, tone = Random(seed), [], QColor(colour)
    for _ in range(3):
        spray = clear(QSizeF(2 * reach, 1.3 * reach), ratio)
        painter = QPainter(spray)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        for _ in range(54):
            angle, out = chance.uniform(0.0, 2 * pi), chance.random() ** 0.65 * 0.92
            size = leaf * chance.uniform(0.5, 1.15)
            tone.setAlphaF(colour.alphaF() * chance.uniform(0.45, 1.0))
            painter.setBrush(tone)
            painter.resetTransform()
            painter.translate(
                reach * (1.0 + cos(angle) * out), reach * (0.65 + sin(angle) * out * 0.58)
            )
            painter.rotate(chance.uniform(-50.0, 50.0))
            painter.drawEllipse(QRectF(-size, -size * 0.42, 2 * size, size * 0.84))
        painter.end()
        found.append(spray)
    return found


def paint_spray(painter: QPainter, of: list[QPixmap], place: QPointF, chance: Random) -> None:
    """Paint one of the sprays around `place`, turned and mirrored as chance has it."""
    spray = chance.choice(of)
    size = spray.deviceIndependentSize()
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.translate(place)
    painter.rotate(chance.uniform(-25.0, 25.0))
    painter.scale(chance.choice((-1.0, 1.0)), chance.uniform(0.8, 1.2))
    painter.drawPixmap(QPointF(-size.width() / 2, -size.height() / 2), spray)
    painter.restore()


def paint_fern(
    painter: QPainter, foot: QPointF, high: float, colour: QColor, chance: Random
) -> None:
    """Paint a tuft of fern or grass that stands on `foot`."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    for _ in range(7):
        lean = chance.uniform(-0.9, 0.9) * high
        tall = high * chance.uniform(0.5, 1.0) * (1.0 - 0.3 * abs(lean) / high)
        thick = max(high * 0.028, 0.5)
        tip = foot + QPointF(lean, -tall)
        bend = foot + QPointF(lean * 0.15, -tall * 0.75)
        blade = QPainterPath(foot - QPointF(thick, 0.0))
        blade.quadTo(bend, tip)
        blade.quadTo(bend + QPointF(thick, thick), foot + QPointF(thick, 0.0))
        painter.drawPath(blade)
