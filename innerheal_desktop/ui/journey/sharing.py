"""Sharing: the way to a summary that a person may give to somebody, or keep on paper."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout

from innerheal_desktop.tongue import tr
from innerheal_desktop.ui.journey.section import Section
from innerheal_desktop.ui.theme.spacing import S
from innerheal_desktop.ui.theme.typography import Type
from innerheal_desktop.ui.widgets.button import Button
from innerheal_desktop.ui.widgets.flow import Flow
from innerheal_desktop.ui.widgets.plain_label import PlainLabel

if TYPE_CHECKING:
    from innerheal_desktop.practice.log import PracticeLog
    from innerheal_desktop.ui.house import House


class Sharing(Section):
    """A line and two buttons. `brought` says that practice may have come from elsewhere."""

    brought = Signal()

    def __init__(self, house: House) -> None:
        super().__init__()
        self._house = house
        self.open = Button(tr("A summary to share…"), icon="save")
        self.open.clicked.connect(self._open)
        self.bring = Button(tr("Bring practice along…"), icon="folder")
        self.bring.clicked.connect(self._bring)
        about = tr(
            "On paper, as a PDF or as a picture, for somebody you trust: you tick what is in it."
            " And practice from another app can be brought here."
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(S)
        column.addWidget(PlainLabel(tr("Share it, or bring more along"), Type.H3))
        column.addWidget(PlainLabel(about, Type.BODY, tone="muted", characters=90))
        row = Flow(S)
        row.addWidget(self.open)
        row.addWidget(self.bring)
        column.addLayout(row)

    def show_log(self, log: PracticeLog) -> None:
        """Where there is practice, there may be a summary of it."""
        self.setVisible(bool(log.latest(0, 1)))

    def _open(self) -> None:
        from innerheal_desktop.ui.summary.sheet import open_summary

        open_summary(self.window(), self._house)

    def _bring(self) -> None:
        from innerheal_desktop.ui.moving.sheet import open_moving

        open_moving(self.window(), self._house).left.connect(self.brought)
