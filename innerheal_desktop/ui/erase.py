"""Erasing everything: a sheet that says what goes, asks for a word, and is honest afterwards."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from innerheal_desktop.leaving.erasing import Erased, EraseError, erase
from innerheal_desktop.tongue import mark, tr
from innerheal_desktop.ui.journal.doors import close_journal
from innerheal_desktop.ui.nearby import Nearby
from innerheal_desktop.ui.one import One
from innerheal_desktop.ui.pages.privacy import ERASE, TAKE_HELP, Ask, TakeAlong, ask_place
from innerheal_desktop.ui.pages.what_goes import listed, what_goes, what_stays
from innerheal_desktop.ui.rescue.mending import Mending
from innerheal_desktop.ui.rescue.page import WORKING
from innerheal_desktop.ui.theme.palette import worn
from innerheal_desktop.ui.theme.sheet import dressed
from innerheal_desktop.ui.theme.spacing import COLUMN, TARGET, L
from innerheal_desktop.ui.theme.typography import Type
from innerheal_desktop.ui.widgets.button import Button, Weight
from innerheal_desktop.ui.widgets.card import Card
from innerheal_desktop.ui.widgets.long_words import LongWords
from innerheal_desktop.ui.widgets.plain_label import PlainLabel
from innerheal_desktop.ui.widgets.sheet import Sheet

if TYPE_CHECKING:
    from innerheal_desktop.ui.hearing import Hearing
    from innerheal_desktop.ui.memory import Memory
    from innerheal_desktop.ui.preferences import Preferences
    from innerheal_desktop.ui.shell import Shell

WORD = mark("erase")
ELSEWHERE = mark(
    "Copies that you, or the backup of your system, made elsewhere are not touched. This cannot be "
    "undone."
)
FIRST_DAY = mark("InnerHeal is as on the first day. Thank you for the time you spent here.")


@dataclass(frozen=True, slots=True)
class Room:
    """What the sheet stands on; `forget` lets go of what the desk keeps of the past."""

    memory: Memory
    preferences: Preferences
    hearing: Hearing
    forget: Callable[[], None]


def erase_all(shell: Shell, room: Room) -> Erased:
    """Close the log, erase, and be as on the first day; EraseError when nothing is gone."""
    for nearby in shell.findChildren(Nearby):
        nearby.mini.rest()
    for one in shell.findChildren(One):
        one.let_go()
    room.hearing.quiet()
    close_journal(shell, room.memory.home)
    room.memory.close(last=False)
    try:
        erased = erase(room.memory.home.folder)
    except EraseError:
        room.memory.reopen()
        raise
    room.memory.forget()
    room.hearing.forget()
    room.forget()
    room.preferences.forget()
    shell.forget()
    return erased


class EraseSheet(Sheet):
    """Offers to take everything along first.

    Once all is gone, nothing is written again before the person begins anew.
    """

    def __init__(self, shell: Shell, room: Room, ask: Ask = ask_place) -> None:
        super().__init__(shell, tr(ERASE), tr("Keep everything"))
        self._shell, self._room = shell, room
        self.question = Question(room.memory, ask, self.line)
        self.question.erase.clicked.connect(self._erase)
        self.column.addWidget(self.question)
        self.column.addStretch(1)

    def leave(self) -> None:
        """Go; whoever goes on after everything is erased begins anew."""
        if self.question.take.writing:
            self.question.take.stop()
        if self._room.memory.erased:
            self._room.memory.begin_anew()
            self._shell.refresh()
        super().leave()

    def changeEvent(self, event: QEvent) -> None:
        """Other colours, other hills."""
        if event.type() == QEvent.Type.PaletteChange:
            self.update()
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The ground; and, as on the first day, far hills at its foot."""
        super().paintEvent(event)
        if self._room.memory.erased:
            from innerheal_desktop.ui.visuals.ground import paint_hills, scenery

            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            paint_hills(painter, QRectF(self.rect()), scenery(worn(self.palette())))

    def _erase(self) -> None:
        if any(take.writing for take in self._shell.findChildren(TakeAlong)):
            self.say(tr("Your ZIP is still being written. Please wait until it is."), urgent=True)
            return
        if any(mending.busy for mending in self._shell.findChildren(Mending)):
            self.say(tr(WORKING), urgent=True)
            return
        try:
            erased = erase_all(self._shell, self._room)
        except EraseError as trouble:
            self.say(str(trouble), urgent=True)
            return
        folder = self._room.memory.home.folder
        done = Done(erased, folder)
        done.anew.clicked.connect(self._begin_anew)
        done.end.clicked.connect(lambda: self._shell.do("quit"))
        self.column.insertWidget(0, done)
        self.question.hide()
        self.way_out.hide()
        erased_words = tr("Everything is erased")
        self.heading.say(erased_words)
        done.anew.setFocus(Qt.FocusReason.OtherFocusReason)
        self._announcer.say(f"{erased_words}. {done.told}")
        self.update()

    def _begin_anew(self) -> None:
        self._room.memory.begin_anew()
        self._shell.open("today")
        self.leave()


