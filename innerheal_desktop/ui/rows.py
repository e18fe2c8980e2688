"""Rows of a menu, as data: the tray, the pacer and the small window show the same ones."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from PySide6.QtWidgets import QMenu


class Row(NamedTuple):
    """One row: its words, what it does, or the rows behind it. Without words it is a line.

    `checked` is None for a row that is no switch; `about` says more where there is room.
    """

    words: str = ""
    do: Callable[[], object] | None = None
    rows: tuple[Row, ...] = ()
    checked: bool | None = None
    about: str = ""
    enabled: bool = True


LINE = Row()


def fill(menu: QMenu, rows: Sequence[Row]) -> None:
    """Put `rows` into `menu`, in place of what was there."""
    menu.clear()
    menu.setToolTipsVisible(True)
    for row in rows:
        if not row.words:
            menu.addSeparator()
            continue
        # Words of a script are no mnemonics.
        words = row.words.replace("&", "&&")
        if row.rows:
            fill(menu.addMenu(words), row.rows)
            continue
        action = menu.addAction(words)
        action.setToolTip(row.about)
        action.setEnabled(row.enabled)
        if row.checked is not None:
            action.setCheckable(True)
            action.setChecked(row.checked)
        if row.do is not None:
            action.triggered.connect(doing(row.do))


def menu_of(rows: Sequence[Row]) -> QMenu:
    """A menu of `rows`."""
    menu = QMenu()
    fill(menu, rows)
    return menu


def doing(do: Callable[[], object]) -> Callable[[], None]:
    """`do`, without the bool that Qt would hand it."""

    def done() -> None:
        do()

    return done
