"""The head of a page: its title, and Steady me, always in the same corner."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from innerheal_desktop.tongue import tr
from innerheal_desktop.ui.theme.spacing import MARGIN, NARROW_MARGIN, L, S
from innerheal_desktop.ui.theme.typography import Type
from innerheal_desktop.ui.widgets.button import HALO, Button, Weight
from innerheal_desktop.ui.widgets.plain_label import PlainLabel


class Head(QWidget):
    """`title` is a label; `steady` a button."""

    def __init__(self, title: str) -> None:
        super().__init__()
        self.title = PlainLabel(title, Type.GREETING)
        self.steady = Button(
            tr("Steady me"), Weight.STEADY, icon="steady", name=tr("Steady me now")
        )
        row = QHBoxLayout(self)
        row.setSpacing(L)
        row.addWidget(self.title, 1, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.steady, 0, Qt.AlignmentFlag.AlignTop)

    def focus_first(self) -> None:
        """Steady me takes the focus."""
        self.steady.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The margins of the page below."""
        margin = MARGIN if self.width() >= 700 else NARROW_MARGIN
        layout = self.layout()
        if layout is not None:
            left, right = margin, margin - HALO
            if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
                left, right = right, left
            layout.setContentsMargins(left, L, right, S)
