"""Figures: what the practice of a span was, in a few quiet charts."""

from __future__ import annotations

from collections.abc import Generator
from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer, Qt, QTimer
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QButtonGroup

from innerheal_desktop.practice.feelings import STEADY
from innerheal_desktop.practice.statistics import Statistics, gather, kinds_of
from innerheal_desktop.practice.weekday import this_first_weekday
from innerheal_desktop.practice.wording import days, length_words
from innerheal_desktop.tongue import mark, plural, tr
from innerheal_desktop.trouble import TroubleError
from innerheal_desktop.ui.journey.charts import Chart
from innerheal_desktop.ui.journey.findings import figures
from innerheal_desktop.ui.journey.part import Part
from innerheal_desktop.ui.theme.spacing import COLUMN, L, S
from innerheal_desktop.ui.theme.typography import Type
from innerheal_desktop.ui.widgets.flow import Flow
from innerheal_desktop.ui.widgets.option import Option
from innerheal_desktop.ui.widgets.plain_label import PlainLabel
from innerheal_desktop.ui.widgets.scroll import Scroll

if TYPE_CHECKING:
    from innerheal_desktop.practice.log import PracticeLog
    from innerheal_desktop.ui.house import House

SPANS = (mark("The last 12 weeks"), mark("This year"), mark("All of it"))
WEEKS, YEAR, ALL = range(3)
CHARTS = 4
# Milliseconds of adding up before the window has its turn again.
TURN = 8


class Figures(Part):
    """The span, its sum, and the charts: added up in small steps once the page is seen."""

    def __init__(self, house: House) -> None:
        super().__init__(house)
        self.group = QButtonGroup(self)
        self.sum = PlainLabel("", Type.BODY, tone="muted")
        self.charts = tuple(Chart() for _ in range(CHARTS))
        self._work: Generator[None, None, Statistics] | None = None
        self._pace = QTimer(self)
        self._pace.setInterval(0)
        self._pace.timeout.connect(self._step)
        row = Flow(S)
        for at, words in enumerate(SPANS):
            option = Option(tr(words))
            self.group.addButton(option, at)
            row.addWidget(option)
        self.group.button(WEEKS).setChecked(True)
        self.group.idClicked.connect(self._chosen)
        scroll = Scroll(COLUMN + 40)
        scroll.clear()
        scroll.column.addLayout(row)
        scroll.column.addWidget(self.sum)
        scroll.column.addSpacing(L)
        for chart in self.charts:
            chart.hide()
            scroll.column.addWidget(chart)
        scroll.column.addStretch(1)
        self.column.addWidget(scroll)

    def show_log(self, log: PracticeLog) -> None:
        """Begin to add up what a log holds now; what is seen stays until that is done."""
        try:
            kinds = kinds_of(self.house.home.library.entries())
            first = first_of(self.group.checkedId(), log.today(), this_first_weekday())
            self._work = gather(log, kinds, first, None, this_first_weekday())
        except TroubleError:
            return
        self._pace.start()

    def focus_first(self) -> None:
        """The span."""
        self.group.button(self.group.checkedId()).setFocus(Qt.FocusReason.OtherFocusReason)

    def hideEvent(self, event: QHideEvent) -> None:
        """What nobody sees is not added up."""
        self._pace.stop()
        super().hideEvent(event)

    def _chosen(self) -> None:
        if self.house.memory.log is not None:
            self.show_log(self.house.memory.log)

    def _step(self) -> None:
        """A few milliseconds of it."""
        spent = QElapsedTimer()
        spent.start()
        try:
            while self._work is not None and spent.elapsed() < TURN:
                next(self._work)
        except StopIteration as done:
            self._end(done.value)
        except TroubleError:
            self._work = None
        if self._work is None:
            self._pace.stop()

    def _end(self, told: Statistics) -> None:
        self._work = None
        many = plural("{n} sitting", "{n} sittings", told.total.sittings)
        parts = (days(told.days), many, length_words(told.total.seconds))
        nothing = tr("Nothing is written here for this time.")
        self.sum.say(" · ".join(parts) if told.total.sittings else nothing)
        for chart, figure in zip(self.charts, figures(told, self._steady()), strict=True):
            chart.show_figure(figure)

    def _steady(self) -> str:
        try:
            return self.house.home.library.entry(STEADY).title
        except TroubleError:
            return ""


def first_of(span: int, today: date, weekday: int = 0) -> date | None:
    """The first date of a span of `SPANS` that ends today; None for all of it."""
    if span == WEEKS:
        return today - timedelta(days=(today.weekday() - weekday) % 7 + 7 * 11)
    return date(today.year, 1, 1) if span == YEAR else None
