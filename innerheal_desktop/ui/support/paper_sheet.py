"""A paper to fill in: kept as one types, copied, printed, or saved as a PDF."""

from __future__ import annotations

import os
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtGui import QGuiApplication, QHideEvent, QTextDocument
from PySide6.QtWidgets import QVBoxLayout, QWidget

from innerheal_desktop.care.papers import Paper, Part, with_line
from innerheal_desktop.tongue import mark, tr
from innerheal_desktop.trouble import TroubleError
from innerheal_desktop.ui.support.changes import paper_kept
from innerheal_desktop.ui.support.lines import in_a_row
from innerheal_desktop.ui.support.printed import blocks, plain
from innerheal_desktop.ui.support.writing import Typing, Writing
from innerheal_desktop.ui.theme.spacing import XS, M, S
from innerheal_desktop.ui.theme.typography import Type
from innerheal_desktop.ui.widgets.button import Button, Weight
from innerheal_desktop.ui.widgets.option import Tick
from innerheal_desktop.ui.widgets.plain_label import PlainLabel
from innerheal_desktop.ui.widgets.sheet import Sheet

if TYPE_CHECKING:
    from innerheal_desktop.ui.support.room import Room

COPIED = mark("Copied. It can be pasted into a letter or a message.")
LINES = 4


def ask_for_pdf(parent: QWidget, name: str) -> str:
    """Ask for a place with the system's own dialog; empty when there shall be none."""
    from innerheal_desktop.ui.summary.saving import ask_titled

    return ask_titled(parent, Path(name).stem, name)


def print_with_system(parent: QWidget, made: QTextDocument) -> bool:
    """Print with the system's own dialog; whether it was wished."""
    from innerheal_desktop.ui.summary.saving import print_out

    return print_out(parent, made)


class PaperSheet(Sheet):
    """`ask` asks for a place, `print_` for a printer."""

    def __init__(
        self,
        window: QWidget,
        room: Room,
        paper: Paper,
        ask: Callable[[QWidget, str], str] = ask_for_pdf,
        print_: Callable[[QWidget, QTextDocument], bool] = print_with_system,
    ) -> None:
        super().__init__(window, tr(paper.title))
        self._room, self._paper, self._ways = room, paper, (ask, print_)
        self._typing = Typing(self, self._keep)
        mine = room.kept.mine
        written = mine.paper(paper.name)
        self.column.setSpacing(M)
        self.column.addWidget(PlainLabel(tr(paper.about), tone="muted", characters=72))
        if room.kept.notice:
            self.column.addWidget(PlainLabel(room.kept.notice, characters=72))
        self.parts: dict[str, PartField] = {}
        people = [_called(each.name, each.number) for each in mine.people]
        for part in paper.parts:
            offered = [tr(each) for each in part.offered] + (people if part.people else [])
            field = self.parts[part.name] = PartField(part, written.get(part.name, ""), offered)
            field.changed.connect(self._typing.typed)
            self.column.addWidget(field)
        self.buttons = self._offered()
        self.column.addWidget(in_a_row(*self.buttons.values()))
        self.column.addWidget(self.line)
        self.column.addStretch(1)

    @property
    def first(self) -> QWidget:
        """The field of the first part: who begins to type here means to write, not a shortcut."""
        return next(part.field for part in self.parts.values())

    @property
    def said(self) -> dict[str, str]:
        """What stands in the parts."""
        return {name: part.field.toPlainText() for name, part in self.parts.items()}

    def hideEvent(self, event: QHideEvent) -> None:
        """What was typed last is kept too."""
        self._typing.now()
        super().hideEvent(event)

    def save(self) -> None:
        """Ask for a place, and write a PDF there."""
        from innerheal_desktop.ui.summary.paper import as_pdf, document
        from innerheal_desktop.ui.summary.saving import keep

        title = tr(self._paper.title)
        path = self._ways[0](self, f"{title}.pdf")
        if not path:
            return
        file = Path(path) if Path(path).suffix else Path(f"{path}.pdf")
        try:
            keep(file, as_pdf(document(blocks(self._paper, self.said, self._room)), title))
        except TroubleError as trouble:
            self.say(str(trouble), urgent=True)
        else:
            said = tr("Saved: {file}.", file=file)
            mine = tr("Only you can read it.")
            self.say(f"{said} {mine}" if os.name == "posix" else said)

    def _offered(self) -> dict[str, Button]:
        ways: tuple[tuple[str, Button, Callable[[], None]], ...] = (
            ("pdf", Button(tr("Save as PDF…"), Weight.MAIN, icon="save"), self.save),
            ("print", Button(tr("Print…")), self._print),
            ("copy", Button(tr("Copy"), icon="copy", name=tr("Copy this page")), self._copy),
        )
        for _, button, do in ways:
            button.clicked.connect(partial(_done, do))
        return {name: button for name, button, _ in ways}

    def _print(self) -> None:
        from innerheal_desktop.ui.summary.paper import document

        if self._ways[1](self, document(blocks(self._paper, self.said, self._room))):
            self.say(tr("Given to the printer."))

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(plain(self._paper, self.said, self._room))
        self.say(tr(COPIED))

    def _keep(self) -> None:
        said = self.said
        self._room.kept.change(lambda mine: paper_kept(mine, self._paper.name, said))


class PartField(QWidget):
    """A part: its title and question, words that are offered, and a field for one's own."""

    changed = Signal()

    def __init__(self, part: Part, written: str, offered: list[str]) -> None:
        super().__init__()
        self.setAccessibleName(tr(part.title))
        self.field = Writing(tr(part.title), LINES)
        self.field.setPlainText(written)
        self.ticks = [Tick(words) for words in offered]
        column = QVBoxLayout(self)
        column.setContentsMargins(0, S, 0, 0)
        column.setSpacing(XS)
        column.addWidget(PlainLabel(tr(part.title), Type.H3))
        column.addWidget(PlainLabel(tr(part.about), Type.SMALL, tone="muted", characters=78))
        for tick in self.ticks:
            tick.toggled.connect(partial(self._tick, tick.text()))
            column.addWidget(tick)
        column.addWidget(self.field)
        self.field.textChanged.connect(self._typed)
        self._show_ticks()

    def _tick(self, words: str, on: bool) -> None:
        lines = self.field.toPlainText().splitlines()
        if on and words not in lines:
            self.field.setPlainText(with_line(self.field.toPlainText(), words))
        elif not on:
            self.field.setPlainText("\n".join(line for line in lines if line != words))

    def _typed(self) -> None:
        self._show_ticks()
        self.changed.emit()

    def _show_ticks(self) -> None:
        """A tick is on where its words are a line of the field."""
        lines = self.field.toPlainText().splitlines()
        for tick in self.ticks:
            with QSignalBlocker(tick):
                tick.setChecked(tick.text() in lines)


def _called(name: str, number: str) -> str:
    return f"{name}, {number}" if number else name


def _done(do: Callable[[], None]) -> None:
    do()
