"""The settings of sound: how loud, which breath, for which ears, where, and when."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout

from innerheal_desktop.sound.choices import BREATH_SETS, PRESETS, VOLUMES, SoundChoices
from innerheal_desktop.tongue import tr
from innerheal_desktop.ui.accessibility import Announcer
from innerheal_desktop.ui.hearing import Hearing
from innerheal_desktop.ui.pages.clap_test import ClapTest
from innerheal_desktop.ui.pages.field_group import Group
from innerheal_desktop.ui.pages.listening import Trial, one_breath, some_of_all
from innerheal_desktop.ui.pages.own_sounds import OwnSoundsCard
from innerheal_desktop.ui.pages.own_voice_card import OwnVoiceCard
from innerheal_desktop.ui.pages.sound_words import (
    BREATHS,
    GONE,
    PRESET_WORDS,
    SLIDERS,
    SYSTEM,
    percent,
    percent_shown,
    side,
    side_shown,
)
from innerheal_desktop.ui.pages.voice_card import VoiceCard
from innerheal_desktop.ui.theme.motion import Motion
from innerheal_desktop.ui.theme.spacing import S
from innerheal_desktop.ui.theme.typography import Type
from innerheal_desktop.ui.widgets.button import Button
from innerheal_desktop.ui.widgets.card import Card
from innerheal_desktop.ui.widgets.flow import Flow
from innerheal_desktop.ui.widgets.option import Option, Tick
from innerheal_desktop.ui.widgets.plain_label import PlainLabel
from innerheal_desktop.ui.widgets.slider import Slider, SliderRow

if TYPE_CHECKING:
    from innerheal_desktop.sound.own import OwnSounds
    from innerheal_desktop.ui.memory import Memory

# Milliseconds between two looks at what is amiss, and at the devices that are there.
LOOK, LOOK_AT_DEVICES = 500, 3000


def everything(choices: SoundChoices) -> SoundChoices:
    """Whatever was silent is heard again, as loud as it usually is."""
    return replace(choices, **_levels(SoundChoices(), silent_in=choices))


class SoundCard(Card):
    """A card that shows and changes some of the choices."""

    def __init__(self, title: str, hearing: Hearing) -> None:
        super().__init__(title)
        self.hearing = hearing
        self.body.addWidget(PlainLabel(title, Type.H3))

    def change(self, name: str, value: Any) -> None:
        """Choose `value` for `name`."""
        self.hearing.change(replace(self.hearing.choices, **{name: value}))


class Volumes(SoundCard):
    """Five sliders, and presets that move them. What a preset silenced comes back as it was."""

    def __init__(self, hearing: Hearing, trial: Trial, said: Callable[[str], None]) -> None:
        super().__init__(tr("Volume"), hearing)
        self._said = said
        self.rows: dict[str, SliderRow] = {}
        self._loud: dict[str, Any] = {}  # the last level of each, while it was heard
        for field, word, name in SLIDERS:
            slider = Slider(0, 100, step=10, page=20, origin=0)
            row = self.rows[field] = SliderRow(tr(word), tr(name), slider, percent, percent_shown)
            row.moved.connect(partial(self._move, field))
            self.body.addWidget(row)
        self.presets = Flow(S)
        for word, preset in {"All": everything, **PRESETS}.items():
            words = tr(PRESET_WORDS[word])
            button = Button(words, name=tr("Hear: {what}", what=words.lower()))
            button.clicked.connect(partial(self._take, word, preset))
            self.presets.addWidget(button)
        self.listen = Button(
            tr("Listen"), icon="play", name=tr("Listen to a bell, rain and two breaths")
        )
        self.listen.clicked.connect(lambda: trial.listen(self.listen, some_of_all()))
        self.body.addSpacing(S)
        self.body.addLayout(self.presets)
        self.body.addWidget(self.listen, 0, Qt.AlignmentFlag.AlignLeft)

    def show_choices(self) -> None:
        """Stand where the choices say."""
        for field, row in self.rows.items():
            row.show_value(round(getattr(self.hearing.choices, field) * 100))

    def _move(self, field: str, value: int) -> None:
        self.change(field, value / 100)

    def _take(self, word: str, preset: Callable[[SoundChoices], SoundChoices]) -> None:
        before = self.hearing.choices
        self._loud |= {name: level for name in VOLUMES if (level := getattr(before, name))}
        after = preset(before)
        raised = _levels(after, silent_in=before)
        self.hearing.change(
            replace(after, **{name: self._loud.get(name, raised[name]) for name in raised})
        )
        self.show_choices()
        self._said(tr(PRESET_WORDS[word]))


class BreathSounds(SoundCard):
    """One of the sets, and one breath of it to listen to."""

    def __init__(self, hearing: Hearing, trial: Trial) -> None:
        super().__init__(tr("Breath sounds"), hearing)
        self._trial = trial
        self.options: dict[str, Option] = {}
        column = _column(self)
        for name in BREATH_SETS:
            option = self.options[name] = Option(*map(tr, BREATHS[name]))
            option.clicked.connect(partial(self._choose, name))
            column.addWidget(option)
        self.listen = Button(tr("Listen"), icon="play", name=tr("Listen to one breath"))
        self.listen.clicked.connect(lambda: trial.listen(self.listen, one_breath()))
        trial.ended.connect(self._offer)
        self.body.addSpacing(S)
        self.body.addWidget(self.listen, 0, Qt.AlignmentFlag.AlignLeft)

    def show_choices(self) -> None:
        """Stand where the choices say."""
        self.options[self.hearing.choices.breath_set].setChecked(True)
        self._offer()

    def _choose(self, name: str) -> None:
        self.change("breath_set", name)
        self._offer()

    def _offer(self) -> None:
        """There is nothing to listen to in silence."""
        silence = self.hearing.choices.breath_set == "silent"
        self.listen.setEnabled(not silence or self._trial.button is self.listen)


class Ears(SoundCard):
    """Both ears alike, and the middle between them."""

    def __init__(self, hearing: Hearing) -> None:
        super().__init__(tr("Left and right"), hearing)
        self.mono = Tick(
            tr("The same in both ears"), tr("For hearing with one ear, or one earphone")
        )
        self.mono.toggled.connect(partial(self.change, "mono"))
        slider = Slider(-100, 100, step=10, page=20, origin=0)
        self.balance = SliderRow(tr("Balance"), tr("Balance"), slider, side, side_shown)
        self.balance.moved.connect(lambda value: self.change("balance", value / 100))
        self.body.addWidget(self.mono)
        self.body.addWidget(self.balance)

    def show_choices(self) -> None:
        """Stand where the choices say."""
        self.mono.blockSignals(True)
        self.mono.setChecked(self.hearing.choices.mono)
        self.mono.blockSignals(False)
        self.balance.show_value(round(self.hearing.choices.balance * 100))


class Devices(SoundCard):
    """Where sound comes out. A device that was chosen and is gone stays in the list."""

    def __init__(self, hearing: Hearing) -> None:
        super().__init__(tr("Plays on"), hearing)
        self.options: dict[str, Option] = {}
        self._shown: tuple[object, ...] = ()
        self._column = _column(self)

    def show_choices(self) -> None:
        """List what is there; nothing is done while that is the same as before."""
        chosen, there = self.hearing.choices.device, tuple(self.hearing.devices())
        if self._shown != (there, chosen):
            self._shown = (there, chosen)
            self._list(dict.fromkeys(("", *there, chosen)), there)
        self.options[chosen].setChecked(True)

    def _list(self, names: dict[str, None], there: tuple[str, ...]) -> None:
        focused = next((name for name, each in self.options.items() if each.hasFocus()), None)
        for old in self.options.values():
            old.hide()
            old.setParent(None)
            old.deleteLater()
        self.options = {}
        for name in names:
            about = "" if name in there or not name else tr(GONE)
            option = self.options[name] = Option(name or tr(SYSTEM), about)
            option.setToolTip(name)
            option.clicked.connect(partial(self._choose, name))
            self._column.addWidget(option)
        if focused in self.options:
            self.options[focused].setFocus(Qt.FocusReason.OtherFocusReason)

    def _choose(self, name: str) -> None:
        self._shown = (*self._shown[:1], name)
        self.change("device", name)


class SoundSettings(Group):
    """All of them. While it is seen, it looks now and then which devices there are."""

    def __init__(
        self,
        hearing: Hearing,
        own: OwnSounds,
        clock: Callable[[], float],
        motion: Motion,
        memory: Memory,
    ) -> None:
        super().__init__(tr("Sound"))
        self._hearing = hearing
        self._announcer = Announcer(self)
        self._trial = Trial(hearing, self)
        self._notice = PlainLabel("", Type.BODY, characters=70)
        self._notice.hide()
        self.cards = (
            Volumes(hearing, self._trial, self._announcer.say),
            VoiceCard(hearing, self._trial),
            BreathSounds(hearing, self._trial),
            Ears(hearing),
            Devices(hearing),
            ClapTest(hearing, self._trial, clock, motion),
            OwnSoundsCard(own, self._trial),
            OwnVoiceCard(memory),
        )
        self._timers = tuple(QTimer(self) for _ in range(2))
        self._timers[0].timeout.connect(self._look)
        self._timers[1].timeout.connect(self.cards[4].show_choices)
        for widget in (self._notice, *self.cards):
            self.column.addWidget(widget)

    def fill(self) -> None:
        """Show the choices as they are."""
        for card in self.cards:
            card.show_choices()
        self._look()

    def focus_first(self) -> None:
        """The first slider takes the arrows."""
        self.cards[0].rows["master"].slider.setFocus(Qt.FocusReason.OtherFocusReason)

    def showEvent(self, event: QShowEvent) -> None:
        """Begin to look."""
        self._timers[0].start(LOOK)
        self._timers[1].start(LOOK_AT_DEVICES)
        QTimer.singleShot(LOOK, self, self.cards[4].show_choices)

    def hideEvent(self, event: QHideEvent) -> None:
        """Whatever was tried out ends with the page."""
        for timer in self._timers:
            timer.stop()
        self._trial.stop()

    def _look(self) -> None:
        notice = self._hearing.notice
        self._notice.say(notice)
        self._notice.setVisible(bool(notice))


def _levels(choices: SoundChoices, *, silent_in: SoundChoices) -> dict[str, Any]:
    """The volumes that are heard in `choices` and stand at nothing in the other."""
    heard = {name: getattr(choices, name) for name in VOLUMES if not getattr(silent_in, name)}
    return {name: level for name, level in heard.items() if level}


def _column(card: Card) -> QVBoxLayout:
    """A place for options, close below each other."""
    column = QVBoxLayout()
    column.setSpacing(0)
    card.body.addLayout(column)
    return column
