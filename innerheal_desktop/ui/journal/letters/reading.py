"""One letter: sealed, to be opened on its day, or open; and what may be done with it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout

from innerheal_desktop.journal.cards import text_of
from innerheal_desktop.journal.letters import (
    LATER,
    REPLY,
    YOUNGER,
    is_sealed,
    may_be_opened,
    opened,
    replied,
    sealed,
    to_of,
)
from innerheal_desktop.journal.page import Page
from innerheal_desktop.practice.wording import date_words
from innerheal_desktop.tongue import mark, tr
from innerheal_desktop.ui.journal.letters.until import Until
from innerheal_desktop.ui.journal.letters.words import about, called
from innerheal_desktop.ui.journal.room import Room
from innerheal_desktop.ui.journal.words.view import View
from innerheal_desktop.ui.journal.writing.notice import Notice, Way
from innerheal_desktop.ui.theme.spacing import S
from innerheal_desktop.ui.theme.typography import Type
from innerheal_desktop.ui.widgets.button import Button, Weight
from innerheal_desktop.ui.widgets.laid import emptied
from innerheal_desktop.ui.widgets.long_words import LongWords

SEALED = mark("You sealed it until {day}. Its words wait till then.")
DAY_CAME = mark("Its day has come. It may be opened, today or later.")
ALL_THE_SAME = mark("You sealed it until {day}. Open it now, all the same?")
LET_GO = mark("Let this letter go? InnerHeal keeps nothing of it, and no way leads back.")


class Reading(View):
    """`wished` names what is to be done with the letter: back, change, reply, print, gone.

    `turned` carries the id of another letter.
    """

    # Long, as each thing one may do with a letter has its way in here.

    wished = Signal(str)
    turned = Signal(str)

    def __init__(self, room: Room, today: Callable[[], date]) -> None:
        super().__init__(room)
        self.today = today
        self.page: Page | None = None
        self.back = Button(
            tr("Letters"), Weight.QUIET, icon="previous", name=tr("Back to the letters")
        )
        self.back.clicked.connect(lambda: self.wished.emit("back"))
        self.heading = LongWords("", Type.H1)
        self.when = LongWords("", Type.SMALL, tone="muted")
        self.text = LongWords("", Type.CAPTION, characters=72)
        self.ways = Notice(tr("What may be done with this letter"))
        self._asking = QVBoxLayout()
        self.column.setSpacing(S)
        self.column.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeading)
        for part in (self.heading, self.when, self.line, self.text, self.ways):
            self.column.addWidget(part)
        self.column.addLayout(self._asking)
        self.column.addStretch(1)

    def open(self, id: str) -> None:
        """Show the letter with this id, as its seal stands."""
        page = self.room.journal.page(id)
        if page is None or page.deleted is not None:
            self.wished.emit("back")
            return
        self.page = page
        self.say("")
        self.fill()
        self.verticalScrollBar().setValue(0)

    def fill(self) -> None:
        """Show it as it is now."""
        page = self.page and self.room.journal.page(self.page.id)
        if page is None:
            return
        self.page, today = page, self.today()
        emptied(self._asking)
        self.heading.say(called(page, today))
        self.when.say(about(page, today))
        shut = is_sealed(page, today) or may_be_opened(page, today)
        self.text.say("" if shut else page.text)
        self.text.setVisible(not shut)
        if is_sealed(page, today):
            self._offer_sealed(page)
        elif may_be_opened(page, today):
            self.ways.say(
                tr(DAY_CAME),
                Way(tr("Open it"), self._open_now, tr("Open the letter")),
                Way(tr("Not today"), lambda: self.wished.emit("back")),
            )
        else:
            self._offer_open(page)

    def forget(self) -> None:
        """Show nothing of it any more."""
        self.page = None
        for part in (self.heading, self.when, self.text):
            part.say("")
        self.ways.clear()
        emptied(self._asking)
        self.say("")

    def focus_first(self) -> None:
        """On the way back: reading comes first, and nothing is pressed by the way."""
        self.back.setFocus(Qt.FocusReason.OtherFocusReason)

    def _offer_sealed(self, page: Page) -> None:
        day = date_words(page.opens) if page.opens is not None else ""
        self.ways.say(
            tr(SEALED, day=day),
            Way(tr("Back to the letters"), lambda: self.wished.emit("back")),
            Way(tr("Open it anyway…"), self._ask_anyway, weight=Weight.QUIET),
            Way(tr("Let it go…"), self._ask_let_go, weight=Weight.QUIET),
        )

    def _offer_open(self, page: Page) -> None:
        letters = self.room.journal.pages("letter")
        ways = [Way(tr("Change it"), lambda: self.wished.emit("change"), tr("Change the letter"))]
        reply = replied(page, letters)
        if reply is not None:
            ways.append(Way(tr("Read the reply"), lambda: self.turned.emit(reply.id)))
        elif to_of(page) in (YOUNGER, LATER):
            ways.append(Way(tr("Write the reply"), lambda: self.wished.emit("reply")))
        answered = (
            self.room.journal.page(text_of(page, "answers")) if to_of(page) == REPLY else None
        )
        if answered is not None and answered.deleted is None:
            ways.append(Way(tr("The letter it answers"), lambda: self.turned.emit(answered.id)))
        ways += [
            Way(tr("Seal it until…"), self._ask_until, tr("Seal the letter until a day")),
            Way(
                tr("Print or save…"), lambda: self.wished.emit("print"), tr("Print or save letters")
            ),
            Way(tr("Let it go…"), self._ask_let_go, weight=Weight.QUIET),
        ]
        self.ways.say(" ", *ways)

    def _ask_anyway(self) -> None:
        page = self.page
        if page is None or page.opens is None:
            return
        self.ways.say(
            tr(ALL_THE_SAME, day=date_words(page.opens)),
            Way(tr("Leave it sealed"), self._stay),
            Way(tr("Open it now"), self._open_now),
        )
        self._told()

    def _ask_let_go(self) -> None:
        self.ways.say(
            tr(LET_GO),
            Way(tr("Let it go"), lambda: self.wished.emit("gone"), weight=Weight.STEADY),
            Way(tr("Keep it"), self._stay),
        )
        self._told(1)

    def _told(self, at: int = 0) -> None:
        self.ways.buttons()[at].setFocus(Qt.FocusReason.OtherFocusReason)
        self._announcer.say(self.ways.words.text())

    def _stay(self) -> None:
        self.fill()
        self.focus_first()

    def _open_now(self) -> None:
        page = self.page
        if page is not None and (kept := self.write(opened(page))) is not None:
            self.page = kept
            self.fill()
            self.focus_first()
            self._announcer.say(kept.text)

    def _ask_until(self) -> None:
        self.ways.clear()
        until = Until(self.today())
        until.chosen.connect(self._seal)
        until.left.connect(self._stay)
        self._asking.addWidget(until)
        until.show()
        until.focus_first()

    def _seal(self, day: object) -> None:
        page = self.page
        # A signal carries any object; this one a date.
        if page is not None and isinstance(day, date) and self.write(sealed(page, day)) is not None:
            self.fill()
            self.focus_first()
            self._announcer.say(self.ways.words.text())
