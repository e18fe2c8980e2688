"""Afterwards: all that may be said and asked when a sitting is over, put together."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from innerheal_desktop.tongue import mark, tr
from innerheal_desktop.ui.check_in import asked_after
from innerheal_desktop.ui.pages.after import AfterView, Choice
from innerheal_desktop.ui.pages.aftercare import aftercare_of
from innerheal_desktop.ui.pages.milestone_line import grown_after, shown_after
from innerheal_desktop.ui.programmes.door import after_sitting
from innerheal_desktop.ui.written import keeping_of

if TYPE_CHECKING:
    from innerheal_desktop.keeping.writer import Receipt
    from innerheal_desktop.practice.log import PracticeLog
    from innerheal_desktop.practice.records import SessionRecord
    from innerheal_desktop.ui.house import House
    from innerheal_desktop.ui.player.sitting import Outcome

STEADY = "steady-now"
# What may follow a sitting: words, session, seconds (0: the shortest it offers).
NEXT = ((mark("One more minute"), "sigh-reset", 60.0),)
NEXT_WHEN_UNSTEADY = ((mark("Again"), STEADY, 0.0), (mark("Grounding"), "ground-54321", 0.0))


def whole(outcome: Outcome, kept: Receipt[SessionRecord] | None, house: House) -> AfterView:
    """What is said, what is asked, what has grown, the ways to land, what was written, the step.

    `kept` is the record of the sitting, where one is kept.
    """
    memory, preferences, session = house.memory, house.preferences, outcome.timeline.session
    question, scales, write = asked_after(session, kept, memory, preferences)
    return replace(
        after_view(outcome, memory.log),
        question=question,
        scales=scales,
        write=write,
        show=shown_after(session, preferences.settings),
        grown=grown_after(session, memory.log, preferences.settings),
        aftercare=aftercare_of(outcome, write, house),
        step=after_sitting(memory, session) if kept is not None else "",
        written=keeping_of(outcome, kept, house),
    )


def after_view(outcome: Outcome, log: PracticeLog | None) -> AfterView:
    """What is said after a sitting, and what may follow it."""
    steady = outcome.timeline.session == STEADY
    choices = NEXT_WHEN_UNSTEADY if steady else NEXT
    return AfterView(
        active=outcome.active,
        completed=outcome.completed,
        # Steadying oneself counts, and is nothing to be praised for.
        rhythm=None if log is None or (steady and outcome.completed) else log.rhythm(),
        choices=tuple(Choice(tr(row[0]), *row[1:]) for row in choices),
    )
