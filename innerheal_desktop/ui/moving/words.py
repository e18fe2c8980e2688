"""What the migration desk says: of a plan before it is carried out, and of what came of it."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

from innerheal_desktop.practice.day import instant
from innerheal_desktop.practice.importing import FORMATS
from innerheal_desktop.practice.importing.saying import moment_words
from innerheal_desktop.practice.rhythm import rhythm
from innerheal_desktop.practice.wording import date_words, length_words
from innerheal_desktop.tongue import plural, tr

if TYPE_CHECKING:
    from innerheal_desktop.practice.importing import Batch, Plan, Undone
    from innerheal_desktop.practice.log import PracticeLog

# So many faulty lines are shown; how many more there are is said.
MOST_REFUSED = 50


def app_title(format: str) -> str:
    """What the app is called that a format comes from."""
    return next((tr(each.title) for each in FORMATS if each.name == format), format)


def understood() -> list[str]:
    """Which apps are understood, and which file of each."""
    return [
        tr("{app}: {file}", app=tr(each.title), file=tr(each.file))
        for each in sorted(FORMATS, key=lambda each: each.title.casefold())
    ]


def new_words(plan: Plan) -> str:
    """What would come, in a sentence."""
    if not plan.new or plan.first is None or plan.last is None:
        return tr("Nothing in it is new.")
    entries = plural("{n} entry is new", "{n} entries are new", len(plan.new))
    days = (
        date_words(plan.first)
        if plan.first == plan.last
        else tr("{first} to {last}", first=date_words(plan.first), last=date_words(plan.last))
    )
    if plan.seconds < 1:
        return tr("{entries}: {days}.", entries=entries, days=days)
    together = length_words(plan.seconds)
    return tr("{entries}: {days}, {time} together.", entries=entries, days=days, time=together)


def other_words(plan: Plan) -> list[str]:
    """What would not come, and what else one should know."""
    said = []
    if here := plan.duplicate - len(plan.doubled):
        said.append(
            plural(
                "{n} entry is here already, and is left out.",
                "{n} entries are here already, and are left out.",
                here,
            )
        )
    return [*said, *plan.notes]


def doubled_words(plan: Plan) -> tuple[str, list[str]]:
    """How many entries are another one of the file, and which."""
    if not plan.doubled:
        return "", []
    many = len(plan.doubled)
    head = plural(
        "{n} entry stands twice in the file, or overlaps a longer one, and is left out:",
        "{n} entries stand twice in the file, or overlap a longer one, and are left out:",
        many,
    )
    lines = [
        tr("Line {n}: {reason}", n=twin.line, reason=moment_words(twin.record))
        for twin in plan.doubled[:MOST_REFUSED]
    ]
    return head, [*lines, *_further(many)]


def _further(many: int) -> list[str]:
    """How many more lines there are than are shown."""
    rest = many - MOST_REFUSED
    return [plural("and {n} more line", "and {n} more lines", rest)] if rest > 0 else []


def refused_words(plan: Plan) -> tuple[str, list[str]]:
    """How many lines cannot be read, and which, with the reason of each."""
    if not plan.refused:
        return "", []
    many = len(plan.refused)
    head = plural(
        "{n} line cannot be read, and is left out:",
        "{n} lines cannot be read, and are left out:",
        many,
    )
    lines = [
        tr("Line {n}: {reason}", n=each.line, reason=each.reason)
        for each in plan.refused[:MOST_REFUSED]
    ]
    return head, [*lines, *_further(many)]


def after_words(log: PracticeLog, plan: Plan) -> str:
    """What the days of practice come to with it."""
    practice, today = log.practice(), log.today()
    days = {*practice.days, *(each.practice_date.toordinal() for each in plan.new if each.counts)}
    if len(days) == len(practice.days):
        return tr("Your days of practice stay as they are.")
    after = rhythm(replace(practice, days=sorted(days)), log.goals, today)
    total = plural("{n} day of practice", "{n} days of practice", after.total)
    if not after.streak:
        return tr("With it there are {total} in all.", total=total)
    streak = plural("a streak of {n} day", "a streak of {n} days", after.streak)
    return tr("With it there are {total} in all, and {streak} now.", total=total, streak=streak)


def came_words(batch: Batch, log: PracticeLog) -> str:
    """What came of an import, and what the days of practice come to now."""
    if not batch.added:
        return tr("Nothing was new, and nothing was changed.")
    came = plural(
        "{n} entry of {app} is here now. The log as it was before is kept as a backup.",
        "{n} entries of {app} are here now. The log as it was before is kept as a backup.",
        batch.added,
        app=app_title(batch.format),
    )
    after = log.rhythm()
    total = plural("{n} day of practice", "{n} days of practice", after.total)
    if not after.streak:
        return tr("{came} That makes {total} in all.", came=came, total=total)
    streak = plural("a streak of {n} day", "a streak of {n} days", after.streak)
    return tr(
        "{came} That makes {total} in all, and {streak}.", came=came, total=total, streak=streak
    )


def undone_words(undone: Undone) -> str:
    """What came of taking it back."""
    gone = plural("{n} entry was taken back.", "{n} entries were taken back.", undone.gone)
    if not undone.kept:
        return gone
    kept = plural(
        "{n} that you have changed since stays.",
        "{n} that you have changed since stay.",
        len(undone.kept),
    )
    return f"{gone} {kept}"


def batch_words(batch: Batch, offset_minutes: int) -> tuple[str, str]:
    """An earlier import: its title, and when it was and how much it brought."""
    day = (instant(batch.written) + timedelta(minutes=offset_minutes)).date()
    many = plural("{n} entry", "{n} entries", batch.added)
    about = tr(
        "{day}, {entries}, from “{file}”", day=date_words(day), entries=many, file=batch.file
    )
    if batch.undone is not None:
        about = tr("{about}. Taken back.", about=about)
    return app_title(batch.format), about