class Question(QWidget):
    """What goes and what stays, the offer to take it along, and the word that is asked for.

    `line` stands beneath the button.
    """

    def __init__(self, memory: Memory, ask: Ask, line: LongWords) -> None:
        super().__init__()
        goes, stays = what_goes(memory), what_stays(memory.home.folder)
        self.take = TakeAlong(memory, ask)
        self.word = QLineEdit()
        self.erase = Button(tr(ERASE), Weight.STEADY)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(L)
        first = Card(tr("What goes"))
        first.body.addWidget(PlainLabel(tr("What goes"), Type.H3))
        for words in goes:
            first.body.addWidget(LongWords(words, Type.BODY))
        first.body.addWidget(PlainLabel(tr(ELSEWHERE), Type.SMALL, tone="muted", characters=78))
        for words in stays:
            first.body.addWidget(LongWords(words, Type.SMALL, tone="muted"))
        second = Card(tr("Before that, if you like"))
        second.body.addWidget(PlainLabel(tr("Before that, if you like"), Type.H3))
        second.body.addWidget(PlainLabel(tr(TAKE_HELP), Type.BODY, tone="muted", characters=70))
        second.body.addWidget(self.take)
        column.addWidget(first)
        column.addWidget(second)
        column.addWidget(self._last(line))
        self._look("")

    def _last(self, line: LongWords) -> QWidget:
        word = tr(WORD)
        asked = tr("Type “{word}” to erase everything", word=word)
        label = PlainLabel(asked, Type.H3)
        label.setBuddy(self.word)
        dressed(self.word)
        self.word.setMinimumHeight(TARGET)
        self.word.setMaximumWidth(COLUMN // 2)
        self.word.setMaxLength(40)
        self.word.setAccessibleName(asked)
        self.word.textChanged.connect(self._look)
        self.word.returnPressed.connect(self._go_on)
        card = Card(asked)
        # No Flow here: its items were seen to die with buttons that are deleted beneath the sheet.
        row = QVBoxLayout()
        row.addWidget(self.word)
        row.addWidget(self.erase, 0, Qt.AlignmentFlag.AlignLeading)
        card.body.addWidget(label)
        card.body.addLayout(row)
        card.body.addWidget(line)
        return card

    def _look(self, typed: str) -> None:
        """The button waits for the word, in the language that is spoken or as it is written."""
        self.erase.setEnabled(typed.strip().casefold() in (WORD, tr(WORD).casefold()))

    def _go_on(self) -> None:
        if self.erase.isEnabled():
            self.erase.setFocus(Qt.FocusReason.TabFocusReason)


class Done(QWidget):
    """It is done: what stays, if anything does, and the two ways on."""

    def __init__(self, erased: Erased, folder: Path) -> None:
        super().__init__()
        self.anew = Button(tr("Begin anew"), Weight.MAIN)
        self.end = Button(tr("Close InnerHeal"))
        if erased.others or erased.stuck:
            said = tr("Nothing else of yours is in {folder} any more.", folder=folder)
        else:
            said = tr("Nothing of yours is in {folder} any more.", folder=folder)
        rows = [*listed(erased.others, tr("Not of InnerHeal, and still there"))]
        rows += listed(erased.stuck, tr("Held by another program; please delete it by hand"))
        self.told = " ".join([said, *rows, tr(FIRST_DAY)])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(L)
        column.addWidget(LongWords(said, Type.BODY))
        for words in rows:
            column.addWidget(LongWords(words, Type.BODY))
        column.addWidget(PlainLabel(tr(FIRST_DAY), Type.BODY, tone="muted", characters=70))
        ways = QVBoxLayout()
        for way in (self.anew, self.end):
            ways.addWidget(way, 0, Qt.AlignmentFlag.AlignLeading)
        column.addLayout(ways)


def open_erase(shell: Shell, room: Room, ask: Ask = ask_place) -> EraseSheet:
    """Open the sheet over the window; what Enter presses first keeps everything."""
    sheet = EraseSheet(shell, room, ask)
    sheet.appear()
    return sheet
