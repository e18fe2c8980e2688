"""One quiet line on Today: a plan for next time, and two ways to let it be."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from innerheal_desktop.tongue import mark, tr
from innerheal_desktop.ui.accessibility import Announcer
from innerheal_desktop.ui.theme.spacing import XL, XS, S
from innerheal_desktop.ui.theme.typography import Type
from innerheal_desktop.ui.widgets.button import HALO, Button, Weight
from innerheal_desktop.ui.widgets.flow import Flow
from innerheal_desktop.ui.widgets.long_words import LongWords
from innerheal_desktop.ui.widgets.plain_label import PlainLabel

if TYPE_CHECKING:
    from collections.abc import Callable

    from innerheal_desktop.journal.page import Page
    from innerheal_desktop.ui.house import House

# A quiet button keeps its words so far inside, in pixels: the line begins where they do.
WITHIN = HALO + S
NOT_TODAY = mark("Not today, then. It is back tomorrow.")
TAKEN_AWAY = mark("It stands on Today no more. The plan is kept in the Journal, under Patterns.")
NOT_KEPT = mark("That could not be kept. The plan is as it was.")


class PlanLine(QWidget):
    """Hidden while there is no plan to say, and as long as the journal is locked."""

    stirred = Signal()  # the journal or its lock changed, on whatever thread

    def __init__(self) -> None:
        super().__init__()
        self._house: House | None = None
        self._plan: Page | None = None
        self._watches = False
        self.caption = PlainLabel(tr("For next time"), Type.SMALL, tone="muted")
        self.line = LongWords("", Type.BODY, characters=70)
        self.not_today = Button(
            tr("Not today"), Weight.QUIET, name=tr("Do not show the plan today")
        )
        self.take_away = Button(
            tr("Take it away"), Weight.QUIET, name=tr("Take the plan away from Today")
        )
        self._ways, row = QWidget(), Flow(S)
        self._ways.setLayout(row)
        row.addWidget(self.not_today)
        row.addWidget(self.take_away)
        said = QVBoxLayout()
        said.setContentsMargins(WITHIN, 0, WITHIN, 0)
        said.addWidget(self.caption)
        said.addWidget(self.line)
        column = QVBoxLayout(self)
        column.setContentsMargins(XL - WITHIN, XS, XL - WITHIN, XS)
        column.setSpacing(0)
        column.addLayout(said)
        column.addWidget(self._ways)
        self.hide()

    def show_plan(self, plan: Page | None) -> None:
        """Say a plan, or nothing."""
        self._plan = plan
        self.setVisible(plan is not None)
        self.line.say("")
        self.line.tone = "text"
        if plan is not None:
            from innerheal_desktop.journal.cards import line_of

            self.line.say(line_of(plan))
            self._watch()
            self.caption.show()
            self._ways.show()

    def follow(self, house: House) -> None:
        """Do what is answered, and say nothing any more once the journal is locked."""
        self._house = house
        self.not_today.clicked.connect(partial(self._answer, self._hide_today))
        self.take_away.clicked.connect(partial(self._answer, self._take_away))
        self.stirred.connect(self._look, Qt.ConnectionType.QueuedConnection)

    def _watch(self) -> None:
        # Not before there is a plan: who shows none has no journal opened for it.
        if self._house is not None and not self._watches:
            self._watches = True
            self.destroyed.connect(self._house.home.journal.when_changed(self.stirred.emit))

    def _look(self) -> None:
        """The journal changed: it may be locked, and the plan may read otherwise now."""
        from innerheal_desktop.journal.journal import State
        from innerheal_desktop.ui.journal.patterns.for_today import plan_of

        house = self._house
        if house is None or self.isHidden():
            return
        if self._plan is not None or house.home.journal.state is State.LOCKED:
            self.show_plan(plan_of(house))

    def _answer(self, do: Callable[[House, Page], str]) -> None:
        if self._house is None or self._plan is None:
            return
        plan, self._plan = self._plan, None
        # What was pressed is about to go: the focus moves on first.
        self.take_away.setFocus(Qt.FocusReason.OtherFocusReason)
        self.focusNextChild()
        self._ways.hide()
        self.caption.hide()
        words = do(self._house, plan)
        self.line.tone = "muted"
        self.line.say(words)
        Announcer(self).say(words)

    def _hide_today(self, house: House, plan: Page) -> str:
        from innerheal_desktop.ui.journal.patterns.for_today import not_today

        not_today(house)
        return tr(NOT_TODAY)

    def _take_away(self, house: House, plan: Page) -> str:
        from innerheal_desktop.ui.journal.patterns.for_today import taken_away

        return tr(TAKEN_AWAY) if taken_away(house, plan) else tr(NOT_KEPT)
