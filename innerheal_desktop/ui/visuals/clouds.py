"""High thin clouds, painted in strands of one sweep, on a layer that repeats after its width."""

from __future__ import annotations

from random import Random

from PySide6.QtCore import QPointF, QRectF, QSizeF
from PySide6.QtGui import QPainter, QPixmap

from innerheal_desktop.ui.visuals.land import Lie, paint_puff
from innerheal_desktop.ui.visuals.looks import Look
from innerheal_desktop.ui.visuals.piece import clear

# The brush: one soft oval, drawn again and again.
_BRUSH = QSizeF(96.0, 24.0)


def brush(colour: str) -> QPixmap:
    """A soft oval of `colour`, to be drawn small or large."""
    pixmap = clear(_BRUSH, 1.0)
    painter = QPainter(pixmap)
    middle = QPointF(_BRUSH.width() / 2, _BRUSH.height() / 2)
    paint_puff(painter, middle, middle.x(), middle.y(), colour, 1.0)
    painter.end()
    return pixmap


def dab(painter: QPainter, of: QPixmap, place: QPointF, long: float, high: float) -> None:
    """One touch of the brush; `long` and `high` are its radii."""
    box = QRectF(place.x() - long, place.y() - high, 2 * long, 2 * high)
    painter.drawPixmap(box, of, QRectF(of.rect()))


def clouds(lie: Lie, ratio: float, look: Look, seed: int, strength: float) -> tuple[QPixmap, float]:
    """A layer of cirrus and the width after which it repeats; its foot is 0.24 units down."""
    span = max(lie.size.width(), 900.0)
    layer = clear(QSizeF(span, lie.down(0.24)), ratio)
    painter = QPainter(layer)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    chance, touch = Random(seed), brush(look.cirrus[0])
    for _ in range(max(round(3.2 * span / lie.unit), 4)):
        place = QPointF(chance.random() * span, lie.down(chance.uniform(-0.42, 0.13)))
        _paint_cirrus(painter, touch, place, lie, chance, strength * look.cirrus[1], span)
    painter.end()
    return layer, span


def _paint_cirrus(
    painter: QPainter,
    touch: QPixmap,
    place: QPointF,
    lie: Lie,
    chance: Random,
    strength: float,
    span: float,
) -> None:
    unit = lie.unit
    # Further off, clouds are flatter and shorter.
    near = 0.45 + 0.9 * max(lie.down(0.2) - place.y(), 0.0) / max(lie.down(0.2), 1.0)
    long, lift = unit * chance.uniform(0.24, 0.52) * near, unit * chance.uniform(-0.07, 0.01) * near
    painter.setOpacity(min(strength * 0.16, 1.0))
    for turn in (-span, 0.0, span):
        dab(painter, touch, place + QPointF(turn, 0.0), long * 0.8, unit * 0.035 * near)
    for _ in range(20):
        start = chance.uniform(-0.5, 0.5)
        reach = long * chance.uniform(0.3, 1.0)
        off = QPointF(start * long, chance.gauss(0.0, 0.024) * unit * near + start * lift)
        bow = unit * chance.uniform(-0.016, 0.026)
        thin = unit * chance.uniform(0.003, 0.009) * near
        share = strength * chance.uniform(0.12, 0.40)
        for step in range(7):
            t = step / 6
            at = place + off + QPointF((t - 0.5) * reach, lift * (t - 0.5) + bow * (t - 0.5) ** 2)
            painter.setOpacity(min(share * (1.05 - (2 * t - 1.0) ** 2), 1.0))
            for turn in (-span, 0.0, span):
                spot = at + QPointF(turn, 0.0)
                if -reach < spot.x() < span + reach:
                    dab(painter, touch, spot, reach * 0.24, thin * (1.5 - t))
