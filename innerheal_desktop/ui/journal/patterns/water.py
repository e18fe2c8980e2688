"""Water with stones in it, seen from above the shore: how the strategies that were learned lie.

Shapes are made from a name, so that each stone looks the same every day.
"""

from __future__ import annotations

from hashlib import blake2b
from math import cos, pi, sin
from random import Random

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QLinearGradient, QPainter, QPainterPath, QPen, QRadialGradient

from innerheal_desktop.ui.grown.brush import LINE
from innerheal_desktop.ui.grown.look import Look, look_of
from innerheal_desktop.ui.theme.contrast import mixed
from innerheal_desktop.ui.theme.palette import Palette
from innerheal_desktop.ui.theme.spacing import CARD_CORNER, RING, RING_GAP

# Points of an outline; the more of them, the rounder.
POINTS = 48
# Every so many pixels lies a streak of light on the water.
STREAK = 26


def chance_of(name: str) -> Random:
    """The chance that belongs to a name: always the same."""
    return Random(int.from_bytes(blake2b(name.encode(), digest_size=8).digest()))


def outline(name: str, box: QRectF) -> QPainterPath:
    """A worn stone that fills `box`: an ellipse that was squared a little, and dented by rain."""
    chance = chance_of(name)
    phase, other = chance.random() * 2 * pi, chance.random() * 2 * pi
    dent, ripple = 0.020 + 0.014 * chance.random(), 0.008 + 0.006 * chance.random()
    middle, across, down = box.center(), box.width() / 2, box.height() / 2
    points = []
    for step in range(POINTS):
        angle = 2 * pi * step / POINTS
        worn = 1.0 - dent * (1 + sin(2 * angle + phase)) - ripple * (1 + sin(3 * angle + other))
        # A superellipse: fuller at its corners than an ellipse is.
        x, y = _squared(cos(angle)), _squared(sin(angle))
        points.append(QPointF(middle.x() + across * worn * x, middle.y() + down * worn * y))
    return _through(points)


def paint_water(painter: QPainter, area: QRectF, palette: Palette) -> None:
    """Still water from shore to shore, with light on it; in high contrast its edge alone."""
    look = look_of(palette)
    shore = QPainterPath()
    shore.addRoundedRect(area, CARD_CORNER, CARD_CORNER)
    if look.line is not None:
        painter.setPen(QPen(look.line, 1.0))
        painter.setBrush(look.water[0])
        painter.drawPath(shore)
        return
    water = QLinearGradient(0, area.top(), 0, area.bottom())
    for at, colour in enumerate(waters(palette)):
        water.setColorAt(at, colour)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(water)
    painter.drawPath(shore)
    painter.save()
    painter.setClipPath(shore)
    _paint_streaks(painter, area, look)
    _paint_reeds(painter, area, palette)
    painter.restore()


def waters(palette: Palette) -> tuple[QColor, QColor]:
    """The water at the far shore, and at the near one."""
    far, near = look_of(palette).water
    share = 0.08 if palette.dark else 0.16
    deep = QColor(palette.inhale)
    return mixed(far, deep, share / 2), mixed(mixed(far, near, 0.85), deep, share)


def paint_focus(painter: QPainter, name: str, box: QRectF, colour: QColor) -> None:
    """The ring around a stone that has the focus: as the stone is, 3 px wide and 2 px away."""
    painter.setPen(QPen(colour, RING))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    away = RING_GAP + RING / 2
    painter.drawPath(outline(name, box.adjusted(-away, -away, away, away)))


def paint_stone(
    painter: QPainter,
    name: str,
    box: QRectF,
    palette: Palette,
    *,
    known: bool,
    warm: bool,
    scale: float = 1.0,
) -> None:
    """A stone; one that is `known` stands higher, in rings of water, and something grows on it.

    `warm` is one that a hand is over; `scale` is that of the text.
    """
    look = look_of(palette)
    shape = outline(name, box)
    if look.line is not None:
        painter.setPen(QPen(look.line, LINE * (2.0 if known else 1.0)))
        painter.setBrush(QColor(palette.surface_2 if warm else palette.bg))
        painter.drawPath(shape)
    else:
        _paint_rings(painter, name, box, look, known=known)
        _paint_body(painter, shape, box, palette, known=known, warm=warm)
    if known:
        _paint_sprout(painter, box, palette, scale)


def stone_colour(palette: Palette, *, known: bool) -> QColor:
    """What the words on a stone are written on, where it is darkest."""
    look = look_of(palette)
    if look.line is not None:
        return QColor(palette.bg)
    water, dry = waters(palette)[1], QColor(palette.surface)
    if palette.dark:
        lit = mixed(QColor(palette.surface_2), QColor(palette.muted), 0.10)
        return lit if known else mixed(water, dry, 0.72)
    return mixed(dry, QColor(palette.bg), 0.25) if known else mixed(water, dry, 0.52)


