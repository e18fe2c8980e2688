"""One setting on the page: a widget made from what its field says of itself.

When you add a kind of setting: one class here, and its line in `setting_field`.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QLocale, QSignalBlocker, Qt, QTime
from PySide6.QtWidgets import QHBoxLayout, QTimeEdit, QVBoxLayout, QWidget

from innerheal_desktop.settings.fields import about
from innerheal_desktop.settings.kinds import CLOCK
from innerheal_desktop.tongue import plural, tr
from innerheal_desktop.ui.pages.look import ThemeOption
from innerheal_desktop.ui.preferences import Preferences
from innerheal_desktop.ui.theme.sheet import dressed
from innerheal_desktop.ui.theme.spacing import TARGET, L, M, S
from innerheal_desktop.ui.theme.typography import Type
from innerheal_desktop.ui.widgets.option import Option, Tick
from innerheal_desktop.ui.widgets.plain_label import PlainLabel
from innerheal_desktop.ui.widgets.slider import Slider, SliderRow

KEPT_AS = "HH:mm"


def seconds(value: float) -> str:
    """`3 seconds`; none is `at once`."""
    return plural("{n} second", "{n} seconds", round(value)) if value else tr("at once")


def minutes(value: float) -> str:
    """`3 minutes`."""
    return plural("{n} minute", "{n} minutes", round(value))


def share(value: float) -> str:
    """`85 percent`, as a screen reader says it."""
    return tr("{n} percent", n=round(value * 100))


def share_shown(value: float) -> str:
    """`85 %`."""
    return tr("{n} %", n=round(value * 100))


# What a number is called, by the setting it belongs to; all others are shares of the usual.
SAID: dict[str, Callable[[float], str]] = {"preparation": seconds, "mini_minutes": minutes}
# These make the page itself larger or smaller: a hand that drags is waited for.
RESIZING = ("text_size",)


class Field(QWidget):
    """A setting of `preferences`; `show_value` stands where it is now."""

    def __init__(self, name: str, preferences: Preferences) -> None:
        super().__init__()
        self.name = name
        self.label = tr(about(name)["label"])
        self.help = tr(about(name)["help"]) if about(name)["help"] else ""
        self.preferences = preferences
        self.setAccessibleName(self.label)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(0)

    @property
    def value(self) -> Any:
        """What is chosen now."""
        return getattr(self.preferences.settings, self.name)

    def choose(self, value: Any) -> None:
        """Choose, at once."""
        self.preferences.change(**{self.name: value})

    def show_value(self) -> None:
        """Stand where the choice is now."""
        raise NotImplementedError


class ChoiceField(Field):
    """One word out of some: an option each."""

    def __init__(self, name: str, preferences: Preferences) -> None:
        super().__init__(name, preferences)
        self.options: dict[str, Option] = {}
        self.column.addWidget(PlainLabel(self.label, Type.STRONG))
        if self.help:
            self.column.addWidget(PlainLabel(self.help, Type.SMALL, tone="muted"))
        for choice, words in about(name)["choices"].items():
            make = partial(ThemeOption, choice) if name == "theme" else Option
            option = self.options[choice] = make(tr(words))
            option.clicked.connect(partial(self.choose, choice))
            self.column.addWidget(option)

    def show_value(self) -> None:
        """Mark the option."""
        self.options[self.value].setChecked(True)


class NumberField(Field):
    """A number within a range: a slider that says what it stands at.

    The slider counts as the words do, in hundredths where they are shares: a reader tells its
    number at each step, and on Linux nothing else.
    """

    def __init__(self, name: str, preferences: Preferences) -> None:
        super().__init__(name, preferences)
        self._low, high, self._step = about(name)["range"]
        self._unit = 1 if name in SAID else 100
        low, most = (round(each * self._unit) for each in (self._low, high))
        step = round(self._step * self._unit)
        page = max(2, (most - low) // step // 8) * step
        self.slider = Slider(low, most, step=step, page=page, origin=low)
        self.slider.setTracking(name not in RESIZING)
        said = SAID.get(name, share)
        self.row = SliderRow(
            self.label,
            self.label,
            self.slider,
            lambda at: said(self._number(at)),
            None if name in SAID else lambda at: share_shown(self._number(at)),
        )
        self.row.moved.connect(lambda at: self.choose(self._number(at)))
        self.column.addWidget(self.row)
        if self.help:
            self.column.addWidget(PlainLabel(self.help, Type.SMALL, tone="muted"))

    def show_value(self) -> None:
        """Stand there."""
        self.row.show_value(round(self.value * self._unit))

    def _number(self, at: int) -> float:
        """The setting at a place of the slider, which a hand may leave between two steps."""
        steps = round((at / self._unit - self._low) / self._step)
        return round(float(self._low + steps * self._step), 4)


class SwitchField(Field):
    """On or off."""

    def __init__(self, name: str, preferences: Preferences) -> None:
        super().__init__(name, preferences)
        self.tick = Tick(self.label, self.help)
        self.tick.toggled.connect(self.choose)
        self.column.addWidget(self.tick)

    def show_value(self) -> None:
        """Stand there."""
        with QSignalBlocker(self.tick):
            self.tick.setChecked(self.value)
        self.tick.update()


class TimeField(Field):
    """A time of day, written as the person's country writes it."""

    def __init__(self, name: str, preferences: Preferences) -> None:
        super().__init__(name, preferences)
        self.edit = dressed(QTimeEdit())
        self.edit.setDisplayFormat(QLocale().timeFormat(QLocale.FormatType.ShortFormat))
        # The sheet hides the arrows: without any, Qt leaves the written time one pixel wide.
        self.edit.lineEdit().setTextMargins(M, 0, 0, 0)
        self.edit.setAccessibleName(self.label)
        self.edit.setMinimumHeight(TARGET)
        self.edit.setWrapping(True)
        self.edit.timeChanged.connect(lambda time: self.choose(time.toString(KEPT_AS)))
        words = PlainLabel(self.label, Type.BODY)
        words.setBuddy(self.edit)
        row = QHBoxLayout()
        row.setSpacing(L)
        row.setContentsMargins(0, S // 2, 0, S // 2)
        row.addWidget(words, 1, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.edit)
        self.column.addLayout(row)

    def show_value(self) -> None:
        """Stand there."""
        with QSignalBlocker(self.edit):
            self.edit.setTime(QTime.fromString(self.value, KEPT_AS))


def setting_field(name: str, preferences: Preferences) -> Field:
    """The widget of the setting `name`."""
    known = about(name)
    kind: type[Field] = SwitchField
    if "choices" in known:
        kind = ChoiceField
    elif "range" in known:
        kind = NumberField
    elif known.get("kind") == CLOCK:
        kind = TimeField
    return kind(name, preferences)
