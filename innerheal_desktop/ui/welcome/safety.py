"""The safety page: what this is not, for whom it can be adapted, and where help is. Four ways on.

It comes in the welcome, and over any page when it is asked for later.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from innerheal_desktop.tongue import mark, tr
from innerheal_desktop.ui.accessibility import Announcer
from innerheal_desktop.ui.pages.setting_fields import Field, setting_field
from innerheal_desktop.ui.theme.spacing import L, S
from innerheal_desktop.ui.theme.typography import Type
from innerheal_desktop.ui.welcome.step import Room, Step
from innerheal_desktop.ui.welcome.words import SAFETY
from innerheal_desktop.ui.widgets.button import Button, Weight
from innerheal_desktop.ui.widgets.flow import Flow
from innerheal_desktop.ui.widgets.plain_label import PlainLabel
from innerheal_desktop.ui.widgets.sheet import Sheet

if TYPE_CHECKING:
    from innerheal_desktop.ui.preferences import Preferences
    from innerheal_desktop.ui.shell import Shell

UNDERSTOOD = mark("I understand")
# What stands behind the page, and what the app does about it.
MORE = (
    mark(
        "How often does it feel worse? In studies of meditation about eight in a hundred people"
        " reported an unwanted effect, most often anxiety or low mood. In a survey in the United"
        " States about a third of people who had ever meditated had met at least one, and one in"
        " ten had one that lasted a month or longer. Adversity in childhood made it likelier; even"
        " so, those people were as glad as others to have meditated."
    ),
    mark(
        "It was met more often in long, solitary, focused practice, and less with attention to the"
        " body. So sessions here are short at first, eyes may stay open, and every one of them can"
        " be ended with one key."
    ),
    mark(
        "Holds and very slow breathing are asked about before the first time. Sessions that can"
        " bring up feelings ask each time how it is right now, and keep *Too much* in sight."
    ),
    mark(
        "Nothing here contacts anybody. Emergency help is a call that you, or somebody near you,"
        " would make; Support shows the numbers of your country."
    ),
)


class More(QWidget):
    """*Read more*: unfolds what stands behind the page, and folds it again."""

    def __init__(self) -> None:
        super().__init__()
        self.button = Button(tr("Read more"))
        self.button.clicked.connect(self._turn)
        self._announcer = Announcer(self)
        self.words = QWidget()
        column = QVBoxLayout(self.words)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(S)
        for line in MORE:
            plain = tr(line).replace("*", "")
            column.addWidget(PlainLabel(plain, Type.BODY, tone="muted", characters=72))
        self.words.hide()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.words)

    def _turn(self) -> None:
        shown = self.words.isHidden()
        self.words.setVisible(shown)
        self.button.setText(tr("Read less") if shown else tr("Read more"))
        self.button.updateGeometry()
        if shown:
            self._announcer.say(tr(MORE[0]))


def ways(more: More) -> tuple[Flow, Button, Button]:
    """The row of ways beside *I understand*; the one to the questions, the one to Support."""
    fit, support = Button(tr("Make it fit me")), Button(tr("Support and crisis lines"))
    row = Flow(S)
    for button in (fit, more.button, support):
        row.addWidget(button)
    return row, fit, support


def asked_age(preferences: Preferences) -> Field:
    """*Are you 18 or over?*, which stands first: it is in sight before anything is understood."""
    age = setting_field("grown_up", preferences)
    age.show_value()
    preferences.changed.connect(age.show_value)
    return age


class Safety(Step):
    """The page as a step of the welcome; its way on says that it is understood."""

    way_on = UNDERSTOOD

    def __init__(self, room: Room) -> None:
        super().__init__(tr("Before you begin"))
        self.more = More()
        self.age = asked_age(room.preferences)
        self.column.addWidget(self.age)
        self.say(*SAFETY)
        row, fit, support = ways(self.more)
        fit.clicked.connect(lambda: self.wanted.emit("fit"))
        support.clicked.connect(lambda: self.wanted.emit("support"))
        self.column.addLayout(row)
        self.column.addWidget(self.more)


class SafetySheet(Sheet):
    """The page over whatever is open; `wanted` is `settings` or `support`."""

    wanted = Signal(str)

    def __init__(self, window: QWidget, preferences: Preferences) -> None:
        super().__init__(window, tr("Before you begin"))
        self.column.setSpacing(L)
        self.age = asked_age(preferences)
        self.column.addWidget(self.age)
        for line in SAFETY:
            self.column.addWidget(PlainLabel(tr(line), Type.BODY, characters=72))
        self.more = More()
        self.understood = Button(tr(UNDERSTOOD), Weight.MAIN)
        self.understood.clicked.connect(self.leave)
        row, fit, support = ways(self.more)
        fit.clicked.connect(lambda: self.wanted.emit("settings"))
        support.clicked.connect(lambda: self.wanted.emit("support"))
        first = Flow(S)
        first.addWidget(self.understood)
        self.column.addLayout(first)
        self.column.addLayout(row)
        self.column.addWidget(self.more)
        self.column.addStretch(1)


def open_safety(shell: Shell, preferences: Preferences) -> None:
    """Show the page over the window."""
    sheet = SafetySheet(shell, preferences)

    def go(where: str) -> None:
        sheet.leave()
        if where == "settings":
            from innerheal_desktop.ui.pages.settings_at import open_settings

            open_settings(shell, "fit")
        else:
            shell.open(where)

    sheet.wanted.connect(go)
    sheet.appear(sheet.understood)
