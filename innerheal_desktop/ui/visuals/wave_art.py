"""What the wave is baked from: its measures, its ground, its bead and the mist at its ends."""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QLinearGradient,
    QPainter,
    QPen,
    QPixmap,
    QRadialGradient,
)

from innerheal_desktop.session.breath import Phase
from innerheal_desktop.tongue import tr
from innerheal_desktop.ui.theme.motion import Motion
from innerheal_desktop.ui.theme.palette import Palette
from innerheal_desktop.ui.theme.typography import Type, font_for
from innerheal_desktop.ui.visuals.curve import Look
from innerheal_desktop.ui.visuals.ground import ground
from innerheal_desktop.ui.visuals.orb_art import body
from innerheal_desktop.ui.visuals.phrase import widest
from innerheal_desktop.ui.visuals.words import Words

# Seconds that are seen ahead of the marker.
AHEAD = 10.0
# A word smaller than this (pixels) is not written.
LEGIBLE = 14.0
# A bead smaller than this has thinner lines around it.
SMALL = 20.0


@dataclass(frozen=True, slots=True)
class Measures:
    """Where a wave stands, in logical pixels. `word` is 0 for no word, `gutter` for no labels."""

    room: QRectF
    marker: float
    bead: float
    arc: float
    full: float
    empty: float
    foot: float
    word: float
    place: QPointF
    gutter: float
    aside: float

    @property
    def speed(self) -> float:
        """Pixels a second, so that all of `AHEAD` is seen before the mist."""
        return (self.room.right() - 0.03 * self.room.width() - self.marker) / AHEAD

    def letter(self, side: str) -> QPointF:
        """Where the letter of a side stands: beside the word, or in a corner without one."""
        way = -1.0 if side == "L" else 1.0
        if self.word:
            return self.place + QPointF(way * self.aside, 0.0)
        low = self.room.bottom() - 16.0
        return QPointF(self.room.left() + 16.0 if way < 0 else self.room.right() - 16.0, low)

    @property
    def left(self) -> float:
        """Where the wave begins, beside its labels."""
        return self.room.left() + self.gutter

    @property
    def band(self) -> QRectF:
        """What the strip may cover."""
        return QRectF(QPointF(self.left, self.room.top()), QPointF(self.room.right(), self.foot))

    @property
    def dirty(self) -> QRect:
        """What a frame may touch."""
        return self.room.toAlignedRect()

    def look(self, palette: Palette, speed: float) -> Look:
        """How its strip looks."""
        line = min(max(self.bead / 12.0, 2.0), 4.5)
        return Look(palette, self.full, self.empty, self.foot, line, speed)


def measures(stage: QRect, motion: Motion, scale: float) -> Measures:
    """The measures of a wave on `stage` with a text size of `scale`."""
    room = QRectF(stage)
    small = min(room.width(), room.height())
    bead = min(max(0.095 * small, 15.0), 36.0 + 0.04 * max(small - 640.0, 0.0))
    arc = bead + (15.0 if bead > SMALL else 13.0)
    over = arc + 13.0
    probe = widest(font_for(Type.PHASE)) + 3.4  # the letters of a side stand beside the word
    wanted = min(max(0.05 * room.height(), 28.0), 56.0) * scale
    word = min(wanted, 0.17 * room.height(), room.width() / probe)
    word = word if word >= LEGIBLE and room.width() >= 280.0 else 0.0
    row = word * 1.75
    travel = min(room.height() - 2 * over - row, (0.30 if word else 0.55) * room.width())
    full = room.top() + (room.height() - travel - 2 * over - row) / 2 + over
    empty = full + travel
    marker = room.left() + room.width() / 3.0
    half = word * probe / 2
    middle = min(max(marker, room.left() + half), room.right() - half)
    place = QPointF(middle, empty + over + word * 0.55)
    foot = empty + over * 0.95
    if motion is Motion.GENTLE:
        full, empty = full + travel / 4, empty - travel / 4
    label = QFontMetricsF(label_font(scale))
    wide = max(label.horizontalAdvance(text) for text in _labels())
    fits = travel > 3.2 * label.height() and wide + 20.0 < 0.16 * room.width()
    gutter = wide + 20.0 if fits else 0.0
    aside = half - word * 0.6
    return Measures(room, marker, bead, arc, full, empty, foot, word, place, gutter, aside)


def label_font(scale: float) -> QFont:
    """The type of the two labels."""
    return font_for(Type.SMALL, scale)


def _labels() -> tuple[str, str]:
    return tr("full"), tr("empty")


@dataclass(slots=True)
class Baked:
    """Everything that is painted once for a size, a palette and a movement."""

    measures: Measures
    still: QPixmap
    mists: tuple[tuple[QPointF, QPixmap], ...]
    needle: QPixmap
    halo: QPixmap
    beads: dict[Phase | None, QPixmap]
    words: Words
    letters: Words

    @property
    def reach(self) -> QPointF:
        """From the corner of the halo to its middle."""
        half = self.halo.deviceIndependentSize().width() / 2
        return QPointF(half, half)


