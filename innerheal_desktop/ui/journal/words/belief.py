"""How true a line felt, each time it was asked: dots in time, and the same in words."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QSizePolicy, QVBoxLayout, QWidget

from innerheal_desktop.practice.feelings import Scale
from innerheal_desktop.practice.wording import date_words
from innerheal_desktop.tongue import mark, plural, tr
from innerheal_desktop.ui.journal.words.view import day_of
from innerheal_desktop.ui.theme.palette import hairline, token
from innerheal_desktop.ui.theme.spacing import XS
from innerheal_desktop.ui.theme.typography import Type, font_for, line_for, scale_of
from innerheal_desktop.ui.widgets.plain_label import PlainLabel

BELIEF = Scale(
    "belief",
    mark("How true does it feel today?"),
    mark("not at all"),
    mark("completely"),
    10,
)
TALL, DOT = 84, 5.0
# So many ratings are said in words, the newest ones; the dots show all of them.
SAID = 12
# A week in milliseconds: what lies closer together is not pulled apart.
WEEK = 7 * 24 * 3600 * 1000


class Beliefs(QWidget):
    """Each rating as it was given. Nothing is made of them: no line, no average, no direction."""

    def __init__(self) -> None:
        super().__init__()
        self.dots = BeliefDots()
        self.words = PlainLabel("", Type.SMALL, tone="muted", characters=90)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(XS)
        column.addWidget(PlainLabel(tr("How true it felt"), Type.STRONG))
        column.addWidget(self.dots)
        column.addWidget(self.words)

    def show_ratings(self, ratings: Sequence[tuple[int, int]]) -> None:
        """Show these: (milliseconds UTC, 0…10), the oldest first."""
        self.setVisible(bool(ratings))
        self.dots.show_ratings(ratings)
        self.words.say(rating_words(ratings))


class BeliefDots(QWidget):
    """The dots, apart as the days were."""

    def __init__(self) -> None:
        super().__init__()
        self._ratings: tuple[tuple[int, int], ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """A low picture."""
        return QSize(240, round(TALL * scale_of(QApplication.font())))

    def minimumSizeHint(self) -> QSize:
        """It may be narrow."""
        return QSize(120, self.sizeHint().height())

    def show_ratings(self, ratings: Sequence[tuple[int, int]]) -> None:
        """Show these."""
        self._ratings = tuple(ratings)
        self.setAccessibleName(tr("How true it felt: {ratings}", ratings=rating_words(ratings)))
        self.update()

    def places(self, width: float) -> list[float]:
        """How far along each dot stands in `width`: the first at 0, the last at the end.

        What all lies within a week does not reach the end.
        """
        whens = [at for at, _ in self._ratings]
        span = max(max(whens, default=0) - min(whens, default=0), WEEK)
        return [width * (at - min(whens)) / span for at in whens]

    def paintEvent(self, event: QPaintEvent) -> None:
        """Hairlines at the ends and the middle, their numbers, and the dots."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette, scale = self.palette(), scale_of(QApplication.font())
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        painter.setFont(font_for(Type.SMALL, scale))
        tall = line_for(Type.SMALL, scale)
        words = painter.fontMetrics().horizontalAdvance("10") + 2 * XS
        way = QRectF(words, tall / 2, self.width() - words - 2, self.height() - tall)
        for number in (0, 5, 10):
            y = way.bottom() - way.height() * number / 10
            left = 0.0 if mirrored else way.left()
            painter.setPen(QPen(hairline(palette), 1.0))
            painter.drawLine(QPointF(left, y), QPointF(left + way.width(), y))
            painter.setPen(token(palette, "muted"))
            box = QRectF(way.width() + 2 if mirrored else 0, y - tall / 2, words - XS, tall)
            painter.drawText(
                box, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, str(number)
            )
        painter.setPen(QPen(token(palette, "surface"), 1.0))
        painter.setBrush(token(palette, "primary"))
        radius = DOT * min(scale, 1.5)
        inside = way.width() - 4 * radius
        for along, (_, belief) in zip(self.places(inside), self._ratings, strict=True):
            x = 2 * radius + along
            x = way.width() - x if mirrored else way.left() + x
            painter.drawEllipse(
                QPointF(x, way.bottom() - way.height() * belief / 10), radius, radius
            )


def rating_words(ratings: Sequence[tuple[int, int]]) -> str:
    """`3 on 2 November 2026 · 5 on 9 November 2026`; the newest where there are many."""
    said = [
        tr("{n} on {date}", n=belief, date=date_words(day_of(at))) for at, belief in ratings[-SAID:]
    ]
    earlier = len(ratings) - len(said)
    if earlier:
        said.insert(0, plural("{n} earlier", "{n} earlier", earlier))
    return " · ".join(said)
