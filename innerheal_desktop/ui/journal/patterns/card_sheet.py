"""A card as it was kept: its answers, and what can be done with it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import NamedTuple

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from innerheal_desktop.journal.cards import Answer, answers, line_of, scale_of, text_of
from innerheal_desktop.journal.page import Page
from innerheal_desktop.practice.feelings import word_said
from innerheal_desktop.practice.wording import date_words
from innerheal_desktop.tongue import mark, tr
from innerheal_desktop.ui.journal.patterns.forms import NO_DANGER
from innerheal_desktop.ui.journal.patterns.kept import PATTERN, PLAN, TRIGGER, day_of, is_shown
from innerheal_desktop.ui.journal.patterns.rated import Rated
from innerheal_desktop.ui.journal.patterns.stones import named
from innerheal_desktop.ui.support.lines import focus_on, in_a_row
from innerheal_desktop.ui.support.order import in_reading_order
from innerheal_desktop.ui.theme.spacing import XS, M, S
from innerheal_desktop.ui.theme.typography import Type
from innerheal_desktop.ui.widgets.button import Button, Weight
from innerheal_desktop.ui.widgets.long_words import LongWords
from innerheal_desktop.ui.widgets.option import Tick
from innerheal_desktop.ui.widgets.plain_label import PlainLabel
from innerheal_desktop.ui.widgets.sheet import Sheet

LANDING = mark(
    "It is kept. Press your feet or your hands into something solid, look left and right, or listen"
    " to each side, and name three things that are here today. Be gentle with the next hour."
)
FOR_GOOD = mark(
    "Letting it go cannot be undone: nothing of it stays in the journal. Deleting it can be"
    " undone for thirty days."
)
# Answers that stand elsewhere on the sheet than among the others.
_ELSEWHERE = ("before", "after", "script", "strategy", "plan", "sentence", "today")


class Deeds(NamedTuple):
    """What can be done with a card, and with those that belong to it."""

    change: Callable[[Page, str], None]  # from the question of this field on
    rehearse: Callable[[], None]
    plan: Callable[[Page], None]  # make a plan for this trigger
    show: Callable[[Page], None]  # another card
    today: Callable[[Page, bool], None]  # whether a plan stands on Today
    settle: Callable[[Page], None]  # of a card that was changed in two places, this one stands
    away: Callable[[Page], None]
    let_go: Callable[[Page], None]
    support: Callable[[], None]


class AnswerRow(QWidget):
    """An answer under its short name, and a way to change it."""

    def __init__(self, answer: Answer) -> None:
        super().__init__()
        short = tr(answer.ask.short)
        self.change = Button(
            tr("Change"), Weight.QUIET, icon="pencil", name=tr("Change: {what}", what=short)
        )
        self.change.show_words(words=False)
        words = QVBoxLayout()
        words.setSpacing(XS)
        words.addWidget(PlainLabel(short, Type.SMALL, tone="muted"))
        words.addWidget(LongWords(answer.words, characters=72))
        words.addStretch(1)
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(S)
        across.addLayout(words, 1)
        across.addWidget(self.change, 0)


class ForGood(QWidget):
    """What is asked before a card goes for good."""

    def __init__(self) -> None:
        super().__init__()
        self.stay = Button(tr("Keep it"), Weight.QUIET)
        self.gone = Button(tr("Let it go for good"), icon="trash")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(S)
        column.addWidget(PlainLabel(tr(FOR_GOOD), characters=72))
        column.addWidget(in_a_row(self.stay, self.gone))
        self.hide()


class CardSheet(Sheet):
    """`page` and the cards beside it; `fresh` just kept.

    Beside it are its plans, its trigger, earlier looks, and how it was changed in another place.
    """

    def __init__(
        self,
        window: QWidget,
        page: Page,
        beside: Sequence[Page],
        deeds: Deeds,
        *,
        fresh: bool = False,
        rehearses: bool = True,
    ) -> None:
        super().__init__(window, _title(page))
        self.page, self._deeds = page, deeds
        self.column.setSpacing(M)
        if fresh:
            self._land()
        self.column.addWidget(PlainLabel(date_words(day_of(page)), Type.SMALL, tone="muted"))
        self._lead()
        for answer in answers(page):
            if answer.ask.field not in _ELSEWHERE:
                row = AnswerRow(answer)
                row.change.clicked.connect(partial(self._do, deeds.change, answer.ask.field))
                self.column.addWidget(row)
        if page.kind == PLAN:
            self._plan_ways()
        for other in beside:
            self.column.addWidget(in_a_row(self._beside(other)))
        self.ways = self._made_ways(rehearses=rehearses)
        if any(other.id == page.id for other in beside):
            self.ways["this"] = Button(tr("Let this one stand"))
            self.ways["this"].clicked.connect(
                partial(self._do, lambda page, _: deeds.settle(page), "")
            )
        self.column.addWidget(in_a_row(*self.ways.values()))
        self.sure = ForGood()
        self.sure.gone.clicked.connect(partial(self._do, lambda page, _: deeds.let_go(page), ""))
        self.sure.stay.clicked.connect(self._keep)
        self.column.addWidget(self.sure)
        self.column.addWidget(self.line)
        self.column.addStretch(1)
        in_reading_order(self)

    @property
    def first(self) -> QWidget:
        """Where the focus begins: to close it, as most who look at a card only look."""
        return self.way_out

    def _land(self) -> None:
        """It was just written: after what may stir, the room comes first."""
        if self.page.kind == PLAN:
            self.column.addWidget(PlainLabel(tr("It is kept."), characters=72))
            return
        self.column.addWidget(PlainLabel(tr(LANDING), characters=72))
        support = Button(tr("Support"), Weight.QUIET, icon="support")
        support.clicked.connect(self._deeds.support)
        self.column.addWidget(in_a_row(support))

    def _lead(self) -> None:
        """What the card says first, larger than the rest."""
        page = self.page
        words = line_of(page) if page.kind == PLAN else text_of(page, "script")
        if page.kind == PATTERN:
            words = named(page)
        if words:
            self.column.addWidget(LongWords(words, Type.CAPTION, characters=62))
        plan = text_of(page, "plan")
        if page.kind == PLAN and plan and plan != words:
            self.column.addWidget(LongWords(plan, tone="muted", characters=72))
        if scale_of(page, "before") is not None or scale_of(page, "after") is not None:
            self.column.addWidget(Rated(page))
        if page.words:
            said = " · ".join(map(word_said, page.words))
            self.column.addWidget(LongWords(said, tone="muted", characters=72))

    def _plan_ways(self) -> None:
        self.today = Tick(
            tr("Show it on Today"), tr("One quiet line. Never while the journal is locked.")
        )
        self.today.setChecked(is_shown(self.page))
        self.today.toggled.connect(lambda on: self._deeds.today(self.page, on))
        self.column.addWidget(self.today)
        support = Button(tr("Support"), Weight.QUIET, icon="support")
        support.clicked.connect(self._deeds.support)
        self.column.addWidget(PlainLabel(tr(NO_DANGER), Type.SMALL, tone="muted", characters=78))
        self.column.addWidget(in_a_row(support))

    def _beside(self, other: Page) -> Button:
        """A card that belongs to this one."""
        words = {TRIGGER: tr("The old script it is for"), PLAN: tr("A plan for next time")}
        earlier = tr("Another look, {day}", day=date_words(day_of(other)))
        said = words.get(other.kind, earlier)
        about = "" if other.kind == PATTERN else line_of(other)
        if other.id == self.page.id:
            said = tr("As it was changed in another place")
        button = Button(said, Weight.QUIET, icon="next", name=f"{said}. {about}" if about else said)
        button.clicked.connect(partial(self._show, other))
        return button

    def _made_ways(self, *, rehearses: bool) -> dict[str, Button]:
        page, deeds = self.page, self._deeds
        ways: dict[str, Button] = {}
        if page.kind != PATTERN and rehearses:
            ways["rehearse"] = Button(tr("Rehearse a new response"), icon="play")
            ways["rehearse"].clicked.connect(deeds.rehearse)
        if page.kind == TRIGGER:
            ways["plan"] = Button(tr("Make a plan for next time"))
            ways["plan"].clicked.connect(partial(self._do, lambda page, _: deeds.plan(page), ""))
        ways["change"] = Button(tr("Go through it again"), icon="pencil")
        ways["away"] = Button(tr("Delete"), Weight.QUIET, name=tr("Delete this card"))
        ways["gone"] = Button(tr("Let it go"), Weight.QUIET, icon="trash")
        ways["change"].clicked.connect(partial(self._do, deeds.change, ""))
        ways["away"].clicked.connect(partial(self._do, lambda page, _: deeds.away(page), ""))
        ways["gone"].clicked.connect(self._ask_whether)
        return ways

    def _ask_whether(self) -> None:
        self.sure.show()
        in_reading_order(self)
        focus_on(self.sure.stay)

    def _keep(self) -> None:
        self.sure.hide()
        focus_on(self.ways["gone"])

    def _do(self, deed: Callable[[Page, str], None], what: str) -> None:
        """Leave, and do it."""
        self.leave()
        deed(self.page, what)

    def _show(self, other: Page) -> None:
        self.leave()
        self._deeds.show(other)


def _title(page: Page) -> str:
    """What the sheet is called, and the window with it: no word of the person stands in that."""
    titles = {PATTERN: tr("A strategy I learned"), PLAN: tr("A plan for next time")}
    return titles.get(page.kind, tr("An old script and a new one"))
