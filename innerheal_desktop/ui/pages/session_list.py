"""The list of sessions: what a row stands on, a thousand of them in a few milliseconds."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListView

from innerheal_desktop.tongue import tr
from innerheal_desktop.ui.pages.session_row import ENTRY, KEPT, NOTE, SessionRow
from innerheal_desktop.ui.pages.session_words import spoken

if TYPE_CHECKING:
    from innerheal_desktop.library.catalogue import Entry

Index = QModelIndex | QPersistentModelIndex


class Rows(QAbstractListModel):
    """Sessions in their order, with what is kept close and noted."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.entries: tuple[Entry, ...] = ()
        self.kept: frozenset[str] = frozenset()
        self.notes: Mapping[str, str] = {}

    def show(
        self, entries: Sequence[Entry], kept: frozenset[str], notes: Mapping[str, str]
    ) -> None:
        """Show these."""
        self.beginResetModel()
        self.entries, self.kept, self.notes = tuple(entries), kept, notes
        self.endResetModel()

    def mark(self, kept: frozenset[str], notes: Mapping[str, str]) -> None:
        """Other sessions are kept close or noted; the rows stay."""
        self.kept, self.notes = kept, notes
        self.dataChanged.emit(self.index(0), self.index(max(len(self.entries) - 1, 0)), [])

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 — Qt's own signature
        """How many rows there are."""
        return 0 if parent.isValid() else len(self.entries)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What a row shows and says."""
        if not 0 <= index.row() < len(self.entries):
            return None
        entry = self.entries[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return entry.title
        if role == ENTRY:
            return entry
        if role == KEPT:
            return entry.id in self.kept
        if role == NOTE:
            return self.notes.get(entry.id, "")
        if role == Qt.ItemDataRole.AccessibleTextRole:
            note = self.notes.get(entry.id, "")
            return spoken(entry, kept=entry.id in self.kept, note=note)
        return None


class SessionList(QListView):
    """One stop of Tab; the arrows go from row to row, F keeps one close."""

    keep = Signal()  # keep the chosen session close, or no longer
    back = Signal()  # Esc

    def __init__(self) -> None:
        super().__init__()
        self.rows = Rows(self)
        self.setModel(self.rows)
        self.setItemDelegate(SessionRow(self))
        self.setUniformItemSizes(True)
        self.setAccessibleName(tr("Sessions"))
        self.setAccessibleDescription(tr("Enter goes to Begin. F keeps one close."))
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setMouseTracking(True)
        self.viewport().setAutoFillBackground(False)

    @property
    def chosen(self) -> Entry | None:
        """The session that is chosen."""
        entry: Entry | None = self.currentIndex().data(ENTRY)
        return entry

    def choose(self, session: str) -> None:
        """Choose a session; the first where it is not there."""
        names = [entry.id for entry in self.rows.entries]
        if names:
            self.setCurrentIndex(self.rows.index(names.index(session) if session in names else 0))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """F and Esc; the rest is the list's own."""
        plain = not event.modifiers()
        if plain and event.key() == Qt.Key.Key_F:
            self.keep.emit()
        elif plain and event.key() == Qt.Key.Key_Escape:
            self.back.emit()
        else:
            super().keyPressEvent(event)
