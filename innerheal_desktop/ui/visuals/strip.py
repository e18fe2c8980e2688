"""The strip that a wave is drawn on: painted once, in tiles, and then only moved along.

A tile holds a soft fill and, apart from it, the line of the curve. The line is painted at up to
four offsets of a part of a pixel, so that it glides instead of hopping from pixel to pixel.
"""

from __future__ import annotations

from functools import cache
from math import ceil, floor
from random import Random

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QImage, QPainter, QPixmap

from innerheal_desktop.ui.visuals.course import Course
from innerheal_desktop.ui.visuals.curve import Curve, Look

# The width of a tile, and how far a line may stand out of its curve, in logical pixels.
TILE, PAD = 128, 16.0
_GRAIN = 128


class Strip:
    """A curve on tiles, for a device pixel ratio."""

    def __init__(self, look: Look, ratio: float) -> None:
        self.curve = Curve(look)
        self._ratio = ratio
        self._wide = round(TILE * ratio)
        self._parts = 4 if ratio < 1.5 else 2
        self._fills: dict[int, QPixmap] = {}
        self._lines: dict[tuple[int, int], tuple[QPixmap, int]] = {}

    def follow(self, look: Look, course: Course, zero: float) -> None:
        """Draw this course from now on, laid out from `zero` seconds."""
        self.curve = Curve(look, course, zero)
        self._fills.clear()
        self._lines.clear()

    def draw(self, painter: QPainter, passed: float, at: float, band: QRectF) -> None:
        """Draw what is inside `band`, so that `passed` seconds after zero stand at `at`."""
        ratio, parts, wide = self._ratio, self._parts, self._wide
        moved = round((passed * self.curve.look.speed - at) * ratio * parts)
        part, whole = (-moved) % parts, -(-moved // parts)
        soft = (moved + parts // 2) // parts
        left, right = floor(band.left() * ratio), ceil(band.right() * ratio)
        tiles = range((left + soft) // wide, (right + whole) // wide + 1)
        for tile in tiles:
            place = QPointF((tile * wide - soft) / ratio, self._top() / ratio)
            painter.drawPixmap(place, self._fill(tile))
        for tile in tiles:
            line, top = self._line(tile, part)
            painter.drawPixmap(QPointF((tile * wide - whole) / ratio, top / ratio), line)
        self._drop(tiles)

    def picture(self, size: QSize, passed: float, at: float, band: QRectF) -> QPixmap:
        """What `draw` draws, as a pixmap of `size`."""
        pixmap = QPixmap(size * self._ratio)
        pixmap.setDevicePixelRatio(self._ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        self.draw(painter, passed, at, band)
        painter.end()
        return pixmap

    def _drop(self, tiles: range) -> None:
        for tile in [each for each in self._fills if not tiles[0] - 1 <= each <= tiles[-1] + 1]:
            del self._fills[tile]
            for part in range(self._parts):
                self._lines.pop((tile, part), None)

    def _top(self) -> int:
        """Where the fills begin, in device pixels."""
        return floor((self.curve.look.full - PAD) * self._ratio)

    def _reach(self, tile: int) -> tuple[float, float]:
        return tile * self._wide / self._ratio, (tile + 1) * self._wide / self._ratio

    def _fill(self, tile: int) -> QPixmap:
        found = self._fills.get(tile)
        if found is None:
            top = self._top()
            height = ceil(self.curve.look.foot * self._ratio) - top
            image = QImage(self._wide, height, QImage.Format.Format_RGBA64_Premultiplied)
            image.fill(Qt.GlobalColor.transparent)
            painter = QPainter(image)
            painter.translate(0.0, -top)
            painter.scale(self._ratio, self._ratio)
            start, end = self._reach(tile)
            painter.translate(-start, 0.0)
            self.curve.paint_fill(painter, start, end)
            painter.end()
            found = self._fills[tile] = _grained(image, self._ratio)
        return found

    def _line(self, tile: int, part: int) -> tuple[QPixmap, int]:
        found = self._lines.get((tile, part))
        if found is None:
            start, end = self._reach(tile)
            heights = [point.y() for point in self.curve.points(start - PAD, end + PAD)]
            top = floor((min(heights) - PAD) * self._ratio)
            pixmap = QPixmap(self._wide, ceil((max(heights) + PAD) * self._ratio) - top)
            pixmap.setDevicePixelRatio(self._ratio)
            pixmap.fill(Qt.GlobalColor.transparent)
            painter = QPainter(pixmap)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.translate(part / self._parts / self._ratio - start, -top / self._ratio)
            self.curve.paint_line(painter, start - PAD, end + PAD)
            painter.end()
            found = self._lines[tile, part] = pixmap, top
        return found


def _grained(image: QImage, ratio: float) -> QPixmap:
    """An image of 16 bits a channel brought to 8 with noise of one step, only where it shows."""
    painter = QPainter(image)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceAtop)
    painter.fillRect(image.rect(), QBrush(_grain()))
    painter.end()
    small = image.convertToFormat(QImage.Format.Format_ARGB32_Premultiplied)
    pixmap = QPixmap.fromImage(small)
    pixmap.setDevicePixelRatio(ratio)
    return pixmap


@cache
def _grain() -> QImage:
    """Specks of white and black, each far too faint to see, that break up the edges of bands."""
    chance = Random(5)
    specks = bytearray()
    for _ in range(_GRAIN * _GRAIN):
        light, strength = chance.random() < 0.5, chance.randrange(700)
        colour = (strength if light else 0).to_bytes(2, "little")
        specks += colour * 3 + strength.to_bytes(2, "little")
    tile = QImage(bytes(specks), _GRAIN, _GRAIN, QImage.Format.Format_RGBA64_Premultiplied)
    return tile.copy()
