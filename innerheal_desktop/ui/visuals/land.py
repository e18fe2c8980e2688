"""A land, painted: sky, stars, ridges, woods and mist, the same at every size around its middle.

Everything is laid out in units of the land to both sides of its middle, so that a wider window
shows more of the same land, and never another one.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from math import floor, sin
from random import Random

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QColor,
    QLinearGradient,
    QPainter,
    QPainterPath,
    QRadialGradient,
)

from innerheal_desktop.ui.visuals.looks import Light, Look, Ridge

# A crest is drawn from a point every so many pixels.
_STEP = 3.0


@dataclass(frozen=True, slots=True)
class Lie:
    """Where a land lies in a picture, in logical pixels: its middle, horizon and unit."""

    size: QSizeF
    middle: float
    horizon: float
    unit: float

    def down(self, units: float) -> float:
        """The height of a line `units` beneath the horizon."""
        return self.horizon + units * self.unit

    def across(self, x: float) -> float:
        """How far `x` is from the middle, in units."""
        return (x - self.middle) / self.unit


def _lattice(index: int, seed: int) -> float:
    value = sin(index * 127.1 + seed * 311.7) * 43758.5453
    return value - floor(value)


def _noise(u: float, seed: int) -> float:
    index = floor(u)
    t = u - index
    t = t * t * (3.0 - 2.0 * t)
    one, other = _lattice(index, seed), _lattice(index + 1, seed)
    return one + (other - one) * t


def ragged(u: float, seed: int, octaves: int) -> float:
    """Noise upon finer noise, −1…1."""
    total, weight, share = 0.0, 0.0, 1.0
    for octave in range(octaves):
        total += share * (_noise(u * 2.03**octave, seed + octave) * 2.0 - 1.0)
        weight += share
        share *= 0.5
    return total / weight


def crest(ridge: Ridge, u: float) -> float:
    """How far the crest of a ridge is beneath the horizon (negative: above) at `u`, in units."""
    near, far = ridge.opening
    t = min(max((abs(u) - near) / (far - near), 0.0), 1.0)
    climb = (ridge.left if u < 0 else ridge.right) * t * t * (3.0 - 2.0 * t)
    shape = ragged(u / ridge.wave, ridge.seed, 2)
    fine = ragged(u / ridge.wave * 4.0, ridge.seed + 40, 4)
    return ridge.base - climb * (1.0 + 0.42 * shape) - ridge.rough * (0.35 + t) * fine


def crest_path(lie: Lie, line: Callable[[float], float], foot: float) -> QPainterPath:
    """Everything under `line` (units beneath the horizon at a place), down to `foot` (pixels)."""
    path = QPainterPath(QPointF(-4.0, foot))
    x = -4.0
    while x <= lie.size.width() + 4.0:
        path.lineTo(x, lie.down(line(lie.across(x))))
        x += _STEP
    path.lineTo(lie.size.width() + 4.0, foot)
    path.closeSubpath()
    return path


def fir(path: QPainterPath, foot: QPointF, height: float, chance: Random) -> None:
    """Add a fir to `path`: tiers of boughs around a thin trunk."""
    tiers = max(3, min(9, round(height / 9.0)))
    half = height * (0.17 + 0.05 * chance.random())
    right: list[QPointF] = []
    left: list[QPointF] = []
    for tier in range(tiers):
        low = foot.y() - height * (0.10 + 0.90 * tier / tiers)
        reach = half * (1.0 - tier / tiers) ** 0.85
        droop = height * 0.05
        for side, points in ((1.0, right), (-1.0, left)):
            out = reach * (0.80 + 0.40 * chance.random())
            points.append(QPointF(foot.x() + side * out, low + droop))
            points.append(QPointF(foot.x() + side * out * 0.42, low - height * 0.42 / tiers))
    trunk = height * 0.018
    path.moveTo(foot.x() + trunk, foot.y() + 2.0)
    path.lineTo(foot.x() + trunk, foot.y() - height * 0.08)
    for point in (*right, QPointF(foot.x(), foot.y() - height), *reversed(left)):
        path.lineTo(point)
    path.lineTo(foot.x() - trunk, foot.y() - height * 0.08)
    path.lineTo(foot.x() - trunk, foot.y() + 2.0)
    path.closeSubpath()


def wood(lie: Lie, ridge: Ridge) -> QPainterPath:
    """The trees that stand along a crest, as the eye sees them from afar."""
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.WindingFill)
    chance = Random(ridge.seed)
    u = -3.0
    while u <= 3.0:
        dense = _noise(u * 3.1, ridge.seed + 5)
        tall = ridge.trees * (0.45 + 0.75 * chance.random()) * (0.5 + dense)
        u += ridge.trees * (0.16 + 0.45 * chance.random() * (1.4 - dense))
        x = lie.middle + u * lie.unit
        if -20.0 < x < lie.size.width() + 20.0:
            fir(path, QPointF(x, lie.down(crest(ridge, u) + 0.003)), tall * lie.unit, chance)
    return path


def paint_sky(painter: QPainter, lie: Lie, light: Light) -> None:
    """Paint the sky from the top of the picture to the horizon, and on behind the hills."""
    sky = QLinearGradient(0.0, 0.0, 0.0, lie.down(0.02))
    for at, colour in light.sky:
        sky.setColorAt(at, QColor(colour))
    painter.fillRect(QRectF(QPointF(0, 0), lie.size), sky)


def paint_stars(painter: QPainter, lie: Lie, look: Look) -> None:
    """Paint stars, fewer and fainter toward the horizon."""
    chance = Random(11)
    painter.setPen(Qt.PenStyle.NoPen)
    for _ in range(look.stars):
        u, height = chance.uniform(-2.2, 2.2), chance.random() ** 1.25
        colour = QColor(look.starlight)
        colour.setAlphaF((0.10 + 0.70 * chance.random() ** 3) * (1.0 - 0.75 * height))
        radius = 0.5 + 0.8 * chance.random() ** 2
        painter.setBrush(colour)
        place = QPointF(lie.middle + u * lie.unit, height * lie.horizon)
        painter.drawEllipse(place, radius, radius)


def paint_ridge(painter: QPainter, lie: Lie, ridge: Ridge, colour: str, mist: str) -> None:
    """Paint one line of hills, sinking into mist at its foot."""
    deep = QColor(colour)
    top = lie.down(ridge.base - max(ridge.left, ridge.right) * 0.75)
    foot = lie.down(ridge.base + 0.075)
    fade = QLinearGradient(0.0, top, 0.0, foot)
    fade.setColorAt(0.0, deep)
    between = lie.down(ridge.base - 0.01)
    fade.setColorAt(min(max((between - top) / (foot - top), 0.01), 0.99), deep)
    fade.setColorAt(1.0, QColor(mist))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(fade)
    painter.drawPath(crest_path(lie, partial(crest, ridge), lie.down(ridge.base + 0.16)))
    if ridge.trees:
        painter.setBrush(deep)
        painter.drawPath(wood(lie, ridge))


def paint_cirrus(painter: QPainter, lie: Lie, colour: str, strength: float) -> None:
    """Paint thin high clouds over the horizon, long and level."""
    chance = Random(77)
    for _ in range(26):
        height = chance.random()
        place = QPointF(
            lie.middle + chance.uniform(-1.7, 1.7) * lie.unit,
            lie.horizon * (0.30 + 0.62 * height),
        )
        long = lie.unit * chance.uniform(0.14, 0.50)
        high = lie.unit * chance.uniform(0.004, 0.012)
        paint_puff(painter, place, long, high, colour, strength * chance.uniform(0.3, 1.0))


def paint_puff(
    painter: QPainter, place: QPointF, long: float, high: float, colour: str, strength: float
) -> None:
    """Paint an oval of `colour` that dies away on all sides; `long` and `high` are its radii."""
    painter.save()
    painter.setPen(Qt.PenStyle.NoPen)
    painter.translate(place)
    painter.scale(long, high)
    puff = QRadialGradient(QPointF(0.0, 0.0), 1.0)
    for step in range(9):
        t = step / 8
        stop = QColor(colour)
        stop.setAlphaF(strength * (1.0 - t * t) ** 2)
        puff.setColorAt(t, stop)
    painter.setBrush(puff)
    painter.drawEllipse(QPointF(0.0, 0.0), 1.0, 1.0)
    painter.restore()


def paint_cloud(painter: QPainter, area: QRectF, colour: str, seed: int, lie: Lie) -> None:
    """Paint a bank of mist that fills `area` and has no edge."""
    chance, unit = Random(seed), lie.unit
    for _ in range(34):
        long, high = unit * chance.uniform(0.16, 0.42), area.height() * chance.uniform(0.16, 0.36)
        x = lie.middle + chance.uniform(-2.0, 2.0) * unit
        y = area.center().y() + (chance.random() - 0.5) * (area.height() - 2.0 * high)
        strength = chance.uniform(0.16, 0.42)
        if -long < x - area.left() < area.width() + long:
            paint_puff(painter, QPointF(x, y), long, high, colour, strength)
