"""What is said when: lines at their cue, breath words felt on the turn, never one over another."""

from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from innerheal_desktop.session.breath import BreathPattern, Side
from innerheal_desktop.session.timeline import Cue, Span
from innerheal_desktop.sound.choices import SoundChoices
from innerheal_desktop.sound.narration import Recorded, nobody
from innerheal_desktop.sound.score import RATE, SPOKEN, score
from innerheal_desktop.sound.speech import AFTER_SOUND, BESIDE_LINE, Speech, speech_of, spoken
from tests.sound.sittings import BOX, CALM, SIGH, bell, breaths, quiet, timeline

ONSET = 0.08


def recorded(seconds=0.8):
    """Everything is recorded, and lasts `seconds`; a file is named after its words."""
    return lambda line: Recorded(Path(f"{line.speaker}/{line.text}"), seconds, ONSET)


def speech(seconds=0.8, **of):
    return Speech(recorded(seconds), **({"words": True} | of))


def line(at, text="A line.", seconds=4.0, name="line"):
    return Cue(at, "say", name, text, seconds)


def heard(spans, cues=(), said=None):
    """What is said: (seconds at which it is felt, the words)."""
    laid = timeline(spans, cues)
    rows = [(clip, clip.start / RATE) for clip in spoken(laid, said or speech())]
    return [
        (round(at + (ONSET if clip.bus == "word" else 0.0), 3), clip.sound.name)
        for clip, at in rows
    ]


def phases(*lengths):
    return breaths(BreathPattern(*lengths), 1, 10.0)


def test_a_line_begins_at_the_sample_of_its_cue():
    (clip,) = spoken(timeline([quiet(0.0, 20.0)], [line(3.21)]), speech(4.0))
    assert (clip.start, clip.length, clip.bus) == (round(3.21 * RATE), 4 * RATE, "narration")


def test_a_word_is_felt_on_the_turn():
    assert heard(phases(4.0, 3.0, 6.0, 3.0)) == [
        (10.0, "Breathe in."),
        (14.0, "Hold softly."),
        (17.0, "Breathe out."),
        (23.0, "Rest."),
    ]


def test_a_short_phase_has_one_syllable_and_one_under_a_second_and_a_half_none():
    assert heard(phases(2.5, 1.4, 2.9, 1.5)) == [(10.0, "In."), (13.9, "Out."), (16.8, "Rest.")]


def test_seconds_are_counted_on_request_while_a_whole_one_is_left():
    said = speech(counts=True)
    assert [words for _, words in heard(phases(4.0, 0.0, 5.6, 0.9), said=said)] == [
        *("In.", "Two.", "Three.", "Four."),
        *("Out.", "Two.", "Three.", "Four.", "Five."),
    ]
    assert heard(phases(4.0, 0.0, 4.0, 0.9), said=said)[1] == (11.0, "Two.")


def test_where_no_word_has_room_a_count_has_and_under_a_second_nothing():
    said = speech(counts=True)
    assert heard(phases(2.0, 1.2, 2.0, 0.8), said=said)[2] == (12.0, "One.")
    assert len(heard(phases(2.0, 1.2, 2.0, 0.8), said=said)) == 5


def test_no_count_goes_past_ten():
    assert heard(phases(2.0, 0.0, 12.0, 0.0), said=speech(counts=True))[-1] == (21.0, "Ten.")


def test_the_side_is_said_after_the_word_and_on_its_side():
    spans = breaths(CALM, 1, 10.0, sides=(Side.LEFT,))
    clips = spoken(timeline(spans), speech())
    assert [clip.sound.name for clip in clips] == ["Breathe in.", "Left.", "Breathe out.", "Left."]
    assert [clip.pan for clip in clips] == [0.0, -0.6, 0.0, -0.6]


def test_a_top_up_is_said_where_it_begins():
    assert heard(breaths(SIGH, 1, 10.0))[:2] == [(10.0, "In."), (12.5, "Top up.")]


def test_no_word_is_said_over_a_line_or_a_reminder():
    spans = [quiet(0.0, 10.0), *breaths(CALM, 3, 10.0)]
    cues = [line(6.5), line(20.0, "Soften.", 5.0, "reminder")]
    felt = [at for at, words in heard(spans, cues, speech(4.0, counts=False))]
    assert heard(spans, cues, Speech(recorded(), words=True, lines=False))[0][0] == 10.0
    clips = spoken(timeline(spans, cues), speech())
    lines = [clip for clip in clips if clip.bus == "narration"]
    words = [clip for clip in clips if clip.bus == "word"]
    assert len(lines) == 2
    assert words
    assert len(felt) >= 2
    for word in words:
        assert all(word.end <= each.start or word.start >= each.end for each in lines)


