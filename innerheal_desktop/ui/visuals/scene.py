"""What a traced breath is drawn from: a sheet for a size and palette, a scene for each pattern."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from math import ceil

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap, QPolygonF

from innerheal_desktop.session.breath import BreathPattern, Phase, Side
from innerheal_desktop.ui.theme.motion import Motion
from innerheal_desktop.ui.theme.palette import Palette
from innerheal_desktop.ui.theme.typography import Type, font_for
from innerheal_desktop.ui.visuals.centre import Centre, centre
from innerheal_desktop.ui.visuals.ground import ground
from innerheal_desktop.ui.visuals.labels import Label, Lettering, labels, room_for
from innerheal_desktop.ui.visuals.strokes import (
    QUIET,
    QUIET_IN_CONTRAST,
    Trace,
    halo,
    paint_beside,
    paint_stretch,
)
from innerheal_desktop.ui.visuals.way import Way
from innerheal_desktop.ui.visuals.words import Words

# The breath that a way is laid out for while there is none to follow.
EVEN = BreathPattern(4.0, 4.0, 4.0, 4.0)
# With labels the way is smaller: below this share of its size without, they are left out.
WORTH = 0.60
# Below this height (pixels) only the way, its bead and the glyph have room.
SMALL = 190.0

# Lays the way of a pattern into a room.
Outline = Callable[[BreathPattern, QRectF], Way]
# Adds to the tracks of a pattern what stands still as well.
Adorn = Callable[[QPainter, "Sheet", BreathPattern, Way], None]


@dataclass(frozen=True, slots=True)
class Sheet:
    """What is made once for a size, a palette and a movement; lengths in logical pixels."""

    palette: Palette
    motion: Motion
    scale: float  # of the person's text
    ratio: float  # of device pixels to logical ones
    stage: QRectF
    room: QRectF  # where the way lies
    still: QPixmap
    lit: QPixmap
    lettering: Lettering | None  # None where labels have no room

    @property
    def width(self) -> float:
        """How wide the lines are."""
        return min(max(min(self.room.width(), self.room.height()) * 0.0125, 3.6), 7.0)

    @property
    def light(self) -> QRectF:
        """The square that the light fills."""
        return light_of(self.room)

    def extent(self, way: Way, place: Centre) -> QRect:
        """What a frame may touch with `way` and its words."""
        across, above = room_for(self.lettering) if self.lettering else (24.0, 24.0)
        reach = way.box.adjusted(-across - 8, -above - 32, across + 8, above + 32)
        if place.word is not None and place.word.x() > way.box.right():
            reach.setRight(self.stage.right())
        whole = QRectF(QPointF(), self.still.deviceIndependentSize())
        return reach.united(self.light).intersected(whole).toAlignedRect()


def light_of(room: QRectF) -> QRectF:
    """The square around `room` that the light fills."""
    reach = min(room.width(), room.height()) * 0.66
    middle = room.center()
    return QRectF(middle.x() - reach, middle.y() - reach, 2 * reach, 2 * reach)


def sheet(
    size: QSize, ratio: float, palette: Palette, motion: Motion, stage: QRect, scale: float
) -> Sheet:
    """Make the sheet for a widget of `size`: 25…60 ms, once."""
    place = QRectF(QRect(QPoint(), size) if stage.isEmpty() else stage)
    lettering = Lettering(palette, scale, ratio)
    room, labelled = room_in(place, lettering)
    return Sheet(
        palette=palette,
        motion=motion,
        scale=scale,
        ratio=ratio,
        stage=place,
        room=room,
        still=ground(size, ratio, palette),
        lit=ground(size, ratio, palette, light_of(room)),
        lettering=lettering if labelled else None,
    )


def room_in(stage: QRectF, lettering: Lettering) -> tuple[QRectF, bool]:
    """Where the way lies in `stage`, and whether there is room for labels around it."""
    edge = min(max(min(stage.width(), stage.height()) * 0.05, 10.0), 48.0)
    bare = stage.adjusted(edge, edge, -edge, -edge)
    across, above = room_for(lettering)
    room = stage.adjusted(across + 8, above + 10, -across - 8, -above - 10)
    least = min(bare.width(), bare.height()) * WORTH
    if stage.height() < SMALL or min(room.width(), room.height()) < least:
        return bare, False
    return room, True


@dataclass(slots=True)
class Scene:
    """The way of one pattern, with all of it that stands still, and what is drawn as needed."""

    sheet: Sheet
    key: object
    way: Way
    extent: QRect
    corner: QPointF  # of the layers
    track: QPixmap
    labels: tuple[Label, ...]
    centre: Centre
    words: Words
    numbers: Words
    traces: dict[Phase, Trace] = field(default_factory=dict)
    halos: dict[Phase, QPixmap] = field(default_factory=dict)
    frames: dict[tuple[Side, Phase], QPixmap] = field(default_factory=dict)

    def trace(self, phase: Phase) -> Trace:
        """The stretch of `phase` at full strength."""
        if phase not in self.traces:
            of, colour = self.way.of(phase), QColor(self.sheet.palette.phase(phase))
            self.traces[phase] = Trace(of, colour, self.sheet.width, self.sheet.ratio)
        return self.traces[phase]

    def halo(self, phase: Phase) -> QPixmap:
        """The soft ring around the bead."""
        if phase not in self.halos:
            colour = QColor(self.sheet.palette.phase(phase))
            self.halos[phase] = halo(colour, self.sheet.width, self.sheet.ratio)
        return self.halos[phase]

    def frame(self, side: Side, phase: Phase) -> QPixmap:
        """The half-frame of a side, as a layer at `corner`."""
        if (side, phase) not in self.frames:
            layer = _layer(self.track.size(), self.sheet.ratio)
            painter = QPainter(layer)
            painter.translate(-self.corner)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            colour = QColor(self.sheet.palette.phase(phase))
            pen = QPen(colour, max(self.sheet.width * 0.55, 2.0))
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
            painter.setPen(pen)
            painter.drawPolyline(half_frame(self.way, side, self.sheet.width * 3.4))
            painter.end()
            self.frames[side, phase] = layer
        return self.frames[side, phase]


def scene(
    of: Sheet, outline: Outline, adorn: Adorn, pattern: BreathPattern | None, touch: str
) -> Scene:
    """Lay out a pattern on a sheet: a few milliseconds. None is the calm way without a breath."""
    way = outline(pattern or EVEN, of.room)
    reach = of.width * 7.0
    box = way.box.adjusted(-reach, -reach, reach, reach).toAlignedRect()
    track = _layer(QSize(ceil(box.width() * of.ratio), ceil(box.height() * of.ratio)), of.ratio)
    painter = QPainter(track)
    painter.translate(-box.topLeft())
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if pattern is None:
        _paint_outline(painter, of, way)
    else:
        _paint_tracks(painter, of, way, touch)
        adorn(painter, of, pattern, way)
    painter.end()
    small = QColor(of.palette.muted)
    beside: tuple[Label, ...] = ()
    if pattern is not None and of.lettering is not None:
        beside = labels(way, pattern, touch, of.lettering, of.stage)
    place = centre(way, of.stage, of.scale, of.motion, labelled=of.lettering is not None)
    return Scene(
        sheet=of,
        key=(pattern, touch),
        way=way,
        extent=of.extent(way, place),
        corner=QPointF(box.topLeft()),
        track=track,
        labels=beside,
        centre=place,
        words=Words(place.font, QColor(of.palette.text), of.ratio),
        numbers=Words(font_for(Type.BODY, 1.0, round(place.small)), small, of.ratio),
    )


def half_frame(way: Way, side: Side, inside: float) -> QPolygonF:
    """The half of the way that lies on a side, `inside` pixels within it."""
    turn = -1.0 if side is Side.LEFT else 1.0
    least = way.box.width() * 0.10
    loop = []
    for each in way.stretches:
        last = len(each.points) - 1
        loop += [each.beside(index / last, -inside) for index in range(last)]
    kept = [turn * (point.x() - way.middle.x()) > least for point in loop]
    start = next(i for i in range(len(loop)) if kept[i] and not kept[i - 1])
    ordered = [(start + step) % len(loop) for step in range(len(loop))]
    return QPolygonF([loop[index] for index in ordered if kept[index]])


def _paint_outline(painter: QPainter, of: Sheet, way: Way) -> None:
    colour = QColor(of.palette.border)
    colour.setAlphaF(0.5)
    painter.setPen(QPen(colour, of.width * 0.6))
    points = [point for each in way.stretches for point in each.points]
    painter.drawPolygon(QPolygonF(points))


def _paint_tracks(painter: QPainter, of: Sheet, way: Way, touch: str) -> None:
    for each in way.stretches:
        colour = QColor(of.palette.phase(each.phase))
        strength = QUIET_IN_CONTRAST if of.palette.name.startswith("contrast") else QUIET
        painter.setOpacity(min(strength + 0.3, 1.0))
        paint_beside(painter, each, colour, of.width, touch)
        painter.setOpacity(strength)
        paint_stretch(painter, each, colour, of.width * 0.62, of.width)
    painter.setOpacity(1.0)


def _layer(pixels: QSize, ratio: float) -> QPixmap:
    layer = QPixmap(pixels)
    layer.setDevicePixelRatio(ratio)
    layer.fill(Qt.GlobalColor.transparent)
    return layer
