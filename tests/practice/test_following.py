"""Following a programme: the next step, whenever it comes, and nothing that is ever lost."""

from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from innerheal_desktop import paths
from innerheal_desktop.library.programmes import Part, Programme, Programmes, Sitting, Step
from innerheal_desktop.practice.followed import (
    KEY,
    change,
    current,
    keep,
    look,
    now_of,
    times_sat,
    ways_in,
)
from innerheal_desktop.practice.following import (
    GOING,
    HELD,
    LEFT,
    REST,
    SAID,
    SAT,
    SKIPPED,
    Behind,
    Sat,
    Way,
    again,
    begun,
    entered,
    gate_of,
    gone_to,
    settled,
    stands,
    stepped,
    way_of,
    where,
)
from innerheal_desktop.practice.following_words import after_words, gate_words, standing_words
from tests.practice.practice_words import TODAY, sat

OURS = {each.id: each for each in Programmes(paths.assets() / "programmes").all().programmes}
P1, P3 = OURS["inner-safety-week"], OURS["inner-child"]
MINUTE = 60_000


def sitting(session, at, minutes=5):
    """A sitting that began `at` minutes after the begin of the programme."""
    return Sat(session, at * MINUTE, minutes * 60.0)


def at(way, *sittings, programme=P1, times=None):
    """Where a way is after these sittings."""
    return settled(way, programme, sittings, times or {})


def test_a_step_is_held_by_its_practice_wherever_it_was_begun():
    way = at(begun(0), sitting("arriving-breath", 1))
    assert (way.at, way.done) == (1, {0: Behind(SAT, 300.0)})


def test_a_step_of_two_is_held_by_both_in_any_order():
    here = Way(at=1)
    assert at(here, sitting("sigh-reset", 1, 1)).at == 1
    one = where(P1, here, [sitting("sigh-reset", 1, 1)], {})
    assert [each.session for each in one.sat] == ["sigh-reset"]
    assert [each.session for each in one.left] == ["ground-54321"]
    both = sitting("sigh-reset", 1, 1), sitting("ground-54321", 9, 4)
    assert at(here, *both).at == 2
    assert at(here, *both).done[1] == Behind(SAT, 300.0)


def test_either_of_two_ways_will_do():
    for session in ("kind-figure", "kindness-break"):
        assert at(Way(at=5), sitting(session, 1)).at == 6


def test_what_was_sat_before_the_step_was_opened_is_not_of_it():
    assert at(begun(10 * MINUTE), sitting("arriving-breath", 9)).at == 0
    # The place of ease of step three is not that of step seven.
    way = at(Way(at=2), sitting("ease-place", 1, 10))
    assert way.opened == 11 * MINUTE
    assert at(replace(way, at=6), sitting("reach-out", 12)).at == 6


def test_several_steps_may_be_sat_one_after_the_other():
    assert at(begun(0), sitting("arriving-breath", 1), sitting("ground-54321", 9),
              sitting("sigh-reset", 20), sitting("ease-place", 30)).at == 3  # fmt: skip


def test_one_sitting_counts_once():
    twice = Step("Twice", ways=((Sitting("a", 60), Sitting("a", 60)),))
    programme = replace(P1, steps=(twice, twice))
    assert at(begun(0), sitting("a", 1), programme=programme).at == 0
    assert at(begun(0), sitting("a", 1), sitting("a", 9), programme=programme).at == 1


def test_a_free_step_is_held_by_any_sitting_but_steady_me():
    programme = replace(P1, steps=(Step("Free", choose=True, rest=True),))
    assert at(begun(0), sitting("steady-now", 1), programme=programme).at == 0
    assert at(begun(0), sitting("box", 1), programme=programme).at == 1


def test_a_step_away_from_the_computer_is_held_when_the_person_says_so():
    assert at(Way(at=5), sitting("box", 1), programme=P3).at == 5
    assert stepped(Way(at=5), SAID, 0).at == 6


