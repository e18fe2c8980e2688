"""The practice log as the app and the command line use it."""

import json
import random
import shutil
import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from innerheal_desktop.clock import HandClock
from innerheal_desktop.keeping.errors import (
    BusyLogError,
    ClosedLogError,
    DamagedLogError,
    FullDiskError,
    InvalidRecordError,
    NewerLogError,
    ReadOnlyLogError,
    UnknownRecordError,
)
from innerheal_desktop.practice import store
from innerheal_desktop.practice.file import FILE
from innerheal_desktop.practice.log import PracticeLog
from innerheal_desktop.practice.rhythm import Practice
from innerheal_desktop.practice.sittings import Sitting
from tests.practice.practice_words import TODAY, ids, rested, sat, written


def plain(log: PracticeLog) -> list[dict[str, object]]:
    text = "".join(path.read_text("utf-8") for path in sorted(log.folder.glob("log-*.jsonl")))
    return [json.loads(line) for line in text.splitlines()]


def test_what_is_added_is_there_in_both_places(log: PracticeLog) -> None:
    record = sat(check_in={"before": {"calm": 3}}, note="静かな", last_date=None)
    assert log.add(record).result() == [record]
    assert log.records() == [record]
    assert plain(log) == [record.as_json()]


def test_it_is_there_the_next_time(log: PracticeLog, clock: HandClock) -> None:
    log.add(sat(), rested(TODAY, None))
    log.close()
    with PracticeLog(log.folder, clock) as again:
        assert len(again.records()) == 2


def test_records_come_by_their_start_and_since_a_date(log: PracticeLog) -> None:
    days = [TODAY - timedelta(days=back) for back in (1, 30, 0)]
    log.add(*map(sat, days))
    assert ids(log.records()) == ["20261023", "20261121", "20261122"]
    assert ids(log.records(since=date(2026, 11, 1))) == ["20261121", "20261122"]


def test_a_known_id_is_passed_over(log: PracticeLog) -> None:
    log.add(sat())
    assert log.add(sat(note="again"), sat(id="new")).result() == [sat(id="new")]
    assert len(log.records()) == 2


def test_a_correction_keeps_the_old(log: PracticeLog) -> None:
    log.add(sat())
    corrected = log.edit(replace(sat(), seconds=900.0)).result()
    assert (corrected.version, corrected.practice_date) == (2, TODAY)
    assert log.records() == [corrected] == [log.record(corrected.id)]
    assert [record.seconds for record in log.history(corrected.id)] == [600.0, 900.0]
    assert [line.get("version", 1) for line in plain(log)] == [1, 2]


def test_a_deletion_can_be_undone(log: PracticeLog) -> None:
    record = sat()
    log.add(record)
    log.delete(record.id)
    assert log.records() == []
    assert log.rhythm().total == 0
    assert plain(log)[-1]["deleted"] is True
    with pytest.raises(UnknownRecordError, match="deleted already"):
        log.delete(record.id).result()
    log.restore(record.id)
    assert log.records() == [replace(record, version=3)]
    assert log.rhythm().total == 1
    assert log.restore(record.id).result().version == 3


def test_an_unknown_id_is_named(log: PracticeLog) -> None:
    for receipt in (log.delete("nobody"), log.edit(sat(id="nobody")), log.restore("nobody")):
        with pytest.raises(UnknownRecordError, match="nobody"):
            receipt.result()
    with pytest.raises(UnknownRecordError, match="nobody"):
        log.record("nobody")


@settings(max_examples=15, deadline=None)
@given(st.text("P.Z", min_size=1, max_size=40), st.randoms(use_true_random=False))
def test_the_file_and_the_records_say_the_same(
    tmp_path_factory: pytest.TempPathFactory, days: str, chance: random.Random
) -> None:
    folder = tmp_path_factory.mktemp("log")
    with PracticeLog(folder, HandClock()) as log:
        log.add(*written(days), sat(id="short", seconds=10.0, outcome="ended_early"))
        known = log.records()
        if known and chance.random() < 0.5:
            log.delete(chance.choice(known).id)
        assert log.practice() == Practice.of(log.records())
    shutil.rmtree(folder)


def test_the_file_knows_the_date_line_too(log: PracticeLog) -> None:
    log.add(
        sat(date(2026, 11, 10), start=datetime(2026, 11, 10, 20, tzinfo=UTC), offset=-480),
        sat(date(2026, 11, 12), start=datetime(2026, 11, 11, 20, tzinfo=UTC), offset=660),
    )
    assert log.practice() == Practice.of(log.records())
    assert log.practice().pauses == ((date(2026, 11, 11).toordinal(),) * 2,)


def test_the_rhythm_and_why(log: PracticeLog, clock: HandClock) -> None:
    log.add(*written("PP...PP"))
    now = log.rhythm()
    assert (now.today, now.streak, now.total, now.goal) == (TODAY, 2, 4, 5)
    assert log.rhythm(goal=4).streak == 4
    assert log.rhythm(today=TODAY - timedelta(days=1)).streak == 1
    assert [day.counted for day in log.why()] == [False, False, False, True, True]
    assert len(log.why(goal=4)) == 7
    clock.advance(86_400)
    assert log.rhythm().state == "open"


