"""One record, opened: what is known of it, what may be changed, and what it was before."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from innerheal_desktop.keeping.errors import ChangedMeanwhileError
from innerheal_desktop.practice.changing import change, history, remove
from innerheal_desktop.practice.day import instant
from innerheal_desktop.practice.versions import differences, title_of, told_versions
from innerheal_desktop.tongue import tr
from innerheal_desktop.trouble import TroubleError
from innerheal_desktop.ui.journey.record_form import RecordForm
from innerheal_desktop.ui.journey.record_words import check_in_words, facts, written_on
from innerheal_desktop.ui.journey.sheet import PATIENCE, LogSheet
from innerheal_desktop.ui.journey.typed import Typed, as_typed, merged, with_typed
from innerheal_desktop.ui.theme.spacing import S
from innerheal_desktop.ui.theme.typography import Type
from innerheal_desktop.ui.widgets.button import Button, Weight
from innerheal_desktop.ui.widgets.card import Card
from innerheal_desktop.ui.widgets.flow import Flow
from innerheal_desktop.ui.widgets.long_words import LongWords
from innerheal_desktop.ui.widgets.plain_label import PlainLabel

if TYPE_CHECKING:
    from innerheal_desktop.practice.log import PracticeLog
    from innerheal_desktop.practice.records import SessionRecord


class RecordSheet(LogSheet):
    """`drafts` keep, by id, what was typed and not saved when a sheet was left.

    `changed` says that the log is another now; `deleted` carries the record that is gone.
    """

    changed = Signal()
    deleted = Signal(object)

    def __init__(
        self, window: QWidget, log: PracticeLog, id: str, drafts: dict[str, Typed]
    ) -> None:
        """Raises a `KeepingError` for an id that nothing is known of."""
        record = log.record(id)
        super().__init__(window, title_of(record))
        self.record = record
        self._log = log
        self._drafts = drafts
        self.form: RecordForm | None = None
        self.column.addWidget(_known(self.record))
        if not log.read_only:
            self.column.addWidget(self._change())
        else:
            self.line.tone = "muted"
            if self.record.note:
                self.column.addWidget(LongWords(self.record.note, Type.BODY))
            self.column.addWidget(self.line)
            self.say(tr("The log can only be read now, so nothing is changed here."))
        self.column.addWidget(_before(log, self.record))
        self.column.addStretch(1)

    def leave(self) -> None:
        """Go; what is typed and not saved is kept for the next time."""
        if self.form is not None and self.form.typed != as_typed(self.record):
            self._drafts[self.record.id] = self.form.typed
        super().leave()

    def save(self) -> None:
        """Keep what is typed; where it cannot be, say why, and let it stand."""
        if self.form is None:
            return
        try:
            wanted = with_typed(self.record, self.form.typed, self._log.today())
            saved = change(self._log, self.record, wanted).result(PATIENCE)
        except ChangedMeanwhileError as trouble:
            self._meet(trouble)
        except TroubleError as trouble:
            self.say(str(trouble), urgent=True)
        else:
            another = saved.version != self.record.version
            self.record = saved
            self._done()
            if another:
                self.changed.emit()

    def delete(self) -> None:
        """Delete it; it can be brought back."""
        try:
            remove(self._log, self.record).result(PATIENCE)
        except ChangedMeanwhileError as trouble:
            self._meet(trouble)
        except TroubleError as trouble:
            self.say(str(trouble), urgent=True)
        else:
            self._done()
            self.deleted.emit(self.record)

    def _done(self) -> None:
        self._drafts.pop(self.record.id, None)
        if self.form is not None:
            self.form.fill(as_typed(self.record))
        self.leave()

    def _change(self) -> Card:
        self.form = RecordForm(self.record)
        self.form.submitted.connect(self.save)
        self.save_button = Button(tr("Save"), Weight.MAIN, name=tr("Save the changes"))
        self.save_button.clicked.connect(self.save)
        erase = Button(tr("Delete"), Weight.QUIET, icon="trash", name=tr("Delete this record"))
        erase.clicked.connect(self.delete)
        row = Flow(S)
        row.addWidget(self.save_button)
        row.addWidget(erase)
        card = Card(tr("Change it"))
        card.body.addWidget(PlainLabel(tr("Change it"), Type.H3))
        card.body.addWidget(self.form)
        card.body.addLayout(row)
        card.body.addWidget(self.line)
        draft = self._drafts.pop(self.record.id, None)
        if draft is not None and draft.keys() == self.form.typed.keys():
            self.form.fill(draft)
            self.say(tr("What you typed before is still here. It is not saved yet."))
        return card

    def _meet(self, trouble: TroubleError) -> None:
        """It changed meanwhile: what was not touched here follows it, and both are told."""
        if self.form is None:
            return
        mine, before = self.form.typed, self.record
        self.record = self._log.record(before.id)
        self.form.fill(merged(mine, before, self.record))
        other = "; ".join(differences(before, self.record))
        now = tr("There it says now: {words}.", words=other) if other else ""
        self.say(" ".join(part for part in (str(trouble), now) if part), urgent=True)


def _known(record: SessionRecord) -> QWidget:
    """What is known of it, sentence by sentence."""
    card = Card(tr("What is known of it"))
    first, *rest = facts(record)
    card.body.addWidget(LongWords(first, Type.STRONG))
    for words in (*rest, *check_in_words(record)):
        card.body.addWidget(LongWords(words, Type.BODY, tone="muted"))
    return card


def _before(log: PracticeLog, record: SessionRecord) -> QWidget:
    """What became of it, the newest change first."""
    card = Card(tr("Its history"))
    card.body.addWidget(PlainLabel(tr("Its history"), Type.H3))
    here = timedelta(minutes=log.record_now().offset)
    for written, words in told_versions(history(log, record.id)):
        at = instant(written) + here
        when = written_on(at.date(), f"{at:%H:%M}")
        card.body.addSpacing(S // 2)
        card.body.addWidget(PlainLabel(when, Type.SMALL, tone="muted"))
        card.body.addWidget(LongWords(words[:1].upper() + words[1:], Type.BODY))
    return card