@pytest.mark.parametrize("standing", [HELD, LEFT])
def test_a_programme_on_hold_stays_where_it_is(standing):
    way = stands(Way(at=2), standing)
    assert at(way, sitting("ease-place", 1)) == way
    # What was sat meanwhile does not run ahead when it goes on.
    back = again(way, 9 * MINUTE)
    assert (back.at, back.standing) == (2, GOING)
    assert at(back, sitting("ease-place", 1)).at == 2


def test_a_step_done_once_more_leads_back():
    way = gone_to(Way(at=5, behind=((1, Behind(SAT)),)), 1, 0)
    assert (way.at, way.back) == (1, 5)
    assert stepped(way, SAT, 0).at == 5
    assert gone_to(way, 5, 0).back is None
    assert gone_to(Way(at=2), 5, 0).back is None


def test_what_was_sat_is_never_turned_into_something_passed_by():
    way = stepped(gone_to(Way(at=3, behind=((1, Behind(SAT, 60.0)),)), 1, 0), SKIPPED, 0)
    assert way.done[1] == Behind(SAT, 60.0)
    better = stepped(gone_to(Way(at=3, behind=((1, Behind(SKIPPED)),)), 1, 0), SAT, 0, 60.0)
    assert better.done[1] == Behind(SAT, 60.0)


def test_the_parts_of_the_younger_self_have_gates():
    start = begun(0)
    assert gate_of(P3, start, 0, {}).sat == 0
    assert not gate_of(P3, start, 0, {"ease-place": 1}).ready
    assert gate_of(P3, start, 0, {"ease-place": 1, "inner-safety": 1}) is None
    assert at(start, sitting("arriving-breath", 1), programme=P3) == start
    assert entered(start, 0, 0).entered == {0}
    assert at(entered(start, 0, 0), sitting("arriving-breath", 1), programme=P3).at == 1


def test_part_two_asks_also_whoever_has_sat_enough():
    here = Way(at=7)
    gate = gate_of(P3, here, 1, {"ease-place": 2})
    assert gate.ready
    assert gate.part.ask
    ready = entered(here, 1, 5 * MINUTE)
    assert gate_of(P3, ready, 1, {}) is None
    # The visits that led here are not the one that is practised in it.
    assert at(ready, sitting("ease-place", 1), programme=P3).at == 7


def test_part_three_opens_by_itself_and_stays_open():
    here = Way(at=14)
    assert gate_of(P3, here, 2, {}) is not None
    assert gate_of(P3, here, 2, {"trigger-rescript": 1}) is None
    on = stepped(here, SAT, 0)
    assert gate_of(P3, on, 2, {}) is None


def test_the_end_is_the_end():
    way = Way(at=7)
    assert where(P1, way, [], {}).finished
    assert at(way, sitting("ease-place", 1)) == way
    assert where(P1, gone_to(way, 0, 0), [], {}).step is P1.steps[0]


def test_a_programme_whose_file_became_shorter_is_at_its_end():
    assert where(replace(P1, steps=P1.steps[:2]), Way(at=5), [], {}).finished


def test_words_say_where_one_is_and_never_what_is_missing():
    titles = {"ground-54321": "Five Senses", "sigh-reset": "Sigh", "ease-place": "Ease"}.get
    before = Way(at=1)
    one = where(P1, before, [sitting("sigh-reset", 1)], {})
    assert after_words(P1, before, one, "sigh-reset", titles) == (
        "For this step of Inner safety there is also: Five Senses · 4 min. Now, later, or not"
        " today."
    )
    assert after_words(P1, before, one, "box", titles) == ""
    held = where(P1, stepped(before, SAT, 0), [], {})
    assert after_words(P1, before, held, "ground-54321", titles) == (
        "Step 2 of Inner safety is held. Next, whenever you like: A place of ease · 10 min."
    )
    last = where(P1, stepped(Way(at=6), SAT, 0), [], {})
    assert after_words(P1, Way(at=6), last, "ease-place", titles).endswith(
        f"It was the last one. {P1.closing}".rstrip()
    )
    assert standing_words(P1, None) == ""
    assert standing_words(P1, where(P1, stands(before, HELD), [], {})).startswith("On hold at")
    assert gate_words(gate_of(P3, Way(at=7), 1, {"ease-place": 1}), titles) == (
        "Good to have first: 2 sittings of Ease. So far: 1."
    )


