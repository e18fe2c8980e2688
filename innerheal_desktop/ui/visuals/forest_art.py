"""What the forest is painted from: light, far trees, ground and path, and the trees that are near.

All lengths are units of the land to both sides of the path.
"""

from __future__ import annotations

from itertools import pairwise
from random import Random

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QImage,
    QLinearGradient,
    QPainter,
    QPainterPath,
    QPen,
    QPixmap,
    QRadialGradient,
)

from innerheal_desktop.ui.theme.contrast import mixed
from innerheal_desktop.ui.theme.palette import Palette
from innerheal_desktop.ui.visuals.ground import dithered, falloff, painter_on
from innerheal_desktop.ui.visuals.land import Lie, fir, paint_puff
from innerheal_desktop.ui.visuals.lines import lined
from innerheal_desktop.ui.visuals.looks import Light, Look
from innerheal_desktop.ui.visuals.trees import paint_fern, paint_spray, paint_tree, sprays, trunk

# The middle of the path from where it begins in the light down to the viewer, and half its width.
PATH = (
    (0.030, 0.020, 0.008),
    (0.055, 0.060, 0.020),
    (0.045, 0.115, 0.042),
    (-0.005, 0.200, 0.085),
    (-0.040, 0.330, 0.160),
    (-0.010, 0.540, 0.300),
    (0.060, 0.900, 0.520),
)
# Each distance of trunks: where they stand, how far apart, how wide, how near the path, and tone.
FAR = (
    (0.030, 0.045, 0.008, 0.06, 0.22),
    (0.065, 0.080, 0.016, 0.12, 0.45),
    (0.120, 0.140, 0.030, 0.24, 0.72),
)


def path_shape(lie: Lie, out: float = 1.0) -> QPainterPath:
    """The path on the ground; `out` widens it."""

    def side(way: float) -> list[QPointF]:
        return [
            QPointF(lie.middle + (x + way * half * out) * lie.unit, lie.down(down))
            for x, down, half in PATH
        ]

    shape = QPainterPath(side(-1.0)[0])
    for points in (side(-1.0), list(reversed(side(1.0)))):
        shape.lineTo(points[0])
        for index in range(1, len(points) - 1):
            between = (points[index] + points[index + 1]) / 2
            shape.quadTo(points[index], between)
        shape.lineTo(points[-1])
    shape.closeSubpath()
    return shape


def tone(light: Light, share: float) -> QColor:
    """The tone of what stands `share` (0 far … 1 near) of the way to the viewer."""
    return mixed(QColor(light.mist), QColor(light.hills[-1]), share)


def ahead(lie: Lie, ratio: float, look: Look, light: Light, shine: float) -> QPixmap:
    """All that stands still, in one light."""
    image = QImage((lie.size * ratio).toSize(), QImage.Format.Format_RGBX64)
    painter = painter_on(image, ratio)
    _paint_air(painter, lie, look, light, shine)
    painter.end()
    # The wide gradients need 16 bits a channel; what stands before them is drawn faster in 8.
    pixmap = dithered(image, ratio)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _paint_firs(painter, lie, light)
    for index, row in enumerate(FAR):
        _paint_row(painter, lie, light, row, Random(50 + index))
        _paint_mist(painter, lie, light, row[0], index)
        if index == 0:
            _paint_ground(painter, lie, light)
    _paint_path(painter, lie, look, light, shine)
    _paint_shafts(painter, lie, look, shine)
    painter.end()
    return pixmap


def _paint_air(painter: QPainter, lie: Lie, look: Look, light: Light, shine: float) -> None:
    air = QLinearGradient(0.0, 0.0, 0.0, lie.down(0.06))
    top = mixed(QColor(light.sky[0][1]), QColor(light.hills[0]), 0.45)
    for at, colour in ((0.0, top), (0.55, QColor(light.sky[2][1])), (1.0, QColor(light.sky[3][1]))):
        air.setColorAt(at, colour)
    painter.fillRect(QRectF(QPointF(0, 0), lie.size), air)
    middle = QPointF(lie.middle + 0.03 * lie.unit, lie.down(-0.10))
    reach = 0.75 * lie.unit
    glow = falloff(shine * look.glow_strength, look.glow, QRadialGradient(middle, reach))
    painter.fillRect(QRectF(middle.x() - reach, middle.y() - reach, 2 * reach, 2 * reach), glow)


