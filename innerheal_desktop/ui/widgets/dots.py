"""This week's dots: one for each day that was wished for, filled where it was practised."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from innerheal_desktop.ui.theme.palette import token

RADIUS, PITCH = 6, 20


class Dots(QWidget):
    """`days` practised of `goal`; days beyond the goal get dots of their own."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._days, self._goal = 0, 5
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_week(self, days: int, goal: int) -> None:
        """Show `days` practised this week of the `goal`."""
        self._days, self._goal = days, goal
        self.setAccessibleName(f"{days} of {goal} days this week" if days else "This week")
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """One pitch a dot."""
        return QSize(PITCH * max(self._days, self._goal), PITCH + 4)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Filled dots, then open ones."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        primary = token(self.palette(), "primary")
        for index in range(max(self._days, self._goal)):
            centre = QPointF(index * PITCH + PITCH / 2 - 2, self.height() / 2)
            if index < self._days:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(primary)
                painter.drawEllipse(centre, RADIUS, RADIUS)
            else:
                painter.setPen(QPen(token(self.palette(), "border"), 1.5))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawEllipse(centre, RADIUS - 0.75, RADIUS - 0.75)
