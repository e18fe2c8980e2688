"""How a calendar is painted: the ground of a month, and what a day was."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPalette, QPen
from PySide6.QtWidgets import QApplication, QWidget

from innerheal_desktop.practice.calendar import CalendarDay
from innerheal_desktop.practice.seasons import month_words
from innerheal_desktop.practice.wording import weekday_words
from innerheal_desktop.ui.journey.dates import Dates
from innerheal_desktop.ui.journey.months import Block
from innerheal_desktop.ui.journey.shades import Shade
from innerheal_desktop.ui.theme.palette import hairline, is_stark, token
from innerheal_desktop.ui.theme.spacing import CARD_CORNER
from innerheal_desktop.ui.theme.typography import Type, font_for, scale_of
from innerheal_desktop.ui.widgets.button import paint_ring
from innerheal_desktop.ui.widgets.lines import leading

# Pixels: of a day's corners, between two days, and from stripe to stripe.
CORNER, AIR, STRIPES = 6.0, 2.0, 6
# The ring lies so far inside its day, and what marks today reaches no further out.
WITHIN = 6.0


def paint_month(painter: QPainter, block: Block, widget: QWidget, first_weekday: int) -> None:
    """Its ground, its name, and the initials of the weekdays."""
    palette, scale = widget.palette(), scale_of(QApplication.font())
    painter.setPen(QPen(hairline(palette), 1.0))
    painter.setBrush(token(palette, "surface"))
    ground = block.ground.adjusted(0.5, 0.5, -0.5, -0.5)
    painter.drawRoundedRect(ground, CARD_CORNER, CARD_CORNER)
    painter.setFont(font_for(Type.STRONG, scale))
    painter.setPen(token(palette, "text"))
    middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
    title = block.title.adjusted(2 * AIR, 0, -2 * AIR, 0)
    end = Qt.TextElideMode.ElideRight
    words = painter.fontMetrics().elidedText(month_words(block.month), end, int(title.width()))
    painter.drawText(title, leading(widget) | middle, words)
    painter.setFont(font_for(Type.SMALL, scale))
    painter.setPen(token(palette, "muted"))
    for column, head in enumerate(block.heads):
        letter = weekday_words((first_weekday + column) % 7)[:1]
        painter.drawText(head, Qt.AlignmentFlag.AlignCenter, letter)


def paint_day(
    painter: QPainter,
    box: QRectF,
    day: CalendarDay,
    dates: Dates,
    shades: Sequence[Shade],
    palette: QPalette,
) -> None:
    """Rest is blank, a pause striped, practice a field; around today is a line."""
    if day.state == "practised":
        shade = shades[dates.fullness(day)]
        half = shade.width / 2
        painter.setPen(QPen(shade.edge, shade.width))
        painter.setBrush(shade.fill)
        painter.drawRoundedRect(box.adjusted(half, half, -half, -half), CORNER, CORNER)
        _paint_number(painter, dates.number(day), shade, box)
    elif day.state == "paused":
        _paint_stripes(painter, box, QPen(token(palette, "border"), 1.0))
    if day.date == dates.today:
        around = token(palette, "text" if is_stark(palette) else "primary")
        painter.setPen(QPen(around, 2.0))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box.adjusted(-0.5, -0.5, 0.5, 0.5), CORNER + 1, CORNER + 1)
        if is_stark(palette):
            # Where every day has a strong line, a point tells which one is today.
            painter.setPen(QPen(token(palette, "surface"), 1.5))
            painter.setBrush(token(palette, "primary"))
            painter.drawEllipse(box.topRight(), 4.5, 4.5)


def paint_held(painter: QPainter, box: QRectF, palette: QPalette) -> None:
    """The ring around the day one stands at, on ground that parts it from any fill."""
    inside = box.adjusted(WITHIN, WITHIN, -WITHIN, -WITHIN)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(token(palette, "surface"), 2.0 * WITHIN))
    painter.save()
    painter.setClipRect(box)
    painter.drawRoundedRect(box, CORNER, CORNER)
    painter.restore()
    paint_ring(painter, inside, token(palette, "focus"), CORNER - 2)


def _paint_number(painter: QPainter, number: str, shade: Shade, box: QRectF) -> None:
    font = font_for(Type.SMALL, scale_of(QApplication.font()))
    font.setBold(shade.bold)
    wide = QFontMetrics(font).horizontalAdvance(number)
    if wide > box.width() - 2:
        font.setStretch(max(60, int(100 * (box.width() - 2) / wide)))
    painter.setFont(font)
    painter.setPen(shade.ink)
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, number)


def _paint_stripes(painter: QPainter, box: QRectF, pen: QPen) -> None:
    """A field with slanting lines, whatever the theme."""
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    inside = box.adjusted(0.5, 0.5, -0.5, -0.5)
    painter.drawRoundedRect(inside, CORNER, CORNER)
    painter.save()
    painter.setClipRect(inside.adjusted(1, 1, -1, -1))
    low, x = inside.bottom(), inside.left() - inside.height()
    while x < inside.right():
        painter.drawLine(QPointF(x, low), QPointF(x + inside.height(), inside.top()))
        x += STRIPES
    painter.restore()