def _paint_streaks(painter: QPainter, area: QRectF, look: Look) -> None:
    chance = Random(23)
    light = QColor(look.sun)
    for at in range(round(area.height() / STREAK) + 1):
        y = area.top() + (at + 0.3 + 0.4 * chance.random()) * STREAK
        for _ in range(2):
            left = area.left() + chance.random() * area.width()
            long = (0.04 + 0.10 * chance.random()) * min(area.width(), 700.0)
            light.setAlphaF(0.10 + 0.16 * chance.random())
            pen = QPen(light, 1.3)
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
            painter.setPen(pen)
            path = QPainterPath(QPointF(left, y))
            path.quadTo(QPointF(left + long / 2, y - 1.6), QPointF(left + long, y))
            painter.drawPath(path)


def _paint_reeds(painter: QPainter, area: QRectF, palette: Palette) -> None:
    """A few blades at the near shore, each bent a little by a wind that was."""
    chance = Random(31)
    green = QColor(look_of(palette).inks[3].leaf)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for side in (0.93, 0.96, 0.975, 0.99, 0.03, 0.055):
        tall = 34.0 + 46.0 * chance.random()
        lean = (chance.random() - 0.35) * 26.0
        green.setAlphaF(0.30 + 0.25 * chance.random())
        pen = QPen(green, 1.6 + 1.2 * chance.random())
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        foot = QPointF(area.left() + side * area.width(), area.bottom() + 2)
        blade = QPainterPath(foot)
        blade.quadTo(foot + QPointF(lean * 0.1, -tall * 0.6), foot + QPointF(lean, -tall))
        painter.drawPath(blade)


def _paint_rings(painter: QPainter, name: str, box: QRectF, look: Look, *, known: bool) -> None:
    """Where a stone meets the water."""
    light = QColor(look.sun)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for ring in range(3 if known else 1):
        grown = 4.0 + 5.0 * ring
        light.setAlphaF((0.50, 0.28, 0.14)[ring] if known else 0.22)
        painter.setPen(QPen(light, 1.4))
        painter.drawPath(outline(name, box.adjusted(-grown, -grown * 0.5, grown, grown * 0.8)))


def _paint_body(
    painter: QPainter,
    shape: QPainterPath,
    box: QRectF,
    palette: Palette,
    *,
    known: bool,
    warm: bool,
) -> None:
    shade = QColor(0, 0, 0)
    shade.setAlphaF(0.16 if palette.dark else 0.10)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(shade)
    painter.drawPath(shape.translated(0.0, 3.0 if known else 1.5))
    colour = stone_colour(palette, known=known)
    if warm:
        colour = mixed(colour, QColor(palette.primary), 0.07)
    painter.setBrush(colour)
    painter.drawPath(shape)
    painter.save()
    painter.setClipPath(shape)
    top = QRadialGradient(
        QPointF(box.left() + box.width() * 0.36, box.top() + box.height() * 0.10), box.width() * 0.7
    )
    shine = QColor(palette.text) if palette.dark else QColor("#FFFFFF")
    shine.setAlphaF(0.055 if palette.dark else (0.85 if known else 0.40))
    top.setColorAt(0.0, shine)
    shine.setAlphaF(0.0)
    top.setColorAt(1.0, shine)
    painter.setBrush(top)
    painter.drawRect(box)
    painter.restore()


def _paint_sprout(painter: QPainter, box: QRectF, palette: Palette, scale: float) -> None:
    """Two leaves on a stem, at the upper edge of a stone that was looked at."""
    look = look_of(palette)
    painter.save()
    tall = 24.0
    foot = QPointF(box.left() + box.width() * 0.80, box.top() + box.height() * 0.155)
    green = QColor(palette.primary)
    grown = min(1.0 + (scale - 1.0) * 0.5, 1.4)
    painter.translate(foot)
    painter.scale(grown, grown)
    foot = QPointF(0.0, 0.0)
    stem = QPen(green, 2.0)
    stem.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.setPen(stem)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    way = QPainterPath(foot)
    way.quadTo(foot + QPointF(-1.5, -tall * 0.55), foot + QPointF(1.0, -tall * 0.82))
    painter.drawPath(way)
    painter.setPen(QPen(green, 1.2) if look.line is not None else Qt.PenStyle.NoPen)
    for start, end, belly in (
        (QPointF(1.0, -tall * 0.80), QPointF(11.0, -tall * 1.12), QPointF(10.0, -tall * 0.62)),
        (QPointF(-0.6, -tall * 0.48), QPointF(-10.0, -tall * 0.84), QPointF(-9.0, -tall * 0.34)),
    ):
        leaf = QPainterPath(foot + start)
        leaf.quadTo(foot + belly, foot + end)
        back = QPointF(start.x() + (end.x() - start.x()) * 0.2, end.y() + 0.5)
        leaf.quadTo(foot + back, foot + start)
        painter.setBrush(green)
        painter.drawPath(leaf)
    painter.restore()


def _squared(value: float) -> float:
    return float(abs(value) ** 0.72) * (1.0 if value >= 0 else -1.0)


def _through(points: list[QPointF]) -> QPainterPath:
    """A closed smooth line through the middles between the points."""
    middles = [(a + b) / 2 for a, b in zip(points, points[1:] + points[:1], strict=True)]
    path = QPainterPath(middles[-1])
    for point, middle in zip(points, middles, strict=True):
        path.quadTo(point, middle)
    path.closeSubpath()
    return path
