"""What the orb is baked from: its measures, its soft bodies and its lit ground."""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil, hypot, sqrt

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QImage,
    QLinearGradient,
    QPainter,
    QPen,
    QPixmap,
    QRadialGradient,
)

from innerheal_desktop.session.breath import Phase
from innerheal_desktop.ui.theme.contrast import mixed
from innerheal_desktop.ui.theme.motion import Motion
from innerheal_desktop.ui.theme.palette import Palette
from innerheal_desktop.ui.theme.typography import Type, font_for
from innerheal_desktop.ui.visuals.ground import dithered, ground, high_contrast
from innerheal_desktop.ui.visuals.phrase import widest
from innerheal_desktop.ui.visuals.trail import Trail
from innerheal_desktop.ui.visuals.words import Words

# The smallest body against the largest, where the words inside leave the choice.
LEAST, LEAST_AT_MOST = 0.46, 0.68
# A word smaller than this (pixels) is not written inside the body, but beside the ring.
READABLE = 26.0


@dataclass(frozen=True, slots=True)
class Measures:
    """Where an orb stands and how large it is, in logical pixels."""

    centre: QPointF
    ring: float
    full: float
    least: float
    word: float
    glyph: float
    aside: float = 0.0  # how far right of the ring the word stands where it does not fit inside

    def radius(self, fullness: float, motion: Motion) -> float:
        """The body's radius: its *area* follows fullness. Gentle halves the way; none stands."""
        share = {Motion.FULL: fullness, Motion.GENTLE: 0.25 + 0.5 * fullness, Motion.NONE: 1.0}
        least, full = self.least**2, self.full**2
        return sqrt(least + share[motion] * (full - least))

    @property
    def light(self) -> QRectF:
        """The square that the light fills."""
        reach = self.ring * 1.24
        return QRectF(self.centre.x() - reach, self.centre.y() - reach, 2 * reach, 2 * reach)

    @property
    def dirty(self) -> QRect:
        """What a frame may touch."""
        return self.light.adjusted(-6, -6, 6 + 2 * self.aside, 6).toAlignedRect()


def measures(stage: QRect, scale: float) -> Measures:
    """The measures of an orb on `stage` with a text size of `scale`."""
    centre = QRectF(stage).center()
    ring = max(min(stage.width(), stage.height()) / 2.0 * 0.90, 40.0)
    full = ring * 0.87
    word = min(max(0.150 * ring, 28.0), 40.0) * scale
    probe = widest(font_for(Type.PHASE))
    fitting, aside = 1.25 * full / probe, 0.0
    if fitting < min(word, READABLE):
        word = min(word, READABLE * 1.25, 0.34 * stage.height())
        aside = ring + word * probe / 2 + 24
    word = word if aside else min(word, fitting)
    glyph = min(max(0.19 * ring, 44.0), 60.0)
    needed = hypot(word * probe / 2, word * 1.05) + 12
    if aside:
        needed = glyph
    least = min(max(LEAST * full, needed), LEAST_AT_MOST * full)
    return Measures(centre, ring, full, least, word, glyph, aside)


@dataclass(slots=True)
class Baked:
    """Everything that is painted once for a size, a palette and a movement."""

    measures: Measures
    still: QPixmap
    lit: QPixmap
    bodies: dict[Phase, QPixmap]
    spent: QPixmap  # the out-breath's body at its end: darkened from the edge inwards
    quiet: QPixmap
    trail: Trail
    words: Words


def bake(size: QSize, ratio: float, palette: Palette, stage: QRect, scale: float) -> Baked:
    """Paint the fixed parts of an orb: 25–60 ms, once."""
    of = measures(stage, scale)
    still, lit = (ground(size, ratio, palette, light) for light in (None, of.light))
    for pixmap in (still, lit):
        _paint_track(pixmap, of, palette)
    font = QFont(font_for(Type.PHASE))
    font.setPixelSize(max(round(of.word), 8))
    return Baked(
        measures=of,
        still=still,
        lit=lit,
        bodies={phase: body(of.full, ratio, palette, palette.phase(phase)) for phase in Phase},
        spent=body(of.full, ratio, palette, palette.exhale, spent=True),
        quiet=body(of.full, ratio, palette, palette.primary),
        trail=Trail(of.ring, ratio),
        words=Words(font, QColor(palette.text), ratio),
    )


