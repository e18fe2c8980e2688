"""Pairs: nothing general before eight, counts of the last twelve, and no verdict on energy."""

import json
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from innerheal_desktop.practice.changed import change_words, pair_words, range_words
from innerheal_desktop.practice.check_in import felt_after, looked_at
from innerheal_desktop.practice.feelings import Feeling
from innerheal_desktop.practice.pairs import (
    A_LITTLE,
    ENOUGH,
    LAST,
    counted,
    of_category,
    of_time,
    on,
    pairs,
    pairs_json,
    spread,
    weekly,
)
from tests.practice.practice_words import TODAY, sat

ratings = st.lists(st.tuples(st.integers(0, 100), st.integers(0, 100)), max_size=40)


def rated(back, before, after, hour=7, **fields):
    """A sitting so many days back, rated on scales given by name or by valence alone."""
    halves = [each if isinstance(each, dict) else {"valence": each} for each in (before, after)]
    day = TODAY - timedelta(days=back)
    start = datetime(day.year, day.month, day.day, hour, tzinfo=UTC)
    said = {"before": halves[0], "after": halves[1]}
    return sat(day, id=f"{day}{hour}", start=start, check_in=said, **fields)


@given(ratings)
def test_eight_are_needed_and_every_one_of_the_last_twelve_goes_one_way(found):
    counts = counted(found)
    assert (counts is None) is (len(found) < ENOUGH)
    if counts is None:
        return
    assert counts.more + counts.same + counts.less == counts.of == min(len(found), LAST)
    if len(found) >= LAST:
        assert counts == counted([(0, 100)] * 5 + found)
    if counts.clear:
        assert 3 * getattr(counts, counts.clear) >= 2 * counts.of


@given(ratings.filter(lambda found: len(found) >= ENOUGH))
def test_turned_round_more_becomes_less(found):
    one, other = counted(found), counted([(after, before) for before, after in found])
    assert (one.more, one.same, one.less) == (other.less, other.same, other.more)


@given(st.integers(0, 100 - A_LITTLE), st.integers(0, A_LITTLE - 1))
def test_a_little_is_ten_points_and_less_is_the_wobble_of_rating_twice(before, wobble):
    assert counted([(before, before + A_LITTLE)] * ENOUGH).more == ENOUGH
    assert counted([(before + A_LITTLE, before)] * ENOUGH).less == ENOUGH
    assert counted([(before, before + wobble)] * ENOUGH).same == ENOUGH


def test_the_counts_in_words():
    found = [(40, 60)] * 7 + [(40, 45)] * 3 + [(40, 30)] * 2
    assert change_words(found, "valence", "evening") == (
        "Of your last 12 evening sittings, you felt at least a little more pleasant after 7,"
        " about the same after 3, less after 2. No clear change."
    )
    assert change_words([(40, 60)] * 8, "valence") == (
        "Of your last 8 sittings, you felt at least a little more pleasant after 8,"
        " about the same after none, less after none."
    )


def test_two_thirds_are_a_clear_change_and_one_fewer_are_not():
    assert "No clear" not in change_words([(40, 60)] * 8 + [(40, 40)] * 4, "valence")
    assert "No clear" in change_words([(40, 60)] * 7 + [(40, 40)] * 5, "valence")
    assert "No clear" in change_words([(40, 40)] * 12, "valence")


def test_energy_is_more_or_less_and_never_better():
    said = change_words([(60, 30)] * 9, "arousal", "morning")
    assert said == (
        "Of your last 9 morning sittings, there was at least a little more energy after none,"
        " about the same after none, less after 9."
    )


def test_on_the_scale_of_ten_two_numbers_are_a_little():
    assert "more stirred up after none, about the same after 8" in change_words(
        [(5, 4)] * 8, "distress"
    )
    assert "less after 8" in change_words([(5, 3)] * 8, "distress")


@given(ratings, st.sampled_from(["valence", "arousal", "distress"]))
def test_no_words_claim_more_than_was_counted(found, scale):
    most = 10 if scale == "distress" else 100
    fitting = [(before % (most + 1), after % (most + 1)) for before, after in found]
    for said in (change_words(fitting, scale), range_words(fitting, scale)):
        for word in ("%", "because", "better", "worse", "average", "score", "improve"):
            assert word not in said
        if len(found) < ENOUGH:
            assert "last" not in said


def test_before_eight_it_is_said_kindly_why_there_is_no_more():
    assert change_words([(1, 2)], "valence") == (
        "1 sitting so far. From eight of one kind on they are counted here; fewer would say more"
        " of chance than of you."
    )
    assert range_words([(1, 2)] * 7, "valence") == ""


