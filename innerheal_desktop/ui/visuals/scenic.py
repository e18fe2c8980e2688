"""What every quiet scene shares: two lights that hand over slowly, what moves in it, and a breath.

A scene is there to rest the eyes on while somebody speaks, or nobody does. It is drawn a few times
a second at most; only while a breath is followed the light of the breath and its card are drawn
as often as those of any other picture.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import cos, floor, pi

from PySide6.QtCore import QRect, QRectF, QSizeF
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPixmap, QRegion, QResizeEvent

from innerheal_desktop.session.breath import Breath
from innerheal_desktop.session.timeline import Moment, Timeline
from innerheal_desktop.tongue import mark, tr
from innerheal_desktop.ui.theme.motion import Motion
from innerheal_desktop.ui.theme.palette import Palette
from innerheal_desktop.ui.theme.typography import scale_of
from innerheal_desktop.ui.visuals.breath_light import Climb, climb, disc, paint_light
from innerheal_desktop.ui.visuals.breathing import Breathing
from innerheal_desktop.ui.visuals.hush import hush
from innerheal_desktop.ui.visuals.land import Lie
from innerheal_desktop.ui.visuals.looks import look_of
from innerheal_desktop.ui.visuals.phase_card import PhaseCard, Plan, plan
from innerheal_desktop.ui.visuals.piece import Piece, Place
from innerheal_desktop.ui.visuals.visual import Visual

# Seconds of one passage of the light, there and back.
PERIOD = 100.0
# The light is told in this many steps, each too small to see.
STEPS = 120
# What moves is drawn so often a second: nothing here goes a whole pixel in between.
RATE = 20.0
# How much of the light of a breath is left where somebody may be falling asleep.
DIM = 0.45


@dataclass(frozen=True, slots=True)
class Art:
    """A scene as it is painted once: at rest, in full light (or None), and what moves in it."""

    low: QPixmap
    high: QPixmap | None
    pieces: tuple[Piece, ...] = ()


class Scenic(Visual):
    """A quiet scene. A picture says what it is called, what it paints, and where its light is."""

    called = mark("A quiet scene")

    def __init__(self, palette: Palette, motion: Motion) -> None:
        super().__init__(palette, motion)
        self.setAccessibleName(tr(self.called))
        self.length = 600.0  # seconds of the sitting
        self.timeline: Timeline | None = None
        self._art: Art | None = None
        self._mist: QPixmap | None = None
        self._told: tuple[float, tuple[Place, ...]] = (0.5, ())
        self._breathing = Breathing(motion, self.show_breath)

    def paint_art(self, lie: Lie, ratio: float) -> Art:
        """Paint the scene, once a size, palette and movement."""
        raise NotImplementedError

    @staticmethod
    def show_breath(
        painter: QPainter,
        way: Climb,
        light: QPixmap | None,
        breath: Breath,
        motion: Motion,
        colour: QColor,
    ) -> None:
        """Paint what follows the breath: a light that climbs, where a scene has nothing better."""
        paint_light(painter, way, light, breath, motion, colour)

    def light(self, moment: Moment) -> float:
        """How light the scene is, 0…1: slowly there and back."""
        return 0.5 - 0.5 * cos(2 * pi * moment.time / PERIOD)

    @property
    def pace(self) -> float:
        """How fast things move: gentle halves it, none stands."""
        return {Motion.FULL: 1.0, Motion.GENTLE: 0.5, Motion.NONE: 0.0}[self.motion]

    def seconds(self, moment: Moment) -> float:
        """How long things have moved, at their pace, told `RATE` times a second."""
        return floor(moment.time * RATE) / RATE * self.pace

    def follow(self, timeline: Timeline) -> None:
        """The moments that follow are of `timeline`."""
        self.timeline, self.length = timeline, max(timeline.length, 1.0)

    def present(self, moment: Moment) -> None:
        """Show this moment, drawing only what looks different."""
        self.describe(moment)
        if self._art is None:
            self._art = self._painted()
            self.update()
        self._breathing.see(moment)
        light = 0.5 if self.motion is Motion.NONE else self.light(moment)
        seconds = self.seconds(moment)
        told = (
            round(light * STEPS) / STEPS,
            tuple(piece.at(seconds) for piece in self._art.pieces),
        )
        before, self._told = self._told, told
        if (told[0] != before[0] and self._art.high is not None) or len(told[1]) != len(before[1]):
            self.update()
        elif told != before:
            self.update(_changed(self._art, before[1], told[1]))
        if self._breathing.due(moment):
            self.update(self._breathing.reach)

    @property
    def place_to_draw(self) -> QRect:
        """The stage; all of the picture where there is none."""
        return self.stage if not self.stage.isEmpty() else self.rect()

    def card_plan(self) -> Plan:
        """Where the card of the breath stands."""
        return plan(QRectF(self.place_to_draw), scale_of(self.font()), self.motion)

    def _painted(self) -> Art:
        size, ratio, palette = self.size(), self.devicePixelRatioF(), self.colours
        stage = self.place_to_draw
        art = self.paint_art(lie_of(QSizeF(size), stage), ratio)
        look = look_of(palette)
        images = [each.toImage() for each in (art.low, art.high or art.low)]
        for image in images:
            image.setDevicePixelRatio(ratio)
            painter = QPainter(image)
            for piece in art.pieces:
                piece.draw(painter, piece.at(0.0))
            painter.end()
        self._mist = hush(images, ratio, stage, palette)
        of = self.card_plan()
        way = climb(QRectF(stage), of.box)
        full = DIM if palette.name == "night" else 1.0
        light = disc(way.radius, ratio, look.disc[0], full) if look and way.radius > 1 else None
        card = PhaseCard(of, palette, ratio, self.motion)
        self._breathing.dress(card, way, light, palette, self.motion)
        return art

    def forget(self) -> None:
        """Paint the scene anew at the next moment."""
        self._art, self._mist = None, None
        super().forget()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A new size is painted anew."""
        if event.size() != event.oldSize():
            self.forget()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The scene in its light, what moves, the mist behind the words, and the breath."""
        if self._art is None:
            self._art = self._painted()
        art, (light, places) = self._art, self._told
        painter = QPainter(self)
        painter.drawPixmap(0, 0, art.low)
        if art.high is not None:
            painter.setOpacity(light)
            painter.drawPixmap(0, 0, art.high)
            painter.setOpacity(1.0)
        for piece, place in zip(art.pieces, places, strict=False):
            if event.region().intersects(piece.box(place)):
                piece.draw(painter, place)
        if self._mist is not None:
            painter.drawPixmap(0, 0, self._mist)
        if event.region().intersects(self._breathing.reach):
            self._breathing.paint(painter)


def _changed(art: Art, before: tuple[Place, ...], now: tuple[Place, ...]) -> QRegion:
    """What looks different when the pieces have gone from their places before to those now."""
    region = QRegion()
    for piece, one, other in zip(art.pieces, before, now, strict=True):
        if one != other:
            region += QRegion(piece.box(one).united(piece.box(other)))
    return region


def lie_of(size: QSizeF, stage: QRect) -> Lie:
    """How a scene lies in a picture: the horizon in the upper half of the stage."""
    tall = float(stage.height())
    unit = max(tall, 0.70 * size.height())
    return Lie(size, QRectF(stage).center().x(), stage.top() + 0.46 * tall, unit)
