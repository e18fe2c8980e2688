"""Support: what to do in an emergency, one's people, lines, ongoing help, and a plan.

What is urgent stands open; the rest are folds, in the order in which they are likely to be needed.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QVBoxLayout

from innerheal_desktop.care.papers import FIRST_SESSION, PLAN, Paper
from innerheal_desktop.tongue import tr
from innerheal_desktop.ui.pages.page import Page
from innerheal_desktop.ui.support.finding import Finding
from innerheal_desktop.ui.support.fold import Fold, Folds
from innerheal_desktop.ui.support.lines import Lines, focus_on
from innerheal_desktop.ui.support.now import Now
from innerheal_desktop.ui.support.people import MyPeople
from innerheal_desktop.ui.support.place import Place
from innerheal_desktop.ui.support.plan import Plan
from innerheal_desktop.ui.support.topics import Topics
from innerheal_desktop.ui.theme.spacing import COLUMN, L
from innerheal_desktop.ui.widgets.scroll import Scroll

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from innerheal_desktop.ui.support.room import Room
    from innerheal_desktop.ui.widgets.sheet import Sheet

# The fold that stands open when one comes.
FIRST = "lines"


class SupportPage(Page):
    """Everything on it is read anew each time it is gone to."""

    # Long, as each fold is made and connected here; what a fold does is its own.

    def __init__(self, room: Room) -> None:
        super().__init__()
        self.setAccessibleName(tr("Support"))
        self.setAccessibleDescription(tr("Help for now, and for later"))
        self._room = room
        self.now = Now(room.open)
        self.place = Place()
        self.folds = Folds()
        self.now.begun.connect(self._begin)
        self.place.chosen.connect(self._choose)
        self._fold()
        scroll = self._scroll = Scroll(COLUMN + 40)
        scroll.clear()
        for part in (self.now, self.place, self.folds):
            scroll.column.addWidget(part)
        scroll.column.addStretch(1)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(scroll)

    def fill(self) -> None:
        """Show the help there is in the person's country, or where the system seems to be."""
        room = self._room
        chosen = bool(room.preferences.settings.country)
        self.place.show_countries(room.countries(), room.country, chosen=chosen)
        self.now.show_country(room.country)
        for fold in self.folds.folds.values():
            inside = fold.inside
            if isinstance(inside, MyPeople | Lines | Plan):
                inside.fill()
            elif inside is not None:
                fold.forget()
        if not any(fold.is_open for fold in self.folds.folds.values()):
            self.folds.open(FIRST)

    def focus_first(self) -> None:
        """Steady me is what Enter begins."""
        self.now.steady.setFocus(Qt.FocusReason.OtherFocusReason)

    def open_paper(self, paper: Paper) -> Sheet:
        """The safety plan, or what to take to a first session."""
        from innerheal_desktop.ui.support.paper_sheet import PaperSheet

        sheet = PaperSheet(self.window(), self._room, paper)
        sheet.left.connect(self._refill_plan)
        sheet.appear(sheet.first)
        return sheet

    def open_message(self, to: str = "") -> Sheet:
        """A message to someone."""
        from innerheal_desktop.ui.support.message_sheet import MessageSheet

        sheet = MessageSheet(self.window(), self._room, to)
        sheet.appear(sheet.to)
        return sheet

    def _fold(self) -> None:
        """Every part, in its order."""
        rows: tuple[tuple[str, str, str, Callable[[], QWidget]], ...] = (
            ("people", tr("My people"), tr("Names and numbers of your own"), self._people),
            (
                "lines",
                tr("Crisis lines"),
                tr("Somebody to talk to now, in your country and beyond"),
                self._lines,
            ),
            (
                "finding",
                tr("Finding ongoing help"),
                tr("Who there is, a first session, what it may cost"),
                self._finding,
            ),
            (
                "topics",
                tr("Violence, young people, substances, grief"),
                tr("Where to look for help with one of these"),
                partial(Topics, self._room),
            ),
            (
                "plan",
                tr("My safety plan"),
                tr("Signs, what helps, people, places; to print or to keep"),
                self._plan,
            ),
        )
        for name, title, about, make in rows:
            fold = Fold(title, about, make)
            self.folds.add(name, fold)
            fold.opened.connect(partial(QTimer.singleShot, 0, fold, partial(self._reveal, fold)))

    def _reveal(self, fold: Fold) -> None:
        """What was opened by hand stays in sight, though a longer one above it has closed."""
        if self.window().focusWidget() is fold.head:
            self._scroll.settle()
            self._scroll.ensureWidgetVisible(fold.head, 0, L)

    def _people(self) -> QWidget:
        from innerheal_desktop.ui.support.person_sheet import PersonSheet

        part = MyPeople(self._room)

        def edit(person: Any) -> None:  # a `Person`, or None
            kept = partial(part.fill, "add")
            sheet = PersonSheet(self.window(), self._room, person, kept, part.remove)
            sheet.appear(sheet.fields["name"])

        part.edit.connect(edit)
        part.write.connect(self.open_message)
        part.fill()
        return part

    def _lines(self) -> QWidget:
        from innerheal_desktop.ui.support.line_sheet import LineSheet

        part = Lines(self._room)

        def edit(shown: Any) -> None:  # a `Shown`, or None
            sheet = LineSheet(self.window(), self._room, shown, part.change)
            sheet.appear(sheet.fields["service" if shown is None else "number"])

        part.edit.connect(edit)
        part.fill()
        return part

    def _finding(self) -> QWidget:
        part = Finding(self._room)
        part.begun.connect(self._begin)
        part.prepare.connect(lambda: self.open_paper(FIRST_SESSION))
        part.write.connect(self.open_message)
        return part

    def _plan(self) -> QWidget:
        part = Plan(self._room)
        part.edit.connect(lambda: self.open_paper(PLAN))
        part.fill()
        return part

    def _refill_plan(self) -> None:
        plan = self.folds.folds["plan"].inside
        if isinstance(plan, Plan):
            plan.fill()
            if self.folds.folds["plan"].is_open:
                focus_on(plan.button)

    def _begin(self, session: str) -> None:
        self.begin.emit(session, 0.0, "")

    def _choose(self, code: str) -> None:
        self._room.preferences.change(country=code)
        self.fill()
