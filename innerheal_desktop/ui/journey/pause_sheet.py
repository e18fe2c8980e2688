"""Resting for a while: from a day on, until another or open, and no reason asked."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from innerheal_desktop.practice.by_hand import resting_from
from innerheal_desktop.practice.changing import DAYS_BACK
from innerheal_desktop.practice.records import new_id
from innerheal_desktop.practice.versions import dated
from innerheal_desktop.tongue import tr
from innerheal_desktop.trouble import TroubleError
from innerheal_desktop.ui.journey.fields import Labelled
from innerheal_desktop.ui.journey.sheet import LogSheet
from innerheal_desktop.ui.theme.spacing import L
from innerheal_desktop.ui.theme.typography import Type
from innerheal_desktop.ui.widgets.button import Button, Weight
from innerheal_desktop.ui.widgets.card import Card
from innerheal_desktop.ui.widgets.choice import Choice
from innerheal_desktop.ui.widgets.flow import Flow
from innerheal_desktop.ui.widgets.plain_label import PlainLabel

if TYPE_CHECKING:
    from innerheal_desktop.practice.log import PracticeLog

# So many days ahead a rest may be given an end; a longer one stays open.
AHEAD = 28


class PauseSheet(LogSheet):
    """`changed` says that the log is another now."""

    changed = Signal()

    def __init__(self, window: QWidget, log: PracticeLog) -> None:
        super().__init__(window, tr("Resting for a while"))
        self._log = log
        self._id = new_id()  # one however often it is tried
        self._today = log.today()
        self._lasts: tuple[date | None, ...] = (None,)
        self.first = Choice(tr("The rest begins"))
        self.last = Choice(tr("The rest ends"))
        for back in range(DAYS_BACK + 1):
            day = self._today - timedelta(days=back)
            self.first.addItem(dated(day, self._today), day)
        self.first.currentIndexChanged.connect(self._ends)
        self._ends()
        about = tr(
            "Ill, away, or for no reason at all: none is asked. While you rest nothing runs, "
            "nothing breaks, and if you practise all the same, it counts."
        )
        self.rest = Button(tr("Rest"), Weight.MAIN, name=tr("Begin the rest"))
        self.rest.clicked.connect(self.save)
        card = Card(tr("Resting for a while"))
        card.body.setSpacing(L)
        card.body.addWidget(PlainLabel(about, Type.BODY, tone="muted", characters=70))
        row = Flow(L)
        row.addWidget(Labelled(tr("From"), self.first))
        row.addWidget(Labelled(tr("Until, that day as well"), self.last))
        card.body.addLayout(row)
        card.body.addWidget(self.rest, 0, Qt.AlignmentFlag.AlignLeading)
        card.body.addWidget(self.line)
        self.column.addWidget(card)
        self.column.addStretch(1)

    def save(self) -> None:
        """Begin the rest."""
        try:
            record = resting_from(self._log, self.first.currentData(), self.until)
        except TroubleError as trouble:
            self.say(str(trouble), urgent=True)
            return
        if self.attempt(lambda: self._log.add(replace(record, id=self._id))) is not None:
            self.changed.emit()
            self.leave()

    @property
    def until(self) -> date | None:
        """The last day that is chosen; None for an open end."""
        return self._lasts[max(self.last.currentIndex(), 0)]

    def _ends(self) -> None:
        """The days on which a rest may end that begins on the chosen day."""
        chosen, first = self.until, self._today - timedelta(days=self.first.currentIndex())
        ahead = range((self._today - first).days + AHEAD + 1)
        self._lasts = (None, *(first + timedelta(days=days) for days in ahead))
        self.last.clear()
        for day in self._lasts:
            open_end = tr("Until I am back")
            self.last.addItem(open_end if day is None else dated(day, self._today))
        self.last.setCurrentIndex(self._lasts.index(chosen) if chosen in self._lasts else 0)
