"""Sittings while they run, and what a crash leaves of them."""

import random
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import date
from pathlib import Path

import pytest

from innerheal_desktop.clock import HandClock
from innerheal_desktop.practice.file import FILE
from innerheal_desktop.practice.log import PracticeLog
from innerheal_desktop.practice.sittings import Sitting

BOX = Sitting("box-breathing", "Box breathing", 300.0, "orb")


@contextmanager
def another(log: PracticeLog) -> Iterator[PracticeLog]:
    """A second window on the same folder."""
    with PracticeLog(log.folder, HandClock(), lambda: "Europe/Berlin") as second:
        yield second


def test_a_sitting_becomes_a_record(log: PracticeLog, clock: HandClock) -> None:
    running = log.begin(BOX)
    clock.advance(310)
    log.checkpoint(running, 290.0)
    log.finish(running, "completed", 300.0, note="quiet")
    (record,) = log.records()
    assert record.as_json() | {"id": ""} == {
        "id": "",
        "kind": "sitting",
        "session": "box-breathing",
        "title": "Box breathing",
        "start": "2026-11-22T06:30:00Z",
        "zone": "Europe/Berlin",
        "offset": 60,
        "practice_date": "2026-11-22",
        "seconds": 300,
        "outcome": "completed",
        "note": "quiet",
        "source": "innerheal",
        "length": 300,
        "visual": "orb",
    }
    assert log.unfinished() == []


def test_a_sitting_belongs_to_the_day_it_began_on(log: PracticeLog, clock: HandClock) -> None:
    clock.advance(20.25 * 3600)
    running = log.begin(BOX)
    clock.advance(3600)
    assert log.finish(running, "completed", 300.0).result().practice_date == date(2026, 11, 22)
    assert log.today() == date(2026, 11, 23)


def test_finishing_twice_counts_once(log: PracticeLog) -> None:
    running = log.begin(BOX)
    log.finish(running, "completed", 300.0)
    log.finish(running, "completed", 300.0).result()
    log.checkpoint(running, 300.0).result()
    assert len(log.records()) == 1
    with another(log) as second:
        assert second.unfinished() == []


def test_an_end_counts_though_another_window_kept_what_it_took_for_cut_off(
    log: PracticeLog,
) -> None:
    running = log.begin(BOX)
    log.checkpoint(running, 20.0)
    # A disk that knows no locks: nobody can know that this one lives.
    log.write(lambda c: c.execute("UPDATE running SET owner = '1-0a'").rowcount).result()
    with another(log) as second:
        second.keep(second.unfinished()[0]).result()
    ended = log.finish(running, "completed", 300.0).result()
    assert [(each.seconds, each.outcome) for each in log.records()] == [(300.0, "completed")]
    assert (ended.version, log.unfinished()) == (2, [])
    log.finish(running, "completed", 300.0).result()
    assert len(log.history(ended.id)) == 2


def test_an_end_wakes_nothing_that_was_deleted_meanwhile(log: PracticeLog) -> None:
    running = log.begin(BOX)
    log.write(lambda c: c.execute("UPDATE running SET owner = '1-0a'").rowcount).result()
    with another(log) as second:
        second.keep(second.unfinished()[0]).result()
        second.delete(running.record.id).result()
    log.finish(running, "completed", 300.0).result()
    assert log.records() == []


def test_what_runs_in_another_window_is_no_crash(log: PracticeLog) -> None:
    log.begin(BOX).begun.result()
    with another(log) as second:
        assert second.unfinished() == []
    assert log.unfinished() == []


def test_closing_in_the_middle_leaves_it_to_be_asked_for(log: PracticeLog) -> None:
    running = log.begin(BOX)
    log.checkpoint(running, 75.0)
    log.close()
    with another(log) as later:
        (left,) = later.unfinished()
        assert (left.record.title, left.record.seconds) == ("Box breathing", 75.0)
        later.keep(left)
        later.keep(left).result()
        (record,) = later.records()
        assert (record.outcome, record.seconds, record.id) == (
            "interrupted",
            75.0,
            running.record.id,
        )
        assert later.rhythm().streak == 1
        assert later.unfinished() == []


def test_what_is_discarded_is_gone(log: PracticeLog) -> None:
    log.begin(BOX)
    log.close()
    with another(log) as later:
        (left,) = later.unfinished()
        later.discard(left)
        assert later.unfinished() == []
        assert later.records() == []


def test_a_late_checkpoint_never_takes_minutes_back(log: PracticeLog) -> None:
    running = log.begin(BOX)
    log.checkpoint(running, 80.0)
    log.checkpoint(running, 70.0)
    log.close()
    with another(log) as later:
        assert later.unfinished()[0].record.seconds == 80.0


PRACTISE = """
import sys
from pathlib import Path
from innerheal_desktop.clock import HandClock
from innerheal_desktop.practice.log import PracticeLog
from innerheal_desktop.practice.sittings import Sitting
clock = HandClock()
log = PracticeLog(Path(sys.argv[1]), clock, lambda: "Europe/Berlin")
while True:
    running = log.begin(Sitting("box-breathing", "Box breathing", 300.0, "orb"))
    for seconds in range(10, 100, 10):
        clock.advance(10)
        log.checkpoint(running, float(seconds)).result()
        print("at", running.record.id, seconds, flush=True)
    log.finish(running, "completed", 90.0).result()
    print("done", running.record.id, 90, flush=True)
"""


def practise_until_killed(folder: Path, lines: int) -> list[tuple[str, str, float]]:
    """Sit in another process, kill it after so many acknowledged writes; all it acknowledged."""
    command = [sys.executable, "-c", PRACTISE, str(folder)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        heard = [process.stdout.readline() for _ in range(lines)]
        process.kill()
        heard += process.stdout.readlines()
    words = [line.split() for line in heard if line.endswith("\n")]
    return [(word, id, float(seconds)) for word, id, seconds in words]


def test_a_kill_loses_no_minute_that_was_kept(tmp_path: Path) -> None:
    heard = practise_until_killed(tmp_path, 7)
    reached = max(seconds for word, _, seconds in heard)
    with PracticeLog(tmp_path, HandClock()) as log:
        assert_nothing_lost(log, heard)
        (left,) = log.unfinished()
        assert left.record.seconds >= reached
        log.keep(left)
        assert log.rhythm(today=date(2026, 11, 22)).total == 1
    assert not list(tmp_path.glob("*.lock"))


@pytest.mark.slow
def test_two_hundred_kills_lose_nothing(tmp_path: Path) -> None:
    chance = random.Random(12345)
    for _ in range(200):
        heard = practise_until_killed(tmp_path, chance.randrange(1, 25))
        with PracticeLog(tmp_path, HandClock()) as log:
            assert_nothing_lost(log, heard)
            for left in log.unfinished():
                log.keep(left).result()
            assert log.unfinished() == []


def assert_nothing_lost(log: PracticeLog, heard: list[tuple[str, str, float]]) -> None:
    """Everything acknowledged is in the log or is offered; the file is whole."""
    kept = {record.id: record.seconds for record in log.records()}
    offered = {left.record.id: left.record.seconds for left in log.unfinished()}
    plain = "".join(file.read_text() for file in log.folder.glob("log-*.jsonl"))
    for word, id, seconds in heard:
        assert (kept if word == "done" else kept | offered)[id] >= seconds
    assert all(id in plain for id in kept)
    assert log.damaged() == []
    with closing(sqlite3.connect(f"{(log.folder / FILE).as_uri()}?mode=ro", uri=True)) as whole:
        assert whole.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
