"""The Library: every session in one list, and what there is to know of the chosen one."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QBoxLayout, QLineEdit, QListView, QVBoxLayout

from innerheal_desktop.ui.accessibility import Announcer
from innerheal_desktop.ui.pages.page import Page
from innerheal_desktop.ui.pages.session_details import Details
from innerheal_desktop.ui.pages.session_row import ENTRY, SessionRow
from innerheal_desktop.ui.theme.spacing import MARGIN, NARROW_MARGIN, L, S
from innerheal_desktop.ui.widgets.button import HALO

if TYPE_CHECKING:
    from innerheal_desktop.library.catalogue import Entry
    from innerheal_desktop.ui.pages.sound_file import Rendering

# Below this width the details stand under the list.
TWO_COLUMNS = 760


class LibraryPage(Page):
    """`sessions` gives the entries that words find; no words find all of them.

    `rendering` tells how a session of so many seconds is written to a sound file.
    """

    def __init__(
        self,
        sessions: Callable[[str], Sequence[Entry]],
        rendering: Callable[[str, float], Rendering],
    ) -> None:
        super().__init__()
        self.setAccessibleName("Library")
        self._sessions = sessions
        self._model = QStandardItemModel(self)
        self._announcer = Announcer(self)
        self._field = QLineEdit()
        self._list = QListView()
        self._details = Details(rendering)
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._build()
        QShortcut(
            QKeySequence("/"),
            self,
            self._search,
            context=Qt.ShortcutContext.WidgetWithChildrenShortcut,
        )

    def fill(self, *, anew: bool = False) -> None:
        """List what the field asks for; what was chosen stays so, unless asked `anew`."""
        chosen = None if anew else self._chosen()
        entries = self._sessions(self._field.text().strip())
        self._model.clear()
        for entry in entries:
            item = QStandardItem(entry.title)
            item.setEditable(False)
            item.setData(entry, ENTRY)
            item.setAccessibleText(f"{entry.title}. {entry.purpose}")
            self._model.appendRow(item)
        titles = [entry.id for entry in entries]
        row = titles.index(chosen.id) if chosen is not None and chosen.id in titles else 0
        if titles:
            self._list.setCurrentIndex(self._model.index(row, 0))
        else:
            self._details.show_nothing(self._field.text())

    def focus_first(self) -> None:
        """The list is where the arrows go."""
        self._list.setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Two columns where there is room, one where there is not."""
        wide = self.width() >= TWO_COLUMNS
        direction = QBoxLayout.Direction
        margin = MARGIN if self.width() >= 700 else NARROW_MARGIN
        self._columns.setContentsMargins(margin - HALO, 0, margin - HALO, L)
        self._columns.setDirection(direction.LeftToRight if wide else direction.TopToBottom)

    def _build(self) -> None:
        field, rows = self._field, self._list
        field.setPlaceholderText("Search by name, purpose or kind   /")
        field.setAccessibleName("Search sessions")
        field.setClearButtonEnabled(False)
        field.textChanged.connect(self._filter)
        field.returnPressed.connect(lambda: rows.setFocus(Qt.FocusReason.OtherFocusReason))
        rows.setModel(self._model)
        rows.setItemDelegate(SessionRow(rows))
        rows.setAccessibleName("Sessions")
        rows.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        rows.setFrameShape(QListView.Shape.NoFrame)
        rows.setMouseTracking(True)
        rows.viewport().setAutoFillBackground(False)
        rows.selectionModel().currentChanged.connect(self._choose)
        rows.activated.connect(self._begin_first)
        self._details.begin.connect(self.begin)
        side = QVBoxLayout()
        side.setSpacing(S)
        side.addWidget(field)
        side.addWidget(rows, 1)
        self._columns.setSpacing(MARGIN)
        self._columns.addLayout(side, 5)
        self._columns.addWidget(self._details, 6)

    def _chosen(self) -> Entry | None:
        entry: Entry | None = self._list.currentIndex().data(ENTRY)
        return entry

    def _choose(self, now: QModelIndex, before: QModelIndex) -> None:
        entry = now.data(ENTRY)
        if entry is not None:
            self._details.show_entry(entry)
            select = QItemSelectionModel.SelectionFlag.ClearAndSelect
            self._list.selectionModel().select(now, select)

    def _filter(self) -> None:
        self.fill(anew=True)
        count = self._model.rowCount()
        self._announcer.say("1 session" if count == 1 else f"{count} sessions")

    def _begin_first(self) -> None:
        self._details.focus_first()

    def _search(self) -> None:
        self._field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._field.selectAll()
