"""The bank of affirmations, a group at a time: what is ticked is kept."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout

from innerheal_desktop.journal.affirmations import Affirmation, bank, group_of
from innerheal_desktop.journal.cards import text_of
from innerheal_desktop.journal.lines import kept, said
from innerheal_desktop.tongue import mark, tr
from innerheal_desktop.ui.journal.words.view import PATIENCE, View
from innerheal_desktop.ui.pages.chip import Chips
from innerheal_desktop.ui.support.order import in_reading_order
from innerheal_desktop.ui.widgets.button import Button, Weight
from innerheal_desktop.ui.widgets.laid import emptied
from innerheal_desktop.ui.widgets.long_words import LongWords
from innerheal_desktop.ui.widgets.option import Tick

if TYPE_CHECKING:
    from innerheal_desktop.journal.page import Page
    from innerheal_desktop.ui.journal.room import Room

ABOUT = mark("Tick what you would like to keep. It can be let go again just as easily.")
INSTEAD = mark("Which one would you rather have than “{line}”?")


class Bank(View):
    """Come to for a page, what is ticked takes that page's place."""

    out = "lines"

    def __init__(self, room: Room) -> None:
        super().__init__(room)
        self.ticks: dict[str, Tick] = {}
        self._instead: Page | None = None
        self._group = bank()[0].name
        back = Button(tr("Your lines"), Weight.QUIET, icon="previous")
        back.clicked.connect(lambda: self.go.emit("lines"))
        self.about = LongWords("", tone="muted", characters=72)
        self.groups = Chips(tr("Groups of lines"), one=True)
        self.groups.offer([(group.name, tr(group.words)) for group in bank()], [self._group])
        self.groups.chosen.connect(self._turn)
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        self.column.addWidget(back, 0, Qt.AlignmentFlag.AlignLeading)
        self.column.addWidget(self.about)
        self.column.addWidget(self.groups)
        self.column.addLayout(self._list)
        self.column.addWidget(self.line)
        self.column.addStretch(1)

    def open(self, id: str) -> None:
        """To choose freely, or in the place of a line."""
        self._instead = self.room.journal.page(id) if id else None
        self.say("")
        page = self._instead
        self.about.say(tr(INSTEAD, line=said(page)) if page is not None else tr(ABOUT))
        if page is not None:
            self._group = group_of(text_of(page, "bank")).name
        self._turn(self._group)

    def fill(self) -> None:
        """Tick what is kept."""
        there = self._kept()
        for name, tick in self.ticks.items():
            tick.setChecked(name in there)

    def forget(self) -> None:
        """The bank is everybody's; only what it stood for goes."""
        self._instead = None
        self.about.say(tr(ABOUT))
        for tick in self.ticks.values():
            tick.setChecked(False)

    def focus_first(self) -> None:
        """The groups."""
        self.groups.focus_first()

    def _turn(self, name: str) -> None:
        self._group = name
        self.groups.choose(name)
        emptied(self._list)
        there = self._kept() if self._instead is not None else {}
        group = next(each for each in bank() if each.name == name)
        # What is kept already takes nobody's place.
        lines = [line for line in group.lines if line.name not in there]
        self.ticks = {line.name: self._tick(line) for line in lines}
        for tick in self.ticks.values():
            self._list.addWidget(tick)
        self.fill()
        in_reading_order(self)

    def _tick(self, line: Affirmation) -> Tick:
        tick = Tick(tr(line.words))
        tick.clicked.connect(lambda: self._choose(line, on=tick.isChecked()))
        return tick

    def _kept(self) -> dict[str, Page]:
        lines = self.room.journal.pages("line")
        return {text_of(page, "bank"): page for page in lines if text_of(page, "bank")}

    def _choose(self, line: Affirmation, *, on: bool) -> None:
        instead = self._instead
        if on:
            page = self._keep(line)
            if page is not None and instead is not None and self.put_away(instead):
                self._instead = None
                self.go.emit(f"line {page.id}")
                return
        else:
            for page in self._kept().values():
                if text_of(page, "bank") == line.name:
                    self.put_away(page)
        self.fill()

    def _keep(self, line: Affirmation) -> Page | None:
        """Keep it, or bring it back with all that was said of it."""
        gone = [page for page in self.room.journal.deleted() if page.kind == "line"]
        before = next((page for page in gone if text_of(page, "bank") == line.name), None)
        if before is None:
            return self.write(kept(line))
        back = self.manage(lambda: self.room.journal.restore(before.id).result(PATIENCE))
        return before if back else None
