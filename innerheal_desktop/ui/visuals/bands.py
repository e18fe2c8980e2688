"""Bands: a large picture drawn in strips so low that Qt keeps them in the thread that draws.

What is taller, Qt spreads over its worker threads and wakes them at every frame (320 times a second
for the smallest orb alone), which costs more than it saves. The pixels are the same.
"""

from __future__ import annotations

from collections.abc import Iterator
from math import ceil, floor

from PySide6.QtCore import QRectF

# Device pixels.
BAND = 80.0


def bands(box: QRectF, ratio: float) -> Iterator[QRectF]:
    """The bands of `box` from the top, cut at whole pixels; `ratio` is device pixels a pixel."""
    height, first = BAND / ratio, floor(box.top())
    for step in range(ceil((box.bottom() - first) / height)):
        yield QRectF(box.left(), first + step * height, box.width(), height)
