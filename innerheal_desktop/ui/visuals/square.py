"""The square: a bead walks around the breath, and a tide rises and falls inside."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainter, QPixmap

from innerheal_desktop.session.breath import Breath, BreathPattern, Phase
from innerheal_desktop.ui.theme.motion import Motion
from innerheal_desktop.ui.theme.palette import Palette
from innerheal_desktop.ui.visuals.scene import EVEN, Scene, Sheet
from innerheal_desktop.ui.visuals.signs import paint_glyph
from innerheal_desktop.ui.visuals.square_art import EBB, SOFT, outline, tide, vessel
from innerheal_desktop.ui.visuals.traced import Traced
from innerheal_desktop.ui.visuals.way import Way

# The soft edge of the tide is drawn in so many strips; nobody sees where one ends.
STRIPS = 28
# How far within the way the tide keeps, in line widths, and how far outside the corner signs stand.
INSIDE, OUTSIDE = 3.6, 4.2


class Square(Traced):
    """Draws the breath as a walk around a square; where the bead is tells the phase."""

    def __init__(self, palette: Palette, motion: Motion) -> None:
        super().__init__(palette, motion)
        self._shape: BreathPattern | None = None
        self._tides: dict[Phase | None, tuple[QPointF, QPixmap]] = {}

    def outline(self, pattern: BreathPattern, room: QRectF) -> Way:
        """A square, a rectangle, or whatever else the pattern makes of it."""
        return outline(pattern, room)

    def furnish(self) -> None:
        """Tides are made anew as they are needed."""
        self._shape = None

    def paint_inside(self, painter: QPainter, scene: Scene, fullness: float) -> None:
        """The tide, with a soft edge; the last phase's colour stays in it while they turn."""
        breath, before, share = self.breath, self.turning.before, self.share
        corner, new = self._tide(breath)
        old = self._tide(before)[1] if share < 1.0 else new
        ratio, high = self.sheet.ratio, new.height()
        soft = high * SOFT
        surface = high - (EBB + (1.0 - EBB) * fullness) * (high + soft)
        edges = [round(surface + soft * step / STRIPS) for step in range(STRIPS + 1)]
        for index, (top, foot) in enumerate(zip(edges, [*edges[1:], high], strict=True)):
            if foot <= max(top, 0):
                continue
            t = min((index + 0.5) / STRIPS, 1.0)
            strong = t * t * (3.0 - 2.0 * t) if index < STRIPS else 1.0
            strip = QRectF(0, max(top, 0), new.width(), foot - max(top, 0))
            place = QRectF(corner + strip.topLeft() / ratio, strip.size() / ratio)
            if share < 1.0:
                # Weaker by what the new colour will cover, so that together they are `strong`.
                painter.setOpacity(strong * (1.0 - share) / (1.0 - strong * share))
                painter.drawPixmap(place, old, strip)
            painter.setOpacity(strong * share)
            painter.drawPixmap(place, new, strip)
        painter.setOpacity(1.0)

    def adorn(self, painter: QPainter, sheet: Sheet, pattern: BreathPattern, way: Way) -> None:
        """The sign of each phase at the corner where it begins."""
        if sheet.lettering is None:
            return
        for each in way.stretches:
            still = pattern.within(each.phase, pattern.seconds(each.phase) * 0.499)
            near = each.beside(0.0, sheet.width * OUTSIDE)
            colour = QColor(self.colours.phase(each.phase))
            paint_glyph(painter, still, near, sheet.width * 3.6, colour)

    def _tide(self, breath: Breath | None) -> tuple[QPointF, QPixmap]:
        """The tide of a phase, within the outline of this moment's pattern."""
        pattern = (self.breath.pattern if self.breath else None) or EVEN
        if pattern != self._shape:
            self._shape = pattern
            self._tides.clear()
        phase = breath.phase if breath else None
        if phase not in self._tides:
            hue = self.colours.phase(phase) if phase else self.colours.primary
            shape = vessel(pattern, self.sheet.room, self.sheet.width * INSIDE)
            self._tides[phase] = tide(shape, self.colours, hue, self.sheet.ratio)
        return self._tides[phase]
