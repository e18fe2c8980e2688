"""I practised away from the computer: a day, and whatever else one would like to say of it."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCompleter, QListView, QWidget

from innerheal_desktop.practice.by_hand import away
from innerheal_desktop.practice.changing import DAYS_BACK, remove
from innerheal_desktop.practice.records import new_id
from innerheal_desktop.practice.versions import dated
from innerheal_desktop.practice.wording import greeting_line, standing
from innerheal_desktop.tongue import tr
from innerheal_desktop.trouble import TroubleError
from innerheal_desktop.ui.journey.fields import Field, Labelled, NoteField
from innerheal_desktop.ui.journey.record_words import in_short
from innerheal_desktop.ui.journey.sheet import LogSheet
from innerheal_desktop.ui.journey.typed import Typed, seconds_of
from innerheal_desktop.ui.theme.sheet import dressed
from innerheal_desktop.ui.theme.spacing import L, S
from innerheal_desktop.ui.theme.typography import Type
from innerheal_desktop.ui.widgets.button import Button, Weight
from innerheal_desktop.ui.widgets.card import Card
from innerheal_desktop.ui.widgets.choice import Choice
from innerheal_desktop.ui.widgets.flow import Flow
from innerheal_desktop.ui.widgets.plain_label import PlainLabel

if TYPE_CHECKING:
    from collections.abc import Mapping

    from innerheal_desktop.practice.log import PracticeLog
    from innerheal_desktop.practice.records import SessionRecord

DRAFT = "by hand"


class ByHandSheet(LogSheet):
    """`sessions` are the ids of sessions by their titles: one of them may be what it was.

    `drafts` keep what was typed and not written down. `changed` says that the log is another now.
    """

    changed = Signal()

    def __init__(
        self,
        window: QWidget,
        log: PracticeLog,
        sessions: Mapping[str, str],
        drafts: dict[str, Typed],
    ) -> None:
        super().__init__(window, tr("I practised away from the computer"))
        self._log = log
        self._sessions = sessions
        self._drafts = drafts
        # One id however often it is tried: what the disk was slow to take is not taken twice.
        self._id = new_id()
        self.asked = Asked(log, sessions)
        self.asked.keep.clicked.connect(self.save)
        self.asked.minutes.returnPressed.connect(self.save)
        self.asked.what.returnPressed.connect(self._entered)
        self.asked.body.addWidget(self.line)
        self.column.addWidget(self.asked)
        self.column.addStretch(1)
        if drafts.get(DRAFT):
            self.asked.fill(drafts.pop(DRAFT))
            self.say(tr("What you typed before is still here. It is not written down yet."))

    def leave(self) -> None:
        """Go; what is typed and not written down is kept for the next time."""
        typed = self.asked.typed
        if self.asked.isVisibleTo(self) and any(typed.values()):
            self._drafts[DRAFT] = typed
        super().leave()

    def save(self) -> None:
        """Write it down; where it cannot be, say why, and let it stand."""
        typed = self.asked.typed
        what = typed["what"].strip()
        session = self._sessions.get(what, "")
        try:
            seconds = seconds_of(typed["minutes"])
            note = typed["note"].strip()
            record = away(self._log, self.asked.day.currentData(), seconds, what, note, session)
        except TroubleError as trouble:
            self.say(str(trouble), urgent=True)
            return
        record = replace(record, id=self._id)
        if self.attempt(lambda: self._log.add(record)) is None:
            return
        self._tell(record)
        self.changed.emit()

    def _entered(self) -> None:
        """Enter takes what the list below the field offers; only without it, it writes down."""
        if not self.asked.offered.isVisible():
            self.save()

    def _tell(self, record: SessionRecord) -> None:
        """What is written down, and where the rhythm stands after it."""
        self.say("")
        rhythm = self._log.rhythm()
        today = self._log.today()
        done = Done(in_short(record, today), standing(rhythm), greeting_line(rhythm))
        done.end.clicked.connect(self.leave)
        done.undo.clicked.connect(lambda: self._take_back(record))
        self.asked.hide()
        self.column.insertWidget(0, done)
        done.show()
        done.end.setFocus(Qt.FocusReason.OtherFocusReason)
        self._announcer.say(done.told)

    def _take_back(self, record: SessionRecord) -> None:
        if self.attempt(lambda: remove(self._log, record)) is not None:
            self.changed.emit()
            self.leave()


class Asked(Card):
    """What is asked: the day, and the rest only if one likes."""

    def __init__(self, log: PracticeLog, sessions: Mapping[str, str]) -> None:
        super().__init__(tr("I practised away from the computer"))
        self.day = Choice(tr("Day"))
        today = log.today()
        for back in range(DAYS_BACK + 1):
            day = today - timedelta(days=back)
            self.day.addItem(dated(day, today), day)
        self.minutes = Field(tr("Minutes"), 8)
        self.what = Field(tr("What it was"), 0, tr("A walk, a class, a session"))
        self.offered = dressed(QListView())
        self.what.setCompleter(_completer(self.what, sessions, self.offered))
        self.note = NoteField(tr("A note"))
        self.keep = Button(tr("Write it down"), Weight.MAIN)
        about = tr("It counts like any other practice. Only the day is asked.")
        self.body.setSpacing(L)
        self.body.addWidget(PlainLabel(about, Type.BODY, tone="muted", characters=70))
        row = Flow(L)
        row.addWidget(Labelled(tr("Day"), self.day))
        row.addWidget(Labelled(tr("Minutes"), self.minutes))
        self.body.addLayout(row)
        self.body.addWidget(Labelled(tr("What it was"), self.what))
        self.body.addWidget(Labelled(tr("A note"), self.note))
        self.body.addWidget(self.keep, 0, Qt.AlignmentFlag.AlignLeading)

    @property
    def typed(self) -> Typed:
        """What is typed so far."""
        return {
            "minutes": self.minutes.text(),
            "what": self.what.text(),
            "note": self.note.toPlainText(),
        }

    def fill(self, typed: Typed) -> None:
        """Let this stand in the fields."""
        self.minutes.setText(typed["minutes"])
        self.what.setText(typed["what"])
        self.note.setPlainText(typed["note"])


class Done(Card):
    """It is written down."""

    def __init__(self, record: str, stands: str, line: str) -> None:
        super().__init__(tr("Written down"))
        self.told = " ".join(part for part in (tr("Written down."), record, stands, line) if part)
        self.end = Button(tr("Good"), Weight.MAIN, name=tr("Good, go back to Journey"))
        self.undo = Button(tr("Undo"), Weight.QUIET, icon="undo", name=tr("Undo: take it back"))
        self.body.addWidget(PlainLabel(tr("Written down."), Type.H2))
        self.body.addWidget(PlainLabel(record, Type.BODY, tone="muted"))
        self.body.addSpacing(S)
        for words in (stands, line):
            label = PlainLabel(words, Type.BODY)
            label.setVisible(bool(words))
            self.body.addWidget(label)
        row = Flow(S)
        row.addWidget(self.end)
        row.addWidget(self.undo)
        self.body.addSpacing(S)
        self.body.addLayout(row)


def _completer(field: QWidget, sessions: Mapping[str, str], popup: QListView) -> QCompleter:
    """Titles of sessions, found by any word in them."""
    completer = QCompleter(sorted(sessions), field)
    completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    completer.setFilterMode(Qt.MatchFlag.MatchContains)
    completer.setPopup(popup)
    return completer
