"""Growing the habit: what is asked about the goal, and when. Pure, but for what is remembered.

Every four weeks two questions, which may be passed over; after three weeks in a row that did not
meet the goal a kinder one is offered. Nobody who is away is asked, and nobody twice in four weeks.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from innerheal_desktop.keeping.errors import InvalidRecordError, KeepingError
from innerheal_desktop.practice.day import instant, offset_minutes
from innerheal_desktop.practice.rhythm import WEEK, Goals, Practice, rhythm, week_goal

if TYPE_CHECKING:
    from innerheal_desktop.practice.log import PracticeLog

# The key of the log's setting: `[[date, what was asked, how it felt, the goal chosen], …]`, the
# newest last; how it felt and the goal are empty and 0 where the question was passed over.
KEY = "reviews"
REVIEW, KINDER = "review", "kinder"
EVERY = 4 * WEEK
# So many weeks in a row below the goal, and a kinder one is offered.
UNMET = 3
FEWEST, MOST = 2, 7
# Milliseconds after an import in which nothing is asked.
SETTLING = 24 * 3_600_000
# More than eighty years of them.
KEPT = 1_000


@dataclass(frozen=True, slots=True)
class Growing:
    """What is asked: `review`, or `kinder` for a goal that has not been met.

    `last_week` is the practice days of the last whole week, `offered` the kinder goal.
    """

    kind: str
    goal: int
    last_week: int = 0
    offered: int = 0


def growing(
    practice: Practice,
    goals: Goals,
    today: date,
    asked: date | None = None,
    first_weekday: int = 0,
) -> Growing | None:
    """What to ask on `today`; `asked` is when something was asked last. None for nothing."""
    now = today.toordinal()
    known = practice.until(now)
    stands = rhythm(known, goals, today, first_weekday)
    if not stands.streak or stands.state == "paused":
        return None
    # Whoever has just chosen a goal is left with it for a while.
    changed = max((day for day, _ in goals.changes if day <= now), default=0)
    if asked is not None and abs(now - asked.toordinal()) < EVERY:
        return None
    kinder = _kinder(known, goals, now - (today.weekday() - first_weekday) % WEEK, changed)
    if kinder is not None:
        return kinder
    begun = now - max(known.days[0], changed) >= EVERY
    return Growing(REVIEW, stands.goal) if begun else None


def _kinder(practice: Practice, goals: Goals, this_week: int, changed: int) -> Growing | None:
    """A kinder goal, where none of the last three whole weeks met the one in force in them."""
    goal = goals.on(this_week)
    starts = [this_week - WEEK * back for back in range(1, UNMET + 1)]
    if goal <= FEWEST or max(practice.days[0], changed) > starts[-1]:
        return None
    days = [practice.practised(start, start + WEEK - 1) for start in starts]
    asks = [week_goal(practice, goal, start) for start in starts]
    if not days[0] or any(made >= ask for made, ask in zip(days, asks, strict=True)):
        return None
    return Growing(KINDER, goal, days[0], min(max(days[0], FEWEST), goal - 1))


def fresh_start(today: date, first_weekday: int, *, travelled: bool) -> str:
    """What begins today for whoever was away: `place`, `month`, `week`, or nothing."""
    if travelled:
        return "place"
    if today.day == 1:
        return "month"
    return "week" if today.weekday() == first_weekday else ""


def asked_of(log: PracticeLog) -> Growing | None:
    """What `log` gives cause to ask today. Raises a `KeepingError` where it cannot be read.

    Who has just brought their past along is left to look around for a day.
    """
    before = _asked_before(log)
    if _brought_lately(log):
        return None
    return growing(log.practice(), log.goals, log.today(), before, log.first_weekday)


def answer(log: PracticeLog, asked: Growing, felt: str = "", goal: int = 0) -> None:
    """Remember what was said to a question, and practise `goal` days a week from today on.

    Without a goal the question was passed over, and the goal stays.
    """
    if goal and goal != log.goals.on(log.today().toordinal()):
        log.set_goal(goal)
    said = [log.today().isoformat(), asked.kind, felt, goal]
    log.set_setting(KEY, [*_said(log), said][-KEPT:])


def travelled(log: PracticeLog) -> bool:
    """Whether clocks where the newest sitting was show another hour than those here."""
    newest, now = log.latest(0, 1), log.record_now()
    try:
        return bool(newest) and offset_minutes(instant(now.start), newest[0].zone) != now.offset
    except InvalidRecordError:
        return False


def _brought_lately(log: PracticeLog) -> bool:
    from innerheal_desktop.practice.importing.batch import batches

    now = log.record_now().start
    return any(abs(now - batch.written) < SETTLING for batch in batches(log))


def _asked_before(log: PracticeLog) -> date | None:
    said = _said(log)
    try:
        return date.fromisoformat(said[-1][0]) if said else None
    except (ValueError, TypeError, IndexError):
        return None


def _said(log: PracticeLog) -> list[Any]:
    try:
        said = log.setting(KEY, [])
    except KeepingError:
        return []
    return said if isinstance(said, list) else []
