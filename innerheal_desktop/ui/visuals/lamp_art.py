"""What the room is painted from: a wall, a window and what is behind it, curtains, a lantern."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from random import Random

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QColor,
    QLinearGradient,
    QPainter,
    QPainterPath,
    QPen,
    QPixmap,
    QRadialGradient,
)

from innerheal_desktop.ui.theme.contrast import mixed
from innerheal_desktop.ui.theme.palette import Palette
from innerheal_desktop.ui.visuals import land
from innerheal_desktop.ui.visuals.ground import falloff
from innerheal_desktop.ui.visuals.land import Lie
from innerheal_desktop.ui.visuals.lines import lined
from innerheal_desktop.ui.visuals.looks import DAWN_LOOK, Light, Look, Ridge

# The opening of the window in units around the middle and the horizon; its sill; the lantern.
LEFT, RIGHT, TOP, SILL = -0.36, 0.36, -0.345, 0.27
LANTERN = (-0.185, 0.075, 0.115)  # its middle across, half its width, and its height
# What burns in it, in its middle and at its edge, and how far its light reaches (0…1).
FLAME = {
    "dawn": ("#FFDDA8", "#EDA766", 0.42),
    "dusk": ("#E6C08E", "#A97C50", 0.80),
    "night": ("#93612F", "#5A3819", 0.62),
}
# What is behind the window where the room is light: it is evening there all the same.
TWILIGHT = Light(
    sky=((0.0, "#4F6E80"), (0.42, "#6E8A97"), (0.74, "#A3AFAE"), (1.0, "#DBC3A8")),
    hills=("#8FA2A4", "#6F8A8E", "#4C6B70", "#3B5A60"),
    mist="#A9B2AE",
    water=("#DDDDD7", "#D9DEDB"),
    shore="#AEBFB9",
)
EVENING = replace(DAWN_LOOK, stars=150, starlight="#F6F1E4", cirrus=("#D9CDBE", 0.24))
_HILLS = (
    Ridge(0.150, 0.04, 0.06, (0.02, 0.5), 0.30, 0.008, 31),
    Ridge(0.195, 0.05, 0.02, (0.02, 0.5), 0.26, 0.008, 12, trees=0.022),
)


def opening(lie: Lie) -> QRectF:
    """The opening of the window, in pixels."""
    left, top = lie.middle + LEFT * lie.unit, lie.down(TOP)
    return QRectF(left, top, (RIGHT - LEFT) * lie.unit, lie.down(SILL) - top)


def frame_tone(palette: Palette, look: Look) -> QColor:
    """The wood of the window."""
    return mixed(QColor(palette.bg), QColor(look.low.hills[-1]), 0.9 if palette.dark else 0.62)


def wall_tone(palette: Palette, look: Look) -> QColor:
    """The wall."""
    if palette.dark:
        return mixed(QColor(palette.bg), QColor(look.low.hills[1]), 0.30)
    return mixed(QColor(palette.bg), QColor(look.low.hills[0]), 0.34)


def paint_wall(painter: QPainter, lie: Lie, palette: Palette, look: Look) -> None:
    """Paint the wall, a little deeper above and below."""
    wall = wall_tone(palette, look)
    deep = mixed(wall, QColor(look.low.hills[-1]), 0.28 if palette.dark else 0.08)
    face = QLinearGradient(0.0, 0.0, 0.0, lie.size.height())
    for at, colour in ((0.0, deep), (0.4, wall), (0.62, wall), (1.0, deep)):
        face.setColorAt(at, colour)
    painter.fillRect(QRectF(QPointF(0, 0), lie.size), face)


def paint_outside(painter: QPainter, lie: Lie, look: Look, light: Light) -> None:
    """Paint what is seen through the window: sky, stars, low hills."""
    box = opening(lie)
    painter.save()
    painter.setClipRect(box)
    sky = QLinearGradient(0.0, box.top(), 0.0, lie.down(0.20))
    for at, colour in light.sky:
        sky.setColorAt(at, QColor(colour))
    painter.fillRect(box, sky)
    land.paint_stars(painter, lie, look)
    land.paint_cirrus(painter, lie, look.cirrus[0], look.cirrus[1] * 0.7)
    for ridge, colour in zip(_HILLS, light.hills[1:], strict=False):
        land.paint_ridge(painter, lie, ridge, colour, light.mist)
    painter.restore()


def paint_window(painter: QPainter, lie: Lie, palette: Palette, look: Look) -> None:
    """Paint the frame with its bars, and the sill."""
    box, unit = opening(lie), lie.unit
    wood = frame_tone(palette, look)
    lit = mixed(wood, QColor(look.glow), 0.10)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(wood, 0.030 * unit, j=Qt.PenJoinStyle.MiterJoin))
    edge = 0.015 * unit
    painter.drawRect(box.adjusted(-edge, -edge, edge, edge))
    painter.setPen(QPen(wood, 0.014 * unit))
    painter.drawLine(QPointF(lie.middle, box.top()), QPointF(lie.middle, box.bottom()))
    bar = box.top() + box.height() * 0.36
    painter.drawLine(QPointF(box.left(), bar), QPointF(box.right(), bar))
    sill = QRectF(box.left() - 0.075 * unit, box.bottom(), box.width() + 0.15 * unit, 0.040 * unit)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(lit)
    painter.drawRoundedRect(sill, 0.006 * unit, 0.006 * unit)
    shade = QLinearGradient(0.0, sill.bottom(), 0.0, sill.bottom() + 0.10 * unit)
    for at, strength in ((0.0, 0.32), (0.3, 0.13), (1.0, 0.0)):
        tone = QColor(look.low.hills[-1])
        tone.setAlphaF(strength)
        shade.setColorAt(at, tone)
    painter.fillRect(
        QRectF(sill.left() + 0.01 * unit, sill.bottom(), sill.width() - 0.02 * unit, 0.10 * unit),
        shade,
    )


def paint_curtains(painter: QPainter, lie: Lie, palette: Palette, look: Look) -> None:
    """Paint a linen curtain on each side, drawn back, in soft folds."""
    box, unit, chance = opening(lie), lie.unit, Random(13)
    linen = mixed(wall_tone(palette, look), QColor(look.high.mist), 0.5)
    dark = mixed(linen, QColor(look.low.hills[-1]), 0.40 if palette.dark else 0.16)
    top, foot = box.top() - 0.055 * unit, box.bottom() + 0.19 * unit
    for side in (-1.0, 1.0):
        edge = box.left() if side < 0 else box.right()
        outer, inner = edge + side * 0.165 * unit, edge - side * 0.060 * unit
        shape = QPainterPath(QPointF(outer, top))
        shape.lineTo(QPointF(inner, top))
        shape.cubicTo(
            QPointF(inner, top + 0.30 * unit),
            QPointF(inner + side * 0.01 * unit, foot - 0.3 * unit),
            QPointF(inner + side * 0.045 * unit, foot),
        )
        shape.lineTo(QPointF(outer - side * 0.012 * unit, foot))
        shape.closeSubpath()
        folds = QLinearGradient(outer, 0.0, inner, 0.0)
        at = 0.0
        bright = False
        while at < 1.0:
            folds.setColorAt(at, linen if bright else dark)
            at += chance.uniform(0.055, 0.13)
            bright = not bright
        folds.setColorAt(1.0, linen)
        painter.setOpacity(0.90)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(folds)
        painter.drawPath(shape)
        painter.setOpacity(1.0)
    painter.setPen(QPen(frame_tone(palette, look), 0.010 * unit, c=Qt.PenCapStyle.RoundCap))
    rod = top + 0.004 * unit
    painter.drawLine(
        QPointF(box.left() - 0.20 * unit, rod), QPointF(box.right() + 0.20 * unit, rod)
    )


def lantern_box(lie: Lie) -> QRectF:
    """Where the lantern stands, in pixels."""
    across, half, high = (share * lie.unit for share in LANTERN)
    foot = lie.down(SILL) + 0.004 * lie.unit
    return QRectF(lie.middle + across - half, foot - high, 2 * half, high)


def paint_halo(painter: QPainter, lie: Lie, palette: Palette, shine: float) -> None:
    """Paint the light that the lantern gives to the room."""
    middle = lantern_box(lie).center()
    flame, _, full = FLAME[palette.name]
    for reach, strength in ((0.85, 0.30), (0.34, 0.34)):
        far = reach * lie.unit
        glow = falloff(strength * shine * full, flame, QRadialGradient(middle, far))
        painter.fillRect(QRectF(middle.x() - far, middle.y() - far, 2 * far, 2 * far), glow)


def paint_lantern(painter: QPainter, lie: Lie, palette: Palette, look: Look, shine: float) -> None:
    """Paint the lantern: paper around a small flame that nobody sees."""
    box = lantern_box(lie)
    warm, rim = (QColor(colour) for colour in FLAME[palette.name][:2])
    dim = mixed(wall_tone(palette, look), warm, 0.55 + 0.40 * shine)
    paper = QRadialGradient(box.center() + QPointF(0.0, box.height() * 0.12), box.width() * 0.62)
    paper.setColorAt(0.0, mixed(dim, QColor("#FFF0D4"), 0.10 if palette.dark else 0.4 * shine))
    paper.setColorAt(0.6, dim)
    paper.setColorAt(1.0, mixed(dim, rim, 0.55))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(paper)
    painter.drawRoundedRect(box, box.width() * 0.34, box.height() * 0.42)
    rib = mixed(rim, QColor(look.low.hills[-1]), 0.35)
    rib.setAlphaF(0.30)
    painter.setPen(QPen(rib, max(0.0022 * lie.unit, 0.8)))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for share in (0.22, 0.38, 0.54, 0.70, 0.85):
        y = box.top() + box.height() * share
        inset = box.width() * (0.02 + 0.30 * abs(share - 0.5) ** 2.2)
        bow = QPainterPath(QPointF(box.left() + inset, y))
        bow.quadTo(
            QPointF(box.center().x(), y + box.height() * 0.05), QPointF(box.right() - inset, y)
        )
        painter.drawPath(bow)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(frame_tone(palette, look))
    for y in (box.top() - 0.003 * lie.unit, box.bottom() - 0.006 * lie.unit):
        cap = QRectF(box.center().x() - box.width() * 0.24, y, box.width() * 0.48, 0.010 * lie.unit)
        painter.drawRoundedRect(cap, 2.0, 2.0)


def in_lines(lie: Lie, ratio: float, palette: Palette) -> QPixmap:
    """The room of high contrast: window, bars, sill and lantern, in lines."""
    return lined(lie, ratio, palette, (), _paint_strokes)


def _paint_strokes(painter: QPainter, lie: Lie, pen: QPen) -> None:
    box, unit, ground = opening(lie), lie.unit, QColor(painter.brush().color())
    painter.save()
    painter.setClipRect(box)
    painter.setPen(pen)
    for ridge in _HILLS:
        painter.drawPath(land.crest_path(lie, partial(land.crest, ridge), lie.size.height()))
    painter.restore()
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(pen.color(), 3.0))
    painter.drawRect(box)
    painter.setPen(pen)
    painter.drawLine(QPointF(lie.middle, box.top()), QPointF(lie.middle, box.bottom()))
    bar = box.top() + box.height() * 0.36
    painter.drawLine(QPointF(box.left(), bar), QPointF(box.right(), bar))
    sill = QRectF(
        QPointF(box.left() - 0.075 * unit, box.bottom()), QSizeF(box.width(), 0.04 * unit)
    )
    sill.setRight(box.right() + 0.075 * unit)
    painter.drawRect(sill)
    lantern = lantern_box(lie)
    painter.setBrush(ground)
    painter.setPen(QPen(pen.color(), 2.4))
    painter.drawRoundedRect(lantern, lantern.width() * 0.34, lantern.height() * 0.42)
    painter.setPen(pen)
    for share in (0.3, 0.5, 0.7):
        y = lantern.top() + lantern.height() * share
        inset = lantern.width() * 0.10
        painter.drawLine(QPointF(lantern.left() + inset, y), QPointF(lantern.right() - inset, y))
