"""Words for it: up to three, out of a list that typing narrows, or of one's own; and one line."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from innerheal_desktop.practice.feelings import (
    LONGEST_LINE,
    LONGEST_WORD,
    MOST_WORDS,
    WORDS,
    chosen,
    finding,
    plain,
    word_said,
)
from innerheal_desktop.tongue import tr
from innerheal_desktop.ui.accessibility import Announcer
from innerheal_desktop.ui.pages.chip import Chips
from innerheal_desktop.ui.theme.spacing import XS, S
from innerheal_desktop.ui.theme.typography import Type
from innerheal_desktop.ui.widgets.plain_label import PlainLabel


class WordField(QLineEdit):
    """Enter takes what is typed; with nothing typed, the key goes on."""

    taken = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Typing, and Enter."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and self.text().strip():
            self.taken.emit()
        elif enter or event.key() == Qt.Key.Key_Escape:
            event.ignore()
        else:
            super().keyPressEvent(event)


class Words(QWidget):
    """The chosen words, the field, the list by its groups, and the line."""

    said = Signal()  # by the person
    ordered = Signal()  # what Tab stops at here is other than it was

    def __init__(self) -> None:
        super().__init__()
        self.words: tuple[str, ...] = ()
        self._announcer = Announcer(self)
        about = tr("Up to three words, if some fit")
        self.chosen = Chips(tr("Chosen words"))
        self.field = WordField()
        self.field.setMaxLength(LONGEST_WORD)
        self.field.setPlaceholderText(tr("Type to find a word, or your own"))
        self.field.setAccessibleName(about)
        self.field.setAccessibleDescription(tr("Enter takes the first word found, or your own."))
        self.enough = PlainLabel("", Type.SMALL, tone="muted")
        self.groups = {group: Group(tr(group)) for group, _ in WORDS}
        self.line = QLineEdit()
        self.line.setMaxLength(LONGEST_LINE)
        self.line.setPlaceholderText(tr("One line, if you like"))
        self.line.setAccessibleName(tr("One line, if you like"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(S)
        for part in (PlainLabel(about, Type.STRONG), self.chosen, self.field, self.enough):
            column.addWidget(part)
        for group in self.groups.values():
            column.addWidget(group)
            group.chips.chosen.connect(self._press)
        column.addWidget(self.line)
        self.chosen.chosen.connect(self._press)
        self.field.textChanged.connect(self._show)
        self.field.taken.connect(self._take)
        self.line.textEdited.connect(self.said)
        self._show()

    @property
    def one_line(self) -> str:
        """The line as it may be kept."""
        return plain(self.line.text(), LONGEST_LINE)

    def stops(self) -> list[QWidget]:
        """What Tab stops at, from the top down: chips that are made anew would come last."""
        chips = [chip for group in self.groups.values() for chip in group.chips.chips()]
        return [*self.chosen.chips(), self.field, *chips, self.line]

    def show_words(self, words: Iterable[str], line: str) -> None:
        """Begin with these."""
        self.words = chosen(words)
        self.line.setText(line)
        self.field.clear()
        self._show()

    def _press(self, word: str) -> None:
        if word in self.words:
            self._choose(tuple(each for each in self.words if each != word))
        elif len(self.words) >= MOST_WORDS:
            self._announcer.say(tr("Three words are chosen already."))
            self._show()
        else:
            self._choose((*self.words, word))

    def _take(self) -> None:
        """The first word that is found, or the person's own."""
        found = [word for _, words in finding(self.field.text()) for word in words]
        own = plain(self.field.text(), LONGEST_WORD)
        word = next(iter(found), own)
        if word and word not in self.words and len(self.words) < MOST_WORDS:
            self.field.clear()
            self._press(word)
        elif word in self.words:
            self.field.clear()
        else:
            self._announcer.say(tr("Three words are chosen already."))

    def _choose(self, words: tuple[str, ...]) -> None:
        self.words = words
        self._show()
        said = ", ".join(word_said(word) for word in words)
        self._announcer.say(tr("Chosen: {words}", words=said) if said else tr("No word chosen"))
        self.said.emit()

    def _show(self) -> None:
        found = dict(finding(self.field.text()))
        for name, group in self.groups.items():
            group.offer(found.get(name, ()), self.words)
        own = [(word, word_said(word)) for word in self.words]
        self.chosen.offer(own, self.words)
        self.chosen.setVisible(bool(own))
        full = len(self.words) >= MOST_WORDS
        typed = plain(self.field.text(), LONGEST_WORD)
        words = tr("Enter takes “{word}” as it is.", word=typed) if typed and not found else ""
        self.enough.say(tr("Three words are chosen already.") if full else words)
        self.enough.setVisible(bool(self.enough.text()))
        self.ordered.emit()


class Group(QWidget):
    """The words of one group, under its name."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.chips = Chips(name)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(XS)
        column.addWidget(PlainLabel(name, Type.SMALL, tone="muted"))
        column.addWidget(self.chips)

    def offer(self, words: Iterable[str], taken: Iterable[str]) -> None:
        """Show these, with those that are chosen; nothing for none."""
        rows = [(word, word_said(word)) for word in words]
        self.chips.offer(rows, taken)
        self.setVisible(bool(rows))
