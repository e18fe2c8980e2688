"""The ring: a circle cut by the seconds of a breath, with a bead that runs around it once."""

from __future__ import annotations

from math import cos, pi, sin

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter, QPixmap

from innerheal_desktop.session.breath import Breath, BreathPattern, Phase
from innerheal_desktop.ui.theme.motion import Motion
from innerheal_desktop.ui.theme.palette import Palette
from innerheal_desktop.ui.visuals.orb_art import body
from innerheal_desktop.ui.visuals.scene import Scene
from innerheal_desktop.ui.visuals.traced import Traced, paint_count
from innerheal_desktop.ui.visuals.way import Way, stretch

# The body's radius against the ring's, with empty and with full lungs: it hardly changes.
LEAST, FULL = 0.62, 0.76
# Points on a whole circle.
FINE = 720


def circle(pattern: BreathPattern, room: QRectF) -> Way:
    """A ring whose stretches are as long as their phases last, clockwise from twelve."""
    middle, radius = room.center(), min(room.width(), room.height()) / 2
    stretches, start = [], 0.0
    for phase, seconds in pattern.phases():
        end = start + seconds / pattern.cycle
        count = max(int((end - start) * FINE), 8)
        turns = [2.0 * pi * (start + (end - start) * i / count) for i in range(count + 1)]
        line = [middle + QPointF(sin(turn), -cos(turn)) * radius for turn in turns]
        stretches.append(stretch(phase, line, pattern))
        start = end
    return Way(tuple(stretches), middle, 1.4 * radius)


class Ring(Traced):
    """Draws the breath as a ring with a word outside each of its pieces."""

    def __init__(self, palette: Palette, motion: Motion) -> None:
        super().__init__(palette, motion)
        self._bodies: dict[Phase | None, QPixmap] = {}

    def outline(self, pattern: BreathPattern, room: QRectF) -> Way:
        """A circle."""
        return circle(pattern, room)

    def furnish(self) -> None:
        """Bodies are made anew as they are needed."""
        self._bodies.clear()

    def paint_inside(self, painter: QPainter, scene: Scene, fullness: float) -> None:
        """A soft body that grows and shrinks a little."""
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        ring = scene.way.box.width() / 2
        radius = ring * (LEAST**2 + (FULL**2 - LEAST**2) * fullness) ** 0.5
        middle, breath, before = scene.way.middle, self.breath, self.turning.before
        box = QRectF(middle.x() - radius, middle.y() - radius, 2 * radius, 2 * radius)
        new = self._body(breath.phase if breath else None, ring)
        if self.share < 1.0:
            old = self._body(before.phase if before else None, ring)
            painter.drawPixmap(box, old, QRectF(old.rect()))
            painter.setOpacity(self.share)
        painter.drawPixmap(box, new, QRectF(new.rect()))
        painter.setOpacity(1.0)

    def paint_beneath(self, painter: QPainter, scene: Scene, breath: Breath) -> None:
        """The seconds that are left."""
        paint_count(painter, scene, breath)

    def _body(self, phase: Phase | None, ring: float) -> QPixmap:
        if phase not in self._bodies:
            hue = self.colours.phase(phase) if phase else self.colours.primary
            self._bodies[phase] = body(ring * FULL, self.sheet.ratio, self.colours, hue)
        return self._bodies[phase]
