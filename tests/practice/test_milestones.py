"""Milestones: found in the records, said once, never after Steady me."""

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from innerheal_desktop.practice.milestone_words import JOINED, MANY, NAMES, listed, named, said_once
from innerheal_desktop.practice.milestones import (
    KEY,
    Milestone,
    _firsts,
    milestones,
    milestones_of,
    to_say,
)
from innerheal_desktop.practice.rhythm import Goals
from tests.practice.practice_words import TODAY, practice, sat, written

SIT = "box-breathing"


def reached(days, **firsts):
    return milestones(practice(days), Goals(), TODAY, firsts)


def keys(found):
    return [each.key for each in found]


def tried(log, back, session, **fields):
    day = TODAY - timedelta(days=back)
    log.add(sat(day, id=f"{back} {session}{fields}", session=session, **fields))


EARLY = {"outcome": "ended_early"}


def test_days_are_counted_as_they_were_practised():
    found = reached("P.P..P" + "P" * 4)
    assert keys(found) == ["days-1", "days-3", "days-7"]
    assert [each.day for each in found] == [TODAY - timedelta(days=back) for back in (9, 4, 0)]


@pytest.mark.parametrize(
    ("days", "newest"), [(364, 300), (365, 365), (399, 365), (400, 400), (1250, 1200)]
)
def test_after_a_year_it_is_each_hundred(days, newest):
    found = reached("P" * days)
    assert found[-1].number == newest
    assert len(found) == 12 - (days < 365) + max((days - 300) // 100, 0)


def test_firsts_are_found_in_the_records(log):
    tried(log, 4, SIT, **EARLY)
    tried(log, 2, SIT, **EARLY)
    tried(log, 3, "", kind="page")
    tried(log, 1, "letter-younger-self")
    tried(log, 0, "reach-out")
    firsts = {each.kind: (TODAY - each.day).days for each in milestones_of(log) if not each.number}
    assert firsts == {"early": 4, "page": 3, "letter": 1, "message": 0}


def test_a_letter_that_was_left_is_no_first_letter(log):
    tried(log, 0, "letter-younger-self", **EARLY)
    assert keys(milestones_of(log)) == ["days-1", "early"]


def test_steadying_oneself_is_no_first(log):
    for session in ("a", "b", "c", "d", "steady-now"):
        tried(log, 0, session)
    tried(log, 0, "steady-now", **EARLY)
    assert keys(milestones_of(log)) == ["days-1"]


def test_five_different_sessions_whatever_came_of_them(log):
    for back, session in ((4, "a"), (3, "b"), (2, "c"), (2, ""), (1, "d")):
        tried(log, back, session, **EARLY)
    tried(log, 1, "a")
    assert "five" not in keys(milestones_of(log))
    tried(log, -1, "e")
    assert "five" not in keys(milestones_of(log))
    tried(log, 0, "e")
    five = next(each for each in milestones_of(log) if each.kind == "five")
    assert five.day == TODAY


def test_the_first_return_is_the_day_of_coming_back():
    back = next(each for each in reached("PP....P.P") if each.kind == "back")
    assert back.day == TODAY - timedelta(days=2)
    assert "back" not in keys(reached("PP..P"))


@given(st.text("P.Z", min_size=1, max_size=60))
def test_they_come_in_order_and_none_lies_ahead(days):
    found = reached(days, early=TODAY.toordinal() + 3)
    assert list(found) == sorted(found, key=lambda each: each.day)
    assert all(each.day <= TODAY for each in found)
    assert len({each.key for each in found}) == len(found)


def test_each_is_said_once(log):
    log.add(*written("P"))
    assert to_say(log, SIT).key == "days-1"
    assert to_say(log, SIT) is None
    assert log.setting(KEY) == ["days-1"]


def test_none_falls_on_steady_now(log):
    log.add(*written("PPP"))
    assert to_say(log, "steady-now") is None
    assert to_say(log, SIT).key == "days-3"


def test_after_an_import_the_newest_is_said_and_the_rest_join_silently(log):
    log.add(*written("P" * 60))
    assert to_say(log, SIT).key == "days-50"
    assert to_say(log, SIT) is None
    assert len(log.setting(KEY)) == len(milestones_of(log))


def test_what_is_deleted_is_gone_from_the_land_and_not_said_again(log):
    log.add(*written("PPP"))
    assert to_say(log, SIT).key == "days-3"
    log.delete(f"{TODAY:%Y%m%d}")
    assert keys(milestones_of(log)) == ["days-1"]
    log.restore(f"{TODAY:%Y%m%d}")
    assert to_say(log, SIT) is None


@pytest.mark.parametrize("damaged", ["what", 3, [3, None], {"a": 1}])
def test_a_damaged_memory_says_it_once_more(log, damaged):
    log.add(*written("P"))
    log.set_setting(KEY, damaged)
    assert to_say(log, SIT).key == "days-1"
    assert to_say(log, SIT) is None


def test_the_log_knows_the_same_firsts(log):
    log.add(
        sat(TODAY - timedelta(days=2), seconds=90.0, outcome="ended_early"),
        sat(TODAY - timedelta(days=1), kind="page", session="", seconds=70.0, length=None),
        sat(TODAY, seconds=20.0, outcome="ended_early", session="too-short"),
    )
    assert keys(milestones_of(log)) == ["days-1", "early", "page"]


def test_they_are_told_as_what_they_are():
    lantern = Milestone("days", TODAY, 100)
    assert named(lantern, "lantern") == "A lantern: 100 days of practice, 22 November 2026"
    assert said_once(lantern, "lantern", 100) == (
        "100 days of practice. A lantern is lit in your landscape."
    )
    assert said_once(lantern, "lantern", 104).startswith("More than 100 days of practice. ")
    early_one = Milestone("early", TODAY)
    assert said_once(early_one, "bench", 9).startswith("You listened to yourself. A bench")
    assert named(early_one, "bench") == (
        "A bench: stopping early for the first time, 22 November 2026"
    )


def test_the_land_is_told_in_a_line():
    assert listed(["stone", "tree", "tree", "lantern"]) == "A stone, 2 trees, a lantern"
    assert NAMES.keys() == JOINED.keys() == MANY.keys()


def test_no_first_is_looked_for_through_the_whole_log(log):
    """Each step of the plan goes along an index, to the records of one session or kind."""
    tried(log, 0, SIT)

    def look(connection):
        asked = []
        connection.set_trace_callback(asked.append)
        _firsts(connection, TODAY.toordinal())
        connection.set_trace_callback(None)
        plans = [connection.execute(f"EXPLAIN QUERY PLAN {each}").fetchall() for each in asked]
        return [row[3] for plan in plans for row in plan if " record" in row[3]]

    steps = log.read(look)
    assert {step.split()[0] for step in steps} == {"SEARCH"}
    assert any("not_usual (kind=? AND outcome=?" in step for step in steps)
    assert any("sum_session (session=? AND day<?" in step for step in steps)
