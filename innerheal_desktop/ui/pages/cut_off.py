"""The question about a sitting that a crash cut off: keep it, or let it go."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Signal

from innerheal_desktop.tongue import tr
from innerheal_desktop.ui.theme.spacing import XS, L, S
from innerheal_desktop.ui.theme.typography import Type
from innerheal_desktop.ui.widgets.button import HALO, Button, Weight
from innerheal_desktop.ui.widgets.card import Card
from innerheal_desktop.ui.widgets.flow import Flow
from innerheal_desktop.ui.widgets.plain_label import PlainLabel


@dataclass(frozen=True, slots=True)
class CutOff:
    """A sitting that was cut off: when it began (`07:12`, local), its seconds, and its title."""

    began: str
    seconds: float
    title: str = ""


class CutOffCard(Card):
    """Asks in two lines, so that what can begin stays in view below it."""

    answered = Signal(bool)

    def __init__(self) -> None:
        super().__init__(tr("A sitting that stopped"))
        self.question = PlainLabel("", Type.BODY)
        keep, let_go = Button(tr("Keep")), Button(tr("Let it go"), Weight.QUIET)
        keep.clicked.connect(lambda: self._answer(kept=True))
        let_go.clicked.connect(lambda: self._answer(kept=False))
        row = Flow(S)
        row.addWidget(keep)
        row.addWidget(let_go)
        self.body.setContentsMargins(L, L - HALO, L, L - HALO)
        self.body.setSpacing(XS)
        self.body.addWidget(self.question)
        self.body.addLayout(row)
        self.hide()

    def ask(self, cut_off: CutOff | None) -> None:
        """Ask about it, or say nothing."""
        if cut_off is not None:
            minutes, seconds = divmod(int(cut_off.seconds), 60)
            self.question.say(
                tr(
                    "{title}, begun at {time}, stopped after {length}. Keep it?",
                    title=cut_off.title or tr("Your sitting"),
                    time=cut_off.began,
                    length=f"{minutes}:{seconds:02}",
                )
            )
        self.setVisible(cut_off is not None)

    def _answer(self, *, kept: bool) -> None:
        self.hide()
        self.answered.emit(kept)
