"""Comfort: whatever a person asks of a breath, and whenever, the sitting stays whole."""

from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from innerheal_desktop.session.breath import BreathPattern, Phase
from innerheal_desktop.session.comfort import (
    AS_WRITTEN,
    Comfort,
    bounded,
    eased,
    repaced,
    without_hold,
    written_at,
)
from innerheal_desktop.session.layout import lay_out
from innerheal_desktop.session.limits import LARGEST_JUMP, jump, within_limits
from innerheal_desktop.session.script import Bells, Script, Section, Settings
from innerheal_desktop.session.steps import Breathe, Say, Show, Silence

WAVE = BreathPattern.parse("4-0-6-0")
BOX = BreathPattern.parse("4-4-4-4")


def a_sitting(*sections, seconds, bells=0):
    parts = tuple(Section(f"Part {n}", steps) for n, steps in enumerate(sections, start=1))
    of = Settings(bells=Bells(0, bells), visual="orb")
    return lay_out(Script("practice", "A Practice", "", of, parts), seconds)


def coherent(seconds=300, pattern=WAVE):
    """Words; a ramp that goes straight over into breathing; a quiet; words; a bell."""
    return a_sitting(
        (Say(text="Welcome.", pause=5), Breathe(pattern=BOX, ramp_to=pattern, cycles=3)),
        (
            Show(visual="wave"),
            Breathe(pattern=pattern, fill=1, every=40, reminders=("Quiet, light, unhurried.",)),
            Silence(seconds=3),
        ),
        (Say(text="Look around.", pause=4),),
        seconds=seconds,
        bells=3,
    )


def whole(timeline):
    """Assert what is true of every sitting."""
    assert timeline.spans[0].start == 0
    assert timeline.spans[-1].end == pytest.approx(timeline.length)
    for before, span in pairwise(timeline.spans):
        assert span.start == before.end
        assert span.seconds > 0
    starts = {}
    for span in timeline.spans:
        starts.setdefault(span.section, span.start)
    for index, mark in enumerate(timeline.sections):
        assert mark.start == pytest.approx(starts.get(index, mark.start))
    phases = [(s.start, s.breath.phase.value) for s in timeline.spans if s.breath]
    cues = [(cue.at, cue.name) for cue in timeline.cues if cue.kind == "phase"]
    assert cues == phases
    assert list(timeline.cues) == sorted(timeline.cues, key=lambda cue: cue.at)


def breaths(timeline):
    """Each stretch of breaths that follow each other, as what each of them came to be."""
    stretch = []
    for span in timeline.spans:
        if span.breath is None:
            if stretch:
                yield stretch
            stretch = []
        elif span.breath.phase is Phase.INHALE or not stretch:
            stretch.append(span.breath.pattern)
        else:
            stretch[-1] = span.breath.pattern
    if stretch:
        yield stretch


def look(timeline, t):
    """What a picture shows of a breath."""
    of = timeline.at(t).breath
    return of and (of.phase, of.fullness, of.remaining, of.pattern, of.cycle)


times = st.floats(0, 299)
comforts = st.builds(Comfort, st.integers(0, 3), st.integers(-12, 12))
patterns = (
    st.builds(
        BreathPattern,
        st.floats(1.5, 8),
        st.one_of(st.just(0.0), st.floats(0.4, 10)),
        st.floats(2, 12),
        st.one_of(st.just(0.0), st.floats(0.4, 6)),
    )
    .map(lambda pattern: within_limits(pattern)[0])
    .filter(lambda pattern: pattern.cycle >= 5)
)


@given(comforts, st.floats(12, 24))
def test_where_a_breath_may_last_so_long_none_lasts_longer(comfort, longest):
    wave = a_sitting((Breathe(pattern=WAVE, fill=1), Silence(seconds=3)), seconds=120)
    kept = bounded(wave, comfort, longest)
    assert kept.air == comfort.air
    assert kept.steps == comfort.steps or kept.steps >= 4  # from ten seconds to twelve at least
    made = repaced(wave, -1.0, kept)
    assert all(p.cycle <= longest + 1e-6 for stretch in breaths(made) for p in stretch)
    assert bounded(coherent(pattern=BOX), comfort, 12.0).steps <= 0  # it is longer as written


