"""How a palette looks: its option on the page of settings, with a little of each of its colours."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication

from innerheal_desktop.ui.theme.palette import DAWN, DUSK, PALETTES, Palette, token
from innerheal_desktop.ui.theme.spacing import M
from innerheal_desktop.ui.theme.typography import scale_of
from innerheal_desktop.ui.widgets.option import Option

# A swatch at 100 % text.
WIDE, TALL, CORNER = 56, 28, 6


class ThemeOption(Option):
    """An option with a swatch between its mark and its words; the system's has half of each."""

    def __init__(self, chosen: str, text: str) -> None:
        self._palettes = (PALETTES[chosen],) if chosen in PALETTES else (DAWN, DUSK)
        super().__init__(text)

    def beside(self) -> int:
        """The swatch stands before the words."""
        return super().beside() + round(WIDE * scale_of(QApplication.font())) + M

    def paintEvent(self, event: QPaintEvent) -> None:
        """The option, and its swatch."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        scale = scale_of(QApplication.font())
        width, height = WIDE * scale, TALL * scale
        start = super().beside() + 5.0
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            start = self.width() - start - width
        box = QRectF(start, (self.height() - height) / 2, width, height)
        outline = QPainterPath()
        outline.addRoundedRect(box, CORNER, CORNER)
        painter.setClipPath(outline)
        share = width / len(self._palettes)
        for index, palette in enumerate(self._palettes):
            part = QRectF(box.left() + index * share, box.top(), share, height)
            _paint_colours(painter, palette, part, scale)
        painter.setClipping(False)
        painter.setPen(QPen(token(self.palette(), "border"), 1.0))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(outline)


def _paint_colours(painter: QPainter, palette: Palette, part: QRectF, scale: float) -> None:
    """A ground, and two or three dots on it."""
    painter.fillRect(part, QColor(palette.bg))
    names = ("inhale", "primary", "accent") if part.width() > 40 * scale else ("primary", "accent")
    step = part.width() / (len(names) + 1)
    painter.setPen(Qt.PenStyle.NoPen)
    for index, name in enumerate(names):
        painter.setBrush(QColor(getattr(palette, name)))
        centre = QPointF(part.left() + step * (index + 1), part.center().y())
        painter.drawEllipse(centre, 5.0 * scale, 5.0 * scale)
