"""What the square is made of: the outline of a breath, and the tide inside it.

The outline is as high as in-breath and out-breath last on average, as wide above as the hold and
as wide below as the rest: box breathing is a square, other patterns are rectangles, a pattern
without rest is a trapezoid of three sides, whose short foot both legs share, and a breath with no
pauses at all is an oval, on which an even walk rises and falls just as lungs do.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from math import ceil, cos, exp, pi, sin

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QImage,
    QLinearGradient,
    QPainter,
    QPixmap,
    QPolygonF,
    QRadialGradient,
)

from innerheal_desktop.session.breath import BreathPattern, Phase
from innerheal_desktop.ui.theme.contrast import mixed
from innerheal_desktop.ui.theme.palette import Palette
from innerheal_desktop.ui.visuals.ground import dithered
from innerheal_desktop.ui.visuals.way import Way, stretch

# All against a height of 1: the rounding of a corner, the half-width of a breath with no pauses,
# the widest an outline may be, and the width below which words would lose their room inside.
CORNER, OVAL, WIDEST, NARROW = 0.13, 0.39, 1.7, 0.64
# The shorter of top and foot is at least this share of the longer one: words stand between them.
TAPER = 0.46
# Points on the rounding of a whole outline.
FINE = 720
# How high the tide stands with empty lungs, and over what share of the height its edge is soft.
EBB, SOFT = 0.14, 0.16


@dataclass(frozen=True, slots=True)
class Form:
    """A breath's outline at a height of 1: a trapezoid, rounded by an ellipse all around."""

    top: float
    foot: float
    across: float  # half-axes of the ellipse
    upward: float
    turns: tuple[float, float]  # how much of a corner belongs to hold and to rest, in radians

    @classmethod
    def of(cls, pattern: BreathPattern) -> Form:
        """The outline of a pattern."""
        leg = (pattern.inhale + pattern.exhale) / 2
        lasting = [min(part / leg, WIDEST) for part in (pattern.hold, pattern.rest)]
        turns = min(pi / 4, lasting[0] * pi / 2), min(pi / 4, lasting[1] * pi / 2)
        top, foot = (max(part, min(1.6 * part, NARROW)) for part in lasting)
        top, foot = max(top, foot * TAPER), max(foot, top * TAPER)
        round_ = 1.0 - min(top + foot, 1.0)
        across, upward = CORNER + (OVAL - CORNER) * round_, CORNER + (0.5 - CORNER) * round_
        return cls(max(top - 2 * CORNER, 0.0), max(foot - 2 * CORNER, 0.0), across, upward, turns)

    @property
    def width(self) -> float:
        """The width of the whole outline."""
        return max(self.top, self.foot) + 2 * self.across

    def walk(self, start: float, end: float, inside: float = 0.0) -> list[QPointF]:
        """The points between two turns (radians, falling; a quarter is the top), y upwards.

        `inside` draws the line that far within the outline.
        """
        high = 0.5 - self.upward
        corners = (
            (-self.top / 2, high),
            (self.top / 2, high),
            (-self.foot / 2, -high),
            (self.foot / 2, -high),
        )
        across, upward = self.across - inside, self.upward - inside
        count = max(ceil(abs(start - end) / (2 * pi) * FINE), 2)
        points = []
        for step in range(count + 1):
            turn = start + (end - start) * step / count
            x, y = cos(turn) / across, sin(turn) / upward
            corner = max(corners, key=lambda at: at[0] * x + at[1] * y)
            points.append(QPointF(corner[0] + across * cos(turn), corner[1] + upward * sin(turn)))
        return points


def outline(pattern: BreathPattern, room: QRectF) -> Way:
    """The way of a pattern, as large as fits `room`: up, across, down, and back along the foot."""
    form = Form.of(pattern)
    # Never quite at the top nor at the foot, where both corners are as near.
    above, below = (max(turn, 1e-4) for turn in form.turns)
    spans = {
        Phase.INHALE: (1.5 * pi - below, 0.5 * pi + above),
        Phase.HOLD: (0.5 * pi + above, 0.5 * pi - above),
        Phase.EXHALE: (0.5 * pi - above, -0.5 * pi + below),
        Phase.REST: (-0.5 * pi + below, -0.5 * pi - below),
    }
    stretches = []
    for phase, _ in pattern.phases():
        walk = _whole(form, phase, form.walk(*spans[phase]))
        line = [laid(point, form, room) for point in walk]
        stretches.append(stretch(phase, line, pattern))
    rise = _centroid(form)
    share = 0.5 + rise / max(1.0 - 2 * form.upward, 0.4)
    breadth = form.foot + (form.top - form.foot) * min(max(share, 0.0), 1.0) + 2 * form.across
    return Way(tuple(stretches), laid(QPointF(0, rise), form, room), breadth * _scale(form, room))


