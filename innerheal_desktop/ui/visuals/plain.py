"""The plain picture: a still scene whose light comes and goes once in two minutes."""

from __future__ import annotations

from math import cos, pi

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap, QResizeEvent

from innerheal_desktop.session.timeline import Moment
from innerheal_desktop.ui.theme.motion import Motion
from innerheal_desktop.ui.theme.palette import Palette
from innerheal_desktop.ui.visuals.ground import ground
from innerheal_desktop.ui.visuals.visual import Visual

PERIOD = 120.0
# The light is told in this many steps, each too small to see.
STEPS = 120


class Plain(Visual):
    """Sky, hills and a slow light: something to rest the eyes on, and nothing to follow."""

    def __init__(self, palette: Palette, motion: Motion) -> None:
        super().__init__(palette, motion)
        self._pixmaps: tuple[QPixmap, QPixmap] | None = None
        self._light = 0.5

    def present(self, moment: Moment) -> None:
        """Show this moment."""
        self.describe(moment)
        if self.motion is not Motion.NONE:
            self._light = round((1 - cos(2 * pi * moment.time / PERIOD)) / 2 * STEPS) / STEPS
        if self.drawn.due(0.0, self._light, moment.time, moving=False):
            self.update()

    def forget(self) -> None:
        """Paint the ground anew at the next frame."""
        self._pixmaps = None
        super().forget()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A new size is painted anew."""
        if event.size() != event.oldSize():
            self.forget()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The ground, and the light over it."""
        if self._pixmaps is None:
            still, lit = (
                ground(self.size(), self.devicePixelRatioF(), self.colours, light)
                for light in (None, self._sun())
            )
            self._pixmaps = (still, lit)
        painter = QPainter(self)
        painter.drawPixmap(QPointF(0, 0), self._pixmaps[0])
        painter.setOpacity(0.25 + 0.75 * self._light)
        painter.drawPixmap(QPointF(0, 0), self._pixmaps[1])

    def _sun(self) -> QRectF:
        reach = min(self.width(), self.height()) * 0.62
        x, y = self.width() / 2, self.height() * 0.44
        return QRectF(x - reach, y - reach, 2 * reach, 2 * reach)
