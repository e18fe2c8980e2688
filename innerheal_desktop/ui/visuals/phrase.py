"""What a picture says of a phase: its word, softly handed over, its side's letter and its hum."""

from __future__ import annotations

from math import pi, sin

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen

from innerheal_desktop.session.breath import Breath, BreathPattern, Phase
from innerheal_desktop.ui.visuals.visual import phase_word
from innerheal_desktop.ui.visuals.words import Words

# A hum is drawn as this many little waves, each this long (pixels) and half as high at most.
HUMS, HUM_LENGTH, HUM_HEIGHT = 4, 15.0, 3.0


def phrases() -> tuple[str, ...]:
    """Every word that a phase may have."""
    sigh = BreathPattern(2.0, 1.0, 2.0, 1.0, top_up=1.0)
    topping = sigh.within(Phase.INHALE, 1.5)
    humming = sigh.within(Phase.EXHALE, 0.0, touch="hum")
    each = (*(sigh.within(phase, 0.0) for phase in Phase), topping, humming)
    return tuple(phase_word(breath) for breath in each)


def widest(font: QFont) -> float:
    """How much room the longest of the words takes for each pixel of the font's size."""
    sized = QFont(font)
    sized.setPixelSize(100)
    metrics = QFontMetricsF(sized)
    return max(metrics.horizontalAdvance(text) for text in phrases()) / 100


def hums(breath: Breath | None) -> bool:
    """Whether this is an out-breath that is hummed."""
    return breath is not None and breath.touch == "hum" and breath.phase is Phase.EXHALE


def paint_word(
    painter: QPainter,
    words: Words,
    before: Breath | None,
    now: Breath | None,
    place: QPointF,
    share: float,
) -> None:
    """Draw the word of a phase; while `share` is below 1 the last one fades away first."""
    old = phase_word(before) if before else ""
    text = phase_word(now) if now else ""
    if text == old:
        share = 1.0
    words.draw(painter, old, place, 1.0 - share * 2.5 if share < 1.0 else 0.0)
    words.draw(painter, text, place, max(0.0, (share - 0.3) / 0.7))


def paint_hum(painter: QPainter, centre: QPointF, colour: QColor, opacity: float) -> None:
    """Draw the sign of a hum: a short still ripple that thins out at both ends."""
    length = HUMS * HUM_LENGTH
    path = QPainterPath(centre - QPointF(length / 2, 0.0))
    steps = HUMS * 10
    for step in range(1, steps + 1):
        share = step / steps
        rise = HUM_HEIGHT * sin(pi * share) * sin(2.0 * pi * HUMS * share)
        path.lineTo(centre + QPointF((share - 0.5) * length, rise))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setOpacity(opacity)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(colour, 1.75, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    painter.drawPath(path)
    painter.setOpacity(1.0)
