"""The inside of an opened row: facts, how it suits the person, how long, and what can be done."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from innerheal_desktop.library.breath_words import in_words
from innerheal_desktop.session.breath import BreathPattern
from innerheal_desktop.tongue import tr
from innerheal_desktop.ui.pages.lengths import length_spoken, length_words
from innerheal_desktop.ui.pages.session_lengths import Lengths
from innerheal_desktop.ui.patterns.book import Book, Way
from innerheal_desktop.ui.patterns.facts import ASKED, counted, held
from innerheal_desktop.ui.theme.spacing import M, S
from innerheal_desktop.ui.theme.typography import Type
from innerheal_desktop.ui.widgets.button import Button, Weight
from innerheal_desktop.ui.widgets.flow import Flow
from innerheal_desktop.ui.widgets.plain_label import PlainLabel


class Deed(NamedTuple):
    """A button: its words, what it says to a screen reader, and what it does."""

    words: str
    name: str
    do: Callable[[], None]


class Inside(QWidget):
    """`begin` asks for the sitting of this pattern: session, seconds, variant."""

    begin = Signal(str, float, str)

    def __init__(
        self, book: Book, name: str, pattern: BreathPattern, way: Way, about: Sequence[str]
    ) -> None:
        super().__init__()
        self._way, self._name = way, name
        entry = book.house.home.library.entry(way.session)
        self.lengths = Lengths(entry)
        self.lengths.vary(way.variant)
        self.lengths.choose(way.seconds)
        self.lengths.moved.connect(self._tell)
        self.button = Button("", Weight.MAIN, icon="play")
        self.button.clicked.connect(self._begin)
        self.deeds = QWidget()
        self._flow = Flow(S)
        self.deeds.setLayout(self._flow)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(M)
        facts = QVBoxLayout()
        facts.setSpacing(0)
        for line in (*about, counted(pattern), f"{held(pattern)} {tr(ASKED[entry.gate])}"):
            facts.addWidget(PlainLabel(line, Type.BODY, characters=76))
        column.addLayout(facts)
        if (suits := suiting(book, pattern)) is not None:
            column.addWidget(PlainLabel(suits, Type.BODY, characters=76))
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(self.lengths)
        column.addWidget(self.deeds)
        self._tell()

    def offer(self, *deeds: Deed) -> None:
        """Offer what else can be done, in this order."""
        for deed in deeds:
            button = Button(deed.words, Weight.QUIET, name=deed.name)
            button.clicked.connect(deed.do)
            self._flow.addWidget(button)

    def _begin(self) -> None:
        self.begin.emit(self._way.session, self.lengths.seconds, self._way.variant)

    def _tell(self) -> None:
        seconds = self.lengths.seconds
        self.button.setText(tr("Breathe it · {length}", length=length_words(seconds)))
        said = tr("Breathe {name}, {length}", name=self._name, length=length_spoken(seconds))
        self.button.setAccessibleName(said)
        self.button.updateGeometry()


def suiting(book: Book, pattern: BreathPattern) -> str | None:
    """How a pattern goes for this person, and why; None where it goes as it is."""
    suits = book.for_person(pattern)
    if suits == pattern:
        return None
    words = in_words(suits)
    return tr(
        "For you: {words}. Without holds, {because}.",
        words=words[:1].lower() + words[1:],
        because=book.because,
    )
