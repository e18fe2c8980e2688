"""One petal of the lotus: a piece of soft paper with a fold, veins, an edge and a shadow."""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QImage,
    QLinearGradient,
    QPainter,
    QPainterPath,
    QPen,
    QPixmap,
)

from innerheal_desktop.session.breath import Phase
from innerheal_desktop.ui.theme.contrast import mixed
from innerheal_desktop.ui.theme.palette import Palette
from innerheal_desktop.ui.visuals.ground import dithered

_ROUND = Qt.PenCapStyle.RoundCap
# Room around a petal for its shadow and its outline, in pixels.
MARGIN = 9.0


@dataclass(frozen=True, slots=True)
class Shape:
    """One petal against the longest: how far out it stands, its length, half width and lean.

    `turn` counts places from the upright one; where it is not 0 there is a petal to each side.
    `depth` (0…1) says how far back it stands, `hidden` how much of its foot is covered once the
    flower is opening.
    """

    turn: int
    length: float
    half: float
    lean: float
    depth: float
    hidden: float


def outline(shape: Shape, length: float) -> QPainterPath:
    """The edge of a petal that stands on (0, 0) and points up; it leans to the right."""
    long, half, lean = shape.length * length, shape.half * length, shape.lean * length
    belly = QPointF(lean * 0.18, -long * 0.54)
    path = QPainterPath(QPointF(0.0, 0.0))
    for side in (1.0, -1.0):
        wide = belly + QPointF(side * half, 0.0)
        low = (QPointF(side * half * 0.62, -long * 0.07), wide + QPointF(0.0, long * 0.24))
        high = (
            wide - QPointF(0.0, long * 0.20),
            QPointF(lean * 0.80 + side * half * 0.20, -long * 0.90),
        )
        tip = QPointF(lean, -long)
        if side > 0:
            path.cubicTo(*low, wide)
            path.cubicTo(*high, tip)
        else:
            path.cubicTo(high[1], high[0], wide)
            path.cubicTo(low[1], low[0], QPointF(0.0, 0.0))
    path.closeSubpath()
    return path


def petal(
    shape: Shape, phase: Phase | None, hue: QColor, length: float, ratio: float, palette: Palette
) -> QPixmap:
    """A petal of `shape`, painted; the longest one is `length` pixels long."""
    path = outline(shape, length)
    reach = max(-path.boundingRect().left(), path.boundingRect().right()) + MARGIN
    width, height = ceil(2 * reach * ratio), ceil((shape.length * length + 2 * MARGIN) * ratio)
    pixmap = blank(width, height, ratio)
    path.translate(width / ratio / 2, height / ratio - MARGIN)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    shadow = _shadow(path, width / ratio, height / ratio, min(length / 75.0, 4.0), palette)
    painter.drawPixmap(QRectF(0, 0, width / ratio, height / ratio), shadow, QRectF(shadow.rect()))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QBrush(_paper(pixmap, path, shape, hue, palette)))
    painter.drawPath(path)
    _paint_edge(painter, path, phase, hue, min(max(length / 160.0, 0.9), 2.2))
    painter.end()
    return pixmap


def _shadow(
    path: QPainterPath, width: float, height: float, reach: float, palette: Palette
) -> QPixmap:
    """A soft dark around the paper, so that one petal lies over the other; a quarter as large."""
    small = blank(ceil(width / 4), ceil(height / 4), 1.0)
    shade = QColor("#000000" if palette.dark else "#2A2620")
    shade.setAlphaF(0.085 if palette.dark else 0.026)
    painter = QPainter(small)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(small.width() / width, small.height() / height)
    for step in range(1, 5):
        painter.setPen(QPen(shade, step * reach, Qt.PenStyle.SolidLine, _ROUND))
        painter.drawPath(path)
    painter.end()
    return small


def _paper(of: QPixmap, path: QPainterPath, shape: Shape, hue: QColor, palette: Palette) -> QPixmap:
    """Paper for a petal: paler towards the front and the tip, full of colour at its foot."""
    ratio = of.devicePixelRatio()
    image = QImage(of.size(), QImage.Format.Format_RGBX64)
    painter = QPainter(image)
    painter.scale(ratio, ratio)
    box = path.boundingRect()
    area = QRectF(QPointF(), of.deviceIndependentSize())
    wash = QLinearGradient(0, box.bottom(), 0, box.top())
    for step in range(17):
        t = step / 16
        wash.setColorAt(t, _tone(t, shape.depth, hue, palette))
    painter.fillRect(area, wash)
    painter.fillRect(area, _fold(box, palette))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _paint_veins(painter, path, shape, hue)
    painter.end()
    return dithered(image, ratio)


