"""The petals of the lotus: eight pieces of soft paper, each painted once a size and a phase.

Seen from the side: one petal behind, three pairs that open to both sides, and one in front.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPixmap, QTransform

from innerheal_desktop.session.breath import Phase
from innerheal_desktop.ui.theme.palette import Palette
from innerheal_desktop.ui.visuals.petal_art import MARGIN, Shape, blank, outline, petal

_ROUND = Qt.PenCapStyle.RoundCap
# From so many degrees between them on, petals cover all of what `Shape.hidden` says.
APART = 6.0


# From the back to the front. One and three pairs and one: eight.
SHAPES = (
    Shape(turn=0, length=1.00, half=0.185, lean=0.00, depth=1.0, hidden=0.50),
    Shape(turn=1, length=0.96, half=0.185, lean=0.025, depth=0.75, hidden=0.42),
    Shape(turn=2, length=0.87, half=0.175, lean=0.045, depth=0.5, hidden=0.28),
    Shape(turn=3, length=0.73, half=0.150, lean=0.065, depth=0.28, hidden=0.08),
    Shape(turn=0, length=0.64, half=0.180, lean=0.00, depth=0.0, hidden=0.0),
)


@dataclass(slots=True)
class Petals:
    """The painted petals of one flower, in the order of `SHAPES`, the longest `reach` long."""

    pixmaps: tuple[QPixmap, ...]
    reach: float
    _layer: QPixmap | None = None
    _stance: tuple[float, float] = (-1.0, -1.0)

    def draw(self, painter: QPainter, base: QPointF, angle: float, length: float) -> None:
        """Draw the flower on `base`, its petals `angle` degrees apart, at a share of `length`."""
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        before = painter.transform()
        ground = QTransform.fromTranslate(base.x(), base.y()) * before
        hidden = 1.0 if angle > APART else 0.5
        for shape, pixmap in zip(SHAPES, self.pixmaps, strict=True):
            ratio, size = pixmap.devicePixelRatio(), pixmap.deviceIndependentSize()
            seen = size.height() - MARGIN - hidden * shape.hidden * shape.length * self.reach
            seen = size.height() if not shape.hidden else seen
            box = QRectF(-size.width() / 2, MARGIN - size.height(), size.width(), seen)
            source = QRectF(0.0, 0.0, pixmap.width(), seen * ratio)
            for side in (-1.0, 1.0) if shape.turn else (1.0,):
                stand = _stance(side, angle * shape.turn, length)
                painter.setTransform(stand * ground)
                painter.drawPixmap(box, pixmap, source)
        painter.setTransform(before)

    def rest(self, painter: QPainter, base: QPointF, angle: float, length: float) -> None:
        """Draw the flower as `draw` does, from one picture of it as long as it stands still."""
        corner = QPointF(self.reach * 0.9 + MARGIN, self.reach + MARGIN)
        if self._layer is None or self._stance != (angle, length):
            ratio = self.pixmaps[0].devicePixelRatio()
            width, height = 2 * corner.x(), corner.y() + self.reach * 0.2 + MARGIN
            self._layer = blank(ceil(width * ratio), ceil(height * ratio), ratio)
            over = QPainter(self._layer)
            self.draw(over, corner, angle, length)
            over.end()
            self._stance = (angle, length)
        painter.drawPixmap(base - corner, self._layer)


def flower(phase: Phase | None, length: float, ratio: float, palette: Palette) -> Petals:
    """The petals of a phase (`None` for a still scene), the longest `length` pixels long."""
    hue = QColor(palette.phase(phase) if phase else palette.primary)
    painted = (petal(shape, phase, hue, length, ratio, palette) for shape in SHAPES)
    return Petals(tuple(painted), length)


def dotted(angle: float, length: float, share: float, ratio: float, colour: QColor) -> QPixmap:
    """The dotted edge of a whole flower as it rests; its middle is the flower's base."""
    whole = QPainterPath()
    for shape in SHAPES:
        for side in (-1.0, 1.0) if shape.turn else (1.0,):
            stand = _stance(side, angle * shape.turn, share)
            whole = whole.united(stand.map(outline(shape, length)))
    reach = ceil(length + MARGIN)
    pixmap = blank(ceil(2 * reach * ratio), ceil(2 * reach * ratio), ratio)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    pen = QPen(colour, min(max(length / 75.0, 2.4), 4.5), Qt.PenStyle.CustomDashLine, _ROUND)
    pen.setDashPattern([0.01, 2.4])
    painter.setPen(pen)
    painter.translate(reach, reach)
    painter.drawPath(whole.simplified())
    painter.end()
    return pixmap


def _stance(side: float, angle: float, share: float) -> QTransform:
    """How a petal stands: mirrored, turned outwards, and grown to `share` of its length."""
    return QTransform().scale(side, 1.0).rotate(angle).scale(0.82 + 0.18 * share, share)
