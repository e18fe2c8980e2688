"""Line icons, drawn by hand on a grid of 24: a table of names and strokes.

When you add an icon: one row here. Strokes are polylines and arcs; what points along the line of
reading is named in `POINTING`, and is mirrored where one reads from right to left.
"""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

Points = tuple[tuple[float, float], ...]
# Centre x, y, radius, start and sweep in degrees (counter-clockwise from three o'clock).
Arc = tuple[float, float, float, float, float]

_SPEAKER: Points = ((4, 9.5), (7.5, 9.5), (12, 5.5), (12, 18.5), (7.5, 14.5), (4, 14.5), (4, 9.5))
_DISC: Arc = (12, 12, 8.5, 0, 360)

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
    "stop": (((6.5, 6.5), (17.5, 6.5), (17.5, 17.5), (6.5, 17.5), (6.5, 6.5)),),
    "back": (((18, 6), (10, 12), (18, 18)), ((6, 6), (6, 18))),
    "forward": (((6, 6), (14, 12), (6, 18)), ((18, 6), (18, 18))),
    "previous": (((14.5, 5.5), (8, 12), (14.5, 18.5)),),
    # Stepping stones, along the line of reading.
    "programmes": (),
    "breath": (
        (
            (2.5, 16.5),
            (5, 14.8),
            (7.2, 9.6),
            (9.5, 7.5),
            (11.8, 9.6),
            (14, 14.8),
            (16.5, 16.5),
            (19, 14.8),
            (21.5, 9.6),
        ),
    ),
    "next": (((9.5, 5.5), (16, 12), (9.5, 18.5)),),
    "up": (((5.5, 14.5), (12, 8), (18.5, 14.5)),),
    "down": (((5.5, 9.5), (12, 16), (18.5, 9.5)),),
    "plus": (((12, 5), (12, 19)), ((5, 12), (19, 12))),
    "less": (((5, 12), (19, 12)),),
    "sound": (_SPEAKER,),
    "silent": (_SPEAKER, ((16, 9.5), (21, 14.5)), ((21, 9.5), (16, 14.5))),
    "close": (((6, 6), (18, 18)), ((18, 6), (6, 18))),
    "smaller": (
        ((4, 4), (9, 9)),
        ((9, 5), (9, 9), (5, 9)),
        ((20, 20), (15, 15)),
        ((15, 19), (15, 15), (19, 15)),
    ),
    "longer": (((12, 20), (12, 4)), ((6.5, 9.5), (12, 4), (17.5, 9.5))),
    "shorter": (((12, 4), (12, 20)), ((6.5, 14.5), (12, 20), (17.5, 14.5))),
    "more": (((5.4, 12), (5.6, 12)), ((11.9, 12), (12.1, 12)), ((18.4, 12), (18.6, 12))),
    "check": (((4.5, 12.5), (9.5, 17.5), (19.5, 6.5)),),
    "search": (((15.2, 15.2), (20.5, 20.5)),),
    "star": (
        (
            (12, 3.2),
            (14.6, 9),
            (20.9, 9.6),
            (16.1, 13.8),
            (17.6, 20),
            (12, 16.7),
            (6.4, 20),
            (7.9, 13.8),
            (3.1, 9.6),
            (9.4, 9),
            (12, 3.2),
        ),
    ),
    "filter": (((4, 6), (20, 6)), ((7, 12), (17, 12)), ((10, 18), (14, 18))),
    "pencil": (
        ((4, 20), (5, 15.8), (16, 4.8), (19.2, 8), (8.2, 19), (4, 20)),
        ((13.6, 7.2), (16.8, 10.4)),
    ),
    "bell": (
        ((6.5, 17), (6.5, 11)),
        ((17.5, 11), (17.5, 17)),
        ((4.5, 17), (19.5, 17)),
        ((12, 3.4), (12, 5.5)),
    ),
    "clock": (((12, 7), (12, 12), (15.5, 14)),),
    "folder": (((3.5, 19), (3.5, 5.5), (9.5, 5.5), (11.5, 8), (20.5, 8), (20.5, 19), (3.5, 19)),),
    "keyboard": (
        ((3, 6.5), (21, 6.5), (21, 17.5), (3, 17.5), (3, 6.5)),
        ((8, 14), (16, 14)),
        ((6.8, 10.2), (7, 10.2)),
        ((10.2, 10.2), (10.4, 10.2)),
        ((13.6, 10.2), (13.8, 10.2)),
        ((17, 10.2), (17.2, 10.2)),
    ),
    "lock": (((5.5, 11), (18.5, 11), (18.5, 20), (5.5, 20), (5.5, 11)), ((12, 14.5), (12, 16.5))),
    "look": (),
    "about": (((12, 11), (12, 16.5)), ((12, 7.6), (12, 7.8))),
    "help": (((12, 13.6), (12, 14)), ((12, 17), (12, 17.2))),
    "mini": (
        ((9.5, 19.5), (3.5, 19.5), (3.5, 4.5), (20.5, 4.5), (20.5, 9)),
        ((12.5, 12), (20.5, 12), (20.5, 19.5), (12.5, 19.5), (12.5, 12)),
    ),
    "phone": (
        (
            (5, 4),
            (8.8, 4),
            (10.4, 8.4),
            (8, 10.2),
            (13.8, 16),
            (15.6, 13.6),
            (20, 15.2),
            (20, 19),
        ),
        ((5, 4), (5, 8), (8.5, 15.5), (16, 20), (20, 19)),
    ),
    "copy": (
        ((8.5, 8.5), (19.5, 8.5), (19.5, 19.5), (8.5, 19.5), (8.5, 8.5)),
        ((5, 15.5), (5, 5), (15.5, 5)),
    ),
    "save": (((12, 4), (12, 14.5)), ((7.5, 10), (12, 14.5), (16.5, 10)), ((5, 19.5), (19, 19.5))),
    "people": (),
    "heart": (((5.5, 12.7), (12, 20), (18.5, 12.7)),),
    "undo": (((8.5, 5), (4.5, 9), (8.5, 13)), ((4.5, 9), (14, 9)), ((14, 19), (8, 19))),
    "trash": (
        ((4.5, 7), (19.5, 7)),
        ((6.5, 7), (7.5, 20.5), (16.5, 20.5), (17.5, 7)),
        ((9.5, 7), (9.5, 4), (14.5, 4), (14.5, 7)),
    ),
}
ARCS: dict[str, tuple[Arc, ...]] = {
    "programmes": ((5, 18, 2.6, 0, 360), (11.3, 12.2, 2.6, 0, 360), (17.8, 6.2, 2.6, 0, 360)),
    "today": ((12, 18, 5.5, 0, 180),),
    "support": ((12, 14.2, 2.8, 0, 360),),
    "settings": ((16, 6.5, 2.6, 0, 360), (8, 12, 2.6, 0, 360), (15, 17.5, 2.6, 0, 360)),
    "sound": ((12, 12, 4.5, -45, 90), (12, 12, 8.0, -45, 90)),
    "search": ((10.5, 10.5, 6.5, 0, 360),),
    "bell": ((12, 11, 5.5, 0, 180), (12, 18, 2.4, 200, 140)),
    "clock": (_DISC,),
    "lock": ((12, 9.2, 4.2, -25, 230),),
    "look": (_DISC, (12, 12, 4.8, -90, 180), (12, 12, 4.8, 90, 180)),
    "about": (_DISC,),
    "help": (_DISC, (12, 10, 2.6, -60, 240)),
    "people": (
        (9, 8, 3.2, 0, 360),
        (9, 19.5, 5.8, 0, 180),
        (16.4, 8.6, 2.6, -90, 215),
        (16.2, 19.5, 5, 0, 75),
    ),
    "heart": ((8.6, 9.6, 4.4, 45, 180), (15.4, 9.6, 4.4, -45, 180)),
    "undo": ((14, 14, 5, -90, 180),),
}
POINTING = ("back", "forward", "previous", "next", "journey", "undo", "library")


def paint_icon(painter: QPainter, name: str, box: QRectF, colour: QColor) -> None:
    """Draw the icon `name` inside the square `box`."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(box.topLeft())
    painter.scale(box.width() / 24.0, box.height() / 24.0)
    if name in POINTING and painter.layoutDirection() is Qt.LayoutDirection.RightToLeft:
        painter.translate(24.0, 0.0)
        painter.scale(-1.0, 1.0)
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
