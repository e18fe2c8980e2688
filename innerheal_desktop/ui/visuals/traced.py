"""What pictures share that show a breath as a way: tracks, the trace, the bead, words and signs."""

from __future__ import annotations

from dataclasses import replace
from math import ceil

from PySide6.QtCore import QPointF, QRect, QRectF
from PySide6.QtGui import QColor, QPainter, QPixmap

from innerheal_desktop.session.breath import Breath, BreathPattern
from innerheal_desktop.ui.theme.motion import Motion
from innerheal_desktop.ui.theme.palette import Palette
from innerheal_desktop.ui.theme.typography import scale_of
from innerheal_desktop.ui.visuals.blocks import COUNT, paint_blocks
from innerheal_desktop.ui.visuals.paced import Paced
from innerheal_desktop.ui.visuals.phrase import paint_word
from innerheal_desktop.ui.visuals.scene import EVEN, Scene, Sheet, scene, sheet
from innerheal_desktop.ui.visuals.signs import paint_glyph, side_letter
from innerheal_desktop.ui.visuals.strokes import paint_bead
from innerheal_desktop.ui.visuals.way import Way

# How full the picture is while there is no breath to follow.
IDLE = 0.42
# A jump in fullness larger than this is not part of a breath, and is softened.
JUMP = 0.15
# A second fades into the next one for so long, in seconds.
TICK = 0.25


