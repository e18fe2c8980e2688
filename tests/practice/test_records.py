"""One record, and the line of JSON it travels in."""

import json
from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from innerheal_desktop.keeping.errors import InvalidRecordError
from innerheal_desktop.practice.records import KINDS, OUTCOMES, SessionRecord
from tests.practice.practice_words import TODAY, rested, sat

LINE: dict[str, Any] = {
    "id": "a1",
    "kind": "sitting",
    "session": "box-breathing",
    "title": "Box breathing",
    "start": "2026-11-22T06:30:00Z",
    "zone": "Europe/Berlin",
    "offset": 60,
    "practice_date": "2026-11-22",
    "seconds": 300,
    "outcome": "completed",
    "check_in": {"before": {"calm": 3}, "after": {"calm": 6}},
    "note": "quiet",
    "source": "innerheal",
}


def test_a_line_comes_back_as_it_was() -> None:
    assert SessionRecord.from_json(LINE).as_json() == LINE


words = st.text(st.characters(codec="utf-8", exclude_categories=("C",)), max_size=30)
lengths = st.none() | st.floats(0, 86_400)


@given(
    st.builds(
        SessionRecord,
        id=st.uuids().map(str),
        start=st.integers(0, 4_000_000_000_000),
        zone=st.sampled_from(["UTC", "Europe/Berlin"]),
        offset=st.integers(-720, 840),
        practice_date=st.dates(date(1980, 1, 1), date(2090, 1, 1)),
        kind=st.sampled_from(KINDS),
        session=words,
        title=words,
        boundary=st.integers(0, 6),
        seconds=st.floats(0, 86_400),
        outcome=st.sampled_from(OUTCOMES),
        length=lengths,
        visual=words,
        check_in=st.none() | st.dictionaries(words, st.integers(), min_size=1),
        note=words,
        source=st.sampled_from(["innerheal", "insight-timer"]),
        version=st.integers(1, 9),
    )
)
def test_nothing_is_lost_on_the_way(record: SessionRecord) -> None:
    assert SessionRecord.from_json(json.loads(json.dumps(record.as_json()))) == record


def test_a_pause_says_when_it_ends() -> None:
    line = rested(TODAY, date(2026, 11, 25)).as_json()
    assert (line["kind"], line["last_date"]) == ("pause", "2026-11-25")
    assert SessionRecord.from_json(line).last_date == date(2026, 11, 25)


def test_a_missing_practice_date_is_computed_where_the_person_was() -> None:
    line = LINE | {"start": "2026-11-11T20:00:00Z", "offset": 660}
    del line["practice_date"]
    assert SessionRecord.from_json(line).practice_date == date(2026, 11, 12)


def test_a_missing_id_is_drawn() -> None:
    line = {"start": "2026-11-22T06:30:00Z", "seconds": 60}
    first, second = SessionRecord.from_json(line), SessionRecord.from_json(line)
    assert len(first.id) == 32
    assert first.id != second.id


def test_a_foreign_offset_is_the_same_instant() -> None:
    line = LINE | {"start": "2026-11-22T07:30:00+01:00"}
    assert SessionRecord.from_json(line) == SessionRecord.from_json(LINE)


@pytest.mark.parametrize(
    ("change", "named"),
    [
        ({"start": None}, "start is missing"),
        ({"start": "yesterday"}, "start 'yesterday'"),
        ({"start": "0001-01-01T00:00:00+14:00"}, "start"),
        ({"seconds": -1}, "seconds"),
        ({"seconds": float("nan")}, "seconds"),
        ({"seconds": 10**400}, "seconds"),
        ({"seconds": True}, "seconds"),
        ({"seconds": "60"}, "seconds"),
        ({"outcome": "won"}, "outcome 'won'"),
        ({"kind": "nap"}, "kind 'nap'"),
        ({"practice_date": "22.11."}, "practice_date"),
        ({"offset": 100_000}, "offset"),
        ({"offset": 10**400}, "offset"),
        ({"version": 10**400}, "version"),
        ({"boundary": 7}, "boundary"),
        ({"title": "x" * 201}, "title"),
        ({"title": "two\nlines"}, "title"),
        ({"title": "\u202egnol"}, "title"),
        ({"note": "nul\x00"}, "note"),
        ({"note": "half \ud800"}, "note"),
        ({"check_in": [1]}, "check_in"),
        ({"kind": "pause", "last_date": "2026-11-01"}, "last_date"),
    ],
)
def test_what_cannot_be_is_named(change: dict[str, Any], named: str) -> None:
    with pytest.raises(InvalidRecordError, match=named):
        SessionRecord.from_json(LINE | change)


@pytest.mark.parametrize("line", [None, [], "sitting", 7])
def test_only_an_object_is_a_record(line: object) -> None:
    with pytest.raises(InvalidRecordError):
        SessionRecord.from_json(line)


def test_a_note_may_have_lines_and_any_script() -> None:
    note = "first\n\tsecond · 静かな · 👩‍👧"
    assert SessionRecord.from_json(LINE | {"note": note}).note == note


@pytest.mark.parametrize(
    ("fields", "counts"),
    [
        ({"seconds": 60.0, "outcome": "ended_early"}, True),
        ({"seconds": 59.9, "outcome": "ended_early"}, False),
        # A minute in parts, as floats add them up.
        ({"seconds": 59.99999, "length": 60.0, "outcome": "completed"}, True),
        ({"seconds": 59.9, "outcome": "interrupted"}, False),
        ({"seconds": 60.0, "outcome": "interrupted"}, True),
        ({"seconds": 20.0, "length": 20.0, "outcome": "completed"}, True),
        ({"seconds": 20.0, "length": None, "outcome": "completed"}, True),
        ({"seconds": 20.0, "length": 20.0, "outcome": "ended_early"}, False),
        ({"seconds": 20.0, "length": 600.0, "outcome": "completed"}, False),
        ({"kind": "manual", "seconds": 0.0}, True),
        ({"kind": "worksheet", "seconds": 0.0}, True),
        ({"kind": "worksheet", "seconds": 0.0, "outcome": "ended_early"}, False),
        ({"kind": "page", "seconds": 60.0, "outcome": "ended_early"}, True),
        ({"kind": "page", "seconds": 10.0, "outcome": "completed"}, True),
        ({"kind": "page", "seconds": 10.0, "outcome": "ended_early"}, False),
        ({"kind": "pause", "seconds": 600.0}, False),
    ],
)
def test_what_makes_a_practice_day(fields: dict[str, Any], counts: bool) -> None:
    assert sat(**fields).counts is counts


def test_records_are_frozen_and_changed_by_copy() -> None:
    record = sat()
    with pytest.raises(AttributeError):
        record.note = "other"  # type: ignore[misc]
    assert replace(record, note="other") != record
    with pytest.raises(TypeError):
        sat(check_in={"calm": 3}).check_in["calm"] = 6  # type: ignore[index]
