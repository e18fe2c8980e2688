"""The list of pages: search above, pages by their months, and what was deleted lately below."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QBoxLayout,
    QHBoxLayout,
    QListView,
    QVBoxLayout,
    QWidget,
)

from innerheal_desktop.journal.page import Page
from innerheal_desktop.tongue import plural, tr
from innerheal_desktop.ui.accessibility import Announcer
from innerheal_desktop.ui.journal.room import Room
from innerheal_desktop.ui.journal.writing.notice import Notice
from innerheal_desktop.ui.journal.writing.row import PageRow
from innerheal_desktop.ui.journal.writing.rows import ROW, PageRows, Row
from innerheal_desktop.ui.journal.writing.words import LISTED, is_sealed
from innerheal_desktop.ui.journey.fields import Field
from innerheal_desktop.ui.theme.spacing import TARGET, S
from innerheal_desktop.ui.theme.typography import Type, scale_of
from innerheal_desktop.ui.widgets.button import Button, Weight
from innerheal_desktop.ui.widgets.plain_label import PlainLabel
from innerheal_desktop.ui.widgets.scroll import Scroll

# Milliseconds after a letter before the list is narrowed, and before it is said how many there are.
NARROWED, SAID = 60, 700
BESIDE = 460  # pixels from which search stands beside the new page, at 100 % text
LEAST, UNBOUNDED = 2, 100_000  # rows that are always seen; pixels


class PageList(QListView):
    """One stop of Tab; the arrows go from page to page, Enter opens one, Delete deletes one."""

    opened = Signal(str)  # the id of a page
    removed = Signal(str)

    def __init__(self, rows: PageRows) -> None:
        super().__init__()
        self.rows = rows
        self.setModel(rows)
        self.setItemDelegate(PageRow(self))
        self.setAccessibleName(tr("Pages"))
        self.setAccessibleDescription(tr("Enter opens a page, Delete deletes it."))
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setSelectionMode(QListView.SelectionMode.NoSelection)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.viewport().setAutoFillBackground(False)
        self.clicked.connect(self._open)

    def minimumSizeHint(self) -> QSize:
        """A row or two are always seen."""
        least = LEAST * self.sizeHintForRow(0) if self.rows.rowCount() else 0
        return QSize(120, max(least, TARGET))

    def stand_on(self, id: str) -> None:
        """Stand on a page; on the first where it is not there."""
        at = self.rows.place(id)
        at = at if at >= 0 else min(1, self.rows.rowCount() - 1)
        if at >= 0:
            self.setCurrentIndex(self.rows.index(at))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and Delete; the rest is the list's own."""
        row: Row | None = self.currentIndex().data(ROW) if self.currentIndex().isValid() else None
        page = row.page if row is not None else None
        if page is not None and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit(page.id)
        elif page is not None and event.key() == Qt.Key.Key_Delete:
            self.removed.emit(page.id)
        else:
            super().keyPressEvent(event)

    def _open(self, index: QModelIndex) -> None:
        row: Row = index.data(ROW)
        if row.page is not None:
            self.opened.emit(row.page.id)


