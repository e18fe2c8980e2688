"""Where a small window may be."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QRect, QSize, Qt

from innerheal_desktop.ui.mini.edges import (
    SIDES,
    STRIP,
    WIDTHS,
    cursor_for,
    inside,
    nearest,
    pulled,
    resized,
    rim_at,
    size_of,
    snapped,
)

SCREEN = QRect(0, 0, 1440, 900)
LEFT, RIGHT = Qt.Edge.LeftEdge, Qt.Edge.RightEdge
TOP, BOTTOM = Qt.Edge.TopEdge, Qt.Edge.BottomEdge
places = st.integers(-3000, 3000)


@pytest.mark.parametrize(
    ("box", "left", "top"),
    [
        ((10, 400, 180, 180), 0, 400),
        ((1250, 400, 180, 180), 1260, 400),
        ((400, 12, 180, 180), 400, 0),
        ((1250, 710, 180, 180), 1260, 720),
        ((400, 400, 180, 180), 400, 400),
    ],
)
def test_edges_attract_what_comes_near(box, left, top):
    assert snapped(QRect(*box), SCREEN).topLeft() == QPoint(left, top)


@given(places, places, st.integers(*SIDES))
def test_all_of_it_stays_on_the_screen(left, top, side):
    assert SCREEN.contains(inside(QRect(left, top, side, side), SCREEN))


def test_the_screen_that_holds_most_of_it_is_its_screen():
    second = QRect(1440, 0, 1920, 1080)
    assert nearest(QRect(1400, 10, 180, 180), [SCREEN, second]) == second
    assert nearest(QRect(1200, 10, 180, 180), [SCREEN, second]) == SCREEN
    assert nearest(QRect(9000, 10, 180, 180), [SCREEN, second]) == second


def test_sizes_have_limits():
    assert size_of(10, 10, strip=False) == QSize(SIDES[0], SIDES[0])
    assert size_of(999, 10, strip=False) == QSize(SIDES[1], SIDES[1])
    assert size_of(180, 9999, strip=True) == QSize(WIDTHS[1], STRIP)


def test_what_lies_in_a_corner_grows_out_of_it():
    box = QRect(1260, 720, 180, 180)
    grown = resized(box, QSize(200, 200), SCREEN)
    assert (grown.right(), grown.bottom()) == (SCREEN.right(), SCREEN.bottom())
    assert resized(QRect(50, 50, 180, 180), QSize(200, 200), SCREEN).topLeft() == QPoint(50, 50)


@pytest.mark.parametrize(
    ("point", "edges", "shape"),
    [
        ((90, 90), Qt.Edge(0), Qt.CursorShape.ArrowCursor),
        ((2, 90), LEFT, Qt.CursorShape.SizeHorCursor),
        ((90, 178), BOTTOM, Qt.CursorShape.SizeVerCursor),
        ((2, 2), LEFT | TOP, Qt.CursorShape.SizeFDiagCursor),
        ((178, 2), RIGHT | TOP, Qt.CursorShape.SizeBDiagCursor),
        ((178, 178), RIGHT | BOTTOM, Qt.CursorShape.SizeFDiagCursor),
    ],
)
def test_the_rim_is_pulled_and_the_pointer_says_so(point, edges, shape):
    assert rim_at(QPoint(*point), QSize(180, 180), strip=False) == edges
    assert cursor_for(edges) is shape


def test_a_strip_is_pulled_by_its_ends_alone():
    assert rim_at(QPoint(100, 1), QSize(260, STRIP), strip=True) == Qt.Edge(0)
    assert rim_at(QPoint(258, 1), QSize(260, STRIP), strip=True) == RIGHT


@given(
    st.sampled_from([LEFT, RIGHT, TOP, BOTTOM, LEFT | TOP, RIGHT | TOP, LEFT | BOTTOM]),
    places,
    places,
    st.booleans(),
)
def test_what_lies_opposite_stays_where_it_is(edges, x, y, strip):
    box = QRect(QPoint(500, 400), size_of(180, 260, strip=strip))
    made = pulled(box, edges, QPoint(x, y), strip=strip)
    assert made.size() == size_of(made.width(), made.width(), strip=strip)
    assert made.right() == box.right() if edges & LEFT else made.left() == box.left()
    assert made.bottom() == box.bottom() if edges & TOP else made.top() == box.top()
