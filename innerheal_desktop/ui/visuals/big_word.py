"""Big words: the phase in letters a quarter of the window high, for eyes that see little.

The ground has two calm tones: the lighter while the breath comes in and is held, the deeper while
it goes out and rests. It changes at those turns only, and softly.
"""

from __future__ import annotations

from math import sqrt

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen, QPixmap

from innerheal_desktop.session.breath import Breath, Phase
from innerheal_desktop.ui.theme.contrast import mixed
from innerheal_desktop.ui.theme.motion import Motion
from innerheal_desktop.ui.theme.typography import Type, font_for
from innerheal_desktop.ui.visuals.big_letters import Setting, broken, setting
from innerheal_desktop.ui.visuals.blocks import paint_blocks
from innerheal_desktop.ui.visuals.dial import paint_dial
from innerheal_desktop.ui.visuals.paced import Paced
from innerheal_desktop.ui.visuals.phrase import hums, paint_hum
from innerheal_desktop.ui.visuals.signs import paint_glyph, paint_side, side_letter
from innerheal_desktop.ui.visuals.visual import TURN, phase_word
from innerheal_desktop.ui.visuals.words import Words

# The tones of the ground, by palette: breath in, breath out.
TONES = {
    "dawn": ("#F8F6F0", "#EAEDE7"),
    "dusk": ("#1A282E", "#0E1619"),
    "night": ("#211913", "#120E0B"),
    "contrast-light": ("#FFFFFF", "#F2F6FA"),
    "contrast-dark": ("#1A1E26", "#000000"),
}
# How much of the phase's colour fills the disc, and how wide the disc is, of the dial's radius.
TINT = 0.30
LEAST, MOST = 0.50, 0.84


class BigWord(Paced):
    """Draws one word, a dial with the glyph inside, and nothing else."""

    words: Words
    letters: Words
    of: Setting

    def bake(self) -> QPixmap:
        """The ground, and the size of everything."""
        stage = self.stage if not self.stage.isEmpty() else self.rect()
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        self.of = setting(
            QRectF(stage),
            self.height() / 4.0,
            still=self.motion is Motion.NONE,
            mirrored=mirrored,
        )
        ratio = self.devicePixelRatioF()
        self.words, self.letters = (
            self._set_in(size, ratio) for size in (self.of.size, self.of.radius * 0.40)
        )
        pixmap = QPixmap(self.size() * ratio)
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(self._tone(None))
        return pixmap

    def _set_in(self, size: float, ratio: float) -> Words:
        font = QFont(font_for(Type.PHASE))
        font.setPixelSize(max(round(size), 8))
        return Words(font, QColor(self.colours.text), ratio)

    def dirty(self) -> QRect:
        """The tone of the ground is everywhere."""
        return self.rect()

    def touched(self) -> QRect:
        """Everything at a turn; else only the dial and the bar."""
        moment = self.moment
        if moment is None or moment.breath is None:
            return self.rect()
        if moment.time - self.turning.since < TURN + 0.05:
            return self.rect()
        return self.of.moving

    def edge(self, breath: Breath) -> float:
        """The rim of the disc."""
        return self._disc(breath)

    def _disc(self, breath: Breath) -> float:
        """The radius of the disc: its area follows the breath, gently half as much."""
        full = breath.fullness
        if self.motion is not Motion.FULL:
            full = 0.25 + 0.5 * full if self.motion is Motion.GENTLE else 0.5
        return self.of.radius * sqrt(LEAST**2 + full * (MOST**2 - LEAST**2))

    def _tone(self, breath: Breath | None) -> QColor:
        light, deep = TONES[self.colours.name]
        out = breath is not None and breath.phase in (Phase.EXHALE, Phase.REST)
        return QColor(deep if out else light)

    def paint(self, painter: QPainter, exposed: QRectF) -> None:
        """Ground, dial, glyph and word."""
        breath, before, share = self.breath, self.turning.before, self.share
        painter.fillRect(exposed, mixed(self._tone(before), self._tone(breath), share))
        if breath is None:
            return
        self._paint_disc(painter, breath)
        colour, of = self.phase_colour(), self.of
        track = QColor(self.colours.border)
        track.setAlphaF(0.45)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(track, 2.0))
        painter.drawEllipse(of.dial, of.radius, of.radius)
        paint_dial(painter, of.dial, of.radius, of.arc, breath.progress, colour)
        if self.motion is Motion.NONE:
            paint_blocks(painter, breath, of.bar, colour, QColor(self.colours.border))
        ink = QColor(self.colours.text)
        paint_glyph(painter, breath, of.dial, of.radius * 0.86, ink)
        if hums(breath):
            paint_hum(painter, of.dial + QPointF(0.0, of.radius * 0.52), ink, share)
        if breath.side is not None:
            self._paint_side(painter, breath, colour)
        self._paint_word(painter, breath, before, share)

    def _paint_side(self, painter: QPainter, breath: Breath, colour: QColor) -> None:
        if breath.side is None:
            return
        of = self.of
        letter = side_letter(breath.side)
        paint_side(painter, breath.side, of.dial, of.radius + of.arc * 0.5 + 5.0, colour)
        painter.setPen(QPen(colour, 3.0))
        painter.setBrush(QColor(self.colours.surface))
        badge = of.dial + QPointF((-1.0 if letter == "L" else 1.0) * of.radius, 0.0)
        painter.drawEllipse(badge, of.radius * 0.28, of.radius * 0.28)
        self.letters.draw(painter, letter, badge)

    def _paint_disc(self, painter: QPainter, breath: Breath) -> None:
        """Draw the disc that grows, and its rim in the line style of the phase."""
        colour, radius = self.phase_colour(), self._disc(breath)
        centre, line = self.of.dial, max(2.0, self.of.radius * 0.035)
        tint = QColor(colour)
        tint.setAlphaF(TINT)
        pen = QPen(colour, line)
        if breath.phase is Phase.REST:
            pen = QPen(colour, line * 1.7, Qt.PenStyle.CustomDashLine, Qt.PenCapStyle.RoundCap)
            pen.setDashPattern([0.01, 2.2])
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(pen)
        painter.setBrush(tint)
        painter.drawEllipse(centre, radius, radius)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if breath.phase is Phase.HOLD or breath.top_up:
            inner = radius - 2.4 * line
            painter.drawEllipse(centre, inner, inner)

    def _paint_word(
        self, painter: QPainter, breath: Breath, before: Breath | None, share: float
    ) -> None:
        """Draw the word; words so large hand over at once, for a gap between them would flash."""
        text, old = phase_word(breath), phase_word(before) if before else ""
        if text == old:
            share = 1.0
        self._paint_lines(painter, old, 1.0 - share)
        self._paint_lines(painter, text, share)

    def _paint_lines(self, painter: QPainter, text: str, opacity: float) -> None:
        of = self.of
        lines = broken(text, of.lines)
        first = of.words.center().y() - (len(lines) - 1) / 2 * of.leading
        for index, line in enumerate(lines):
            half = self.words.width(line) / 2
            x = of.words.center().x()
            if of.beside:
                x = of.words.right() - half if of.mirrored else of.words.left() + half
            self.words.draw(painter, line, QPointF(x, first + index * of.leading), opacity)