class SearchField(Field):
    """Esc clears it; Down and Enter go on to what was found."""

    downward = Signal()

    def __init__(self) -> None:
        super().__init__(tr("Search your pages"), hint=tr("Search your pages"))
        self.setAccessibleDescription(tr("The list is narrowed as you type."))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Typing, and the ways out."""
        key = event.key()
        if key == Qt.Key.Key_Escape and self.text():
            self.setText("")
        elif key in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.downward.emit()
        else:
            super().keyPressEvent(event)


class Listing(QWidget):
    """Everything of the list. `rows.pages` are the pages that are shown."""

    found = Signal()  # others are shown than before: words were sought

    # Many, as each is one thing beside the list, and is only placed and told here.

    def __init__(self, room: Room) -> None:
        super().__init__()
        self.setAccessibleName(tr("Your pages"))
        self._journal = room.journal
        clock = room.house.home.clock
        self.rows = PageRows(self, lambda: clock.now().astimezone().date())
        self.list = PageList(self.rows)
        self.new = Button(tr("New page"), icon="plus")
        self.field = SearchField()
        self.field.downward.connect(self._go_down)
        self.field.setClearButtonEnabled(True)
        self.ago, self.gone = Notice(tr("A page from before")), Notice(tr("Deleted just now"))
        self.empty = PlainLabel("", Type.BODY, tone="muted")
        self.lately = Button(tr("Deleted lately"), Weight.QUIET, icon="trash")
        self._announcer = Announcer(self)
        self._soon, self._said = _once(self, self.fill), _once(self, self._say)
        self.field.textChanged.connect(self._typed)
        self._top = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._arrange()

    @property
    def sought(self) -> tuple[str, ...]:
        """The words that are sought."""
        return tuple(self.field.text().split())

    def fill(self) -> None:
        """Show the pages there are, or those that are sought."""
        self._soon.stop()
        words = " ".join(self.sought)
        journal = self._journal
        pages = journal.search(words) if words else journal.pages(*LISTED)
        if words:  # what is sealed is not found by a word of it
            pages = tuple(page for page in pages if not is_sealed(page, self.rows.today()))
        here, place = self.list.currentIndex(), self.list.verticalScrollBar().value()
        row: Row | None = here.data(ROW) if here.isValid() else None
        if self.rows.show(pages):
            self.list.stand_on(row.page.id if row is not None and row.page is not None else "")
            self.list.verticalScrollBar().setValue(place)
        self.list.setVisible(bool(pages))
        self.empty.say(self._said_of_none(words=bool(words)))
        self.empty.setVisible(not pages or bool(journal.trouble or journal.unreadable))
        self.lately.setVisible(bool(journal.deleted()))
        self.found.emit()

    def _said_of_none(self, *, words: bool) -> str:
        """What is said where no page is seen; never is an empty list shown in place of trouble."""
        trouble, damaged = self._journal.trouble, self._journal.unreadable
        if trouble is not None:
            return str(trouble)
        if damaged:
            return plural(
                "{n} entry is damaged and cannot be read. A backup may have it whole.",
                "{n} entries are damaged and cannot be read. A backup may have them whole.",
                damaged,
            )
        if words:
            return tr("Nothing is found. A shorter word may help.")
        return tr("Your pages will stand here. The first one is ready to be written.")

    def clear(self) -> None:
        """Show nothing of the journal any more."""
        self._soon.stop()
        self._said.stop()
        self.field.setText("")
        self._soon.stop()
        self._said.stop()
        self.rows.show(())
        for each in (self.ago, self.gone):
            each.clear()

    def neighbour(self, id: str) -> Page | None:
        """The page that stands below a page, or above it where it is the last."""
        at = self.rows.place(id)
        around = (*range(at + 1, at + 3), *range(at - 1, at - 3, -1))
        found = (self.rows.page(each) for each in around if each >= 0)
        return next((page for page in found if page is not None), None)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Search stands beside the new page where there is room, and else below it."""
        super().resizeEvent(event)
        beside = self.width() >= BESIDE * scale_of(QApplication.font())
        ways = QBoxLayout.Direction
        self._top.setDirection(ways.LeftToRight if beside else ways.TopToBottom)

    def _go_down(self) -> None:
        self.fill()
        if self.list.isVisible():
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _typed(self) -> None:
        self._soon.start(NARROWED)
        self._said.start(SAID)

    def _say(self) -> None:
        """How many there are, once."""
        if self._soon.isActive():
            self.fill()
        if self.sought:
            count = len(self.rows.pages)
            self._announcer.say(plural("{n} page", "{n} pages", count))

    def _arrange(self) -> None:
        scroll = Scroll(UNBOUNDED, margins=False)  # where large text leaves the list no room
        scroll.clear()
        column = scroll.column
        column.setSpacing(S)
        foot = QHBoxLayout()
        foot.addWidget(self.lately)
        foot.addStretch(1)
        self._top.setSpacing(S)
        self._top.addWidget(self.new)
        self._top.addWidget(self.field, 1)
        column.addLayout(self._top)
        column.addWidget(self.ago)
        column.addWidget(self.list, 1)
        column.addWidget(self.empty, 1, Qt.AlignmentFlag.AlignTop)
        column.addWidget(self.gone)
        column.addLayout(foot)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(scroll)


def _once(parent: QWidget, do: Callable[[], None]) -> QTimer:
    timer = QTimer(parent)
    timer.setSingleShot(True)
    timer.timeout.connect(do)
    return timer
