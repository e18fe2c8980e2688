"""Where a small window may be: its sizes, the edges it snaps to, and the rim it is pulled by."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, QSize, Qt

# All in logical pixels: the sides of the square, the height and the widths of the strip.
SIDES = (120, 320)
STRIP = 24
WIDTHS = (160, 960)
# How near an edge of the screen attracts, and how wide the rim is that one pulls at.
REACH = 16
RIM = 8
# One press of an arrow key.
STEP = 10

_LEFT, _RIGHT = Qt.Edge.LeftEdge, Qt.Edge.RightEdge
_TOP, _BOTTOM = Qt.Edge.TopEdge, Qt.Edge.BottomEdge


def size_of(side: int, width: int, *, strip: bool) -> QSize:
    """The size of a square of `side`, or of a strip of `width`, within their limits."""
    if strip:
        return QSize(min(max(width, WIDTHS[0]), WIDTHS[1]), STRIP)
    side = min(max(side, SIDES[0]), SIDES[1])
    return QSize(side, side)


def snapped(box: QRect, screen: QRect, reach: int = REACH) -> QRect:
    """`box`, laid against the edges of `screen` that it is near to."""
    moved = QRect(box)
    if abs(box.left() - screen.left()) <= reach:
        moved.moveLeft(screen.left())
    elif abs(box.right() - screen.right()) <= reach:
        moved.moveRight(screen.right())
    if abs(box.top() - screen.top()) <= reach:
        moved.moveTop(screen.top())
    elif abs(box.bottom() - screen.bottom()) <= reach:
        moved.moveBottom(screen.bottom())
    return moved


def nearest(box: QRect, screens: Sequence[QRect]) -> QRect:
    """The screen that holds most of `box`; where none does, the one whose middle is nearest."""

    def far(screen: QRect) -> tuple[int, int]:
        shared = screen.intersected(box)
        away = screen.center() - box.center()
        return -max(shared.width(), 0) * max(shared.height(), 0), away.manhattanLength()

    return min(screens, key=far)


def inside(box: QRect, screen: QRect) -> QRect:
    """`box`, moved so that all of it is on `screen`."""
    moved = QRect(box)
    moved.moveLeft(max(min(box.left(), screen.right() - box.width() + 1), screen.left()))
    moved.moveTop(max(min(box.top(), screen.bottom() - box.height() + 1), screen.top()))
    return moved


def resized(box: QRect, size: QSize, screen: QRect) -> QRect:
    """`box` with another size; the edges that lie on the screen's stay there."""
    made = QRect(box.topLeft(), size)
    if box.right() == screen.right() and box.left() != screen.left():
        made.moveRight(box.right())
    if box.bottom() == screen.bottom() and box.top() != screen.top():
        made.moveBottom(box.bottom())
    return inside(made, screen)


def rim_at(point: QPoint, size: QSize, *, strip: bool) -> Qt.Edge:
    """The edges that a hand at `point` of a window pulls; none in its body.

    A strip is pulled by its ends alone.
    """
    edges = Qt.Edge(0)
    if point.x() < RIM:
        edges |= _LEFT
    elif point.x() >= size.width() - RIM:
        edges |= _RIGHT
    if strip:
        return edges
    if point.y() < RIM:
        edges |= _TOP
    elif point.y() >= size.height() - RIM:
        edges |= _BOTTOM
    return edges


def pulled(box: QRect, edges: Qt.Edge, by: QPoint, *, strip: bool) -> QRect:
    """`box` after its `edges` were pulled `by` so far; what lies opposite stays where it is."""
    wider = (by.x() if edges & _RIGHT else 0) - (by.x() if edges & _LEFT else 0)
    taller = (by.y() if edges & _BOTTOM else 0) - (by.y() if edges & _TOP else 0)
    grown = wider if strip or abs(wider) >= abs(taller) else taller
    size = size_of(box.width() + grown, box.width() + grown, strip=strip)
    made = QRect(box.topLeft(), size)
    if edges & _LEFT:
        made.moveRight(box.right())
    if edges & _TOP:
        made.moveBottom(box.bottom())
    return made


def cursor_for(edges: Qt.Edge) -> Qt.CursorShape:
    """The pointer that says what pulling at `edges` does."""
    if not edges:
        return Qt.CursorShape.ArrowCursor
    if edges in (_LEFT, _RIGHT):
        return Qt.CursorShape.SizeHorCursor
    if edges in (_TOP, _BOTTOM):
        return Qt.CursorShape.SizeVerCursor
    falling = edges in (_LEFT | _TOP, _RIGHT | _BOTTOM)
    return Qt.CursorShape.SizeFDiagCursor if falling else Qt.CursorShape.SizeBDiagCursor