def bake(
    size: QSize, ratio: float, palette: Palette, motion: Motion, stage: QRect, scale: float
) -> Baked:
    """Paint the fixed parts of a wave, once."""
    of = measures(stage, motion, scale)
    still = ground(size, ratio, palette)
    _paint_levels(still, of, palette, scale)
    font, small = QFont(font_for(Type.PHASE)), QFont(font_for(Type.PHASE))
    font.setPixelSize(max(round(of.word), 8))
    small.setPixelSize(max(round(of.word), 18))
    text = QColor(palette.text)
    return Baked(
        measures=of,
        still=still,
        mists=tuple(_mists(still, of, motion)),
        needle=_needle(of, ratio, palette),
        halo=_halo(of, ratio, palette),
        beads={
            kind: body(of.bead, ratio, palette, palette.phase(kind) if kind else palette.primary)
            for kind in (*Phase, None)
        },
        words=Words(font, text, ratio),
        letters=Words(small, text, ratio),
    )


def _paint_levels(pixmap: QPixmap, of: Measures, palette: Palette, scale: float) -> None:
    """The two levels, faint, and what they are called."""
    painter = QPainter(pixmap)
    painter.setFont(label_font(scale))
    height = QFontMetricsF(label_font(scale)).height()
    colour = QColor(palette.border)
    for level, text in zip((of.full, of.empty), _labels(), strict=True):
        colour.setAlphaF(0.30)
        painter.setPen(QPen(colour, 1.0))
        y = round(level) + 0.5
        painter.drawLine(QPointF(of.left, y), QPointF(of.room.right(), y))
        if of.gutter:
            painter.setPen(QColor(palette.muted))
            box = QRectF(of.room.left(), level - height / 2, of.gutter - 12.0, height)
            painter.drawText(box, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, text)
    painter.end()


def _mists(still: QPixmap, of: Measures, motion: Motion) -> list[tuple[QPointF, QPixmap]]:
    """The ground again, thinning out inwards: what is past fades, and what comes appears."""
    ratio = still.devicePixelRatio()
    past = of.marker - of.left if motion is not Motion.NONE else 0.05 * of.room.width()
    mists = []
    for start, width, stops in (
        (of.left, past, ((0.0, 1.0), (0.12, 0.86), (0.5, 0.46), (0.8, 0.10), (1.0, 0.0))),
        (of.room.right() - 0.08 * of.room.width(), 0.08 * of.room.width(), ((0, 0.0), (1, 1.0))),
    ):
        left, top = round(start * ratio), round(of.room.top() * ratio)
        wide, high = ceil(width * ratio), ceil((of.foot - of.room.top()) * ratio)
        mist = QPixmap(wide, high)
        mist.fill(Qt.GlobalColor.transparent)
        painter = QPainter(mist)
        painter.drawPixmap(QRect(0, 0, wide, high), still, QRect(left, top, wide, high))
        veil = QLinearGradient(0, 0, wide, 0)
        for at, strength in stops:
            shade = QColor(0, 0, 0)
            shade.setAlphaF(strength)
            veil.setColorAt(at, shade)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_DestinationIn)
        painter.fillRect(mist.rect(), veil)
        painter.end()
        mist.setDevicePixelRatio(ratio)
        mists.append((QPointF(left / ratio, top / ratio), mist))
    return mists


def _needle(of: Measures, ratio: float, palette: Palette) -> QPixmap:
    """The line that the bead slides on; it thins out at both ends."""
    height = of.empty - of.full + 2 * of.arc
    pixmap = QPixmap(ceil(2 * ratio), ceil(height * ratio))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    shade = QLinearGradient(0, 0, 0, height)
    for at, strength in ((0.0, 0.0), (0.2, 0.42), (0.8, 0.42), (1.0, 0.0)):
        colour = QColor(palette.border)
        colour.setAlphaF(strength)
        shade.setColorAt(at, colour)
    painter = QPainter(pixmap)
    painter.fillRect(QRectF(0, 0, 1.5, height), shade)
    painter.end()
    return pixmap


def _halo(of: Measures, ratio: float, palette: Palette) -> QPixmap:
    """A little clear ground around the bead, so that its signs stand apart from the curve."""
    reach = of.arc + 8.0
    side = ceil(2 * reach * ratio)
    pixmap = QPixmap(side, side)
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    clear = QRadialGradient(QPointF(reach, reach), reach)
    for at, strength in ((0.0, 0.62), (0.72, 0.58), (1.0, 0.0)):
        colour = QColor(palette.bg)
        colour.setAlphaF(strength)
        clear.setColorAt(at, colour)
    painter = QPainter(pixmap)
    painter.fillRect(QRectF(0, 0, 2 * reach, 2 * reach), clear)
    painter.end()
    return pixmap
