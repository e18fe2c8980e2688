"""What the shore is painted from: sea and sky, sand, the crests of swells, and the wash."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from random import Random

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
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
from innerheal_desktop.ui.visuals import land, water
from innerheal_desktop.ui.visuals.ground import dithered, falloff, painter_on
from innerheal_desktop.ui.visuals.land import Lie, paint_puff, ragged
from innerheal_desktop.ui.visuals.lines import lined
from innerheal_desktop.ui.visuals.looks import Light, Look, Ridge, look_of
from innerheal_desktop.ui.visuals.piece import clear

# Where the sand begins, where the wash stands at its lowest, and how high its layer is: in units.
SAND, WASH, WASH_HIGH = 0.255, 0.325, 0.14
_HEADLAND = (
    Ridge(0.006, 0.000, 0.055, (0.30, 1.00), 0.42, 0.008, 17),
    Ridge(0.010, 0.070, 0.000, (0.50, 1.15), 0.36, 0.010, 29),
)


def sea(lie: Lie, ratio: float, look: Look, light: Light, shine: float) -> QPixmap:
    """All that stands still, in one light."""
    open_sea = replace(look, water_line=0.017)
    image = QImage((lie.size * ratio).toSize(), QImage.Format.Format_RGBX64)
    painter = painter_on(image, ratio)
    land.paint_sky(painter, lie, light)
    land.paint_stars(painter, lie, look)
    middle = QPointF(lie.middle - 0.20 * lie.unit, lie.down(-0.03))
    reach = 0.9 * lie.unit
    glow = falloff(shine * look.glow_strength * 0.85, look.glow, QRadialGradient(middle, reach))
    painter.fillRect(QRectF(middle.x() - reach, middle.y() - reach, 2 * reach, 2 * reach), glow)
    land.paint_cirrus(painter, lie, look.cirrus[0], look.cirrus[1] * (0.5 + 0.6 * shine))
    for ridge, colour in zip(_HEADLAND, light.hills[1:], strict=False):
        land.paint_ridge(painter, lie, ridge, colour, light.mist)
    painter.end()
    painter = painter_on(image, ratio)
    water.paint_mirror(painter, lie, open_sea, image, ratio)
    _paint_deep(painter, lie, light)
    aside = Lie(lie.size, middle.x(), lie.horizon, lie.unit)
    water.paint_glitter(painter, aside, open_sea, 0.11 * lie.unit, shine * 0.55)
    _paint_sand(painter, lie, look, light)
    painter.end()
    return dithered(image, ratio)


def _paint_deep(painter: QPainter, lie: Lie, light: Light) -> None:
    """Water that is deeper in tone far out, and clears towards the sand."""
    top = lie.down(0.017)
    area = QRectF(0.0, top, lie.size.width(), lie.size.height() - top)
    deep = mixed(QColor(light.water[0]), QColor(light.hills[1]), 0.55)
    shallow = mixed(QColor(light.water[1]), QColor(light.mist), 0.35)
    face = QLinearGradient(0.0, top, 0.0, lie.down(0.30))
    for at, colour, strength in (
        (0.0, mixed(deep, QColor(light.sky[3][1]), 0.25), 0.72),
        (0.25, deep, 0.86),
        (0.75, shallow, 0.95),
        (1.0, shallow, 1.0),
    ):
        tone = QColor(colour)
        tone.setAlphaF(strength)
        face.setColorAt(at, tone)
    painter.fillRect(area, face)
    chance = Random(23)
    for _ in range(150):
        share = chance.random() ** 1.4
        place = QPointF(
            lie.middle + chance.uniform(-1.9, 1.9) * lie.unit, lie.down(0.016 + 0.24 * share)
        )
        long = lie.unit * (0.02 + 0.16 * chance.random()) * (0.35 + share)
        bright = chance.random() < 0.55
        tone_ = light.sky[2][1] if bright else light.hills[2]
        paint_puff(
            painter, place, long, 0.8 + 2.6 * share, tone_, chance.uniform(0.08, 0.30 - 0.1 * share)
        )


def _paint_sand(painter: QPainter, lie: Lie, look: Look, light: Light) -> None:
    """Wet sand that still mirrors the sky, then dry sand with the wind's fine lines in it."""
    wide, foot = lie.size.width(), lie.size.height()
    top = lie.down(SAND)
    dry = mixed(QColor(light.shore), QColor(look.disc[0]), 0.52 if look.stars == 0 else 0.06)
    wet = mixed(mixed(dry, QColor(light.hills[2]), 0.30), QColor(light.sky[2][1]), 0.25)
    gone = QColor(wet)
    gone.setAlphaF(0.0)
    face = QLinearGradient(0.0, top, 0.0, lie.down(0.62))
    for at, colour in ((0.0, gone), (0.12, wet), (0.34, wet), (0.46, dry), (1.0, dry)):
        face.setColorAt(at, colour)
    painter.fillRect(QRectF(0.0, top, wide, foot - top), face)
    chance = Random(37)
    for _ in range(120):
        share = chance.random() ** 0.8
        place = QPointF(
            lie.middle + chance.uniform(-1.9, 1.9) * lie.unit, lie.down(0.43 + 0.55 * share)
        )
        long = lie.unit * (0.03 + 0.13 * share) * chance.uniform(0.5, 1.3)
        shade = mixed(dry, QColor(light.hills[2] if chance.random() < 0.5 else light.mist), 0.6)
        paint_puff(painter, place, long, 1.0 + 2.2 * share, shade.name(), 0.22)
    water.paint_reeds(painter, lie, mixed(dry, QColor(light.hills[-1]), 0.42).name(), 0.34)


