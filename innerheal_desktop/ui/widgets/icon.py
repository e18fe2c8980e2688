"""Line icons, drawn by hand on a grid of 24: a table of names and strokes.

When you add an icon: one row here. Strokes are polylines and arcs.
"""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

Points = tuple[tuple[float, float], ...]

LINES: dict[str, tuple[Points, ...]] = {
    "today": (
        ((3, 18), (21, 18)),
        ((12, 3), (12, 5.5)),
        ((4.2, 7.2), (5.9, 8.9)),
        ((19.8, 7.2), (18.1, 8.9)),
        ((8, 21.5), (16, 21.5)),
    ),
    "library": (
        ((4, 5), (4, 20)),
        ((8.5, 5), (8.5, 20)),
        ((13, 5), (13, 20)),
        ((16.5, 5.6), (20.5, 19.4)),
    ),
    "journey": (
        ((3, 20), (9, 13), (13, 16.5), (21, 6)),
        ((16, 6), (21, 6), (21, 11)),
    ),
    "journal": (
        ((5, 3.5), (19, 3.5), (19, 20.5), (5, 20.5), (5, 3.5)),
        ((8.5, 3.5), (8.5, 20.5)),
        ((11.5, 8.5), (16, 8.5)),
        ((11.5, 12), (16, 12)),
    ),
    "support": (
        ((4, 11), (12, 4.2), (20, 11)),
        ((6, 9.6), (6, 20), (18, 20), (18, 9.6)),
    ),
    "settings": (
        ((3, 6.5), (13.4, 6.5)),
        ((18.6, 6.5), (21, 6.5)),
        ((3, 12), (5.4, 12)),
        ((10.6, 12), (21, 12)),
        ((3, 17.5), (12.4, 17.5)),
        ((17.6, 17.5), (21, 17.5)),
    ),
    "pause": (((9, 6), (9, 18)), ((15, 6), (15, 18))),
    "play": (((8.5, 5.5), (18, 12), (8.5, 18.5), (8.5, 5.5)),),
    "back": (((18, 6), (10, 12), (18, 18)), ((6, 6), (6, 18))),
    "forward": (((6, 6), (14, 12), (6, 18)), ((18, 6), (18, 18))),
    "sound": (((4, 9.5), (7.5, 9.5), (12, 5.5), (12, 18.5), (7.5, 14.5), (4, 14.5), (4, 9.5)),),
    "silent": (
        ((4, 9.5), (7.5, 9.5), (12, 5.5), (12, 18.5), (7.5, 14.5), (4, 14.5), (4, 9.5)),
        ((16, 9.5), (21, 14.5)),
        ((21, 9.5), (16, 14.5)),
    ),
    "close": (((6, 6), (18, 18)), ((18, 6), (6, 18))),
}
# Arcs: centre x, y, radius, start and sweep in degrees (counter-clockwise from three o'clock).
ARCS: dict[str, tuple[tuple[float, float, float, float, float], ...]] = {
    "today": ((12, 18, 5.5, 0, 180),),
    "support": ((12, 14.2, 2.8, 0, 360),),
    "settings": ((16, 6.5, 2.6, 0, 360), (8, 12, 2.6, 0, 360), (15, 17.5, 2.6, 0, 360)),
    "sound": ((12, 12, 4.5, -45, 90), (12, 12, 8.0, -45, 90)),
}


def paint_icon(painter: QPainter, name: str, box: QRectF, colour: QColor) -> None:
    """Draw the icon `name` inside the square `box`."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(box.topLeft())
    painter.scale(box.width() / 24.0, box.height() / 24.0)
    cap, join = Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin
    painter.setPen(QPen(colour, 1.75, Qt.PenStyle.SolidLine, cap, join))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if name == "steady":
        _paint_leaf(painter)
    else:
        for points in LINES.get(name, ()):
            painter.drawPolyline([QPointF(x, y) for x, y in points])
        for x, y, radius, start, sweep in ARCS.get(name, ()):
            square = QRectF(x - radius, y - radius, 2 * radius, 2 * radius)
            painter.drawArc(square, round(start * 16), round(sweep * 16))
    painter.restore()


def _paint_leaf(painter: QPainter) -> None:
    """A leaf in an open hand."""
    leaf = QPainterPath(QPointF(12, 14.5))
    leaf.cubicTo(QPointF(6.5, 11), QPointF(7.5, 5), QPointF(12, 2.5))
    leaf.cubicTo(QPointF(16.5, 5), QPointF(17.5, 11), QPointF(12, 14.5))
    painter.drawPath(leaf)
    painter.drawLine(QPointF(12, 7.5), QPointF(12, 17))
    hand = QPainterPath(QPointF(3, 15))
    hand.cubicTo(QPointF(5, 20.5), QPointF(9, 21.5), QPointF(12, 21.5))
    hand.cubicTo(QPointF(15, 21.5), QPointF(19, 20.5), QPointF(21, 15))
    painter.drawPath(hand)
