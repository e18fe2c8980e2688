"""The keys that work anywhere in a window, bound anew when a person changes them."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from innerheal_desktop.ui.keys import ACTIONS, ANYWHERE, Keys


def bind(window: QWidget, keys: Keys, do: Callable[[str], None]) -> None:
    """Let each key call `do` with the name of its action; keys bound before are let go."""
    for old in window.findChildren(QShortcut, options=Qt.FindChildOption.FindDirectChildrenOnly):
        old.setEnabled(False)
        old.deleteLater()
    for action in ACTIONS:
        key = keys.key(action.name)
        if action.place == ANYWHERE and key:
            QShortcut(QKeySequence(key), window, partial(do, action.name))
