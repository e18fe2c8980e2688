"""The words after a sitting: the line, the week, what is asked, and the ways on."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from innerheal_desktop.practice.wording import (
    acknowledgement,
    as_shown,
    streak_words,
    total_words,
    week_meaning,
    week_words,
)
from innerheal_desktop.tongue import mark, tr
from innerheal_desktop.ui.feeling.asked import AfterFeeling
from innerheal_desktop.ui.pages.compared import Compared
from innerheal_desktop.ui.pages.kept_card import KeptCard
from innerheal_desktop.ui.pages.milestone_line import MilestoneLine
from innerheal_desktop.ui.theme.spacing import XL, L, S
from innerheal_desktop.ui.theme.typography import Type
from innerheal_desktop.ui.widgets.button import Button, Weight
from innerheal_desktop.ui.widgets.dots import Dots
from innerheal_desktop.ui.widgets.flow import Flow
from innerheal_desktop.ui.widgets.plain_label import PlainLabel

if TYPE_CHECKING:
    from innerheal_desktop.ui.pages.after import AfterView

THANKS = mark("Thank you for saying. That happens.")
LOOK = mark("Look around the room for a moment?")


class Words(QWidget):
    """The line, the streak, the week, and the ways on."""

    # Many, as each is one part of the page, and is only placed here.

    def __init__(self) -> None:
        super().__init__()
        self.line = PlainLabel("", Type.H1, centred=True, characters=46)
        self.streak = PlainLabel("", Type.H3, centred=True)
        self.week = PlainLabel("", Type.BODY, tone="muted", centred=True)
        self._counted = False  # whether there is a week to show
        self.feeling = AfterFeeling()
        self.compared = Compared()
        self.dots = Dots()
        self.grown = MilestoneLine()
        self.step = PlainLabel("", Type.BODY, centred=True, characters=66)
        self.ways = Flow(S, centred=True)
        self.kept = KeptCard()
        self._gentle = False  # a hard word was said: the ways to steady ground come first
        self._row = _in_the_middle(self.kept)
        self._over, self._under = QVBoxLayout(), QVBoxLayout()
        column = QVBoxLayout(self)
        column.setSpacing(S)
        column.addWidget(self.line)
        column.addSpacing(S)
        column.addWidget(self.feeling)
        column.addWidget(self.compared)
        column.addLayout(self._over)
        column.addSpacing(L)
        column.addWidget(self.dots, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self.streak)
        column.addWidget(self.week)
        column.addWidget(self.grown)
        column.addWidget(self.step)
        column.addSpacing(XL)
        column.addLayout(self.ways)
        column.addLayout(self._under)
        self.hide()

    def fill(self, view: AfterView, ways: list[tuple[str, Callable[[], None]]]) -> None:
        """Take the words of a view."""
        self.line.say(acknowledgement(view.active, view.rhythm, completed=view.completed))
        rhythm = as_shown(view.rhythm, view.show) if view.rhythm is not None else None
        self.grown.show_one(view.grown)
        self.step.say(view.step)
        self._counted = rhythm is not None and bool(rhythm.total)
        if rhythm is not None and self._counted:
            self.streak.say(streak_words(rhythm))
            self.week.say(" · ".join(filter(None, (week_words(rhythm), total_words(rhythm)))))
            self.dots.show_week(rhythm.dots, week_meaning(rhythm))
        self.feeling.ask(view.scales)
        self.compared.ask(view.question)
        self._gentle = False
        self.kept.ask(view.written)
        self._over.addWidget(self._row)
        self.show_parts()
        self._offer(ways)

    def show_parts(self) -> None:
        """While the scales are open they are alone; the question and the week come after them."""
        alone = self.feeling.is_open
        self.compared.setVisible(self.compared.question is not None and not alone)
        for part in (self.dots, self.streak, self.week):
            part.setVisible(self._counted and not alone)
        self.grown.setVisible(self.grown.there and not alone)
        self.step.setVisible(bool(self.step.text()) and not alone)
        self._row.setVisible(not self.kept.isHidden() and not alone)

    def be_gentle(self, ways: list[tuple[str, Callable[[], None]]]) -> None:
        """Thank for a hard word, and offer the room around; nothing is counted here."""
        self.line.say(tr(THANKS))
        self.compared.ask(None)
        self.compared.label.say(tr(LOOK))
        self.compared.show()
        self.feeling.ask(None)
        for part in (self.dots, self.streak, self.week, self.grown, self.step):
            part.hide()
        self._gentle = True
        self._under.addWidget(self._row)
        self._row.setVisible(not self.kept.isHidden())
        self._offer(ways)

    def _offer(self, ways: list[tuple[str, Callable[[], None]]]) -> None:
        self.ways.clear()
        for words, action in ways:
            button = Button(words, Weight.QUIET if self.ways.widgets() else Weight.PLAIN)
            button.clicked.connect(action)
            self.ways.addWidget(button)
            button.show()

    @property
    def told(self) -> str:
        """All of it, as a screen reader says it."""
        counted = (self.streak, self.week, self.grown.line, self.step)
        rhythm = (part.text() for part in counted if part.isVisibleTo(self))
        asked = "" if self.compared.isHidden() else self.compared.label.text()
        said = ". ".join(part.rstrip(".") for part in (self.line.text(), *rhythm) if part)
        waits = self.kept.told if self.kept.isVisibleTo(self) else ""
        return f"{said}. {' '.join(filter(None, (asked, waits)))}" if asked or waits else said

    def focus_first(self) -> None:
        """The first way on takes Enter, and goes home; what is asked comes before it."""
        if self.feeling.panel is not None and self.feeling.is_open:
            self.feeling.panel.focus_first()
        else:
            self.first.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def first(self) -> QWidget:
        """What takes Enter: the first way on, or where words wait, the first of the card."""
        asks = self.kept.waits and not self._gentle
        return (self.kept.ways if asks else self.ways).widgets()[0]


def _in_the_middle(card: QWidget) -> QWidget:
    """A card in the middle of whatever width there is, and room above it."""
    row = QWidget()
    across = QHBoxLayout(row)
    across.setContentsMargins(0, L, 0, 0)
    across.addStretch(1)
    across.addWidget(card, 100)
    across.addStretch(1)
    return row
