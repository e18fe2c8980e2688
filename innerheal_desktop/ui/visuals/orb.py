"""The orb: a soft body whose area follows the breath, inside a ring that tells the time."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap

from innerheal_desktop.session.breath import Breath, Phase
from innerheal_desktop.ui.theme.motion import Motion
from innerheal_desktop.ui.theme.typography import scale_of
from innerheal_desktop.ui.visuals.bands import bands
from innerheal_desktop.ui.visuals.blocks import paint_blocks
from innerheal_desktop.ui.visuals.orb_art import Baked, bake
from innerheal_desktop.ui.visuals.paced import Paced
from innerheal_desktop.ui.visuals.phrase import hums, paint_word, widest
from innerheal_desktop.ui.visuals.ripples import paint_ripples
from innerheal_desktop.ui.visuals.signs import paint_glyph, paint_rim, paint_side, side_letter


class Orb(Paced):
    """Draws the breath as an orb; without movement, as ten blocks inside the same ring."""

    baked: Baked

    def bake(self) -> QPixmap:
        """Ground, light, bodies and track."""
        stage = self.stage if not self.stage.isEmpty() else self.rect()
        ratio, scale = self.devicePixelRatioF(), scale_of(self.font())
        self.baked = bake(self.size(), ratio, self.colours, stage, scale)
        return self.baked.still

    def dirty(self) -> QRect:
        """As far as the light reaches."""
        return self.baked.measures.dirty

    def edge(self, breath: Breath) -> float:
        """The rim of the body."""
        return self.baked.measures.radius(breath.fullness, self.motion)

    def turned(self) -> None:
        """A new arc begins."""
        self.baked.trail.turn()

    def paint(self, painter: QPainter, exposed: QRectF) -> None:
        """Light, body, rim, arc, glyph and word."""
        baked, breath = self.baked, self.breath
        ratio = baked.still.devicePixelRatio()
        fullness = breath.fullness if breath else 0.0
        if self.motion is not Motion.FULL:
            fullness = 0.25 + 0.5 * fullness if self.motion is Motion.GENTLE else 0.5
        dirty = QRectF(baked.measures.dirty).intersected(exposed)
        painter.setOpacity(0.30 + 0.70 * fullness)
        painter.drawPixmap(dirty, baked.lit, QRectF(dirty.topLeft() * ratio, dirty.size() * ratio))
        painter.setOpacity(1.0)
        if self.motion is Motion.NONE and breath is not None:
            self._paint_bar(painter, baked, breath)
        else:
            self._paint_body(painter, baked, breath)
        if breath is not None:
            self._paint_signs(painter, baked, breath)

    def _paint_body(self, painter: QPainter, baked: Baked, breath: Breath | None) -> None:
        of, share, before = baked.measures, self.share, self.turning.before
        radius = of.radius(breath.fullness, self.motion) if breath else of.least
        box = QRectF(of.centre.x() - radius, of.centre.y() - radius, 2 * radius, 2 * radius)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        if share < 1.0:
            self._draw_body(painter, box, before, 1.0)
        self._draw_body(painter, box, breath, share)
        if breath is None:
            return
        colour = self.phase_colour()
        paint_rim(painter, breath.phase, of.centre, radius, colour)
        if breath.top_up:
            painter.setPen(QPen(colour, 2.0))
            away = radius + 10.0
            painter.drawEllipse(of.centre, away, away)
        if hums(breath):
            paint_ripples(painter, of.centre, radius + 2.0, colour)

    def _draw_body(
        self, painter: QPainter, box: QRectF, breath: Breath | None, opacity: float
    ) -> None:
        """Draw the body of a phase; as the breath goes out, its edge darkens inwards."""
        baked = self.baked
        painter.setOpacity(opacity)
        _draw(painter, baked.quiet if breath is None else baked.bodies[breath.phase], box)
        if breath is not None and breath.phase is Phase.EXHALE:
            painter.setOpacity(opacity * breath.progress)
            _draw(painter, baked.spent, box)
        painter.setOpacity(1.0)

    def _paint_bar(self, painter: QPainter, baked: Baked, breath: Breath) -> None:
        of = baked.measures
        width, left = self._bar(baked)
        area = QRectF(left, of.centre.y() - of.ring * 0.55, width, of.ring * 1.1)
        colour = QColor(self.colours.phase(breath.phase))
        paint_blocks(painter, breath, area, colour, QColor(self.colours.border))

    def _bar(self, baked: Baked) -> tuple[float, float]:
        """Width and left edge of the bar: with the words beside it, it is centred in the ring."""
        of = baked.measures
        width = max(of.ring * 0.20, 32.0)
        words = of.glyph if of.aside else widest(baked.words.font) * of.word
        whole = width + of.ring * 0.14 + words
        return width, of.centre.x() - whole / 2

    def _paint_signs(self, painter: QPainter, baked: Baked, breath: Breath) -> None:
        of, share, before = baked.measures, self.share, self.turning.before
        colour = QColor(self.colours.phase(breath.phase))
        baked.trail.grow(breath.progress, colour)
        baked.trail.draw(painter, of.centre, colour, share)
        if breath.side is not None:
            paint_side(painter, breath.side, of.centre, of.ring + 14, colour)
            way = -1 if side_letter(breath.side) == "L" else 1
            baked.words.draw(
                painter, side_letter(breath.side), of.centre + QPointF(way * of.ring * 0.78, 0)
            )
        glyph, word = self._places(baked)
        paint_word(painter, baked.words, before, breath, word, share)
        paint_glyph(painter, breath, glyph, of.glyph, colour)

    def _places(self, baked: Baked) -> tuple[QPointF, QPointF]:
        """Where the glyph and the word stand."""
        of = baked.measures
        rise, drop = QPointF(0, -of.word * 0.62), QPointF(0, of.glyph * 0.56)
        middle = of.centre
        if self.motion is Motion.NONE:
            width, left = self._bar(baked)
            half = (of.glyph if of.aside else widest(baked.words.font) * of.word) / 2
            middle = QPointF(left + width + of.ring * 0.14 + half, of.centre.y())
        if of.aside:
            return middle, of.centre + QPointF(of.aside, 0)
        return middle + rise, middle + drop


def _draw(painter: QPainter, pixmap: QPixmap, box: QRectF) -> None:
    """Draw a scaled body in bands so low that Qt keeps them in this thread."""
    painter.save()
    for band in bands(box.adjusted(-1.0, 0.0, 1.0, 1.0), painter.device().devicePixelRatioF()):
        painter.setClipRect(band)
        painter.drawPixmap(box, pixmap, QRectF(pixmap.rect()))
    painter.restore()
