"""A sheet that is filled anew each time something was decided, and what may lie over it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QVBoxLayout, QWidget

from innerheal_desktop.ui.theme.spacing import L
from innerheal_desktop.ui.widgets.sheet import Sheet


class FilledSheet(Sheet):
    """Whoever is one says its `parts`, and calls `fill` when it is ready, and when they change."""

    def __init__(self, window: QWidget, title: str, out: str) -> None:
        super().__init__(window, title, out)
        self._inside = QWidget()
        self._above: FilledSheet | None = None
        self.column.addWidget(self._inside)

    def parts(self) -> list[QWidget]:
        """What stands on it now, from the top down."""
        raise NotImplementedError

    def fill(self) -> None:
        """Show what there is now."""
        before, self._inside = self._inside, QWidget()
        column = QVBoxLayout(self._inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(L)
        for part in self.parts():
            column.addWidget(part)
        self.column.replaceWidget(before, self._inside)
        before.hide()
        before.deleteLater()

    @property
    def is_below(self) -> bool:
        """Whether another sheet lies over this."""
        return self._above is not None

    def lay_over(self, sheet: FilledSheet, first: QWidget, back: Callable[[], None]) -> None:
        """Let `sheet` lie over this, with the focus on `first`; `back` is called when it left."""

        def come_back() -> None:
            if self._above is not None:
                self._above = None
                back()

        sheet.left.connect(come_back)
        sheet.appear(first)
        self._above = sheet

    def leave(self) -> None:
        """Go, and what lies over this goes first."""
        above, self._above = self._above, None
        if above is not None:
            above.leave()
        super().leave()