class Traced(Paced):
    """A breath that walks a way. A picture gives the way its outline, and fills it."""

    sheet: Sheet

    def __init__(self, palette: Palette, motion: Motion) -> None:
        super().__init__(palette, motion)
        self._scenes: list[Scene] = []  # the last one, where it differs, and this one
        self._since = 0.0  # the hand-over in which this one came, in seconds of the sitting

    def outline(self, pattern: BreathPattern, room: QRectF) -> Way:
        """The way of `pattern`, as large as `room` allows."""
        raise NotImplementedError

    def adorn(self, painter: QPainter, sheet: Sheet, pattern: BreathPattern, way: Way) -> None:
        """Add to the tracks what only this picture has, and what stands still."""

    def furnish(self) -> None:
        """A new sheet has been made: forget what was made for the last one."""

    def paint_inside(self, painter: QPainter, scene: Scene, fullness: float) -> None:
        """Fill the way as far as the lungs are full (0…1)."""
        raise NotImplementedError

    def paint_beneath(self, painter: QPainter, scene: Scene, breath: Breath) -> None:
        """Add what only this picture has, above the tracks and beneath the words."""

    def bake(self) -> QPixmap:
        """The bare ground."""
        size, ratio, scale = self.size(), self.devicePixelRatioF(), scale_of(self.font())
        self.sheet = sheet(size, ratio, self.colours, self.motion, self.stage, scale)
        self._scenes.clear()
        self.furnish()
        return self.sheet.still

    def dirty(self) -> QRect:
        """As far as light and labels reach, those of the last scene too."""
        now = self.scene().extent
        return now.united(self._scenes[0].extent)

    def edge(self, breath: Breath) -> float:
        """How far along its stretch the bead is, in pixels."""
        return self.along(breath) * self.scene().way.of(breath.phase).length

    def along(self, breath: Breath) -> float:
        """How much of a stretch is walked, 0…1: step by step where nothing shall move."""
        if self.motion is Motion.NONE:
            return ceil(breath.progress * COUNT) / COUNT
        return breath.progress

    def scene(self) -> Scene:
        """The scene of this moment's pattern; the one before it is kept until it has faded."""
        breath = self.breath
        pattern = (breath.pattern or EVEN) if breath else None
        touch = breath.touch if breath else ""
        if not self._scenes or self._scenes[-1].key != (pattern, touch):
            self._scenes.append(scene(self.sheet, self.outline, self.adorn, pattern, touch))
            del self._scenes[:-2]
            self._since = self.turning.since
        return self._scenes[-1]

    @property
    def fullness(self) -> float:
        """How full the picture is shown, 0…1, halved around the middle in gentle motion."""
        now = self._shown(self.breath)
        if self.share < 1.0:
            before = self._shown(self.turning.before)
            if abs(now - before) > JUMP:
                return before + (now - before) * self.share
        return now

    def _shown(self, breath: Breath | None) -> float:
        fullness = breath.fullness if breath else IDLE
        if self.motion is Motion.NONE:
            return 0.5
        return 0.25 + 0.5 * fullness if self.motion is Motion.GENTLE else fullness

    def paint(self, painter: QPainter, exposed: QRectF) -> None:
        """Light, what is inside, tracks, trace, words, glyph and bead."""
        of, now, breath = self.sheet, self.scene(), self.breath
        fullness, ratio = self.fullness, self.sheet.ratio
        lit = of.light.intersected(exposed)
        painter.setOpacity(0.30 + 0.70 * fullness)
        painter.drawPixmap(lit, of.lit, QRectF(lit.topLeft() * ratio, lit.size() * ratio))
        painter.setOpacity(1.0)
        if breath is None or self.motion is not Motion.NONE:
            self.paint_inside(painter, now, fullness)
        last = self._scenes[0]
        if self.share < 1.0 and last is not now and self._since == self.turning.since:
            painter.setOpacity(1.0 - self.share)
            painter.drawPixmap(last.corner, last.track)
            painter.setOpacity(self.share)
        painter.drawPixmap(now.corner, now.track)
        painter.setOpacity(1.0)
        self._paint_last(painter)
        if breath is None:
            return
        now.trace(breath.phase).draw(painter, self.along(breath))
        self.paint_beneath(painter, now, breath)
        _paint_labels(painter, now, breath, self.turning.before, self.share)
        self._paint_centre(painter, now, breath)
        if self.motion is not Motion.NONE:
            at = now.way.of(breath.phase).at(breath.progress)
            paint_bead(painter, at, self.phase_colour(), of.width, now.halo(breath.phase))

    def _paint_last(self, painter: QPainter) -> None:
        """The trace of the phase before, while it fades."""
        before, breath = self.turning.before, self.breath
        if self.share >= 1.0 or before is None:
            return
        if breath is not None and before.phase is breath.phase:
            return
        ended = before.pattern or EVEN
        old = next((each for each in self._scenes if each.key == (ended, before.touch)), None)
        if old is not None:
            old.trace(before.phase).draw(painter, 1.0, 1.0 - self.share)

    def _paint_centre(self, painter: QPainter, now: Scene, breath: Breath) -> None:
        of, colour = now.centre, self.phase_colour()
        if of.blocks is not None:
            paint_blocks(painter, breath, of.blocks, colour, QColor(self.colours.border))
        if of.word is not None:
            before = self.turning.before
            paint_word(painter, now.words, before, breath, of.word, self.share)
        if breath.side is not None:
            painter.setOpacity(self.share)
            painter.drawPixmap(now.corner, now.frame(breath.side, breath.phase))
            painter.setOpacity(1.0)
            letter = side_letter(breath.side)
            # Beside the glyph; beneath it where there is no more room than for a glyph.
            way = QPointF((-1.0 if letter == "L" else 1.0) * of.size * 1.15, 0.0)
            roomy = of.word is not None
            way = way if roomy else QPointF(0.0, of.size * 0.78)
            words = now.words if roomy else now.numbers
            words.draw(painter, letter, of.glyph + way, self.share)
        self._paint_glyphs(painter, now, breath, colour)

    def _paint_glyphs(self, painter: QPainter, now: Scene, breath: Breath, colour: QColor) -> None:
        """The glyph; the last one fades away before it."""
        before, share, of = self.turning.before, self.share, now.centre
        if before is not None and before.phase is breath.phase and not breath.top_up:
            share = 1.0
        for each, opacity in ((before, 1.0 - share * 2.5), (breath, (share - 0.3) / 0.7)):
            if each is not None and opacity > 0.0:
                painter.setOpacity(opacity)
                still = replace(each, progress=0.5) if self.motion is Motion.NONE else each
                paint_glyph(painter, still, of.glyph, of.size, colour)
        painter.setOpacity(1.0)


def _paint_labels(
    painter: QPainter, now: Scene, breath: Breath, before: Breath | None, share: float
) -> None:
    """The word of the phase; that of the phase before fades away, so far as `share` is not 1."""
    if now.sheet.lettering is None:
        return
    for label in now.labels:
        strength = 0.0
        if label.phase is breath.phase:
            same = before is not None and before.phase is breath.phase
            strength = 1.0 if same else share
        elif before is not None and label.phase is before.phase:
            strength = 1.0 - share
        now.sheet.lettering.draw(painter, label, strength)


def paint_count(painter: QPainter, now: Scene, breath: Breath) -> None:
    """Tell quietly how many seconds of the phase are left; each fades into the next."""
    if now.centre.count is None:
        return
    left = max(ceil(breath.remaining), 1)
    since = left - breath.remaining
    first = left >= ceil(breath.length)
    share = 1.0 if first else min(since / TICK, 1.0)
    now.numbers.draw(painter, f"{left + 1}", now.centre.count, 1.0 - 2.0 * share)
    now.numbers.draw(painter, f"{left}", now.centre.count, 2.0 * share - 1.0)