# ── laws ──

NAMES = sorted({*P3.sessions, "box", "steady-now"})
ACTIONS = st.lists(
    st.one_of(
        st.tuples(st.just("sit"), st.sampled_from(NAMES)),
        st.tuples(st.sampled_from([SAID, REST, SKIPPED]), st.just("")),
        st.tuples(st.sampled_from([HELD, LEFT, "again", "enter"]), st.just("")),
        st.tuples(st.just("go"), st.integers(0, len(P3.steps) - 1)),
    ),
    max_size=40,
)


def walked(actions, begin=0):
    """Every way that one comes along by these actions, a minute after one another."""
    way, sat, times = begun(begin), [], {}
    seen = [way]
    for number, (what, which) in enumerate(actions, start=1):
        now = begin + number * 10 * MINUTE
        here = where(P3, way, sat, times)
        if what == "sit":
            sat.append(Sat(which, now, 300.0))
            times[which] = times.get(which, 0) + 1
        elif what in (HELD, LEFT):
            way = stands(way, what)
        elif what == "again":
            way = again(way, now)
        elif what == "go":
            way = gone_to(way, which, now)
        elif here.gate is not None and what == "enter":
            way = entered(way, here.step.part, now)
        elif here.step is not None and what != "enter":
            way = stepped(way, what, now)
        way = settled(way, P3, sat, times)
        seen.append(way)
    return seen


@given(ACTIONS)
def test_nothing_that_is_behind_somebody_is_ever_lost(actions):
    seen = walked(actions)
    for before, after in pairwise(seen):
        assert before.done.keys() <= after.done.keys()
        for step, kept in before.done.items():
            if kept.how == SAT:
                assert after.done[step].how == SAT
            assert after.done[step].seconds >= kept.seconds
        assert before.entered <= after.entered


@given(ACTIONS)
def test_holding_and_leaving_and_coming_back_change_nothing_of_the_place(actions):
    way = walked(actions)[-1]
    for standing in (HELD, LEFT):
        back = again(stands(way, standing), 10**12)
        assert (back.at, back.behind, back.back) == (way.at, way.behind, way.back)


@given(ACTIONS, st.integers(0, 10**12))
def test_nothing_depends_on_what_day_it_is(actions, begin):
    moved = walked(actions, begin)
    for here, there in zip(walked(actions), moved, strict=True):
        assert replace(there, opened=here.opened) == here


@given(ACTIONS)
def test_looking_twice_changes_nothing(actions):
    way = walked(actions)[-1]
    sat = [Sat(name, 10 * MINUTE * n, 300.0) for n, (what, name) in enumerate(actions, 1)
           if what == "sit"]  # fmt: skip
    times = {each.session: 1 for each in sat}
    once = settled(way, P3, sat, times)
    assert settled(once, P3, sat, times) == once


@given(ACTIONS)
def test_somebody_is_always_somewhere(actions):
    for way in walked(actions):
        here = where(P3, way, [], {})
        assert 0 <= way.at <= len(P3.steps)
        assert here.finished == (way.at == len(P3.steps))


@given(ACTIONS)
def test_what_the_log_keeps_comes_back(actions):
    way = walked(actions)[-1]
    assert way_of(way.as_json()) == way


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=12,
)


@given(st.one_of(JSON, st.fixed_dictionaries({"at": JSON, "opened": JSON, "behind": JSON,
                                              "entered": JSON, "standing": JSON})))  # fmt: skip
