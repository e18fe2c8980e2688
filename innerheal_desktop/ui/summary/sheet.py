"""The sheet that makes a summary: what shall be in it, how it will look, and where it goes.

Everything stays on this computer; nothing but what is ticked gets onto the paper. Words that are
typed here for the top of it are kept nowhere.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import (
    QButtonGroup,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from innerheal_desktop.keeping.errors import KeepingError
from innerheal_desktop.practice.summary import SPANS, TOPICS, summary
from innerheal_desktop.tongue import mark, tr
from innerheal_desktop.trouble import TroubleError
from innerheal_desktop.ui.summary.paper import as_pdf, as_picture, document
from innerheal_desktop.ui.summary.paper_sheet import PaperSheet
from innerheal_desktop.ui.summary.saving import ask_place, keep, print_out
from innerheal_desktop.ui.theme.sheet import dressed
from innerheal_desktop.ui.theme.spacing import L, S
from innerheal_desktop.ui.theme.typography import Type
from innerheal_desktop.ui.widgets.button import Button, Weight
from innerheal_desktop.ui.widgets.flow import Flow
from innerheal_desktop.ui.widgets.option import Option, Tick
from innerheal_desktop.ui.widgets.plain_label import PlainLabel

if TYPE_CHECKING:
    from innerheal_desktop.practice.summary_blocks import Block
    from innerheal_desktop.ui.house import House

TITLE = mark("A summary to share")
ABOUT = mark(
    "For a therapist, a doctor or a friend, if you choose to. Only what is ticked is in it, and it"
    " goes nowhere by itself."
)
WORDS = mark("A few words of your own, to stand first (kept nowhere else)")
USUAL_SPAN = "quarter"
# Milliseconds after the last letter typed, and the paper follows.
AFTER_TYPING = 400

Ask = Callable[[QWidget, str], str]


class SummarySheet(PaperSheet):
    """Lies over the window; `ask` asks for a place, `print_` for a printer."""

    def __init__(
        self,
        window: QWidget,
        house: House,
        ask: Ask = ask_place,
        print_: Callable[[QWidget, QTextDocument], bool] = print_out,
    ) -> None:
        self.choices = Choices()
        super().__init__(window, tr(TITLE), self.choices)
        self._house = house
        self._ways = (ask, print_)
        about = PlainLabel(tr(ABOUT), Type.SMALL, tone="muted", characters=90)
        self._lay_out(about, self._offered())
        self.choices.changed.connect(self.show_paper)
        self.leave_at("begin", "turned")

    def appear(self) -> None:
        """Come forward, with the paper as it would be."""
        self.show()
        self.raise_()
        self.show_paper()
        self.choices.ticks[TOPICS[0].name].setFocus(Qt.FocusReason.OtherFocusReason)

    def show_paper(self) -> None:
        """Set the paper anew."""
        self.preview.show_document(document(self._blocks()))

    def save(self, ending: str) -> None:
        """Ask for a place and write the paper there, as a PDF or a picture."""
        now = self._house.home.clock.now().astimezone()
        name = tr("Practice {date}", date=f"{now:%Y-%m-%d}") + ending
        path = self._ways[0](self, name)
        if not path:
            return
        file = Path(path) if Path(path).suffix else Path(path + ending)
        try:
            made = document(self._blocks())
            keep(file, as_pdf(made, tr(TITLE)) if ending == ".pdf" else as_picture(made))
        except TroubleError as trouble:
            self._say(str(trouble))
        else:
            said = tr("Saved: {file}.", file=file)
            # Where files have owners, this one is the person's alone.
            mine = tr("Only you can read it.")
            self._say(f"{said} {mine}" if os.name == "posix" else said)

    def _print(self) -> None:
        if self._ways[1](self, document(self._blocks())):
            self._say(tr("Given to the printer."))

    def _blocks(self) -> tuple[Block, ...]:
        log = self._house.memory.log
        if log is None:
            return ()
        kinds, titles = known_sessions(self._house)
        ticked, days, words = self.choices.chosen
        try:
            return summary(log, kinds, titles, ticked, days, words)
        except KeepingError as trouble:
            self._say(str(trouble))
            return ()

    def _offered(self) -> Flow:
        """Where it may go."""
        ways = Flow(S)
        for words, weight, action in (
            (tr("Save as PDF…"), Weight.MAIN, partial(self.save, ".pdf")),
            (tr("Save as a picture…"), Weight.PLAIN, partial(self.save, ".png")),
            (tr("Print…"), Weight.PLAIN, self._print),
        ):
            button = Button(words, weight)
            button.clicked.connect(lambda _=False, do=action: do())
            ways.addWidget(button)
        return ways


class Choices(QWidget):
    """What shall be in it, how far back, and words of one's own."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(0)
        self.ticks: dict[str, Tick] = {}
        self.column.addWidget(PlainLabel(tr("What shall be in it?"), Type.H3))
        for topic in TOPICS:
            tick = Tick(tr(topic.words), tr(topic.about))
            tick.setChecked(topic.usual)
            tick.toggled.connect(self.changed)
            self.ticks[topic.name] = tick
            self.column.addWidget(tick)
        self.column.addSpacing(L)
        self.column.addWidget(PlainLabel(tr("How far back?"), Type.H3))
        self.spans = QButtonGroup(self)
        for at, (name, words, _) in enumerate(SPANS):
            option = Option(tr(words))
            option.setChecked(name == USUAL_SPAN)
            self.spans.addButton(option, at)
            self.column.addWidget(option)
        self.spans.idClicked.connect(self.changed)
        label = PlainLabel(tr(WORDS), Type.SMALL, tone="muted")
        self.words = dressed(QPlainTextEdit())
        self.words.setAccessibleName(tr(WORDS))
        self.words.setTabChangesFocus(True)
        self.words.setMinimumHeight(96)
        label.setBuddy(self.words)
        self._typed = QTimer(self)
        self._typed.setSingleShot(True)
        self._typed.timeout.connect(self.changed)
        self.words.textChanged.connect(partial(self._typed.start, AFTER_TYPING))
        self.column.addSpacing(L)
        self.column.addWidget(label)
        self.column.addSpacing(S)
        self.column.addWidget(self.words)
        self.column.addStretch(1)

    @property
    def chosen(self) -> tuple[frozenset[str], int | None, str]:
        """The topics that are ticked, the days back (None: all), and the words."""
        ticked = frozenset(name for name, tick in self.ticks.items() if tick.isChecked())
        return ticked, SPANS[self.spans.checkedId()][2], self.words.toPlainText()


def known_sessions(house: House) -> tuple[dict[str, tuple[str, str]], dict[str, str]]:
    """Category and technique, and title, of every session there is."""
    try:
        entries = house.home.library.find("")
    except TroubleError:
        return {}, {}
    kinds = {entry.id: (entry.category, entry.title) for entry in entries}
    return kinds, {entry.id: entry.title for entry in entries}


def open_summary(window: QWidget, house: House) -> SummarySheet:
    """Open it over the window."""
    sheet = SummarySheet(window, house)
    sheet.appear()
    return sheet
