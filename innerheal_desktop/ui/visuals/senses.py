"""Five, four, three, two, one: a card for each sense, which fills when the person goes on."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen

from innerheal_desktop.session.timeline import Moment
from innerheal_desktop.tongue import mark
from innerheal_desktop.ui.theme.contrast import mixed
from innerheal_desktop.ui.theme.motion import Motion
from innerheal_desktop.ui.visuals.ground import ground
from innerheal_desktop.ui.visuals.land import Lie
from innerheal_desktop.ui.visuals.scenic import Art, Scenic

CARDS = (5, 4, 3, 2, 1)
# Seconds in which a card fills.
FILLING = 0.8
# Where the dots of a card lie, −1…1 across and down.
DOTS = {
    5: ((-0.5, -0.6), (0.5, -0.6), (0.0, 0.0), (-0.5, 0.6), (0.5, 0.6)),
    4: ((-0.5, -0.5), (0.5, -0.5), (-0.5, 0.5), (0.5, 0.5)),
    3: ((0.0, -0.6), (0.0, 0.0), (0.0, 0.6)),
    2: ((0.0, -0.4), (0.0, 0.4)),
    1: ((0.0, 0.0),),
}


class Senses(Scenic):
    """Five plain cards. Each is still to come, or now, or filled; none is ever empty of worth."""

    called = mark("Five cards, one for each sense")
    _filled: tuple[float, ...] = (0.0,) * len(CARDS)

    def present(self, moment: Moment) -> None:
        """Show this moment: which cards are filled, and which one is now."""
        before, self._filled = self._filled, self.filled_at(moment.time)
        super().present(moment)
        if before != self._filled:
            self.update(self.row().toAlignedRect().adjusted(-8, -8, 8, 8))

    def filled_at(self, time: float) -> tuple[float, ...]:
        """How full (0…1) each card is: what has been waited for is done."""
        spans = self.timeline.spans if self.timeline else ()
        taps = [span for span in spans if span.kind == "tap"][: len(CARDS)]
        filling = 0.0 if self.motion is Motion.NONE else FILLING
        shares = [
            0.0 if time < span.end else min((time - span.end) / filling, 1.0) if filling else 1.0
            for span in taps
        ]
        told = [round(share * 16) / 16 for share in shares]
        return (*told, *[0.0] * (len(CARDS) - len(told)))

    def row(self) -> QRectF:
        """Where the cards stand, in pixels."""
        stage = QRectF(self.place_to_draw)
        high = min(stage.height() * 0.52, stage.width() * 0.86 / 5 * 1.25)
        wide = high * 4.0
        middle = stage.center()
        return QRectF(middle.x() - wide / 2, middle.y() - high / 2, wide, high)

    def paint_art(self, lie: Lie, ratio: float) -> Art:
        """The ground; the cards are drawn over it."""
        return Art(
            ground(QSize(round(lie.size.width()), round(lie.size.height())), ratio, self.colours),
            None,
        )

    def paintEvent(self, event: QPaintEvent) -> None:
        """The ground, and the cards in the order of reading."""
        super().paintEvent(event)
        row = self.row()
        if not event.rect().intersects(row.toAlignedRect()):
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        now = next((at for at, share in enumerate(self._filled) if share == 0.0), len(CARDS))
        for index, count in enumerate(CARDS):
            at = index
            if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
                at = len(CARDS) - 1 - index
            step = row.width() / len(CARDS)
            card = QRectF(row.left() + (at + 0.06) * step, row.top(), step * 0.88, row.height())
            self._paint_card(painter, card, count, self._filled[index], now=index == now)

    def _paint_card(
        self, painter: QPainter, card: QRectF, count: int, share: float, *, now: bool
    ) -> None:
        colours = self.colours
        face = mixed(QColor(colours.bg), QColor(colours.surface), 1.0 if now or share else 0.45)
        line = QColor(colours.primary if now or share else colours.border)
        painter.setBrush(face)
        painter.setPen(QPen(line, 3.0 if now else 1.5))
        corner = card.width() * 0.14
        painter.drawRoundedRect(card.adjusted(2, 2, -2, -2), corner, corner)
        size = card.width() * 0.115
        for x, y in DOTS[count]:
            place = card.center() + QPointF(x * card.width() * 0.46, y * card.height() * 0.42)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(line, 2.0))
            painter.drawEllipse(place, size, size)
            if share:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(QColor(colours.primary))
                painter.drawEllipse(place, size * share, size * share)
