"""A record as the person changes it: what they last said stands, and all of it can be read."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from innerheal_desktop.clock import HandClock
from innerheal_desktop.keeping.errors import (
    ChangedMeanwhileError,
    InvalidRecordError,
    ReadOnlyLogError,
    UnknownRecordError,
)
from innerheal_desktop.practice.by_hand import away, practised_away
from innerheal_desktop.practice.changing import (
    begun,
    change,
    deleted_lately,
    history,
    known_as,
    local,
    place_of,
    remove,
)
from innerheal_desktop.practice.log import PracticeLog
from innerheal_desktop.practice.versions import differences, told_versions
from tests.practice.practice_words import TODAY, rested, sat

NINE = datetime.fromisoformat("2026-07-01T09:00")
BERLIN = {"zone": "Europe/Berlin", "offset": 60}


def changed(log: PracticeLog, record, **fields):
    """`record` with other fields, as the log then has it."""
    return change(log, record, replace(record, **fields)).result()


def test_a_change_stands_and_what_was_before_can_be_read(log: PracticeLog) -> None:
    (record,) = log.add(sat(seconds=720.0)).result()
    changed(log, record, seconds=600.0)
    assert [each.seconds for each in log.records()] == [600.0]
    written = [words for _, words in told_versions(history(log, record.id))]
    assert written == ["10 minutes, before: 12", "written down: 12 minutes"]


def test_a_change_that_changes_nothing_writes_nothing(log: PracticeLog) -> None:
    (record,) = log.add(sat(check_in={"compared": "same"}, note="as ever")).result()
    assert changed(log, record, note="as ever").version == 1
    assert len(log.history(record.id)) == 1


def test_what_another_window_changed_meanwhile_is_not_written_over(log: PracticeLog) -> None:
    (seen,) = log.add(sat()).result()
    with PracticeLog(log.folder) as other:
        changed(other, seen, note="from the other window")
    with pytest.raises(ChangedMeanwhileError, match="changed meanwhile"):
        changed(log, seen, note="from this one")
    with pytest.raises(ChangedMeanwhileError):
        remove(log, seen).result()
    assert log.record(seen.id).note == "from the other window"
    remove(log, log.record(seen.id)).result()
    with pytest.raises(ChangedMeanwhileError, match="deleted meanwhile"):
        changed(log, seen, note="from this one")
    assert log.records() == []


def test_a_log_for_reading_is_not_changed(log: PracticeLog) -> None:
    (seen,) = log.add(sat()).result()
    with PracticeLog(log.folder, read_only=True) as reading:
        assert reading.read_only
        with pytest.raises(ReadOnlyLogError):
            changed(reading, seen, note="no")
    assert not log.read_only


@pytest.mark.parametrize(
    ("day", "wall", "practice"),
    [
        (date(2026, 11, 21), time(3, 59), date(2026, 11, 20)),
        (date(2026, 11, 21), time(4, 0), date(2026, 11, 21)),
        (date(2026, 10, 25), time(3, 30), date(2026, 10, 24)),
        (date(2026, 3, 29), time(4, 0), date(2026, 3, 29)),
        (date(2026, 7, 1), time(0, 30), date(2026, 6, 30)),
    ],
)
def test_another_day_or_time_freezes_its_practice_date_anew(day, wall, practice) -> None:
    moved = begun(sat(**BERLIN), day, wall)
    assert (local(moved).date(), local(moved).time(), moved.practice_date) == (day, wall, practice)
    assert moved.offset == (120 if date(2026, 3, 29) <= day < date(2026, 10, 25) else 60)


def test_the_boundary_of_a_record_is_the_one_it_was_made_with() -> None:
    moved = begun(sat(**BERLIN, boundary=0), date(2026, 11, 20), time(1, 0))
    assert moved.practice_date == date(2026, 11, 20)


def test_a_zone_that_says_another_thing_than_the_record_is_not_believed() -> None:
    moved = begun(sat(zone="UTC", offset=330), date(2026, 7, 1), time(9, 0))
    assert (moved.offset, local(moved)) == (330, NINE)
    moved = begun(sat(zone="Nowhere/At_All", offset=-60), date(2026, 7, 1), time(9, 0))
    assert (moved.offset, local(moved)) == (-60, NINE)


def test_the_same_minute_moves_nothing() -> None:
    record = sat(start=datetime(2026, 10, 25, 1, 30, 12, tzinfo=UTC), **BERLIN)
    assert begun(record, date(2026, 10, 25), time(2, 30)) is record


@pytest.mark.parametrize("year", [1, 1900, 2200, 9999])
def test_a_year_that_cannot_be_is_told(year: int) -> None:
    with pytest.raises(InvalidRecordError, match=str(year)):
        begun(sat(), date(year, 1, 1), time(7))


def test_nothing_is_moved_into_the_future(log: PracticeLog) -> None:
    (record,) = log.add(sat()).result()
    ahead = begun(record, TODAY + timedelta(days=1), time(7))
    with pytest.raises(InvalidRecordError, match="still ahead"):
        change(log, record, ahead)


def test_an_entry_by_hand_stays_within_its_week(log: PracticeLog) -> None:
    (record,) = practised_away(log, TODAY).result()
    with pytest.raises(InvalidRecordError, match="last 7 days"):
        change(log, record, begun(record, TODAY - timedelta(days=8), time(12)))
    moved = begun(record, TODAY - timedelta(days=7), time(12))
    assert change(log, record, moved).result().practice_date == TODAY - timedelta(days=7)
    (moved_in,) = log.add(sat(id="elsewhere", kind="manual", source="insight-timer")).result()
    far = begun(moved_in, date(2020, 2, 29), time(7))
    assert change(log, moved_in, far).result().practice_date == date(2020, 2, 29)


def test_in_the_morning_an_entry_by_hand_can_be_moved_to_today(log: PracticeLog) -> None:
    (record,) = practised_away(log, TODAY - timedelta(days=1)).result()
    moved = change(log, record, begun(record, TODAY, time(12))).result()
    assert (moved.practice_date, moved.start) == (TODAY, log.record_now().start)
    with pytest.raises(InvalidRecordError, match="still ahead"):
        change(log, moved, replace(begun(moved, TODAY, time(12)), marks=()))


def test_the_place_of_a_day_is_that_of_its_newest_record(log: PracticeLog) -> None:
    assert place_of(log, TODAY) == 0
    log.add(*(sat(TODAY - timedelta(days=days)) for days in (0, 1, 3))).result()
    days = (0, 1, 2, 3, 4)
    assert [place_of(log, TODAY - timedelta(days=back)) for back in days] == [0, 1, 2, 2, 3]


def test_what_was_deleted_is_offered_back_for_thirty_days(
    log: PracticeLog, clock: HandClock
) -> None:
    log.add(sat(), rested(TODAY, None)).result()
    for record in log.records():
        clock.advance(60)
        remove(log, record).result()
    clock.advance(29 * 86_400)
    assert {each.record.id for each in deleted_lately(log)} == {"20261122", "pause20261122"}
    assert len(deleted_lately(log, 1)) == 1
    log.restore("20261122").result()
    assert [each.record.kind for each in deleted_lately(log)] == ["pause"]
    clock.advance(2 * 86_400)
    assert deleted_lately(log) == []


def test_an_id_may_be_begun(log: PracticeLog) -> None:
    log.add(sat(id="abc"), sat(id="abcd1"), sat(id="abcd2"), sat(id="x_%*")).result()
    assert known_as(log, "abcd1") == "abcd1"
    assert known_as(log, "abc") == "abc"
    assert known_as(log, "x_") == "x_%*"
    with pytest.raises(UnknownRecordError, match="abcd1, abcd2"):
        known_as(log, "abcd")
    for nobody in ("abce", "", "%", "_"):
        with pytest.raises(UnknownRecordError, match="No record"):
            known_as(log, nobody)


def test_each_change_is_told_with_what_it_was() -> None:
    before = sat(title="Box", seconds=301.0, note="a")
    assert differences(before, sat(title="Box", seconds=301.0, note="a")) == []
    after = sat(TODAY - timedelta(days=1), title="Four", seconds=45.0, outcome="ended_early")
    assert differences(before, after) == [
        "45 seconds, before: 5:01 minutes",
        "21 November 2026, 07:00, before: 22 November 2026, 07:00",
        "“Four”, before: “Box”",
        "ended early, by choice, before: practised to its end",
        "no note, before: “a”",
    ]
    longer = rested(TODAY, TODAY + timedelta(days=2))
    assert differences(rested(TODAY, None), longer) == [
        "Sunday 22 November to Tuesday 24 November, before: From Sunday 22 November on"
    ]


NOTES = st.text("abc \n", max_size=6)
DEEDS = st.lists(
    st.tuples(
        st.sampled_from(("add", "edit", "delete", "restore", "undo")),
        st.integers(0, 4),
        st.integers(0, 90),
        NOTES,
    ),
    max_size=14,
)


@settings(max_examples=25, deadline=None)
@given(DEEDS)
def test_whatever_is_done_the_last_word_stands_and_all_of_it_can_be_read(
    tmp_path_factory: pytest.TempPathFactory, deeds
) -> None:
    """Against a log that is a mere list of words: what is said last is there, nothing else."""
    folder: Path = tmp_path_factory.mktemp("log")
    said: list[list[tuple[float, str, bool]]] = []  # of each record: minutes, note, deleted
    with PracticeLog(folder, HandClock(), lambda: "Europe/Berlin") as log:
        ids: list[str] = []
        for deed, which, minutes, note in deeds:
            if deed == "add" or not ids:
                record = away(log, TODAY - timedelta(days=which), minutes * 60.0, note=note)
                ids.append(log.add(record).result()[0].id)
                said.append([(minutes, note, False)])
                continue
            at = which % len(ids)
            last_minutes, last_note, gone = said[at][-1]
            seen = log.record(ids[at])
            if deed == "edit" and not gone:
                changed(log, seen, seconds=minutes * 60.0, note=note)
                if (minutes, note) != (last_minutes, last_note):
                    said[at].append((minutes, note, False))
            elif deed == "delete" and not gone:
                remove(log, seen).result()
                said[at].append((last_minutes, last_note, True))
            elif deed in ("restore", "undo"):
                log.restore(ids[at]).result()
                if gone:
                    said[at].append((last_minutes, last_note, False))
        stands = {id: (words[-1][0], words[-1][1]) for id, words in zip(ids, said, strict=True)}
        alive = {id for id, words in zip(ids, said, strict=True) if not words[-1][2]}
        assert {r.id: (r.seconds / 60, r.note) for r in log.records()} == {
            id: stands[id] for id in alive
        }
        assert {each.record.id for each in deleted_lately(log)} == set(ids) - alive
        for id, words in zip(ids, said, strict=True):
            versions = history(log, id)
            assert [(v.record.seconds / 60, v.record.note, v.deleted) for v in versions] == words
            assert all(line for _, line in told_versions(versions))
        assert log.damaged() == []
        days = {log.record(id).practice_date for id in alive}
        assert log.rhythm().total == len(days)


def test_what_was_deleted_is_looked_for_among_what_was_deleted(log):
    asked = []
    log.read(lambda connection: connection.set_trace_callback(asked.append))
    deleted_lately(log)
    log.read(lambda connection: connection.set_trace_callback(None))
    look = next(each for each in asked if "AS last" in each)
    plan = log.read(lambda each: each.execute(f"EXPLAIN QUERY PLAN {look}").fetchall())
    assert "INDEX deleted_at (written>?)" in plan[0][3]
