"""A sitting is written down while it is practised."""

import subprocess
import sys

import pytest

from innerheal_desktop.clock import HandClock
from innerheal_desktop.practice.keeping import Keeper
from innerheal_desktop.practice.log import PracticeLog
from innerheal_desktop.practice.sittings import Sitting, running


@pytest.fixture
def log(tmp_path):
    log = PracticeLog(tmp_path, HandClock(), lambda: "Europe/Berlin")
    yield log
    log.close()


def kept_so_far(log):
    """The seconds that a crash would leave behind now."""
    log.flush()
    return log.read(lambda rows: [row[0] for row in rows.execute("SELECT seconds FROM running")])


def test_at_most_ten_seconds_are_ever_at_risk(log):
    keeper = Keeper(log, Sitting("box", "Four Sides", 240.0))
    for second in range(48):
        keeper.note(float(second), 0)
        assert kept_so_far(log)[0] >= second - 10


def test_a_section_and_a_pause_are_written_at_once(log):
    keeper = Keeper(log, Sitting("box", "Four Sides", 240.0))
    keeper.note(3.0, 1)
    assert kept_so_far(log) == [3.0]
    keeper.note(4.0, 1, now=True)
    assert kept_so_far(log) == [4.0]


def test_the_end_is_one_record(log):
    keeper = Keeper(log, Sitting("box", "Four Sides", 240.0))
    keeper.finish(240.0, completed=True).result()
    assert [record.outcome for record in log.records()] == ["completed"]
    assert kept_so_far(log) == []


def test_a_look_leaves_nothing(log):
    keeper = Keeper(log, Sitting("box", "Four Sides", 240.0))
    assert keeper.finish(4.0, completed=False) is None
    assert log.records() == []
    assert kept_so_far(log) == []


def test_what_was_said_before_a_look_is_kept_without_it(log):
    keeper = Keeper(log, Sitting("box", "Four Sides", 240.0))
    keeper.felt({"valence": 30, "line": "a hard morning"})
    assert keeper.finish(4.0, completed=False) is None
    (record,) = log.records()
    assert (record.kind, record.title, record.session, record.seconds) == ("check-in", "", "", 0)
    assert record.check_in == {"before": {"valence": 30, "line": "a hard morning"}}
    assert (record.counts, log.rhythm().total) == (False, 0)
    assert kept_so_far(log) == []


def test_what_was_said_before_a_look_outlives_a_log_that_is_mended(log):
    keeper = Keeper(log, Sitting("box", "Four Sides", 240.0))
    keeper.wait()
    keeper.felt({"valence": 30})
    keeper.finish(0.0, completed=False)
    keeper.go_on(log)
    assert [(each.kind, each.check_in) for each in log.records()] == [
        ("check-in", {"before": {"valence": 30}})
    ]


def test_a_mark_is_written_once_and_comes_into_the_record(log):
    keeper = Keeper(log, Sitting("box", "Four Sides", 240.0))
    keeper.note(50.0, 0)
    for word in ("slept", "zone", "slept"):
        keeper.mark(word)
    assert kept_so_far(log) == [50.0]
    keeper.finish(240.0, completed=True).result()
    assert [record.marks for record in log.records()] == [("slept", "zone")]


def test_what_a_crash_cuts_off_carries_its_marks(log):
    keeper = Keeper(log, Sitting("box", "Four Sides", 240.0))
    keeper.note(50.0, 0)
    keeper.mark("slept")
    (_, left), *_ = log.read(running)
    assert (left.record.marks, left.record.seconds) == (("slept",), 50.0)


def test_how_it_felt_before_stands_in_the_record(log):
    keeper = Keeper(log, Sitting("box", "Four Sides", 240.0))
    keeper.felt({"valence": 30})
    keeper.note(61.0, 0, now=True)
    keeper.felt({"valence": 40, "words": ["tired"]})
    record = keeper.finish(200.0, completed=True).result()
    assert record.check_in == {"before": {"valence": 40, "words": ["tired"]}}


def test_a_kill_does_not_lose_how_it_felt_before(tmp_path):
    """Another process says it, practises for a minute and a half, and is killed."""
    words = f"""
import os
from pathlib import Path
from innerheal_desktop.clock import HandClock
from innerheal_desktop.practice.keeping import Keeper
from innerheal_desktop.practice.log import PracticeLog
from innerheal_desktop.practice.sittings import Sitting
log = PracticeLog(Path({str(tmp_path)!r}), HandClock(), lambda: "UTC")
keeper = Keeper(log, Sitting("box", "Four Sides", 240.0))
keeper.felt({{"valence": 30}})
keeper.note(90.0, 0)
log.flush()
os._exit(9)
"""
    killed = subprocess.run([sys.executable, "-c", words], check=False)
    assert killed.returncode == 9
    with PracticeLog(tmp_path, HandClock(), lambda: "UTC") as log:
        (left,) = log.unfinished()
        log.keep(left).result()
        (record,) = log.records()
    assert (record.outcome, record.seconds) == ("interrupted", 90.0)
    assert record.check_in == {"before": {"valence": 30}}
