"""Sounds of one's own: added from a file, listened to, taken away again."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from innerheal_desktop.tongue import mark, tr
from innerheal_desktop.trouble import TroubleError
from innerheal_desktop.ui.accessibility import Announcer
from innerheal_desktop.ui.dialogs import Usual, which_file
from innerheal_desktop.ui.pages.listening import Trial, own_sound
from innerheal_desktop.ui.theme.spacing import S
from innerheal_desktop.ui.theme.typography import Type
from innerheal_desktop.ui.widgets.button import Button, Weight
from innerheal_desktop.ui.widgets.card import Card
from innerheal_desktop.ui.widgets.flow import Flow
from innerheal_desktop.ui.widgets.laid import emptied
from innerheal_desktop.ui.widgets.long_words import LongWords
from innerheal_desktop.ui.widgets.plain_label import PlainLabel
from innerheal_desktop.ui.work import Work

if TYPE_CHECKING:
    from innerheal_desktop.sound.own import OwnSound, OwnSounds

HELP = mark(
    "A bell or a background from a file of yours is copied into InnerHeal's folder. A session "
    "that you write can name it."
)
KINDS = {"bell": mark("bell"), "ambience": mark("background")}
ADD = {"bell": mark("Add a bell of my own"), "ambience": mark("Add a background of my own")}
READING = mark("Reading the file…")
FAULT = mark("The file could not be read because of a fault in the app.")


def ask_which(parent: QWidget, kind: str) -> str:
    """Ask for a file with the system's own dialog; empty when there shall be none."""
    kinds = tr("Sounds") + " (*.ogg *.flac *.wav)"
    return which_file(parent, tr(ADD[kind]), kinds, Usual.MusicLocation)


class OwnSoundsCard(Card):
    """What there is, and two ways to add to it. A file is read in a thread of its own."""

    def __init__(
        self, own: OwnSounds, trial: Trial, ask: Callable[[QWidget, str], str] = ask_which
    ) -> None:
        super().__init__(tr("Sounds of your own"))
        self._own = own
        self._trial = trial
        self._ask = ask
        self._reading: Work | None = None
        self._announcer = Announcer(self)
        self.line = LongWords("", Type.BODY)
        self.rows = QVBoxLayout()
        self.ways = Flow(S)
        self._build()

    def show_choices(self) -> None:
        """List what there is."""
        self._trial.stop()
        emptied(self.rows)
        for sound in self._own.listed():
            self.rows.addWidget(OwnSoundRow(sound, self._trial, partial(self._remove, sound)))

    def add(self, kind: str) -> None:
        """Ask for a file, and copy it if it is a sound."""
        path = self._ask(self, kind) if self._reading is None else ""
        if not path:
            return

        def read(file: Path, tell: Callable[[float], None]) -> OwnSound:
            return self._own.add(file, kind)

        self._say(tr(READING))
        self._reading = Work(read, Path(path), self)
        self._reading.ended.connect(self._end)
        self._reading.begin()

    @property
    def reading(self) -> bool:
        """Whether a file is being read."""
        return self._reading is not None

    def _build(self) -> None:
        self.line.hide()
        for kind, words in ADD.items():
            button = Button(f"{tr(words)}…")
            button.clicked.connect(partial(self.add, kind))
            self.ways.addWidget(button)
        self.rows.setSpacing(S)
        self.body.addWidget(PlainLabel(tr("Sounds of your own"), Type.H3))
        self.body.addWidget(PlainLabel(tr(HELP), Type.BODY, tone="muted", characters=70))
        self.body.addLayout(self.rows)
        self.body.addWidget(self.line)
        self.body.addLayout(self.ways)

    def _end(self, result: Any) -> None:
        if self._reading is not None:
            self._reading.deleteLater()
            self._reading = None
        if isinstance(result, TroubleError):
            self._say(str(result))
        elif isinstance(result, Exception):
            self._say(tr(FAULT))
            raise result
        else:
            self.show_choices()
            self._say(tr("“{name}” is added.", name=result.title))

    def _remove(self, sound: OwnSound) -> None:
        try:
            self._own.remove(sound.name, sound.kind)
        except OSError as error:
            why = error.strerror or error
            words = tr("“{name}” could not be taken away: {why}.", name=sound.title, why=why)
            self._say(words)
            return
        self.show_choices()
        self._say(tr("“{name}” is gone from here.", name=sound.title))
        self.ways.widgets()[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _say(self, words: str) -> None:
        self.line.say(words)
        self.line.setVisible(bool(words))
        self._announcer.say(words)


class OwnSoundRow(QWidget):
    """One sound. It is taken away at the second press, since the copy here may be the last."""

    def __init__(self, sound: OwnSound, trial: Trial, remove: Callable[[], None]) -> None:
        super().__init__()
        self._remove = remove
        self.setAccessibleName(sound.title)
        self.listen = Button(
            tr("Listen"), icon="play", name=tr("Listen to {name}", name=sound.title)
        )
        self.listen.clicked.connect(lambda: trial.listen(self.listen, own_sound(sound)))
        self.listen.setEnabled(not sound.trouble)
        self.gone = Button(
            tr("Take away"), Weight.QUIET, name=tr("Take {name} away", name=sound.title)
        )
        self._pressed = False
        self.gone.clicked.connect(self._press)
        length = tr("{kind}, {n} s", kind=tr(KINDS[sound.kind]), n=round(sound.seconds))
        about = sound.trouble or f"{length} · {sound.name}"
        buttons = Flow(S)
        buttons.addWidget(self.listen)
        buttons.addWidget(self.gone)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(LongWords(sound.title, Type.STRONG))
        column.addWidget(LongWords(about, Type.SMALL, tone="muted"))
        column.addLayout(buttons)

    def _press(self) -> None:
        if not self._pressed:
            self._pressed = True
            self.gone.setText(tr("Take it away for good"))
            name = tr("Take {name} away for good", name=self.accessibleName())
            self.gone.setAccessibleName(name)
        else:
            self._remove()
