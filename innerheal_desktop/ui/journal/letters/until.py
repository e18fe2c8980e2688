"""Until when a letter is sealed: a month, three, a year, or a day of one's own."""

from __future__ import annotations

from datetime import date
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from innerheal_desktop.journal.letters import MONTHS, after_months, day_of
from innerheal_desktop.practice.wording import date_words
from innerheal_desktop.tongue import mark, tr
from innerheal_desktop.ui.accessibility import Announcer
from innerheal_desktop.ui.journey.fields import Field, Labelled
from innerheal_desktop.ui.theme.spacing import S
from innerheal_desktop.ui.theme.typography import Type
from innerheal_desktop.ui.widgets.button import Button, Weight
from innerheal_desktop.ui.widgets.flow import Flow
from innerheal_desktop.ui.widgets.plain_label import PlainLabel

WORDS = {
    1: mark("One month"),
    3: mark("Three months"),
    12: mark("One year"),
}
PROMISE = mark(
    "A seal is a promise, not a lock: the app does not show the words before that day,"
    " unless you ask for them."
)
NO_DAY = mark("A day after today, please, with its year, month and day, such as {day}.")


class Until(QWidget):
    """Asks for the day. `chosen` carries it (a `date`); `left` says that it is not sealed."""

    chosen = Signal(object)
    left = Signal()

    def __init__(self, today: date) -> None:
        super().__init__()
        self._today = today
        self._announcer = Announcer(self)
        self.ways = Flow(S)
        for months in MONTHS:
            day = after_months(today, months)
            button = Button(tr(WORDS[months]), name=tr("Seal until {day}", day=date_words(day)))
            button.setToolTip(date_words(day))
            button.clicked.connect(partial(self.chosen.emit, day))
            self.ways.addWidget(button)
        hint = after_months(today, 6).isoformat()
        self.field = Field(tr("Or until a day of your own"), 12, hint)
        self.field.returnPressed.connect(self._own)
        self.seal = Button(tr("Seal"), name=tr("Seal until this day"))
        self.seal.clicked.connect(self._own)
        self.back = Button(tr("Not sealed after all"), Weight.QUIET)
        self.back.clicked.connect(self.left)
        self.line = PlainLabel("", Type.SMALL)
        self.line.hide()
        own = Flow(S)
        own.addWidget(self.seal)
        own.addWidget(self.back)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(S)
        column.addWidget(PlainLabel(tr(PROMISE), Type.SMALL, tone="muted", characters=72))
        column.addLayout(self.ways)
        column.addWidget(Labelled(tr("Or until a day of your own"), self.field))
        column.addWidget(self.line)
        column.addLayout(own)

    def focus_first(self) -> None:
        """The shortest."""
        self.ways.widgets()[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _own(self) -> None:
        day = day_of(self.field.text(), self._today)
        if day is not None:
            self.chosen.emit(day)
            return
        said = tr(NO_DAY, day=self.field.placeholderText())
        self.line.say(said)
        self.line.show()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        self._announcer.say(said, urgent=True)
