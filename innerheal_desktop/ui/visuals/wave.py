"""The wave: the breath as a curve that comes from the right, and a bead that rides on it."""

from __future__ import annotations

from math import floor

from PySide6.QtCore import QPointF, QRect, QRectF
from PySide6.QtGui import QColor, QPainter, QPixmap

from innerheal_desktop.session.breath import Breath
from innerheal_desktop.session.timeline import Moment, Timeline
from innerheal_desktop.ui.theme.motion import Motion
from innerheal_desktop.ui.theme.palette import Palette
from innerheal_desktop.ui.theme.typography import scale_of
from innerheal_desktop.ui.visuals.bands import bands
from innerheal_desktop.ui.visuals.bead import paint_bead
from innerheal_desktop.ui.visuals.course import Course, Quiet, Written, continued
from innerheal_desktop.ui.visuals.paced import Paced
from innerheal_desktop.ui.visuals.page import Leaf, Page, page_at
from innerheal_desktop.ui.visuals.phrase import hums, paint_hum, paint_word
from innerheal_desktop.ui.visuals.signs import side_letter
from innerheal_desktop.ui.visuals.strip import Strip
from innerheal_desktop.ui.visuals.visual import GENTLE_TURN
from innerheal_desktop.ui.visuals.wave_art import AHEAD, Baked, bake

# Without movement the marker goes in steps of this many seconds.
PACE = 0.5


class Wave(Paced):
    """Draws the breath that was, is and comes; without movement, one still page of it at a time."""

    baked: Baked

    def __init__(self, palette: Palette, motion: Motion) -> None:
        super().__init__(palette, motion)
        self._course: Course = Quiet()
        self._written = False
        self._strip: Strip | None = None
        self._page: Page | None = None
        self._leaf: Leaf | None = None

    def follow(self, timeline: Timeline) -> None:
        """Show what this timeline has written down."""
        self._course, self._written = Written(timeline), True
        self._strip = None
        self.update()

    def present(self, moment: Moment) -> None:
        """Show this moment."""
        breath = moment.breath
        if not self._written:
            course = continued(breath, moment.time)
            if not course.same(self._course):
                self._course, self._strip = course, None
        super().present(moment)

    def bake(self) -> QPixmap:
        """Ground, levels, mist and beads."""
        stage = self.stage if not self.stage.isEmpty() else self.rect()
        ratio, scale = self.devicePixelRatioF(), scale_of(self.font())
        self.baked = bake(self.size(), ratio, self.colours, self.motion, stage, scale)
        self._strip = None
        return self.baked.still

    def dirty(self) -> QRect:
        """The whole stage: the curve moves all over it."""
        return self.baked.measures.dirty

    def edge(self, breath: Breath) -> float:
        """How far the strip has moved, or the marker on its page."""
        return self._moved()

    def adrift(self) -> float:
        """A breath that comes is seen coming, and one that was is seen going."""
        time, speed = self._time, self.baked.measures.speed
        seen = self._course.between(time - self.baked.measures.room.width() / speed, time + AHEAD)
        if all(stretch.phase is None for stretch in seen):
            return 0.0
        return self._moved()

    def paint(self, painter: QPainter, exposed: QRectF) -> None:
        """Strip, mist, marker, bead and word."""
        baked, of, breath = self.baked, self.baked.measures, self.breath
        strip, (passed, at, marker) = self._laid(), self._view()
        painter.save()
        leaf = self._leaf
        turned = leaf.share(self._time) if leaf is not None else 1.0
        for band in bands(of.band, self.devicePixelRatioF()):
            painter.setClipRect(band.intersected(of.band))
            if leaf is not None and turned < 1.0:
                painter.setOpacity(1.0 - turned)
                painter.drawPixmap(QPointF(0.0, 0.0), leaf.pixmap)
                painter.setOpacity(turned)
            strip.draw(painter, passed, at, of.band)
            painter.setOpacity(1.0)
            for place, mist in baked.mists:
                painter.drawPixmap(place, mist)
        painter.restore()
        fullness = breath.fullness if breath else 0.0
        if self.motion is Motion.NONE:
            fullness = strip.curve.fullness(passed + (marker - at) / strip.curve.look.speed)
        place = QPointF(marker, of.empty + (of.full - of.empty) * fullness)
        if breath is not None:
            painter.drawPixmap(QPointF(marker - 0.75, of.full - of.arc), baked.needle)
        painter.drawPixmap(place - baked.reach, baked.halo)
        paint_bead(painter, baked, self.colours, (self.turning.before, breath), place, self.share)
        self._paint_words(painter, baked)

    @property
    def _time(self) -> float:
        return self.moment.time if self.moment else 0.0

    def _moved(self) -> float:
        """Where what moves stands, in pixels; while a page turns, every look is another frame."""
        self._laid()
        passed, _, marker = self._view()
        if self.motion is not Motion.NONE:
            return passed * self.baked.measures.speed
        turning = self._leaf is not None and self._leaf.share(self._time) < 1.0
        return marker + (self._time * 1000.0 if turning else 0.0)

    def _laid(self) -> Strip:
        """The strip, with what is to be seen now laid out on it."""
        of = self.baked.measures
        strip, last = self._strip, self._page
        page = last if self.motion is Motion.NONE else None
        if self.motion is Motion.NONE and not (page and strip and page.holds(self._time)):
            page = page_at(self._course, self._time, AHEAD)
        self._page = page
        if strip is None:
            look = of.look(self.colours, self._speed())
            strip = self._strip = Strip(look, self.devicePixelRatioF())
            strip.follow(look, page.course if page else self._course, page.start if page else 0.0)
            self._leaf = None
        elif page is not None and last is not None and page.shape != last.shape:
            over = 0.0 <= self._time - last.until < GENTLE_TURN  # and no leap to another time
            old = strip.picture(self.size(), 0.0, of.left, of.band) if over else None
            self._leaf = Leaf(old, last.until) if old else None
            strip.follow(of.look(self.colours, self._speed()), page.course, page.start)
        return strip

    def _speed(self) -> float:
        of = self.baked.measures
        if self._page is None:
            return of.speed
        return (of.room.right() - 0.03 * of.room.width() - of.left) / self._page.seconds

    def _view(self) -> tuple[float, float, float]:
        """Seconds since the strip's zero, where they stand, and where the marker stands."""
        of, page = self.baked.measures, self._page
        if page is None:
            return self._time, of.marker, of.marker
        if page.parked:
            return 0.0, of.left, of.marker
        passed = floor((self._time - page.start) / PACE + 1e-6) * PACE
        return 0.0, of.left, of.left + passed * self._speed()

    def _paint_words(self, painter: QPainter, baked: Baked) -> None:
        of, share, before, breath = baked.measures, self.share, self.turning.before, self.breath
        if of.word:
            paint_word(painter, baked.words, before, breath, of.place, share)
        if breath is None:
            return
        if breath.side is not None:
            letter = side_letter(breath.side)
            baked.letters.draw(painter, letter, of.letter(letter))
        if of.word and hums(breath):
            soft = share if not hums(before) else 1.0
            under = of.place + QPointF(0.0, of.word * 0.80)
            paint_hum(painter, under, QColor(self.colours.phase(breath.phase)), soft)
