"""What stands beside a stretch of the way: the word of its phase, and how many seconds it lasts."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import product

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter

from innerheal_desktop.session.breath import BreathPattern, Phase
from innerheal_desktop.tongue import tr
from innerheal_desktop.ui.theme.palette import Palette
from innerheal_desktop.ui.theme.typography import Type, font_for
from innerheal_desktop.ui.visuals.visual import phase_word
from innerheal_desktop.ui.visuals.way import Stretch, Way
from innerheal_desktop.ui.visuals.words import Words

# Clear room between a label and the way, and between two labels, in pixels.
AWAY, APART = 18.0, 6.0
# Where along its stretch a label may stand, the best place first.
PLACES = (0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74, 0.18, 0.82)


@dataclass(frozen=True, slots=True)
class Label:
    """A label and where its middle stands; in one line above and below, in two at the sides."""

    phase: Phase
    word: str
    seconds: str
    middle: QPointF
    in_line: bool


class Lettering:
    """The type of the labels: the phase that is breathed in the text colour, the others muted."""

    def __init__(self, palette: Palette, scale: float, ratio: float) -> None:
        word, seconds = font_for(Type.BODY, scale, 17), font_for(Type.SMALL, scale, 15)
        strong, quiet = QColor(palette.text), QColor(palette.muted)
        self._strong = Words(word, strong, ratio), Words(seconds, strong, ratio)
        self._quiet = Words(word, quiet, ratio), Words(seconds, quiet, ratio)
        self.line = 22.0 * scale
        self._space = 7.0 * scale

    def size(self, word: str, seconds: str, *, in_line: bool) -> tuple[float, float]:
        """Width and height of a label."""
        first, second = self._quiet[0].width(word), self._quiet[1].width(seconds)
        if in_line:
            return first + self._space + second, self.line
        return max(first, second), 2.0 * self.line

    def draw(self, painter: QPainter, label: Label, strength: float) -> None:
        """Draw a label; `strength` (0…1) tells how much of it is in the text colour."""
        for (words, numbers), opacity in ((self._quiet, 1.0 - strength), (self._strong, strength)):
            if not label.in_line:
                half = QPointF(0.0, self.line * 0.5)
                words.draw(painter, label.word, label.middle - half, opacity)
                numbers.draw(painter, label.seconds, label.middle + half, opacity)
                continue
            whole = self.size(label.word, label.seconds, in_line=True)[0]
            left = label.middle.x() - whole / 2
            first, second = words.width(label.word), numbers.width(label.seconds)
            y, sunk = label.middle.y(), _baseline(words.font) - _baseline(numbers.font)
            words.draw(painter, label.word, QPointF(left + first / 2, y), opacity)
            place = QPointF(left + whole - second / 2, y + sunk)
            numbers.draw(painter, label.seconds, place, opacity)


def _baseline(font: QFont) -> float:
    """How far below its middle a line of type stands."""
    metrics = QFontMetricsF(font)
    return metrics.ascent() - metrics.height() / 2


def seconds_in_words(seconds: float) -> str:
    """Seconds as one says them: `4`, `5.5`."""
    return f"{round(seconds, 1):g}"


def texts(pattern: BreathPattern, phase: Phase, touch: str) -> tuple[str, str]:
    """The word of a phase and its seconds, those of a top-up apart."""
    word = phase_word(pattern.within(phase, 0.0, touch=touch))
    if phase is Phase.INHALE and pattern.top_up:
        first = seconds_in_words(pattern.inhale - pattern.top_up)
        return word, tr("{first} + {more} s", first=first, more=seconds_in_words(pattern.top_up))
    return word, tr("{n} s", n=seconds_in_words(pattern.seconds(phase)))


def room_for(lettering: Lettering) -> tuple[float, float]:
    """How much room labels need at each side, and above and below."""
    widest = BreathPattern(2.5, 10.0, 10.0, 10.0, top_up=1.0)
    pairs = [texts(widest, phase, touch) for phase in Phase for touch in ("", "hum")]
    width = max(lettering.size(*pair, in_line=False)[0] for pair in pairs)
    return width + AWAY + 6.0, lettering.line + AWAY


def labels(
    way: Way, pattern: BreathPattern, touch: str, lettering: Lettering, stage: QRectF
) -> tuple[Label, ...]:
    """A label outside the middle of each stretch, moved along a little where two would touch.

    The short stretches choose first, for they have no room to give way; a label that finds no
    place on the `stage` is left out.
    """
    taken: list[QRectF] = []
    found: dict[Phase, Label] = {}
    for stretch in sorted(way.stretches, key=lambda each: each.length):
        word, seconds = texts(pattern, stretch.phase, touch)
        for flat, share in product((False, True), PLACES):
            label, box = _placed(stretch, share, (word, seconds), lettering, flat=flat)
            free = not any(box.intersects(other) for other in taken)
            if free and stage.contains(box):
                taken.append(box)
                found[stretch.phase] = label
                break
    return tuple(found[each.phase] for each in way.stretches if each.phase in found)


def _placed(
    stretch: Stretch, share: float, said: tuple[str, str], lettering: Lettering, *, flat: bool
) -> tuple[Label, QRectF]:
    normal = stretch.outward(share)
    in_line = flat or abs(normal.y()) > 0.86
    wide, high = lettering.size(*said, in_line=in_line)
    # As far as the corner that is nearest to the way, or nearly: the way may bend away from it.
    reach = AWAY + 0.94 * (abs(normal.x()) * wide + abs(normal.y()) * high) / 2
    middle = stretch.beside(share, reach)
    box = QRectF(middle.x() - wide / 2 - APART, middle.y() - high / 2, wide + 2 * APART, high)
    return Label(stretch.phase, *said, middle, in_line), box
