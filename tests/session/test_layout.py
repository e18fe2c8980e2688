"""Laying out: a script and a length become a timeline, exact to the second."""

from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from innerheal_desktop.session.breath import BreathPattern, Phase, Side
from innerheal_desktop.session.layout import (
    Layout,
    LengthError,
    NestingError,
    lay_out,
    spoken_length,
    with_bells,
)
from innerheal_desktop.session.limits import jump
from innerheal_desktop.session.script import Bells, Script, Section, Settings, Variant
from innerheal_desktop.session.steps import (
    Ask,
    Bell,
    Breathe,
    Card,
    Play,
    Say,
    Show,
    Silence,
    Tap,
    Write,
)
from tests.session.breaths import next_phase

CALM = BreathPattern.parse("4-0-6-0")
BOX = BreathPattern.parse("4-4-4-4")
NO_BELLS = Bells(0, 0)


def script(*sections, bells=NO_BELLS, **of):
    """A script of sections, each a tuple of steps; a single step stands for a section of it."""
    parts = [part if isinstance(part, tuple | Section) else (part,) for part in sections]
    return Script(
        id="practice",
        title="A Practice",
        purpose="",
        settings=Settings(bells=bells, **of),
        sections=tuple(
            part if isinstance(part, Section) else Section(f"Part {number}", part)
            for number, part in enumerate(parts, start=1)
        ),
    )


def lasting(timeline, kind):
    return [round(span.seconds, 6) for span in timeline.spans if span.kind == kind]


def breaths(timeline):
    """Every breath as (start, pattern, cycle, cycles), with its phases checked on the way."""
    spans = [span for span in timeline.spans if span.breath]
    found = []
    for span in spans:
        of = span.breath
        if of.phase is Phase.INHALE:
            found.append((span.start, of.pattern, of.cycle, of.cycles))
    return found


# Generated scripts.

patterns = st.sampled_from(
    [BreathPattern.parse(each) for each in ("3-0-4-0", "4-0-6-0", "4-4-4-4", "2.5+1-0-6.5-0.5")]
)
sinces = st.sampled_from([0.0, 0.0, 0.0, 2.0, 5.0, 10.0])
amounts = st.one_of(
    st.fixed_dictionaries({"cycles": st.integers(1, 12)}),
    st.fixed_dictionaries({"seconds": st.integers(5, 120).map(float)}),
    st.fixed_dictionaries({"fill": st.sampled_from([0.5, 1.0, 2.0])}),
)
says = st.builds(
    Say,
    text=st.integers(1, 30).map(lambda words: " ".join(["word"] * words)),
    pause=st.sampled_from([0.0, 1.0, 3.0, 6.0, 10.0]),
    rest=st.booleans(),
    since=sinces,
)
breathing = st.builds(
    lambda pattern, amount, ramp_to, since, reminders: Breathe(
        pattern=pattern, ramp_to=ramp_to, since=since, reminders=reminders, every=20.0, **amount
    ),
    patterns,
    amounts,
    st.none() | patterns,
    sinces,
    st.sampled_from([(), ("Quiet and light.", "Smaller is fine.")]),
)
others = st.one_of(
    st.builds(Silence, seconds=st.integers(1, 60).map(float), since=sinces),
    st.builds(Silence, fill=st.sampled_from([0.5, 1.0]), every=st.sampled_from([0.0, 30.0])),
    st.builds(Bell, strikes=st.integers(1, 3), since=sinces),
    st.builds(Show, visual=st.sampled_from(["orb", "wave"])),
    st.just(Ask(question="How is it?", wait=20.0)),
    st.just(Tap(text="Press space.", wait=10.0)),
    st.builds(Card, text=st.just("A card to read at leisure.")),
    st.just(Write(prompt="What was here?", seconds=90.0)),
    st.just(Write(prompt="What was here?", fill=1.0)),
)
sections = st.builds(
    lambda steps, since: Section("Part", tuple(steps), since=since),
    st.lists(st.one_of(says, breathing, others), min_size=1, max_size=5),
    sinces,
)
scripts = st.lists(sections, min_size=1, max_size=4).map(
    lambda parts: script(*parts, bells=Bells())
)


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(scripts, st.floats(0, 1))
def test_any_script_is_laid_out_to_the_second_or_says_why_not(practice, share):
    shortest, longest = Layout(practice).range
    seconds = shortest + share * (min(longest, 5400.0) - shortest)
    timeline = laid_out_or_in_a_gap(practice, seconds)
    if timeline is None:
        return
    assert timeline.length == pytest.approx(seconds, abs=1.0)
    assert (timeline.shortest, timeline.longest) == (shortest, longest)
    spans_follow_each_other(timeline)
    cues_lie_within(timeline)
    pauses_stay_within_bounds(timeline)
    breathing_is_whole(timeline)
    lines_do_not_overlap(timeline)


