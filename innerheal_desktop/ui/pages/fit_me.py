"""Make it fit me: the twelve questions, what each changes, and how to forget the answers.

They stand in the settings and in the welcome. All are optional, and kept in the log alone.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from innerheal_desktop.care.fit import NOTHING_TOLD
from innerheal_desktop.care.flags import FLAGS, flags_of
from innerheal_desktop.tongue import mark, tr
from innerheal_desktop.ui.accessibility import Announcer
from innerheal_desktop.ui.pages.field_card import FieldCard
from innerheal_desktop.ui.pages.field_group import Group
from innerheal_desktop.ui.theme.spacing import S
from innerheal_desktop.ui.theme.typography import Type
from innerheal_desktop.ui.widgets.button import Button, Weight
from innerheal_desktop.ui.widgets.card import Card
from innerheal_desktop.ui.widgets.flow import Flow
from innerheal_desktop.ui.widgets.option import Tick
from innerheal_desktop.ui.widgets.plain_label import PlainLabel

if TYPE_CHECKING:
    from innerheal_desktop.ui.memory import Memory
    from innerheal_desktop.ui.preferences import Preferences

INTRO = (
    mark(
        "Many practices can be adapted. Tick what fits you, or nothing; every line may be left out,"
        " and you know your body best. When unsure, ask someone who knows your health."
    ),
    mark(
        "It takes a minute. Your answers lie beside your practice on this computer and nowhere"
        " else. Nothing here is a diagnosis, and nothing asks about medicines."
    ),
)
NONE = mark("None of these")
NONE_SAID = mark("Noted: none of these. Nobody will ask you again.")
FORGOTTEN = mark("Forgotten. Sessions are as they are written again.")
UNKEPT = mark("These answers hold until the window closes: they cannot be kept now.")


class FitQuestions(QWidget):
    """A tick for each question, with what it changes; a tick works at once."""

    answered = Signal()

    def __init__(self, memory: Memory) -> None:
        super().__init__()
        self.setAccessibleName(tr("Make it fit me"))
        self._memory = memory
        self.ticks: dict[str, Tick] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(S)
        for flag in FLAGS:
            tick = self.ticks[flag.name] = Tick(tr(flag.question), tr(flag.effect))
            tick.toggled.connect(partial(self._answer, flag.name))
            column.addWidget(tick)
        self.show_answers()

    def show_answers(self) -> None:
        """Stand as the answers are."""
        told = self._memory.fit.flags
        for name, tick in self.ticks.items():
            with QSignalBlocker(tick):
                tick.setChecked(name in told)

    def _answer(self, name: str, yes: bool) -> None:
        self._memory.keep_fit(self._memory.fit.told(name, yes=yes))
        self.answered.emit()


class FitGroup(Group):
    """The questions as a group of the settings."""

    def __init__(self, title: str, memory: Memory, preferences: Preferences) -> None:
        super().__init__(title)
        self._memory = memory
        self.age = FieldCard(tr("Your age"), ("grown_up",), preferences)
        self._announcer = Announcer(self)
        self.questions = FitQuestions(memory)
        self.said = PlainLabel("", Type.BODY, characters=70)
        self.none = Button(tr(NONE), name=tr("None of these: answer no to all of them"))
        self.forget = Button(tr("Forget these answers"), Weight.QUIET, icon="trash")
        self.questions.answered.connect(self._tell)
        self.none.clicked.connect(self._none)
        self.forget.clicked.connect(self._forget)
        card = Card(title)
        for line in INTRO:
            card.body.addWidget(PlainLabel(tr(line), Type.BODY, tone="muted", characters=70))
        card.body.addSpacing(S)
        card.body.addWidget(self.questions)
        card.body.addSpacing(S)
        card.body.addWidget(self.said)
        ways = Flow(S)
        ways.addWidget(self.none)
        ways.addWidget(self.forget)
        card.body.addLayout(ways)
        self.column.addWidget(card)
        self.column.addWidget(self.age)

    def fill(self) -> None:
        """Stand as the answers are."""
        self.questions.show_answers()
        self.age.show_choices()
        self._tell()

    def _tell(self, words: str = "") -> None:
        """What the four ticks before a session left, and where nothing can be kept; or `words`."""
        fit = self._memory.fit
        lines = [words] if words else []
        if self._memory.log is None:
            lines.append(tr(UNKEPT))
        because = {flag.because for flag in flags_of(fit.flags) if not flag.question}
        lines += [tr("Holds are left out, {because}.", because=tr(each)) for each in because]
        self.said.say("\n".join(lines))
        self.said.setVisible(bool(lines))
        self.none.setVisible(not fit.answered)
        self.forget.setEnabled(fit != NOTHING_TOLD)
        if words:
            self._announcer.say(words)

    def _none(self) -> None:
        self._memory.keep_fit(self._memory.fit.ticked())
        self._tell(tr(NONE_SAID))
        self.none.hide()
        self.forget.setFocus(Qt.FocusReason.OtherFocusReason)

    def _forget(self) -> None:
        self._memory.keep_fit(NOTHING_TOLD)
        self.questions.show_answers()
        self._tell(tr(FORGOTTEN))
        first = next(iter(self.questions.ticks.values()))
        first.setFocus(Qt.FocusReason.OtherFocusReason)
