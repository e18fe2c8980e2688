"""The ground a picture stands on: a sky and far hills, painted once a size, without banding.

It is painted at 16 bits a channel and brought down to 8 with noise of one step, because long
gradients on calm grounds band visibly otherwise.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from math import exp, sin
from random import Random

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QImage,
    QLinearGradient,
    QPainter,
    QPainterPath,
    QPixmap,
    QRadialGradient,
)

from innerheal_desktop.ui.theme.palette import Palette

_TILE = 128
# How soon a light dies away from its middle.
WANE = 2.6


@dataclass(frozen=True, slots=True)
class Scenery:
    """The colours of a sky from top to bottom, of its light, and of the far and near hills."""

    sky: tuple[tuple[float, str], ...]
    light: str
    light_strength: float
    hills: tuple[str, str]
    stars: int
    starlight: str = "#DCE9EA"


DAWN_SCENERY = Scenery(
    sky=(
        (0.0, "#E9EEEC"),
        (0.34, "#F3F2EC"),
        (0.62, "#F8F1E6"),
        (0.86, "#F9E9D8"),
        (1.0, "#F6E3D0"),
    ),
    light="#FFFCF4",
    light_strength=0.95,
    hills=("#F1E4D4", "#E9DCCB"),
    stars=0,
)
DUSK_SCENERY = Scenery(
    sky=((0.0, "#0A1115"), (0.4, "#0F191D"), (0.7, "#14232A"), (0.9, "#1B2D33"), (1.0, "#20333A")),
    light="#5FA9AE",
    light_strength=0.50,
    hills=("#16262C", "#111E23"),
    stars=90,
)
NIGHT_SCENERY = Scenery(
    sky=((0.0, "#0B0806"), (0.4, "#120E0B"), (0.7, "#17110D"), (0.9, "#1D1510"), (1.0, "#211812")),
    light="#8A5E38",
    light_strength=0.34,
    hills=("#1A130E", "#150F0B"),
    stars=40,
    starlight="#E6D3BA",
)
# High contrast: one even ground, nothing behind the words.
BLACK_SCENERY = Scenery(
    sky=((0.0, "#000000"), (1.0, "#000000")),
    light="#000000",
    light_strength=0.0,
    hills=("#000000", "#000000"),
    stars=0,
)
WHITE_SCENERY = Scenery(
    sky=((0.0, "#FFFFFF"), (1.0, "#FFFFFF")),
    light="#FFFFFF",
    light_strength=0.0,
    hills=("#FFFFFF", "#FFFFFF"),
    stars=0,
)
SCENERIES: dict[str, Scenery] = {
    "dawn": DAWN_SCENERY,
    "dusk": DUSK_SCENERY,
    "night": NIGHT_SCENERY,
    "contrast-dark": BLACK_SCENERY,
    "contrast-light": WHITE_SCENERY,
}


def scenery(palette: Palette) -> Scenery:
    """The scenery that belongs to a palette."""
    return SCENERIES[palette.name]


def high_contrast(palette: Palette) -> bool:
    """Whether nothing may stand behind the words of a palette."""
    return scenery(palette).light_strength == 0.0


def ground(size: QSize, ratio: float, palette: Palette, light: QRectF | None = None) -> QPixmap:
    """The ground of `size` (logical pixels), lit by a round light that fills `light` if given."""
    look = scenery(palette)
    pixels = QSize(round(size.width() * ratio), round(size.height() * ratio))
    image = QImage(pixels, QImage.Format.Format_RGBX64)
    painter = painter_on(image, ratio)
    area = QRectF(0, 0, size.width(), size.height())
    painter.fillRect(area, _sky(area, look))
    paint_stars(painter, area, look)
    paint_hills(painter, area, look)
    if light is not None:
        _paint_light(painter, light, look)
    painter.end()
    return dithered(image, ratio)


def painter_on(image: QImage, ratio: float) -> QPainter:
    """A painter of smooth edges, in logical pixels; its owner ends it before `image` is used."""
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(ratio, ratio)
    return painter


def dithered(image: QImage, ratio: float) -> QPixmap:
    """An RGBX64 image brought to 8 bits a channel with noise of one step. Changes `image`."""
    painter = QPainter(image)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Plus)
    painter.fillRect(image.rect(), QBrush(_noise()))
    painter.end()
    pixmap = QPixmap.fromImage(image.convertToFormat(QImage.Format.Format_RGB32))
    pixmap.setDevicePixelRatio(ratio)
    return pixmap


def falloff(strength: float, colour: str, gradient: QRadialGradient) -> QRadialGradient:
    """`gradient` filled with a light of `colour` that dies away as a bell curve, to exactly 0."""
    end = exp(-WANE)
    for step in range(17):
        t = step / 16
        stop = QColor(colour)
        stop.setAlphaF(max(0.0, strength * (exp(-WANE * t * t) - end) / (1.0 - end)))
        gradient.setColorAt(t, stop)
    return gradient


@cache
def _noise() -> QImage:
    chance = Random(7)
    steps = bytearray()
    for _ in range(_TILE * _TILE):
        grain = chance.randrange(258).to_bytes(2, "little")
        steps += grain * 3 + b"\xff\xff"
    tile = QImage(bytes(steps), _TILE, _TILE, QImage.Format.Format_RGBX64)
    return tile.copy()


def _sky(area: QRectF, look: Scenery) -> QLinearGradient:
    sky = QLinearGradient(area.topLeft(), area.bottomLeft())
    for at, colour in look.sky:
        sky.setColorAt(at, QColor(colour))
    return sky


def paint_stars(painter: QPainter, area: QRectF, look: Scenery) -> None:
    """A few still stars in the upper part of `area`, always the same ones."""
    chance = Random(11)
    painter.setPen(Qt.PenStyle.NoPen)
    for _ in range(look.stars):
        x, y = chance.random() * area.width(), chance.random() ** 1.4 * area.height() * 0.72
        colour = QColor(look.starlight)
        colour.setAlphaF(0.16 + 0.60 * chance.random() ** 2)
        radius = 0.55 + 0.75 * chance.random()
        painter.setBrush(colour)
        painter.drawEllipse(QPointF(x, y), radius, radius)


def paint_hills(painter: QPainter, area: QRectF, look: Scenery) -> None:
    """Paint the far and the near hills across the foot of `area`."""
    width, height = area.width(), area.height()
    painter.setPen(Qt.PenStyle.NoPen)
    for colour, top, swell, phase in zip(
        look.hills, (0.815, 0.885), (0.030, 0.024), (0.6, 2.4), strict=True
    ):
        path = QPainterPath(QPointF(0, height))
        for step in range(49):
            x = step / 48
            rise = sin(x * 4.1 + phase) + 0.45 * sin(x * 9.7 + phase * 2.0)
            path.lineTo(x * width, height * (top - swell * rise))
        path.lineTo(width, height)
        fade = QLinearGradient(0, height * (top - 1.5 * swell), 0, height)
        fade.setColorAt(0.0, QColor(colour))
        foot = QColor(colour)
        foot.setAlphaF(0.25)
        fade.setColorAt(1.0, foot)
        painter.setBrush(fade)
        painter.drawPath(path)


def _paint_light(painter: QPainter, light: QRectF, look: Scenery) -> None:
    gradient = QRadialGradient(light.center() + QPointF(0.3, 0.2), light.width() / 2)
    painter.fillRect(light, falloff(look.light_strength, look.light, gradient))
