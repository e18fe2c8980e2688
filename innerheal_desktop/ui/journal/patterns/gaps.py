"""A sentence with gaps to fill in: gap by gap, or freely, with the sentence as it reads below."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from innerheal_desktop.journal.cards import text_of
from innerheal_desktop.journal.page import Page
from innerheal_desktop.journal.questions import Ask
from innerheal_desktop.journal.sentences import GAPS, Half, composed, gaps_of
from innerheal_desktop.tongue import tr
from innerheal_desktop.ui.journal.patterns.answering import LINES, Answering
from innerheal_desktop.ui.journey.fields import Field, Labelled
from innerheal_desktop.ui.support.lines import in_a_row
from innerheal_desktop.ui.support.writing import Writing
from innerheal_desktop.ui.theme.spacing import S
from innerheal_desktop.ui.theme.typography import Type
from innerheal_desktop.ui.widgets.button import Button, Weight
from innerheal_desktop.ui.widgets.long_words import LongWords


class GapsAnswer(Answering):
    """Fills the gaps of `halves`. What was written without gaps is gone on with freely."""

    def __init__(self, ask: Ask, page: Page, halves: tuple[Half, ...]) -> None:
        super().__init__()
        self._field, self._halves = ask.field, halves
        gaps, text = gaps_of(page), text_of(page, ask.field)
        self._free = bool(text) and not gaps
        self.gaps: dict[str, Field] = {}
        self.sentence = LongWords("", Type.CAPTION, characters=60)
        self.paper = Writing(tr(ask.question), LINES)
        self.paper.setPlainText(text)
        self.freely = Button(tr("Write it freely"), Weight.QUIET, icon="pencil")
        self._each = self._laid_gaps(gaps)
        column = self.laid()
        column.addWidget(self._each)
        column.addWidget(self.sentence)
        column.addWidget(self.paper)
        column.addWidget(in_a_row(self.freely))
        self.freely.clicked.connect(self._write_freely)
        self.paper.textChanged.connect(self.changed)
        self._show()

    def fields(self) -> dict[str, Any]:
        """The sentence, and what stands in its gaps where it has some."""
        if self._free:
            return {self._field: self.paper.toPlainText().strip() or None, GAPS: None}
        filled = self._filled()
        return {self._field: composed(self._halves, filled) or None, GAPS: filled or None}

    def first(self) -> QWidget:
        """The first gap that is open, or the page."""
        if self._free:
            return self.paper
        fields = list(self.gaps.values())
        return next((field for field in fields if not field.text().strip()), fields[0])

    def _laid_gaps(self, gaps: dict[str, str]) -> QWidget:
        part = QWidget()
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(S)
        for half in self._halves:
            for name, label in half.gaps:
                field = self.gaps[name] = Field(tr(label))
                field.setText(gaps.get(name, ""))
                field.textChanged.connect(self._typed)
                column.addWidget(Labelled(tr(label), field))
        return part

    def _filled(self) -> dict[str, str]:
        said = ((name, field.text().strip()) for name, field in self.gaps.items())
        return {name: words for name, words in said if words}

    def _typed(self) -> None:
        self._show()
        self.changed.emit()

    def _show(self) -> None:
        self._each.setVisible(not self._free)
        self.freely.setVisible(not self._free)
        self.paper.setVisible(self._free)
        said = "" if self._free else composed(self._halves, self._filled())
        self.sentence.say(said)
        self.sentence.setVisible(bool(said))

    def enter(self) -> None:
        """Enter goes to the next gap, and from the last of them on."""
        fields = list(self.gaps.values())
        at = next((at for at, field in enumerate(fields) if field.hasFocus()), len(fields) - 1)
        if at + 1 < len(fields):
            fields[at + 1].setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self.ready.emit()

    def _write_freely(self) -> None:
        self.paper.setPlainText(composed(self._halves, self._filled()))
        self._free = True
        self._show()
        self.paper.setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit()
