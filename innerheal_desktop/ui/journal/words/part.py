"""Kind words: affirmations, what matters, and what was good."""

from __future__ import annotations

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout

from innerheal_desktop.tongue import mark, tr
from innerheal_desktop.ui.journal.part import Part
from innerheal_desktop.ui.journal.room import Room
from innerheal_desktop.ui.journal.words.bank import Bank
from innerheal_desktop.ui.journal.words.choosing import Choosing
from innerheal_desktop.ui.journal.words.gratitude import GoodThings
from innerheal_desktop.ui.journal.words.lines import Lines
from innerheal_desktop.ui.journal.words.one_line import OneLine
from innerheal_desktop.ui.journal.words.values import Values
from innerheal_desktop.ui.journal.words.view import View
from innerheal_desktop.ui.pages.chip import Chips
from innerheal_desktop.ui.theme.spacing import S
from innerheal_desktop.ui.widgets.button import HALO

# When you add a view: its name, its words, and what shows it.
VIEWS: tuple[tuple[str, str, type[View]], ...] = (
    ("lines", mark("Kind lines"), Lines),
    ("values", mark("What matters"), Values),
    ("gratitude", mark("Good things"), GoodThings),
)
# Those that are come to from another one.
INNER: dict[str, tuple[str, type[View]]] = {
    "bank": ("lines", Bank),
    "line": ("lines", OneLine),
    "choosing": ("values", Choosing),
}
# The view in which a page of a kind is shown.
SHOWS = {"line": "line", "values": "values", "gratitude": "gratitude"}


class Words(Part):
    """Three views and what lies behind them; each is made when it is first come to."""

    def __init__(self, room: Room) -> None:
        super().__init__(room)
        self.ways = Chips(tr("Kind words"), one=True, tabs=True)
        self.ways.offer([(name, tr(words)) for name, words, _ in VIEWS], ["lines"])
        self.ways.chosen.connect(self.show_view)
        self.stack = QStackedWidget()
        self._views: dict[str, View] = {}
        self._name = "lines"
        self._head = QVBoxLayout()
        self._head.addWidget(self.ways)
        self.column.addLayout(self._head)
        self._body = QVBoxLayout()
        self._body.addWidget(self.stack)
        self.column.addLayout(self._body, 1)

    @property
    def current(self) -> View:
        """The view that is seen."""
        return self.view(self._name)

    def view(self, name: str) -> View:
        """The view that is called `name`."""
        if name not in self._views:
            kinds = {name: kind for name, _, kind in VIEWS}
            made = kinds[name](self.room) if name in kinds else INNER[name][1](self.room)
            made.begin.connect(self.begin)
            made.go.connect(self._go)
            self._views[name] = made
            self.stack.addWidget(made)
        return self._views[name]

    def fill(self) -> None:
        """Show what the journal holds now."""
        self.current.fill()
        self.stack.setCurrentWidget(self.current)

    def clear(self) -> None:
        """Show nothing of it any more."""
        for view in self._views.values():
            view.forget()
        self._name = INNER[self._name][0] if self._name in INNER else self._name
        self.stack.setCurrentWidget(self.current)

    def focus_first(self) -> None:
        """In the view that is seen."""
        self.current.focus_first()

    def indent(self, margin: int) -> None:
        """The words of the ways begin where all others do."""
        self.column.setContentsMargins(0, 0, 0, 0)
        self._head.setContentsMargins(margin - HALO - S, 0, margin - HALO - S, 0)
        self._body.setContentsMargins(margin, 0, margin, 0)

    def show_page(self, id: str) -> None:
        """Show one page of the journal."""
        page = self.room.journal.page(id)
        if page is not None and page.kind in SHOWS:
            self._go(f"{SHOWS[page.kind]} {id}")
        else:
            self.focus_first()

    def show_view(self, name: str, id: str = "") -> None:
        """Turn to a view, for a page or for none."""
        self._name = name
        self.ways.choose(INNER[name][0] if name in INNER else name)
        view = self.current
        view.open(id)
        self.stack.setCurrentWidget(view)
        view.verticalScrollBar().setValue(0)

    def _go(self, where: str) -> None:
        name, _, id = where.partition(" ")
        self.show_view(name, id)
        self.current.focus_first()
