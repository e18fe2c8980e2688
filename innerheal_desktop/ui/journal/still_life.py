"""What stands before a locked journal: the closed book on a board, and a lantern beside it."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import (
    QColor,
    QLinearGradient,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QRadialGradient,
)
from PySide6.QtWidgets import QApplication, QSizePolicy, QWidget

from innerheal_desktop.ui.theme.contrast import mixed
from innerheal_desktop.ui.theme.palette import Palette, is_stark, worn
from innerheal_desktop.ui.theme.typography import scale_of
from innerheal_desktop.ui.visuals.ground import falloff
from innerheal_desktop.ui.visuals.lamp_art import FLAME, LANTERN, SILL, paint_lantern
from innerheal_desktop.ui.visuals.land import Lie
from innerheal_desktop.ui.visuals.looks import Look, look_of

# The picture at 100 % text, in pixels; everything in it is measured in these.
WIDE, HIGH = 300.0, 132.0
LARGEST = 1.35  # of that: beyond it the words need the room
BOARD = 112.0  # the upper edge of the board
UNIT = 380.0  # of the land that the lantern is painted in
LIT = 236.0  # where the lantern stands
REACH = 108.0  # how far its light reaches
BOOK = QRectF(62.0, BOARD - 31.0, 138.0, 31.0)
COVER = 5.5  # its thickness


class StillLife(QWidget):
    """A picture, and nothing to press. It says nothing to a screen reader."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def sizeHint(self) -> QSize:
        """It grows a little with the text."""
        return (QSizeF(WIDE, HIGH) * min(scale_of(QApplication.font()), LARGEST)).toSize()

    def paint_light(self, painter: QPainter, on: QWidget) -> None:
        """Paint the light of the lantern on what lies behind the picture."""
        colours, scale = worn(self.palette()), self.width() / WIDE
        if is_stark(self.palette()):
            return
        place = QPointF(LIT, BOARD - LANTERN[2] * UNIT / 2) * scale
        middle = place + QPointF(self.mapTo(on, QPoint(0, 0)))
        flame, _, full = FLAME[colours.name]
        light = QRadialGradient(middle, REACH * scale)
        far = QPointF(REACH, REACH) * scale
        painter.fillRect(QRectF(middle - far, middle + far), falloff(0.50 * full, flame, light))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The board, and what stands on it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(self.width() / WIDE, self.height() / HIGH)
        colours = worn(self.palette())
        look = look_of(colours)
        if is_stark(self.palette()) or look is None:
            _draw_lines(painter, QColor(colours.bg), QColor(colours.text))
        else:
            _paint(painter, colours, look)


def _paint(painter: QPainter, colours: Palette, look: Look) -> None:
    lie = _lie()
    _paint_board(painter, colours)
    _paint_book(painter, colours)
    paint_lantern(painter, lie, colours, look, 1.0)


def _lie() -> Lie:
    """A land whose lantern stands on the board, beside the book."""
    middle = LIT - LANTERN[0] * UNIT
    return Lie(QSizeF(WIDE, HIGH), middle, BOARD - (SILL + 0.004) * UNIT, UNIT)


def _paint_board(painter: QPainter, colours: Palette) -> None:
    """A board to put things down on: lit in the middle, and gone at both ends."""
    wood = mixed(QColor(colours.bg), QColor(colours.accent), 0.34 if colours.dark else 0.30)
    for top, high, strength in ((BOARD, 5.0, 1.0), (BOARD + 5.0, 9.0, 0.30)):
        fade = QLinearGradient(0.0, 0.0, WIDE, 0.0)
        for at, share in ((0.0, 0.0), (0.18, 0.75), (0.62, 1.0), (0.86, 0.8), (1.0, 0.0)):
            tone = QColor(wood)
            tone.setAlphaF(share * strength)
            fade.setColorAt(at, tone)
        painter.fillRect(QRectF(0.0, top, WIDE, high), fade)


