"""Pieces: what moves in a quiet scene, and how it is drawn between pixels."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from PySide6.QtCore import QPointF, QRect, QRectF, QSizeF, Qt
from PySide6.QtGui import QPainter, QPixmap

# What moves is told in steps of this many pixels, each too small to see.
FINE = 0.25


def clear(size: QSizeF, ratio: float) -> QPixmap:
    """An empty pixmap of a logical size."""
    pixmap = QPixmap(max(round(size.width() * ratio), 1), max(round(size.height() * ratio), 1))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    return pixmap


@dataclass(frozen=True, slots=True)
class Place:
    """Where a piece is: its middle in logical pixels, how far it is turned, and how much of it."""

    x: float
    y: float
    turn: float = 0.0  # degrees
    opacity: float = 1.0

    def told(self) -> Place:
        """The same in steps too small to see, so that equal places are drawn once."""
        return Place(
            round(self.x / FINE) * FINE,
            round(self.y / FINE) * FINE,
            round(self.turn * 2) / 2,
            round(self.opacity, 2),
        )


@dataclass(frozen=True, slots=True)
class Piece:
    """Something that moves in a scene: how it looks, and where it is after so many seconds.

    What is `soft` has no edge that would show a step of one pixel, and is drawn at whole ones.
    What has `quarters` goes level, and is large: it is kept as it looks a quarter, a half and three
    quarters of a pixel on, because drawing between pixels costs ten times as much.
    """

    pixmap: QPixmap
    where: Callable[[float], Place]
    soft: bool = False
    quarters: tuple[QPixmap, ...] = ()

    def at(self, seconds: float) -> Place:
        """Where it is, in steps too small to see."""
        place = self.where(seconds).told()
        if not self.soft:
            return place
        size = self.pixmap.deviceIndependentSize()
        left, top = round(place.x - size.width() / 2), round(place.y - size.height() / 2)
        return replace(place, x=left + size.width() / 2, y=top + size.height() / 2)

    def box(self, place: Place) -> QRect:
        """What it touches at a place."""
        size = self.pixmap.deviceIndependentSize()
        if place.turn:
            across = (size.width() ** 2 + size.height() ** 2) ** 0.5
            size = QSizeF(across, across)
        corner = QPointF(place.x - size.width() / 2, place.y - size.height() / 2)
        return QRectF(corner, size).toAlignedRect().adjusted(-2, -2, 2, 2)

    def draw(self, painter: QPainter, place: Place) -> None:
        """Draw it at a place, between pixels where it stands between them."""
        size = self.pixmap.deviceIndependentSize()
        if self.soft:
            painter.setOpacity(place.opacity)
            corner = QPointF(place.x - size.width() / 2, place.y - size.height() / 2)
            painter.drawPixmap(corner, self.pixmap)
            painter.setOpacity(1.0)
            return
        if self.quarters:
            ratio = self.pixmap.devicePixelRatio()
            left = round((place.x - size.width() / 2) * ratio * 4)
            top = round(place.y - size.height() / 2)
            painter.drawPixmap(QPointF(left // 4 / ratio, top), self.quarters[left % 4])
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.setOpacity(place.opacity)
        painter.translate(place.x, place.y)
        # A hair of scale: Qt would else round the place to whole pixels.
        painter.scale(1.0001, 1.0)
        painter.rotate(place.turn)
        painter.drawPixmap(QPointF(-size.width() / 2, -size.height() / 2), self.pixmap)
        painter.restore()


def quarters(pixmap: QPixmap) -> tuple[QPixmap, ...]:
    """A pixmap as it looks at a whole device pixel, and a quarter, a half, three quarters on."""
    ratio, size = pixmap.devicePixelRatio(), pixmap.deviceIndependentSize()
    found = [pixmap]
    for step in (1, 2, 3):
        moved = clear(QSizeF(size.width() + 1.0, size.height()), ratio)
        painter = QPainter(moved)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.translate(step / 4 / ratio, 0.0)
        painter.scale(1.0 + 1e-5, 1.0)
        painter.drawPixmap(QPointF(0.0, 0.0), pixmap)
        painter.end()
        found.append(moved)
    return tuple(found)
