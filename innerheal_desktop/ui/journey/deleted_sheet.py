"""Deleted lately: what can still be brought back, the last deleted first."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from innerheal_desktop.practice.changing import LATELY, deleted_lately
from innerheal_desktop.practice.versions import title_of
from innerheal_desktop.tongue import plural, tr
from innerheal_desktop.ui.journey.record_words import record_row
from innerheal_desktop.ui.journey.sheet import LogSheet
from innerheal_desktop.ui.theme.spacing import S
from innerheal_desktop.ui.theme.typography import Type
from innerheal_desktop.ui.widgets.button import Button
from innerheal_desktop.ui.widgets.card import Card
from innerheal_desktop.ui.widgets.long_words import LongWords
from innerheal_desktop.ui.widgets.plain_label import PlainLabel

if TYPE_CHECKING:
    from innerheal_desktop.practice.changing import Version
    from innerheal_desktop.practice.log import PracticeLog

# So many are shown; of more, it is said that there are more.
SHOWN = 60


class DeletedSheet(LogSheet):
    """`changed` says that the log is another now."""

    changed = Signal()

    def __init__(self, window: QWidget, log: PracticeLog) -> None:
        super().__init__(window, tr("Deleted lately"))
        self._log = log
        about = plural(
            "What is deleted can be brought back for {n} day.",
            "What is deleted can be brought back for {n} days.",
            LATELY.days,
        )
        self.column.addWidget(PlainLabel(about, Type.BODY, tone="muted", characters=70))
        self.column.addWidget(self.line)
        self.gone = [Gone(each, log) for each in deleted_lately(log, SHOWN + 1)]
        for gone in self.gone[:SHOWN]:
            gone.back.clicked.connect(partial(self._bring_back, gone))
            self.column.addWidget(gone)
        if len(self.gone) > SHOWN:
            self.gone.pop()
            more = tr("There are more; they follow when these are settled.")
            self.column.addWidget(PlainLabel(more, Type.SMALL, tone="muted"))
        self.column.addStretch(1)
        if log.read_only:
            self.say(tr("The log can only be read now, so nothing is changed here."))

    def _bring_back(self, gone: Gone) -> None:
        if self.attempt(lambda: self._log.restore(gone.version.record.id)) is None:
            return
        at = self.gone.index(gone)
        self.gone.remove(gone)
        gone.hide()
        gone.deleteLater()
        self.changed.emit()
        if not self.gone:
            self.leave()
            return
        self.gone[min(at, len(self.gone) - 1)].back.setFocus(Qt.FocusReason.OtherFocusReason)
        self.say(tr("“{title}” is back.", title=title_of(gone.version.record)))


class Gone(Card):
    """One record that was deleted, and the way back."""

    def __init__(self, version: Version, log: PracticeLog) -> None:
        row = record_row(version.record, log.today())
        super().__init__(row.title)
        self.version = version
        words = " · ".join(part for part in (row.aside, row.words) if part)
        self.back = Button(
            tr("Bring it back"), icon="undo", name=tr("Bring back {title}", title=row.title)
        )
        self.back.setEnabled(not log.read_only)
        self.body.setSpacing(S)
        self.body.addWidget(LongWords(row.title, Type.STRONG))
        self.body.addWidget(PlainLabel(words, Type.SMALL, tone="muted"))
        self.body.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeading)
