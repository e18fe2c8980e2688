"""What every picture of a breath shares: the moment, the hand-over, and what to redraw."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPixmap, QResizeEvent

from innerheal_desktop.session.breath import Breath
from innerheal_desktop.session.timeline import Moment
from innerheal_desktop.ui.theme.contrast import mixed
from innerheal_desktop.ui.theme.motion import Motion
from innerheal_desktop.ui.theme.palette import Palette
from innerheal_desktop.ui.visuals.blocks import filled
from innerheal_desktop.ui.visuals.visual import GENTLE_TURN, TURN, Turning, Visual


class Paced(Visual):
    """Shows a breath. A picture says what it bakes, where it moves, and how it paints a frame.

    `bake` paints what never moves, once a size, palette and movement; `dirty` is what a frame may
    touch (logical pixels); `edge` where the moving part stands, in pixels along its way; `paint`
    draws the rest of a frame over the baked one.
    """

    def __init__(self, palette: Palette, motion: Motion) -> None:
        super().__init__(palette, motion)
        self.moment: Moment | None = None
        self.turning = Turning()
        self._still: QPixmap | None = None

    def bake(self) -> QPixmap:
        """The ground with all that stands still, of the widget's size. Takes 25…60 ms, once."""
        raise NotImplementedError

    def dirty(self) -> QRect:
        """What a frame may touch, once baked."""
        raise NotImplementedError

    def touched(self) -> QRect:
        """What the next frame really changes: all of `dirty`, unless a picture knows better."""
        return self.dirty()

    def edge(self, breath: Breath) -> float:
        """Where what moves stands, in pixels: half a pixel on is worth a frame."""
        raise NotImplementedError

    def adrift(self) -> float:
        """As `edge`, while there is no breath to follow: a still scene stays where it is."""
        return 0.0

    def paint(self, painter: QPainter, exposed: QRectF) -> None:
        """Draw what moves; `exposed` is the part of the widget that is seen anew."""
        raise NotImplementedError

    def turned(self) -> None:
        """A new phase has begun."""

    @property
    def breath(self) -> Breath | None:
        """The breath that is shown."""
        return self.moment.breath if self.moment else None

    @property
    def share(self) -> float:
        """How much of the hand-over from the last phase to this one is done, 0…1."""
        turn = GENTLE_TURN if self.motion is Motion.GENTLE else TURN
        return self.turning.share(self.moment, turn) if self.moment else 1.0

    def phase_colour(self) -> QColor:
        """The colour of this phase, mixed with the last one's while they hand over."""
        breath, before = self.breath, self.turning.before
        if breath is None:
            return QColor(self.colours.primary)
        colour = QColor(self.colours.phase(breath.phase))
        if self.share < 1.0 and before is not None:
            return mixed(QColor(self.colours.phase(before.phase)), colour, self.share)
        return colour

    def present(self, moment: Moment) -> None:
        """Show this moment."""
        before = self.turning.since
        self.turning.see(moment)
        self.moment = moment
        self.describe(moment)
        if self._still is None:
            self.update()
            return
        if self.turning.since != before:
            self.turned()
        breath = moment.breath
        turning = moment.time - self.turning.since < TURN + 0.05
        blocks = filled(breath) if breath and self.motion is Motion.NONE else 0
        sign = (_sign(breath), blocks, moment.time if turning else None)
        edge = self.edge(breath) if breath else self.adrift()
        if self.drawn.due(edge, sign, moment.time, moving=breath is not None):
            self.update(self.touched())

    def forget(self) -> None:
        """Bake anew at the next frame."""
        self._still = None
        super().forget()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A new size is baked anew."""
        if event.size() != event.oldSize():
            self.forget()

    def paintEvent(self, event: QPaintEvent) -> None:
        """One frame: what stands still, and over it what moves."""
        if self._still is None:
            self._still = self.bake()
        painter = QPainter(self)
        exposed = QRectF(event.rect())
        ratio = self._still.devicePixelRatio()
        source = QRectF(exposed.topLeft() * ratio, exposed.size() * ratio)
        painter.drawPixmap(exposed, self._still, source)
        if event.rect().intersects(self.dirty()):
            self.paint(painter, exposed)


def _sign(breath: Breath | None) -> object:
    return None if breath is None else (breath.phase, breath.top_up, breath.side, breath.cycle)
