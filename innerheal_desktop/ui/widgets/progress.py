"""How much of something is done, as a bar that paints itself."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QProgressBar, QSizePolicy

from innerheal_desktop.ui.theme.palette import token
from innerheal_desktop.ui.theme.spacing import S

HEIGHT = 8


class Progress(QProgressBar):
    """From 0 to 100."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setRange(0, 100)
        self.setTextVisible(False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """A thin line, with air around it."""
        return QSize(160, HEIGHT + 2 * S)

    def minimumSizeHint(self) -> QSize:
        """It may be short."""
        return QSize(80, HEIGHT + 2 * S)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Groove, and what is done."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette = self.palette()
        groove = QRectF(1, (self.height() - HEIGHT) / 2, self.width() - 2, HEIGHT)
        painter.setPen(QPen(token(palette, "border"), 1.0))
        painter.setBrush(token(palette, "surface_2"))
        painter.drawRoundedRect(groove, HEIGHT / 2, HEIGHT / 2)
        share = (self.value() - self.minimum()) / (self.maximum() - self.minimum())
        if share > 0:
            groove.setWidth(max(groove.width() * share, HEIGHT))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(token(palette, "primary"))
            painter.drawRoundedRect(groove, HEIGHT / 2, HEIGHT / 2)
