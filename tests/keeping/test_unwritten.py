"""What the disk refuses is not lost: it is tried again, in its order, as soon as one can write."""

import sqlite3
import threading
from contextlib import closing

import pytest

from innerheal_desktop.clock import HandClock
from innerheal_desktop.keeping.errors import BusyLogError, FullDiskError, InvalidRecordError
from innerheal_desktop.keeping.unwritten import MOST, Unwritten
from innerheal_desktop.practice.file import FILE
from innerheal_desktop.practice.keeping import Keeper
from innerheal_desktop.practice.log import PracticeLog
from innerheal_desktop.practice.sittings import Sitting


@pytest.fixture
def log(tmp_path):
    with PracticeLog(tmp_path, HandClock(), lambda: "Europe/Berlin") as log:
        # Who waits for a lock waits two seconds; a test does not.
        log.write(lambda connection: connection.execute("PRAGMA busy_timeout = 0") and None).wait()
        yield log


@pytest.fixture
def hold(tmp_path):
    """Another program that holds the log."""
    other = sqlite3.connect(tmp_path / FILE, isolation_level=None, timeout=5)
    with closing(other):
        yield other


def test_a_sitting_that_could_not_be_written_is_written_with_the_next_thing(log, hold):
    keeper = Keeper(log, Sitting("box", "Four Sides", 240.0))
    log.flush()
    hold.execute("BEGIN IMMEDIATE")
    refused = keeper.finish(240.0, completed=True)
    refused.wait()
    assert isinstance(refused.error, BusyLogError)
    assert isinstance(log.trouble, BusyLogError)
    assert log.records() == []
    hold.execute("ROLLBACK")
    log.set_setting("last", ["box", 240.0]).result()
    assert [record.outcome for record in log.records()] == ["completed"]
    assert log.trouble is None


def test_it_is_written_at_the_close_at_the_latest(tmp_path, log, hold):
    hold.execute("BEGIN IMMEDIATE")
    log.set_setting("last", ["box", 240.0]).wait()
    hold.execute("ROLLBACK")
    log.close()
    with PracticeLog(tmp_path, HandClock()) as again:
        assert again.setting("last") == ["box", 240.0]


def test_the_later_choice_stays_the_later(log, hold):
    hold.execute("BEGIN IMMEDIATE")
    for value in (1, 2):
        log.set_setting("boundary", value).wait()
    hold.execute("ROLLBACK")
    log.set_setting("boundary", 3).result()
    assert log.setting("boundary") == 3


def test_an_earlier_choice_that_is_refused_for_longer_does_not_come_back(log):
    # A large one finds no room where the small one after it still does.
    refused = iter([True, True, False])

    def large(connection):
        if next(refused):
            raise FullDiskError("The disk is full.")
        connection.execute("INSERT OR REPLACE INTO setting VALUES ('goals', '1')")

    log.write(large, again=True, about="setting goals").wait()
    log.set_setting("goals", 2).result()
    log.set_setting("other", 3).result()
    assert log.setting("goals") == 2
    assert log.waiting == 0


def test_of_choices_that_wait_only_the_last_does(log, hold):
    hold.execute("BEGIN IMMEDIATE")
    for value in range(5):
        log.set_setting("boundary", value).wait()
        log.set_setting("last", value).wait()
    assert log.waiting == 2
    hold.execute("ROLLBACK")
    log.set_setting("third", 1).result()
    assert (log.setting("boundary"), log.setting("last")) == (4, 4)


def test_what_a_person_is_told_of_at_once_is_not_done_behind_their_back(log, hold):
    record = log.record_now(seconds=600.0)
    log.add(record).result()
    hold.execute("BEGIN IMMEDIATE")
    log.delete(record.id).wait()
    hold.execute("ROLLBACK")
    log.set_setting("last", 1).result()
    assert len(log.records()) == 1


def test_what_cannot_be_done_any_more_stops_nothing():
    left, done = Unwritten("log"), []

    def impossible(connection):
        raise InvalidRecordError("It is not there any more.")

    for work in (impossible, done.append):
        left.refused(BusyLogError("held"), work)
    left.again(lambda work: work(None))
    assert done == [None]
    assert len(left) == 0


def test_bugs_and_impossible_things_do_not_wait():
    left = Unwritten("log")
    left.refused(ValueError("a bug"), print)
    left.refused(InvalidRecordError("no"), print)
    assert len(left) == 0


def test_only_so_many_wait():
    left = Unwritten("log")
    for _ in range(MOST + 5):
        left.refused(BusyLogError("held"), print)
    assert len(left) == MOST


def test_a_bug_in_what_waits_is_told_and_keeps_nothing_else_from_the_disk(log, monkeypatch):
    told = []
    monkeypatch.setattr(threading, "excepthook", told.append)
    tries = iter([FullDiskError("The disk is full."), ZeroDivisionError("a bug")])

    def broken(connection):
        raise next(tries)

    log.write(broken, again=True).wait()
    log.set_setting("last", ["box", 240.0]).result()
    assert [each.exc_type for each in told] == [ZeroDivisionError]
    assert log.setting("last") == ["box", 240.0]
    assert log.waiting == 0