def laid_out_or_in_a_gap(practice, seconds):
    """The timeline; None in a gap, which only `from` may leave in the range of lengths."""
    try:
        return lay_out(practice, seconds)
    except LengthError:
        if not any(step.since or part.since for part in practice.sections for step in part.steps):
            raise
        return None


def spans_follow_each_other(timeline):
    spans = timeline.spans
    assert spans[0].start == 0
    assert spans[-1].end == pytest.approx(timeline.length)
    assert all(a.end == b.start for a, b in pairwise(spans))
    assert all(span.seconds > 0 for span in spans)
    starts = [mark.start for mark in timeline.sections]
    assert starts == sorted(starts)
    assert [span.section for span in spans] == sorted(span.section for span in spans)
    for span in spans:
        assert timeline.sections[span.section].start <= span.start


def cues_lie_within(timeline):
    times = [cue.at for cue in timeline.cues]
    assert times == sorted(times)
    assert all(0 <= at < timeline.length for at in times)


def pauses_stay_within_bounds(timeline):
    assert all(3 - 1e-6 <= seconds <= 45 + 1e-6 for seconds in lasting(timeline, "pause"))
    assert all(3 - 1e-6 <= seconds <= 120 + 1e-6 for seconds in lasting(timeline, "rest"))


def breathing_is_whole(timeline):
    """Each stretch of breathing is a number of whole breaths, none far from the one before."""
    for before, span in pairwise([None, *timeline.spans]):
        of = span.breath
        if of is None:
            if before is not None and before.breath:
                assert before.breath.cycle == before.breath.cycles
                assert before.breath.phase is before.breath.pattern.phases()[-1][0]
            continue
        assert span.seconds == pytest.approx(of.pattern.seconds(of.phase))
        if before is not None and before.breath:
            assert jump(before.breath.pattern, of.pattern) <= 2 + 1e-6
            assert next_phase(before.breath) is of.phase
        else:
            assert (of.phase, of.cycle) == (Phase.INHALE, 1)


def lines_do_not_overlap(timeline):
    said = [cue for cue in timeline.cues if cue.kind == "say"]
    assert all(a.at + a.seconds <= b.at + 1e-6 for a, b in pairwise(said))


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(scripts)
def test_no_script_is_shorter_than_its_shortest_or_longer_than_its_longest(practice):
    shortest, longest = Layout(practice).range
    for seconds in (shortest - 2, longest + 2):
        with pytest.raises(LengthError):
            lay_out(practice, seconds)


def test_an_impossible_length_names_the_shortest_and_the_longest():
    practice = script(Say(text="one two three four five six seven eight nine ten eleven", pause=3))
    with pytest.raises(LengthError) as caught:
        lay_out(practice, 600)
    assert (caught.value.shortest, caught.value.longest) == (9, 51)
    assert "“A Practice” cannot be 10 min long" in caught.value.message
    assert "It can be from 9 s to 51 s" in caught.value.remedy


def test_a_gap_that_from_leaves_names_the_nearest_shorter_length():
    practice = script(
        Say(text="one two three", pause=3), Section("More", (Silence(seconds=600),), since=10)
    )
    with pytest.raises(LengthError) as caught:
        lay_out(practice, 300)
    assert "10 min 47 s; the nearest shorter length is 47 s" in caught.value.remedy


