"""One thing alone on a piece of its hill: the small drawing beside a line."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from innerheal_desktop.ui.grown.brush import LINE
from innerheal_desktop.ui.grown.look import Look, look_of
from innerheal_desktop.ui.grown.places import PATH, WATER
from innerheal_desktop.ui.grown.things import THINGS
from innerheal_desktop.ui.theme.palette import Palette

FLYING = ("birds", "kite")
_HILL = 3


def paint_thing(painter: QPainter, box: QRectF, palette: Palette, thing: str) -> None:
    """One thing, as large as `box` lets it be."""
    look = look_of(palette)
    painter.setPen(Qt.PenStyle.NoPen if look.line is None else QPen(look.line, LINE))
    painter.setBrush(look.hills[_HILL])
    if thing == PATH:
        _path(painter, box, look)
        return
    if thing == WATER:
        _water(painter, box, look)
        return
    wide, high = box.width(), box.height()
    ground = QRectF(box.left(), box.bottom() - high * 0.2, wide, high * 0.18)
    painter.drawEllipse(ground)
    draw, (left, top, width, height) = THINGS[thing]
    unit = min(wide * 0.8 / width, high * 0.84 / height)
    painter.save()
    painter.translate(box.center().x() - (left + width / 2) * unit, ground.center().y())
    if thing in FLYING:
        # What flies has no foot.
        painter.translate(0, -(top + height) * unit - high * 0.1)
    else:
        # A brook runs on below its bridge.
        painter.translate(0, -max(top + height - 2, 0) * unit)
    painter.scale(unit, unit)
    draw(painter, look.inks[_HILL])
    painter.restore()


def _at(box: QRectF, x: float, y: float) -> QPointF:
    return QPointF(box.left() + x * box.width(), box.top() + y * box.height())


def _path(painter: QPainter, box: QRectF, look: Look) -> None:
    """A hill, and a way that winds up to its ridge."""
    hill = QPainterPath(_at(box, 0.0, 0.98))
    hill.cubicTo(_at(box, 0.14, 0.52), _at(box, 0.36, 0.34), _at(box, 0.54, 0.34))
    hill.cubicTo(_at(box, 0.74, 0.34), _at(box, 0.90, 0.66), _at(box, 1.0, 0.98))
    hill.closeSubpath()
    painter.drawPath(hill)
    way = QPainterPath(_at(box, 0.30, 0.98))
    way.cubicTo(_at(box, 0.36, 0.80), _at(box, 0.74, 0.72), _at(box, 0.60, 0.56))
    way.cubicTo(_at(box, 0.54, 0.50), _at(box, 0.47, 0.44), _at(box, 0.52, 0.342))
    way.lineTo(_at(box, 0.555, 0.342))
    way.cubicTo(_at(box, 0.53, 0.43), _at(box, 0.62, 0.48), _at(box, 0.69, 0.56))
    way.cubicTo(_at(box, 0.84, 0.74), _at(box, 0.52, 0.84), _at(box, 0.50, 0.98))
    way.closeSubpath()
    painter.setBrush(look.path)
    painter.drawPath(way)


def _water(painter: QPainter, box: QRectF, look: Look) -> None:
    """A piece of meadow with a lake in it."""
    meadow = QRectF(box.left(), _at(box, 0, 0.52).y(), box.width(), box.height() * 0.46)
    painter.drawEllipse(meadow)
    lake = meadow.adjusted(
        *(meadow.width() * 0.12, meadow.height() * 0.20),
        *(-meadow.width() * 0.10, -meadow.height() * 0.22),
    )
    painter.setBrush(look.water[0])
    painter.drawEllipse(lake)
    light = QColor(look.line or look.sun)
    pen = QPen(light, LINE)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.setPen(pen)
    for x, y, long in ((0.30, 0.34, 0.24), (0.46, 0.54, 0.30), (0.26, 0.70, 0.16)):
        painter.drawLine(_at(lake, x, y), _at(lake, x + long, y))
