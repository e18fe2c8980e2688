"""How big words can be set: beside a dial or under it, in one line or two, as large as fits."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, QRectF, QSizeF
from PySide6.QtGui import QFont, QFontMetricsF

from innerheal_desktop.ui.theme.typography import Type, font_for
from innerheal_desktop.ui.visuals.phrase import phrases

# All of these are in sizes of the type: the gap beside the dial, the dial beside one line and
# two, the dial above words, a line, and the bar with its gap.
GAP, DIAL, ABOVE, LEADING, BAR = 0.34, {1: 1.35, 2: 1.80}, 1.55, 1.16, 0.42
ARC = 12.0


@dataclass(frozen=True, slots=True)
class Setting:
    """Where dial, bar and words stand, in logical pixels. `size` is that of the type."""

    size: float
    lines: int
    beside: bool
    mirrored: bool
    dial: QPointF
    radius: float
    arc: float
    words: QRectF
    bar: QRectF

    @property
    def leading(self) -> float:
        """From one line to the next."""
        return self.size * LEADING

    @property
    def moving(self) -> QRect:
        """What changes within a phase."""
        reach = self.radius * 1.30 + self.arc
        round_it = QRectF(self.dial - QPointF(reach, reach), QSizeF(2 * reach, 2 * reach))
        return round_it.united(self.bar.adjusted(-2, -2, 2, 2)).toAlignedRect()


def broken(text: str, lines: int) -> tuple[str, ...]:
    """`text` in at most `lines` (1 or 2) lines, broken where they are most alike in length."""
    words = text.split()
    if lines < 2 or len(words) < 2:
        return (text,)
    ways = ((" ".join(words[:at]), " ".join(words[at:])) for at in range(1, len(words)))
    return min(ways, key=lambda pair: max(len(pair[0]), len(pair[1])))


def _width(lines: int) -> float:
    """The longest line of any phrase, in sizes of the type."""
    font = QFont(font_for(Type.PHASE))
    font.setPixelSize(100)
    metrics = QFontMetricsF(font)
    each = (line for text in phrases() for line in broken(text, lines))
    return max(metrics.horizontalAdvance(line) for line in each) / 100


def setting(stage: QRectF, most: float, *, still: bool, mirrored: bool) -> Setting:
    """The largest setting of every phrase on `stage`, in type of at most `most` pixels.

    `still` keeps room for a bar of blocks; `mirrored` begins at the right.
    """
    margin = min(28.0, 0.05 * min(stage.width(), stage.height()))
    room = stage.adjusted(margin, margin, -margin, -margin)
    bar = BAR if still else 0.0
    found = []
    for beside in (True, False):
        for lines in (1, 2):
            wide, high = _needs(lines, bar, beside=beside)
            size = min(room.width() / wide, room.height() / high, most)
            found.append((size, beside, -lines))
    size, beside, less = max(found)
    return _placed(room, size, -less, bar, beside=beside, mirrored=mirrored)


def _needs(lines: int, bar: float, *, beside: bool) -> tuple[float, float]:
    """Width and height of a setting, in sizes of the type."""
    words = _width(lines)
    if beside:
        return bar + DIAL[lines] + GAP + words, max(DIAL[lines] * 1.04, lines * LEADING)
    return max(words, bar + ABOVE), ABOVE * 1.04 + 0.10 + lines * LEADING


def _placed(
    room: QRectF, size: float, lines: int, bar: float, *, beside: bool, mirrored: bool
) -> Setting:
    dial = (DIAL[lines] if beside else ABOVE) * size
    words = QSizeF(_width(lines) * size, lines * LEADING * size)
    middle = room.center()
    if beside:
        whole = (bar + GAP) * size + dial + words.width()
        left = middle.x() - whole / 2
        place = QPointF(left + bar * size + dial / 2, middle.y())
        corner = QPointF(place.x() + dial / 2 + GAP * size, middle.y() - words.height() / 2)
    else:
        whole = dial + 0.10 * size + words.height()
        left = middle.x() - (dial + bar * size) / 2
        place = QPointF(left + bar * size + dial / 2, middle.y() - whole / 2 + dial / 2)
        corner = QPointF(middle.x() - words.width() / 2, place.y() + dial / 2 + 0.10 * size)
    area = QRectF(corner, words)
    blocks = QRectF(left, place.y() - dial / 2, (bar - 0.12) * size if bar else 0.0, dial)
    if mirrored:
        place, area, blocks = _mirror(room, place, area, blocks)
    arc = min(ARC, dial * 0.10)
    radius = dial / 2 - arc * 1.2
    return Setting(size, lines, beside, mirrored, place, radius, arc, area, blocks)


def _mirror(
    room: QRectF, place: QPointF, area: QRectF, blocks: QRectF
) -> tuple[QPointF, QRectF, QRectF]:
    across = room.left() + room.right()
    return (
        QPointF(across - place.x(), place.y()),
        QRectF(QPointF(across - area.right(), area.top()), area.size()),
        QRectF(QPointF(across - blocks.right(), blocks.top()), blocks.size()),
    )
