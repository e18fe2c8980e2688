"""The plain picture: a still land whose light passes from one side to the other and back."""

from __future__ import annotations

from dataclasses import replace
from math import cos, pi

from PySide6.QtCore import QPointF, QRect, QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPixmap, QResizeEvent

from innerheal_desktop.session.timeline import Moment
from innerheal_desktop.ui.theme.contrast import mixed, ratio
from innerheal_desktop.ui.theme.motion import Motion
from innerheal_desktop.ui.theme.palette import Palette
from innerheal_desktop.ui.visuals.ground import ground
from innerheal_desktop.ui.visuals.landscape_art import measures, painted
from innerheal_desktop.ui.visuals.looks import Light, Look, look_of
from innerheal_desktop.ui.visuals.visual import Visual

# Seconds of one passage of the light, there and back.
PERIOD = 120.0
# The light is told in this many steps, each too small to see.
STEPS = 120
# How far the light stands from the middle at each end of its way, in units of the land.
ASIDE = 0.55
# How much of its own colours the land keeps; the rest is the ground that words are written on.
KEPT = {"dawn": 0.55, "dusk": 0.57, "night": 0.66}

# The contrast that quiet words keep on every tone.
QUIET = 4.7


def hushed(look: Look, palette: Palette) -> Look:
    """`look` in tones so near the palette's ground that words may stand anywhere on it."""
    kept = KEPT[palette.name]

    def hush(colour: str) -> str:
        share, tone = kept, QColor(colour)
        while ratio(QColor(palette.muted), mixed(QColor(palette.bg), tone, share)) < QUIET:
            share -= 0.02
        return mixed(QColor(palette.bg), tone, share).name()

    def hush_light(light: Light) -> Light:
        return Light(
            tuple((at, hush(colour)) for at, colour in light.sky),
            tuple(hush(colour) for colour in light.hills),
            hush(light.mist),
            (hush(light.water[0]), hush(light.water[1])),
            hush(light.shore),
        )

    return replace(
        look,
        low=hush_light(look.low),
        high=hush_light(look.high),
        glow_strength=look.glow_strength * 0.42,
        reeds=(hush(look.reeds[0]), look.reeds[1]),
        spits=(0.0, 0.0),
    )


def scene(size: QSize, ratio: float, palette: Palette) -> tuple[QPixmap, QPixmap]:
    """The land with its light on the left, and with more of it on the right."""
    look = look_of(palette)
    if look is None:
        even = ground(size, ratio, palette)
        return even, even
    quiet = hushed(look, palette)
    lie = measures(size, QRect(0, 0, size.width(), round(size.height() * 0.96))).lie
    left = painted(lie, ratio, quiet, quiet.low, 0.45, -ASIDE)
    return left, painted(lie, ratio, quiet, quiet.high, 0.80, ASIDE)


class Plain(Visual):
    """Hills, water and a slow light: something to rest the eyes on, and nothing to follow."""

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
        """Paint the land anew at the next frame."""
        self._pixmaps = None
        super().forget()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A new size is painted anew."""
        if event.size() != event.oldSize():
            self.forget()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The land in one light, and the other light over it."""
        if self._pixmaps is None:
            self._pixmaps = scene(self.size(), self.devicePixelRatioF(), self.colours)
        painter = QPainter(self)
        painter.drawPixmap(QPointF(0, 0), self._pixmaps[0])
        painter.setOpacity(self._light)
        painter.drawPixmap(QPointF(0, 0), self._pixmaps[1])
