"""One kept line: how true it feels, a bridge to it, other words, or another one in its place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from innerheal_desktop.journal.cards import ratings_of
from innerheal_desktop.journal.lines import (
    bridged,
    felt,
    of_bank,
    reworded,
    said,
    wants_bridge,
    whole,
)
from innerheal_desktop.tongue import mark, tr
from innerheal_desktop.ui.feeling.scales import SliderAsk
from innerheal_desktop.ui.journal.words.belief import BELIEF, Beliefs
from innerheal_desktop.ui.journal.words.bridge import Bridge
from innerheal_desktop.ui.journal.words.for_today import mirrored
from innerheal_desktop.ui.journal.words.view import View
from innerheal_desktop.ui.journey.fields import Field, Labelled
from innerheal_desktop.ui.support.lines import focus_on, in_a_row
from innerheal_desktop.ui.support.order import in_reading_order
from innerheal_desktop.ui.theme.spacing import XS, S
from innerheal_desktop.ui.theme.typography import Type
from innerheal_desktop.ui.widgets.button import Button, Weight
from innerheal_desktop.ui.widgets.long_words import LongWords

if TYPE_CHECKING:
    from innerheal_desktop.journal.page import Page
    from innerheal_desktop.ui.journal.room import Room

KEPT = mark("Kept, as you felt it.")
KEPT_LOW = mark(
    "Kept, as you felt it. The line can stay, go over a bridge, or make way for another one."
)


class OneLine(View):
    """The line of one page of the journal."""

    out = "lines"

    def __init__(self, room: Room) -> None:
        super().__init__(room)
        self.page: Page | None = None
        self.parts = Parts()
        parts = self.parts
        parts.back.clicked.connect(lambda: self.go.emit("lines"))
        parts.ask.said.connect(self._moved)
        parts.keep.clicked.connect(self._rate)
        parts.to_bridge.clicked.connect(self._offer)
        parts.bridge.taken.connect(self._take)
        parts.swap.clicked.connect(self._swap)
        parts.reword.clicked.connect(self._begin_rewording)
        parts.words.returnPressed.connect(self._reword)
        parts.keep_words.clicked.connect(self._reword)
        for part in (parts.head, parts.rating, self.line, parts.bridge, parts.ways, parts.wording):
            self.column.addWidget(part)
        self.column.addWidget(parts.beliefs)
        self.column.addStretch(1)

    def open(self, id: str) -> None:
        """Show the line of this page."""
        self.forget()
        self._show(self.room.journal.page(id))
        in_reading_order(self)

    def fill(self) -> None:
        """Show the line as it is now."""
        if self.page is not None:
            self._show(self.room.journal.page(self.page.id))

    def forget(self) -> None:
        """Hold nothing of it any more."""
        self.page = None
        self.say("")
        self.parts.forget()

    def focus_first(self) -> None:
        """How true it feels."""
        self.parts.ask.slider.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show(self, page: Page | None) -> None:
        if page is None or page.deleted is not None:
            self.go.emit("lines")
            return
        if page != self.page:
            self.page = page
            self.parts.show_page(page)

    def _change(self, page: Page, words: str) -> bool:
        kept = self.write(page)
        if kept is None:
            return False
        self._show(kept)
        mirrored(self.room.house, self.room.journal.pages("line"))
        self.say(words)
        return True

    def _moved(self) -> None:
        self.parts.keep.setVisible(self.parts.ask.slider.felt is not None)

    def _rate(self) -> None:
        belief = self.parts.ask.slider.felt
        if self.page is None or belief is None:
            return
        low = wants_bridge(belief)
        if self._change(felt(self.page, belief, self.now()), tr(KEPT_LOW if low else KEPT)):
            self.parts.ask.show_felt({})
            self.parts.keep.hide()
            if low:
                self.parts.bridge.offer(self.page)
            focus_on(self.parts.bridge.first if low else self.parts.to_bridge)

    def _offer(self) -> None:
        if self.page is not None:
            self.parts.bridge.offer(self.page)
            focus_on(self.parts.bridge.first)

    def _take(self, words: str) -> None:
        if self.page is not None and self._change(bridged(self.page, words), tr("Kept.")):
            self.parts.bridge.hide()
            focus_on(self.parts.to_bridge)

    def _swap(self) -> None:
        if self.page is not None:
            self.go.emit(f"bank {self.page.id}")

    def _begin_rewording(self) -> None:
        if self.page is not None:
            self.parts.words.setText(self.page.text)
            self.parts.wording.show()
            focus_on(self.parts.words)

    def _reword(self) -> None:
        words = self.parts.words.text()
        if self.page is None or not words.strip():
            self.parts.words.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self._change(reworded(self.page, words), tr("Kept.")):
            self.parts.wording.hide()
            self.parts.bridge.hide()
            focus_on(self.parts.reword)


class Parts:
    """What stands in the view, from top to bottom."""

    # Many, as each is one thing in the view, and is only placed here.

    def __init__(self) -> None:
        self.back = Button(tr("Your lines"), Weight.QUIET, icon="previous")
        self.sentence = LongWords("", Type.BEAT, characters=46)
        self.over = LongWords("", Type.SMALL, tone="muted", characters=78)
        self.ask = SliderAsk(BELIEF)
        self.keep = Button(tr("Keep"), Weight.MAIN, name=tr("Keep how true it feels"))
        self.bridge = Bridge()
        self.to_bridge = Button(tr("A bridge to it"), name=tr("Find a bridge to this line"))
        self.swap = Button(tr("Swap it"), name=tr("Swap this line for another"))
        self.reword = Button(tr("Change its words"), Weight.QUIET, icon="pencil")
        self.words = Field(tr("The line in other words"))
        self.keep_words = Button(tr("Keep"), name=tr("Keep the line in these words"))
        self.beliefs = Beliefs()
        self.head = column_of(self.back, self.sentence, self.over, spacing=S)
        self.rating = column_of(self.ask, in_a_row(self.keep), spacing=XS)
        self.ways = in_a_row(self.to_bridge, self.swap, self.reword)
        written = Labelled(tr("The line in other words"), self.words)
        self.wording = column_of(written, in_a_row(self.keep_words), spacing=XS)
        self.forget()

    def show_page(self, page: Page) -> None:
        """Show the line of a page."""
        words = said(page)
        self.sentence.say(words)
        self.over.setVisible(words != whole(page))
        self.over.say(tr("A bridge to: {line}", line=whole(page)))
        self.reword.setVisible(of_bank(page) is None)
        self.beliefs.show_ratings(ratings_of(page, "belief"))

    def forget(self) -> None:
        """Hold nothing of it any more."""
        self.sentence.say("")
        self.over.say("")
        self.ask.show_felt({})
        self.keep.hide()
        self.bridge.forget()
        self.words.setText("")
        self.wording.hide()
        self.beliefs.show_ratings(())


def column_of(*widgets: QWidget, spacing: int) -> QWidget:
    """Widgets below one another."""
    part = QWidget()
    column = QVBoxLayout(part)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(spacing)
    for widget in widgets:
        leading = (
            Qt.AlignmentFlag.AlignLeading if isinstance(widget, Button) else Qt.AlignmentFlag(0)
        )
        column.addWidget(widget, 0, leading)
    return part
