"""What the stream is painted from: the far bank, the water with its mirror, ripples and leaves."""

from __future__ import annotations

from functools import partial
from math import sin
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
    QPolygonF,
    QRadialGradient,
)

from innerheal_desktop.ui.theme.contrast import mixed
from innerheal_desktop.ui.theme.palette import Palette
from innerheal_desktop.ui.visuals import land
from innerheal_desktop.ui.visuals.ground import dithered, falloff, painter_on
from innerheal_desktop.ui.visuals.land import Lie, paint_puff, ragged
from innerheal_desktop.ui.visuals.lines import lined
from innerheal_desktop.ui.visuals.looks import Light, Look, Ridge, look_of
from innerheal_desktop.ui.visuals.piece import clear
from innerheal_desktop.ui.visuals.trees import paint_fern

# Where the water begins and ends, in units beneath the horizon.
FLOW = (0.095, 0.335)
_FAR = (
    Ridge(-0.050, 0.10, 0.06, (0.05, 1.1), 0.40, 0.012, 33),
    Ridge(-0.012, 0.07, 0.13, (0.10, 1.0), 0.32, 0.012, 14, trees=0.030),
    Ridge(0.030, 0.05, 0.03, (0.20, 1.1), 0.40, 0.010, 21, trees=0.062),
)
# The leaves, from fresh to fallen, in light and in dark palettes.
LEAF_TONES = {
    "dawn": ("#B9713F", "#8C8A4A", "#A65536", "#C79A4E"),
    "dusk": ("#B98F62", "#8FA98C", "#A87A5C", "#C2B07A"),
    "night": ("#7E5632", "#6B5A38", "#70452C", "#84683C"),
}


def bank(lie: Lie, ratio: float, look: Look, light: Light, shine: float) -> QPixmap:
    """All that stands still, in one light."""
    image = QImage((lie.size * ratio).toSize(), QImage.Format.Format_RGBX64)
    painter = painter_on(image, ratio)
    land.paint_sky(painter, lie, light)
    land.paint_stars(painter, lie, look)
    middle, reach = QPointF(lie.middle + 0.12 * lie.unit, lie.down(-0.12)), 0.8 * lie.unit
    glow = falloff(shine * look.glow_strength * 0.8, look.glow, QRadialGradient(middle, reach))
    painter.fillRect(QRectF(middle.x() - reach, middle.y() - reach, 2 * reach, 2 * reach), glow)
    land.paint_cirrus(painter, lie, look.cirrus[0], look.cirrus[1] * 0.8)
    for ridge, colour in zip(_FAR, light.hills[-4:], strict=False):
        land.paint_ridge(painter, lie, ridge, colour, light.mist)
    _paint_meadow(painter, lie, light)
    painter.end()
    painter = painter_on(image, ratio)
    _paint_mirror(painter, lie, image, ratio)
    _paint_flow(painter, lie, light)
    _paint_near_bank(painter, lie, light)
    painter.end()
    return dithered(image, ratio)


def slant(u: float) -> float:
    """How much lower the whole stream runs at `u`: it comes from the right and winds, in units."""
    return -0.062 * u + 0.026 * sin(2.6 * u + 0.6)


def far_edge(u: float) -> float:
    """Where the far bank meets the water, in units."""
    return FLOW[0] + slant(u) + 0.014 * ragged(u * 1.7, 41, 3)


def near_edge(u: float) -> float:
    """Where the near bank meets the water, in units."""
    return (
        FLOW[1] + 1.25 * slant(u) + 0.024 * ragged(u * 1.1, 47, 3) + 0.005 * ragged(u * 9.0, 48, 2)
    )


def _paint_meadow(painter: QPainter, lie: Lie, light: Light) -> None:
    """The far bank: a meadow that comes down out of the mist, with grass bent over the water."""
    green = mixed(QColor(light.hills[-1]), QColor(light.mist), 0.48)
    fade = QLinearGradient(0.0, lie.down(0.020), 0.0, lie.down(FLOW[0] + 0.06))
    fade.setColorAt(0.0, QColor(light.mist))
    fade.setColorAt(0.55, mixed(QColor(light.mist), green, 0.55))
    fade.setColorAt(1.0, green)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(fade)
    painter.drawPath(
        land.crest_path(lie, lambda u: 0.028 + 0.006 * ragged(u, 8, 2), lie.down(0.30))
    )
    chance = Random(61)
    for _ in range(260):
        u, share = chance.uniform(-1.9, 1.9), chance.random() ** 0.6
        down = 0.034 + (far_edge(u) + 0.006 - 0.034) * share
        foot = QPointF(lie.middle + u * lie.unit, lie.down(down))
        colour = mixed(green, QColor(light.hills[-1]), share * chance.uniform(0.1, 0.8))
        high = lie.unit * chance.uniform(0.008, 0.034) * (0.3 + 0.7 * share)
        if -20 < foot.x() < lie.size.width() + 20:
            paint_fern(painter, foot, high, colour, chance)