def test_nonsense_in_the_log_is_nothing_or_a_way(value):
    way = way_of(value)
    if way is not None:
        assert where(P1, way, [], {}) is not None


def test_every_sitting_of_a_programme_leads_to_its_end():
    for programme in OURS.values():
        open_ = replace(programme, parts=tuple(Part(each.title) for each in programme.parts))
        way, sat = begun(0), []
        for number, step in enumerate(programme.steps):
            for k, each in enumerate(step.ways[0] if step.ways else ()):
                start = (number * 100 + k * 30) * MINUTE
                sat.append(Sat(each.session, start, each.seconds))
            way = settled(way, open_, sat, {})
            if way.at == number:
                assert step.rest or step.choose or step.minutes, step.title
                way = stepped(way, REST, (number + 1) * 100 * MINUTE - 1)
        assert way.at == len(programme.steps), programme.id


# ── with a log ──


def practise(log, clock, session, seconds=600.0, outcome="completed"):
    clock.advance(30)
    log.add(sat(TODAY, id=f"r{clock.now().timestamp()}", start=clock.now(), session=session,
                seconds=seconds, outcome=outcome)).result()  # fmt: skip
    clock.advance(seconds + 30)


def test_the_log_remembers_the_way(log, clock):
    assert current(log, lambda: [P1]) is None
    assert look(log, P1) is None
    keep(log, P1.id, begun(now_of(log))).result()
    practise(log, clock, "arriving-breath")
    programme, here = current(log, lambda: [P3, P1])
    assert (programme.id, here.step.title) == ("inner-safety-week", "Early signs")
    assert ways_in(log)[P1.id].done == {0: Behind(SAT, 600.0)}


def test_a_deleted_sitting_takes_no_step_away(log, clock):
    keep(log, P1.id, begun(now_of(log))).result()
    practise(log, clock, "arriving-breath")
    look(log, P1)
    log.delete(log.latest(0, 1)[0].id).result()
    assert look(log, P1).way.at == 1


def test_stopping_after_a_minute_counts_and_before_it_does_not(log, clock):
    keep(log, P1.id, begun(now_of(log))).result()
    practise(log, clock, "arriving-breath", 30.0, "ended_early")
    assert look(log, P1).way.at == 0
    practise(log, clock, "arriving-breath", 61.0, "ended_early")
    assert look(log, P1).way.at == 1


def test_for_a_gate_only_what_came_to_its_end_is_counted(log, clock):
    practise(log, clock, "ease-place", 90.0, "ended_early")
    practise(log, clock, "ease-place")
    assert times_sat(log, ["ease-place", "box"]) == {"ease-place": 1, "box": 0}


def test_the_one_changed_last_is_the_one_that_is_followed(log):
    for programme in (P1, P3):
        keep(log, programme.id, begun(now_of(log))).result()
    assert current(log, OURS.values)[0] is P3
    change(log, P1, lambda way: stepped(way, REST, now_of(log))).result()
    assert current(log, OURS.values)[0] is P1
    change(log, P1, lambda way: stands(way, HELD)).result()
    assert current(log, OURS.values)[0] is P3
    change(log, P3, lambda way: stands(way, LEFT)).result()
    assert current(log, OURS.values) is None
    assert look(log, P1).way.at == 1


def test_a_year_away_is_no_matter(log, clock):
    keep(log, P1.id, stepped(begun(now_of(log)), REST, now_of(log))).result()
    clock.advance(400 * 86_400.0)
    assert look(log, P1).step.title == "Early signs"


def test_nonsense_under_the_key_is_as_if_nothing_was_begun(log):
    for value in ([], {"inner-safety-week": 3}, "x", None):
        log.set_setting(KEY, value).result()
        assert ways_in(log) == {}


def test_a_programme_is_a_value():
    assert isinstance(hash(P1), int)
    assert isinstance(P1, Programme)