def crest_line(lie: Lie, ratio: float, palette: Palette, seed: int) -> QPixmap:
    """The long crest of a swell: light above, shade below, nowhere quite straight."""
    look = look_of(palette)
    wide = lie.size.width()
    layer = clear(QSizeF(wide + 8.0, 0.05 * lie.unit + 10.0), ratio)
    painter = QPainter(layer)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    middle = layer.deviceIndependentSize().height() / 2

    def level(x: float) -> float:
        u = lie.across(x)
        return middle + lie.unit * (
            0.010 * ragged(u * 1.3, seed, 3) + 0.002 * ragged(u * 9, seed, 2)
        )

    if look is None:
        painter.setPen(QPen(QColor(palette.border), 1.75))
        painter.drawPath(_line(level, wide))
        painter.end()
        return layer
    chance = Random(seed)
    x = -40.0
    while x < wide + 40.0:
        x += chance.uniform(6.0, 22.0)
        weight = max(0.0, 0.55 + 0.75 * ragged(lie.across(x) * 1.1, seed + 3, 2))
        long = lie.unit * chance.uniform(0.03, 0.09)
        place = QPointF(x, level(x))
        paint_puff(painter, place, long, 2.2, look.high.mist, 0.30 * weight)
        shade = place + QPointF(0.0, 5.0)
        paint_puff(painter, shade, long * 1.2, 5.0, look.low.hills[2], 0.16 * weight)
    painter.end()
    return layer


def wash(lie: Lie, ratio: float, palette: Palette, seed: int, *, faint: bool) -> QPixmap:
    """The last of a wave on the sand: a thin sheet of water with an edge of foam."""
    look = look_of(palette)
    wide, high = lie.size.width(), WASH_HIGH * lie.unit
    layer = clear(QSizeF(wide + 8.0, high), ratio)
    painter = QPainter(layer)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)

    def edge(x: float) -> float:
        u = lie.across(x)
        swell = 0.20 * ragged(u * 0.8, seed, 3) + 0.03 * ragged(u * 6.0, seed, 2)
        return high * (0.70 - (0.16 if faint else 0.0) + swell)

    line = _line(edge, wide)
    if look is None:
        painter.setPen(QPen(QColor(palette.text), 1.25 if faint else 2.4))
        painter.drawPath(line)
        painter.end()
        return layer
    body = QPainterPath(line)
    body.lineTo(wide + 14.0, 0.0)
    body.lineTo(-8.0, 0.0)
    tone = mixed(QColor(look.low.water[1]), QColor(look.high.mist), 0.45)
    face = QLinearGradient(0.0, 0.0, 0.0, high * 0.8)
    for at, strength in ((0.0, 0.0), (0.6, 0.34), (1.0, 0.55)):
        colour = QColor(tone)
        colour.setAlphaF(strength * (0.6 if faint else 1.0))
        face.setColorAt(at, colour)
    painter.fillPath(body, face)
    painter.setClipPath(body)
    foam = mixed(QColor(look.high.mist), QColor("#FFFFFF" if look.stars == 0 else look.glow), 0.5)
    for thick, share in ((16.0, 0.12), (7.0, 0.28), (2.6, 0.85)):
        bright = QColor(foam)
        bright.setAlphaF(share * (0.35 if faint else 0.9) * (1.0 if look.stars == 0 else 0.45))
        painter.strokePath(line, QPen(bright, thick))
    painter.end()
    return layer


def _line(level: Callable[[float], float], wide: float) -> QPainterPath:
    path = QPainterPath(QPointF(-8.0, level(-8.0)))
    x = -8.0
    while x < wide + 14.0:
        x += 4.0
        path.lineTo(x, level(x))
    return path


def in_lines(lie: Lie, ratio: float, palette: Palette) -> QPixmap:
    """The shore of high contrast: headlands, the horizon, and where the dry sand begins."""
    return lined(lie, ratio, palette, (), _paint_strokes)


def _paint_strokes(painter: QPainter, lie: Lie, pen: QPen) -> None:
    painter.setPen(QPen(pen.color(), 2.6))
    for ridge in _HEADLAND:
        painter.drawPath(land.crest_path(lie, partial(land.crest, ridge), lie.down(0.01)))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    wide = lie.size.width()
    painter.drawLine(QPointF(0.0, lie.down(0.01)), QPointF(wide, lie.down(0.01)))
    painter.setPen(pen)
    chance = Random(9)
    for _ in range(18):
        place = QPointF(
            lie.middle + chance.uniform(-1.2, 1.2) * lie.unit, lie.down(chance.uniform(0.45, 0.6))
        )
        painter.drawLine(place, place + QPointF(lie.unit * chance.uniform(0.03, 0.1), 0.0))
