"""Fields for what nobody else may read: a passphrase, once or twice, hidden or shown."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import (
    QClipboard,
    QContextMenuEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
)
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from innerheal_desktop.tongue import mark, tr
from innerheal_desktop.ui.accessibility import Announcer, begin_untold
from innerheal_desktop.ui.journey.fields import Field
from innerheal_desktop.ui.theme.spacing import COLUMN, XS, M
from innerheal_desktop.ui.theme.typography import Type
from innerheal_desktop.ui.widgets.option import Tick
from innerheal_desktop.ui.widgets.plain_label import PlainLabel

LONGEST = 1_000  # characters
SHOW = mark("Show what I type")
CAPS = mark("Caps Lock is on.")
TAKING = (QKeySequence.StandardKey.Copy, QKeySequence.StandardKey.Cut)
# Nothing of it is learnt, completed or begun with a capital by what helps to type.
QUIETLY = (
    Qt.InputMethodHint.ImhSensitiveData
    | Qt.InputMethodHint.ImhNoPredictiveText
    | Qt.InputMethodHint.ImhNoAutoUppercase
)


class SecretLine(Field):
    """One line of it. `caps` tells whether Caps Lock is on, as far as a typed letter shows it."""

    caps = Signal(bool)

    def __init__(self, name: str, *, shown: bool = False) -> None:
        super().__init__(name)
        self.setMaxLength(LONGEST)
        self.show_words(shown=shown)

    def show_words(self, *, shown: bool) -> None:
        """Show what is typed, or a dot for each sign."""
        self.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)
        begin_untold(self)  # hidden, it has no text for a reader; shown, it has
        hidden = Qt.InputMethodHint.ImhNone if shown else Qt.InputMethodHint.ImhHiddenText
        self.setInputMethodHints(QUIETLY | hidden)
        # Signs that are composed of several keys belong to many a passphrase.
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)

    def wipe(self) -> None:
        """Keep nothing of it, also not for Undo, as `clear` would, nor what was marked of it."""
        self.setText("")
        clipboard = QGuiApplication.clipboard()
        if clipboard.ownsSelection():
            clipboard.clear(QClipboard.Mode.Selection)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """What is usual, but for copying: it can be pasted here, and not be taken away."""
        menu = self.createStandardContextMenu()
        for action in menu.actions():
            if action.objectName() in ("edit-cut", "edit-copy"):
                action.setEnabled(False)
        menu.exec(event.globalPos())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Notice Caps Lock by what a letter key writes; copy nothing."""
        if any(event.matches(each) for each in TAKING):
            return
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        on = caps_lock(event.text(), shift=shift)
        if on is not None:
            self.caps.emit(on)
        super().keyPressEvent(event)


def caps_lock(typed: str, *, shift: bool) -> bool | None:
    """Whether Caps Lock is on, by what a key wrote; None where that does not tell.

    With Shift, a Mac writes a capital either way.
    """
    if len(typed) != 1 or typed.lower() == typed.upper():
        return None
    capital = typed == typed.upper()
    return None if capital and shift else capital is not shift


class Secrets(QWidget):
    """A labelled line for each of `names`, and below them whether they are shown.

    `entered` says that Enter was pressed in the last one, `edited` that something was typed.
    """

    entered = Signal()
    edited = Signal()

    def __init__(self, *names: str) -> None:
        super().__init__()
        self.setMaximumWidth(COLUMN)
        self._announcer = Announcer(self)
        self.lines = tuple(SecretLine(name) for name in names)
        self.shown = Tick(tr(SHOW))
        self.caps = PlainLabel("", Type.SMALL, tone="muted")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(XS)
        for at, (name, line) in enumerate(zip(names, self.lines, strict=True)):
            label = PlainLabel(name, Type.STRONG)
            label.setBuddy(line)
            if at:
                column.addSpacing(M)
            column.addWidget(label)
            column.addWidget(line)
            line.caps.connect(self._tell_caps)
            line.textEdited.connect(self.edited)
            line.returnPressed.connect(self._enter)
        column.addWidget(self.caps)
        column.addWidget(self.shown)
        self.caps.hide()
        self.shown.toggled.connect(self._show)

    @property
    def texts(self) -> tuple[str, ...]:
        """What stands in the lines."""
        return tuple(line.text() for line in self.lines)

    def wipe(self) -> None:
        """Empty every line, and hide the next words again."""
        for line in self.lines:
            line.wipe()
        self.shown.setChecked(False)
        self._tell_caps(False)

    def focus(self, at: int = 0) -> None:
        """Put the focus into a line, all of it selected."""
        self.lines[at].setFocus(Qt.FocusReason.OtherFocusReason)
        self.lines[at].selectAll()

    def _enter(self) -> None:
        """Enter goes on to the next line, and at the end it means yes."""
        at = next((at for at, line in enumerate(self.lines) if line.hasFocus()), 0)
        if at + 1 < len(self.lines):
            self.focus(at + 1)
        else:
            self.entered.emit()

    def _show(self, shown: bool) -> None:
        for line in self.lines:
            line.show_words(shown=shown)

    def _tell_caps(self, on: bool) -> None:
        if on is self.caps.isHidden():
            self.caps.say(tr(CAPS) if on else "")
            self.caps.setVisible(on)
            self._announcer.say(self.caps.text())