def _paint_mirror(painter: QPainter, lie: Lie, image: QImage, ratio: float) -> None:
    """What stands on the far bank, upside down in the water and a little drawn out."""
    top = lie.down(0.030)
    high = min(0.30 * lie.unit, top)
    wide = lie.size.width()
    above = image.copy(QRectF(0, (top - high) * ratio, wide * ratio, high * ratio).toRect())
    painter.save()
    painter.setClipPath(land.crest_path(lie, far_edge, lie.size.height()))
    painter.translate(0.0, top)
    painter.scale(1.0, -1.15)
    painter.drawImage(QRectF(0.0, -high, wide, high), above, QRectF(above.rect()))
    painter.restore()


def _paint_flow(painter: QPainter, lie: Lie, light: Light) -> None:
    """The water itself: clear of the mirror near the viewer, with long calm strokes on it."""
    face = QLinearGradient(0.0, lie.down(FLOW[0]), 0.0, lie.down(FLOW[1]))
    near = mixed(QColor(light.water[1]), QColor(light.hills[1]), 0.60)
    for at, colour, strength in (
        (0.0, mixed(near, QColor(light.hills[-1]), 0.25), 0.66),
        (0.40, mixed(QColor(light.water[0]), near, 0.3), 0.62),
        (1.0, near, 0.94),
    ):
        tone = QColor(colour)
        tone.setAlphaF(strength)
        face.setColorAt(at, tone)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(face)
    water, wide = land.crest_path(lie, far_edge, lie.size.height()), round(lie.size.width()) + 48
    painter.drawPath(water)
    painter.save()
    painter.setClipPath(water)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for thick, strength in ((26.0, 0.07), (13.0, 0.12), (5.0, 0.30)):
        shade = QColor(light.hills[-1])
        shade.setAlphaF(strength)
        painter.setPen(QPen(shade, thick * lie.unit / 470))
        painter.drawPolyline(
            QPolygonF([QPointF(x, lie.down(far_edge(lie.across(x)))) for x in range(-40, wide, 8)])
        )
    painter.restore()


def _paint_near_bank(painter: QPainter, lie: Lie, light: Light) -> None:
    """The dry bank one sits on: pebbles at its edge, and grass."""
    wide, chance = lie.size.width(), Random(71)
    earth = mixed(QColor(light.shore), QColor(light.hills[-1]), 0.25)
    face = QLinearGradient(0.0, lie.down(FLOW[1] - 0.02), 0.0, lie.down(FLOW[1] + 0.16))
    face.setColorAt(0.0, mixed(earth, QColor(light.hills[-1]), 0.35))
    face.setColorAt(0.25, earth)
    face.setColorAt(1.0, mixed(earth, QColor(light.mist), 0.55))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(face)
    painter.drawPath(land.crest_path(lie, near_edge, lie.size.height() + 4.0))
    for _ in range(70):
        u = chance.uniform(-1.9, 1.9)
        foot = QPointF(
            lie.middle + u * lie.unit, lie.down(near_edge(u) + 0.045 * chance.random() ** 2)
        )
        size = lie.unit * chance.uniform(0.005, 0.022)
        stone = mixed(earth, QColor(light.hills[-2 if chance.random() < 0.6 else 0]), 0.45)
        shade = mixed(stone, QColor(light.hills[-1]), 0.4)
        painter.setBrush(shade)
        painter.drawEllipse(foot + QPointF(size * 0.1, size * 0.22), size, size * 0.5)
        painter.setBrush(stone)
        painter.drawEllipse(foot, size, size * 0.48)
    for _ in range(110):
        side = chance.choice((-1.0, 1.0))
        u = side * (0.30 + chance.random() ** 0.8 * 1.5)
        foot = QPointF(
            lie.middle + u * lie.unit, lie.down(near_edge(u) + 0.02 + 0.10 * chance.random())
        )
        high = lie.unit * chance.uniform(0.03, 0.11) * min(abs(u) * 1.2, 1.0)
        colour = mixed(earth, QColor(light.hills[-1]), chance.uniform(0.45, 0.95))
        if -60 < foot.x() < wide + 60:
            paint_fern(painter, foot, high, colour, chance)


