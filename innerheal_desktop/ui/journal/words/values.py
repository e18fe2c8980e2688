"""What matters: what was chosen last, the way to choose again, and what was chosen before."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from innerheal_desktop.journal.cards import text_of
from innerheal_desktop.journal.questions import VALUES as CARD
from innerheal_desktop.journal.values import chosen_words
from innerheal_desktop.tongue import mark, tr
from innerheal_desktop.ui.journal.words.view import View, made_on
from innerheal_desktop.ui.support.lines import focus_on, in_a_row
from innerheal_desktop.ui.support.order import in_reading_order
from innerheal_desktop.ui.theme.spacing import XL, XS
from innerheal_desktop.ui.theme.typography import Type
from innerheal_desktop.ui.widgets.button import Button, Weight
from innerheal_desktop.ui.widgets.laid import emptied
from innerheal_desktop.ui.widgets.long_words import LongWords
from innerheal_desktop.ui.widgets.plain_label import PlainLabel

if TYPE_CHECKING:
    from innerheal_desktop.journal.page import Page
    from innerheal_desktop.ui.journal.room import Room

SESSION = "values-affirm"
ABOUT = mark(
    "What do you want your life to be about? No answer is wrong, and answers may change. What"
    " you chose before stays here to be looked at."
)
# So many are shown at first, and with each wish for earlier ones.
MANY = 5


class Values(View):
    """The choices, the newest first."""

    def __init__(self, room: Room) -> None:
        super().__init__(room)
        self.cards: list[Choice] = []
        self._shown: tuple[Page, ...] | None = None
        self._many = MANY
        self._list = QVBoxLayout()
        self._list.setSpacing(XL)
        self.choose = Button(tr("Choose what matters"), icon="pencil")
        self.choose.clicked.connect(lambda: self.go.emit("choosing"))
        self.earlier = Button(tr("Show earlier ones"), Weight.QUIET)
        self.earlier.clicked.connect(self._more)
        self.column.addWidget(PlainLabel(tr(ABOUT), tone="muted", characters=72))
        self.column.addWidget(in_a_row(self.choose, self.practise(SESSION)))
        self.column.addWidget(self.line)
        self.column.addLayout(self._list)
        self.column.addWidget(self.earlier, 0, Qt.AlignmentFlag.AlignLeading)
        self.column.addStretch(1)

    def open(self, id: str) -> None:
        """Show the choices down to this one."""
        self.say("")
        ids = [page.id for page in self.room.journal.pages("values")]
        if id in ids:
            self._many = max(self._many, ids.index(id) + 1)
        self._shown = None
        self.fill()
        found = next((card.change for card in self.cards if card.page.id == id), None)
        if found is not None:
            focus_on(found)

    def fill(self) -> None:
        """Show what was chosen."""
        pages = self.room.journal.pages("values")
        if pages == self._shown:
            return
        self._shown = pages
        emptied(self._list)
        self.choose.setText(tr("Choose anew") if pages else tr("Choose what matters"))
        self.choose.updateGeometry()
        self.cards = [Choice(page, large=not at) for at, page in enumerate(pages[: self._many])]
        for card in self.cards:
            self._list.addWidget(card)
            card.change.clicked.connect(partial(self.go.emit, f"choosing {card.page.id}"))
            card.remove.clicked.connect(partial(self._remove, card.page))
        self.earlier.setVisible(len(pages) > self._many)
        in_reading_order(self)

    def forget(self) -> None:
        """Hold nothing of it any more."""
        emptied(self._list)
        self.cards, self._shown, self._many = [], None, MANY
        self.say("")

    def focus_first(self) -> None:
        """The way to choose."""
        self.choose.setFocus(Qt.FocusReason.OtherFocusReason)

    def _more(self) -> None:
        at, self._many = self._many, self._many + MANY
        self._shown = None
        self.fill()
        focus_on(self.cards[at].change)

    def _remove(self, page: Page) -> None:
        if self.put_away(page):
            self.fill()
            words = tr("What mattered on {date} is deleted.", date=made_on(page))
            self.offer_back(words, page, self._back)
            focus_on(self.line.button)

    def _back(self) -> None:
        self.fill()
        focus_on(self.choose)


class Choice(QWidget):
    """What was chosen on a day, why, and a moment; the newest is `large`."""

    def __init__(self, page: Page, *, large: bool) -> None:
        super().__init__()
        self.page = page
        date = made_on(page)
        self.change = Button(
            tr("Change"),
            Weight.QUIET,
            icon="pencil",
            name=tr("Change what mattered on {date}", date=date),
        )
        self.remove = Button(
            tr("Delete"),
            Weight.QUIET,
            icon="trash",
            name=tr("Delete what mattered on {date}", date=date),
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(XS)
        column.addWidget(PlainLabel(date, Type.SMALL, tone="muted"))
        role = Type.H2 if large else Type.CAPTION
        column.addWidget(LongWords(chosen_words(page), role, characters=46 if large else 60))
        for ask in CARD.asks:
            text = text_of(page, ask.field)
            if text:
                column.addSpacing(XS)
                column.addWidget(PlainLabel(tr(ask.short), Type.SMALL, tone="muted"))
                column.addWidget(LongWords(text, characters=72))
        column.addWidget(in_a_row(self.change, self.remove))