def test_the_longest_counts_only_what_is_in_a_sitting_of_that_length():
    practice = script(Silence(seconds=20), Section("Hour", (Silence(seconds=60),), since=60))
    assert Layout(practice).range == (20, 20)


def test_lengths_in_a_persons_words():
    assert [spoken_length(each) for each in (20, 60, 75.6, 300)] == [
        "20 s",
        "1 min",
        "1 min 16 s",
        "5 min",
    ]


# Quiet.


def test_words_keep_their_pace_and_only_the_quiet_stretches():
    practice = script(Say(text="a " * 11, pause=4), Say(text="a " * 22, pause=8))
    short, long = lay_out(practice, 24), lay_out(practice, 54)
    assert lasting(short, "say") == lasting(long, "say") == [6, 12]
    assert lasting(short, "pause") == [3, 3]
    assert lasting(long, "pause") == [12, 24]


def test_a_pause_stops_at_its_bounds_and_the_others_go_on():
    practice = script(Say(text="a", pause=3), Say(text="a", pause=10))
    assert lasting(lay_out(practice, 2 + 62), "pause") == pytest.approx([17, 45])


def test_a_pause_of_nothing_is_still_a_pause():
    practice = script(Say(text="a", pause=0))
    assert lasting(lay_out(practice, 46), "pause") == [45]


def test_an_announced_rest_stretches_further_and_shrinks_to_half():
    practice = script(Say(text="a", pause=28, rest=True))
    assert Layout(practice).range == (15, 121)
    assert lasting(lay_out(practice, 121), "rest") == [120]


def test_a_slower_voice_takes_longer():
    def seconds(pace):
        return lay_out(script(Say(text="a " * 110), voice=pace), 80).spans[0].seconds

    assert seconds("calm") == pytest.approx(60)
    assert seconds("sleep") == pytest.approx(60 * 110 / 95)


def test_a_voice_that_was_recorded_says_how_long_its_lines_are():
    class Recorded:
        def seconds(self, text):
            return 7.5

    assert lasting(lay_out(script(Say(text="a")), 12, voice=Recorded()), "say") == [7.5]


# Filling.


def test_filling_is_shared_by_weight():
    practice = script(Silence(fill=1), Silence(fill=3))
    assert lasting(lay_out(practice, 400), "silence") == [100, 300]


def test_breathing_fills_in_whole_breaths_and_the_quiet_beside_it_takes_the_rest():
    practice = script((Say(text="a", pause=3), Breathe(pattern=CALM, fill=1), Silence(seconds=3)))
    timeline = lay_out(practice, 67)
    assert len(breaths(timeline)) == 6
    assert lasting(timeline, "silence") == [3]
    timeline = lay_out(practice, 74)
    assert len(breaths(timeline)) == 6
    assert lasting(timeline, "silence") == [10]


def test_breathing_alone_settles_in_silence():
    timeline = lay_out(script(Breathe(pattern=CALM, fill=1)), 67)
    assert [len(breaths(timeline)), lasting(timeline, "silence")] == [6, [7]]


def test_seconds_of_breathing_are_whole_breaths():
    practice = script(Breathe(pattern=CALM, seconds=25), Silence(fill=1))
    assert len(breaths(lay_out(practice, 60))) == 2


def test_a_ramp_glides_breath_by_breath():
    practice = script(Breathe(pattern=CALM, ramp_to=BreathPattern.parse("4-0-8-0"), cycles=5))
    timeline = lay_out(practice, 55)
    assert [str(pattern) for _, pattern, _, _ in breaths(timeline)] == [
        "4-0-6-0",
        "4-0-6.5-0",
        "4-0-7-0",
        "4-0-7.5-0",
        "4-0-8-0",
    ]


def test_filling_that_comes_from_far_away_has_time_to_arrive():
    far = BreathPattern.parse("8-4-12-0")
    practice = script(
        (
            Breathe(pattern=BreathPattern.parse("3-0-4-0"), cycles=1),
            Breathe(pattern=far, fill=1),
            Breathe(pattern=far, cycles=1),
        )
    )
    cycles = [pattern.cycle for _, pattern, _, _ in breaths(lay_out(practice, 300))]
    assert cycles[:9] == pytest.approx([7, 9, 11, 13, 15, 17, 19, 21, 23])
    assert cycles[9:] == pytest.approx([24] * len(cycles[9:]))
    assert 300 - sum(cycles) < 24, "short breaths on the way leave no long silence behind"


