"""Reading back what was written in a sitting: each question, and the words below it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from innerheal_desktop.tongue import mark, tr
from innerheal_desktop.ui.theme.spacing import XS, M
from innerheal_desktop.ui.theme.typography import Type
from innerheal_desktop.ui.widgets.button import Button
from innerheal_desktop.ui.widgets.long_words import LongWords
from innerheal_desktop.ui.widgets.sheet import Sheet

if TYPE_CHECKING:
    from innerheal_desktop.ui.written import Keeping

COPIED = mark("Copied. It stays there until something else is copied.")


class ReadBack(Sheet):
    """Shows it, to be read alone; a copy may be taken along."""

    def __init__(self, window: QWidget, keeping: Keeping) -> None:
        from innerheal_desktop.journal.answers import words_of

        super().__init__(window, tr("What you wrote"), tr("Back"))
        self._keeping = keeping
        self.column.setSpacing(XS)
        for answer in keeping.written.answers:
            asked = LongWords(answer.question, Type.SMALL, tone="muted", characters=72)
            self.column.addWidget(asked)
            self.column.addWidget(LongWords(words_of(answer), Type.BODY, characters=72))
            self.column.addSpacing(M)
        self.copy = Button(tr("Copy"), icon="copy", name=tr("Copy what you wrote"))
        self.copy.clicked.connect(self._copy)
        self.column.addWidget(self.copy, 0, Qt.AlignmentFlag.AlignLeading)
        self.column.addWidget(self.line)
        self.column.addStretch(1)

    def _copy(self) -> None:
        QApplication.clipboard().setText(self._keeping.in_words())
        self.say(tr(COPIED))