def test_as_written_changes_nothing():
    timeline = coherent()
    same = repaced(timeline, 100.0, AS_WRITTEN)
    assert [(s.start, s.end, s.text) for s in same.spans] == [
        (s.start, s.end, s.text) for s in timeline.spans
    ]
    heard = [[(cue.at, cue.kind, cue.name) for cue in each.cues] for each in (same, timeline)]
    assert heard[0] == heard[1]
    assert same.sections == timeline.sections
    assert eased(BOX, AS_WRITTEN) == BOX


def test_longer_keeps_the_shape_and_less_air_takes_the_in_breath():
    assert eased(BOX, Comfort(steps=2)) == BreathPattern(4.25, 4.25, 4.25, 4.25)
    assert eased(WAVE, Comfort(steps=-2)).cycle == pytest.approx(9)
    smaller = eased(WAVE, Comfort(air=1))
    assert (smaller.inhale, smaller.exhale, smaller.depth) == (3.5, 6, 0.8)


def test_a_turn_of_a_second_is_never_made_longer():
    sigh = BreathPattern.parse("2.5+1-0-6.5-0.5")
    longer = eased(sigh, Comfort(steps=4))
    assert longer.rest == 0.5
    assert longer.cycle == pytest.approx(12.5)
    assert longer.top_up / longer.inhale == pytest.approx(1 / 3.5)


@given(patterns, comforts)
def test_no_comfort_leads_past_a_limit(pattern, comfort):
    made = eased(pattern, comfort)
    kept, _ = within_limits(made)
    for phase in Phase:
        assert kept.seconds(phase) == pytest.approx(made.seconds(phase), abs=1e-3)
    assert made.cycle >= 5 - 1e-9
    assert 0.5 < made.depth <= 1
    assert (made.hold > 0, made.rest > 0) == (pattern.hold > 0, pattern.rest > 0)


@settings(deadline=None, max_examples=60)
@given(patterns, st.lists(st.tuples(times, comforts), max_size=5), st.booleans())
def test_the_sitting_stays_whole_whatever_is_asked(pattern, asked, skip):
    timeline = laid = coherent(pattern=pattern)
    for t, comfort in sorted(asked, key=lambda row: row[0]):
        before = laid
        laid = (without_hold if skip else repaced)(laid, t, comfort)
        whole(laid)
        assert laid.length == timeline.length
        assert skip or look(before, t) == look(laid, t)
        past = [span for span in before.spans if span.end <= t]
        of = [(s.start, s.end, s.kind) for s in laid.spans[: len(past)]]
        assert of == [(s.start, s.end, s.kind) for s in past]
        for stretch in breaths(laid):
            for one, other in pairwise(stretch):
                assert jump(one, other) <= LARGEST_JUMP + 1e-6
    said = [cue for cue in timeline.cues if cue.kind != "phase"]
    assert [cue for cue in laid.cues if cue.kind != "phase"] == said
    paced = [sum(s.seconds for s in each.spans if s.breath) for each in (timeline, laid)]
    longest = max(pattern.cycle for stretch in breaths(laid) for pattern in stretch)
    # Less than one more breath, which may have been wanted longer than any before it.
    assert paced[1] > paced[0] - longest - LARGEST_JUMP


@settings(deadline=None, max_examples=60)
@given(patterns, times, comforts)
def test_once_holds_are_not_wanted_none_begins_any_more(pattern, t, comfort):
    timeline = coherent(pattern=pattern)
    laid = repaced(timeline, t, replace(comfort, open=True))
    whole(laid)
    assert laid.length == timeline.length
    after = [span for span in laid.spans if span.start > t and span.breath]
    assert not [span for span in after if span.breath.phase is Phase.HOLD]
    assert all(s.seconds <= 1 + 1e-6 for s in after if s.breath.phase is Phase.REST)
    begun = [s for s in laid.spans if s.start > t and (s.breath is None or s.text == "Breathe in")]
    for one, other in pairwise(begun):
        if one.breath and other.breath:
            assert jump(one.breath.pattern, other.breath.pattern) <= LARGEST_JUMP + 1e-6
    assert Comfort.from_json(replace(comfort, open=True).as_json()).open


