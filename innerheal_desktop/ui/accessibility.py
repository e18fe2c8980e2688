"""What screen readers are told: one announcer, polite, that never queues."""

from __future__ import annotations

from PySide6 import QtGui
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QWidget


class Announcer:
    """Speaks through the screen reader on behalf of one widget. The newest words win."""

    def __init__(self, widget: QWidget) -> None:
        self._widget = widget
        self.last = ""

    def say(self, words: str, *, urgent: bool = False) -> None:
        """Announce `words`; `urgent` interrupts, for errors and for stopping."""
        self.last = words
        if not words or not QAccessible.isActive():
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
