"""What the lotus is baked from: its measures, its paper petals and its lit ground."""

from __future__ import annotations

from dataclasses import dataclass
from math import inf, sqrt

from PySide6.QtCore import QPointF, QRect, QRectF, QSize
from PySide6.QtGui import QColor, QFont, QPainter, QPen, QPixmap

from innerheal_desktop.session.breath import Phase
from innerheal_desktop.ui.theme.motion import Motion
from innerheal_desktop.ui.theme.palette import Palette
from innerheal_desktop.ui.theme.typography import Type, font_for
from innerheal_desktop.ui.visuals.ground import ground
from innerheal_desktop.ui.visuals.orb_art import body
from innerheal_desktop.ui.visuals.petals import Petals, dotted, flower
from innerheal_desktop.ui.visuals.phrase import widest
from innerheal_desktop.ui.visuals.trail import Trail
from innerheal_desktop.ui.visuals.words import Words

# How far neighbouring petals turn from each other when the flower is open, in degrees, and the
# length of the gathered petals against that of the open ones.
OPEN, LEAST = 22.0, 0.70
# How much of the way gentle movement leaves.
GENTLE = 0.45
# A word smaller than this (pixels) is not written inside the ring; below the second, nowhere.
READABLE, LEGIBLE = 21.0, 14.0
# How open the flower stands while there is no breath to follow, or nothing may move.
CALM = 0.42


@dataclass(frozen=True, slots=True)
class Measures:
    """Where a lotus stands and how large it is, in logical pixels; `word` is 0 for no word."""

    centre: QPointF
    ring: float
    base: QPointF
    length: float
    heart: float
    word: float
    place: QPointF
    aside: float = 0.0  # how far the picture reaches beyond its ring, for a word beside it

    @property
    def glyph(self) -> float:
        """The box of the glyph in the heart of the flower."""
        return self.heart * 1.42

    @property
    def hum(self) -> QPointF:
        """Where the sign of a hum stands: under the word, or under the heart without one."""
        inside = self.word > 0.0 and not self.aside
        drop = self.place.y() - self.base.y() + self.word * 0.88 if inside else self.heart * 1.7
        return self.base + QPointF(0.0, drop)

    @property
    def light(self) -> QRectF:
        """The square that the light fills."""
        reach = self.ring + 18.0
        return QRectF(self.centre.x() - reach, self.centre.y() - reach, 2 * reach, 2 * reach)

    @property
    def dirty(self) -> QRect:
        """What a frame may touch."""
        ring = self.ring + 22.0
        box = QRectF(self.centre.x() - ring, self.centre.y() - ring, 2 * ring, 2 * ring)
        return box.adjusted(0, 0, self.aside, 0).toAlignedRect()


def opened(fullness: float, motion: Motion) -> float:
    """How open the flower is, 0…1. Gentle movement keeps 45 % of the way, none stands still."""
    share = {Motion.FULL: fullness, Motion.GENTLE: 0.5 + GENTLE * (fullness - 0.5)}
    return share.get(motion, CALM)


def stance(share: float) -> tuple[float, float]:
    """Degrees between neighbouring petals, and their length (0…1), of a flower so far open."""
    return OPEN * share, LEAST + (1.0 - LEAST) * share


def measures(stage: QRect, scale: float) -> Measures:
    """The measures of a lotus on `stage` with a text size of `scale`."""
    room = QRectF(stage)
    ring = max(min(room.width(), room.height()) / 2.0 * 0.90, 40.0)
    probe, centre, beside = widest(font_for(Type.PHASE)), room.center(), 0.0
    heart = min(max(0.125 * ring, 34.0), (0.23 if ring > 90.0 else 0.26) * ring)
    wanted = min(max(0.145 * ring, 28.0), 56.0) * scale
    word = wanted
    while word >= READABLE and _drop(ring, word, probe) - _under(heart, word) < 0.10 * ring:
        word -= 1.0
    if word >= READABLE:
        drop = _drop(ring, word, probe)
        base = centre + QPointF(0.0, min(drop - _under(heart, word), 0.40 * ring))
        place = base + QPointF(0.0, _under(heart, word))
    else:
        word = min(wanted, READABLE * 1.25, 0.34 * room.height())
        word = min(word, max(room.width() - 2 * ring - 48.0, 0.0) / probe)
        beside = word * probe + 24.0 if word >= LEGIBLE else 0.0
        word = word if beside else 0.0
        centre -= QPointF(beside / 2, 0.0)
        base = centre + QPointF(0.0, 0.42 * ring)
        place = centre + QPointF(ring + 12.0 + beside / 2, 0.0) if beside else base
    length = (base.y() - centre.y()) + ring * 0.80
    return Measures(centre, ring, base, length, heart, word, place, beside)


def _drop(ring: float, word: float, probe: float) -> float:
    """How far below the middle the longest word of this size still stands inside the ring."""
    room = (ring - 12.0) ** 2 - (word * probe / 2) ** 2
    return sqrt(room) - 0.40 * word if room > 0.0 else -inf


def _under(heart: float, word: float) -> float:
    """How far below the heart the word stands."""
    return heart + 10.0 + word * 0.62


@dataclass(slots=True)
class Baked:
    """Everything that is painted once for a size, a palette and a movement."""

    measures: Measures
    still: QPixmap
    lit: QPixmap
    flowers: dict[Phase | None, Petals]
    bud: QPixmap
    hearts: dict[Phase | None, QPixmap]
    trail: Trail
    words: Words


def bake(
    size: QSize, ratio: float, palette: Palette, motion: Motion, stage: QRect, scale: float
) -> Baked:
    """Paint the fixed parts of a lotus, once."""
    of = measures(stage, scale)
    still, lit = (ground(size, ratio, palette, light) for light in (None, of.light))
    for pixmap in (still, lit):
        _paint_track(pixmap, of, palette)
    font = QFont(font_for(Type.PHASE))
    font.setPixelSize(max(round(of.word), 8))
    kinds = (*Phase, None)
    angle, share = stance(opened(0.0, motion))
    return Baked(
        measures=of,
        still=still,
        lit=lit,
        flowers={kind: flower(kind, of.length, ratio, palette) for kind in kinds},
        bud=dotted(angle, of.length, share, ratio, QColor(palette.rest)),
        hearts={
            kind: body(of.heart, ratio, palette, palette.phase(kind) if kind else palette.primary)
            for kind in kinds
        },
        trail=Trail(of.ring, ratio),
        words=Words(font, QColor(palette.text), ratio),
    )


def _paint_track(pixmap: QPixmap, of: Measures, palette: Palette) -> None:
    colour = QColor(palette.border)
    colour.setAlphaF(0.34)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(colour, 1.5))
    painter.drawEllipse(of.centre, of.ring, of.ring)
    painter.end()
