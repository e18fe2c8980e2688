"""The settings of the voice for sessions that people write: who speaks, and the natural one."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from innerheal_desktop.sound.voices.choice import SPEAKS, VoiceChoice
from innerheal_desktop.sound.voices.here import layers_here
from innerheal_desktop.tongue import mark, tr
from innerheal_desktop.ui.accessibility import Announcer
from innerheal_desktop.ui.dialogs import which_folder
from innerheal_desktop.ui.theme.spacing import S
from innerheal_desktop.ui.theme.typography import Type
from innerheal_desktop.ui.widgets.button import Button
from innerheal_desktop.ui.widgets.card import Card
from innerheal_desktop.ui.widgets.flow import Flow
from innerheal_desktop.ui.widgets.long_words import LongWords
from innerheal_desktop.ui.widgets.option import Option
from innerheal_desktop.ui.widgets.plain_label import PlainLabel
from innerheal_desktop.ui.work import Work

if TYPE_CHECKING:
    from innerheal_desktop.ui.memory import Memory

ABOUT = mark(
    "Your own sessions come without a recording. A voice of this computer can read them aloud: each"
    " line once, before the sitting, into your folder. Nothing of it leaves this computer."
)
WHO = {
    "best": mark("The best voice there is here"),
    "system": mark("Your computer's own voice"),
    "off": mark("Captions only"),
}
# What “the best” is, by the voices that are here.
BEST = {
    "natural": mark("The natural voice; where it is unsure, your computer's own"),
    "system": mark("Your computer's own voice"),
    "": mark("There is none yet: captions only"),
}
NATURAL = mark(
    "The natural voice is the one of the recordings. Its model is a folder of 95 MB that you bring"
    " yourself; docs/voices.md says how."
)
LOOKING = mark("Looking through the files…")
KNOWN = mark("This is the natural voice. It reads your sessions from now on.")
NOT_INSTALLED = mark(
    "This is the natural voice. What it needs is not installed yet; docs/voices.md says how."
)
UNKNOWN = mark(
    "This folder does not hold the voice that InnerHeal knows. Another file of the same name is"
    " not used."
)
TAKEN_OUT = mark("The natural voice is taken out. What it has said already stays.")


def ask_where(parent: QWidget) -> str:
    """Ask for a folder with the system's own dialog; empty when there shall be none."""
    return which_folder(parent, tr("The folder of the natural voice"))


class OwnVoiceCard(Card):
    """Who speaks, and the folder of the natural voice, whose files are looked through first."""

    def __init__(self, memory: Memory, ask: Callable[[QWidget], str] = ask_where) -> None:
        super().__init__(tr("Sessions you write"))
        self._memory = memory
        self._ask = ask
        self._looking: Work | None = None
        self._announcer = Announcer(self)
        self.options: dict[str, Option] = {}
        self.folder = LongWords("", Type.SMALL, tone="muted")
        self.line = LongWords("", Type.BODY)
        self.ways = (
            Button(tr("Choose its folder…"), name=tr("Choose the folder of the natural voice")),
            Button(tr("Take it out"), name=tr("Take the natural voice out")),
        )
        self._build()

    @property
    def looking(self) -> bool:
        """Whether files are being looked through."""
        return self._looking is not None

    def show_choices(self) -> None:
        """Stand where the choice says."""
        choice = self._memory.own_voice()
        best = next(iter(layers_here(replace(choice, speaks="best"))), "")
        self.options["best"].describe(tr(BEST[best]))
        self.options[choice.speaks].setChecked(True)
        self.folder.say(choice.model)
        self.folder.setVisible(bool(choice.model))
        self.ways[1].setVisible(bool(choice.model))

    def _build(self) -> None:
        self.body.addWidget(PlainLabel(tr("Sessions you write"), Type.H3))
        self.body.addWidget(PlainLabel(tr(ABOUT), Type.SMALL, tone="muted", characters=70))
        box = QWidget()
        box.setAccessibleName(tr("Who reads them aloud"))
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for name in SPEAKS:
            option = self.options[name] = Option(tr(WHO[name]), tr(BEST[""]) * (name == "best"))
            option.clicked.connect(partial(self._choose, name))
            column.addWidget(option)
        self.body.addWidget(box)
        self.body.addSpacing(S)
        self.body.addWidget(PlainLabel(tr("The natural voice"), Type.STRONG))
        self.body.addWidget(PlainLabel(tr(NATURAL), Type.SMALL, tone="muted", characters=70))
        self.body.addWidget(self.folder)
        self.body.addWidget(self.line)
        self.line.hide()
        row = Flow(S)
        for button, do in zip(self.ways, (self.choose_folder, self._take_out), strict=True):
            button.clicked.connect(do)
            row.addWidget(button)
        self.body.addLayout(row)

    def _choose(self, name: str) -> None:
        self._keep(replace(self._memory.own_voice(), speaks=name))

    def choose_folder(self) -> None:
        """Ask for the folder, and keep it if it is the known voice."""
        folder = self._ask(self) if self._looking is None else ""
        if not folder:
            return

        def look(place: Path, tell: Callable[[float], None]) -> bool:
            from innerheal_desktop.sound.voices.model import is_known, looks_right

            return looks_right(str(place)) and is_known(place)

        self._say(tr(LOOKING))
        self._looking = Work(look, Path(folder), self)
        self._looking.ended.connect(partial(self._end, str(Path(folder))))
        self._looking.begin()

    def _end(self, folder: str, found: Any) -> None:
        if self._looking is not None:
            self._looking.deleteLater()
            self._looking = None
        if isinstance(found, Exception) and not isinstance(found, OSError):
            raise found
        if found is not True:
            self._say(tr(UNKNOWN))
            return
        from innerheal_desktop.sound.voices.model import is_installed

        self._keep(replace(self._memory.own_voice(), speaks="best", model=folder))
        self._say(tr(KNOWN) if is_installed() else tr(NOT_INSTALLED))

    def _take_out(self) -> None:
        self._keep(replace(self._memory.own_voice(), model=""))
        self._say(tr(TAKEN_OUT))
        self.ways[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _keep(self, choice: VoiceChoice) -> None:
        self._memory.keep_own_voice(choice)
        self.show_choices()

    def _say(self, words: str) -> None:
        self.line.say(words)
        self.line.setVisible(bool(words))
        self._announcer.say(words)
