"""Statistics: every sum as one would add it up on paper, from the indexes alone."""

from collections import Counter
from datetime import UTC, date, datetime, time, timedelta
from itertools import count

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from innerheal_desktop.clock import HandClock
from innerheal_desktop.practice import store, sums
from innerheal_desktop.practice.day import instant
from innerheal_desktop.practice.log import PracticeLog
from innerheal_desktop.practice.statistics import PARTS, STRETCH, gather, statistics
from innerheal_desktop.practice.sums import Sum
from tests.practice.practice_words import TODAY, rested, sat

KINDS = {
    "box": ("breathe", "Four Sides"),
    "wave": ("breathe", "Long Wave"),
    "sit": ("meditate", "Sit"),
}
numbers = count()


@st.composite
def records(draw):
    day = TODAY - timedelta(days=draw(st.integers(-2, 800)))
    kind = draw(st.sampled_from(("sitting",) * 6 + ("manual", "page", "pause")))
    start = datetime.combine(day, time(draw(st.integers(0, 23)), 30), UTC)
    session = draw(st.sampled_from(("box", "wave", "sit", "gone", "")))
    fields = {
        "id": f"r{next(numbers)}",
        "start": start,
        "kind": kind,
        "session": "" if kind in ("pause", "page") else session,
        "title": draw(st.sampled_from(("", "A walk", "Gone away"))),
        "seconds": 0.0 if kind == "pause" else draw(st.integers(0, 5000)) / 2,
        "outcome": draw(st.sampled_from(("completed", "ended_early"))),
        "offset": draw(st.sampled_from((0, 60, -480, 345))),
        "source": draw(st.sampled_from(("innerheal", "insight"))),
        "marks": draw(st.sampled_from(((), ("no-time",), ("slept", "no-time"), ("clock",)))),
    }
    return sat(day, **fields)


def kind_of(record, titles):
    if record.kind == "manual":
        return "away", record.title or "Away from the computer"
    if record.session:
        lost = ("other", titles[record.session] or record.session)
        return KINDS.get(record.session, lost)
    if record.kind == "page":
        return "write", record.title or "A page"
    return "other", record.title or {"innerheal": "A sitting", "insight": "Insight"}[record.source]


def part_of(record):
    if record.kind == "manual" or "no-time" in record.marks:
        return ""
    hour = (instant(record.start) + timedelta(minutes=record.offset)).hour
    return next(
        name for name, begin, end in PARTS if begin <= hour < end or begin <= hour + 24 < end
    )


def on_paper(rows, name):
    found = {}
    for row in rows:
        found[name(row)] = found.get(name(row), Sum()) + Sum(1, row.seconds)
    found.pop("", None)
    return found


def same(told, expected):
    assert {name: each.sittings for name, each in told.items()} == {
        name: each.sittings for name, each in expected.items()
    }
    for name, each in told.items():
        assert each.seconds == pytest.approx(expected[name].seconds), name


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(records(), max_size=60), st.sampled_from((0, 6)), st.integers(0, 900))
def test_every_sum_is_the_one_on_paper(tmp_path_factory, written, weekday, back):
    first = TODAY - timedelta(days=back)
    with PracticeLog(tmp_path_factory.mktemp("log"), HandClock(), lambda: "Europe/Berlin") as log:
        log.add(*written).wait(60)
        told = statistics(log, KINDS, first, None, weekday)
    here = [row for row in written if row.kind != "pause" and first <= row.practice_date <= TODAY]
    # A session that is gone keeps the title of its newest record.
    titles = {}
    named = [row for row in written if row.kind not in ("pause", "manual")]
    for row in sorted(named, key=lambda row: row.practice_date):
        same_day = [
            r for r in named if r.session == row.session and r.practice_date == row.practice_date
        ]
        titles[row.session] = row.title if len({r.title for r in same_day}) == 1 else None
    if any(title is None for title in titles.values()):
        return  # of two on one day either may be the newest
    counted = {row.practice_date for row in here if row.counts}
    assert (told.total.sittings, told.days) == (len(here), len(counted))

    def week(row):
        day = row.practice_date
        return day - timedelta(days=(day.weekday() - weekday) % 7)

    for periods, name in (
        (told.by_day, lambda row: row.practice_date),
        (told.by_week, week),
        (told.by_month, lambda row: row.practice_date.replace(day=1)),
        (told.by_year, lambda row: row.practice_date.replace(month=1, day=1)),
    ):
        same({each.first: each.sum for each in periods}, on_paper(here, name))
        assert sum(each.days for each in periods) == len(counted)
        assert [each.first for each in periods] == sorted(each.first for each in periods)
    same(dict(told.by_category), on_paper(here, lambda row: kind_of(row, titles)[0]))
    same(dict(told.by_technique), on_paper(here, lambda row: kind_of(row, titles)[1]))
    parts = dict(told.by_part)
    assert list(parts) == [name for name, _, _ in PARTS]
    same({name: each for name, each in parts.items() if each.sittings}, on_paper(here, part_of))