def test_there_and_back_is_as_it_was():
    timeline = coherent()
    laid = timeline
    for steps in (1, 2, 3, 4, 5, 4, 3, 2, 1, 0):
        laid = repaced(laid, 0.5, Comfort(steps=steps))
    assert [s.seconds for s in laid.spans] == pytest.approx([s.seconds for s in timeline.spans])


def test_it_changes_at_the_next_turn_and_not_before():
    timeline = coherent()
    t = next(s.start for s in timeline.spans if s.start > 100 and s.text == "Breathe in")
    laid = repaced(timeline, t + 1.0, Comfort(air=1, steps=2))
    now = timeline.span_at(t)
    assert laid.span_at(t).end == now.end
    following = laid.at(now.end + 0.01).breath
    assert (following.phase, following.length) == (Phase.EXHALE, pytest.approx(6.6))
    # The lungs are full, so that the picture would jump: they get less full with the next breath.
    assert following.fullness == pytest.approx(1.0, abs=0.01)
    inhale = laid.at(now.end + following.length + 0.01).breath
    assert inhale.phase is Phase.INHALE
    assert inhale.pattern.depth == 0.8


@settings(deadline=None, max_examples=40)
@given(times, comforts)
def test_nothing_that_is_seen_jumps(t, comfort):
    laid = repaced(coherent(), t, comfort)
    until = min(t + 60, laid.length)
    seen = (laid.at(t + 0.01 * step).breath for step in range(round(100 * (until - t)) + 1))
    for one, other in pairwise(seen):
        if one and other:
            assert abs(one.fullness - other.fullness) < 0.05


def test_a_hold_is_skipped_at_once():
    timeline = coherent(pattern=BOX)
    hold = next(s for s in timeline.spans if s.breath and s.start > 100 and s.text == "Hold softly")
    laid = without_hold(timeline, hold.start + 1.0, AS_WRITTEN)
    whole(laid)
    assert laid.length == timeline.length
    assert laid.span_at(hold.start + 1.1).breath.phase is Phase.EXHALE
    assert laid.at(hold.start + 1.1).breath.length == 4
    assert without_hold(timeline, hold.start - 0.5, AS_WRITTEN) is timeline


def test_nostrils_go_on_alternating():
    step = Breathe(pattern=BreathPattern.parse("4-2-6-0"), fill=1, sides="alternate")
    timeline = a_sitting((step,), seconds=180)
    laid = repaced(timeline, 50.0, Comfort(steps=3))
    spans = [s for s in laid.spans if s.breath and s.breath.phase is Phase.INHALE]
    sides = [span.breath.side for span in spans]
    assert all(one is not other for one, other in pairwise(sides))
    assert [span.breath.cycle for span in spans] == list(range(1, len(spans) + 1))
    assert {span.breath.cycles for span in spans} == {len(spans)}


def test_the_log_gives_back_what_it_was_given():
    assert Comfort.from_json(Comfort(2, -3).as_json()) == Comfort(2, -3)
    for odd in (None, [1], ["a", 2], [True, 1], {"air": 1}):
        assert Comfort.from_json(odd) == AS_WRITTEN
    assert Comfort.from_json([99, -99]) == Comfort(3, -12)


def test_what_is_written_is_known_before_and_during_breathing():
    timeline = coherent()
    laid = repaced(timeline, 150.0, Comfort(air=2))
    assert written_at(laid, 200.0) == WAVE
    assert written_at(timeline, 0.0) == BOX
    assert written_at(timeline, timeline.length) is None
