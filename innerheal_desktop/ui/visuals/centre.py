"""What stands in the middle of a way: glyph, word, seconds and blocks, and where each has room."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFont

from innerheal_desktop.ui.theme.motion import Motion
from innerheal_desktop.ui.theme.typography import Type, font_for
from innerheal_desktop.ui.visuals.phrase import widest
from innerheal_desktop.ui.visuals.way import Way

# A word smaller than this (pixels) is not written inside, but beside the way.
READABLE = 20.0
# The largest share of the breadth that a word takes.
FITTING = 0.75


@dataclass(frozen=True, slots=True)
class Centre:
    """Where the signs stand, in logical pixels; what is None is left out for want of room."""

    glyph: QPointF
    size: float
    word: QPointF | None
    pixels: float
    count: QPointF | None
    blocks: QRectF | None

    @property
    def small(self) -> float:
        """The size of the type of seconds and letters, in pixels."""
        return max(0.66 * self.pixels, 14.0) if self.word else max(self.size * 0.42, 13.0)

    @property
    def font(self) -> QFont:
        """The type of the word."""
        font = QFont(font_for(Type.PHASE))
        font.setPixelSize(max(round(self.pixels), 8))
        return font


def centre(way: Way, stage: QRectF, scale: float, motion: Motion, *, labelled: bool) -> Centre:
    """Find a place for every sign; `labelled` says that words stand along the way already."""
    probe = widest(font_for(Type.PHASE))
    half = min(way.box.height(), way.box.width() * 1.25) / 2
    wanted = min(max(0.155 * half, 28.0), 40.0) * scale
    size = min(max(0.20 * half, 44.0), 60.0) if half > 70 else max(half * 0.62, 24.0)
    bar = max(half * 0.17, 26.0) if motion is Motion.NONE else 0.0
    gap = bar * 0.55
    pixels = min(wanted, (way.breadth * FITTING - bar - gap) / probe)
    aside = 0.0
    if pixels < READABLE:
        pixels = min(wanted, READABLE * 1.4, 0.34 * stage.height())
        aside = way.box.width() / 2 + pixels * probe / 2 + 40.0
        if labelled or way.middle.x() + aside + pixels * probe / 2 > stage.right():
            pixels = 0.0
    beside = size if aside or not pixels else pixels * probe
    middle = way.middle + QPointF((bar + gap) / 2, 0.0)
    blocks = None
    if bar:
        left = way.middle.x() - (bar + gap + beside) / 2
        tall = min(half * 1.05, way.box.height() * 0.56)
        blocks = QRectF(left, way.middle.y() - tall / 2, bar, tall)
        middle = QPointF(left + bar + gap + beside / 2, way.middle.y())
    if aside and pixels:
        return Centre(middle, size, way.middle + QPointF(aside, 0.0), pixels, None, blocks)
    if not pixels:
        return Centre(middle, size, None, 0.0, None, blocks)
    seconds = half > 4.1 * pixels
    high = size * 0.80 + pixels * (2.35 if seconds else 1.25)
    top = middle.y() - high / 2
    word = QPointF(middle.x(), top + size * 0.80 + pixels * 0.72)
    count = QPointF(middle.x(), word.y() + pixels * 1.18) if seconds else None
    return Centre(QPointF(middle.x(), top + size * 0.36), size, word, pixels, count, blocks)
