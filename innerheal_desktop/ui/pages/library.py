"""The Library: every session in one list, ways to find it, and what there is to know of it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QLineEdit,
)

from innerheal_desktop.library.collections import OWN, held
from innerheal_desktop.library.filters import chosen_of
from innerheal_desktop.tongue import plural, tr
from innerheal_desktop.ui.accessibility import Announcer
from innerheal_desktop.ui.keys import LIBRARY, Keys
from innerheal_desktop.ui.pages.filters import Choices
from innerheal_desktop.ui.pages.library_frame import DETAILS, FILTERS, LIST, Frame
from innerheal_desktop.ui.pages.page import Page
from innerheal_desktop.ui.pages.session_details import Details
from innerheal_desktop.ui.pages.session_list import SessionList
from innerheal_desktop.ui.preferences import Preferences
from innerheal_desktop.ui.shortcuts import bind, shown
from innerheal_desktop.ui.theme.typography import scale_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from innerheal_desktop.library.catalogue import Entry
    from innerheal_desktop.ui.shelf import Shelf

# Below this width, at 100 % text, one thing is shown at a time: list, filters or session.
TWO_COLUMNS = 760
NEAR = 3


def near_to(shelf: Shelf, words: str) -> tuple[Entry, ...]:
    """What might be meant: found without the filters, or by any one of the words."""
    found: Sequence[Entry] = shelf.find(words) if words else ()
    for word in () if found else words.split():
        found = [*found, *(each for each in shelf.find(word) if each not in found)]
    return tuple(found[:NEAR])


class SearchField(QLineEdit):
    """Esc clears it, then leaves it; Down and Enter go on where there is something to go to."""

    def __init__(self, page: LibraryPage, preferences: Preferences) -> None:
        super().__init__()
        self._page = page
        self._preferences = preferences
        self.setAccessibleName(tr("Search sessions"))
        self.setClearButtonEnabled(False)
        preferences.changed.connect(self._take_key)
        self._take_key()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The keys that leave it; the rest is typing."""
        key = event.key()
        if key == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif key in (Qt.Key.Key_Escape, Qt.Key.Key_Down):
            self._page.go_to_list()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._page.go_to_begin()
        else:
            super().keyPressEvent(event)

    def _take_key(self) -> None:
        """Let the person's key lead here, and name it."""
        settings = self._preferences.settings
        keys = Keys(settings.keys, single=settings.single_keys)
        bind(self._page, keys, lambda _: self._page.go_to_field(), LIBRARY)
        words = (tr("Search by name, purpose or feeling"), shown(keys.key("find")))
        self.setPlaceholderText("   ".join(filter(None, words)))


