"""A score says what sounds when, to the sample."""

import pytest

from innerheal_desktop.session.breath import BreathPattern, Side
from innerheal_desktop.sound.score import RATE, BreathSound, score
from innerheal_desktop.sound.swell import EBB
from tests.sound.sittings import BOX, CALM, SIGH, bell, breaths, quiet, sitting, timeline


def starts(music, bus):
    return [clip.start / RATE for clip in music.clips if clip.bus == bus]


def test_each_phase_that_is_breathed_sounds_where_it_begins():
    music = score(sitting(cycles=2))
    assert starts(music, "cue") == [4.0, 8.0, 14.0, 18.0]


def test_a_hold_sounds_and_a_rest_does_not():
    kinds = [c.sound.kind for c in score(timeline(breaths(BOX, 1))).clips]
    assert kinds == ["inhale", "hold", "exhale"]


def test_the_second_part_of_a_sigh_is_a_sound_of_its_own():
    clips = score(timeline(breaths(SIGH, 1))).clips
    assert [(c.sound.kind, c.start / RATE, c.sound.seconds) for c in clips] == [
        ("inhale", 0.0, 2.5),
        ("top-up", 2.5, 1.0),
        ("exhale", 3.5, 6.5),
    ]


def test_a_smaller_breath_sounds_softer():
    smaller = BreathPattern(4.0, 0.0, 6.0, 0.0, depth=0.8)
    clips = score(timeline(breaths(smaller, 1))).clips
    assert [clip.gain for clip in clips] == [0.8, 0.8]


def test_equal_breaths_are_one_sound():
    music = score(timeline(breaths(CALM, 20)))
    assert music.sounds() == (BreathSound("inhale", 4.0, "air"), BreathSound("exhale", 6.0, "air"))


def test_sides_are_heard_on_their_side():
    music = score(timeline(breaths(CALM, 2, sides=(Side.LEFT, Side.RIGHT))))
    assert [clip.pan for clip in music.clips] == [-0.6, -0.6, 0.6, 0.6]


def test_counting_taps_each_second_and_firmer_at_each_turn():
    music = score(timeline(breaths(CALM, 1)), "count")
    assert starts(music, "cue") == list(map(float, range(10)))
    firm = [clip.start / RATE for clip in music.clips if clip.gain > 0.5]
    assert firm == [0.0, 4.0]


def test_silent_breaths_leave_the_bells():
    assert {clip.bus for clip in score(sitting(), "silent").clips} == {"bell"}


def test_the_closing_bell_rings_on_eight_seconds_at_most_and_fades():
    music = score(timeline([quiet(0.0, 60.0)], [bell(58.0)]))
    assert music.length == 68 * RATE
    assert music.clips[-1].end == music.length
    assert music.clips[-1].fade_out == 6 * RATE


def test_a_bell_that_ends_in_time_is_left_alone():
    music = score(timeline([quiet(0.0, 60.0)], [bell(10.0)]))
    assert music.length == 60 * RATE
    assert music.clips[0].fade_out == 0


def test_an_interval_bell_is_lighter():
    strike, tick = score(
        timeline([quiet(0.0, 60.0)], [bell(1.0, "tingsha"), bell(30.0, "tingsha", "tick")])
    ).clips
    assert tick.gain < strike.gain


def test_a_name_nobody_knows_is_silence():
    music = score(timeline([quiet(0.0, 9.0)], [bell(0.0, "cannon")], [(0.0, "motorway")]))
    assert (music.clips, music.beds) == ((), ())


def test_places_cross_over_at_least_three_seconds_and_end_with_the_sitting():
    music = score(timeline([quiet(0.0, 120.0)], ambiences=[(0.0, "rain"), (60.0, "brown")]))
    rain, brown = music.beds
    assert (rain.levels[-2].at, rain.end) == (60 * RATE, 64 * RATE)
    assert (brown.start, brown.levels[1].at) == (60 * RATE, 64 * RATE)
    assert (brown.levels[-1].at, brown.levels[-1].level) == (120 * RATE, 0.0)


def test_the_same_place_named_twice_goes_on():
    spans = [quiet(0.0, 120.0)]
    assert len(score(timeline(spans, ambiences=[(0.0, "rain"), (60.0, "rain")])).beds) == 1


@pytest.mark.parametrize("at", [118.0, 119.9])
def test_a_place_that_opens_as_the_sitting_closes_is_still_in_order(at):
    (bed,) = score(timeline([quiet(0.0, 120.0)], ambiences=[(at, "rain")])).beds
    times = [point.at for point in bed.levels]
    assert times == sorted(times)


def test_the_surf_rises_with_the_lungs_and_by_itself_in_between():
    spans = [*breaths(CALM, 2), quiet(20.0, 64.0)]
    bed, surf = score(timeline(spans, ambiences=[(0.0, "ocean")])).beds
    assert bed.swell == ()
    level = {point.at / RATE: point.level for point in surf.swell}
    assert [level[at] for at in (0.0, 4.0, 10.0, 14.0, 20.0)] == [EBB, 1.0, EBB, 1.0, EBB]
    waves = [at for at in level if at > 20.0 and level[at] > EBB]
    assert len(waves) == 4
