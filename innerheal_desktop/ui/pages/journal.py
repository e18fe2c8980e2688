"""Journal: a question a day to write with, and quiet to write in. Nothing is kept here yet."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout

from innerheal_desktop.journal.prompts import ONLY_AS_MUCH, prompt_of
from innerheal_desktop.tongue import tr
from innerheal_desktop.ui.accessibility import Announcer
from innerheal_desktop.ui.pages.page import Page
from innerheal_desktop.ui.theme.palette import worn
from innerheal_desktop.ui.theme.spacing import COLUMN, XL, L, S
from innerheal_desktop.ui.theme.typography import Type
from innerheal_desktop.ui.widgets.button import Button, Weight
from innerheal_desktop.ui.widgets.card import Card
from innerheal_desktop.ui.widgets.flow import Flow
from innerheal_desktop.ui.widgets.plain_label import PlainLabel
from innerheal_desktop.ui.widgets.scroll import Scroll

# Quiet between two bells, for a hand that writes.
QUIET, FIVE_MINUTES = "silent-sit", 300.0


class JournalPage(Page):
    """`now` tells the day (an ordinal) and its hour (0…23, local)."""

    def __init__(self, now: Callable[[], tuple[int, int]]) -> None:
        super().__init__()
        self.setAccessibleName(tr("Journal"))
        self._now = now
        self._turn = 0
        self._announcer = Announcer(self)
        self.card = Question()
        self.card.other.clicked.connect(self._another)
        self.card.quiet.clicked.connect(lambda: self.begin.emit(QUIET, FIVE_MINUTES, ""))
        paper = tr(
            "Paper is a good place to write: it needs no password, and it is yours to keep, "
            "to put away or to tear up. Nobody reads it, and nobody grades it."
        )
        later = tr(
            "This page keeps nothing yet. Later it will hold what you write, locked, on this "
            "computer and nowhere else."
        )
        scroll = Scroll(COLUMN + 40)
        scroll.clear()
        scroll.column.addWidget(self.card)
        scroll.column.addSpacing(S)
        scroll.column.addWidget(PlainLabel(paper, Type.BODY, characters=70))
        scroll.column.addWidget(PlainLabel(later, Type.SMALL, tone="muted", characters=70))
        scroll.column.addStretch(1)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(scroll)

    def fill(self) -> None:
        """The question of this day and hour."""
        self.card.ask(*self._now(), self._turn)

    def focus_first(self) -> None:
        """The five quiet minutes are what Enter begins."""
        self.card.quiet.setFocus(Qt.FocusReason.OtherFocusReason)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Far hills at the foot of the page, as on Today."""
        from innerheal_desktop.ui.visuals.ground import paint_hills, scenery

        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_hills(painter, QRectF(self.rect()), scenery(worn(self.palette())))

    def _another(self) -> None:
        self._turn += 1
        self.fill()
        self._announcer.say(self.card.question.text())


class Question(Card):
    """One question, another one, and five minutes for it."""

    def __init__(self) -> None:
        super().__init__(tr("A question for today"))
        self.question = PlainLabel("", Type.BEAT, characters=46)
        self.gently = PlainLabel(tr(ONLY_AS_MUCH), Type.SMALL, tone="muted")
        self.quiet = Button(
            tr("Five quiet minutes"),
            Weight.MAIN,
            icon="play",
            name=tr("Five quiet minutes to write, between two bells"),
        )
        self.other = Button(tr("Another question"), Weight.QUIET)
        row = Flow(S)
        row.addWidget(self.quiet)
        row.addWidget(self.other)
        self.body.addWidget(PlainLabel(tr("A question for today"), Type.SMALL, tone="muted"))
        self.body.addWidget(self.gently)
        self.body.addWidget(self.question)
        self.body.addSpacing(L)
        self.body.addLayout(row)
        self.body.setContentsMargins(XL, XL, XL, XL)

    def ask(self, day: int, hour: int, turn: int) -> None:
        """Ask the question of a day and hour."""
        prompt = prompt_of(day, hour, turn)
        self.question.say(tr(prompt.words))
        self.gently.setVisible(prompt.deep)
