"""A bridge to a line that is not quite true yet: two that the app makes, and one's own words."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QWidget

from innerheal_desktop.journal.lines import bridges, said, whole
from innerheal_desktop.journal.page import Page
from innerheal_desktop.tongue import mark, tr
from innerheal_desktop.ui.journey.fields import Field, Labelled
from innerheal_desktop.ui.support.lines import in_a_row
from innerheal_desktop.ui.theme.typography import Type
from innerheal_desktop.ui.widgets.button import Button, Weight
from innerheal_desktop.ui.widgets.card import Card
from innerheal_desktop.ui.widgets.option import Option
from innerheal_desktop.ui.widgets.plain_label import PlainLabel

ABOUT = mark(
    "A bridge says only as much as is true already. Take one, change its words, or leave the line"
    " as it is."
)


class Bridge(Card):
    """`taken` carries the words that were chosen; the whole sentence again where they are empty."""

    taken = Signal(str)

    def __init__(self) -> None:
        super().__init__(tr("A bridge"))
        self.options = (Option(""), Option(""))
        self._group = QButtonGroup(self)
        self.words = Field(tr("In your own words"))
        self.take = Button(tr("Take it"), Weight.MAIN, name=tr("Take this bridge"))
        self.whole = Button(tr("Back to the whole line"))
        self.leave = Button(tr("Leave it as it is"), Weight.QUIET)
        self.body.addWidget(PlainLabel(tr("A bridge"), Type.H3))
        self.body.addWidget(PlainLabel(tr(ABOUT), tone="muted", characters=72))
        for option in self.options:
            self._group.addButton(option)
            option.clicked.connect(partial(self._choose, option))
            self.body.addWidget(option)
        self.body.addWidget(Labelled(tr("In your own words"), self.words))
        self.body.addWidget(in_a_row(self.take, self.whole, self.leave))
        self.take.clicked.connect(self._take)
        self.words.returnPressed.connect(self._take)
        self.words.textEdited.connect(self._typed)
        self.whole.clicked.connect(lambda: self.taken.emit(""))
        self.leave.clicked.connect(self.hide)
        self.hide()

    def offer(self, page: Page) -> None:
        """Offer bridges to the line of a page."""
        bridged = said(page) != whole(page)
        for option, words in zip(self.options, bridges(page), strict=True):
            option.setText(words)
            option.setAccessibleName(words)
            option.updateGeometry()
        self.words.setText(said(page) if bridged else self.options[0].text())
        self._typed()
        self.whole.setVisible(bridged)
        self.show()

    @property
    def first(self) -> QWidget:
        """What stands chosen, or the words."""
        return self._group.checkedButton() or self.words

    def forget(self) -> None:
        """Hold nothing of it any more."""
        for option in self.options:
            option.setText("")
            option.setAccessibleName("")
        self.words.setText("")
        self.hide()

    def _choose(self, option: Option) -> None:
        self.words.setText(option.text())

    def _take(self) -> None:
        if self.words.text().strip():
            self.taken.emit(self.words.text())
        else:
            self.words.setFocus(Qt.FocusReason.OtherFocusReason)

    def _typed(self) -> None:
        """Mark the bridge that the words are, if they are one."""
        self._group.setExclusive(False)
        for option in self.options:
            option.setChecked(option.text() == self.words.text())
        self._group.setExclusive(True)