@given(
    st.lists(st.tuples(*[st.floats(0.8, 8.0)] * 2), min_size=1, max_size=6),
    st.lists(st.floats(0.0, 60.0), max_size=5),
    st.floats(0.4, 1.4),
    st.booleans(),
)
def test_whatever_the_breath_nothing_is_ever_said_over_anything(lengths, starts, seconds, counts):
    spans, at = [], 0.0
    for inhale, exhale in lengths:
        spans += breaths(BreathPattern(inhale, 0.0, exhale, 0.0), 1, at)
        at = spans[-1].end
    cues = [line(start, "Soften.", seconds, "reminder") for start in sorted(starts) if start < at]
    clips = spoken(timeline(spans, cues), speech(seconds, counts=counts))
    tail = (AFTER_SOUND + ONSET) * RATE + 2
    for one, other in pairwise(clips):
        assert one.end - tail <= other.start


def test_a_line_that_would_run_into_the_next_is_left_to_its_caption():
    cues = [line(0.0, "Long.", 4.0), line(3.0, "Next.", 4.0)]
    assert heard([quiet(0.0, 20.0)], cues, speech(4.0)) == [(3.0, "Next.")]


def test_what_runs_past_the_end_is_not_begun():
    assert heard([quiet(0.0, 20.0)], [line(18.0)], speech(4.0)) == []


@pytest.mark.parametrize(
    ("chosen", "kinds"),
    [
        ({}, {"narration"}),
        ({"speech": "all"}, {"narration", "word"}),
        ({"speech": "words"}, {"word"}),
        ({"speech": "off"}, set()),
        ({"speech": "all", "narration": 0.0}, set()),
    ],
)
def test_what_is_chosen_is_said(chosen, kinds):
    laid = timeline([quiet(0.0, 10.0), *breaths(CALM, 2, 10.0)], [line(2.0)])
    clips = spoken(laid, speech_of(SoundChoices(**chosen), recorded()))
    assert {clip.bus for clip in clips} == kinds


def test_the_second_voice_says_breath_words_and_no_line():
    laid = timeline([quiet(0.0, 10.0), *breaths(CALM, 1, 10.0)], [line(2.0)])
    choices = SoundChoices(speech="all", speaker="second")
    clips = spoken(laid, speech_of(choices, recorded()))
    assert {(clip.bus, clip.sound.parent.name) for clip in clips} == {
        ("narration", "first"),
        ("word", "second"),
    }


def test_a_step_that_wants_no_words_has_none():
    from dataclasses import replace

    spans = [replace(each, breath=replace(each.breath, words=False)) for each in breaths(BOX, 2)]
    assert heard(spans) == []


def test_nobody_speaks_to_whoever_is_in_alarm():
    from dataclasses import replace

    laid = replace(timeline([*breaths(CALM, 2)], [line(2.0)]), session="steady-now")
    assert spoken(laid, speech()) == ()


def test_where_nothing_is_recorded_nothing_is_said():
    laid = timeline([quiet(0.0, 10.0), *breaths(CALM, 2, 10.0)], [line(2.0)])
    assert spoken(laid, Speech(nobody, words=True, counts=True)) == ()


WHERE = Speech(recorded(), landmarks=True)


def test_halfway_and_the_last_minute_are_told_to_who_asks():
    spans = [quiet(0.0, 300.0)]
    assert heard(spans, said=WHERE) == [
        (pytest.approx(150.0 + ONSET), "Halfway."),
        (pytest.approx(240.0 + ONSET), "One minute left."),
    ]
    assert heard(spans) == []
    assert heard([quiet(0.0, 200.0)], said=WHERE) == [
        (pytest.approx(140.0 + ONSET), "One minute left.")
    ]
    assert heard([quiet(0.0, 179.0)], said=WHERE) == []


def test_a_landmark_waits_for_the_end_of_a_line_and_is_left_out_where_there_is_no_quiet():
    spans = [quiet(0.0, 300.0)]
    (said, *_) = heard(spans, [line(149.6)], WHERE)[1:]
    assert said == (pytest.approx(150.4 + BESIDE_LINE + ONSET), "Halfway.")
    lines = [line(140.0 + 0.9 * at) for at in range(40)]
    assert "Halfway." not in [word for _, word in heard(spans, lines, WHERE)]


def test_nobody_who_falls_asleep_is_told_of_the_time():
    laid = replace(timeline([quiet(0.0, 300.0)], []), pace="sleep")
    assert spoken(laid, WHERE) == ()


def test_a_score_takes_in_what_is_said_and_only_the_lines_that_are_near():
    laid = timeline([Span(0.0, 60.0, "silence", 0)], [bell(0.0), line(5.0, "One"), line(30.0)])
    music = score(laid, "air", spoken(laid, speech(4.0)))
    assert [clip.sound.name for clip in music.lines()] == ["One", "A line."]
    first = music.lines()[0].sound
    assert music.sounds((first,)) == ("bowl", first)
    assert {clip.bus for clip in music.clips} == {"bell", SPOKEN[0]}
