"""The tray: an icon beside the system's clock, and what two clicks reach from there."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from innerheal_desktop.ui.rows import Row, fill
from innerheal_desktop.ui.sunrise import tray_icon

NAME = "InnerHeal"


def has_tray() -> bool:
    """Whether this desktop shows icons of programs just now."""
    return QSystemTrayIcon.isSystemTrayAvailable()


class Tray(QObject):
    """The icon and its menu. `rows` says what the menu offers, anew at each `refresh`."""

    clicked = Signal()
    taken = Signal()  # the message of `tell` was clicked

    def __init__(self, rows: Callable[[], Sequence[Row]], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows = rows
        self.menu = QMenu()
        self.icon = QSystemTrayIcon(self)
        self.icon.setToolTip(NAME)
        self.icon.setContextMenu(self.menu)
        self.icon.activated.connect(self._activate)
        self.icon.messageClicked.connect(self.taken)
        self._hints = QGuiApplication.styleHints()
        self._hints.colorSchemeChanged.connect(self._wear)
        self._wear()
        self.refresh()
        self.icon.show()

    def refresh(self) -> None:
        """Offer what there is to offer now."""
        fill(self.menu, self._rows())

    def tell(self, title: str, words: str) -> None:
        """A message beside the icon; `taken` is said when it is clicked."""
        self.icon.showMessage(title, words, tray_icon(dark=False))

    def close(self) -> None:
        """Take the icon away."""
        self.icon.hide()
        self.menu.deleteLater()
        self.deleteLater()

    def _wear(self) -> None:
        dark = self._hints.colorScheme() is Qt.ColorScheme.Dark
        self.icon.setIcon(tray_icon(dark=dark))

    def _activate(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason is QSystemTrayIcon.ActivationReason.Trigger:
            self.clicked.emit()
