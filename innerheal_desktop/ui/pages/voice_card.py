"""The settings of the recorded voice: what it says, who says breath words, whether it counts."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from innerheal_desktop.tongue import mark, tr
from innerheal_desktop.ui.hearing import Hearing
from innerheal_desktop.ui.pages.listening import Trial, some_words
from innerheal_desktop.ui.theme.spacing import S
from innerheal_desktop.ui.theme.typography import Type
from innerheal_desktop.ui.widgets.button import Button
from innerheal_desktop.ui.widgets.card import Card
from innerheal_desktop.ui.widgets.option import Option, Tick
from innerheal_desktop.ui.widgets.plain_label import PlainLabel

# What it is, said once and plainly.
ABOUT = mark(
    "Made by a computer program, recorded once, and kept on this computer. Every word of it is also"
    " a caption."
)
SPEECH = {
    "lines": (mark("The lines"), mark("The guidance of a session")),
    "all": (mark("The lines, and breath words"), mark("Also “breathe in” and “breathe out”")),
    "words": (mark("Breath words only"), mark("The guidance stays in captions")),
    "off": (mark("Off"), mark("Captions only")),
}
SPEAKERS = {
    "first": (mark("The first voice"), mark("The one that speaks the lines")),
    "second": (mark("The second voice"), mark("A lower one, for breath words alone")),
}


class VoiceCard(Card):
    """What is said, by whom, and a try of it."""

    def __init__(self, hearing: Hearing, trial: Trial) -> None:
        super().__init__(tr("Voice"))
        self.hearing = hearing
        self._trial = trial
        self.body.addWidget(PlainLabel(tr("Voice"), Type.H3))
        self.body.addWidget(PlainLabel(tr(ABOUT), Type.SMALL, tone="muted", characters=70))
        self.speech = self._options(tr("What it says"), "speech", SPEECH)
        self.body.addSpacing(S)
        self.body.addWidget(PlainLabel(tr("Who says breath words"), Type.STRONG))
        self.speakers = self._options(tr("Who says breath words"), "speaker", SPEAKERS)
        self.counts = Tick(
            tr("Count the seconds"), tr("“In, two, three”, where breath words are said")
        )
        self.counts.toggled.connect(partial(self._choose, "counts"))
        self.body.addWidget(self.counts)
        self.landmarks = Tick(
            tr("Tell where I am"),
            tr("“Halfway”, and “one minute left”; never where one falls asleep"),
        )
        self.landmarks.toggled.connect(partial(self._choose, "landmarks"))
        self.body.addWidget(self.landmarks)
        self.listen = Button(tr("Listen"), icon="play", name=tr("Listen to the voice"))
        self.listen.clicked.connect(self._try)
        trial.ended.connect(self._offer)
        self.body.addSpacing(S)
        self.body.addWidget(self.listen, 0, Qt.AlignmentFlag.AlignLeading)

    def show_choices(self) -> None:
        """Stand where the choices say."""
        choices = self.hearing.choices
        self.speech[choices.speech].setChecked(True)
        self.speakers[choices.speaker].setChecked(True)
        for tick, on in ((self.counts, choices.counts), (self.landmarks, choices.landmarks)):
            tick.blockSignals(True)
            tick.setChecked(on)
            tick.blockSignals(False)
        self._offer()

    def _options(
        self, name: str, field: str, words: Mapping[str, tuple[str, str]]
    ) -> dict[str, Option]:
        """Radio buttons of their own group, close below each other."""
        box = QWidget()
        box.setAccessibleName(name)
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        options: dict[str, Option] = {}
        for value, row in words.items():
            option = options[value] = Option(*map(tr, row))
            option.clicked.connect(partial(self._choose, field, value))
            column.addWidget(option)
        self.body.addWidget(box)
        return options

    def _choose(self, field: str, value: Any) -> None:
        self.hearing.change(replace(self.hearing.choices, **{field: value}))
        self._offer()

    def _try(self) -> None:
        self._trial.listen(self.listen, some_words(self.hearing.choices.speech))

    def _offer(self) -> None:
        """Only what can be heard may be chosen or tried; what is chosen stays chosen."""
        speech = self.hearing.choices.speech
        for part in (*self.speakers.values(), self.counts):
            part.setEnabled(speech in ("all", "words"))
        self.landmarks.setEnabled(speech != "off")
        self.listen.setEnabled(speech != "off" or self._trial.button is self.listen)
