"""Where the rhythm stands: the streak, and the measure a person has chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QVBoxLayout, QWidget

from innerheal_desktop.practice.wording import (
    as_shown,
    streak_words,
    total_words,
    week_words,
    weeks_words,
)
from innerheal_desktop.tongue import plural, tr
from innerheal_desktop.ui.journey.details import Details
from innerheal_desktop.ui.theme.spacing import S
from innerheal_desktop.ui.theme.typography import Type
from innerheal_desktop.ui.widgets.button import Button, Weight
from innerheal_desktop.ui.widgets.flow import Flow
from innerheal_desktop.ui.widgets.option import Option
from innerheal_desktop.ui.widgets.plain_label import PlainLabel

if TYPE_CHECKING:
    from innerheal_desktop.practice.log import PracticeLog
    from innerheal_desktop.practice.rhythm import Rhythm

MEASURES = range(2, 8)


class Standing(QWidget):
    """`measured` carries the days a week that a person chose.

    The `measure` has its place further down the page, below the calendar.
    """

    measured = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.streak = PlainLabel("", Type.GREETING)
        self.facts = PlainLabel("", Type.BODY, tone="muted")
        self.why = Button("", Weight.PLAIN)
        self.details = Details(self.why)
        self.measure = Measure()
        self.measure.chosen.connect(self.measured)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(S)
        column.addWidget(self.streak)
        column.addWidget(self.facts)
        column.addWidget(self.details)

    def show_log(self, log: PracticeLog, rhythm: Rhythm, show: str = "all") -> None:
        """Show what a log holds, and of its rhythm what a person wants to see (`as_shown`)."""
        shown = as_shown(rhythm, show)
        if shown is None:
            self.streak.say(tr("Your practice"))
            self.facts.say("")
        else:
            self.streak.say(streak_words(shown) or tr("A beginning"))
            said = (week_words, total_words, weeks_words)
            self.facts.say(" · ".join(words for words in (say(shown) for say in said) if words))
        self.facts.setVisible(bool(self.facts.text()))
        self.why.setText(
            plural("Why is my streak {n}?", "Why is my streak {n}?", shown.streak)
            if shown is not None and shown.streak
            else tr("How the days count")
        )
        self.details.show_rhythm(rhythm)
        self.measure.show_goal(rhythm.goal, rhythm.allowance)


class Measure(QWidget):
    """How many days a week would be kind; nothing else depends on it but the words."""

    chosen = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        question = PlainLabel(tr("How many days a week would be kind?"), Type.H3)
        self.about = PlainLabel("", Type.SMALL, tone="muted", characters=70)
        self.group = QButtonGroup(self)
        row = Flow(S)
        for days in MEASURES:
            option = Option(str(days))
            option.setAccessibleName(plural("{n} day a week", "{n} days a week", days))
            self.group.addButton(option, days)
            row.addWidget(option)
        self.group.idClicked.connect(self.chosen)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(S)
        for part in (question, self.about):
            column.addWidget(part)
        column.addLayout(row)

    def show_goal(self, goal: int, allowance: int) -> None:
        """Show the goal, and what it means for days off."""
        self.group.button(goal).setChecked(True)
        self.about.say(
            plural(
                "A streak holds {n} day of rest in a row. Rest is part of it, and free.",
                "A streak holds {n} days of rest in a row. Rest is part of it, and free.",
                allowance,
            )
        )
