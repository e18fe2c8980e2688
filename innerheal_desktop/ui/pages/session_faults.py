"""A session of the person's own whose file must be mended: what is wrong, line by line."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from innerheal_desktop.library.catalogue import Entry
from innerheal_desktop.library.faults import Fault
from innerheal_desktop.tongue import plural, tr
from innerheal_desktop.ui.theme.spacing import L, S
from innerheal_desktop.ui.theme.typography import Type
from innerheal_desktop.ui.widgets.button import Button, Weight
from innerheal_desktop.ui.widgets.flow import Flow
from innerheal_desktop.ui.widgets.long_words import LongWords
from innerheal_desktop.ui.widgets.plain_label import PlainLabel

# More than these at once help nobody; the rest show when these are mended.
MOST = 12


class Faults(QWidget):
    """What to mend, the nearest right word beside it, and “Look again”."""

    def __init__(self, entry: Entry, again: Callable[[], None]) -> None:
        super().__init__()
        faults = [fault for fault in entry.faults if not fault.notice]
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(L)
        column.addWidget(LongWords(Path(entry.path).name, Type.SMALL, tone="muted"))
        words = plural(
            "It can be played once this is mended.",
            "It can be played once these are mended.",
            len(faults),
        )
        column.addWidget(PlainLabel(words, Type.BODY))
        for fault in faults[:MOST]:
            column.addWidget(_row(fault))
        if len(faults) > MOST:
            more = plural("And one more.", "And {n} more.", len(faults) - MOST)
            column.addWidget(PlainLabel(more, Type.SMALL, tone="muted"))
        self.again = Button(tr("Look again"), name=tr("Look again: read the file anew"))
        self.again.clicked.connect(again)
        row = Flow(S)
        row.addWidget(self.again)
        row.addWidget(folder_button(Path(entry.path).parent))
        column.addLayout(row)


def folder_button(folder: Path) -> Button:
    """Opens the folder with whatever the system opens folders with, and makes it first."""

    def show() -> None:
        folder.mkdir(parents=True, exist_ok=True)
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))

    button = Button(tr("Open the folder"), Weight.QUIET, icon="folder")
    button.clicked.connect(show)
    return button


def _row(fault: Fault) -> QWidget:
    row = QWidget()
    across = QHBoxLayout(row)
    across.setContentsMargins(0, 0, 0, 0)
    across.setSpacing(L)
    line = PlainLabel(tr("Line {n}", n=fault.line), Type.STRONG)
    line.setWordWrap(False)
    across.addWidget(line)
    # In a window, words of the file stand in quotes: code marks say nothing to most people.
    said = re.sub(r"`([^`]+)`", r"“\1”", fault.message)
    across.addWidget(PlainLabel(said, Type.BODY), 1)
    return row
