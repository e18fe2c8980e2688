"""A page in parts, of which one is shown: the tabs above, and what stands under them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from innerheal_desktop.ui.theme.spacing import MARGIN, NARROW_MARGIN, S
from innerheal_desktop.ui.widgets.button import HALO
from innerheal_desktop.ui.widgets.tabs import Tabs


class TabbedPart(QWidget):
    """A part of a page, under its tab.

    `begin` asks for a session as a page does; `go` for another part, by its name, with what shall
    be shown there after it, if anything.
    """

    begin = Signal(str, float, str)
    go = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(S)

    def focus_first(self) -> None:
        """Put the focus where a hand would begin."""
        raise NotImplementedError


P = TypeVar("P", bound=TabbedPart)


class TabbedParts(QWidget, Generic[P]):
    """The tabs, whose row is called `name`, and the part of each: its name, its words, itself."""

    begin = Signal(str, float, str)

    def __init__(self, name: str, parts: Sequence[tuple[str, str, P]]) -> None:
        super().__init__()
        self.tabs = Tabs(name, tuple(words for _, words, _ in parts))
        self.stack = QStackedWidget()
        self._names = tuple(name for name, _, _ in parts)
        self._each = tuple(part for _, _, part in parts)
        for part in self._each:
            self.stack.addWidget(part)
            part.go.connect(self.turn)
            part.begin.connect(self.begin)
        self.tabs.currentChanged.connect(self._turned)
        self._head = QVBoxLayout()
        self._head.addWidget(self.tabs)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(S)
        column.addLayout(self._head)
        column.addWidget(self.stack, 1)

    @property
    def current(self) -> P:
        """The part that is seen."""
        return self._each[self.tabs.currentIndex()]

    def of(self, name: str) -> P:
        """The part that is called `name`."""
        return self._each[self._names.index(name)]

    def turn(self, where: str) -> None:
        """Show another part, and in it what stands after its name, if anything."""
        name, _, one = where.partition(" ")
        self.tabs.setCurrentIndex(self._names.index(name))
        if one:
            self.show_one(self.current, one)
        else:
            self.current.focus_first()

    def fill(self) -> None:
        """Show what is so now, in the part that is seen."""
        raise NotImplementedError

    def show_one(self, part: P, one: str) -> None:
        """Show one thing in `part`, as it stood after the name."""
        raise NotImplementedError

    def indent(self, part: P, margin: int) -> None:
        """Let `part` begin where the words of the page do, `margin` pixels in."""
        raise NotImplementedError

    def _turned(self, at: int) -> None:
        self.stack.setCurrentIndex(at)
        self.fill()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The tabs begin where the words of the page do."""
        margin = MARGIN if self.width() >= 700 else NARROW_MARGIN
        before = max(margin - HALO - self.tabs.fit(self.width() - 2 * margin), 0)
        self._head.setContentsMargins(before, 0, before, 0)
        for part in self._each:
            self.indent(part, margin)
