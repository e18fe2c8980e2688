"""The sheet with which pages leave: which of them, how they look on paper, and where they go.

What leaves is not locked, and the sheet says so before anything is saved. It goes by itself as soon
as the journal is locked.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from datetime import datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import (
    QWidget,
)

from innerheal_desktop.journal.exporting import FORMS, Wish, chosen, export
from innerheal_desktop.journal.journal import State
from innerheal_desktop.journal.page import Page
from innerheal_desktop.tongue import mark, tr
from innerheal_desktop.trouble import TroubleError
from innerheal_desktop.ui.dialogs import where_to_save
from innerheal_desktop.ui.journal.leaf_blocks import TITLE as PAPER
from innerheal_desktop.ui.journal.leaf_blocks import blocks
from innerheal_desktop.ui.journal.room import Room
from innerheal_desktop.ui.journal.taking_choices import Choices, counted_words
from innerheal_desktop.ui.summary.paper import as_pdf, document
from innerheal_desktop.ui.summary.paper_sheet import PaperSheet
from innerheal_desktop.ui.summary.saving import keep, print_out
from innerheal_desktop.ui.theme.sheet import dress
from innerheal_desktop.ui.theme.spacing import S
from innerheal_desktop.ui.theme.typography import Type
from innerheal_desktop.ui.widgets.button import Button, Weight
from innerheal_desktop.ui.widgets.flow import Flow
from innerheal_desktop.ui.widgets.plain_label import PlainLabel

TITLE = mark("Take it along")
ABOUT = mark(
    "Only what is ticked leaves, and it goes where you say. What you save or print is not locked:"
    " whoever has it, or a copy of it, can read it."
)
# What it may be saved as, in words; a sealed copy is offered where there is a lock.
WAYS = {
    "pdf": (mark("Save as PDF…"), mark("PDF document"), ".pdf"),
    "text": (mark("Save as text…"), FORMS["text"].about, ".txt"),
    "markdown": (mark("Save as Markdown…"), FORMS["markdown"].about, ".md"),
    "json": (mark("Save as JSON…"), FORMS["json"].about, ".json"),
    "sealed": (mark("Save a sealed copy…"), mark("Sealed journal"), ".sqlite"),
}
# So many pages are seen before they are printed: more would take long to set.
SEEN = 60
Ask = Callable[[QWidget, str, str], str]


def ask_place(parent: QWidget, name: str, kind: str) -> str:
    """Ask for a place with the system's own dialog; empty when there shall be none."""
    return where_to_save(parent, tr(TITLE), name, kind)


class TakingSheet(PaperSheet):
    """Lies over the window; `ask` asks for a place, `print_` for a printer."""

    stirred = Signal()  # pages or lock changed, on whatever thread

    def __init__(
        self,
        window: QWidget,
        room: Room,
        ask: Ask = ask_place,
        print_: Callable[[QWidget, QTextDocument], bool] = print_out,
    ) -> None:
        self.choices = Choices()
        super().__init__(window, tr(TITLE), self.choices)
        self._room = room
        self._ways = (ask, print_)
        self.preview.setAccessibleName(tr("The pages as they will be on paper"))
        self.buttons: dict[str, Button] = {}
        about = PlainLabel(tr(ABOUT), Type.BODY, tone="muted", characters=90)
        self._lay_out(about, self._offered())
        self.choices.changed.connect(self.show_paper)
        self.stirred.connect(self._look, Qt.ConnectionType.QueuedConnection)
        self.destroyed.connect(room.journal.when_changed(self.stirred.emit))
        self.leave_at("begin", "turned")

    def appear(self) -> None:
        """Come forward, with the paper as it would be."""
        dress(self)
        self.show()
        self.raise_()
        self.show_paper()
        self.choices.kinds[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def show_paper(self) -> None:
        """Set the paper anew, and say how much is on it."""
        pages = self.pages()
        self.preview.show_document(document(blocks(pages, self._now(), SEEN)))
        for name, button in self.buttons.items():
            button.setEnabled(bool(pages) or name == "sealed")
        self._say(counted_words(self._room.journal, self._wish(), pages))

    def pages(self) -> tuple[Page, ...]:
        """Those that would leave."""
        return chosen(self._room.journal, self._wish())

    def leave(self) -> None:
        """Go, and show nothing of it any more."""
        self.preview.show_document(document(()))
        super().leave()

    def save(self, way: str) -> None:
        """Ask for a place and write there."""
        words, ending = WAYS[way][1:]
        name = tr("Journal {date}", date=f"{self._now():%Y-%m-%d}") + ending
        path = self._ways[0](self, name, f"{tr(words)} (*{ending})")
        if not path or self._room.journal.state is State.LOCKED:
            return  # where it was locked meanwhile there is nothing to write
        file = Path(path) if Path(path).suffix else Path(path + ending)
        try:
            write(self._room, way, file, self._wish(), self._now())
        except TroubleError as trouble:
            self._say(str(trouble))
            return
        said = [tr("Saved: {file}.", file=file)]
        if way == "sealed":
            said.append(tr("It opens with your passphrase of today, or with your recovery key."))
        elif os.name == "posix":
            # Where files have owners, this one is the person's alone.
            said.append(tr("Only your account here can read it; a copy of it anybody can."))
        self._say(" ".join(said))

    def _print(self) -> None:
        if self._ways[1](self, document(blocks(self.pages(), self._now()))):
            self._say(tr("Given to the printer."))

    def _now(self) -> datetime:
        return self._room.house.home.clock.now().astimezone()

    def _wish(self) -> Wish:
        return self.choices.wish(self._now())

    def _look(self) -> None:
        """Once the journal is locked nothing of it may be seen here."""
        if self._room.journal.state is State.LOCKED:
            self.leave()

    def _offered(self) -> Flow:
        """Where they may go."""
        ways = Flow(S)
        locks = self._room.journal.state is State.OPEN
        for name, (words, _, _) in WAYS.items():
            if name == "sealed" and not locks:
                continue
            self._offer(ways, name, words, partial(self.save, name))
        self._offer(ways, "print", mark("Print…"), self._print)
        return ways

    def _offer(self, ways: Flow, name: str, words: str, do: Callable[[], None]) -> None:
        button = Button(tr(words), Weight.MAIN if name == "pdf" else Weight.PLAIN)
        button.clicked.connect(lambda _=False: do())
        self.buttons[name] = button
        ways.addWidget(button)


def write(room: Room, way: str, file: Path, wish: Wish, now: datetime) -> None:
    """Write what is wished to `file`, in one of `WAYS`. TroubleError."""
    if way in FORMS:
        export(room.journal, file, way, now, wish)
    elif way == "pdf":
        keep(file, as_pdf(document(blocks(chosen(room.journal, wish), now)), tr(PAPER)))
    else:
        from innerheal_desktop.leaving.pages import as_it_lies

        keep(file, as_it_lies(room.house.home.folder))


def open_taking(window: QWidget, room: Room) -> TakingSheet:
    """Open it over the window."""
    sheet = TakingSheet(window, room)
    sheet.appear()
    return sheet
