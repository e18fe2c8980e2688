"""The level: the picture of a strip. A bar that fills and empties, and a glyph beside it."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap

from innerheal_desktop.session.breath import Breath, Phase
from innerheal_desktop.ui.theme.motion import Motion
from innerheal_desktop.ui.visuals.paced import Paced
from innerheal_desktop.ui.visuals.signs import paint_glyph

# The room of the glyph at the leading end, and the height of the bar.
GLYPH, BAR = 24.0, 8.0
# Without movement the bar fills in so many steps.
BLOCKS = 10


class Level(Paced):
    """Draws the breath in a height of 24 pixels: the phase by glyph, line style and movement."""

    def bake(self) -> QPixmap:
        """The ground and the empty bar."""
        ratio = self.devicePixelRatioF()
        pixmap = QPixmap(round(self.width() * ratio), round(self.height() * ratio))
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(QColor(self.colours.surface))
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        track = QColor(self.colours.border)
        track.setAlphaF(0.28)
        painter.setBrush(track)
        bar = self._bar()
        painter.drawRoundedRect(bar, BAR / 2, BAR / 2)
        painter.end()
        return pixmap

    def dirty(self) -> QRect:
        """All of it: it is small."""
        return self.rect()

    def edge(self, breath: Breath) -> float:
        """Where the bar ends."""
        return self._reach(breath)

    def paint(self, painter: QPainter, exposed: QRectF) -> None:
        """The full part of the bar, its end in the line style of the phase, and the glyph."""
        breath = self.breath
        if breath is None:
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colour, bar = self.phase_colour(), self._bar()
        reach = max(self._reach(breath), BAR)
        full = QRectF(bar)
        full.setWidth(reach)
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        if mirrored:
            full.moveRight(bar.right())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        if breath.phase is Phase.REST:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            pen = QPen(colour, 2.0, Qt.PenStyle.CustomDashLine, Qt.PenCapStyle.RoundCap)
            pen.setDashPattern([0.01, 2.4])
            painter.setPen(pen)
            painter.drawRoundedRect(bar.adjusted(1, 1, -1, -1), BAR / 2, BAR / 2)
        else:
            painter.drawRoundedRect(full, BAR / 2, BAR / 2)
        if breath.phase is Phase.HOLD:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(colour, 1.5))
            painter.drawRoundedRect(full.adjusted(-3, -3, 3, 3), BAR / 2 + 3, BAR / 2 + 3)
        middle = self.height() / 2
        left = self.width() - GLYPH / 2 - 2 if mirrored else GLYPH / 2 + 2
        paint_glyph(painter, breath, QPointF(left, middle), 16.0, colour)

    def _bar(self) -> QRectF:
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        left = 10.0 if mirrored else GLYPH + 6.0
        return QRectF(left, (self.height() - BAR) / 2, self.width() - GLYPH - 16.0, BAR)

    def _reach(self, breath: Breath) -> float:
        share = breath.fullness
        if self.motion is Motion.GENTLE:
            share = 0.25 + 0.5 * share
        elif self.motion is Motion.NONE:
            share = round(share * BLOCKS) / BLOCKS
        return share * self._bar().width()
