"""One scale before and after: its chart, what its ends are, and what may be said of it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QApplication,
    QGridLayout,
    QHBoxLayout,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from innerheal_desktop.practice.changed import SHOWN, change_words, pair_words, range_words
from innerheal_desktop.practice.feelings import SCALES
from innerheal_desktop.practice.pairs import MEANING, Pair, Week
from innerheal_desktop.practice.wording import day_words
from innerheal_desktop.tongue import plural, tr
from innerheal_desktop.ui.feeling.faces import Face
from innerheal_desktop.ui.feeling.scales import ENDS
from innerheal_desktop.ui.journey.pair_list import DOT, Marks, PairList, paint_before
from innerheal_desktop.ui.journey.told import short_day
from innerheal_desktop.ui.theme.palette import token
from innerheal_desktop.ui.theme.spacing import XS, S
from innerheal_desktop.ui.theme.typography import Type, scale_of
from innerheal_desktop.ui.widgets.button import Button, Weight
from innerheal_desktop.ui.widgets.flow import Flow
from innerheal_desktop.ui.widgets.plain_label import PlainLabel

if TYPE_CHECKING:
    from datetime import date


class Sign(QWidget):
    """A mark of the charts, and the word for it."""

    def __init__(self, words: str, *, filled: bool) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(XS)
        row.addWidget(_Mark(filled=filled))
        row.addWidget(PlainLabel(words, Type.SMALL, tone="muted"))


class _Mark(QWidget):
    def __init__(self, *, filled: bool) -> None:
        super().__init__()
        self._filled = filled
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Room for a dot."""
        side = round(4 * DOT * scale_of(QApplication.font()))
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The ring, or the dot."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle, radius = QPointF(self.rect().center()), DOT * scale_of(QApplication.font())
        if self._filled:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(token(self.palette(), "primary"))
            painter.drawEllipse(middle, radius, radius)
        else:
            ground, line = token(self.palette(), "surface"), token(self.palette(), "muted")
            paint_before(painter, middle, radius, line, ground)


class Chart(QWidget):
    """One scale: its name, the list with what its ends are called, and the words."""

    def __init__(self, scale: str) -> None:
        super().__init__()
        self._scale = scale
        name, about = (tr(words) if words else "" for words in SHOWN[scale])
        self.setAccessibleName(name)
        self.list = PairList(tr("{name}, before and after", name=name))
        self.here = PlainLabel("", Type.SMALL, tone="muted")
        self.words = PlainLabel("", Type.BODY, characters=76)
        self.ranges = PlainLabel("", Type.SMALL, tone="muted", characters=90)
        self._first, self._last = PlainLabel("", Type.SMALL), PlainLabel("", Type.SMALL)
        self.list.stood.connect(self.here.say)
        ends = QHBoxLayout()
        for label in (self._first, self._last):
            label.tone = "muted"
            label.setWordWrap(False)
        ends.addWidget(self._first)
        ends.addStretch(1)
        ends.addWidget(self._last)
        grid = QGridLayout()
        grid.setHorizontalSpacing(S)
        grid.setVerticalSpacing(0)
        grid.addLayout(_sides(scale), 0, 0)
        grid.addWidget(self.list, 0, 1)
        grid.addLayout(ends, 1, 1)
        grid.setColumnStretch(1, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(XS)
        column.addWidget(PlainLabel(name, Type.STRONG))
        column.addLayout(grid)
        column.addWidget(self.here)
        column.addWidget(self.words)
        column.addWidget(self.ranges)
        if about:
            column.addWidget(PlainLabel(about, Type.SMALL, tone="muted", characters=90))

    def show_pairs(self, there: Sequence[Pair]) -> None:
        """Show these, each for itself; every one has this scale."""
        self.list.show_marks([self._pair(pair) for pair in there])
        self._date(there[0].day, there[-1].day)

    def show_weeks(self, weeks: Sequence[Week]) -> None:
        """Show these, each with its single ratings; weeks without any stay empty."""
        self.list.show_marks([self._week(week) for week in weeks])
        if weeks:
            self._date(weeks[0].first, weeks[-1].first + timedelta(days=6))

    def say(self, ratings: Sequence[tuple[int, int]], time: str) -> None:
        """Say what may be said."""
        self.words.say(change_words(ratings, self._scale, time))
        self.ranges.say(range_words(ratings, self._scale))
        self.ranges.setVisible(bool(self.ranges.text()))

    def _pair(self, pair: Pair) -> Marks:
        before, after = pair.on(self._scale) or (0, 0)
        named = f"{day_words(pair.day)}, {pair.title}" if pair.title else day_words(pair.day)
        words = pair_words(before, after, self._scale)
        return Marks(tr("{named}: {words}", named=named, words=words), *self._shares(before, after))

    def _week(self, week: Week) -> Marks:
        named = tr("Week from {day}", day=day_words(week.first))
        before, after = week.before, week.after
        if before is None or after is None:
            return Marks(tr("{named}: {words}", named=named, words=tr("nothing rated")))
        many = plural("{n} sitting", "{n} sittings", len(week.ratings))
        words = tr(
            "{many}, in the middle {words}",
            many=many,
            words=pair_words(before, after, self._scale),
        )
        single = tuple(self._shares(*rating) for rating in week.ratings)
        said = tr("{named}: {words}", named=named, words=words)
        return Marks(said, *self._shares(before, after), single)

    def _shares(self, before: float, after: float) -> tuple[float, float]:
        most = SCALES[self._scale].most
        return before / most, after / most

    def _date(self, first: date, last: date) -> None:
        self._first.say(short_day(first))
        self._last.say(short_day(last) if last != first else "")


def _sides(scale: str) -> QVBoxLayout:
    """The high end above and the low end below, as a face or as a number."""
    column = QVBoxLayout()
    column.setSpacing(0)
    if scale in ENDS:
        low, high = (Face(name, 28) for name in ENDS[scale])
        column.addWidget(high)
        column.addStretch(1)
        column.addWidget(low)
    else:
        column.addWidget(PlainLabel(str(SCALES[scale].most), Type.SMALL, tone="muted"))
        column.addStretch(1)
        column.addWidget(PlainLabel("0", Type.SMALL, tone="muted"))
    return column


class Meaning(QWidget):
    """“What does this mean?”, and the same answer each time."""

    def __init__(self) -> None:
        super().__init__()
        self.ask = Button(tr("What does this mean?"), Weight.QUIET)
        self.answer = QWidget()
        lines = QVBoxLayout(self.answer)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(XS)
        for line in MEANING:
            lines.addWidget(PlainLabel(tr(line), Type.SMALL, tone="muted", characters=90))
        self.answer.hide()
        self.ask.clicked.connect(self.turn)
        row = Flow(S)
        row.addWidget(self.ask)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(row)
        column.addWidget(self.answer)

    def turn(self) -> None:
        """Show the answer, or let it go again."""
        shown = self.answer.isHidden()
        self.answer.setVisible(shown)
        said = " ".join(tr(line) for line in MEANING) if shown else ""
        self.ask.setAccessibleDescription(said)
