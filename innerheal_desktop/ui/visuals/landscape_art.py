"""What the landscape is baked from: its land in two lights, what drifts, and the sun's way."""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QColor, QImage, QLinearGradient, QPainter, QPixmap, QRadialGradient

from innerheal_desktop.ui.theme.contrast import mixed
from innerheal_desktop.ui.theme.motion import Motion
from innerheal_desktop.ui.theme.palette import Palette
from innerheal_desktop.ui.visuals import land, water
from innerheal_desktop.ui.visuals.ground import dithered, falloff, painter_on
from innerheal_desktop.ui.visuals.line_land import LINES, paint_lines
from innerheal_desktop.ui.visuals.looks import Light, Look, Ridge, look_of
from innerheal_desktop.ui.visuals.phase_card import PhaseCard, plan

# How far the travelling glow reaches, in radii of the sun.
GLOW = 3.4


@dataclass(frozen=True, slots=True)
class Measures:
    """Where the sun goes, in logical pixels: its radius and its highest and lowest place."""

    lie: land.Lie
    sun: float
    high: float
    low: float

    def height(self, fullness: float, motion: Motion) -> float:
        """How far down the sun stands. Gentle halves the way; none stands."""
        share = {Motion.FULL: fullness, Motion.GENTLE: 0.35 + 0.5 * fullness, Motion.NONE: 0.62}
        return self.low + (self.high - self.low) * share[motion]

    @property
    def way(self) -> QRect:
        """All that the sun and its glow may touch."""
        reach = self.sun * GLOW
        middle = self.lie.middle
        top = self.high - reach
        return QRectF(middle - reach, top, 2 * reach, self.low + reach - top).toAlignedRect()


def measures(size: QSize, stage: QRect, card: QRectF | None = None) -> Measures:
    """The measures of a land on a picture of `size`, seen above all in `stage` over the `card`."""
    tall = float(stage.height())
    unit = max(tall, 0.70 * size.height())
    sun = min(max(0.088 * tall, 9.0), 92.0)
    horizon = stage.top() + 0.575 * tall
    if card is not None:
        horizon = min(horizon, card.top() - 0.07 * tall)
    horizon = max(horizon, stage.top() + 0.34 * tall)
    lie = land.Lie(QSizeF(size), QRectF(stage).center().x(), horizon, unit)
    return Measures(lie, sun, stage.top() + 0.02 * tall + sun + 9.5, horizon + sun * 1.10)


@dataclass(frozen=True, slots=True)
class Drift:
    """What follows the breath half a second later: mist that lifts, or the tide that comes in."""

    pixmap: QPixmap
    place: QPointF
    way: float  # pixels, downwards
    faint: float  # its opacity at rest

    def draw(self, painter: QPainter, share: float) -> None:
        """Draw it where it is when `share` (0…1) of its way is done."""
        painter.setOpacity(self.faint + (1.0 - self.faint) * share)
        painter.drawPixmap(self.place + QPointF(0.0, round(self.way * share)), self.pixmap)
        painter.setOpacity(1.0)


@dataclass(slots=True)
class Baked:
    """Everything that is painted once for a size, a palette and a movement.

    `low` and `high` are the land at rest and in full light; `front` holds, in both lights, what
    hides the sun. `high`, `glow` and `drift` are None in high contrast, and so is `disc`.
    """

    measures: Measures
    low: QPixmap
    high: QPixmap | None
    front: tuple[QPixmap, QPixmap]
    disc: QPixmap | None
    glow: QPixmap | None
    drift: Drift | None
    card: PhaseCard


def bake(
    size: QSize, ratio: float, palette: Palette, stage: QRect, scale: float, motion: Motion
) -> Baked:
    """Paint the fixed parts of a landscape: about 200 ms at 1440×900, once."""
    where = plan(QRectF(stage), scale, motion)
    of, card = measures(size, stage, where.box), PhaseCard(where, palette, ratio, motion)
    look = look_of(palette)
    if look is None:
        even = in_lines(of.lie, ratio, palette)
        front = _front(even, of, ratio, LINES)
        return Baked(of, even, None, (front, front), None, None, None, card)
    low = painted(of.lie, ratio, look, look.low, 0.16)
    high = painted(of.lie, ratio, look, look.high, 0.85)
    fronts = (_front(low, of, ratio, look.ridges), _front(high, of, ratio, look.ridges))
    disc = moon(of.sun, ratio, look) if look.stars else sun(of.sun, ratio, look)
    glow = _glow(of.sun * GLOW, ratio, look)
    return Baked(of, low, high, fronts, disc, glow, _drift(of.lie, ratio, look), card)


def in_lines(lie: land.Lie, ratio: float, palette: Palette) -> QPixmap:
    """The land of high contrast: even ground, and hills in lines."""
    pixmap = QPixmap((lie.size * ratio).toSize())
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(QColor(palette.bg))
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    paint_lines(painter, lie, palette)
    painter.end()
    return pixmap


