"""The keys that work anywhere in a window or a page, bound anew when a person changes them."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from innerheal_desktop.ui.key_places import latin_of
from innerheal_desktop.ui.keys import ACTIONS, ANYWHERE, SECOND, Keys

MODIFIERS = (
    Qt.Key.Key_Shift,
    Qt.Key.Key_Control,
    Qt.Key.Key_Alt,
    Qt.Key.Key_AltGr,
    Qt.Key.Key_Meta,
)


def bind(window: QWidget, keys: Keys, do: Callable[[str], None], place: str = ANYWHERE) -> None:
    """Let each key of `place` call `do` with the name of its action; those before are let go.

    Another place than anywhere is one page: its keys work while the focus is in it.
    """
    here = Qt.FindChildOption.FindDirectChildrenOnly
    bound = [old for old in window.findChildren(QShortcut, options=here) if old.isEnabled()]
    names = [action.name for action in ACTIONS if action.place == place]
    wanted = [(name, keys.key(name)) for name in names if keys.key(name)]
    if [(old.objectName(), old.whatsThis()) for old in bound] == wanted:
        return
    for old in bound:
        old.setEnabled(False)
        old.deleteLater()
    for name, key in wanted:
        made = QShortcut(QKeySequence(key), window, partial(do, name.removesuffix(SECOND)))
        if place != ANYWHERE:
            made.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        made.setObjectName(name)
        made.setWhatsThis(key)


def key_of(event: QKeyEvent) -> str:
    """The key that was pressed, as `Keys` writes it; empty for a modifier alone.

    A sign that is typed with Shift (`+`, `?`) is named for itself, whatever the keyboard.
    """
    if event.key() in MODIFIERS or event.key() == Qt.Key.Key_unknown:
        return ""
    beside = Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier
    held = event.modifiers() & ~beside
    sign = event.text()
    if not held and sign.strip() and sign.isprintable() and not sign.isalpha():
        return sign
    return _combined(event, event.key())


def meant(event: QKeyEvent, keys: Keys, place: str, platform: str = "") -> str:
    """The action that a pressed key means in `place`; empty where it means nothing.

    `=` is the key of `+` where no Shift is held, and a letter of another script lies on the key of
    a Latin one: they mean the same unless a person chose them. `platform` is Qt's name of the
    window system.
    """
    key = key_of(event)
    if action := keys.action(key, place):
        return action
    if key == "=":
        return keys.action("+", place)
    letter = latin_of(event, platform)
    return keys.action(_combined(event, ord(letter)), place) if letter else ""


def shown(key: str) -> str:
    """A key as this system writes it."""
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)


def _combined(event: QKeyEvent, key: int) -> str:
    """`key` with what is held in `event`."""
    held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    return QKeySequence(held.value | key).toString(QKeySequence.SequenceFormat.PortableText)
