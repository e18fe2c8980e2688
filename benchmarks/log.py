"""How long the log takes to say things, against the bare SQL that says them, in the same run.

Run it with `uv run --group dev python -m benchmarks.log [RECORDS …]` (100,000 and a million, if not
said). Thirty years of sittings are made up, from the same seed each time. Budget: three times the
floor, and no step of the figures above fifty milliseconds.
"""

from __future__ import annotations

import random
import sqlite3
import sys
import time
from collections.abc import Callable
from contextlib import closing
from datetime import date, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

from innerheal_desktop.clock import HandClock
from innerheal_desktop.practice import store
from innerheal_desktop.practice.calendar import days_of, year_back
from innerheal_desktop.practice.changing import deleted_lately
from innerheal_desktop.practice.file import FILE
from innerheal_desktop.practice.log import PracticeLog
from innerheal_desktop.practice.milestones import milestones_of
from innerheal_desktop.practice.past import past_of
from innerheal_desktop.practice.records import SessionRecord
from innerheal_desktop.practice.rhythm import Practice
from innerheal_desktop.practice.statistics import gather

YEARS, ZONE = 30, "Europe/Berlin"
BUDGET, LONGEST_STEP = 3.0, 50.0
AT_A_TIME = 60
SESSIONS = [f"session-{number}" for number in range(60)]
KINDS = {session: (f"kind-{at % 7}", session) for at, session in enumerate(SESSIONS)}
HERE = "current AND kind != 'pause' AND kind != 'check-in'"
# ruff: noqa: S608 — our own words
DAYS = f"SELECT day, count(*), total(seconds), max(counts) FROM record WHERE {HERE}"

SUMS = f"SELECT session, count(*), total(seconds) FROM record WHERE {HERE} GROUP BY session"
HOURS = f"""SELECT ((start + 60000 * offset) / 3600000) % 24 AS hour, count(*), total(seconds)
    FROM record WHERE {HERE} GROUP BY hour"""
KNOWN = f"""WITH RECURSIVE known (session) AS (SELECT min(session) FROM record WHERE {HERE}
    UNION ALL SELECT (SELECT min(session) FROM record WHERE {HERE} AND session > known.session)
    FROM known WHERE known.session IS NOT NULL) SELECT session FROM known"""
PRACTISED = "SELECT DISTINCT day FROM record WHERE current AND counts ORDER BY day"
SETTINGS = "SELECT key, value FROM setting"
RATED = (
    "SELECT start, seconds, check_in FROM record WHERE current AND start > {} AND check_in NOT NULL"
)


def records(many: int, today: date) -> list[SessionRecord]:
    """So many sittings in thirty years, on nine days of ten."""
    chance = random.Random(20261122)
    days = [back for back in range(YEARS * 365) if chance.random() < 0.9]
    midnight = 1_795_305_600_000
    made = []
    for number in range(many):
        back = days[number % len(days)]
        made.append(
            SessionRecord(
                id=f"{number:032x}",
                start=midnight - back * 86_400_000 + chance.randrange(4 * 60, 28 * 60) * 60_000,
                zone=ZONE,
                offset=60,
                practice_date=today - timedelta(days=back),
                session=chance.choice(SESSIONS),
                title="A session of this name",
                seconds=float(chance.randrange(60, 1800)),
                length=600.0,
            )
        )
    return made


def write(folder: Path, many: int) -> None:
    """A log with `many` records, written as the log writes them, in one transaction."""
    with PracticeLog(folder, HandClock(), lambda: ZONE) as log:
        today = log.today()

        def fill(connection: sqlite3.Connection) -> None:
            for record in records(many, today):
                store.insert(connection, record, written=0, plain=True)

        log.write(fill).result()


def spent(work: Callable[[], object], runs: int = 5) -> float:
    """The quietest of a few runs, in milliseconds."""
    best = float("inf")
    for _ in range(runs):
        start = time.perf_counter()
        work()
        best = min(best, (time.perf_counter() - start) * 1000)
    return best


def say(name: str, ours: float, floor: float, what: str = "") -> bool:
    """One line, and whether it is within the budget."""
    ratio = ours / max(floor, 1e-4)
    print(f"  {name:<20} {ours:9.2f} ms   floor {floor:9.2f} ms   {ratio:5.2f}×   {what}")
    return ratio <= BUDGET


def figures(log: PracticeLog) -> list[float]:
    """Add everything up, as the window does; the milliseconds of processor of each step."""
    work, steps, done = gather(log, KINDS), [], False
    while not done:
        # Others use this computer too: what counts is how long the thread itself was at it.
        start = time.thread_time()
        done = next(work, "done") == "done"
        steps.append((time.thread_time() - start) * 1000)
    return steps


def opening(folder: Path) -> bool:
    """Open a log and an empty one."""

    def opened(place: Path) -> Callable[[], None]:
        return lambda: PracticeLog(place, HandClock(), lambda: ZONE).close()

    with TemporaryDirectory() as empty:
        opened(Path(empty))()
        fresh = spent(opened(Path(empty)))
        return say("open and close", spent(opened(folder)), fresh, "the floor: an empty log")


def measure(folder: Path) -> bool:
    """What is asked of the log of `folder`, beside its floor; whether it is in the budget."""
    bare = sqlite3.connect(f"file:{folder / FILE}?mode=ro", uri=True)
    with closing(bare), PracticeLog(folder, HandClock(), lambda: ZONE) as log:
        span = year_back(log.today())
        first, last = (day.toordinal() for day in span)
        rated = RATED.format(log.record_now().start - 9 * 86_400_000)

        def asked(*statements: str) -> float:
            return spent(lambda: [bare.execute(each).fetchall() for each in statements])

        def streak() -> None:
            log._practice = (-1, Practice())
            log.rhythm()

        year = asked(f"{DAYS} AND day BETWEEN {first} AND {last} GROUP BY day")
        steps = figures(log)
        told = f"in {len(steps)} steps, the longest {max(steps):.1f} ms"
        everything = asked(f"{DAYS} GROUP BY day", SUMS, HOURS)
        good = (
            opening(folder),
            say("streak, first time", spent(streak), asked(PRACTISED), "every practice day"),
            say("year of days", spent(lambda: days_of(log, *span)), year),
            say("statistics, all", spent(lambda: figures(log)), everything, told),
        )
        # What a suggestion looks at holds the streak too, which is arithmetic on days in memory.
        say("Today", spent(lambda: past_of(log)), asked(KNOWN, SETTINGS, rated))
        # What Journey shows first, beside the days and sums above.
        firsts = spent(lambda: milestones_of(log))
        shown = spent(lambda: (deleted_lately(log, 1), log.latest(0, AT_A_TIME)))
        print(f"  {'milestones':<20} {firsts:9.2f} ms   what there was for the first time")
        print(f"  {'sittings':<20} {shown:9.2f} ms   the first rows, and what was deleted")
        print(f"  {'streak, again':<20} {spent(log.rhythm):9.2f} ms   nothing was written since")
    return all(good) and max(*steps, firsts, shown) <= LONGEST_STEP


def main() -> int:
    """Measure, and say whether the budget is kept."""
    good = True
    for many in [int(word) for word in sys.argv[1:]] or [100_000, 1_000_000]:
        with TemporaryDirectory() as folder:
            write(Path(folder), many)
            size = (Path(folder) / FILE).stat().st_size / 1e6
            print(f"{many:,} records in {YEARS} years, {size:.0f} MB")
            good = measure(Path(folder)) and good
    return 0 if good else 1


if __name__ == "__main__":
    sys.exit(main())
