"""A message to someone: whom, what for, in which tone; a draft to change, and to copy."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtGui import QGuiApplication, QHideEvent
from PySide6.QtWidgets import QButtonGroup, QVBoxLayout, QWidget

from innerheal_desktop.care.message import TONES, WISHES, Draft
from innerheal_desktop.tongue import mark, tr
from innerheal_desktop.ui.journey.fields import Field, Labelled
from innerheal_desktop.ui.support.changes import draft_kept
from innerheal_desktop.ui.support.lines import in_a_row
from innerheal_desktop.ui.support.writing import Typing, Writing
from innerheal_desktop.ui.theme.spacing import M
from innerheal_desktop.ui.theme.typography import Type
from innerheal_desktop.ui.widgets.button import Button, Weight
from innerheal_desktop.ui.widgets.choice import Choice
from innerheal_desktop.ui.widgets.option import Option
from innerheal_desktop.ui.widgets.plain_label import PlainLabel
from innerheal_desktop.ui.widgets.sheet import Sheet

if TYPE_CHECKING:
    from innerheal_desktop.ui.support.room import Room

ABOUT = mark("One message is enough, of any size. Take a draft, make it yours, and copy it.")
SENDS_NOTHING = mark(
    "InnerHeal sends nothing. Copy it, and paste it where you usually write to them."
)
COPIED = mark("Copied. It is with you now; nothing was sent.")


class MessageSheet(Sheet):
    """`to` is whom it is for, or nothing: then it goes on where it was left."""

    # Many, as they are the fields of one form, which are read together.

    def __init__(self, window: QWidget, room: Room, to: str = "") -> None:
        super().__init__(window, tr("A message to someone"))
        self._room = room
        mine = room.kept.mine
        self._draft = mine.draft if not to or to == mine.draft.to else Draft(to=to)
        self._typing = Typing(self, self._keep)
        self.to = Field(tr("Whom it is for"))
        self.people = Choice(tr("One of my people"))
        self.words = Writing(tr("The message"), 7)
        self.anew = Button(tr("Draft it anew"), name=tr("Draft it anew, in the place of these"))
        self.copy = Button(tr("Copy"), Weight.MAIN, icon="copy", name=tr("Copy the message"))
        self.column.setSpacing(M)
        self.column.addWidget(PlainLabel(tr(ABOUT), tone="muted", characters=72))
        self._whom([each.name for each in mine.people])
        self.wishes = self._options(tr("How much"), WISHES, self._draft.wish)
        self.tones = self._options(tr("In which tone"), TONES, self._draft.tone)
        self.column.addWidget(Labelled(tr("The message, to change as you like"), self.words))
        self.column.addWidget(in_a_row(self.copy, self.anew))
        self.column.addWidget(PlainLabel(tr(SENDS_NOTHING), tone="muted", characters=72))
        self.column.addWidget(self.line)
        self.column.addStretch(1)
        self._show(self._draft.words or self._draft.offered)
        self.words.textChanged.connect(self._typed)
        self.to.textChanged.connect(self._choose)
        self.anew.clicked.connect(self._begin_anew)
        self.copy.clicked.connect(self._copy)

    def hideEvent(self, event: QHideEvent) -> None:
        """What was typed last is kept too."""
        self._typing.now()
        super().hideEvent(event)

    def _whom(self, people: list[str]) -> None:
        self.to.setText(self._draft.to)
        if people:
            self.people.addItem(tr("Choose one of my people"), "")
            for name in people:
                self.people.addItem(name, name)
            self.people.setCurrentIndex(max(self.people.findData(self._draft.to), 0))
            self.people.activated.connect(self._pick)
            self.column.addWidget(self.people, 0, Qt.AlignmentFlag.AlignLeading)
        self.people.setHidden(not people)
        self.column.addWidget(Labelled(tr("Whom it is for"), self.to))

    def _options(
        self, name: str, rows: tuple[tuple[str, str, str], ...], chosen: str
    ) -> QButtonGroup:
        box, group = QWidget(), QButtonGroup(self)
        box.setAccessibleName(name)
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(PlainLabel(name, Type.STRONG))
        for at, (row, words, about) in enumerate(rows):
            option = Option(tr(words), tr(about))
            option.setChecked(row == chosen)
            group.addButton(option, at)
            column.addWidget(option)
        group.idClicked.connect(self._choose)
        self.column.addWidget(box)
        return group

    def _pick(self) -> None:
        name = self.people.currentData()
        if name:
            self.to.setText(name)

    def _choose(self) -> None:
        """Another person, wish or tone: a draft nobody has changed is drafted for that."""
        wish, tone = WISHES[self.wishes.checkedId()][0], TONES[self.tones.checkedId()][0]
        self._draft = replace(self._draft, to=self.to.text().strip(), wish=wish, tone=tone)
        if not self._draft.words:
            self._show(self._draft.offered)
        self._typing.typed()

    def _typed(self) -> None:
        words = self.words.toPlainText()
        said = "" if words == self._draft.offered or not words.strip() else words
        self._draft = replace(self._draft, words=said)
        self.anew.setEnabled(words != self._draft.offered)
        self._typing.typed()

    def _begin_anew(self) -> None:
        self._draft = replace(self._draft, words="")
        self._show(self._draft.offered)
        self._typing.typed()
        self.words.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show(self, words: str) -> None:
        with QSignalBlocker(self.words):
            self.words.setPlainText(words)
        self.anew.setEnabled(words != self._draft.offered)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.words.toPlainText().strip())
        self.say(tr(COPIED))

    def _keep(self) -> None:
        draft = self._draft
        self._room.kept.change(lambda mine: draft_kept(mine, draft))
