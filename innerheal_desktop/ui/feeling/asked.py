"""After a sitting: the scales at once where they were used before, or behind one quiet button."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from innerheal_desktop.practice.feelings import Feeling
from innerheal_desktop.practice.past import was_hard
from innerheal_desktop.tongue import tr
from innerheal_desktop.ui.feeling.panel import FeelingPanel
from innerheal_desktop.ui.theme.spacing import S
from innerheal_desktop.ui.theme.typography import Type
from innerheal_desktop.ui.widgets.button import Button, Weight
from innerheal_desktop.ui.widgets.flow import Flow
from innerheal_desktop.ui.widgets.plain_label import PlainLabel

WIDEST = 600


@dataclass(frozen=True, slots=True)
class Asked:
    """The `scales` that are asked, in a `manner`. `felt` takes what is said, or nothing of it.

    `at_once` they are there; otherwise a button opens them.
    """

    scales: tuple[str, ...]
    manner: str
    felt: Callable[[Feeling], None]
    at_once: bool = True


class AfterFeeling(QWidget):
    """Shows what is asked until it is answered or passed by; then it is gone."""

    opened = Signal()
    done = Signal(bool, bool)  # whether it is a hard hour; whether anything was said

    def __init__(self) -> None:
        super().__init__()
        self.asked: Asked | None = None
        self.panel: FeelingPanel | None = None
        self.say = Button(tr("Say how it feels now"), Weight.QUIET)
        self.say.clicked.connect(self.open)
        self._heading = PlainLabel(tr("And how is it now?"), Type.BODY, tone="muted", centred=True)
        row = Flow(S, centred=True)
        row.addWidget(self.say)
        middle = QWidget()
        middle.setMaximumWidth(WIDEST)
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.addStretch(1)
        across.addWidget(middle, 100)
        across.addStretch(1)
        self._column = QVBoxLayout(middle)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(S)
        self._column.addLayout(row)
        self._column.addWidget(self._heading)
        self.hide()

    @property
    def is_open(self) -> bool:
        """Whether the scales are there."""
        return self.panel is not None and not self.panel.isHidden()

    def ask(self, asked: Asked | None) -> None:
        """Ask this; nothing is shown for None."""
        self.asked = asked
        self._close()
        self.say.setVisible(asked is not None and not asked.at_once)
        self.setVisible(asked is not None)
        if asked is not None:
            self._make(asked)
            self._heading.setVisible(asked.at_once)

    def open(self) -> None:
        """Show the scales, and go there."""
        if self.panel is not None and not self.is_open:
            self.say.hide()
            self._heading.show()
            self.panel.show()
            self.panel.focus_first()
            self.opened.emit()

    def leave(self) -> None:
        """The page is left: what is set is kept, and what is not was passed by."""
        asked, self.asked = self.asked, None
        if self.panel is not None and self.is_open and asked is not None:
            asked.felt(self.panel.feeling)

    def _make(self, asked: Asked) -> None:
        """Made at once, though it may be opened later: Tab comes to it before what stands below."""
        self.panel = FeelingPanel(asked.scales, asked.manner, centred=True)
        self.panel.kept.connect(self._take)
        self.panel.skipped.connect(lambda: self._take(Feeling()))
        self._column.addWidget(self.panel)
        self.panel.setVisible(asked.at_once)

    def _take(self, feeling: object) -> None:
        asked, self.asked = self.asked, None
        if asked is None or not isinstance(feeling, Feeling):
            return
        self._close()
        self.hide()
        asked.felt(feeling)
        self.done.emit(was_hard({"after": feeling.as_json()}), bool(feeling))

    def _close(self) -> None:
        self._heading.hide()
        if self.panel is not None:
            self.panel.hide()
            self.panel.deleteLater()
            self.panel = None
