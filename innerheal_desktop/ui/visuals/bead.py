"""The bead that rides on a wave: a small body with the rim, the glyph and the time of its phase."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from innerheal_desktop.session.breath import Breath
from innerheal_desktop.ui.theme.palette import Palette
from innerheal_desktop.ui.visuals.signs import paint_glyph, paint_rim, paint_side
from innerheal_desktop.ui.visuals.wave_art import SMALL, Baked, Measures

# How thick the arc of time is, in pixels, and how thick around a small bead.
ARC, SMALL_ARC = 4.0, 3.0


def paint_bead(
    painter: QPainter,
    baked: Baked,
    palette: Palette,
    breaths: tuple[Breath | None, Breath | None],
    place: QPointF,
    share: float,
) -> None:
    """Draw the bead at `place`; while `share` is below 1, the signs of the first breath fade."""
    of, (before, breath) = baked.measures, breaths
    for each, strength in ((before, 1.0), (breath, share)) if share < 1.0 else ((breath, 1.0),):
        body = baked.beads[each.phase if each else None]
        painter.setOpacity(strength)
        box = QRectF(0.0, 0.0, 2 * of.bead, 2 * of.bead)
        box.moveCenter(place)
        painter.drawPixmap(box, body, QRectF(body.rect()))
    signs = ((before, 1.0 - 2.5 * share if share < 1.0 else 0.0), (breath, min(share * 1.6, 1.0)))
    for each, strength in signs:
        if each is not None and strength > 0.0:
            painter.setOpacity(strength)
            _paint_signs(painter, of, palette, each, place)
    painter.setOpacity(1.0)


def _paint_signs(
    painter: QPainter, of: Measures, palette: Palette, breath: Breath, place: QPointF
) -> None:
    colour = QColor(palette.phase(breath.phase))
    paint_rim(painter, breath.phase, place, of.bead, colour)
    if breath.top_up:
        painter.setPen(QPen(colour, 2.0))
        painter.drawEllipse(place, of.bead + 6.0, of.bead + 6.0)
    paint_glyph(painter, breath, place, of.bead * 1.42, colour)
    if breath.side is not None:
        paint_side(painter, breath.side, place, of.arc + 9.0, colour)
    track = QColor(palette.border)
    track.setAlphaF(0.34)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(track, 1.5))
    painter.drawEllipse(place, of.arc, of.arc)
    wide = ARC if of.bead > SMALL else SMALL_ARC
    painter.setPen(QPen(colour, wide, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    box = QRectF(place.x() - of.arc, place.y() - of.arc, 2 * of.arc, 2 * of.arc)
    painter.drawArc(box, 90 * 16, -round(360 * 16 * breath.progress))