def ripples(lie: Lie, ratio: float, look: Look, near: int) -> tuple[QPixmap, float]:
    """A layer of long strokes on the water that repeats after its width, and its middle."""
    top = FLOW[0] + 0.03 + (0.10 if near else 0.0)
    high = (0.11 if near else 0.08) * lie.unit
    wide = lie.size.width()
    layer = clear(QSizeF(wide, high), ratio)
    painter = QPainter(layer)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    chance = Random(90 + near)
    for _ in range(40):
        share = chance.random()
        place = QPointF(chance.random() * wide, high * (0.08 + 0.84 * share))
        long = lie.unit * chance.uniform(0.04, 0.16) * (0.6 + 0.6 * near)
        bright = chance.random() < 0.6
        colour = look.high.sky[2][1] if bright else look.low.hills[2]
        strength = chance.uniform(0.10, 0.34) * (1.0 if look.stars == 0 else 0.6)
        for turn in (-wide, 0.0, wide):
            spot = place + QPointF(turn, 0.0)
            if -long < spot.x() < wide + long:
                thin = 0.9 + 1.6 * near * share
                paint_puff(painter, spot, long, thin, colour, strength)
    painter.end()
    return layer, lie.down(top) + high / 2


def leaf_shape(size: float) -> QPainterPath:
    """A leaf of half-length `size` around (0, 0), with its stalk to the left."""
    path = QPainterPath(QPointF(-size, 0.0))
    path.cubicTo(
        QPointF(-size * 0.5, -size * 0.62), QPointF(size * 0.35, -size * 0.52), QPointF(size, 0.0)
    )
    path.cubicTo(
        QPointF(size * 0.30, size * 0.40), QPointF(-size * 0.55, size * 0.50), QPointF(-size, 0.0)
    )
    return path


def leaf(size: float, ratio: float, palette: Palette, index: int) -> QPixmap:
    """A leaf on the water, with the faint shade it lays on it; half as long as `size` says."""
    box = QSizeF(2.8 * size, 1.9 * size)
    layer = clear(box, ratio)
    painter = QPainter(layer)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(box.width() / 2, box.height() / 2)
    # Seen from the side, it lies flat.
    painter.scale(1.0, 0.62)
    shape, look = leaf_shape(size), look_of(palette)
    if look is None:
        painter.setBrush(QColor(palette.bg))
        painter.setPen(QPen(QColor(palette.text), 2.4))
        painter.drawPath(shape)
        painter.drawLine(QPointF(-size * 1.3, 0.0), QPointF(size * 0.6, 0.0))
        painter.end()
        return layer
    tones = LEAF_TONES[palette.name]
    tone = QColor(tones[index % len(tones)])
    shade = QColor(look.low.hills[-1])
    shade.setAlphaF(0.26)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(shade)
    painter.drawPath(shape.translated(size * 0.05, size * 0.26))
    face = QLinearGradient(0.0, -size * 0.5, 0.0, size * 0.5)
    face.setColorAt(0.0, mixed(tone, QColor(look.high.mist), 0.26))
    face.setColorAt(1.0, mixed(tone, QColor(look.low.hills[-1]), 0.20))
    painter.setBrush(face)
    painter.drawPath(shape)
    vein = mixed(tone, QColor(look.low.hills[-1]), 0.45)
    painter.setPen(QPen(vein, max(size * 0.06, 0.8), c=Qt.PenCapStyle.RoundCap))
    painter.drawLine(QPointF(-size * 1.28, size * 0.06), QPointF(size * 0.72, 0.0))
    painter.setPen(QPen(vein, max(size * 0.03, 0.5)))
    for along in (-0.45, -0.1, 0.25):
        for way in (-1.0, 1.0):
            start = QPointF(size * along, 0.0)
            painter.drawLine(start, start + QPointF(size * 0.26, way * size * 0.27))
    painter.end()
    return layer


def in_lines(lie: Lie, ratio: float, palette: Palette) -> QPixmap:
    """The stream of high contrast: far hills, both banks, and a few strokes of water."""
    return lined(lie, ratio, palette, _FAR[:2], _paint_strokes)


def _paint_strokes(painter: QPainter, lie: Lie, pen: QPen) -> None:
    ground, chance = QColor(painter.brush().color()), Random(5)
    for edge in (far_edge, near_edge):
        painter.setPen(QPen(pen.color(), 2.4))
        painter.setBrush(ground)
        painter.drawPath(land.crest_path(lie, partial(edge), lie.size.height() + 9.0))
    painter.setPen(pen)
    for _ in range(16):
        u = chance.uniform(-1.3, 1.3)
        down = slant(u) + chance.uniform(FLOW[0] + 0.04, FLOW[1] - 0.06)
        place = QPointF(lie.middle + u * lie.unit, lie.down(down))
        painter.drawLine(place, place + QPointF(lie.unit * chance.uniform(0.04, 0.14), 0.0))
