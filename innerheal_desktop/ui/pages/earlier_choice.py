"""The backups there are, of which one may be chosen and restored, and the undoing of a restore."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QButtonGroup, QVBoxLayout, QWidget

from innerheal_desktop.tongue import mark, tr
from innerheal_desktop.ui.theme.spacing import L, S
from innerheal_desktop.ui.theme.typography import Type
from innerheal_desktop.ui.widgets.button import Button, Weight
from innerheal_desktop.ui.widgets.card import Card
from innerheal_desktop.ui.widgets.option import Option
from innerheal_desktop.ui.widgets.plain_label import PlainLabel

UNDO = mark("Undo the restore")
UNDO_MEANS = mark(
    "What was set aside ({when}) takes its place again, and what is there now is set aside instead."
)


class EarlierChoice(QWidget):
    """The backups to choose from, the newest first, and the last thing that was set aside.

    `means` says what a restore comes to, `none` that there is no backup yet.
    """

    def __init__(self, means: str, none: str) -> None:
        super().__init__()
        self._group = QButtonGroup(self)
        self.restore = Button(tr("Restore this backup"), Weight.STEADY)
        self.back = Back()
        self.nothing = PlainLabel(none, Type.BODY)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(L)
        column.addWidget(self.back)
        column.addWidget(self._options(means))

    @property
    def at(self) -> int:
        """Which one is ticked, counted from 0; -1 where none is."""
        return self._group.checkedId()

    def allow(self, *, allowed: bool) -> None:
        """Let something be done, or not while something is."""
        self.back.undo.setEnabled(allowed)
        self.restore.setEnabled(allowed and self.at >= 0)

    def show_rows(self, rows: Iterable[tuple[str, str, bool]], aside: str) -> None:
        """Show each backup: when it is from, what it holds, whether it can be chosen.

        `aside` says when the last thing was set aside; empty where there is nothing.
        """
        for option in self._group.buttons():
            self._group.removeButton(option)
            option.hide()
            option.deleteLater()
        for at, (when, about, whole) in enumerate(rows):
            option = Option(when, about)
            option.setEnabled(whole)
            self._group.addButton(option, at)
            self._rows.addWidget(option)
        first = next((each for each in self._group.buttons() if each.isEnabled()), None)
        if first is not None:
            first.setChecked(True)
        self.nothing.setVisible(first is None)
        self.restore.setEnabled(first is not None)
        self.back.setVisible(bool(aside))
        self.back.about.say(tr(UNDO_MEANS, when=aside) if aside else "")

    def order(self) -> None:
        """Let Tab come to the backups before the button below them, which was made first."""
        before: QWidget = self.back.undo
        for option in (*self._group.buttons(), self.restore):
            QWidget.setTabOrder(before, option)
            before = option

    def _options(self, means: str) -> Card:
        card = Card(tr("The backups there are"))
        card.body.addWidget(PlainLabel(tr("The backups there are"), Type.H3))
        card.body.addWidget(self.nothing)
        card.body.addLayout(self._rows)
        card.body.addSpacing(S)
        card.body.addWidget(PlainLabel(means, Type.BODY, tone="muted", characters=70))
        card.body.addWidget(self.restore, 0, Qt.AlignmentFlag.AlignLeading)
        return card


class Back(Card):
    """The last thing that was set aside, and the way back to it; hidden where there is none."""

    def __init__(self) -> None:
        super().__init__(tr(UNDO))
        self.undo = Button(tr(UNDO), icon="undo")
        self.about = PlainLabel("", Type.BODY, tone="muted", characters=70)
        self.body.addWidget(self.about)
        self.body.addWidget(self.undo, 0, Qt.AlignmentFlag.AlignLeading)
