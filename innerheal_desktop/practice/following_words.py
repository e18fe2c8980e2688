"""Following, in words: where one is, what a step came to, and what stands before a part.

Nobody is praised from above, and nothing that was passed by is ever spoken of as missing.
"""

from __future__ import annotations

from innerheal_desktop.library.programme_words import (
    Titles,
    minutes_words,
    sittings_words,
)
from innerheal_desktop.library.programmes import Programme
from innerheal_desktop.practice.following import (
    HELD,
    LEFT,
    REST,
    SAID,
    SAT,
    SKIPPED,
    Gate,
    Way,
    Where,
)
from innerheal_desktop.tongue import mark, plural, tr

BEHIND = {
    SAT: mark("Practised"),
    SAID: mark("Done"),
    REST: mark("Rested"),
    SKIPPED: mark("Passed by"),
}


def standing_words(programme: Programme, here: Where | None) -> str:
    """`You are at step 3 of 7.`, or how it stands; empty where it was never begun."""
    if here is None:
        return ""
    if here.finished:
        return tr("All steps are behind you. Any of them can be opened again.")
    n, m = here.way.at + 1, len(programme.steps)
    if here.way.standing == HELD:
        return tr("On hold at step {n} of {m}. It waits as long as you like.", n=n, m=m)
    if here.way.standing == LEFT:
        return tr("You left at step {n} of {m}. It is kept for you.", n=n, m=m)
    return tr("You are at step {n} of {m}.", n=n, m=m)


def after_words(
    programme: Programme, before: Way, here: Where, session: str, titles: Titles
) -> str:
    """The one line after a sitting of `session`: what is held and what comes next.

    Or what is left of the step. Empty where the sitting had nothing to do with the programme.
    """
    if here.way.at != before.at:
        held = tr("Step {n} of {programme} is held.", n=before.at + 1, programme=programme.short)
        return f"{held} {next_words(programme, here)}"
    if here.left and any(session in each.sessions for each in here.sat):
        return tr(
            "For this step of {programme} there is also: {sittings}. Now, later, or not today.",
            programme=programme.short,
            sittings=sittings_words(here.left, titles),
        )
    return ""


def next_words(programme: Programme, here: Where) -> str:
    """What comes next, whenever it does; behind the last step, how the programme ends."""
    if here.step is None:
        last = tr("It was the last one.")
        return f"{last} {programme.closing}".rstrip()
    if here.gate is not None:
        return tr("Next is {part}, whenever you like.", part=here.gate.part.title)
    return tr(
        "Next, whenever you like: {title} · {minutes}.",
        title=here.step.title,
        minutes=minutes_words(here.step),
    )


def gate_words(gate: Gate, titles: Titles) -> str:
    """How many of the sittings that are good to have were sat; empty where none are asked for."""
    if not gate.part.after:
        return ""
    titled = [titles(name) for name in gate.part.after]
    sessions = titled[0]
    for title in titled[1:]:
        sessions = tr("{first} or {second}", first=sessions, second=title)
    said = plural(
        "Good to have first: one sitting of {sessions}.",
        "Good to have first: {n} sittings of {sessions}.",
        gate.part.times,
        sessions=sessions,
    )
    sat = tr("So far: {n}.", n=min(gate.sat, gate.part.times))
    return f"{said} {sat}"