def test_breathing_is_paced_for_half_an_hour_at_most_until_a_free_minute():
    wave = Breathe(pattern=CALM, fill=1)
    assert Layout(script(wave)).range[1] == 1800
    assert Layout(script((wave, Show(visual="wave"), wave))).range[1] == 1800
    assert Layout(script((wave, Silence(seconds=30), wave))).range[1] == 1830
    assert Layout(script((wave, Silence(seconds=60), wave))).range[1] == 3660


def test_breathing_that_was_counted_out_too_long_is_cut():
    practice = script((Breathe(pattern=CALM, cycles=150), Breathe(pattern=CALM, cycles=150)))
    timeline = lay_out(practice, 1800)
    assert len(breaths(timeline)) == 180


def test_brisk_breathing_lasts_two_minutes_however_it_is_split():
    brisk = Breathe(pattern=BreathPattern.parse("2-0-2-0"), cycles=25)
    assert Layout(script((brisk, brisk, brisk))).range[1] == 120


# Sections for longer sittings.


def test_from_brings_new_material_to_longer_sittings():
    practice = script(
        Silence(fill=1),
        Section("Later", (Say(text="a"),), since=10),
        (Say(text="b", since=5), Say(text="c")),
    )

    def said(minutes):
        return [cue.text for cue in lay_out(practice, minutes * 60).cues]

    assert [said(3), said(5), said(10)] == [["c"], ["b", "c"], ["a", "b", "c"]]
    assert [mark.title for mark in lay_out(practice, 180).sections] == ["Part 1", "Part 3"]


# Bells.


def struck(practice, seconds=60):
    return [cue.at for cue in lay_out(practice, seconds).cues if cue.kind == "bell"]


def test_bells_open_and_close_a_session():
    practice = script(Silence(fill=1), bells=Bells(open=1, close=3))
    assert struck(practice) == [0, 48, 52, 56]


def test_a_session_that_strikes_its_own_bells_gets_no_others():
    own = script((Bell(ring=2), Silence(fill=1), Bell(ring=2)), bells=Bells(1, 3))
    assert struck(own) == [0, 58]


def test_bells_are_struck_even_when_the_first_and_last_sections_come_later():
    practice = script(
        Section("Early", (Say(text="a"),), since=20),
        Silence(fill=1),
        Section("Late", (Say(text="b"),), since=20),
        bells=Bells(1, 1),
    )
    assert struck(practice) == [0, 56]
    assert [mark.title for mark in lay_out(practice, 60).sections] == ["Open", "Part 2", "Close"]


def test_nothing_to_practise_has_no_bells_either():
    empty = replace(script(), sections=())
    assert with_bells(empty) == empty


def test_strikes_are_four_seconds_apart():
    assert struck(script((Bell(strikes=3), Silence(fill=1)))) == [0, 4, 8]


def test_light_bells_keep_clear_of_the_one_that_ends_the_silence():
    practice = script((Silence(fill=1, every=60), Bell(ring=4)))

    def light(seconds):
        return [cue.at for cue in lay_out(practice, seconds + 4).cues if cue.kind == "tick"]

    assert light(180) == [60, 120]
    assert light(191) == [60, 120]
    assert light(192) == [60, 120, 180]


# Reminders and captions.


def reminded(text, seconds, every):
    wave = Breathe(pattern=CALM, fill=1, reminders=text, every=every)
    cues = lay_out(script((wave, Say(text="After."))), seconds).cues
    return [(cue.at, cue.text) for cue in cues if cue.name == "reminder"]


def test_reminders_take_turns_at_the_start_of_a_breath():
    said = reminded(("One.", "Two."), 184, every=45)
    assert said == [(50, "One."), (90, "Two."), (140, "One.")]


def test_a_reminder_is_over_before_the_next_line():
    assert reminded(("word " * 30,), 54, every=40) == []
    assert len(reminded(("word " * 30,), 64, every=40)) == 1


