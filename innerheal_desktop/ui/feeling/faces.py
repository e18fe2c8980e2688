"""Four faces for the ends of the scales, drawn in a few calm lines on a grid of 24.

When you add a face: one row of `FACES`. They are told apart by their lines alone, so that they
read in grey and as small as a letter.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QSizePolicy, QWidget

from innerheal_desktop.ui.theme.palette import token
from innerheal_desktop.ui.theme.typography import scale_of

# The side of a face at 100 % text.
SIDE = 36
GRID = 24.0

Point = tuple[float, float]
# A stroke from the first point to the last, bent towards the one between them.
Bend = tuple[Point, Point, Point]


@dataclass(frozen=True, slots=True)
class Lines:
    """The strokes of a face; `eyes` are those that are open: the middle, half width and height."""

    bends: tuple[Bend, ...]
    eyes: tuple[tuple[Point, Point], ...] = ()


_EYES = (((8.6, 10.2), (1.15, 1.15)), ((15.4, 10.2), (1.15, 1.15)))

FACES: dict[str, Lines] = {
    # Brows that rise towards the middle, a mouth whose corners hang a little.
    "unpleasant": Lines(
        (
            ((8.1, 17.2), (12.0, 13.9), (15.9, 17.2)),
            ((6.5, 8.3), (8.2, 7.6), (9.6, 6.3)),
            ((17.5, 8.3), (15.8, 7.6), (14.4, 6.3)),
        ),
        (((8.6, 10.9), (1.15, 1.15)), ((15.4, 10.9), (1.15, 1.15))),
    ),
    "pleasant": Lines((((7.2, 13.9), (12.0, 20.3), (16.8, 13.9)),), _EYES),
    # Lids that have come down, and a small mouth at rest.
    "sleepy": Lines(
        (
            ((6.2, 10.6), (8.4, 13.0), (10.6, 10.6)),
            ((13.4, 10.6), (15.6, 13.0), (17.8, 10.6)),
            ((10.6, 16.6), (12.0, 17.1), (13.4, 16.6)),
        )
    ),
    # Brows lifted, eyes open, a mouth as quiet.
    "alert": Lines(
        (
            ((6.8, 6.6), (8.6, 4.9), (10.3, 6.2)),
            ((17.2, 6.6), (15.4, 4.9), (13.7, 6.2)),
            ((9.8, 16.4), (12.0, 17.2), (14.2, 16.4)),
        ),
        (((8.6, 10.8), (1.4, 2.2)), ((15.4, 10.8), (1.4, 2.2))),
    ),
}


def paint_face(painter: QPainter, name: str, box: QRectF, ink: QColor) -> None:
    """Draw a face of `FACES` into the square `box`, in one ink; nothing where there is no room."""
    if box.width() < 1.0 or box.height() < 1.0:
        return  # a layout that has not come to rest yet
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(box.topLeft())
    painter.scale(box.width() / GRID, box.height() / GRID)
    thin = max(1.35, 1.3 * GRID / box.width())
    pen = QPen(ink, thin, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawEllipse(QPointF(12, 12), 11.0 - thin / 2, 11.0 - thin / 2)
    lines = FACES[name]
    for start, towards, end in lines.bends:
        path = QPainterPath(QPointF(*start))
        path.quadTo(QPointF(*towards), QPointF(*end))
        painter.drawPath(path)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink)
    for middle, size in lines.eyes:
        painter.drawEllipse(QPointF(*middle), *size)
    painter.restore()


class Face(QWidget):
    """A face beside words that say the same: it has no name of its own."""

    def __init__(self, name: str, side: int = SIDE) -> None:
        super().__init__()
        self._face = name
        self._side = side
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Larger with the text, though not as fast: the slider needs its room."""
        side = round(self._side * min(scale_of(QApplication.font()), 1.5))
        return QSize(side, side)

    def minimumSizeHint(self) -> QSize:
        """Never less."""
        return self.sizeHint()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the person's text size."""
        if event.type() == QEvent.Type.ApplicationFontChange:
            self.updateGeometry()
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The face, in quiet ink."""
        side = min(self.width(), self.height())
        box = QRectF((self.width() - side) / 2, (self.height() - side) / 2, side, side)
        ink = token(self.palette(), "muted")
        paint_face(QPainter(self), self._face, box.adjusted(1, 1, -1, -1), ink)
