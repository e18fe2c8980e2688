"""The row of a step in the list of its programme: a button that paints itself."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QTextLayout
from PySide6.QtWidgets import QApplication

from innerheal_desktop.library.programme_words import minutes_words, practice_words
from innerheal_desktop.library.programmes import Programme
from innerheal_desktop.practice.following import Behind
from innerheal_desktop.practice.following_words import BEHIND
from innerheal_desktop.tongue import tr
from innerheal_desktop.ui.programmes.room import Room
from innerheal_desktop.ui.theme.palette import hairline, token
from innerheal_desktop.ui.theme.spacing import CONTROL_CORNER, M, S
from innerheal_desktop.ui.theme.typography import Type, font_for, line_for, scale_of
from innerheal_desktop.ui.widgets.button import HALO, paint_ring
from innerheal_desktop.ui.widgets.icon import paint_icon
from innerheal_desktop.ui.widgets.lines import leading, set_lines
from innerheal_desktop.ui.widgets.wide_button import WideButton

# The sign's side at 100 % text, and its room from the upper edge.
SIGN, BELOW = 20.0, 2.0


class StepRow(WideButton):
    """A step in the list of its programme: its sign, its title, what is practised, how long.

    The sign is a tick for what is behind the person, a ring for where they are, else nothing; the
    words say the same.
    """

    opened = Signal(int)

    def __init__(
        self, programme: Programme, at: int, room: Room, behind: Behind | None, *, here: bool
    ) -> None:
        step = programme.steps[at]
        title = tr("{n}. {title}", n=at + 1, title=step.title)
        state = tr("You are here") if here else tr(BEHIND[behind.how]) if behind else ""
        parts = (practice_words(step, room.titles), minutes_words(step), state)
        about = " · ".join(part for part in dict.fromkeys(parts) if part)
        super().__init__(title, about)
        self._title, self._about = title, about
        self._behind, self._here = behind, here
        self.clicked.connect(lambda: self.opened.emit(at))

    def sizeHint(self) -> QSize:
        """As wide as there is room, as tall as its words."""
        width = max(self.width(), 320)
        return QSize(320, self.heightForWidth(width))

    def heightForWidth(self, width: int) -> int:
        """The title and what is practised, and some air."""
        return round(sum(height for _, _, height in self._lines(width)) + 2 * S) + 2 * HALO

    def paintEvent(self, event: QPaintEvent) -> None:
        """Tint, sign, words, ring."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette = self.palette()
        shape = QRectF(self.rect()).adjusted(HALO, HALO, -HALO, -HALO)
        if self.underMouse() or self._here:
            tint = token(palette, "surface_2")
            tint.setAlphaF(1.0 if self._here else 0.6)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(tint)
            painter.drawRoundedRect(shape, CONTROL_CORNER, CONTROL_CORNER)
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        top = shape.top() + S
        side = self._sign()
        left = shape.right() - S - side if mirrored else shape.left() + S
        self._paint_sign(painter, QRectF(left, top + BELOW, side, side))
        x = shape.left() + S if mirrored else shape.left() + side + S + M
        for layout, tone, height in self._lines(self.width()):
            painter.setPen(token(palette, tone))
            layout.draw(painter, QPointF(x, top))
            top += height
        if self.hasFocus():
            paint_ring(painter, shape, token(palette, "focus"), CONTROL_CORNER)

    def _paint_sign(self, painter: QPainter, box: QRectF) -> None:
        palette = self.palette()
        if self._behind is not None and not self._here:
            paint_icon(painter, "check", box, token(palette, "primary"))
            return
        painter.setBrush(Qt.BrushStyle.NoBrush)
        pen = hairline(palette)
        middle, radius = box.center(), box.width() / 2 - 4
        if self._here:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(token(palette, "primary"))
            radius -= 1
        else:
            painter.setPen(pen)
        painter.drawEllipse(middle, radius, radius)

    def _sign(self) -> float:
        return SIGN * scale_of(QApplication.font())

    def _lines(self, width: int) -> list[tuple[QTextLayout, str, float]]:
        scale = scale_of(QApplication.font())
        room = max(width - 2 * HALO - self._sign() - 2 * S - M, 60.0)
        rows = ((self._title, Type.STRONG, "text"), (self._about, Type.SMALL, "muted"))
        found = []
        for text, role, tone in rows:
            layout, height = set_lines(
                text,
                font_for(role, scale),
                room,
                float(line_for(role, scale)),
                align=leading(self),
            )
            found.append((layout, tone, height))
        return found