def _tone(t: float, depth: float, hue: QColor, palette: Palette) -> QColor:
    """The colour of the paper at `t` (0 at the foot, 1 at the tip)."""
    if palette.dark:
        tone, colourful = max(hue.hslHueF(), 0.0), min(hue.hslSaturationF(), 0.62)
        if 0.08 < tone < 0.20:
            tone -= 0.03  # dark yellow looks like mud; dark amber looks like candlelight
        light = 0.44 - 0.15 * depth - 0.21 * (1.0 - t) ** 1.6 + 0.09 * t**3
        return QColor.fromHslF(tone, colourful * (0.52 + 0.22 * t), light)
    share = 0.05 + 0.15 * depth + 0.32 * (1.0 - t) ** 1.4 + 0.16 * t**3
    return mixed(QColor(palette.surface), hue, share)


def _fold(box: QRectF, palette: Palette) -> QLinearGradient:
    """Light along the middle and shade along both edges, as in a petal that is slightly cupped."""
    fold = QLinearGradient(box.left(), 0, box.right(), 0)
    strength = 0.17 if palette.dark else 0.06
    for step in range(17):
        t = step / 16
        away = abs(t - 0.46) / 0.54
        shade = QColor("#000000" if away > 0.45 else "#FFFFFF")
        amount = (away - 0.45) / 0.55 if away > 0.45 else (0.45 - away) / 0.9
        shade.setAlphaF(strength * amount * amount)
        fold.setColorAt(t, shade)
    return fold


def _paint_veins(painter: QPainter, path: QPainterPath, shape: Shape, hue: QColor) -> None:
    """Five hairlines from the foot to the tip."""
    box = path.boundingRect()
    tip = path.elementAt(6)
    foot, end = QPointF(path.elementAt(0).x, box.bottom()), QPointF(tip.x, tip.y)
    ink = QColor(hue)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for away in (-0.62, -0.32, 0.0, 0.32, 0.62):
        ink.setAlphaF(0.20 if away == 0.0 else 0.11)
        painter.setPen(QPen(ink, 1.0))
        vein = QPainterPath(foot)
        bulge = away * box.width() * 0.62
        middle = foot + (end - foot) * 0.5 + QPointF(bulge, 0.0)
        last = foot + (end - foot) * (0.94 - 0.16 * abs(away))
        vein.quadTo(middle, last)
        painter.drawPath(vein)


def _paint_edge(
    painter: QPainter, path: QPainterPath, phase: Phase | None, hue: QColor, width: float
) -> None:
    """The outline of a petal: double in a hold, faint where the whole flower is dotted round."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    ink = QColor(hue)
    ink.setAlphaF(0.5 if phase in (None, Phase.REST) else 0.92)
    painter.setPen(QPen(ink, width, Qt.PenStyle.SolidLine, _ROUND, Qt.PenJoinStyle.RoundJoin))
    painter.drawPath(path)
    if phase is Phase.HOLD:
        painter.setPen(QPen(ink, width * 0.7))
        painter.drawPath(_inset(path, 5.0 * width / 1.75))


def _inset(path: QPainterPath, gap: float) -> QPainterPath:
    """A smaller petal inside the petal."""
    box = path.boundingRect()
    middle = QPointF(box.center().x(), box.top() + box.height() * 0.52)
    inner = QPainterPath(path)
    inner.translate(-middle)
    smaller = QPainterPath()
    across, along = 1.0 - 2.2 * gap / box.width(), 1.0 - 5.2 * gap / box.height()
    for index in range(inner.elementCount()):
        at = inner.elementAt(index)
        points = [QPointF(at.x * across, at.y * along)]
        if at.isMoveTo():
            smaller.moveTo(points[0])
        elif at.isCurveTo():
            points += [
                QPointF(inner.elementAt(i).x * across, inner.elementAt(i).y * along)
                for i in (index + 1, index + 2)
            ]
            smaller.cubicTo(*points)
    smaller.translate(middle)
    return smaller


def blank(width: int, height: int, ratio: float) -> QPixmap:
    """An empty picture, `width` by `height` device pixels."""
    pixmap = QPixmap(width, height)
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    return pixmap
