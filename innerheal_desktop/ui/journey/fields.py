"""Fields of a sheet: one line or several, each under its label."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QApplication,
    QLineEdit,
    QPlainTextEdit,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from innerheal_desktop.ui.theme.sheet import dressed
from innerheal_desktop.ui.theme.spacing import TARGET
from innerheal_desktop.ui.theme.typography import Type, line_for, scale_of
from innerheal_desktop.ui.widgets.button import HALO
from innerheal_desktop.ui.widgets.plain_label import PlainLabel

# Lines of a note that are seen at once.
LINES = 3
# What a field wears on either side of its words, and above and below, in pixels.
PADDING = 32
# What its style sheet leaves around it, in pixels.
EDGE = 2


class Field(QLineEdit):
    """One line, `characters` wide as text grows; 0 for as wide as there is room."""

    def __init__(self, name: str, characters: int = 0, hint: str = "") -> None:
        super().__init__()
        dressed(self)
        self._characters = characters
        self.setAccessibleName(name)
        self.setPlaceholderText(hint)
        self.setMaxLength(200)
        policy = QSizePolicy.Policy.Fixed if characters else QSizePolicy.Policy.Expanding
        self.setSizePolicy(policy, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """As wide as so many figures, and tall enough to be hit."""
        usual = super().sizeHint()
        height = round(TARGET * scale_of(QApplication.font())) + 2 * EDGE
        if not self._characters:
            return QSize(usual.width(), height)
        return QSize(self.fontMetrics().horizontalAdvance("0") * self._characters + PADDING, height)

    def minimumSizeHint(self) -> QSize:
        """A narrow window may make it narrower."""
        return QSize(min(self.sizeHint().width(), 120), self.sizeHint().height())


class NoteField(QPlainTextEdit):
    """A few lines of plain text; Tab goes on."""

    def __init__(self, name: str) -> None:
        super().__init__()
        dressed(self)
        self.setAccessibleName(name)
        self.setTabChangesFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Three lines."""
        line = line_for(Type.BODY, scale_of(QApplication.font()))
        return QSize(200, LINES * line + PADDING)

    def minimumSizeHint(self) -> QSize:
        """Not less than that."""
        return self.sizeHint()


class Labelled(QWidget):
    """A field under its label."""

    def __init__(self, label: str, field: QWidget) -> None:
        super().__init__()
        words = PlainLabel(label, Type.SMALL, tone="muted")
        words.setBuddy(field)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        # As far from its edge as a button or a list that opens paints itself.
        inset = HALO - EDGE if isinstance(field, (Field, NoteField)) else 0
        room = QVBoxLayout()
        room.setContentsMargins(inset, inset, inset, inset)
        room.addWidget(field)
        column.addWidget(words)
        column.addLayout(room)
