"""The sheet by which pages come in: a file is seen first, and what came can be taken back whole.

It says numbers, never a word of a page. It goes by itself as soon as the journal is locked.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from innerheal_desktop.journal.batches import Batch, batches, bring_back, carry_out, undo
from innerheal_desktop.journal.importing import FORMATS, Plan, plan, understood
from innerheal_desktop.journal.journal import State
from innerheal_desktop.tongue import mark, plural, tr
from innerheal_desktop.trouble import TroubleError
from innerheal_desktop.ui.dialogs import which_file
from innerheal_desktop.ui.journal.room import Room
from innerheal_desktop.ui.moving.rows import ImportRows, Row
from innerheal_desktop.ui.theme.spacing import L, S
from innerheal_desktop.ui.theme.typography import Type
from innerheal_desktop.ui.widgets.button import Button, Weight
from innerheal_desktop.ui.widgets.long_words import LongWords
from innerheal_desktop.ui.widgets.plain_label import PlainLabel
from innerheal_desktop.ui.widgets.sheet import Sheet
from innerheal_desktop.ui.widgets.working import Working
from innerheal_desktop.ui.work import Doing

TITLE = mark("Bring pages in")
ABOUT = mark(
    "From a journal that another app, or InnerHeal itself, has written to a file. First you see how"
    " much is in it; nothing is changed before you say so, and nothing leaves this computer."
)
FAULT = mark("The file could not be read because of a fault in the app. Nothing was changed.")
SHOWN = 20  # pages that cannot be read, with the reason of each

Ask = Callable[[QWidget], str]


def ask_file(parent: QWidget) -> str:
    """Ask for a file with the system's own dialog; empty when there shall be none."""
    return which_file(parent, tr(TITLE))


class BringingSheet(Sheet):
    """One file after another may be looked at."""

    stirred = Signal()  # pages or lock changed, on whatever thread

    def __init__(self, window: QWidget, room: Room, ask: Ask = ask_file) -> None:
        super().__init__(window, tr(TITLE))
        self._room, self._ask = room, ask
        self._found: Plan | None = None
        self.choose = Button(tr("Choose a file…"), Weight.MAIN)
        self.choose.clicked.connect(self._choose)
        self.go = Button("", Weight.MAIN)
        self.go.clicked.connect(self._bring)
        self.working = Working(tr("Reading the file, percent done"), tr("Cancel reading"))
        self.working.ended.connect(self._worked)
        self.earlier = Earlier()
        self.earlier.turned.connect(self._turn)
        self._lay_out()
        self.stirred.connect(self._look, Qt.ConnectionType.QueuedConnection)
        self.destroyed.connect(room.journal.when_changed(self.stirred.emit))

    def appear(self, first: QWidget | None = None) -> None:
        """Come forward; Enter chooses a file."""
        super().appear(first or self.choose)
        self._offer(None)
        self.earlier.show_all(batches(self._room.journal))

    def look_at(self, file: Path) -> None:
        """Read a file, and say how much is in it."""
        self._offer(None)
        self.say("")
        journal = self._room.journal

        def work(path: Path, tell: Callable[[float], None]) -> Plan:
            return plan(journal, path, tell)

        self._work(work, file)

    def leave(self) -> None:
        """Go; a file that is being read is let be."""
        self.working.stop()
        super().leave()

    def _choose(self) -> None:
        path = self._ask(self)
        if path:
            self.look_at(Path(path))

    def _bring(self) -> None:
        found, home, journal = self._found, self._room.house.home, self._room.journal
        if found is None or self.working.busy:
            return

        def work(_: Path, tell: Callable[[float], None]) -> Batch:
            return carry_out(journal, found, home.folder, home.clock.now())

        # It is one transaction of seconds, and can be taken back whole: nothing stops it midway.
        self._work(work, Path(), stops=False)

    def _work(self, work: Doing, file: Path, *, stops: bool = True) -> None:
        self.choose.setEnabled(False)
        self.go.setEnabled(False)
        self.working.begin(work, file, stops=stops)
        held = self.working.cancel if stops else self.way_out
        held.setFocus(Qt.FocusReason.OtherFocusReason)

    def _worked(self, result: Any) -> None:
        self.choose.setEnabled(True)
        self._offer(result if isinstance(result, Plan) else None)
        self.say(worked_words(result), urgent=isinstance(result, Exception))
        self.earlier.show_all(batches(self._room.journal))
        to = self.go if self.go.isVisibleTo(self) else self.choose
        to.setFocus(Qt.FocusReason.OtherFocusReason)
        if isinstance(result, Exception) and not isinstance(result, TroubleError):
            raise result

    def _offer(self, found: Plan | None) -> None:
        """Let what was found be brought in; one filled button at a time."""
        self._found = found if found is not None and found.new else None
        many = len(found.new) if found is not None else 0
        self.go.setText(plural("Bring in {n} page", "Bring in {n} pages", many))
        self.go.setVisible(self._found is not None)
        self.go.setEnabled(True)
        self.choose.weight = Weight.PLAIN if self._found is not None else Weight.MAIN
        self.choose.update()

    def _turn(self, batch: Any) -> None:
        """Take an import back, or bring it back."""
        home, journal = self._room.house.home, self._room.journal
        try:
            if batch.undone is None:
                gone, stay = undo(journal, batch.id, home.folder, home.clock.now())
                said = plural("{n} page was taken back.", "{n} pages were taken back.", gone)
                if stay:
                    more = plural(
                        "{n} that you have changed since stays.",
                        "{n} that you have changed since stay.",
                        stay,
                    )
                    said = f"{said} {more}"
            else:
                back = bring_back(journal, batch.id, home.clock.now())
                said = plural("{n} page is here again.", "{n} pages are here again.", back)
        except TroubleError as trouble:
            said = str(trouble)
        self._offer(None)
        self.say(said)
        self.earlier.show_all(batches(journal))

    def _look(self) -> None:
        if self._room.journal.state is State.LOCKED:
            self.leave()

    def _lay_out(self) -> None:
        self.column.setSpacing(S)
        self.column.addWidget(PlainLabel(tr(ABOUT), Type.BODY, tone="muted", characters=76))
        self.column.addWidget(self.choose, 0, Qt.AlignmentFlag.AlignLeading)
        self.column.addWidget(self.working)
        self.column.addWidget(self.line)
        self.column.addWidget(self.go, 0, Qt.AlignmentFlag.AlignLeading)
        self.column.addSpacing(L)
        self.column.addWidget(self.earlier)
        self.column.addWidget(PlainLabel(tr("What is understood"), Type.H3))
        self.column.addWidget(LongWords("\n".join(understood()), Type.SMALL, tone="muted"))
        self.column.addStretch(1)


