"""Where one question of a card is answered: a page, a list to choose from, a scale."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any, NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QVBoxLayout, QWidget

from innerheal_desktop.journal.cards import option, scale_of, text_of
from innerheal_desktop.journal.page import Page
from innerheal_desktop.journal.questions import TOP, Ask
from innerheal_desktop.practice.feelings import Scale
from innerheal_desktop.tongue import mark, tr
from innerheal_desktop.ui.feeling.slider import UNSET, FeelingSlider
from innerheal_desktop.ui.journey.fields import Field
from innerheal_desktop.ui.support.lines import in_a_row
from innerheal_desktop.ui.support.writing import Writing
from innerheal_desktop.ui.theme.spacing import XS, S
from innerheal_desktop.ui.theme.typography import Type
from innerheal_desktop.ui.widgets.button import Button, Weight
from innerheal_desktop.ui.widgets.option import Option
from innerheal_desktop.ui.widgets.plain_label import PlainLabel

# Lines of a page that are seen at once.
LINES = 5
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
ELSE = mark("Something else")
UNSAID = mark("not said")


class AtHand(NamedTuple):
    """What is one press away: a session, Support, and words for a feeling.

    `find` opens the finder, which tells the word that was chosen.
    """

    begin: Callable[[str], None]
    support: Callable[[], None]
    find: Callable[[Callable[[str], None]], None]


class Answering(QWidget):
    """Answers one question or two of a card, into its `fields`; None stands for no answer."""

    changed = Signal()  # by the person
    ready = Signal()  # and they want to go on

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on, also from a line: Qt lets it pass through there."""
        if event.key() in ENTER:
            self.enter()
        else:
            event.ignore()

    def enter(self) -> None:
        """Enter was pressed where one key more or less writes nothing."""
        self.ready.emit()

    def fields(self) -> dict[str, Any]:
        """What is answered now."""
        raise NotImplementedError

    def words(self) -> tuple[str, ...] | None:
        """The feeling words; None where they are not asked for."""
        return None

    def first(self) -> QWidget:
        """Where a hand begins."""
        raise NotImplementedError

    def laid(self) -> QVBoxLayout:
        """Its column, without margins."""
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(S)
        return column


class TextAnswer(Answering):
    """A few lines of plain text; some words may be `offered` to begin with."""

    def __init__(self, ask: Ask, page: Page, offered: Sequence[str] = ()) -> None:
        super().__init__()
        self._field = ask.field
        self.paper = Writing(tr(ask.question), LINES)
        self.paper.setPlainText(text_of(page, ask.field))
        self.paper.moveCursor(self.paper.textCursor().MoveOperation.End)
        self.paper.textChanged.connect(self.changed)
        self.ways = [Button(tr(words), Weight.QUIET, icon="plus") for words in offered]
        column = self.laid()
        column.addWidget(self.paper)
        if self.ways:
            column.addWidget(in_a_row(*self.ways))
        for way in self.ways:
            way.clicked.connect(partial(self._take, way.text()))

    def fields(self) -> dict[str, Any]:
        """What is written."""
        return {self._field: self.paper.toPlainText().strip() or None}

    def first(self) -> QWidget:
        """The page."""
        return self.paper

    def _take(self, words: str) -> None:
        here = self.paper.toPlainText().rstrip()
        self.paper.setPlainText(f"{here}\n{words}" if here else words)
        self.paper.moveCursor(self.paper.textCursor().MoveOperation.End)
        self.paper.setFocus(Qt.FocusReason.OtherFocusReason)


class ChoiceAnswer(Answering):
    """One out of a few, or words of one's own. Figures choose, Delete takes the choice back."""

    def __init__(self, ask: Ask, page: Page) -> None:
        super().__init__()
        self.setAccessibleName(tr(ask.question))
        self._ask = ask
        self.group = QButtonGroup(self)
        self.own = Field(tr("{question} In my own words", question=tr(ask.question)))
        self.own.setPlaceholderText(tr("In my own words"))
        column = self.laid()
        column.setSpacing(XS)
        for at, words in enumerate(ask.options):
            self._add(column, at, tr(words))
        if ask.own:
            self._add(column, len(ask.options), tr(ELSE))
            column.addWidget(self.own)
        self._stand(option(ask, text_of(page, ask.field)))
        self.group.idToggled.connect(self._chosen)
        self.own.textChanged.connect(self.changed)

    def fields(self) -> dict[str, Any]:
        """The option in the words it is kept in, or one's own."""
        at = self.group.checkedId()
        if 0 <= at < len(self._ask.options):
            return {self._ask.field: self._ask.options[at]}
        own = self.own.text().strip() if at >= 0 else ""
        return {self._ask.field: option(self._ask, own) or None}

    def first(self) -> QWidget:
        """What is chosen, or the first that may be."""
        return self.group.checkedButton() or self.group.buttons()[0]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Figures choose in the order that is read; Delete takes the choice back."""
        typed = event.text()
        at = int(typed) - 1 if typed.isdecimal() and typed.isascii() else -1
        if 0 <= at < len(self.group.buttons()):
            self.group.buttons()[at].setFocus(Qt.FocusReason.OtherFocusReason)
            self.group.buttons()[at].setChecked(True)
        elif event.key() in UNSET and self.group.checkedId() >= 0:
            self._stand("")
            self.changed.emit()
        else:
            super().keyPressEvent(event)

    def _add(self, column: QVBoxLayout, at: int, words: str) -> None:
        button = Option(words)
        self.group.addButton(button, at)
        column.addWidget(button)

    def _stand(self, words: str) -> None:
        """Choose what is kept; what is none of the options is one's own."""
        options = self._ask.options
        at = options.index(words) if words in options else len(options) if words else -1
        self.group.setExclusive(False)
        for each, button in enumerate(self.group.buttons()):
            button.setChecked(each == at)
        self.group.setExclusive(True)
        self.own.setText(words if at == len(options) else "")
        self.own.setVisible(self._ask.own and at == len(options))

    def _chosen(self, at: int, on: bool) -> None:
        own = at == len(self._ask.options)
        if own:
            self.own.setVisible(on)
        if on and own:
            self.own.setFocus(Qt.FocusReason.OtherFocusReason)
        if on:
            self.changed.emit()


class ScaleAnswer(Answering):
    """A number 0…10, unset until it is touched; what it is stands in words between its ends."""

    def __init__(self, ask: Ask, page: Page) -> None:
        super().__init__()
        self._field = ask.field
        low, high = mark("not at all"), mark("as much as can be")
        self.slider = FeelingSlider(Scale(ask.field, ask.question, low, high, TOP))
        self.slider.felt = scale_of(page, ask.field)
        self.shown = PlainLabel("", Type.STRONG)
        ends = QHBoxLayout()
        ends.addWidget(PlainLabel(tr(low), Type.SMALL, tone="muted"))
        ends.addStretch(1)
        ends.addWidget(self.shown)
        ends.addStretch(1)
        ends.addWidget(PlainLabel(tr(high), Type.SMALL, tone="muted"))
        self.column = self.laid()
        self.column.setSpacing(XS)
        self.column.addWidget(self.slider)
        self.column.addLayout(ends)
        self._tell()
        self.slider.said.connect(self._tell)
        self.slider.said.connect(self.changed)

    def fields(self) -> dict[str, Any]:
        """The number; none while nobody touched it."""
        return {self._field: self.slider.felt}

    def first(self) -> QWidget:
        """The slider."""
        return self.slider

    def _tell(self) -> None:
        felt = self.slider.felt
        # The scale shows its number by itself.
        self.shown.say(tr(UNSAID) if felt is None else "")
