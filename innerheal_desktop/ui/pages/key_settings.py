"""The keys, one row an action: press its button, and then the key it shall have."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from innerheal_desktop.tongue import mark, tr
from innerheal_desktop.ui.accessibility import Announcer
from innerheal_desktop.ui.keys import (
    ACTIONS,
    ANYWHERE,
    FIXED,
    JOURNEY,
    LIBRARY,
    PLAYER,
    Action,
    Keys,
)
from innerheal_desktop.ui.pages.field_card import FieldCard, names_of
from innerheal_desktop.ui.pages.field_group import Group
from innerheal_desktop.ui.preferences import Preferences
from innerheal_desktop.ui.shortcuts import key_of, shown
from innerheal_desktop.ui.theme.spacing import L, S
from innerheal_desktop.ui.theme.typography import Type
from innerheal_desktop.ui.widgets.button import Button, Weight
from innerheal_desktop.ui.widgets.card import Card
from innerheal_desktop.ui.widgets.flow import Flow
from innerheal_desktop.ui.widgets.plain_label import PlainLabel

PLACES = {
    ANYWHERE: mark("Anywhere"),
    LIBRARY: mark("In the Library"),
    JOURNEY: mark("In Journey"),
    PLAYER: mark("In a sitting"),
}
HELP = mark(
    "Press a button, and then the key that you would like. Delete leaves an action without a key, "
    "and Esc leaves everything as it is."
)
# Pressed while a key is waited for, these leave the action without one.
NONE = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)


class KeyButton(Button):
    """Shows a key; once pressed, it waits for another one."""

    taken = Signal(str)
    waiting = False

    def __init__(self, action: str) -> None:
        super().__init__("")
        self._action = action
        self._key = ""
        self.clicked.connect(self._wait)

    def show_key(self, key: str) -> None:
        """Show `key`, which is the one now; empty for none."""
        self._key, self.waiting = key, False
        self.setText(shown(key) if key else tr("none"))
        self.setAccessibleName(tr("{action}: {key}. Change", action=self._action, key=self.text()))
        self.updateGeometry()

    def event(self, event: QEvent) -> bool:
        """No shortcut of the window takes the key that is waited for."""
        if self.waiting and event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The key that was waited for."""
        if not self.waiting:
            super().keyPressEvent(event)
        elif event.key() in NONE:
            self._take("")
        elif event.key() == Qt.Key.Key_Escape:
            self.show_key(self._key)
        elif key := key_of(event):
            self._take(key)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab is a key too while one is waited for; it is refused in words."""
        return False if self.waiting else super().focusNextPrevChild(forward)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Whoever goes elsewhere has thought better of it."""
        if self.waiting:
            self.show_key(self._key)
        super().focusOutEvent(event)

    def _wait(self) -> None:
        self.waiting = True
        self.setText(tr("Press a key…"))
        self.setAccessibleName(tr("{action}: press a key", action=self._action))
        self.updateGeometry()

    def _take(self, key: str) -> None:
        self.show_key(self._key)
        self.taken.emit(key)


class KeyRow(QWidget):
    """An action, its key, and why a key that was asked for cannot be had."""

    def __init__(self, action: Action) -> None:
        super().__init__()
        self.button = KeyButton(tr(action.words))
        self.button.setEnabled(action.name not in FIXED)
        self.line = PlainLabel("", Type.SMALL)
        self.line.hide()
        words = PlainLabel(tr(action.words), Type.BODY)
        words.setBuddy(self.button)
        row = QHBoxLayout()
        row.setSpacing(L)
        row.addWidget(words, 1, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        column.addWidget(self.line)

    def say(self, words: str) -> None:
        """Say this below the row; nothing for no words."""
        self.line.say(words)
        self.line.setVisible(bool(words))


class KeysCard(Card):
    """All keys, by where they work."""

    def __init__(self, preferences: Preferences) -> None:
        super().__init__(tr("Keys"))
        self._preferences = preferences
        self._before: tuple[tuple[str, str], ...] = ()
        self._announcer = Announcer(self)
        self.rows: dict[str, KeyRow] = {}
        self.body.addWidget(PlainLabel(tr("Keys"), Type.H3))
        self.body.addWidget(PlainLabel(tr(HELP), Type.BODY, tone="muted", characters=70))
        for place, words in PLACES.items():
            self.body.addSpacing(S)
            self.body.addWidget(PlainLabel(tr(words), Type.STRONG))
            for action in (each for each in ACTIONS if each.place == place):
                row = self.rows[action.name] = KeyRow(action)
                row.button.taken.connect(partial(self._take, action))
                self.body.addWidget(row)
        self.usual = Button(tr("All keys as usual"), Weight.QUIET, icon="undo")
        self.undo = Button(tr("Undo"), name=tr("Keys: undo"))
        self.usual.clicked.connect(self._reset)
        self.undo.clicked.connect(self._take_back)
        ways = Flow(S)
        ways.addWidget(self.usual)
        ways.addWidget(self.undo)
        self.body.addLayout(ways)
        preferences.changed.connect(self.show_choices)
        self.show_choices()

    def show_choices(self) -> None:
        """Stand where the choices are now."""
        settings = self._preferences.settings
        keys = Keys(settings.keys)
        for name, row in self.rows.items():
            if not row.button.waiting:
                row.button.show_key(keys.key(name))
        if settings.keys:
            self._before = ()
        focused = self.usual.hasFocus() or self.undo.hasFocus()
        self.usual.setVisible(bool(settings.keys))
        self.undo.setVisible(bool(self._before))
        if focused:
            stays = self.undo if self._before else self.usual
            stays.setFocus(Qt.FocusReason.OtherFocusReason)

    def _take(self, action: Action, key: str) -> None:
        own = dict(self._preferences.settings.keys)
        said = Keys(own.items()).refusal(action.name, key)
        for row in self.rows.values():
            row.say("")
        if said:
            self.rows[action.name].say(f"{shown(key)}: {said}")
            self._announcer.say(said)
            return
        own[action.name] = key
        if key == action.key:
            del own[action.name]
        self._preferences.change(keys=tuple(sorted(own.items())))
        self._announcer.say(shown(key) if key else tr("No key"))

    def _reset(self) -> None:
        self._before = self._preferences.settings.keys
        self._preferences.change(keys=())
        self._announcer.say(tr("As usual again"))

    def _take_back(self) -> None:
        before, self._before = self._before, ()
        self._preferences.change(keys=before)
        self._announcer.say(tr("As before"))


class KeyboardGroup(Group):
    """Whether single keys are on, and every key there is."""

    def __init__(self, title: str, preferences: Preferences) -> None:
        super().__init__(title)
        self.single = FieldCard(tr("Single keys"), names_of("keyboard"), preferences)
        self.keys = KeysCard(preferences)
        self.column.addWidget(self.single)
        self.column.addWidget(self.keys)

    def fill(self) -> None:
        """Stand where the choices are."""
        self.single.show_choices()
        self.keys.show_choices()
