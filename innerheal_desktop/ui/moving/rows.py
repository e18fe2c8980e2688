"""Imports, one below the other, each with the way to take it back or to bring it back."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from innerheal_desktop.tongue import tr
from innerheal_desktop.ui.theme.spacing import L, S
from innerheal_desktop.ui.theme.typography import Type
from innerheal_desktop.ui.widgets.button import Button
from innerheal_desktop.ui.widgets.laid import emptied
from innerheal_desktop.ui.widgets.long_words import LongWords
from innerheal_desktop.ui.widgets.plain_label import PlainLabel


class Row(NamedTuple):
    """An import in words, whether it is `undone`, and what is done when its way is pressed."""

    title: str
    about: str
    undone: bool
    press: Callable[[], None]


class ImportRows(QWidget):
    """The imports so far, the newest first; hidden where there is none."""

    def __init__(self) -> None:
        super().__init__()
        self.ways: list[Button] = []
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, L)
        self._rows.setSpacing(S)

    @property
    def at(self) -> int | None:
        """The row whose way has the focus, counted from 0; None where none has."""
        return next((at for at, way in enumerate(self.ways) if way.hasFocus()), None)

    def focus_at(self, at: int | None) -> None:
        """Put the focus on the way of a row, if there is such a row."""
        if at is not None and at < len(self.ways):
            self.ways[at].setFocus(Qt.FocusReason.OtherFocusReason)

    def show_rows(self, rows: Iterable[Row]) -> None:
        """Show these; the focus stays where it was."""
        at = self.at
        emptied(self._rows)
        self.ways = []
        for row in rows:
            self._show(row)
        self.setVisible(bool(self.ways))
        self.focus_at(at)

    def _show(self, row: Row) -> None:
        if not self.ways:
            self._rows.addWidget(PlainLabel(tr("What came so far"), Type.H3))
        words = tr("Bring it back") if row.undone else tr("Take it back")
        what = f"{row.title}, {row.about}"
        way = Button(words, name=tr("{action}: {what}", action=words, what=what))
        way.clicked.connect(lambda _=False: row.press())
        self.ways.append(way)
        self._rows.addWidget(LongWords(row.title, Type.STRONG))
        self._rows.addWidget(LongWords(row.about, Type.SMALL, tone="muted"))
        self._rows.addWidget(way, 0, Qt.AlignmentFlag.AlignLeading)
