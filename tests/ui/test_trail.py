"""The time arc looks the same however it grew: no seam, and nothing thicker where pieces meet."""

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QImage, QPainter

from innerheal_desktop.ui.visuals.trail import Trail

BLUE = QColor("#7aa2f7")


def drawn(trail, side=320):
    image = QImage(side, side, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(0)
    painter = QPainter(image)
    trail.draw(painter, QPointF(side / 2, side / 2), BLUE, 1.0)
    painter.end()
    return image


@pytest.mark.parametrize("radius", [88.0, 133.3, 150.0])
@pytest.mark.parametrize("pieces", [7, 150, 1500])
def test_an_arc_of_many_pieces_is_the_arc_of_one(theme, radius, pieces):
    one, many = Trail(radius, 1.0), Trail(radius, 1.0)
    one.grow(0.93, BLUE)
    for piece in range(1, pieces + 1):
        many.grow(0.93 * piece / pieces, BLUE)
    assert drawn(many) == drawn(one)


def test_going_back_draws_less(theme):
    trail, short = Trail(120.0, 1.0), Trail(120.0, 1.0)
    trail.grow(0.8, BLUE)
    trail.grow(0.3, BLUE)
    short.grow(0.3, BLUE)
    assert drawn(trail) == drawn(short)