class Earlier(ImportRows):
    """The imports so far, the newest first; each can be taken back and brought back."""

    turned = Signal(object)  # the Batch

    def show_all(self, found: list[Batch]) -> None:
        """Show these; the focus stays where it was."""
        self.show_rows(
            Row(*_words(each), each.undone is not None, partial(self.turned.emit, each))
            for each in found
        )


def _words(batch: Batch) -> tuple[str, str]:
    """From which app an import was, and what came of it."""
    title = tr(FORMATS[batch.format].title) if batch.format in FORMATS else batch.format
    pages = plural("{n} page", "{n} pages", batch.pages)
    about = tr("{pages}, from “{file}”", pages=pages, file=batch.file)
    return title, about if batch.undone is None else tr("{about}. Taken back.", about=about)


def worked_words(result: Any) -> str:
    """What came of the work, in numbers."""
    if result is None:
        return tr("Cancelled. Nothing was changed.")
    if isinstance(result, TroubleError):
        return str(result)
    if isinstance(result, Plan):
        return plan_words(result)
    if not isinstance(result, Batch):
        return tr(FAULT)
    came = plural("{n} page is here now.", "{n} pages are here now.", result.pages)
    back = tr("They can be taken back as a whole, at any time.")
    return f"{came} {back}"


def plan_words(found: Plan) -> str:
    """What is in a file, and what would come of it."""
    app = tr(FORMATS[found.format].title)
    said = [tr("{app}, “{file}”.", app=app, file=found.file)]
    said.append(plural("{n} page in it is new.", "{n} pages in it are new.", len(found.new)))
    if found.duplicate:
        said.append(plural("{n} is here already.", "{n} are here already.", found.duplicate))
    if found.refused:
        said.append(plural("{n} cannot be read:", "{n} cannot be read:", len(found.refused)))
        said += [
            tr("page {n}, {why};", n=each.number, why=each.reason) for each in found.refused[:SHOWN]
        ]
    return " ".join([*said, *found.notes])


def open_bringing(window: QWidget, room: Room, file: Path | None = None) -> None:
    """Open it over the window, with a `file` to look at; a locked journal is unlocked first."""
    from innerheal_desktop.ui.journal.doors import open_unlock

    def appear() -> None:
        sheet = BringingSheet(window, room)
        sheet.appear()
        if file is not None:
            sheet.look_at(file)

    open_unlock(window, room, appear)
