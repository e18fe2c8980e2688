"""The landscape: a sun that rises over hills as the breath comes in, or a moon over the tide."""

from __future__ import annotations

from math import floor

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap

from innerheal_desktop.session.breath import Breath, Phase
from innerheal_desktop.ui.theme.motion import Motion
from innerheal_desktop.ui.theme.palette import Palette
from innerheal_desktop.ui.theme.typography import scale_of
from innerheal_desktop.ui.visuals.landscape_art import GLOW, Baked, bake
from innerheal_desktop.ui.visuals.paced import Paced
from innerheal_desktop.ui.visuals.phrase import hums
from innerheal_desktop.ui.visuals.ripples import paint_ripples
from innerheal_desktop.ui.visuals.signs import paint_rim

# The light of the whole land changes this often (Hz); what drifts comes this much later (seconds).
LIGHT_RATE = 15.0
LATER = 0.5
# How high the sun stands, and how light it is, when there is no breath to follow.
STILL = 0.40


def lungs(breath: Breath, ago: float) -> float:
    """Lung fullness 0…1 `ago` seconds before `breath`, told in steps of `LIGHT_RATE`."""
    pattern = breath.pattern
    if pattern is None:
        return breath.fullness
    passed = floor(breath.progress * breath.length * LIGHT_RATE + 1e-6) / LIGHT_RATE - ago
    phases = pattern.phases()
    names = [phase for phase, _ in phases]
    index = names.index(breath.phase) if breath.phase in names else 0
    while passed < 0.0:
        index -= 1
        passed += phases[index % len(phases)][1]
    phase, length = phases[index % len(phases)]
    return min(max(pattern.fullness(phase, min(passed / length, 1.0)), 0.0), 1.0)


class Landscape(Paced):
    """Draws the breath as a sun above hills (a moon above the sea), and says it on a card."""

    baked: Baked

    def __init__(self, palette: Palette, motion: Motion) -> None:
        super().__init__(palette, motion)
        self._lit: tuple[float, float] | None = None

    def bake(self) -> QPixmap:
        """The land in both lights, the sun, what drifts, and the card."""
        stage = self.stage if not self.stage.isEmpty() else self.rect()
        ratio, scale = self.devicePixelRatioF(), scale_of(self.font())
        self.baked = bake(self.size(), ratio, self.colours, stage, scale, self.motion)
        self._lit = None
        return self.baked.low

    def dirty(self) -> QRect:
        """The light is everywhere."""
        return self.rect()

    def touched(self) -> QRect:
        """Everything when the light has changed; else only the sun's way and the card."""
        lit = self.light()
        if lit != self._lit:
            self._lit = lit
            return self.rect()
        return self.baked.measures.way.united(self.baked.card.plan.reach)

    def edge(self, breath: Breath) -> float:
        """Where the sun stands."""
        return self.baked.measures.height(breath.fullness, self.motion)

    def light(self) -> tuple[float, float]:
        """How light the land is, and how far what drifts has come, 0…1."""
        now, before = self._light_of(self.breath), self._light_of(self.turning.before)
        if (self.breath is None) != (self.turning.before is None) and self.share < 1.0:
            share = self.share
            return tuple(a + (b - a) * share for a, b in zip(before, now, strict=True))  # type: ignore[return-value]
        return now

    def _light_of(self, breath: Breath | None) -> tuple[float, float]:
        if breath is None or self.motion is Motion.NONE:
            return STILL, STILL
        if self.motion is Motion.GENTLE:
            return 0.25 + 0.5 * lungs(breath, 0.0), STILL
        return lungs(breath, 0.0), lungs(breath, LATER)

    def paint(self, painter: QPainter, exposed: QRectF) -> None:
        """Light, sun, what hides it, what drifts, and the card."""
        baked, (light, drift) = self.baked, self.light()
        ratio = baked.low.devicePixelRatio()
        if baked.high is not None:
            painter.setOpacity(light)
            source = QRectF(exposed.topLeft() * ratio, exposed.size() * ratio)
            painter.drawPixmap(exposed, baked.high, source)
            painter.setOpacity(1.0)
        share = self.share
        if share < 1.0 and (self.breath is None) != (self.turning.before is None):
            self._paint_sun(painter, self.turning.before, 1.0 - share)
            self._paint_sun(painter, self.breath, share)
        else:
            self._paint_sun(painter, self.breath, 1.0)
        corner = QPointF(baked.measures.way.topLeft())
        painter.drawPixmap(corner, baked.front[0])
        if baked.high is not None:
            painter.setOpacity(light)
            painter.drawPixmap(corner, baked.front[1])
            painter.setOpacity(1.0)
        if baked.drift is not None:
            baked.drift.draw(painter, drift)
        self._paint_card(painter)

    def _paint_card(self, painter: QPainter) -> None:
        breath, before, share = self.breath, self.turning.before, self.share
        if breath is not None:
            self.baked.card.paint(painter, breath, before, share)

    def _paint_sun(self, painter: QPainter, breath: Breath | None, opacity: float) -> None:
        baked, of = self.baked, self.baked.measures
        down = of.height(breath.fullness if breath else STILL, self.motion)
        centre = QPointF(of.lie.middle, down)
        painter.setOpacity(opacity)
        colour = self.phase_colour()
        if baked.disc is None or baked.glow is None:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour)
            painter.drawEllipse(centre, of.sun - 7.0, of.sun - 7.0)
        else:
            reach = of.sun * GLOW
            painter.drawPixmap(centre - QPointF(reach, reach), baked.glow)
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawPixmap(centre - QPointF(of.sun + 1, of.sun + 1), baked.disc)
        if breath is not None:
            self._paint_rims(painter, breath, centre, colour)
        painter.setOpacity(1.0)

    def _paint_rims(
        self, painter: QPainter, breath: Breath, centre: QPointF, colour: QColor
    ) -> None:
        radius = self.baked.measures.sun
        halo = radius + min(max(0.13 * radius, 3.0), 7.0)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if self.baked.disc is None:
            paint_rim(painter, breath.phase, centre, radius, colour)
        if breath.top_up or (breath.phase is Phase.HOLD and self.baked.disc is not None):
            painter.setPen(QPen(colour, 2.0))
            painter.drawEllipse(centre, halo, halo)
        if hums(breath):
            paint_ripples(painter, centre, radius + 2.0, colour)
