"""Questions beside the page: one for today, another one, and all of them by their groups.

Where there is no room beside it, `open_prompts(window, room, then)` lays them over the window.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from itertools import islice

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from innerheal_desktop.journal.page import Page
from innerheal_desktop.journal.prompts import (
    ONLY_AS_MUCH,
    RECENT,
    Prompt,
    prompt_called,
    prompt_of,
    prompts,
)
from innerheal_desktop.tongue import tr
from innerheal_desktop.trouble import TroubleError
from innerheal_desktop.ui.accessibility import Announcer
from innerheal_desktop.ui.journal.room import Room
from innerheal_desktop.ui.journal.writing.question_folds import QuestionFolds
from innerheal_desktop.ui.theme.spacing import COLUMN, L, M, S
from innerheal_desktop.ui.theme.typography import Type
from innerheal_desktop.ui.widgets.button import HALO, Button, Weight
from innerheal_desktop.ui.widgets.card import Card
from innerheal_desktop.ui.widgets.flow import Flow
from innerheal_desktop.ui.widgets.plain_label import PlainLabel
from innerheal_desktop.ui.widgets.scroll import Scroll
from innerheal_desktop.ui.widgets.sheet import Sheet


class PromptsPane(QWidget):
    """`PromptsPane(room)`; `fill()` when it is seen, and `chosen` brings the id of a question.

    It scrolls by itself. A question of the day stays until another is asked for: also while a page
    that began with it is being kept.
    """

    chosen = Signal(str)  # the id of a question

    def __init__(self, room: Room) -> None:
        super().__init__()
        self.setAccessibleName(tr("Questions to begin with"))
        self._room = room
        self._turn = 0
        self._at = (0, False)  # the day, and whether it was a hard one, that it was asked for
        self._announcer = Announcer(self)
        self.card = TodaysQuestion()
        self.card.write.clicked.connect(self._write)
        self.card.other.clicked.connect(self._another)
        self.folds = QuestionFolds()
        self.folds.chosen.connect(self.chosen)
        heading = QVBoxLayout()
        heading.setContentsMargins(M, 0, M, 0)  # where the titles of the groups begin
        heading.addWidget(PlainLabel(tr("All questions"), Type.SMALL, tone="muted"))
        scroll = Scroll(COLUMN, margins=False)
        scroll.clear()
        scroll.column.setSpacing(S)
        scroll.column.addWidget(self.card)
        scroll.column.addSpacing(S)
        scroll.column.addLayout(heading)
        scroll.column.addWidget(self.folds)
        scroll.column.addStretch(1)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(scroll)

    @property
    def asked(self) -> Prompt:
        """The question that stands on top."""
        return self.card.prompt

    def fill(self) -> None:
        """Ask what suits the day and the hour; what stands there stays where it does."""
        day, hour = self._now()
        tender = self._tender()
        if (day, tender) != self._at or self.asked not in prompts(hour, tender=tender):
            self._turn = self._turn if (day, tender) == self._at else 0
            self._at = (day, tender)
            self._ask()
        self.folds.fill(hour)

    def focus_first(self) -> None:
        """To write with the question on top."""
        self.card.write.setFocus(Qt.FocusReason.OtherFocusReason)

    def _ask(self) -> None:
        day, tender = self._at
        hour, used = self._now()[1], _used(self._room)
        self.card.ask(prompt_of(day, hour, self._turn, tender=tender, used=used))

    def _another(self) -> None:
        before = self.asked
        self._turn += 1
        self._ask()
        if self.asked == before:  # what was used meanwhile has left its place to it
            self._turn += 1
            self._ask()
        self._announcer.say(self.card.said)

    def _write(self) -> None:
        self.chosen.emit(self.asked.id)

    def _now(self) -> tuple[int, int]:
        """The day (an ordinal) and its hour (0…23), by the person's own clock."""
        clock = self._room.house.home.clock
        return clock.now().astimezone().toordinal(), clock.hour()

    def _tender(self) -> bool:
        """Whether a hard hour was told of lately; where that cannot be read, it was not."""
        try:
            return self._room.house.memory.tender
        except TroubleError:
            return False


class TodaysQuestion(Card):
    """One question, to write with or to pass by."""

    def __init__(self) -> None:
        super().__init__(tr("A question for today"))
        self.prompt = Prompt("", "", "")
        self.gently = PlainLabel(tr(ONLY_AS_MUCH), Type.SMALL, tone="muted")
        self.question = PlainLabel("", Type.CAPTION)
        self.write = Button(tr("Write with it"), name=tr("Write with this question"))
        self.other = Button(tr("Another"), Weight.QUIET, name=tr("Another question"))
        row = Flow(S)
        row.addWidget(self.write)
        row.addWidget(self.other)
        words = QVBoxLayout()
        words.setContentsMargins(HALO, 0, HALO, 0)  # a button begins where its ring does
        words.setSpacing(S)
        words.addWidget(PlainLabel(tr("A question for today"), Type.SMALL, tone="muted"))
        words.addWidget(self.gently)
        words.addWidget(self.question)
        self.body.setContentsMargins(*(L - HALO,) * 4)
        self.body.setSpacing(M - HALO)
        self.body.addLayout(words)
        self.body.addLayout(row)

    @property
    def said(self) -> str:
        """The question, and before a deep one how much of it is enough."""
        words = tr(self.prompt.words)
        return " ".join((tr(ONLY_AS_MUCH), words)) if self.prompt.deep else words

    def ask(self, prompt: Prompt) -> None:
        """Ask it."""
        self.prompt = prompt
        self.question.say(tr(prompt.words))
        self.gently.setVisible(prompt.deep)
        self.write.setAccessibleDescription(self.said)


class PromptsSheet(Sheet):
    """The same on a sheet, which leaves with the question that is chosen."""

    def __init__(self, window: QWidget, room: Room, then: Callable[[str], None]) -> None:
        super().__init__(window, tr("Questions to begin with"))
        self.pane = PromptsPane(room)
        self.pane.fill()
        self._then = then
        self.pane.chosen.connect(self._choose)
        self.column.addWidget(self.pane, 1)

    def _choose(self, id: str) -> None:
        self.leave()
        self._then(id)


def open_prompts(window: QWidget, room: Room, then: Callable[[str], None]) -> PromptsSheet:
    """Lay the questions over `window`; `then` takes the id of the one that is chosen."""
    sheet = PromptsSheet(window, room, then)
    sheet.appear()
    sheet.pane.focus_first()
    return sheet


def _used(room: Room) -> tuple[str, ...]:
    """The ids of our questions that pages began with, the newest first; none while it is locked."""
    return tuple(islice(_asked_in(room.journal.pages()), RECENT))


def _asked_in(pages: Iterable[Page]) -> Iterable[str]:
    return (page.prompt for page in pages if prompt_called(page.prompt) is not None)
