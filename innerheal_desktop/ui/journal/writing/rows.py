"""The rows of the list: pages under their months, ten thousand of them in a few milliseconds."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from typing import Any, NamedTuple

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from innerheal_desktop.journal.page import Page
from innerheal_desktop.practice.seasons import month_words
from innerheal_desktop.ui.journal.writing.words import day, spoken

Index = QModelIndex | QPersistentModelIndex
# A row, for whoever paints it.
ROW = Qt.ItemDataRole.UserRole


class Row(NamedTuple):
    """A page, or the `month` (its first day) that the pages below it belong to."""

    page: Page | None
    month: date


class PageRows(QAbstractListModel):
    """Pages, the newest first, with a row before each month. `today` tells the day.

    `opened` is the id of the page that is open beside the list.
    """

    def __init__(self, parent: QObject, today: Callable[[], date]) -> None:
        super().__init__(parent)
        self.today = today
        self.opened = ""
        self.pages: tuple[Page, ...] = ()
        self._rows: list[Row] = []

    def show(self, pages: Sequence[Page]) -> bool:
        """Show these; False where they are shown already."""
        pages = tuple(pages)
        if pages == self.pages:
            return False
        self.beginResetModel()
        self.pages, self._rows = pages, []
        month = None
        for page in pages:
            first = day(page).replace(day=1)
            if first != month:
                month = first
                self._rows.append(Row(None, first))
            self._rows.append(Row(page, first))
        self.endResetModel()
        return True

    def mark(self, id: str) -> None:
        """Another page is open now."""
        before, self.opened = self.opened, id
        for each in (before, id):
            if (at := self.place(each)) >= 0:
                self.dataChanged.emit(self.index(at), self.index(at), [])

    def place(self, id: str) -> int:
        """The row of a page; -1 where it is not shown."""
        found = (at for at, row in enumerate(self._rows) if row.page and row.page.id == id)
        return next(found, -1)

    def page(self, at: int) -> Page | None:
        """The page of a row, if it is one of a page."""
        return self._rows[at].page if 0 <= at < len(self._rows) else None

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 — Qt's own signature
        """How many rows there are."""
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """A month is no stop: the arrows go from page to page."""
        page = self.page(index.row())
        stops = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return stops if page is not None else Qt.ItemFlag.NoItemFlags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The row; as text, all of it in one sentence."""
        if not 0 <= index.row() < len(self._rows):
            return None
        row = self._rows[index.row()]
        if role == ROW:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return spoken(row.page, self.today()) if row.page else month_words(row.month)
        return None
