"""Patterns: old scripts and new ones, what once protected, and plans for next time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from innerheal_desktop.journal.cards import line_of
from innerheal_desktop.journal.page import Page
from innerheal_desktop.practice.wording import date_words
from innerheal_desktop.tongue import tr
from innerheal_desktop.ui.journal.part import Part
from innerheal_desktop.ui.journal.patterns.doing import Doing
from innerheal_desktop.ui.journal.patterns.for_today import mirrored
from innerheal_desktop.ui.journal.patterns.forms import new_pattern
from innerheal_desktop.ui.journal.patterns.kept import (
    KINDS,
    PATTERN,
    PLAN,
    TRIGGER,
    Cards,
    day_of,
    is_shown,
)
from innerheal_desktop.ui.journal.patterns.passing import Passing
from innerheal_desktop.ui.journal.patterns.rated import rated_words
from innerheal_desktop.ui.journal.patterns.sections import Row, Section
from innerheal_desktop.ui.journal.patterns.stones import Stones, Strategic, mapped
from innerheal_desktop.ui.support.order import in_reading_order
from innerheal_desktop.ui.theme.sheet import dress
from innerheal_desktop.ui.theme.spacing import COLUMN, XL
from innerheal_desktop.ui.widgets.scroll import Scroll

if TYPE_CHECKING:
    from innerheal_desktop.ui.journal.room import Room


class Patterns(Part):
    """The three parts, below one line on what waits or was deleted."""

    def __init__(self, room: Room) -> None:
        super().__init__(room)
        self.cards = Cards(room)
        self.doing = Doing(self, self.cards, room.house.home.clock.elapsed)
        self.passing = Passing()
        self.sections = {kind: Section(kind) for kind in KINDS}
        self.stones = Stones()
        scroll = Scroll(COLUMN + 40)
        scroll.clear()
        scroll.column.setSpacing(XL)
        scroll.column.addWidget(self.passing)
        for section in self.sections.values():
            scroll.column.addWidget(section)
        scroll.column.addStretch(1)
        self.sections[PATTERN].column.insertWidget(2, self.stones)
        self.column.addWidget(scroll)
        self._connect()

    def fill(self) -> None:
        """Show the cards there are."""
        if self.cards.locked:
            self.clear()
            return
        patterns = self.cards.all(PATTERN)
        for kind, section in self.sections.items():
            section.invite(self.cards.session(kind))
        self.sections[TRIGGER].show_rows([trigger_row(each) for each in self.cards.all(TRIGGER)])
        self.sections[PLAN].show_rows([plan_row(each) for each in self.cards.all(PLAN)])
        self.stones.show_map(mapped(patterns))
        mirrored(self.room.house, self.cards.all(PLAN))
        self.stones.setVisible(bool(patterns) or self.cards.session(PATTERN) is not None)
        self.passing.wait(self.cards.draft() if self.doing.sheet is None else None)
        dress(self)
        in_reading_order(self)

    def clear(self) -> None:
        """Nothing is shown any more; what is being written is a draft."""
        self.doing.leave()
        self.cards.forget()
        for section in self.sections.values():
            section.show_rows(())
        self.stones.show_map(())
        self.passing.forget()

    def focus_first(self) -> None:
        """To what waits, else to the first card or the way to one."""
        scripts = self.sections[TRIGGER]
        first: QWidget = scripts.rows[0] if scripts.rows else scripts.session
        if scripts.ways.isHidden() and not scripts.rows and self.stones.stones:
            first = self.stones.stones[0]
        (self.passing.first or first).setFocus(Qt.FocusReason.OtherFocusReason)

    def show_page(self, id: str) -> None:
        """Show one card; where it was let go of, the tab."""
        self.focus_first()
        self._show(id)

    def indent(self, margin: int) -> None:
        """The column has such margins of its own, so that what scrolls reaches the edge."""

    def _connect(self) -> None:
        doing, passing = self.doing, self.passing
        for kind, section in self.sections.items():
            section.opened.connect(self._show)
            section.invited.connect(lambda kind=kind: doing.begin(kind))
            section.written.connect(lambda kind=kind: doing.write(Page(kind=kind)))
        self.stones.opened.connect(self._stone)
        passing.went_on.connect(self._go_on)
        passing.dropped.connect(self._drop)
        passing.undone.connect(doing.bring_back)
        doing.wished.connect(lambda session, seconds: self.begin.emit(session, seconds, ""))
        doing.left.connect(self._left)
        doing.told.connect(self._tell)

    def _show(self, id: str) -> None:
        page = self.cards.card(id)
        if page is not None:
            self.passing.forget()
            self.doing.show(page)

    def _stone(self, of: object) -> None:
        if not isinstance(of, Strategic):  # a signal carries any object
            return
        self.passing.forget()
        if of.cards:
            self.doing.show(of.cards[0])
        else:
            self.doing.write(new_pattern(of.kept))

    def _go_on(self, draft: object) -> None:
        if isinstance(draft, Page):
            self.passing.forget()
            self.doing.write(draft)

    def _drop(self, draft: object) -> None:
        if isinstance(draft, Page):
            self.cards.drop_draft(draft.id)
        self.passing.forget()
        self.fill()
        self.focus_first()

    def _tell(self, words: str, back: str) -> None:
        """Say what came of it; the focus is on taking it back where that can be."""
        self.fill()
        self.passing.say(words, back)
        if self.isVisible() and self.doing.sheet is None:
            self.focus_first()

    def _left(self, id: str) -> None:
        """A sheet is gone: what was changed is shown, with the focus on its card."""
        if self.cards.locked:
            return
        self.fill()
        if not self.isVisible():
            return
        rows = (section.row(id) for section in self.sections.values())
        stones = (each for each in self.stones.stones if any(c.id == id for c in each.of.cards))
        found = self.passing.first or next(filter(None, rows), None) or next(stones, None)
        focus = self.window().focusWidget()
        if found is not None:
            found.setFocus(Qt.FocusReason.OtherFocusReason)
        elif focus is None or not self.isAncestorOf(focus):
            self.focus_first()


def trigger_row(page: Page) -> Row:
    """An old script and a new one, as it stands in the list."""
    about = (date_words(day_of(page)), rated_words(page))
    words = line_of(page) or tr("A card without words")
    return Row(page.id, words, " · ".join(filter(None, about)))


def plan_row(page: Page) -> Row:
    """A plan, as it stands in the list."""
    about = (date_words(day_of(page)), tr("Shown on Today") if is_shown(page) else "")
    return Row(page.id, line_of(page), " · ".join(filter(None, about)))
