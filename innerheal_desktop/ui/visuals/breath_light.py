"""A light that rises and grows with the breath, for scenes in which nothing else follows it."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap, QRadialGradient

from innerheal_desktop.session.breath import Breath
from innerheal_desktop.ui.theme.motion import Motion
from innerheal_desktop.ui.visuals.phrase import hums
from innerheal_desktop.ui.visuals.ripples import paint_ripples
from innerheal_desktop.ui.visuals.signs import paint_rim

# How large the light is when the lungs are empty, as a share of the largest.
SMALL = 0.42
# Room for the second rim, in pixels.
RIM = 14.0


@dataclass(frozen=True, slots=True)
class Climb:
    """Where the light goes, in logical pixels: the foot of its way, its top, its largest radius."""

    middle: float
    foot: float
    top: float
    radius: float

    def at(self, fullness: float, motion: Motion) -> tuple[QPointF, float]:
        """Its middle and radius. Gentle halves the way; none stands."""
        share = {Motion.FULL: fullness, Motion.GENTLE: 0.35 + 0.5 * fullness, Motion.NONE: 0.62}
        full = share[motion]
        radius = self.radius * (SMALL + (1.0 - SMALL) * full)
        low, high = self.foot - self.radius * SMALL, self.top + self.radius
        return QPointF(self.middle, low + (high - low) * full), radius

    @property
    def reach(self) -> QRect:
        """All that the light may touch."""
        out = self.radius + RIM
        return QRectF(
            self.middle - out, self.top - RIM, 2 * out, self.foot - self.top + 2 * RIM
        ).toAlignedRect()


def climb(stage: QRectF, card: QRectF) -> Climb:
    """The way of the light between the top of the `stage` and the `card` that says the phase."""
    top, foot = stage.top() + RIM + 4.0, card.top() - RIM - 4.0
    room = max(foot - top, 0.0)
    return Climb(card.center().x(), foot, top, min(room * 0.34, 96.0))


def disc(radius: float, ratio: float, colour: str, full: float = 1.0) -> QPixmap:
    """The light itself, `full` (0…1) of it: clear in its middle, fainter towards its edge."""
    pixels = max(round(2 * radius * ratio), 2)
    pixmap = QPixmap(pixels, pixels)
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    light = QRadialGradient(QPointF(radius, radius), radius)
    for at, strength in ((0.0, 0.92), (0.45, 0.74), (0.8, 0.44), (1.0, 0.26)):
        tone = QColor(colour)
        tone.setAlphaF(strength * full)
        light.setColorAt(at, tone)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(light)
    painter.drawEllipse(QPointF(radius, radius), radius, radius)
    painter.end()
    return pixmap


def paint_light(
    painter: QPainter,
    of: Climb,
    light: QPixmap | None,
    breath: Breath,
    motion: Motion,
    colour: QColor,
) -> None:
    """Paint the light of `breath`, with the rim of its phase; without a `light` only the rim."""
    if of.radius < 8.0:
        return
    centre, radius = of.at(breath.fullness, motion)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if light is not None:
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        box = QRectF(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius)
        painter.drawPixmap(box, light, QRectF(light.rect()))
    paint_rim(painter, breath.phase, centre, radius, colour)
    if breath.top_up:
        painter.setPen(QPen(colour, 2.0))
        painter.drawEllipse(centre, radius + 6.0, radius + 6.0)
    if hums(breath):
        paint_ripples(painter, centre, radius + 2.0, colour)