def test_medians_and_ranges_in_words():
    found = [(10, 50), (30, 60), (30, 60), (90, 90)] * 2
    assert range_words(found, "valence") == (
        "In the middle before: rather unpleasant (from very unpleasant to very pleasant)."
        " After: a little pleasant (from in between to very pleasant)."
    )
    assert pair_words(30, 60, "valence") == "rather unpleasant, then a little pleasant"
    assert spread([1, 9, 4]).middle == 4
    assert spread([]) is None


def test_a_pair_needs_both_halves_on_one_scale():
    whole = rated(1, 40, 60)
    others = [
        sat(check_in={"before": {"valence": 40}}),
        sat(check_in={"compared": "helped"}),
        rated(2, {"valence": 40}, {"arousal": 60}),
        rated(3, {"words": ["calm"]}, {"words": ["sad"]}),
        rated(4, {"valence": True}, {"valence": 500}),
        sat(check_in={"before": 3, "after": [1]}),
        sat(),
    ]
    (found,) = pairs([*others, whole])
    assert found.on("valence") == (40, 60)
    assert found.on("arousal") is None


@pytest.mark.parametrize(
    ("hour", "time"),
    [(3, "evening"), (4, "morning"), (11, "morning"), (12, "afternoon"), (18, "evening")],
)
def test_the_time_of_day_is_that_of_the_place(hour, time):
    (pair,) = pairs([rated(1, 40, 60, hour=(hour - 2) % 24, offset=120)])
    assert pair.time == time
    assert of_time([pair], time) == (pair,)


def test_kinds_are_told_apart():
    found = pairs([rated(1, 40, 60), rated(2, 40, 60, session="coherent")])
    assert len(of_category(found, "breathe", {"coherent": "breathe"})) == 1
    assert on(found, "arousal") == ()


def test_weeks_have_medians_and_gaps_stay_gaps():
    records = [rated(0, 20, 40), rated(1, 40, 80), rated(2, 90, 90), rated(15, 30, 30)]
    weeks = weekly(pairs(records), "valence", 26, TODAY)
    assert [week.first for week in weeks] == [
        date(2026, 11, 2),
        date(2026, 11, 9),
        date(2026, 11, 16),
    ]
    assert [(week.before, week.after) for week in weeks] == [(30, 30), (None, None), (40, 80)]
    (newest,) = weekly(pairs(records), "valence", 2, TODAY)
    assert newest == weeks[-1]
    assert weekly(pairs([]), "valence", 26, TODAY) == ()


def test_weeks_begin_where_the_person_begins_them():
    records = [rated(0, 20, 40), rated(1, 40, 80)]  # a Sunday, and the Saturday before it
    assert TODAY.weekday() == 6
    by_sunday = weekly(pairs(records), "valence", 26, TODAY, first_weekday=6)
    assert [(week.first, week.before) for week in by_sunday] == [
        (date(2026, 11, 15), 40),
        (date(2026, 11, 22), 20),
    ]


def test_as_json_it_is_plain_and_says_nothing_general_too_early():
    records = [rated(back, 40, 60, session="coherent") for back in range(7)]
    told = json.loads(json.dumps(pairs_json(records, {"coherent": "breathe"})))
    assert told["pairs"] == 7
    assert [(row["by"], row["kind"]) for row in told["kinds"]] == [
        ("all", ""),
        ("time", "morning"),
        ("category", "breathe"),
        ("session", "coherent"),
    ]
    assert told["kinds"][0]["valence"] == {
        "pairs": 7,
        "before": {"low": 40, "median": 40, "high": 40},
        "after": {"low": 60, "median": 60, "high": 60},
    }
    eighth = pairs_json([*records, rated(9, 40, 20)])
    assert eighth["kinds"][0]["valence"]["last"] == {
        "of": 8,
        "more": 7,
        "same": 0,
        "less": 1,
        "clear": "more",
    }
    assert pairs_json([]) == {"pairs": 0, "kinds": []}


def test_a_log_hands_out_those_with_both_halves_the_oldest_first(log):
    before = rated(1, 40, 60)
    log.add(before, rated(3, 10, 20), sat(TODAY, check_in={"before": {"valence": 4}})).result()
    assert [each.practice_date for each in looked_at(log)] == [
        TODAY - timedelta(days=3),
        TODAY - timedelta(days=1),
    ]


def test_what_is_felt_afterwards_joins_what_was_said_before(log):
    (record,) = log.add(sat(check_in={"before": {"valence": 40}, "else": 1})).result()
    felt_after(log, record, Feeling(valence=60, words=("calm",))).result()
    (kept,) = log.records()
    assert kept.check_in == {
        "before": {"valence": 40},
        "else": 1,
        "after": {"valence": 60, "words": ["calm"]},
    }
    assert len(pairs(looked_at(log))) == 1
