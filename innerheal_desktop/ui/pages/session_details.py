"""What there is to know of one session, and the lengths to begin it with."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from innerheal_desktop.ui.pages.lengths import length_spoken, length_words
from innerheal_desktop.ui.pages.save_sound import SaveSound
from innerheal_desktop.ui.pages.session_row import mended
from innerheal_desktop.ui.theme.spacing import S
from innerheal_desktop.ui.theme.typography import Type
from innerheal_desktop.ui.widgets.button import Button, Weight
from innerheal_desktop.ui.widgets.card import Card
from innerheal_desktop.ui.widgets.flow import Flow
from innerheal_desktop.ui.widgets.option import Option
from innerheal_desktop.ui.widgets.plain_label import PlainLabel
from innerheal_desktop.ui.widgets.scroll import Scroll

if TYPE_CHECKING:
    from innerheal_desktop.library.catalogue import Entry
    from innerheal_desktop.ui.pages.sound_file import Rendering

LEVELS = {1: "gentle to start with", 2: "for some practice", 3: "for more practice"}
GATES = {
    "note": "Its card comes first, once.",
    "holds": "Has breath holds.",
    "readiness": "Can stir feelings. Its card comes first, every time.",
    "gentle": "Can stir feelings. Its card comes first, every time.",
}
EVIDENCE = {
    "good": "● Tested in a randomised trial, or something very close to it was.",
    "mixed": "◐ Small or mixed evidence.",
    "traditional": "○ Traditional practice.",
}


class Details(QWidget):
    """The side of the Library that follows the list."""

    begin = Signal(str, float, str)  # a session, its seconds, a variant of it or none

    def __init__(self, rendering: Callable[[str, float], Rendering]) -> None:
        super().__init__()
        self._save = SaveSound(rendering)
        self._card: Card | None = None
        self._buttons: list[Button] = []
        self._variant = ""
        self._scroll = Scroll(560, margins=False)
        self._scroll.column.addWidget(self._save)
        self._scroll.column.addStretch(1)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self._scroll)
        self.setMinimumHeight(160)

    def show_entry(self, entry: Entry) -> None:
        """Show a session, or what is to be mended in its file."""
        self._save.offer(entry if mended(entry) else None)
        card = self._fresh(entry.title)
        self._buttons = []
        card.body.addWidget(PlainLabel(entry.title, Type.H1))
        if entry.purpose:
            card.body.addWidget(PlainLabel(entry.purpose, Type.BODY))
        if not mended(entry):
            self._add_faults(card, entry)
            return
        kind = entry.category.replace("-", " ").capitalize()
        about = [kind, LEVELS.get(entry.level, ""), "your own" if entry.own else ""]
        line = " · ".join(part for part in about if part)
        card.body.addWidget(PlainLabel(line, Type.SMALL, tone="muted"))
        card.body.addSpacing(S)
        for text in (GATES.get(entry.gate, ""), entry.safety):
            if text:
                card.body.addWidget(PlainLabel(text, Type.BODY))
        card.body.addSpacing(S)
        self._variant = ""
        card.body.addWidget(PlainLabel("Begin", Type.STRONG))
        card.body.addWidget(self._lengths(entry))
        if entry.variants:
            card.body.addSpacing(S)
            card.body.addWidget(PlainLabel("With the pattern", Type.STRONG))
            card.body.addWidget(self._variants(entry))
        if entry.evidence.line:
            evidence = f"{EVIDENCE.get(entry.evidence.strength, '')} {entry.evidence.line}"
            card.body.addWidget(PlainLabel(evidence, Type.SMALL, tone="muted"))

    def show_nothing(self, words: str) -> None:
        """Nothing was found."""
        self._save.offer(None)
        card = self._fresh("Nothing found")
        self._buttons = []
        card.body.addWidget(PlainLabel("Nothing found", Type.H2))
        hint = f"No session speaks of “{words}”. Fewer letters may find more."
        card.body.addWidget(PlainLabel(hint, Type.BODY, tone="muted"))

    def focus_first(self) -> None:
        """Go to the first length."""
        if self._buttons:
            self._buttons[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _fresh(self, name: str) -> Card:
        if self._card is not None:
            self._card.hide()
            self._card.deleteLater()
        self._card = Card(name)
        self._scroll.column.insertWidget(0, self._card)
        return self._card

    def _lengths(self, entry: Entry) -> QWidget:
        row = QWidget()
        row.setAccessibleName("Lengths")
        flow = Flow(S)
        row.setLayout(flow)
        for index, seconds in enumerate(entry.lengths):
            name = f"Begin {entry.title}, {length_spoken(seconds)}"
            weight = Weight.PLAIN if index else Weight.MAIN
            button = Button(length_words(seconds), weight, name=name)
            button.clicked.connect(partial(self._begin, entry.id, seconds))
            flow.addWidget(button)
            self._buttons.append(button)
        return row

    def _variants(self, entry: Entry) -> QWidget:
        """The patterns to choose from; the author's own comes first."""
        box = QWidget()
        box.setAccessibleName("Patterns")
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        for name in ("", *entry.variants):
            option = Option(name or "As it is written")
            option.setChecked(not name)
            option.clicked.connect(partial(self._vary, name))
            column.addWidget(option)
        return box

    def _vary(self, name: str) -> None:
        self._variant = name

    def _begin(self, session: str, seconds: float) -> None:
        self.begin.emit(session, seconds, self._variant)

    def _add_faults(self, card: Card, entry: Entry) -> None:
        file = entry.path.rsplit("/", 1)[-1]
        words = f"{file} cannot be played yet. This is what to mend:"
        card.body.addWidget(PlainLabel(words, Type.BODY))
        for fault in entry.faults:
            card.body.addWidget(PlainLabel(f"Line {fault.line}: {fault.message}", Type.BODY))
