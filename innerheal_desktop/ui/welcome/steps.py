"""The steps of the welcome: a title each, some words, and choices that work at once."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from innerheal_desktop import paths
from innerheal_desktop.care.help import read_help
from innerheal_desktop.sound.choices import cues_only, silent
from innerheal_desktop.tongue import mark, tr
from innerheal_desktop.ui.pages.fit_me import INTRO, FitQuestions
from innerheal_desktop.ui.pages.listening import one_breath
from innerheal_desktop.ui.pages.rhythm_settings import ANCHOR_HELP, KIND, AnchorField, GoalRow
from innerheal_desktop.ui.pages.setting_fields import setting_field
from innerheal_desktop.ui.pages.sound_settings import everything
from innerheal_desktop.ui.support.place import emergency_words, guessed
from innerheal_desktop.ui.theme.spacing import S
from innerheal_desktop.ui.theme.typography import Type
from innerheal_desktop.ui.welcome.breathing import Breathing
from innerheal_desktop.ui.welcome.safety import Safety
from innerheal_desktop.ui.welcome.step import Room, Step
from innerheal_desktop.ui.welcome.words import (
    BEFORE,
    DAY_ONE,
    HELLO,
    REASONS,
    REMINDER,
    SIGH,
    WHERE,
)
from innerheal_desktop.ui.widgets.button import Button, Weight
from innerheal_desktop.ui.widgets.choice import Choice
from innerheal_desktop.ui.widgets.flow import Flow
from innerheal_desktop.ui.widgets.option import Option, Tick
from innerheal_desktop.ui.widgets.plain_label import PlainLabel

if TYPE_CHECKING:
    pass

HEARD = (
    (mark("All sounds"), everything),
    (mark("Bells and breath sounds alone"), cues_only),
    (mark("Silent"), silent),
)


def hello(room: Room) -> Step:
    """What this is."""
    step = Step(tr("Welcome"), *HELLO)
    step.button(tr("I would like calm right now"), "calm")
    step.button(tr("I come from another computer…"), "returning", Weight.QUIET)
    return step


class Where(Step):
    """The country, for emergency and crisis lines."""

    def __init__(self, room: Room) -> None:
        super().__init__(tr("Where are you?"), WHERE)
        self._preferences = room.preferences
        self._countries = read_help(paths.assets())
        self.field = Choice(tr("Country"))
        self.field.addItem(tr("Another country, or rather not say"), "")
        for country in self._countries:
            self.field.addItem(country.name, country.code)
        self.number = PlainLabel("", Type.STRONG)
        self.column.addWidget(self.field)
        self.column.addWidget(self.number)
        known = room.preferences.settings.country or guessed()
        self.field.setCurrentIndex(max(self.field.findData(known), 0))
        self.field.activated.connect(self._choose)
        self._show()

    def _choose(self) -> None:
        self._preferences.change(country=self.field.currentData())
        self._show()

    def _show(self) -> None:
        code = self.field.currentData()
        country = next((each for each in self._countries if each.code == code), None)
        self.number.say(tr("In an emergency: {number}", number=emergency_words(country)))


class Reasons(Step):
    """What brings somebody here; only the order of the Library knows."""

    def __init__(self, room: Room) -> None:
        line = mark("Pick any, or none. It is used for nothing but the order of the Library.")
        super().__init__(tr("What brings you here?"), line)
        self._preferences = room.preferences
        self.ticks: dict[str, Tick] = {}
        self.column.setSpacing(S)
        for name, words in REASONS:
            tick = self.ticks[name] = Tick(tr(words))
            tick.setChecked(name in room.preferences.settings.reasons)
            tick.toggled.connect(self._choose)
            self.column.addWidget(tick)

    def _choose(self) -> None:
        chosen = tuple(name for name, tick in self.ticks.items() if tick.isChecked())
        self._preferences.change(reasons=chosen)


class LookAndSound(Step):
    """Colours, size, movement and sound; ten seconds show how it is."""

    def __init__(self, room: Room) -> None:
        super().__init__(tr("Look and sound"))
        theme, self._hearing = room.theme, room.hearing
        self.breathing = Breathing(room.hearing, room.clock, theme.palette, theme.motion)
        self.breathing.hide()
        self.preview = Button(tr("Show me, ten seconds"), icon="play")
        self.preview.clicked.connect(self._press)
        self.breathing.ended.connect(self._rest)
        theme.changed.connect(self.breathing.wear)
        theme.moved.connect(self.breathing.calm)
        self.column.addWidget(self.preview, 0, Qt.AlignmentFlag.AlignLeading)
        self.column.addWidget(self.breathing)
        self.fields = [
            setting_field(name, room.preferences) for name in ("theme", "text_size", "motion")
        ]
        for field in self.fields:
            self.column.addWidget(field)
            field.show_value()
            room.preferences.changed.connect(field.show_value)
        box = QWidget()
        box.setAccessibleName(tr("Sound"))
        heard = QVBoxLayout(box)
        heard.setContentsMargins(0, 0, 0, 0)
        heard.setSpacing(0)
        heard.addWidget(PlainLabel(tr("Sound"), Type.STRONG))
        self.heard = [Option(tr(words)) for words, _ in HEARD]
        for option, (_, change) in zip(self.heard, HEARD, strict=True):
            option.clicked.connect(lambda _=False, change=change: self._hear(change))
            option.setChecked(change(room.hearing.choices) == room.hearing.choices)
            heard.addWidget(option)
        self.column.addWidget(box)

    def _hear(self, change: Callable[..., object]) -> None:
        self._hearing.change(change(self._hearing.choices))  # type: ignore[arg-type]

    def _press(self) -> None:
        if self.breathing.running:
            self.breathing.stop()
            return
        self.breathing.show()
        self.breathing.play(one_breath())
        self.preview.setText(tr("Stop"))
        self.preview.symbol = "stop"

    def _rest(self) -> None:
        self.preview.setText(tr("Show me, ten seconds"))
        self.preview.symbol = "play"
        self.breathing.hide()


def fit_me(room: Room) -> Step:
    """What may be adapted; as optional as all of it."""
    step = Step(tr("Make it fit me"), *INTRO)
    step.column.addWidget(FitQuestions(room.memory))
    return step


class Sigh(Step):
    """One sigh together; it is kept as any other practice is."""

    def __init__(self, room: Room) -> None:
        super().__init__(tr("One breath together"), SIGH)
        self._room = room
        theme = room.theme
        self.breathing = Breathing(room.hearing, room.clock, theme.palette, theme.motion)
        self.start = Button(tr("Begin"), Weight.PLAIN, icon="play", name=tr("Begin one sigh"))
        self.start.clicked.connect(self._press)
        self.line = PlainLabel("", Type.STRONG)
        self.breathing.ended.connect(self._end)
        theme.changed.connect(self.breathing.wear)
        theme.moved.connect(self.breathing.calm)
        row = Flow(S)
        row.addWidget(self.start)
        self.column.addLayout(row)
        self.column.addWidget(self.line)
        self.column.addWidget(self.breathing)

    def _press(self) -> None:
        if self.breathing.running:
            self.breathing.stop()
            return
        laid = self._room.sigh()
        self._room.memory.sit(laid)
        self.line.say("")
        self.breathing.play(laid)
        self.start.setText(tr("Stop"))
        self.start.symbol = "stop"

    def _end(self, seconds: float, whole: bool) -> None:
        self._room.memory.sat(seconds, completed=whole)
        self.start.setText(tr("Once more") if whole else tr("Begin"))
        self.start.symbol = "play"
        self.line.say(tr(DAY_ONE) if whole else "")


class Rhythm(Step):
    """How often would be kind, and what it may follow."""

    def __init__(self, room: Room) -> None:
        super().__init__(tr(KIND))
        self.goal, self.anchor = GoalRow(room.memory), AnchorField(room.memory)
        self.goal.show_choice()
        self.anchor.show_choice()
        self.column.addWidget(self.goal)
        after = PlainLabel(tr("After I …"), Type.STRONG)
        after.setBuddy(self.anchor)
        self.column.addWidget(after)
        self.column.addWidget(self.anchor)
        for words in (ANCHOR_HELP, REMINDER):
            self.column.addWidget(PlainLabel(tr(words), Type.SMALL, tone="muted", characters=80))
        self.say(BEFORE)
        self.button(tr("Bring it along…"), "moving")

    def keep(self) -> None:
        """Keep what a moving hand has changed a moment ago."""
        self.goal.keep()
        self.anchor.keep()


STEPS: tuple[Callable[[Room], Step], ...] = (
    hello,
    Safety,
    Where,
    Reasons,
    LookAndSound,
    fit_me,
    Sigh,
    Rhythm,
)
