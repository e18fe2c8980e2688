"""The lotus: eight petals that open with the in-breath and gather with the out-breath."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap

from innerheal_desktop.session.breath import Breath, Phase
from innerheal_desktop.ui.theme.motion import Motion
from innerheal_desktop.ui.theme.typography import scale_of
from innerheal_desktop.ui.visuals.blocks import paint_blocks
from innerheal_desktop.ui.visuals.lotus_art import CALM, Baked, bake, opened, stance
from innerheal_desktop.ui.visuals.paced import Paced
from innerheal_desktop.ui.visuals.phrase import hums, paint_hum, paint_word
from innerheal_desktop.ui.visuals.signs import paint_glyph, paint_rim, paint_side, side_letter


class Lotus(Paced):
    """Draws the breath as a flower inside a ring that tells the time; still, beside ten blocks."""

    baked: Baked

    def bake(self) -> QPixmap:
        """Ground, light, petals, hearts and track."""
        stage = self.stage if not self.stage.isEmpty() else self.rect()
        ratio, scale = self.devicePixelRatioF(), scale_of(self.font())
        self.baked = bake(self.size(), ratio, self.colours, self.motion, stage, scale)
        return self.baked.still

    def dirty(self) -> QRect:
        """The ring and what stands around it."""
        return self.baked.measures.dirty

    def edge(self, breath: Breath) -> float:
        """The way of the outermost tip: what opens is three turns and a little length."""
        return opened(breath.fullness, self.motion) * self.baked.measures.length * 1.1

    def turned(self) -> None:
        """A new arc begins."""
        self.baked.trail.turn()

    def paint(self, painter: QPainter, exposed: QRectF) -> None:
        """Light, petals, heart, arc, glyph and word."""
        baked, breath = self.baked, self.breath
        ratio = baked.still.devicePixelRatio()
        share = opened(breath.fullness, self.motion) if breath else CALM
        dirty = QRectF(baked.measures.dirty).intersected(exposed)
        painter.setOpacity(0.30 + 0.70 * share)
        painter.drawPixmap(dirty, baked.lit, QRectF(dirty.topLeft() * ratio, dirty.size() * ratio))
        painter.setOpacity(1.0)
        self._paint_flower(painter, baked, share)
        if breath is not None:
            self._paint_signs(painter, baked, breath)
        self._paint_heart(painter, baked)
        if baked.measures.word:
            before, place = self.turning.before, baked.measures.place
            paint_word(painter, baked.words, before, breath, place, self.share)

    def _paint_flower(self, painter: QPainter, baked: Baked, share: float) -> None:
        of, breath, before = baked.measures, self.breath, self.turning.before
        angle, length = stance(share)
        last, now = (each.phase if each else None for each in (before, breath))
        if self.share < 1.0 and last is not now:
            baked.flowers[last].draw(painter, of.base, angle, length)
            painter.setOpacity(self.share)
        still = self.share >= 1.0 and (
            self.motion is Motion.NONE or now not in (Phase.INHALE, Phase.EXHALE)
        )
        petals = baked.flowers[now]
        (petals.rest if still else petals.draw)(painter, of.base, angle, length)
        if now is Phase.REST:
            half = baked.bud.deviceIndependentSize().width() / 2
            painter.drawPixmap(of.base - QPointF(half, half), baked.bud)
        painter.setOpacity(1.0)

    def _paint_heart(self, painter: QPainter, baked: Baked) -> None:
        """The heart of the flower with its rim and glyph; the last phase's fade away first."""
        of, share, before, breath = baked.measures, self.share, self.turning.before, self.breath
        corner = of.base - QPointF(of.heart, of.heart)
        box = QRectF(corner, corner + QPointF(2 * of.heart, 2 * of.heart))
        for each, strength in ((before, 1.0), (breath, share)) if share < 1.0 else ((breath, 1.0),):
            heart = baked.hearts[each.phase if each else None]
            painter.setOpacity(strength)
            painter.drawPixmap(box, heart, QRectF(heart.rect()))
        for each, strength in ((before, 1.0 - 2.5 * share), (breath, min(share * 1.6, 1.0))):
            if each is None or strength <= 0.0 or (each is before and share >= 1.0):
                continue
            painter.setOpacity(strength)
            colour = QColor(self.colours.phase(each.phase))
            paint_rim(painter, each.phase, of.base, of.heart, colour)
            if each.top_up:
                painter.setPen(QPen(colour, 2.0))
                painter.drawEllipse(of.base, of.heart + 7.0, of.heart + 7.0)
            paint_glyph(painter, each, of.base, of.glyph, colour)
        painter.setOpacity(1.0)

    def _paint_signs(self, painter: QPainter, baked: Baked, breath: Breath) -> None:
        of, share, before = baked.measures, self.share, self.turning.before
        colour = QColor(self.colours.phase(breath.phase))
        baked.trail.grow(breath.progress, colour)
        baked.trail.draw(painter, of.centre, colour, share)
        if self.motion is Motion.NONE:
            area = QRectF(of.centre.x() - of.ring * 0.76, 0.0, of.ring * 0.13, of.ring * 0.86)
            area.moveCenter(QPointF(area.center().x(), of.centre.y()))
            paint_blocks(painter, breath, area, colour, QColor(self.colours.border))
        if breath.side is not None:
            paint_side(painter, breath.side, of.centre, of.ring + 14, colour)
            way = -1 if side_letter(breath.side) == "L" else 1
            letter = of.centre + QPointF(way * of.ring * 0.68, of.ring * 0.42)
            baked.words.draw(painter, side_letter(breath.side), letter)
        if hums(breath):
            soft = share if not hums(before) else 1.0
            paint_hum(painter, of.hum, colour, soft)
