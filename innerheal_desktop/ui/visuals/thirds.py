"""Three places of one breath, one above the other: they fill from below, and empty from above."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap

from innerheal_desktop.session.breath import Breath, Phase
from innerheal_desktop.tongue import mark
from innerheal_desktop.ui.theme.motion import Motion
from innerheal_desktop.ui.visuals.blocks import COUNT, filled
from innerheal_desktop.ui.visuals.breath_light import Climb, climb
from innerheal_desktop.ui.visuals.ground import ground, high_contrast
from innerheal_desktop.ui.visuals.land import Lie
from innerheal_desktop.ui.visuals.phrase import hums
from innerheal_desktop.ui.visuals.scenic import Art, Scenic

# Between two bars, and around what fills one of them, in pixels.
GAP, INSET = 8.0, 5.0
# A bar is this many times as wide as it is high.
WIDE = 3.4


def bars(way: Climb) -> tuple[QRectF, ...]:
    """The three bars from the lowest to the highest, in pixels."""
    high = max((way.foot - way.top - 2 * GAP) / 3, 4.0)
    wide = min(high * WIDE, 2 * way.radius + 60.0)
    return tuple(
        QRectF(way.middle - wide / 2, way.foot - (index + 1) * high - index * GAP, wide, high)
        for index in range(3)
    )


def share_of(fullness: float, index: int) -> float:
    """How full (0…1) the bar `index` (0 the lowest) is."""
    return min(max(fullness * 3.0 - index, 0.0), 1.0)


class Thirds(Scenic):
    """Three bars that fill one after the other with the breath."""

    called = mark("Three places that fill one after the other")

    @staticmethod
    def show_breath(
        painter: QPainter,
        way: Climb,
        light: QPixmap | None,
        breath: Breath,
        motion: Motion,
        colour: QColor,
    ) -> None:
        """Fill the bars; their outlines are of the line style of the phase."""
        full = {
            Motion.FULL: breath.fullness,
            Motion.GENTLE: 0.15 + 0.7 * breath.fullness,
            Motion.NONE: filled(breath) / COUNT,
        }[motion]
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for index, bar in enumerate(bars(way)):
            inner = bar.adjusted(INSET, INSET, -INSET, -INSET)
            _outline(painter, bar, inner, breath, colour)
            inner = inner.adjusted(3, 3, -3, -3)
            inner.setTop(inner.bottom() - inner.height() * share_of(full, index))
            if inner.height() > 0.5:
                painter.setPen(Qt.PenStyle.NoPen)
                tone = QColor(colour)
                tone.setAlphaF(0.80)
                painter.setBrush(tone)
                painter.drawRoundedRect(inner, 5.0, 5.0)
        if hums(breath):
            highest = bars(way)[-1]
            painter.setPen(QPen(colour, 1.5))
            for step in (4.0, 9.0):
                y = highest.top() - step
                painter.drawLine(QPointF(way.middle - 24, y), QPointF(way.middle + 24, y))

    def paint_art(self, lie: Lie, ratio: float) -> Art:
        """The ground, and the bars while there is no breath to fill them."""
        size = QSize(round(lie.size.width()), round(lie.size.height()))
        way = climb(QRectF(self.place_to_draw), self.card_plan().box)
        middle = QPointF(way.middle, (way.top + way.foot) / 2)
        reach = max(way.foot - way.top, 10.0)
        lit = QRectF(middle.x() - reach, middle.y() - reach, 2 * reach, 2 * reach)
        low = ground(size, ratio, self.colours)
        high = None if high_contrast(self.colours) else ground(size, ratio, self.colours, lit)
        for pixmap in (low, high):
            if pixmap is not None:
                self._paint_bars(pixmap, way)
        return Art(low, high)

    def _paint_bars(self, pixmap: QPixmap, way: Climb) -> None:
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colour = QColor(self.colours.border)
        colour.setAlphaF(1.0 if high_contrast(self.colours) else 0.55)
        painter.setPen(QPen(colour, 1.5))
        for bar in bars(way):
            painter.drawRoundedRect(bar, 10.0, 10.0)
        painter.end()


def _outline(painter: QPainter, bar: QRectF, inner: QRectF, breath: Breath, colour: QColor) -> None:
    painter.setBrush(Qt.BrushStyle.NoBrush)
    pen = QPen(colour, 2.5)
    if breath.phase is Phase.REST:
        pen = QPen(colour, 4.0, Qt.PenStyle.CustomDashLine, Qt.PenCapStyle.RoundCap)
        pen.setDashPattern([0.01, 2.4])
    painter.setPen(pen)
    painter.drawRoundedRect(bar, 10.0, 10.0)
    if breath.phase is Phase.HOLD or breath.top_up:
        painter.drawRoundedRect(inner, 7.0, 7.0)
