"""The land: hills one behind the other under a still sky, and what has grown on them."""

from __future__ import annotations

from collections.abc import Sequence
from math import exp, sin

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
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

from innerheal_desktop.ui.grown.brush import LINE, pen_of
from innerheal_desktop.ui.grown.look import Look, look_of
from innerheal_desktop.ui.grown.places import PATH, WATER, Place, Placed
from innerheal_desktop.ui.grown.things import THINGS
from innerheal_desktop.ui.theme.palette import Palette
from innerheal_desktop.ui.visuals.ground import dithered, falloff, paint_stars, painter_on

# Each layer from far to near: how far down its ridge lies, how high it swells (both 0…1 of the
# height), its waves, and how large things are on it.
RIDGES = (
    (0.520, 0.016, 5.1, 11.7, 0.4, 0.22),
    (0.575, 0.058, 4.6, 11.4, 2.1, 0.34),
    (0.660, 0.042, 3.9, 9.1, 4.2, 0.52),
    (0.765, 0.036, 3.3, 7.6, 0.7, 0.82),
    (0.885, 0.030, 2.9, 6.7, 3.4, 1.0),
)
# The farthest are mountains: where, how high, how wide, all 0…1.
PEAKS = (
    *((0.06, 0.085, 0.13), (0.20, 0.165, 0.15), (0.335, 0.100, 0.12), (0.47, 0.050, 0.12)),
    *((0.90, 0.120, 0.15), (1.02, 0.150, 0.14)),
)
SKY, NEAREST = -1, len(RIDGES) - 1
SUN = (0.700, 0.315, 0.066)
# Things are seen from so far away, whatever the width.
HEIGHT_SHARE, LEAST, MOST = 0.44, 230, 420


def height_for(width: int) -> int:
    """How high a land of this width is, in pixels."""
    return round(min(max(width * HEIGHT_SHARE, LEAST), MOST))


def ridge(layer: int, x: float) -> float:
    """How far down a layer's ridge lies at `x`; both 0…1."""
    top, swell, slow, quick, phase, _ = RIDGES[layer]
    waves = swell * (0.72 * sin(x * slow + phase) + 0.28 * sin(x * quick + phase * 2.3))
    peaks = sum(high * exp(-((abs(x - at) / wide) ** 1.4) * 2.4) for at, high, wide in PEAKS)
    return top - waves - (peaks if layer == 0 else 0.0)


def foot_of(place: Place, size: QSize) -> QPointF:
    """Where in a land of `size` a thing stands."""
    down = place.below if place.layer == SKY else ridge(place.layer, place.x) + place.below
    return QPointF(place.x * size.width(), down * size.height())


def unit_of(place: Place, size: QSize) -> float:
    """Pixels of a unit of `things` there."""
    share = 0.8 if place.layer == SKY else RIDGES[place.layer][-1]
    return size.height() / 100.0 * share * place.size


def box_of(place: Place, size: QSize) -> QRectF:
    """What a thing fills of a land of `size`."""
    if place.thing == WATER:
        return _water(size).boundingRect()
    if place.thing == PATH:
        return _way(size).boundingRect().intersected(QRectF(QPointF(0, 0), size))
    left, top, width, height = THINGS[place.thing][1]
    unit, foot = unit_of(place, size), foot_of(place, size)
    return QRectF(foot.x() + left * unit, foot.y() + top * unit, width * unit, height * unit)


def land(size: QSize, ratio: float, palette: Palette, things: Sequence[Placed]) -> QPixmap:
    """The land of `size` (logical pixels) with these things on it."""
    look = look_of(palette)
    pixels = QSize(round(size.width() * ratio), round(size.height() * ratio))
    image = QImage(pixels, QImage.Format.Format_RGBX64)
    painter = painter_on(image, ratio)
    _paint_sky(painter, size, look)
    places = [each.place for each in things]
    _paint_things(painter, size, look, places, SKY)
    for layer in range(len(RIDGES)):
        _paint_hill(painter, size, look, layer)
        _paint_things(painter, size, look, places, layer)
    painter.end()
    return dithered(image, ratio)


def _paint_sky(painter: QPainter, size: QSize, look: Look) -> None:
    area = QRectF(QPointF(0, 0), size)
    sky = QLinearGradient(0, 0, 0, size.height() * 0.66)
    for at, colour in look.scenery.sky:
        sky.setColorAt(at, QColor(colour))
    painter.fillRect(area, sky)
    if look.line is None:
        paint_stars(painter, QRectF(0, 0, size.width(), size.height() * 0.6), look.scenery)
    x, y, radius = SUN[0] * size.width(), SUN[1] * size.height(), SUN[2] * size.height()
    if look.line is None:
        painter.setPen(Qt.PenStyle.NoPen)
        strong, colour = (0.42, look.scenery.light) if look.scenery.stars else (0.9, "#FFFDF6")
        light = QRadialGradient(QPointF(x, y), radius * 6.0)
        painter.setBrush(falloff(strong, colour, light))
        painter.drawEllipse(QPointF(x, y), radius * 6.0, radius * 6.0)
    else:
        painter.setPen(QPen(look.line, LINE))
    painter.setBrush(look.sun)
    painter.drawEllipse(QPointF(x, y), radius, radius)