def test_the_rhythm_notices_another_window(log: PracticeLog) -> None:
    assert log.rhythm().state == "new"
    with PracticeLog(log.folder, HandClock()) as second:
        second.add(sat())
    assert log.rhythm().state == "done_today"


def test_a_chosen_goal_and_its_history(log: PracticeLog, clock: HandClock) -> None:
    assert log.rhythm().goal == 5
    log.set_goal(7)
    log.set_goal(3)
    clock.advance(86_400)
    log.set_goal(4)
    assert log.goals.changes == ((TODAY.toordinal(), 3), (TODAY.toordinal() + 1, 4))
    assert log.rhythm().goal == 4
    with pytest.raises(InvalidRecordError):
        log.set_goal(9)


def test_the_boundary_can_be_chosen(log: PracticeLog, clock: HandClock) -> None:
    clock.advance(18 * 3600)
    assert log.today() == TODAY
    log.set_setting("boundary", 0)
    assert log.today() == TODAY + timedelta(days=1)
    log.set_setting("boundary", "noon")
    assert log.today() == TODAY


@pytest.mark.parametrize("value", [5, "orb", None, [1, {"a": True}], {"静": 1.5}])
def test_settings_are_remembered(log: PracticeLog, value: object) -> None:
    assert log.setting("last", "usual") == "usual"
    log.set_setting("last", value)
    assert log.setting("last", "usual") == value


def test_a_full_disk_loses_nothing_and_the_sitting_goes_on(log: PracticeLog) -> None:
    running = log.begin(Sitting("box-breathing", "Box", 300.0))
    pages = log.write(lambda c: c.execute("PRAGMA page_count").fetchone()[0]).result()
    log.write(lambda c: c.execute(f"PRAGMA max_page_count = {pages}").fetchone())
    long = "x" * 20_000
    with pytest.raises(FullDiskError, match="disk is full") as caught:
        log.finish(running, "completed", 300.0, note=long).result()
    assert "room" in caught.value.remedy
    assert log.records() == []
    log.write(lambda c: c.execute("PRAGMA max_page_count = 100000").fetchone())
    log.finish(running, "completed", 300.0, note=long)
    assert [record.note for record in log.records()] == [long]


def test_a_held_log_is_told(log: PracticeLog) -> None:
    log.write(lambda c: c.execute("PRAGMA busy_timeout = 1").fetchone()).result()
    with closing(sqlite3.connect(log.folder / FILE, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        receipt = log.add(sat())
        with pytest.raises(BusyLogError):
            receipt.result()
        other.execute("ROLLBACK")
    log.add(sat())
    assert log.records() == [sat()]


def test_the_plain_copy_catches_up(log: PracticeLog) -> None:
    in_the_way = log.folder / "log-2026.jsonl"
    in_the_way.mkdir()
    log.add(sat(id="first")).result()
    assert ids(log.records()) == ["first"]
    in_the_way.rmdir()
    log.add(sat(id="second")).result()
    assert [line["id"] for line in plain(log)] == ["first", "second"]


def test_a_row_that_decayed_is_found(log: PracticeLog) -> None:
    log.add(sat(id="whole"), sat(id="decayed")).result()
    assert log.damaged() == []
    log.write(lambda c: c.execute("UPDATE record SET seconds = 60 WHERE id = 'decayed'").rowcount)
    assert log.damaged() == [("decayed", 1)]


def test_a_file_that_decays_under_us_is_told(log: PracticeLog) -> None:
    log.add(*(sat(id=str(number)) for number in range(200)))
    log.close()
    file = log.folder / FILE
    content = bytearray(file.read_bytes())
    content[8192:] = b"\xff" * (len(content) - 8192)
    file.write_bytes(content)
    with PracticeLog(log.folder, HandClock()) as again, pytest.raises(DamagedLogError):
        again.read(lambda connection: list(store.present(connection)))


def test_a_newer_log_is_read_and_refuses_to_be_written(log: PracticeLog, clock: HandClock) -> None:
    log.add(sat())
    log.write(lambda c: c.execute("PRAGMA user_version = 99").rowcount)
    log.close()
    with pytest.raises(NewerLogError):
        PracticeLog(log.folder, clock)
    with PracticeLog(log.folder, clock, lambda: "UTC", read_only=True) as old:
        assert old.records() == [sat()]
        assert old.rhythm().streak == 1
        running = old.begin(Sitting("box-breathing", "Box"))
        with pytest.raises(ReadOnlyLogError):
            old.finish(running, "completed", 300.0).result()


def test_only_finished_things_stay_in_the_folder(log: PracticeLog) -> None:
    log.finish(log.begin(Sitting("box-breathing", "Box")), "completed", 60.0)
    log.close()
    log.close()
    assert sorted(path.name for path in log.folder.iterdir()) == ["log-2026.jsonl", FILE]


def test_a_folder_is_made_where_none_was(tmp_path: Path) -> None:
    with PracticeLog(tmp_path / "a" / "b", HandClock()) as log:
        assert log.records() == []


def test_a_closed_log_is_told_and_no_bug(log: PracticeLog) -> None:
    log.close()
    for ask in (log.records, log.practice, log.rhythm):
        with pytest.raises(ClosedLogError):
            ask()
