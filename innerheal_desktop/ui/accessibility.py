"""What screen readers are told: one announcer, polite, that never queues; and what each thing is.

Qt knows its own kinds of widgets. Beside them a heading is a heading here, a named container is a
group, a window a window, and whatever names a role of its own has that.
"""

from __future__ import annotations

import sys
from itertools import count
from typing import Any
from weakref import WeakSet

from PySide6 import QtGui
from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QAccessibleInterface,
    QAccessibleValueChangeEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAccessibleWidget,
    QApplication,
    QLabel,
    QLineEdit,
    QWidget,
)

# A plain string, so that type checkers read every system's branch.
platform: str = sys.platform

# A widget that has these is exposed with this role, and with the words that the other gives. A role
# is the name of one of Qt's: what is painted first need not load them all. None leaves it to Qt.
ROLE, VALUE = "accessible_role", "accessible_value"


class Announcer:
    """Speaks through the screen reader on behalf of one widget. The newest words win."""

    def __init__(self, widget: QWidget) -> None:
        self._widget = widget
        self.last = ""
        _ANNOUNCERS.add(self)

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


_ANNOUNCERS: WeakSet[Announcer] = WeakSet()


def hush() -> None:
    """Remember nothing of what was announced: some of it may be a person's own words."""
    for each in _ANNOUNCERS:
        each.last = ""


class Exposed(QAccessibleWidget):
    """A widget with a role of its own, and a value in words."""

    def __init__(self, widget: QWidget, role: QAccessible.Role) -> None:
        super().__init__(widget, role)
        self._of = widget

    def role(self) -> QAccessible.Role:
        """A container is made before it is put anywhere: whether it is a window shows later."""
        role = super().role()
        if role is QAccessible.Role.Grouping and self._of.isWindow():
            return QAccessible.Role.Window
        return role

    def text(self, kind: QAccessible.Text) -> str:
        """Its name, value or description. A label without a name is called what it says."""
        value = getattr(self._of, VALUE, None)
        if kind is QAccessible.Text.Value and value is not None:
            return str(value())
        said = super().text(kind)
        if kind is QAccessible.Text.Name and not said and isinstance(self._of, QLabel):
            return self._of.text()
        return said

    def state(self) -> QAccessible.State:
        """What it is in: a dialogue keeps everything else waiting.

        A line that hides what is typed is known as one, and has no text here at all: Qt's own tells
        of each sign as it is typed, and a reader says it aloud.
        """
        state = super().state()
        if isinstance(self._of, QLineEdit):
            state.passwordEdit = state.editable = True  # type: ignore[attr-defined,unused-ignore]
        if self.role() is QAccessible.Role.Dialog:
            state.modal = True  # type: ignore[attr-defined,unused-ignore]
        return state


# Interfaces that Qt holds by their address alone: Python must not let go of them before it does.
# Each has a number of its own: a widget's `id` is used again as soon as the widget is gone.
_made: dict[int, QAccessibleInterface] = {}
_numbers = count()
_exposed: list[bool] = []  # whether that was done


def expose() -> None:
    """Let every widget be known by its role. A second time does nothing."""
    if _exposed:
        return
    _exposed.append(True)
    QAccessible.installFactory(_interface)
    application = QApplication.instance()
    if isinstance(application, QApplication):
        application.focusChanged.connect(tell_current)


def tell_value(widget: QWidget, value: str) -> None:
    """Say that the words a widget stands for are others now.

    Linux knows numbers alone as values: there the name or the description tells, and does already.
    """
    if QAccessible.isActive() and platform in ("win32", "darwin"):
        QAccessible.updateAccessibility(QAccessibleValueChangeEvent(widget, value))


def tell_current(before: QWidget | None, now: QWidget | None) -> None:
    """Say the row at which a list stands that takes the focus: Qt would tell of the list alone."""
    if isinstance(now, QAbstractItemView) and QAccessible.isActive():

        def tell() -> None:
            at = now.currentIndex()
            if at.isValid() and now.hasFocus():
                now.currentChanged(at, at)

        QTimer.singleShot(0, now, tell)  # Qt tells of the list first


def begin_untold(widget: QWidget) -> None:
    """Let go of what `widget` was known as until now; whoever asks for it next meets it anew.

    Nothing that Qt told while it was made is heard any more: a reader would follow it there.
    """
    interface = QAccessible.queryAccessibleInterface(widget)
    QAccessible.deleteAccessibleInterface(QAccessible.uniqueId(interface))


def role_of(widget: QWidget, kind: str) -> QAccessible.Role | None:
    """The role of a widget that Qt would know as one of its own `kind`; None leaves it to Qt."""
    own = getattr(widget, ROLE, None)
    if own is not None:
        return QAccessible.Role[own]
    if isinstance(widget, QLineEdit) and kind == "QLineEdit" and _is_hidden(widget):
        return QAccessible.Role.EditableText
    if kind == "QStackedWidget":  # or a reader says “layered pane” on every way into a page
        return QAccessible.Role.Client
    named = kind == "QWidget" and (widget.accessibleName() or widget.windowTitle())
    return QAccessible.Role.Grouping if named else None


def _is_hidden(line: QLineEdit) -> bool:
    return line.echoMode() is QLineEdit.EchoMode.Password


def _interface(name: str, of: QObject) -> Any:
    role = role_of(of, name) if isinstance(of, QWidget) else None
    if role is None or not isinstance(of, QWidget):
        return None
    made = Exposed(of, role)
    number = next(_numbers)
    _made[number] = made
    of.destroyed.connect(lambda: _made.pop(number, None))
    return made