def painted(
    lie: land.Lie, ratio: float, look: Look, light: Light, shine: float, aside: float = 0.0
) -> QPixmap:
    """The land in one light; `shine` is how bright it lies, `aside` how far from the middle."""
    image = QImage((lie.size * ratio).toSize(), QImage.Format.Format_RGBX64)
    painter = painter_on(image, ratio)
    land.paint_sky(painter, lie, light)
    land.paint_stars(painter, lie, look)
    reach = 0.95 * lie.unit
    middle = QPointF(lie.middle + aside * lie.unit + 0.3, lie.down(-0.10) + 0.2)
    aura = falloff(shine * look.glow_strength * 0.8, look.glow, QRadialGradient(middle, reach))
    painter.fillRect(QRectF(middle.x() - reach, middle.y() - reach, 2 * reach, 2 * reach), aura)
    land.paint_cirrus(painter, lie, look.cirrus[0], look.cirrus[1] * (0.45 + 0.65 * shine))
    for ridge, colour in zip(look.ridges, light.hills, strict=False):
        land.paint_ridge(painter, lie, ridge, colour, light.mist)
    painter.end()
    painter = painter_on(image, ratio)
    water.paint_mirror(painter, lie, look, image, ratio)
    water.paint_water(painter, lie, look, light)
    if not aside:
        water.paint_glitter(painter, lie, look, 0.075 * lie.unit, shine * 0.75)
    if look.spits != (0.0, 0.0):
        water.paint_banks(painter, lie, look, light.hills[-1])
    if look.shore_line is not None:
        water.paint_shore(painter, lie, light, look.shore_line)
    water.paint_reeds(painter, lie, *look.reeds)
    painter.end()
    return dithered(image, ratio)


def _clear(size: QSizeF, ratio: float) -> QPixmap:
    pixmap = QPixmap(ceil(size.width() * ratio), ceil(size.height() * ratio))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    return pixmap


def _front(whole: QPixmap, of: Measures, ratio: float, ridges: tuple[Ridge, ...]) -> QPixmap:
    """The part of the land that the sun goes behind: all under the highest crest."""
    way = QRectF(of.way)
    pixmap = _clear(way.size(), ratio)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(-way.topLeft())
    painter.setClipRect(way)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(Qt.GlobalColor.black)

    def line(u: float) -> float:
        return min(land.crest(ridge, u) for ridge in ridges)

    painter.drawPath(land.crest_path(of.lie, line, of.lie.size.height() + 4.0 + way.height()))
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceIn)
    painter.drawPixmap(QPointF(0.0, 0.0), whole)
    painter.end()
    return pixmap


def _glow(reach: float, ratio: float, look: Look) -> QPixmap:
    pixmap = _clear(QSizeF(2 * reach, 2 * reach), ratio)
    painter = QPainter(pixmap)
    light = QRadialGradient(QPointF(reach, reach), reach)
    painter.fillRect(
        QRectF(0, 0, 2 * reach, 2 * reach), falloff(look.glow_strength, look.glow, light)
    )
    painter.end()
    return pixmap


def sun(radius: float, ratio: float, look: Look) -> QPixmap:
    """The disc of the sun: paler above, deeper below, like paper held against the light."""
    pixmap = _clear(QSizeF(2 * radius + 2, 2 * radius + 2), ratio)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    face = QLinearGradient(0.0, 0.0, 0.0, 2 * radius)
    top, foot = (QColor(colour) for colour in look.disc)
    for step in range(9):
        face.setColorAt(step / 8, mixed(top, foot, (step / 8) ** 1.2))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(face)
    painter.drawEllipse(QPointF(radius + 1, radius + 1), radius, radius)
    painter.end()
    return pixmap


# The seas of the moon: where they lie and how wide and strong they are, in radii.
_SEAS = (
    (-0.36, -0.34, 0.62, 0.11),
    (0.16, -0.46, 0.46, 0.09),
    (0.42, -0.16, 0.50, 0.10),
    (-0.58, 0.10, 0.60, 0.10),
    (-0.14, 0.00, 0.52, 0.06),
    (0.30, 0.20, 0.36, 0.06),
    (-0.24, 0.50, 0.30, 0.05),
)


def moon(radius: float, ratio: float, look: Look) -> QPixmap:
    """The disc of the full moon, with its seas."""
    pixmap = sun(radius, ratio, look)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceAtop)
    shade = mixed(QColor(look.disc[1]), QColor("#10181C"), 0.75).name()
    painter.translate(radius + 1, radius + 1)
    for x, y, wide, strength in _SEAS:
        spot = QRadialGradient(QPointF(x * radius, y * radius), wide * radius)
        falloff(strength * 1.9, shade, spot)
        painter.fillRect(QRectF(-radius, -radius, 2 * radius, 2 * radius), spot)
    painter.end()
    return pixmap


def _drift(lie: land.Lie, ratio: float, look: Look) -> Drift:
    width = lie.size.width()
    if look.shore_line is None:
        area = QRectF(0.0, 0.0, width, 0.17 * lie.unit)
        pixmap = _clear(area.size(), ratio)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(0.5, 0.0)
        land.paint_cloud(painter, area, look.high.mist, 3, lie)
        painter.end()
        return Drift(pixmap, QPointF(0.0, round(lie.down(0.055))), -0.050 * lie.unit, 0.30)
    area = QRectF(0.0, 0.0, width, 0.15 * lie.unit)
    tone = mixed(QColor(look.low.water[1]), QColor(look.high.water[1]), 0.5)
    pixmap = _clear(area.size(), ratio)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    water.paint_tide(painter, lie, area, tone, look.glow)
    painter.end()
    place = QPointF(0.0, round(lie.down(look.shore_line) - 0.11 * lie.unit))
    return Drift(pixmap, place, 0.055 * lie.unit, 0.75)
