"""Before and after: every pair as it was rated, and below it what may be said, never more."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtWidgets import QButtonGroup, QVBoxLayout, QWidget

from innerheal_desktop.practice.changed import SHOWN
from innerheal_desktop.practice.check_in import looked_at
from innerheal_desktop.practice.pairs import (
    LAST,
    TIMES,
    Pair,
    of_category,
    of_time,
    on,
    pairs,
    weekly,
)
from innerheal_desktop.tongue import mark, tr
from innerheal_desktop.trouble import TroubleError
from innerheal_desktop.ui.journey.pair_chart import Chart, Meaning, Sign
from innerheal_desktop.ui.journey.section import Section
from innerheal_desktop.ui.theme.spacing import L, S
from innerheal_desktop.ui.theme.typography import Type
from innerheal_desktop.ui.widgets.choice import Choice
from innerheal_desktop.ui.widgets.flow import Flow
from innerheal_desktop.ui.widgets.option import Option
from innerheal_desktop.ui.widgets.plain_label import PlainLabel

if TYPE_CHECKING:
    from datetime import date

    from innerheal_desktop.practice.log import PracticeLog
    from innerheal_desktop.ui.house import House

WEEKS = 26
SITTINGS, BY_WEEKS = 0, 1
TIME_WORDS = {
    "morning": mark("Mornings"),
    "afternoon": mark("Afternoons"),
    "evening": mark("Evenings"),
}


class Kind(NamedTuple):
    """Which pairs are looked at: all of them, those of a time of day, or of a category."""

    by: str = ""
    name: str = ""


class BeforeAndAfter(Section):
    """The pairs, one chart a scale. Where there are none, it hides."""

    def __init__(self, house: House) -> None:
        super().__init__()
        self._home = house.home
        self._found: tuple[Pair, ...] = ()
        self._categories: Mapping[str, str] = {}
        self._today: date | None = None
        self._first_weekday = 0
        self.head = Head()
        self.charts = {scale: Chart(scale) for scale in SHOWN}
        self.meaning = Meaning()
        self.head.which.currentIndexChanged.connect(self._show)
        self.head.group.idClicked.connect(self._show)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(L)
        column.addWidget(self.head)
        for chart in self.charts.values():
            column.addWidget(chart)
        column.addWidget(self.meaning)
        self.hide()

    def show_log(self, log: PracticeLog) -> None:
        """Show what a log holds now."""
        self._found, self._today = pairs(looked_at(log)), log.today()
        self._first_weekday = log.first_weekday
        self.setVisible(bool(self._found))
        if self._found:
            self._categories = self._known()
            self.head.offer(self._kinds())
            self._show()

    def _known(self) -> Mapping[str, str]:
        try:
            return {entry.id: entry.category for entry in self._home.library.entries()}
        except TroubleError:
            return {}

    def _kinds(self) -> list[tuple[Kind, str]]:
        """What may be looked at: only what there is."""
        from innerheal_desktop.ui.pages.session_words import CATEGORIES

        kinds = [(Kind(), tr("All sessions"))]
        kinds += [
            (Kind("time", name), tr(TIME_WORDS[name]))
            for name, _ in TIMES
            if of_time(self._found, name)
        ]
        there = {self._categories.get(pair.session, "") for pair in self._found} - {""}
        kinds += [
            (Kind("category", name), tr(CATEGORIES.get(name, name))) for name in sorted(there)
        ]
        return kinds

    def _chosen(self) -> tuple[Pair, ...]:
        by, name = self.head.kind
        if by == "time":
            return of_time(self._found, name)
        if by == "category":
            return of_category(self._found, name, self._categories)
        return self._found

    def _show(self) -> None:
        chosen, weeks = self._chosen(), self.head.group.checkedId() == BY_WEEKS
        time = self.head.kind.name if self.head.kind.by == "time" else ""
        for scale, chart in self.charts.items():
            there = [pair for pair in chosen if pair.on(scale) is not None]
            chart.setVisible(bool(there))
            if not there or self._today is None:
                continue
            if weeks:
                chart.show_weeks(weekly(there, scale, WEEKS, self._today, self._first_weekday))
            else:
                chart.show_pairs(there[-LAST:])
            chart.say(on(there, scale), time)


class Head(QWidget):
    """Which sessions, and whether one by one or by weeks; below, what the marks mean."""

    def __init__(self) -> None:
        super().__init__()
        self.which = Choice(tr("Which sessions"))
        self._kinds: list[Kind] = []
        self.group = QButtonGroup(self)
        row = Flow(S)
        row.addWidget(self.which)
        for at, words in ((SITTINGS, tr("One by one")), (BY_WEEKS, tr("By weeks"))):
            option = Option(words)
            self.group.addButton(option, at)
            row.addWidget(option)
        self.group.button(SITTINGS).setChecked(True)
        marks = Flow(L)
        for words, filled in ((tr("before"), False), (tr("after"), True)):
            marks.addWidget(Sign(words, filled=filled))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(S)
        column.addWidget(PlainLabel(tr("Before and after"), Type.H3))
        column.addLayout(row)
        column.addLayout(marks)

    @property
    def kind(self) -> Kind:
        """Which are looked at."""
        at = self.which.currentIndex()
        return self._kinds[at] if 0 <= at < len(self._kinds) else Kind()

    def offer(self, kinds: Sequence[tuple[Kind, str]]) -> None:
        """Offer these; what was chosen stays so while there is any of it."""
        before, self._kinds = self.kind, [kind for kind, _ in kinds]
        self.which.blockSignals(True)
        self.which.clear()
        self.which.addItems([words for _, words in kinds])
        self.which.setCurrentIndex(self._kinds.index(before) if before in self._kinds else 0)
        self.which.blockSignals(False)
        self.which.updateGeometry()