def _paint_book(painter: QPainter, colours: Palette) -> None:
    """Linen covers, the edges of many pages, and a ribbon where one left off."""
    ground, ink = QColor(colours.bg), QColor(colours.primary)
    linen = mixed(ground, ink, 0.50 if colours.dark else 0.86)
    lit = mixed(QColor(colours.text), QColor(FLAME[colours.name][0]), 0.45)
    paper = mixed(lit, ground, 0.40) if colours.dark else QColor("#FBF5E9")
    inner = _pages()
    shade = QLinearGradient(inner.left(), 0.0, inner.right(), 0.0)
    shade.setColorAt(0.0, mixed(paper, linen, 0.42))
    shade.setColorAt(0.22, mixed(paper, linen, 0.10))
    shade.setColorAt(1.0, paper)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(shade)
    painter.drawRect(inner)
    edges = mixed(paper, linen, 0.30)
    edges.setAlphaF(0.55)
    painter.setPen(QPen(edges, 0.7))
    for step in range(1, 7):
        y = inner.top() + inner.height() * step / 7
        painter.drawLine(QPointF(inner.left(), y), QPointF(inner.right() - 0.8 * (step % 3), y))
    painter.setPen(Qt.PenStyle.NoPen)
    cover = QLinearGradient(BOOK.left(), 0.0, BOOK.right(), 0.0)
    cover.setColorAt(0.0, mixed(linen, ground, 0.18))
    cover.setColorAt(1.0, mixed(linen, QColor("#FFE7B8"), 0.16))
    painter.setBrush(cover)
    painter.drawPath(_covers())
    painter.setBrush(mixed(ground, QColor(colours.accent), 0.72 if colours.dark else 0.85))
    painter.drawPath(_ribbon())


def _pages() -> QRectF:
    return BOOK.adjusted(6.0, COVER, -3.5, -COVER)


def _covers() -> QPainterPath:
    """Both covers and the round spine that holds them, seen from the edge."""
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.WindingFill)
    path.addRoundedRect(QRectF(BOOK.topLeft(), QSizeF(BOOK.width(), COVER)), 2.2, 2.2)
    lower = QRectF(BOOK.left() + 1.0, BOOK.bottom() - COVER, BOOK.width() - 3.0, COVER)
    path.addRoundedRect(lower, 2.2, 2.2)
    path.addRoundedRect(QRectF(BOOK.left(), BOOK.top(), 8.5, BOOK.height()), 4.0, 4.0)
    return path


def _ribbon() -> QPainterPath:
    """It comes out between the pages and hangs over the lower cover and the board."""
    left, top = BOOK.right() - 34.0, BOOK.bottom() - COVER - 1.0
    path = QPainterPath(QPointF(left, top))
    path.cubicTo(
        QPointF(left + 1.0, top + 10.0),
        QPointF(left - 4.0, top + 14.0),
        QPointF(left - 1.5, top + 25.0),
    )
    path.lineTo(left + 1.6, top + 21.5)
    path.lineTo(left + 4.4, top + 25.5)
    path.cubicTo(
        QPointF(left + 2.0, top + 14.0),
        QPointF(left + 7.0, top + 10.0),
        QPointF(left + 6.0, top),
    )
    path.closeSubpath()
    return path


def _draw_lines(painter: QPainter, ground: QColor, ink: QColor) -> None:
    """The same in lines, for high contrast."""
    painter.setPen(QPen(ink, 1.6, j=Qt.PenJoinStyle.RoundJoin))
    painter.setBrush(ground)
    painter.drawLine(QPointF(24.0, BOARD), QPointF(WIDE - 24.0, BOARD))
    inner = _pages()
    painter.drawRect(inner)
    for step in (1, 2, 3):
        y = inner.top() + inner.height() * step / 4
        painter.drawLine(QPointF(inner.left(), y), QPointF(inner.right(), y))
    painter.drawPath(_covers().simplified())
    painter.drawPath(_ribbon())
    half, high = LANTERN[1] * UNIT, LANTERN[2] * UNIT
    lantern = QRectF(LIT - half, BOARD - high, 2 * half, high)
    painter.drawRoundedRect(lantern, half * 0.68, high * 0.42)
    for share in (0.3, 0.5, 0.7):
        y = lantern.top() + high * share
        painter.drawLine(QPointF(lantern.left() + 4.0, y), QPointF(lantern.right() - 4.0, y))
