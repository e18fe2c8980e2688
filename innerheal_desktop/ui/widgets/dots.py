"""Seven dots, one for each day of this week."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from innerheal_desktop.tongue import tr
from innerheal_desktop.ui.theme.palette import token

RADIUS, PITCH = 6.0, 22


class Dots(QWidget):
    """Each day is a word of `DAYS`: practised is full, a day off a small point, today a ring."""

    accessible_role = "Graphic"

    DAYS = ("practised", "paused", "rest", "today", "ahead")

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._days: tuple[str, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_week(self, days: tuple[str, ...], words: str) -> None:
        """Show these days; `words` say the same to a screen reader."""
        self._days = days
        self.setAccessibleName(words or tr("This week"))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """One pitch a dot."""
        return QSize(PITCH * len(self._days), 26)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The dots, from the first day of the week."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        primary, line = token(self.palette(), "primary"), token(self.palette(), "border")
        days = self._days
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            days = tuple(reversed(days))
        for index, day in enumerate(days):
            centre = QPointF(index * PITCH + RADIUS + 2, self.height() / 2)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(line, 1.5))
            radius = RADIUS - 0.75
            if day == "practised":
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(primary)
                radius = RADIUS
            elif day == "today":
                painter.setPen(QPen(primary, 2.0))
            elif day in ("rest", "paused"):
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(line)
                radius = 2.0
            painter.drawEllipse(centre, radius, radius)