def _paint_firs(painter: QPainter, lie: Lie, light: Light) -> None:
    chance = Random(17)
    for share, tall in ((0.10, 0.34), (0.17, 0.26)):
        woods = QPainterPath()
        woods.setFillRule(Qt.FillRule.WindingFill)
        u = -2.4
        while u < 2.4:
            u += chance.uniform(0.015, 0.075)
            open_ = min(max((abs(u - 0.03) - 0.05) / 0.5, 0.0), 1.0)
            high = tall * (0.28 + 0.72 * open_) * chance.uniform(0.6, 1.1) * lie.unit
            fir(woods, QPointF(lie.middle + u * lie.unit, lie.down(0.045)), high, chance)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tone(light, share))
        painter.drawPath(woods)


def _paint_row(
    painter: QPainter, lie: Lie, light: Light, row: tuple[float, ...], chance: Random
) -> None:
    down, apart, wide, free, share = row
    colour = tone(light, share)
    u = -2.3
    while u < 2.3:
        u += apart * chance.uniform(0.5, 1.7)
        if abs(u - 0.01) < free * chance.uniform(0.85, 1.5):
            continue
        foot = QPointF(
            lie.middle + u * lie.unit, lie.down(down + 0.035 * abs(u) + 0.012 * chance.random())
        )
        thick = wide * lie.unit * chance.uniform(0.6, 1.25)
        if -80.0 < foot.x() < lie.size.width() + 80.0:
            paint_tree(painter, foot, -20.0, thick, colour, chance)
            moss = mixed(QColor(light.mist), tone(light, 0.62), 0.30 + share * 0.5).name()
            paint_puff(painter, foot + QPointF(0.0, 1.0), thick * 2.4, thick * 0.5, moss, 0.95)
    leaf = max(0.0055 * lie.unit * (0.6 + share), 1.4)
    soft = QColor(colour)
    soft.setAlphaF(0.34 + 0.3 * share)
    leaves = sprays(0.11 * lie.unit, leaf, soft, 1.0, 71)
    for _ in range(34):
        u = chance.uniform(-1.5, 1.5)
        low = -0.50 + 0.26 * min(abs(u) / 0.9, 1.0) + chance.gauss(0.0, 0.055)
        place = QPointF(lie.middle + u * lie.unit, lie.down(low))
        if -80.0 < place.x() < lie.size.width() + 80.0:
            paint_spray(painter, leaves, place, chance)


def _paint_mist(painter: QPainter, lie: Lie, light: Light, down: float, seed: int) -> None:
    chance = Random(80 + seed)
    for _ in range(12):
        place = QPointF(
            lie.middle + chance.uniform(-1.4, 1.4) * lie.unit,
            lie.down(down + chance.uniform(-0.02, 0.05)),
        )
        long, high = (
            lie.unit * chance.uniform(0.25, 0.5),
            lie.unit * chance.uniform(0.02, 0.05),
        )
        paint_puff(painter, place, long, high, light.mist, 0.34 - 0.08 * seed)


def _paint_ground(painter: QPainter, lie: Lie, light: Light) -> None:
    top = lie.down(0.03)
    floor = QLinearGradient(0.0, top, 0.0, lie.size.height())
    near = tone(light, 0.62)
    clear_ = QColor(light.mist)
    clear_.setAlphaF(0.0)
    floor.setColorAt(0.0, clear_)
    floor.setColorAt(0.10, mixed(QColor(light.mist), near, 0.35))
    floor.setColorAt(0.5, near)
    floor.setColorAt(1.0, mixed(near, QColor(light.mist), 0.1))
    painter.fillRect(QRectF(0.0, top, lie.size.width(), lie.size.height() - top), floor)


def _paint_path(painter: QPainter, lie: Lie, look: Look, light: Light, shine: float) -> None:
    chance = Random(29)
    earth = mixed(QColor(light.shore), QColor(light.sky[3][1]), 0.5)
    painter.setPen(Qt.PenStyle.NoPen)
    for out, strength in ((1.16, 0.25), (1.07, 0.35), (1.0, 0.75)):
        face = QLinearGradient(0.0, lie.down(0.02), 0.0, lie.down(0.55))
        for at, colour in ((0.0, QColor(light.sky[3][1])), (1.0, earth)):
            colour.setAlphaF(strength)
            face.setColorAt(at, colour)
        painter.setBrush(face)
        painter.drawPath(path_shape(lie, out))
    painter.save()
    painter.setClipPath(path_shape(lie, 1.5))
    for _ in range(90):
        share = chance.random()
        down = 0.06 + 0.6 * share**1.6
        place = QPointF(
            lie.middle + chance.gauss(0.0, 0.10 + 0.3 * share) * lie.unit, lie.down(down)
        )
        spot = look.glow if chance.random() < 0.55 else light.hills[-1]
        strength = (0.16 + 0.30 * shine) if spot == look.glow else 0.10
        long = lie.unit * (0.008 + 0.05 * share) * chance.uniform(0.5, 1.4)
        paint_puff(painter, place, long, long * 0.26, spot, strength * look.glow_strength)
    painter.restore()
    _paint_edges(painter, lie, light, chance)


