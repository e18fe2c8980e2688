"""Good things: up to three small ones, or nothing today; and a look back at what was there."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from innerheal_desktop.journal.cards import list_of, text_of
from innerheal_desktop.journal.gratitude import MANY, good_things, told
from innerheal_desktop.journal.page import Page
from innerheal_desktop.journal.questions import GRATITUDE as CARD
from innerheal_desktop.tongue import mark, tr
from innerheal_desktop.ui.journal.words.unfinished import Unfinished
from innerheal_desktop.ui.journal.words.view import View, made_on
from innerheal_desktop.ui.journey.fields import Field
from innerheal_desktop.ui.support.lines import focus_on, in_a_row
from innerheal_desktop.ui.support.order import in_reading_order
from innerheal_desktop.ui.theme.spacing import XS, L
from innerheal_desktop.ui.theme.typography import Type
from innerheal_desktop.ui.widgets.button import Button, Weight
from innerheal_desktop.ui.widgets.laid import emptied
from innerheal_desktop.ui.widgets.long_words import LongWords
from innerheal_desktop.ui.widgets.plain_label import PlainLabel

if TYPE_CHECKING:
    from innerheal_desktop.ui.journal.room import Room

SESSION = "gratitude-three"
ABOUT = mark(
    "Something small that was good: warm water, a song, somebody who held the door. One is enough,"
    " and “nothing today” is an answer too. It never has to make up for what hurts."
)
# So many days are shown at first, and with each wish for earlier ones.
AT_ONCE = 20


class GoodThings(View):
    """Three fields, and below them what was written before, the newest first."""

    # Many, as each is one thing in the view, or how much of what was written stands there.

    def __init__(self, room: Room) -> None:
        super().__init__(room)
        self.cards: list[Told] = []
        self._page = Page(kind="gratitude")
        self._shown: tuple[Page, ...] | None = None
        self._many = AT_ONCE
        self.fields = tuple(Field(_field_name(at)) for at in range(1, MANY + 1))
        self._unfinished = Unfinished(self, room.journal, self._made)
        self.keep = Button(tr("Keep"), Weight.MAIN, name=tr("Keep these good things"))
        self.keep.clicked.connect(self.keep_them)
        self.nothing = Button(tr("Nothing today"), name=tr("Nothing today: keep that"))
        self.nothing.clicked.connect(lambda: self._write(good_things(self._page, ())))
        self._list = QVBoxLayout()
        self._list.setSpacing(L)
        self.earlier = Button(tr("Show earlier ones"), Weight.QUIET)
        self.earlier.clicked.connect(self._more)
        self._place()

    def open(self, id: str) -> None:
        """Show what was written, down to this page where one is asked for."""
        ids = [page.id for page in self.room.journal.pages("gratitude")]
        if id in ids and ids.index(id) >= self._many:
            self._many = ids.index(id) + 1
            self._list_all(self.room.journal.pages("gratitude"))
        self.fill()
        found = next((card.remove for card in self.cards if card.page.id == id), None)
        if found is not None:
            focus_on(found)

    def fill(self) -> None:
        """Show what was written before; what is being written stays."""
        pages = self.room.journal.pages("gratitude")
        if pages == self._shown:
            return
        if self._shown is None and self._made() is None:
            self._go_on_with(self._unfinished.found("gratitude"))
        self._list_all(pages)

    def _list_all(self, pages: tuple[Page, ...]) -> None:
        self._shown = pages
        emptied(self._list)
        self.cards = [Told(page) for page in pages[: self._many]]
        if self.cards:
            self._list.addWidget(PlainLabel(tr("Looking back"), Type.H3))
        for card in self.cards:
            self._list.addWidget(card)
            card.remove.clicked.connect(partial(self._remove, card.page))
        self.earlier.setVisible(len(pages) > self._many)
        in_reading_order(self)

    def forget(self) -> None:
        """Hold nothing of it any more."""
        self._unfinished.now()
        self._begin()
        emptied(self._list)
        self.cards, self._shown, self._many = [], None, AT_ONCE
        self.say("")

    def focus_first(self) -> None:
        """The first field."""
        self.fields[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def keep_them(self) -> None:
        """Keep what was written; where nothing was, go where one writes."""
        made = self._made()
        if made is not None:
            self._write(made)
        else:
            self.focus_first()

    def _place(self) -> None:
        self.column.addWidget(PlainLabel(tr(ABOUT), tone="muted", characters=72))
        self.column.addWidget(PlainLabel(tr(CARD.asks[0].question), Type.STRONG))
        for field, after in zip(self.fields, (*self.fields[1:], self.keep), strict=True):
            field.returnPressed.connect(partial(after.setFocus, Qt.FocusReason.TabFocusReason))
            field.textEdited.connect(self._unfinished.typed)
            self.column.addWidget(field)
        self.column.addWidget(in_a_row(self.keep, self.nothing, self.practise(SESSION)))
        self.column.addWidget(self.line)
        self.column.addSpacing(L)
        self.column.addLayout(self._list)
        self.column.addWidget(self.earlier, 0, Qt.AlignmentFlag.AlignLeading)
        self.column.addStretch(1)

    def _made(self) -> Page | None:
        """The page as it stands now; None where nothing is written."""
        items = [field.text() for field in self.fields]
        return good_things(self._page, items) if any(map(str.strip, items)) else None

    def _go_on_with(self, begun: Page | None) -> None:
        if begun is not None:
            self._page = begun
            for field, item in zip(self.fields, list_of(begun, "items"), strict=False):
                field.setText(item)

    def _begin(self) -> None:
        self._page = Page(kind="gratitude")
        for field in self.fields:
            field.setText("")
        self._unfinished.settle()

    def _write(self, page: Page) -> None:
        kept = self.write(page)
        if kept is not None:
            self._unfinished.drop()
            self._begin()
            self.fill()
            nothing = tr("Nothing today. That is kept, and that is all right.")
            self.say(tr("Kept.") if list_of(kept, "items") else nothing)
            focus_on(self.fields[0])

    def _more(self) -> None:
        at, self._many = self._many, self._many + AT_ONCE
        self._list_all(self.room.journal.pages("gratitude"))
        focus_on(self.cards[at].remove)

    def _remove(self, page: Page) -> None:
        if self.put_away(page):
            self.fill()
            words = tr("What was good on {date} is deleted.", date=made_on(page))
            self.offer_back(words, page, self._back)
            focus_on(self.line.button)

    def _back(self) -> None:
        self.fill()
        focus_on(self.fields[0])


class Told(QWidget):
    """What was good on a day."""

    def __init__(self, page: Page) -> None:
        super().__init__()
        self.page = page
        date = made_on(page)
        self.remove = Button(
            tr("Delete"),
            Weight.QUIET,
            icon="trash",
            name=tr("Delete what was good on {date}", date=date),
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(XS)
        column.addWidget(PlainLabel(date, Type.SMALL, tone="muted"))
        for item in told(page):
            column.addWidget(LongWords(item, characters=72))
        if helped := text_of(page, "helped"):
            words = tr("What helped: {helped}", helped=helped)
            column.addWidget(LongWords(words, Type.SMALL, tone="muted", characters=78))
        column.addWidget(self.remove, 0, Qt.AlignmentFlag.AlignLeading)


def _field_name(at: int) -> str:
    return tr("Good thing {n} of {m}", n=at, m=MANY)