def _paint_hill(painter: QPainter, size: QSize, look: Look, layer: int) -> None:
    width, height = size.width(), size.height()
    hill = QPainterPath(QPointF(-4, height + 4))
    steps = 96
    for step in range(steps + 1):
        x = step / steps
        hill.lineTo(-4 + x * (width + 8), ridge(layer, x) * height)
    hill.lineTo(width + 4, height + 4)
    hill.closeSubpath()
    if look.line is not None:
        painter.setPen(QPen(look.line, LINE))
        painter.setBrush(look.hills[layer])
        painter.drawPath(hill)
        return
    painter.setPen(Qt.PenStyle.NoPen)
    top = RIDGES[layer][0] - RIDGES[layer][1]
    foot = RIDGES[layer + 1][0] + 0.05 if layer + 1 < len(RIDGES) else 1.1
    shade = QLinearGradient(0, top * height, 0, foot * height)
    shade.setColorAt(0.0, look.hills[layer])
    # The far ones lie in mist at their feet.
    misty = QColor(look.hills[layer])
    share = (0.62, 0.52, 0.40, 0.22, 0.0)[layer]
    mist = look.mist
    misty.setRgbF(
        misty.redF() + (mist.redF() - misty.redF()) * share,
        misty.greenF() + (mist.greenF() - misty.greenF()) * share,
        misty.blueF() + (mist.blueF() - misty.blueF()) * share,
    )
    shade.setColorAt(1.0, misty)
    painter.setBrush(shade)
    painter.drawPath(hill)


def _paint_things(
    painter: QPainter, size: QSize, look: Look, places: list[Place], layer: int
) -> None:
    """What stands on a layer, the further up first; water and the path before all of it."""
    here = [place for place in places if place.layer == layer]
    if layer == NEAREST - 1 and any(place.thing == PATH for place in places):
        _paint_path(painter, size, look, layer)
    inks = look.inks[max(layer, 1)]
    for place in sorted(here, key=lambda each: (each.thing not in (WATER, PATH), each.below)):
        if place.thing == WATER:
            _paint_water(painter, size, look)
        elif place.thing == PATH:
            _paint_path(painter, size, look, layer)
        else:
            painter.save()
            painter.translate(foot_of(place, size))
            unit = unit_of(place, size)
            painter.scale(unit, unit)
            THINGS[place.thing][0](painter, inks)
            painter.restore()


def _water(size: QSize) -> QPainterPath:
    """The shore of a lake in the valley; the near hill hides its foot."""
    width, height = size.width(), size.height()
    lake = QPainterPath(QPointF(0.44 * width, 0.745 * height))
    lake.cubicTo(
        *(0.47 * width, 0.712 * height),
        *(0.70 * width, 0.706 * height),
        *(0.775 * width, 0.733 * height),
    )
    lake.cubicTo(
        *(0.80 * width, 0.752 * height),
        *(0.74 * width, 0.80 * height),
        *(0.62 * width, 0.80 * height),
    )
    lake.cubicTo(
        *(0.52 * width, 0.80 * height),
        *(0.42 * width, 0.775 * height),
        *(0.44 * width, 0.745 * height),
    )
    return lake


def _paint_water(painter: QPainter, size: QSize, look: Look) -> None:
    lake = _water(size)
    area = lake.boundingRect()
    water = QLinearGradient(0, area.top(), 0, area.bottom())
    water.setColorAt(0.0, look.water[0])
    water.setColorAt(1.0, look.water[1])
    painter.setPen(pen_of(look.inks[2]))
    painter.setBrush(water)
    painter.drawPath(lake)
    painter.save()
    painter.setClipPath(lake)
    for x, y, long in (
        *((0.56, 0.18, 0.20), (0.66, 0.28, 0.16), (0.50, 0.36, 0.14), (0.70, 0.44, 0.22)),
        *((0.60, 0.52, 0.12), (0.46, 0.22, 0.10)),
    ):
        light = QColor(look.line or look.sun)
        light.setAlphaF(1.0 if look.line is not None else 0.45)
        pen = QPen(light, 1.0 if look.line is not None else 1.3)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        left, top = area.left() + area.width() * (x - 0.2), area.top() + area.height() * y
        painter.drawLine(QPointF(left, top), QPointF(left + area.width() * long, top))
    painter.restore()


def _way(size: QSize) -> QPainterPath:
    """A path from the foot of the land over the ridge of its nearest hill."""
    width, height = size.width(), size.height()
    top = ridge(4, 0.532) * height + 0.5
    way = QPainterPath(QPointF(0.43 * width, height + 4))
    way.cubicTo(0.46 * width, height * 0.975, 0.565 * width, height * 0.945, 0.524 * width, top)
    way.lineTo(0.540 * width, top)
    way.cubicTo(
        0.600 * width, height * 0.945, 0.53 * width, height * 0.985, 0.52 * width, height + 4
    )
    way.closeSubpath()
    return way


def _farther(size: QSize) -> QPainterPath:
    """The same path on the hill behind, narrower, towards its ridge."""
    width, height = size.width(), size.height()
    foot, top = ridge(4, 0.532) * height + 3, ridge(3, 0.405) * height + 0.5
    way = QPainterPath(QPointF(0.527 * width, foot))
    way.cubicTo(
        *(0.520 * width, foot - 0.045 * height),
        *(0.400 * width, top + 0.065 * height),
        *(0.402 * width, top),
    )
    way.lineTo(0.407 * width, top)
    way.cubicTo(
        *(0.410 * width, top + 0.055 * height),
        *(0.545 * width, foot - 0.050 * height),
        *(0.537 * width, foot),
    )
    way.closeSubpath()
    return way


def _paint_path(painter: QPainter, size: QSize, look: Look, layer: int) -> None:
    painter.setPen(pen_of(look.inks[4]))
    far = QColor(look.path)
    far.setAlphaF(1.0 if look.line is not None else 0.62)
    painter.setBrush(look.path if layer == NEAREST else far)
    painter.drawPath(_way(size) if layer == NEAREST else _farther(size))
