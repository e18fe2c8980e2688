"""The card that says a phase where the scenery cannot: glyph, word and time arc on clear ground.

Its frame is drawn in the line style of the phase: solid, double, solid, dotted.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen, QPixmap

from innerheal_desktop.session.breath import Breath, Phase, Side
from innerheal_desktop.ui.theme.motion import Motion
from innerheal_desktop.ui.theme.palette import Palette
from innerheal_desktop.ui.theme.typography import Type, font_for
from innerheal_desktop.ui.visuals.blocks import paint_blocks
from innerheal_desktop.ui.visuals.dial import paint_dial
from innerheal_desktop.ui.visuals.phrase import hums, paint_hum, paint_word, widest
from innerheal_desktop.ui.visuals.signs import paint_glyph, side_letter
from innerheal_desktop.ui.visuals.words import Words

PAD, GAP, ROOM = 14.0, 16.0, 14.0
# Words smaller than this (pixels) are left out; the glyph says it alone.
LEAST_WORD = 15.0
ARC = 5.0


@dataclass(frozen=True, slots=True)
class Plan:
    """Where the parts of a card stand, in logical pixels. `word` is the size of its type, or 0."""

    box: QRectF
    dial: QPointF
    ring: float
    word: float
    words_at: QPointF
    bar: QRectF

    @property
    def reach(self) -> QRect:
        """What the card and the marks around it may touch."""
        return self.box.adjusted(-ROOM - 8, -ROOM, ROOM + 8, ROOM).toAlignedRect()


def plan(stage: QRectF, scale: float, motion: Motion) -> Plan:
    """The card in the lower third of `stage`; where there is no room for words, a round one."""
    still = motion is Motion.NONE
    wide, high = stage.width() - 2 * ROOM - 16, stage.height() * (0.56 if still else 0.40)
    pad = min(PAD, high * 0.12)
    probe = widest(font_for(Type.PHASE))
    word = min(max(0.050 * stage.height(), 28.0), 52.0) * scale
    ring = min(max(word * 1.02, 38.0), (high - 2 * pad) / 2, 64.0)
    bar = max(ring * 0.60, 18.0) if still else 0.0
    beside = pad + (bar + GAP if still else 0.0) + 2 * ring + GAP * 1.5 + pad
    word = min(word, (wide - beside) / probe, (high - 2 * pad) / 1.3)
    word = word if word >= LEAST_WORD else 0.0
    width = beside + word * probe if word else beside - GAP * 1.5
    height = 2 * (ring + pad)
    if still:
        height = max(height, min(high, 4.2 * ring))
    foot = min(stage.top() + 0.80 * stage.height() + height / 2, stage.bottom() - ROOM)
    centre = QPointF(stage.center().x(), foot - height / 2)
    box = QRectF(centre - QPointF(width / 2, height / 2), QSizeF(width, height))
    start = box.left() + pad
    dial = QPointF(start + (bar + GAP if still else 0.0) + ring, centre.y())
    middle = dial.x() + ring + GAP + word * probe / 2
    column = QRectF(start + 2, box.top() + pad, bar, height - 2 * pad)
    return Plan(box, dial, ring, word, QPointF(middle, centre.y()), column)


class PhaseCard:
    """A card baked for one plan, palette and ratio; it paints a breath."""

    def __init__(self, of: Plan, palette: Palette, ratio: float, motion: Motion) -> None:
        self.plan = of
        self._palette = palette
        self._motion = motion
        self._cards = {phase: _card(of, palette, phase, ratio) for phase in Phase}
        self._words = _words(max(of.word, 8.0), palette, ratio)
        self._letters = _words(min(of.ring * 0.62, 26.0), palette, ratio)

    def paint(self, painter: QPainter, breath: Breath, before: Breath | None, share: float) -> None:
        """Paint the card of `breath`; below 1, `share` shows the one `before` handing over."""
        of, corner = self.plan, QPointF(self.plan.reach.topLeft())
        if share < 1.0 and before is not None:
            painter.drawPixmap(corner, self._cards[before.phase])
        painter.setOpacity(share)
        painter.drawPixmap(corner, self._cards[breath.phase])
        painter.setOpacity(1.0)
        colour = QColor(self._palette.phase(breath.phase))
        last = QColor(self._palette.phase(before.phase)) if before else colour
        paint_dial(painter, of.dial, of.ring - ARC, ARC, breath.progress, colour)
        if share < 1.0 and before is not None:
            painter.setOpacity(1.0 - share)
            paint_dial(painter, of.dial, of.ring - ARC, ARC, 1.0, last)
            painter.setOpacity(1.0)
        paint_glyph(painter, breath, of.dial, of.ring * 1.26, colour)
        if of.word:
            paint_word(painter, self._words, before, breath, of.words_at, share)
        if hums(breath):
            below = QPointF(of.words_at.x(), of.box.bottom() - 11.0)
            paint_hum(painter, below if of.word else QPointF(of.dial.x(), below.y()), colour, share)
        if self._motion is Motion.NONE:
            paint_blocks(painter, breath, of.bar, colour, QColor(self._palette.border))
        if breath.side is not None:
            self._paint_side(painter, breath.side, colour)

    def _paint_side(self, painter: QPainter, side: Side, colour: QColor) -> None:
        """Draw the half-frame of a side around the card, and its letter on the edge."""
        box = self.plan.box.adjusted(-9, -9, 9, 9)
        way = -1.0 if side is Side.LEFT else 1.0
        painter.save()
        half = QRectF(
            box.center().x(), box.top() - 4, way * (box.width() / 2 + 6), box.height() + 8
        )
        painter.setClipRect(half.normalized(), Qt.ClipOperation.IntersectClip)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(colour, 3.5))
        painter.drawRoundedRect(box, _corner(box), _corner(box))
        painter.restore()
        radius = min(self.plan.ring * 0.42, 17.0)
        place = QPointF(box.center().x() + way * box.width() / 2, box.center().y())
        place -= QPointF(way * (radius - ROOM + 2.0), 0.0)
        painter.setPen(QPen(colour, 2.5))
        painter.setBrush(QColor(self._palette.surface))
        painter.drawEllipse(place, radius, radius)
        self._letters.draw(painter, side_letter(side), place)


def _corner(box: QRectF) -> float:
    return min(box.height(), box.width()) * 0.5 if box.width() < box.height() * 1.4 else 22.0


def _words(size: float, palette: Palette, ratio: float) -> Words:
    font = QFont(font_for(Type.PHASE))
    font.setPixelSize(max(round(size), 8))
    return Words(font, QColor(palette.text), ratio)


def _card(of: Plan, palette: Palette, phase: Phase, ratio: float) -> QPixmap:
    """The clear ground of a card, framed in the line style of `phase`, with the dial's track."""
    reach = of.reach
    pixmap = QPixmap(reach.size() * ratio)
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(-reach.topLeft())
    painter.setPen(Qt.PenStyle.NoPen)
    for spread in (6.0, 4.0, 2.0):
        shade = QColor("#000000")
        shade.setAlphaF(0.035)
        painter.setBrush(shade)
        around = of.box.adjusted(-spread, -spread + 2, spread, spread + 2)
        painter.drawRoundedRect(around, _corner(around), _corner(around))
    ground = QColor(palette.surface)
    ground.setAlphaF(1.0 if ground == QColor(palette.bg) else 0.96)
    painter.setBrush(ground)
    painter.drawRoundedRect(of.box, _corner(of.box), _corner(of.box))
    track = QColor(palette.border)
    track.setAlphaF(0.34)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(track, 1.5))
    painter.drawEllipse(of.dial, of.ring - ARC, of.ring - ARC)
    _frame(painter, of.box, phase, QColor(palette.phase(phase)))
    painter.end()
    return pixmap


def _frame(painter: QPainter, box: QRectF, phase: Phase, colour: QColor) -> None:
    corner = _corner(box)
    pen = QPen(colour, 2.5)
    if phase is Phase.REST:
        pen = QPen(colour, 4.0, Qt.PenStyle.CustomDashLine, Qt.PenCapStyle.RoundCap)
        pen.setDashPattern([0.01, 2.4])
    painter.setPen(pen)
    painter.drawRoundedRect(box, corner, corner)
    if phase is Phase.HOLD:
        inner = box.adjusted(6, 6, -6, -6)
        painter.drawRoundedRect(inner, max(corner - 6, 4.0), max(corner - 6, 4.0))
