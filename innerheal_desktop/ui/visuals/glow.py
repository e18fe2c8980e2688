"""The glow: a soft light that rests in one place for a while, and then goes on to the next.

It is no body and has no outline: where it stands is only higher or lower. Near the end the whole
column is lit, and then it fades.
"""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap, QRadialGradient

from innerheal_desktop.session.timeline import Moment
from innerheal_desktop.tongue import mark
from innerheal_desktop.ui.theme.motion import Motion
from innerheal_desktop.ui.theme.palette import Palette
from innerheal_desktop.ui.visuals.ground import falloff, ground
from innerheal_desktop.ui.visuals.land import Lie
from innerheal_desktop.ui.visuals.looks import Look, look_of
from innerheal_desktop.ui.visuals.piece import Piece, Place, clear
from innerheal_desktop.ui.visuals.scenic import Art, Scenic

# Seconds that it rests in one place, and of them those in which it comes there.
STAY, COMING = 45.0, 20.0
# The shares of the sitting at which it leaves the first place, has come to the last, and in which
# the whole column is lit, and fades.
BEGIN, END, LIT, FADE = 0.08, 0.84, 0.88, 0.96
# Where it stands at first and at last, in units beneath the horizon.
HIGH, LOW = -0.27, 0.36
_DEEP = {"dawn": 0.42, "dusk": 0.30, "night": 0.24}
_LIGHT = {"dawn": "#F4B26B", "dusk": "#8FC9C6", "night": "#B5793F"}


def _eased(t: float) -> float:
    t = min(max(t, 0.0), 1.0)
    return t * t * (3.0 - 2.0 * t)


class Glow(Scenic):
    """A light that goes down from place to place as the sitting goes on."""

    called = mark("A soft light that moves slowly")
    rising = False

    def seconds(self, moment: Moment) -> float:
        """It keeps step with the sitting however little may move."""
        return moment.time

    def light(self, moment: Moment) -> float:
        """How much of the whole column is lit."""
        share = moment.time / self.length
        return _eased((share - END) / (LIT - END)) * (1.0 - _eased((share - FADE) / (1.0 - FADE)))

    def paint_art(self, lie: Lie, ratio: float) -> Art:
        """The ground, the column, and the glow on its way."""
        palette = self.colours
        look = look_of(palette)
        where = partial(self._place, lie)
        if look is None:
            return Art(
                _column(lie, ratio, palette), None, (Piece(_bar(lie, ratio, palette), where),)
            )
        low = ground(QSize(round(lie.size.width()), round(lie.size.height())), ratio, palette)
        dim, lit = QPixmap(low), QPixmap(low)
        _paint_column(dim, lie, palette, look, 0.42)
        _paint_column(lit, lie, palette, look, 1.0)
        return Art(dim, lit, (Piece(_soft(lie, ratio, palette), where),))

    def _place(self, lie: Lie, seconds: float) -> Place:
        """Where the glow is: at rest, or on its way from one place to the next."""
        span = (END - BEGIN) * self.length
        places = max(round(span / STAY), 1)
        passed = max(seconds - BEGIN * self.length, 0.0) / span * places
        at = min(int(passed), places)
        since = (passed - at) * span / places
        coming = {Motion.FULL: COMING, Motion.GENTLE: COMING * 1.5, Motion.NONE: 0.2}[self.motion]
        share = min((at + _eased(since / coming)) / places, 1.0) if at < places else 1.0
        if passed <= 0.0:
            share = 0.0
        top, foot = (LOW, HIGH) if self.rising else (HIGH, LOW)
        whole = self.light_at(seconds)
        return Place(lie.middle, lie.down(top + (foot - top) * share), opacity=1.0 - 0.8 * whole)

    def light_at(self, seconds: float) -> float:
        """How little of the glow itself is left for the column, at a time."""
        return _eased((seconds / self.length - END) / (LIT - END))


class RisingGlow(Glow):
    """The same light, from below upwards."""

    rising = True


def _soft(lie: Lie, ratio: float, palette: Palette) -> QPixmap:
    """The glow itself: as wide as it is high, and without an edge."""
    wide, high = 0.25 * lie.unit, 0.27 * lie.unit
    layer = clear(QSizeF(2 * wide, 2 * high), ratio)
    painter = QPainter(layer)
    painter.scale(1.0, high / wide)
    light = QRadialGradient(QPointF(wide, wide), wide)
    strength = _DEEP[palette.name] * 1.5
    painter.fillRect(
        QRectF(0, 0, 2 * wide, 2 * wide), falloff(strength, _LIGHT[palette.name], light)
    )
    painter.scale(0.5, 0.5)
    core = QRadialGradient(QPointF(2 * wide, 2 * wide), wide)
    area = QRectF(wide, wide, 2 * wide, 2 * wide)
    painter.fillRect(area, falloff(strength * 0.5, _LIGHT[palette.name], core))
    painter.end()
    return layer


def _paint_column(pixmap: QPixmap, lie: Lie, palette: Palette, look: Look, share: float) -> None:
    """Light that stands upright, from above the first place to below the last."""
    painter = QPainter(pixmap)
    middle = QPointF(lie.middle, lie.down((HIGH + LOW) / 2))
    wide, high = 0.30 * lie.unit, 0.62 * lie.unit
    painter.translate(middle)
    painter.scale(wide / high, 1.0)
    light = QRadialGradient(QPointF(0.0, 0.0), high)
    strength = _DEEP[palette.name] * share * (1.0 if look.stars else 1.15)
    painter.fillRect(
        QRectF(-high, -high, 2 * high, 2 * high), falloff(strength, _LIGHT[palette.name], light)
    )
    painter.end()


def _column(lie: Lie, ratio: float, palette: Palette) -> QPixmap:
    """In high contrast: the outline of an upright bar."""
    pixmap = QPixmap((lie.size * ratio).toSize())
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(QColor(palette.bg))
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    half = 0.060 * lie.unit
    top, foot = lie.down(HIGH) - half, lie.down(LOW) + half
    painter.setPen(QPen(QColor(palette.border), 2.0))
    painter.drawRoundedRect(QRectF(lie.middle - half, top, 2 * half, foot - top), half, half)
    painter.end()
    return pixmap


def _bar(lie: Lie, ratio: float, palette: Palette) -> QPixmap:
    """In high contrast: what fills a part of the bar."""
    half = 0.045 * lie.unit
    layer = clear(QSizeF(2 * half, 2 * half), ratio)
    painter = QPainter(layer)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(palette.primary))
    painter.drawEllipse(QRectF(0, 0, 2 * half, 2 * half))
    painter.end()
    return layer