def test_reminders_do_not_speak_into_each_other():
    times = [at for at, _ in reminded(("word " * 40,), 184, every=10)]
    assert all(b - a >= 40 * 60 / 110 for a, b in pairwise(times))


def test_the_caption_of_a_reminder_stays_until_its_time_is_over():
    wave = Breathe(pattern=CALM, fill=1, reminders=("word " * 11, "Two."), every=10)
    timeline = lay_out(script(wave), 120)
    assert timeline.at(15).caption == "word " * 11
    assert [timeline.at(t).caption for t in (20, 25, 28)] == ["Two."] * 3


# Alternate sides, touch, words.


def test_alternating_breathes_in_left_out_right_in_right_out_left():
    timeline = lay_out(script(Breathe(pattern=BOX, cycles=2, sides="alternate")), 32)
    left, right = Side.LEFT, Side.RIGHT
    assert [cue.side for cue in timeline.cues] == [
        *(left, left, right, right),
        *(right, right, left, left),
    ]


def test_humming_is_told_to_whoever_draws_the_breath():
    timeline = lay_out(script(Breathe(pattern=CALM, cycles=1, touch="hum", words=False)), 10)
    assert timeline.at(5).breath.touch == "hum"
    assert not timeline.spans[0].breath.words


# Variants.


def test_a_variant_changes_the_main_pattern_and_the_ramp_that_leads_to_it():
    open_box = BreathPattern.parse("4-0-4-0")
    practice = script(
        (Breathe(pattern=CALM, ramp_to=BOX, cycles=2), Breathe(pattern=BOX, fill=1)),
        variants=(Variant("Open", open_box),),
    )

    def phases(variant):
        spans = lay_out(practice, 120, variant=variant).spans
        return {span.breath.phase for span in spans if span.breath}

    assert phases("Open") == {Phase.INHALE, Phase.EXHALE}
    assert phases("") == set(Phase)


def test_there_is_no_variant_that_nobody_wrote():
    with pytest.raises(KeyError):
        lay_out(script(Silence(fill=1)), 60, variant="Open")


# Sessions inside sessions.

KIND = replace(
    script(
        Section("Soften", (Say(text="kind"), Silence(fill=1))),
        bells=Bells(1, 1),
        visual="lotus",
        lengths=(60.0, 120.0),
    ),
    id="kind",
    title="Kindness",
)


def routine(*plays):
    return script((Say(text="a"), *plays, Say(text="b")), visual="wave")


def test_a_routine_holds_whole_sessions_under_their_own_titles():
    practice = routine(Play(session="kind", minutes=2), Play(session="kind"))
    timeline = lay_out(practice, 200, sessions={"kind": KIND})
    spans_follow_each_other(timeline)
    cues_lie_within(timeline)
    titles = [mark.title for mark in timeline.sections]
    assert titles == ["Part 1", "Kindness", "Part 1", "Kindness", "Part 1"]
    starts = [mark.start for mark in timeline.sections]
    assert starts[2] - starts[1] == pytest.approx(120)
    assert starts[4] - starts[3] == pytest.approx(60), "the shortest length that it offers"
    assert not [cue for cue in timeline.cues if cue.kind == "bell"]
    assert [timeline.at(starts[1] + each).visual for each in (-1, 1, 121)] == [
        "wave",
        "lotus",
        "lotus",
    ]
    assert timeline.at(timeline.length).visual == "wave"


@pytest.mark.parametrize("known", [{}, {"kind": routine(Play(session="kind"))}])
def test_a_session_that_is_missing_or_plays_others_cannot_be_played(known):
    with pytest.raises(NestingError, match="kind"):
        lay_out(routine(Play(session="kind", minutes=1)), 120, sessions=known)
    with pytest.raises(NestingError, match="kind"):
        assert Layout(routine(Play(session="kind", minutes=1)), sessions=known).range


def test_a_session_inside_another_cannot_be_any_length_either():
    with pytest.raises(LengthError, match="Kindness"):
        lay_out(routine(Play(session="kind", minutes=0.1)), 120, sessions={"kind": KIND})