def _paint_edges(painter: QPainter, lie: Lie, light: Light, chance: Random) -> None:
    for _ in range(190):
        share = chance.random() ** 0.7
        down = 0.05 + 0.60 * share
        side = chance.choice((-1.0, 1.0))
        middle, half = _path_at(down)
        out = half * 1.05 + chance.random() ** 2 * (0.25 + 0.9 * share)
        place = QPointF(lie.middle + (middle + side * out) * lie.unit, lie.down(down))
        high = lie.unit * (0.012 + 0.075 * share) * chance.uniform(0.5, 1.1)
        colour = tone(light, 0.42 + 0.5 * share * chance.uniform(0.6, 1.0))
        paint_fern(painter, place, high, colour, chance)


def _path_at(down: float) -> tuple[float, float]:
    for (x, top, half), (other, foot, wide) in pairwise(PATH):
        if top <= down <= foot:
            t = (down - top) / (foot - top)
            return x + (other - x) * t, half + (wide - half) * t
    return PATH[-1][0], PATH[-1][2]


def _paint_shafts(painter: QPainter, lie: Lie, look: Look, shine: float) -> None:
    """Light that falls through the leaves: a few soft bands, from above on the right."""
    chance = Random(3)
    painter.setPen(Qt.PenStyle.NoPen)
    for _ in range(7):
        top = QPointF(lie.middle + chance.uniform(-0.25, 0.95) * lie.unit, lie.down(-0.55))
        foot = QPointF(top.x() - lie.unit * chance.uniform(0.34, 0.46), lie.down(0.22))
        wide = lie.unit * chance.uniform(0.010, 0.030)
        strength = 0.085 * shine * look.glow_strength * chance.uniform(0.5, 1.0)
        for spread in (1.0, 1.8, 2.8):
            band = QPainterPath(top - QPointF(wide * spread * 0.5, 0.0))
            band.lineTo(top + QPointF(wide * spread * 0.5, 0.0))
            band.lineTo(foot + QPointF(wide * spread * 1.5, 0.0))
            band.lineTo(foot - QPointF(wide * spread * 1.5, 0.0))
            band.closeSubpath()
            fall = QLinearGradient(top, foot)
            for at, share in ((0.0, 0.4), (0.35, 1.0), (1.0, 0.0)):
                colour = QColor(look.glow)
                colour.setAlphaF(strength * share)
                fall.setColorAt(at, colour)
            painter.setBrush(fall)
            painter.drawPath(band)


def in_lines(lie: Lie, ratio: float, palette: Palette) -> QPixmap:
    """The forest of high contrast: trunks as outlines, and the edges of the path."""
    return lined(lie, ratio, palette, (), _paint_strokes)


def _paint_strokes(painter: QPainter, lie: Lie, pen: QPen) -> None:
    ground, chance = QColor(painter.brush().color()), Random(54)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(pen.color(), 2.4))
    painter.drawPath(path_shape(lie))
    for down, apart, wide, free, _ in FAR[1:]:
        u = -2.0
        while u < 2.0:
            u += apart * chance.uniform(1.1, 2.0)
            if abs(u) < free * 1.4:
                continue
            foot = QPointF(lie.middle + u * lie.unit, lie.down(down + 0.035 * abs(u)))
            body = trunk(foot, -30.0, wide * 1.2 * lie.unit, chance)
            painter.setBrush(ground)
            painter.setPen(QPen(pen.color(), 1.2 + 10.0 * wide))
            painter.drawPath(body)
    painter.setPen(pen)
    for _ in range(26):
        down = chance.uniform(0.12, 0.42)
        middle, half = _path_at(down)
        side = chance.choice((-1.0, 1.0))
        u = middle + side * (half + chance.uniform(0.06, 0.6))
        place = QPointF(lie.middle + u * lie.unit, lie.down(down))
        for lean in (-0.6, 0.0, 0.6):
            painter.drawLine(place, place + QPointF(lean * 9.0, -11.0 + 4.0 * abs(lean)))
