"""Help: one minute to learn, and the keys as they are now, over the window until it is left."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from innerheal_desktop.tongue import mark, tr
from innerheal_desktop.ui.keys import ACTIONS, ANYWHERE, JOURNEY, LIBRARY, PLAYER, SECOND, Keys
from innerheal_desktop.ui.shortcuts import shown
from innerheal_desktop.ui.theme.spacing import COLUMN, MARGIN, L, S
from innerheal_desktop.ui.theme.typography import Type
from innerheal_desktop.ui.widgets.button import Button
from innerheal_desktop.ui.widgets.card import Card
from innerheal_desktop.ui.widgets.over import Over
from innerheal_desktop.ui.widgets.plain_label import PlainLabel
from innerheal_desktop.ui.widgets.scroll import Scroll

if TYPE_CHECKING:
    from innerheal_desktop.ui.shell import Shell

LEARN = (
    mark("Today offers one session. Enter begins it, and one minute is enough."),
    mark(
        "In a sitting, Space pauses and goes on. Esc pauses and shows the ways out; again, it ends."
    ),
    mark("Breathe as it is comfortable. If it is too much air, make it smaller, or just stop."),
    mark("Steady me is on every page, for when it is hard right now."),
    mark(
        "Tab goes from one thing to the next, F6 from one region to the next, arrows inside a list."
    ),
)
PLACES = (
    (ANYWHERE, mark("Anywhere")),
    (LIBRARY, mark("In the Library")),
    (JOURNEY, mark("In Journey")),
    (PLAYER, mark("In a sitting")),
)


class KeysList(Card):
    """The keys of one place: what each does, and the key; those without one are left out."""

    def __init__(self, title: str, rows: list[tuple[str, str]]) -> None:
        super().__init__(title)
        self.rows = rows
        self.body.addWidget(PlainLabel(title, Type.H3))
        grid = QGridLayout()
        grid.setHorizontalSpacing(L)
        grid.setVerticalSpacing(S)
        grid.setColumnStretch(1, 1)
        for index, (words, keys) in enumerate(rows):
            key = PlainLabel(keys, Type.STRONG)
            key.setWordWrap(False)
            grid.addWidget(key, index, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(PlainLabel(words, Type.BODY), index, 1)
        self.body.addLayout(grid)


class HelpSheet(Over):
    """`keys` are the person's, as they are at this moment."""

    def __init__(self, window: QWidget, keys: Keys) -> None:
        super().__init__(window, tr("Keys and help"))
        told = tr("Space pauses a sitting, Esc offers a way out. All keys stand here.")
        self.setAccessibleDescription(told)  # or a reader would begin with all of them at once
        self.close_button = Button(tr("Close"), icon="close", name=tr("Close help"))
        self.close_button.clicked.connect(self.leave)
        head = QHBoxLayout()
        head.setContentsMargins(MARGIN, L, MARGIN, 0)
        head.addWidget(PlainLabel(tr("One minute to learn"), Type.H1), 1)
        head.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTop)
        self.words = Scroll(COLUMN)
        # The arrows and Page keys scroll what is read.
        self.words.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.words.setAccessibleName(tr("Keys, by the place they work in"))
        self.words.clear()
        for words in LEARN:
            self.words.column.addWidget(PlainLabel(tr(words), Type.BODY, characters=70))
        self.lists = [
            KeysList(tr(words), rows) for place, words in PLACES if (rows := _rows(keys, place))
        ]
        for each in self.lists:
            self.words.column.addWidget(each)
        change = PlainLabel(
            tr("Every key can be chosen in the settings."), Type.SMALL, tone="muted"
        )
        self.words.column.addWidget(change)
        self.safety = Button(tr("Before you begin"), name=tr("Before you begin: the safety page"))
        self.words.column.addWidget(self.safety, 0, Qt.AlignmentFlag.AlignLeading)
        self.words.column.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(head)
        column.addWidget(self.words, 1)

    def appear(self) -> None:
        """Come forward."""
        self.show()
        self.raise_()
        self.close_button.setFocus(Qt.FocusReason.OtherFocusReason)


def open_help(shell: Shell, keys: Keys) -> None:
    """Open help over the window; opened already, it is closed. A sitting is paused first."""
    there = next((each for each in shell.findChildren(HelpSheet) if each.isVisible()), None)
    if there is not None:
        there.leave()
        return
    sitting = shell.sitting
    if sitting is not None:
        sitting.pause()
    sheet = HelpSheet(shell, keys)

    def to_safety() -> None:
        sheet.leave()
        shell.do("safety")

    sheet.safety.clicked.connect(to_safety)
    shell.begin.connect(sheet.leave)
    shell.turned.connect(sheet.leave)
    sheet.appear()


def _rows(keys: Keys, place: str) -> list[tuple[str, str]]:
    """What each key of a place does: (words, keys); a second key stands beside the first."""
    found: dict[str, tuple[str, list[str]]] = {}
    for action in ACTIONS:
        key = keys.key(action.name)
        if action.place == place and key:
            first = action.name.removesuffix(SECOND)
            words = next(each.words for each in ACTIONS if each.name == first)
            found.setdefault(first, (words, []))[1].append(shown(key))
    return [(tr(words), tr(" or ").join(each)) for words, each in found.values()]
