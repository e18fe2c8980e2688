"""A timeline: asked for any instant, it answers; every cue in it is heard exactly once."""

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from innerheal_desktop.session.breath import BreathPattern, Phase
from innerheal_desktop.session.layout import lay_out
from innerheal_desktop.session.script import Bells, Script, Section, Settings
from innerheal_desktop.session.steps import Ask, Bell, Breathe, Card, Say, Show, Silence, Tap, Write

CALM = BreathPattern.parse("4-0-6-0")


def sitting(*steps, seconds):
    """A timeline of these steps in one section, without other bells."""
    settings = Settings(bells=Bells(0, 0), visual="orb", ambience="rain")
    return lay_out(
        Script("practice", "A Practice", "", settings, (Section("Part", steps),)), seconds
    )


# 0 bell · 4 say (1 s) and pause · 8 tap (30 s) · 38 breathing · 68 write (60 s) · 128 silence
EVERYTHING = sitting(
    Bell(),
    Say(text="Welcome.", pause=3),
    Tap(text="Press space.", wait=30),
    Breathe(pattern=CALM, cycles=3),
    Write(prompt="What was here?", seconds=60),
    Silence(seconds=52, every=20),
    seconds=180,
)


def test_an_instant_belongs_to_the_span_that_begins_there():
    kinds = [(0, "bell"), (3.9, "bell"), (4, "say"), (5, "pause"), (8, "tap"), (38, "breathe")]
    assert [EVERYTHING.at(t).kind for t, _ in kinds] == [kind for _, kind in kinds]


def test_a_moment_outside_the_sitting_is_drawn_to_its_edge():
    assert EVERYTHING.at(-5) == EVERYTHING.at(0)
    assert EVERYTHING.at(999) == EVERYTHING.at(180)
    assert EVERYTHING.at(180).remaining == 0


@settings(deadline=None)
@given(st.floats(0, 180))
def test_every_moment_agrees_with_its_span(t):
    moment = EVERYTHING.at(t)
    span = next(each for each in reversed(EVERYTHING.spans) if each.start <= t)
    assert (moment.time, moment.remaining) == (t, 180 - t)
    assert (moment.kind, moment.waiting) == (span.kind, span.waiting)
    assert (moment.section, moment.section_title) == (0, "Part")
    assert (moment.breath is None) == (span.breath is None)
    if moment.breath:
        assert moment.breath.remaining == pytest.approx(span.end - t)


def test_a_breath_counts_itself():
    breath = EVERYTHING.at(53).breath
    assert (breath.phase, breath.cycle, breath.cycles) == (Phase.EXHALE, 2, 3)


ticks = st.lists(st.floats(0, 180), max_size=60).map(sorted)


@settings(deadline=None)
@given(ticks)
def test_every_cue_is_heard_once_however_the_ticks_fall(ticks):
    edges = [0.0, *ticks, float("inf")]
    heard = [cue for a, b in pairwise(edges) for cue in EVERYTHING.cues_between(a, b)]
    assert heard == list(EVERYTHING.cues)


@settings(deadline=None)
@given(ticks, st.floats(0, 180))
def test_and_once_too_when_a_tap_came(ticks, tap):
    after = EVERYTHING.released(tap)
    edges = [0.0, *ticks, float("inf")]
    heard = [cue for a, b in pairwise(edges) for cue in after.cues_between(a, b)]
    assert heard == list(after.cues)
    assert len(heard) == len(EVERYTHING.cues), "nothing sounds in a span that waits"


def test_all_kinds_of_cue_are_there():
    assert {cue.kind for cue in EVERYTHING.cues} == {"bell", "say", "phase", "tick"}


@settings(max_examples=200, deadline=None)
@given(st.floats(0, 200))
def test_a_tap_ends_what_waits_and_moves_up_the_rest(t):
    after = EVERYTHING.released(t)
    waiting = EVERYTHING.at(t).waiting if t < 180 else None
    if waiting is None:
        assert after is EVERYTHING
        return
    span = EVERYTHING.span_at(t)
    gained = span.end - t
    assert after.length == pytest.approx(180 - gained)
    assert after.spans[-1].end == pytest.approx(after.length)
    assert all(a.end == b.start for a, b in pairwise(after.spans))
    assert after.at(t).kind != span.kind, "what comes next is there at once"
    assert [cue.at for cue in after.cues] == pytest.approx(
        [cue.at - (gained if cue.at >= span.end else 0) for cue in EVERYTHING.cues]
    )
    assert after.released(t) is after


def test_a_tap_at_the_very_end_of_a_wait_changes_nothing():
    assert EVERYTHING.released(38) is EVERYTHING


def test_a_wait_that_ends_the_sitting_ends_it_early():
    timeline = sitting(Say(text="a"), Ask(question="How is it?", wait=20), seconds=24)
    after = timeline.released(10)
    assert after.length == 10
    assert after.at(99).kind == "ask"


def test_one_tap_each_for_two_that_follow_each_other():
    timeline = sitting(Tap(text="One.", wait=10), Tap(text="Two.", wait=10), seconds=20)
    once = timeline.released(2)
    assert (once.length, once.at(2).caption) == (12, "Two.")
    assert once.released(5).length == 5


def captions(timeline, *times):
    return [timeline.at(t).caption for t in times]


def test_a_line_stays_on_screen_until_the_next():
    timeline = sitting(Say(text="One."), Say(text="Two.", marked="*Two.*"), seconds=8)
    assert captions(timeline, 0, 3.9, 4, 8) == ["One.", "One.", "*Two.*", "*Two.*"]


def test_a_line_gives_way_to_a_long_quiet():
    timeline = sitting(Say(text="One."), Silence(seconds=30), seconds=34)
    assert captions(timeline, 11, 13) == ["One.", ""]
    timeline = sitting(Say(text="One."), Silence(seconds=6), seconds=10)
    assert captions(timeline, 10) == ["One."]


def test_questions_pages_taps_and_cards_are_captions_too():
    timeline = sitting(
        Ask(question="How is it?", wait=10),
        Write(prompt="What was here?", seconds=60),
        Tap(text="Press space.", wait=10),
        Card(text="Some words."),
        seconds=84,
    )
    assert captions(timeline, 0, 10, 70, 80) == [
        "How is it?",
        "What was here?",
        "Press space.",
        "Some words.",
    ]
    assert timeline.spans[-1].seconds == 4


def test_pictures_and_sounds_hold_until_they_are_changed():
    timeline = sitting(
        Silence(seconds=10),
        Show(visual="wave"),
        Silence(seconds=10),
        Show(ambience="ocean"),
        Silence(seconds=10),
        seconds=30,
    )
    states = [(timeline.at(t).visual, timeline.at(t).ambience) for t in (0, 10, 20)]
    assert states == [("orb", "rain"), ("wave", "rain"), ("wave", "ocean")]