class LibraryPage(Page):
    """Stands on a `shelf`; `preferences` tell which key leads to the search."""

    # Long and many, as search, filters, list and details meet here; each of them is its own.

    def __init__(self, shelf: Shelf, preferences: Preferences | None = None) -> None:
        super().__init__()
        self.setAccessibleName(tr("Library"))
        self.setAccessibleDescription(tr("Sessions, and what there is to know of each"))
        self.shelf = shelf
        self._announcer = Announcer(self)
        self.field = SearchField(self, preferences or Preferences())
        self.list = SessionList()
        self.details = Details(shelf)
        self.choices = Choices()
        self._shown = LIST
        self._own: tuple[Entry, ...] = ()
        self._frame = Frame(self)
        self._connect()

    def fill(self, *, anew: bool = False) -> None:
        """List what is asked for; what was chosen stays so, unless asked `anew`."""
        chosen = None if anew else self.list.chosen
        self._own = self.own()
        words, person = self.field.text().strip(), self.shelf.person()
        found = self.shelf.find(words) if words else self.shelf.all()
        self.choices.offer(self.shelf.find("") if words else found, person)
        held_here = held(self.choices.collection, found, person)
        entries = chosen_of(held_here, self.choices.filters, person.practised)
        self.list.rows.show(entries, person.kept, self.shelf.notes())
        policy = Qt.FocusPolicy
        self.list.setFocusPolicy(policy.StrongFocus if entries else policy.NoFocus)
        if entries:
            self.list.choose(chosen.id if chosen is not None else "")
        elif self.choices.collection == OWN and not words and not self.choices.filters:
            self.details.show_own()
        else:
            self.details.show_nothing(words, near_to(self.shelf, words))
        self._arrange()

    def own(self) -> tuple[Entry, ...]:
        """The person's own sessions, as their files are now."""
        return tuple(entry for entry in self.shelf.find("") if entry.own)

    def _come_back(self, state: Qt.ApplicationState) -> None:
        """Show whoever comes back from an editor what they wrote there."""
        here = state is Qt.ApplicationState.ApplicationActive and self.isVisible()
        if here and self.own() != self._own:
            self.fill()

    def show_file(self, file: Path) -> None:
        """Show the session of a file, without a search or filters that might hide it."""
        self.choices.show_all()
        self.field.clear()
        self.fill()
        name = next((each.id for each in self._own if Path(each.path) == file), "")
        self.list.choose(name)
        self._show(DETAILS)
        self.details.focus_first()

    def focus_first(self) -> None:
        """The list is where the arrows go."""
        self._show(LIST)
        self.go_to_list()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Two columns where there is room, one thing at a time where there is not."""
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        """Larger text needs more room."""
        if event.type() == QEvent.Type.ApplicationFontChange:
            self._arrange()
        super().changeEvent(event)

    def go_to_field(self) -> None:
        """Go to the search, ready to be written over."""
        self._show(LIST)
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def go_to_list(self) -> None:
        """Go to the list, if anything stands in it."""
        if self.list.rows.rowCount():
            self._show(LIST)
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def go_to_begin(self) -> None:
        """Go to Begin of the chosen session, if anything was found.

        Enter begins nothing by itself: what a session asks is passed by the eye on the way, and a
        second Enter begins. Who wants it in one has the quick start.
        """
        if self.list.rows.rowCount():
            self._show(DETAILS)
            self.details.focus_first()

    def _connect(self) -> None:
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.applicationStateChanged.connect(self._come_back)
        self.field.textChanged.connect(self._type)
        self.choices.changed.connect(self._search)
        self.choices.rest.more.toggled.connect(self._arrange)
        self.list.selectionModel().currentChanged.connect(self._choose)
        self.list.activated.connect(self.go_to_begin)
        self.list.clicked.connect(lambda: self._show(DETAILS))
        self.list.keep.connect(self._keep)
        self.list.back.connect(self.go_to_field)
        self.details.begin.connect(self.begin)
        self.details.noted.connect(self._mark)
        self.details.turn.connect(self._turn)
        self._frame.disclose.toggled.connect(lambda on: self._show(FILTERS if on else LIST))

    def _choose(self, now: QModelIndex, before: QModelIndex) -> None:
        entry = self.list.chosen
        if entry is not None:
            self.details.show_entry(entry)
            select = QItemSelectionModel.SelectionFlag.ClearAndSelect
            self.list.selectionModel().select(now, select)

    def _type(self) -> None:
        self._shown = LIST
        self._search()

    def _search(self) -> None:
        """List anew, and say once how many there are."""
        self.fill(anew=True)
        words = plural("1 session", "{n} sessions", self.list.rows.rowCount())
        if not self.list.rows.rowCount():
            words = tr("Nothing found. Esc clears the search.")
        if words != self._announcer.last:
            self._announcer.say(words)

    def _keep(self) -> None:
        entry, session = self.list.chosen, self.details.session
        if entry is not None and session is not None:
            session.keep_button.toggle()
            kept = session.keep_button.isChecked()
            self._announcer.say(tr("Kept close") if kept else tr("No longer kept close"))

    def _mark(self) -> None:
        person, before = self.shelf.person(), self.choices.collection
        self.list.rows.mark(person.kept, self.shelf.notes())
        self.choices.offer(self.shelf.find(""), person)
        if self.choices.collection != before:
            self.fill()
        self._arrange()

    def _turn(self, where: str) -> None:
        """Do what the details ask: `back`, `again`, `add`, `clear`, or show a session by its id."""
        if where == "again":
            self.fill()
            mended = self.details.session is not None
            self._announcer.say(tr("It can be played now.") if mended else tr("Looked again."))
            self.details.focus_first()
        elif where == "add":
            self._add()
        elif where == "back":
            self._show(LIST)
            self.go_to_list()
        else:
            self.choices.show_all()
            self.field.clear()
            self.fill()
            self.list.choose(where)
            self.go_to_list()

    def _add(self) -> None:
        from innerheal_desktop.ui.pages.adding import asked_which, take_in

        if file := asked_which(self):
            take_in(self, Path(file))

    def _show(self, what: str) -> None:
        self._shown = what
        self._arrange()

    def _arrange(self) -> None:
        """Two columns, or one thing at a time."""
        wide = self.width() >= TWO_COLUMNS * scale_of(QApplication.font())
        count = self.list.rows.rowCount()
        show = plural("Show 1 session", "Show {n} sessions", count)
        self._frame.say(show if self._shown == FILTERS else self.choices.words())
        self._frame.place(wide=wide, shown=self._shown, found=bool(count))
