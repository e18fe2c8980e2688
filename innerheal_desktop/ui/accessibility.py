"""What screen readers are told: one announcer, polite, that never queues; and what a picture is."""

from __future__ import annotations

from typing import Any

from PySide6 import QtGui
from PySide6.QtCore import QObject
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QAccessibleInterface,
    QAccessibleValueChangeEvent,
)
from PySide6.QtWidgets import QAccessibleWidget, QWidget

# A widget that has these is exposed with this role, and with the words that the other gives.
ROLE, VALUE = "accessible_role", "accessible_value"


class Announcer:
    """Speaks through the screen reader on behalf of one widget. The newest words win."""

    def __init__(self, widget: QWidget) -> None:
        self._widget = widget
        self.last = ""

    def say(self, words: str, *, urgent: bool = False) -> None:
        """Announce `words`; `urgent` interrupts, for errors and for stopping."""
        if not words:
            return
        self.last = words
        if not QAccessible.isActive():
            return
        if hasattr(QtGui, "QAccessibleAnnouncementEvent"):
            event = QtGui.QAccessibleAnnouncementEvent(self._widget, words)
            politeness = QAccessible.AnnouncementPoliteness
            event.setPoliteness(politeness.Assertive if urgent else politeness.Polite)
            QAccessible.updateAccessibility(event)
            return
        self._widget.setAccessibleDescription(words)
        described = QAccessibleEvent(self._widget, QAccessible.Event.DescriptionChanged)
        QAccessible.updateAccessibility(described)


class Exposed(QAccessibleWidget):
    """A widget with a role of its own, and a value in words."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget, getattr(widget, ROLE))
        self._of = widget

    def text(self, kind: QAccessible.Text) -> str:
        """Its name, value or description."""
        value = getattr(self._of, VALUE, None)
        if kind is QAccessible.Text.Value and value is not None:
            return str(value())
        return super().text(kind)


# Interfaces that Qt holds by their address alone: Python must not let go of them before it does.
_made: dict[int, QAccessibleInterface] = {}


def expose() -> None:
    """Let every widget with a role of its own be known by it. Once for the program."""
    QAccessible.installFactory(_interface)


def tell_value(widget: QWidget, value: str) -> None:
    """Say that the words a widget stands for are others now."""
    if QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleValueChangeEvent(widget, value))


def _interface(name: str, of: QObject) -> Any:
    if not isinstance(of, QWidget) or not hasattr(of, ROLE):
        return None
    made = Exposed(of)
    key = id(of)
    _made[key] = made
    of.destroyed.connect(lambda: _made.pop(key, None))
    return made