def _whole(form: Form, phase: Phase, walk: list[QPointF]) -> list[QPointF]:
    """The walk of a phase, with its half of a top or a foot on which no phase lasts."""
    above, below = form.turns
    ends = {Phase.INHALE: (below, above), Phase.EXHALE: (above, below)}.get(phase)
    if ends is None:
        return walk
    first = [QPointF(0.0, walk[0].y())] if not ends[0] else []
    last = [QPointF(0.0, walk[-1].y())] if not ends[1] else []
    return [*first, *walk, *last]


def _scale(form: Form, room: QRectF) -> float:
    return min(room.width() / form.width, room.height())


def laid(point: QPointF, form: Form, room: QRectF) -> QPointF:
    """A point of a form in pixels, in the middle of `room`."""
    scale = _scale(form, room)
    return room.center() + QPointF(point.x() * scale, -point.y() * scale)


def _centroid(form: Form) -> float:
    """How high the middle of the area lies; the visual middle, where words stand at ease."""
    area = moment = 0.0
    points = form.walk(1.5 * pi, -0.5 * pi)
    for a, b in pairwise([*points, points[0]]):
        cross = a.x() * b.y() - b.x() * a.y()
        area += cross
        moment += (a.y() + b.y()) * cross
    return moment / (3.0 * area)


def vessel(pattern: BreathPattern, room: QRectF, inside: float) -> QPolygonF:
    """The line `inside` pixels within a pattern's outline."""
    form = Form.of(pattern)
    within = min(inside / _scale(form, room), form.across * 0.9, form.upward * 0.9)
    walk = form.walk(1.5 * pi, -0.5 * pi, within)
    return QPolygonF([laid(point, form, room) for point in walk])


def tide(shape: QPolygonF, palette: Palette, hue: str, ratio: float) -> tuple[QPointF, QPixmap]:
    """The inside of `shape` full of a soft matte colour, and where its corner stands."""
    box = shape.boundingRect().toAlignedRect()
    pixels = box.size() * ratio
    image = QImage(pixels, QImage.Format.Format_RGBX64)
    painter = QPainter(image)
    painter.scale(ratio, ratio)
    area = QRectF(0, 0, box.width(), box.height())
    painter.fillRect(area, _depth(area, palette, QColor(hue)))
    painter.fillRect(area, _sheen(area, palette))
    painter.end()
    matte = dithered(image, 1.0)
    layer = QPixmap(pixels)
    layer.fill(Qt.GlobalColor.transparent)
    painter = QPainter(layer)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QBrush(matte))
    moved = shape.translated(-QPointF(box.topLeft()))
    painter.drawPolygon(QPolygonF([moved.at(i) * ratio for i in range(moved.count())]))
    painter.end()
    layer.setDevicePixelRatio(ratio)
    return QPointF(box.topLeft()), layer


def _depth(area: QRectF, palette: Palette, hue: QColor) -> QBrush:
    """Calm in the middle, where the word stands, and full of colour towards the line."""
    gradient = QRadialGradient(QPointF(0.503, 0.502), 0.70)
    gradient.setCoordinateMode(QRadialGradient.CoordinateMode.ObjectMode)
    tone, colourful = max(hue.hslHueF(), 0.0), min(hue.hslSaturationF(), 0.62)
    if 0.08 < tone < 0.20:
        tone -= 0.03  # dark yellow looks like mud; dark amber looks like candlelight
    for step in range(25):
        t = step / 24
        depth = 1.0 - exp(-2.2 * t**2.6)
        if palette.dark:
            gradient.setColorAt(t, QColor.fromHslF(tone, colourful * 0.66, 0.16 + 0.22 * depth))
        else:
            gradient.setColorAt(t, mixed(QColor(palette.surface), hue, 0.05 + 0.38 * depth))
    return QBrush(gradient)


def _sheen(area: QRectF, palette: Palette) -> QLinearGradient:
    """Light from above, and a little depth below."""
    gradient = QLinearGradient(area.topLeft(), area.bottomLeft())
    top, foot = QColor("#FFFFFF"), QColor("#000000")
    top.setAlphaF(0.06 if palette.dark else 0.30)
    foot.setAlphaF(0.16 if palette.dark else 0.04)
    clear = QColor(top)
    clear.setAlphaF(0.0)
    gradient.setColorAt(0.0, top)
    gradient.setColorAt(0.55, clear)
    gradient.setColorAt(1.0, foot)
    return gradient