def test_nothing_is_nothing_and_the_span_is_today(log):
    told = statistics(log, KINDS)
    assert (told.first, told.last, told.total, told.days) == (TODAY, TODAY, Sum(), 0)
    assert told.as_json() == {
        "first": "2026-11-22",
        "last": "2026-11-22",
        "days": 0,
        "sittings": 0,
        "seconds": 0,
        **{f"by_{name}": [] for name in ("day", "week", "month", "year", "category", "technique")},
        "by_part_of_day": [
            {"part_of_day": name, "sittings": 0, "seconds": 0} for name, _, _ in PARTS
        ],
    }


def test_one_sitting_is_told_by_its_week_month_and_year_and_by_what_it_was(log):
    log.add(sat(TODAY, session="box", seconds=600.5), rested(TODAY, None))
    told = statistics(log, KINDS, first_weekday=6).as_json()
    once = {"sittings": 1, "seconds": 600.5}
    assert told["by_day"] == [{"date": "2026-11-22", "counted": True, **once}]
    assert told["by_week"] == [{"first": "2026-11-22", "days": 1, **once}]
    assert told["by_month"] == [{"first": "2026-11-01", "days": 1, **once}]
    assert told["by_year"] == [{"first": "2026-01-01", "days": 1, **once}]
    assert told["by_category"] == [{"category": "breathe", **once}]
    assert told["by_technique"] == [{"technique": "Four Sides", **once}]
    assert told["by_part_of_day"][0] == {"part_of_day": "morning", **once}


def test_what_was_deleted_or_corrected_counts_as_it_is_now(log):
    log.add(sat(TODAY, id="a"), sat(TODAY, id="b")).wait(60)
    log.delete("a").wait(60)
    assert statistics(log, KINDS).total == Sum(1, 600.0)
    log.restore("a").wait(60)
    assert statistics(log, KINDS).total == Sum(2, 1200.0)


def test_what_lies_ahead_is_not_there_yet_and_a_span_may_lie_before_everything(log):
    log.add(sat(TODAY + timedelta(days=1), id="ahead"), sat(TODAY))
    assert statistics(log, KINDS).total.sittings == 1
    assert statistics(log, KINDS, None, date(2020, 1, 1)).total == Sum()
    assert statistics(log, KINDS, TODAY + timedelta(days=9)).total == Sum()


def test_a_sitting_before_1970_has_its_hour_too(log):
    early = sat(date(1969, 12, 31), start=datetime(1969, 12, 31, 20, 30, tzinfo=UTC))
    log.add(early).wait(60)
    assert dict(statistics(log, {}).by_part)["evening"] == Sum(1, 600.0)


def test_a_window_can_breathe_between_the_steps(log):
    log.add(*(sat(TODAY - timedelta(days=30 * back)) for back in range(25)))
    steps = sum(1 for _ in gather(log, KINDS))
    assert steps > 3 * 24 * 30 // STRETCH


def test_every_sum_is_read_from_an_index_alone(log):
    log.add(sat(TODAY), sat(TODAY, id="b", session="", title="A walk", kind="manual")).wait(60)
    asked = []

    def look(connection):
        connection.set_trace_callback(asked.append)
        for each in (sums.day_sums, sums.hour_sums, sums.title_sums):
            each(connection, 0, TODAY.toordinal())
        sums.session_sum(connection, "box", 0, TODAY.toordinal())
        sums.first_day(connection)
        connection.set_trace_callback(None)
        return [
            row[3]
            for statement in asked
            for row in connection.execute(f"EXPLAIN QUERY PLAN {statement}")
            if "record" in row[3]
        ]

    plans = log.read(look)
    assert len(plans) == 5
    assert all("COVERING INDEX sum_" in plan for plan in plans), plans
    assert Counter("day>? AND day<?" in plan for plan in plans)[True] == 4


def test_sessions_practised_are_found_without_reading_every_record(log):
    log.add(sat(TODAY, id="a", session="wave"), sat(TODAY, id="b", session="box"))
    log.add(rested(TODAY, None), sat(TODAY, id="c", session="", kind="manual"))
    assert log.practised() == {"wave", "box"}


def test_check_ins_are_found_without_reading_every_record(log):
    def plan(connection):
        asked = []
        connection.set_trace_callback(asked.append)
        store.rated(connection, 5)
        connection.set_trace_callback(None)
        return connection.execute(f"EXPLAIN QUERY PLAN {asked[0]}").fetchall()

    assert "USING INDEX checked_in" in log.read(plan)[0][3]
