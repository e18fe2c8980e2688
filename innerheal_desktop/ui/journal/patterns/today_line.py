"""One quiet line on Today: a plan for next time, and two ways to let it be."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from innerheal_desktop.tongue import mark, tr
from innerheal_desktop.ui.journal.quiet_line import QuietLine
from innerheal_desktop.ui.theme.typography import Type
from innerheal_desktop.ui.widgets.button import Button, Weight
from innerheal_desktop.ui.widgets.long_words import LongWords

if TYPE_CHECKING:
    from collections.abc import Callable

    from innerheal_desktop.journal.page import Page
    from innerheal_desktop.ui.house import House

NOT_TODAY = mark("Not today, then. It is back tomorrow.")
TAKEN_AWAY = mark("It stands on Today no more. The plan is kept in the Journal, under Patterns.")
NOT_KEPT = mark("That could not be kept. The plan is as it was.")


class PlanLine(QuietLine):
    """Hidden while there is no plan to say, and as long as the journal is locked."""

    def __init__(self) -> None:
        self.not_today = Button(
            tr("Not today"), Weight.QUIET, name=tr("Do not show the plan today")
        )
        self.take_away = Button(
            tr("Take it away"), Weight.QUIET, name=tr("Take the plan away from Today")
        )
        line = LongWords("", Type.BODY, characters=70)
        super().__init__(line, self.not_today, self.take_away, caption=tr("For next time"))
        self._plan: Page | None = None
        self.not_today.clicked.connect(partial(self._answer, self._hide_today))
        self.take_away.clicked.connect(partial(self._answer, self._take_away))

    def show_plan(self, plan: Page | None) -> None:
        """Say a plan, or nothing."""
        self._plan = plan
        words = ""
        if plan is not None:
            from innerheal_desktop.journal.cards import line_of

            words = line_of(plan)
        self._say(words)

    def _look(self, house: House, *, locked: bool) -> None:
        """It may read otherwise now; what was said after an answer stays until there is a lock."""
        from innerheal_desktop.ui.journal.patterns.for_today import plan_of

        if self._plan is not None or locked:
            self.show_plan(plan_of(house))

    def _answer(self, do: Callable[[House, Page], str]) -> None:
        if self._house is not None and self._plan is not None:
            plan, self._plan = self._plan, None
            self._let_be(do(self._house, plan))

    def _hide_today(self, house: House, plan: Page) -> str:
        from innerheal_desktop.ui.journal.patterns.for_today import not_today

        not_today(house)
        return tr(NOT_TODAY)

    def _take_away(self, house: House, plan: Page) -> str:
        from innerheal_desktop.ui.journal.patterns.for_today import taken_away

        return tr(TAKEN_AWAY) if taken_away(house, plan) else tr(NOT_KEPT)
