"""How long the log takes to say things, against the bare SQL that says them, in the same run.

`python -m benchmarks.log [RECORDS …]` (100,000, if not said). Thirty years of sittings are made up,
from the same seed each time.
"""

from __future__ import annotations

import random
import sqlite3
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from benchmarks.budgets import LOG
from benchmarks.figures import Figure
from benchmarks.telling import quietest, tell
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
MANY = 100_000
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


def steps_of(log: PracticeLog) -> list[float]:
    """Add everything up, as the window does; the milliseconds of processor of each step."""
    work, steps, done = gather(log, KINDS), [], False
    while not done:
        # Others use this computer too: what counts is how long the thread itself was at it.
        start = time.thread_time()
        done = next(work, "done") == "done"
        steps.append((time.thread_time() - start) * 1000)
    return steps


def opened(folder: Path) -> Callable[[], None]:
    """Opens and closes the log of a folder."""
    return lambda: PracticeLog(folder, HandClock(), lambda: ZONE).close()


def kept(folder: Path) -> Iterator[Figure]:
    """A sitting written down, and the same row in a bare file with the same settings."""
    row = records(1, date(2026, 11, 22))[0]
    with TemporaryDirectory() as other, PracticeLog(folder, HandClock(), lambda: ZONE) as log:
        bare = sqlite3.connect(Path(other) / "bare.sqlite3", isolation_level=None)
        bare.execute("PRAGMA journal_mode=WAL")
        bare.execute("PRAGMA synchronous=FULL")
        bare.execute("CREATE TABLE record (id TEXT PRIMARY KEY, row TEXT)")
        number = iter(range(1_000_000, 2_000_000))

        def ours() -> None:
            log.add(replace(row, id=f"{next(number):032x}")).result()

        def floor() -> None:
            bare.execute("INSERT INTO record VALUES (?, ?)", (next(number), "a row" * 60))

        took, least = in_turns([ours, floor])
        bare.close()
    note = "with its plain copy, and both safe"
    yield Figure(LOG.row("one sitting kept"), took, least, note=note)


def in_turns(works: list[Callable[[], object]], times: int = 60) -> list[float]:
    """The middle of the milliseconds by the clock that each takes."""
    took: list[list[float]] = [[] for _ in works]
    for _ in range(times):
        for at, work in enumerate(works):
            begun = time.perf_counter()
            work()
            took[at].append((time.perf_counter() - begun) * 1000)
    return [median(each) for each in took]


def read(folder: Path) -> Iterator[Figure]:
    """What is asked of the log of `folder`, beside its floor."""
    bare = sqlite3.connect(f"file:{folder / FILE}?mode=ro", uri=True)
    with closing(bare), PracticeLog(folder, HandClock(), lambda: ZONE) as log:
        span = year_back(log.today())
        first, last = (day.toordinal() for day in span)
        rated = RATED.format(log.record_now().start - 9 * 86_400_000)

        def asked(*statements: str) -> Callable[[], object]:
            return lambda: [bare.execute(each).fetchall() for each in statements]

        def streak() -> None:
            log._practice = (-1, Practice())
            log.rhythm()

        year = f"{DAYS} AND day BETWEEN {first} AND {last} GROUP BY day"
        # What a suggestion looks at holds the streak too, which is arithmetic on days in memory.
        pairs = {
            "streak, first time": (streak, asked(PRACTISED)),
            "year of days": (lambda: days_of(log, *span), asked(year)),
            "Today": (lambda: past_of(log), asked(KNOWN, SETTINGS, rated)),
            "statistics, all": (
                lambda: steps_of(log),
                asked(f"{DAYS} GROUP BY day", SUMS, HOURS),
            ),
        }
        for name, works in pairs.items():
            yield Figure(LOG.row(name), *quietest(works, clock=time.thread_time))
        runs = [steps_of(log) for _ in range(3)]
        steps = [min(each) for each in zip(*runs, strict=True)]
        yield Figure(LOG.row("… the longest step"), max(steps), note=f"of {len(steps)}")
        firsts = quietest([lambda: milestones_of(log)], clock=time.thread_time)
        shown = (lambda: (deleted_lately(log, 1), log.latest(0, AT_A_TIME)),)
        rows = quietest(shown, clock=time.thread_time)
        yield Figure(LOG.row("milestones and first rows"), max(*firsts, *rows))


def measure(words: Sequence[str]) -> Iterator[Figure]:
    """A log of a hundred thousand, or of as many as are said."""
    for many in [int(word) for word in words] or [MANY]:
        with TemporaryDirectory() as folder, TemporaryDirectory() as empty:
            write(Path(folder), many)
            opened(Path(empty))()
            for figure in read(Path(folder)):
                yield figure if many == MANY else replace(figure, of=f"{many:,} sittings")
            took = quietest((opened(Path(folder)), opened(Path(empty))), clock=time.perf_counter)
            yield Figure(LOG.row("open and close"), *took)
            yield from kept(Path(folder))


if __name__ == "__main__":
    sys.exit(tell("log", measure))