def _paint_track(pixmap: QPixmap, of: Measures, palette: Palette) -> None:
    colour = QColor(palette.border)
    colour.setAlphaF(0.66 if high_contrast(palette) else 0.34)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(colour, 1.5))
    painter.drawEllipse(of.centre, of.ring, of.ring)
    painter.end()


def body(
    radius: float, ratio: float, palette: Palette, hue: str, *, spent: bool = False
) -> QPixmap:
    """A soft matte disc tinged with `hue`, light enough (or dark enough) for the text token.

    `spent` is the same disc with its light gone from the edge.
    """
    side = ceil(2 * radius * ratio)
    image = QImage(side, side, QImage.Format.Format_RGBX64)
    painter = QPainter(image)
    painter.fillRect(image.rect(), _depth(side, palette, QColor(hue), spent=spent))
    painter.fillRect(image.rect(), _sheen(side, palette))
    painter.end()
    square = dithered(image, 1.0)
    disc = QPixmap(side, side)
    disc.fill(Qt.GlobalColor.transparent)
    painter = QPainter(disc)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QBrush(square))
    painter.drawEllipse(QRectF(0.5, 0.5, side - 1, side - 1))
    painter.end()
    return disc


# How light the middle of a body is on dark grounds, and how much lighter its edge: dim at night,
# and so dark in high contrast that words keep 7:1.
_DARK_DEPTHS = {"dusk": (0.16, 0.23), "night": (0.115, 0.165), "contrast-dark": (0.06, 0.17)}


def _depth(side: float, palette: Palette, hue: QColor, *, spent: bool) -> QRadialGradient:
    """From a calm middle, where the word stands, to an edge full of the phase's colour.

    The way there is one smooth curve: at the bend of a straight-lined one the eye sees a ring.
    """
    # Qt's 16-bit gradients leave a bright speck on a middle that falls between four pixels.
    gradient = QRadialGradient(QPointF(side * 0.5 + 0.3, side * 0.5 + 0.2), side * 0.5)
    tone, colourful = max(hue.hslHueF(), 0.0), min(hue.hslSaturationF(), 0.62) * 0.66
    if palette.name == "night":
        colourful = max(colourful, 0.32)  # no cold grey beside candlelight
    if 0.10 < tone < 0.20:
        tone -= 0.03  # dark yellow looks like mud; dark amber looks like candlelight
    for step in range(25):
        t = step / 24
        depth = t**1.7 if spent else t**2.6
        if palette.dark:
            middle, way = _DARK_DEPTHS[palette.name]
            light = middle * (1.0 - 0.62 * depth) if spent else middle + way * depth
            gradient.setColorAt(t, QColor.fromHslF(tone, colourful, light))
        else:
            full = 0.26 if high_contrast(palette) else 0.40
            share = full * (1.45 if spent else 1.0) * depth
            gradient.setColorAt(t, mixed(QColor(palette.surface), hue, 0.03 + share))
    return gradient


def _sheen(side: float, palette: Palette) -> QLinearGradient:
    """Light that falls from above, so that the disc has a top."""
    gradient = QLinearGradient(0, 0, 0, side)
    top = QColor("#FFFFFF")
    top.setAlphaF(0.07 if palette.dark else 0.35)
    foot = QColor("#000000")
    foot.setAlphaF(0.16 if palette.dark else 0.035)
    middle = QColor(top)
    middle.setAlphaF(0.0)
    gradient.setColorAt(0.0, top)
    gradient.setColorAt(0.55, middle)
    gradient.setColorAt(1.0, foot)
    return gradient
