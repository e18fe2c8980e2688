"""A player: a moving finger on a timeline, under a clock that only moves by hand."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from innerheal_desktop.clock import HandClock
from innerheal_desktop.session.breath import BreathPattern
from innerheal_desktop.session.layout import lay_out
from innerheal_desktop.session.player import Player, State
from innerheal_desktop.session.script import Bells, Script, Section, Settings
from innerheal_desktop.session.steps import Bell, Breathe, Play, Say, Silence, Tap

CALM = BreathPattern.parse("4-0-6-0")


def a_script(*sections, **of):
    parts = tuple(Section(f"Part {n}", steps) for n, steps in enumerate(sections, start=1))
    return Script("practice", "A Practice", "", Settings(bells=Bells(0, 0), **of), parts)


# 0 bell, a line · 10 breathing · 40 a tap (30 s) · 70 silence, a bell · 100 the end
TIMELINE = lay_out(
    a_script(
        (Bell(), Say(text="Welcome.", pause=5)),
        (Breathe(pattern=CALM, cycles=3),),
        (Tap(text="Press space.", wait=30),),
        (Silence(seconds=26), Bell()),
    ),
    100,
)


class Sitting:
    """A player and its clock, and what was heard of it."""

    def __init__(self, timeline=TIMELINE):
        self.clock = HandClock()
        self.player = Player(timeline, self.clock.awake)
        self.heard = []
        self.ends = 0
        self.ran = 0.0

    def tick(self):
        tick = self.player.tick()
        self.heard += tick.cues
        self.ends += tick.ended
        return tick

    def sit(self, seconds, step=0.5):
        """Let `seconds` pass, looking every `step` of them."""
        for _ in range(round(seconds / step)):
            self.ran += step if self.player.state is State.RUNNING else 0
            self.clock.advance(step)
            self.tick()


@pytest.fixture
def sitting():
    started = Sitting()
    started.player.start()
    return started


def test_a_sitting_begins_when_it_is_started():
    waiting = Sitting()
    waiting.sit(5)
    assert (waiting.player.state, waiting.player.position, waiting.heard) == (State.READY, 0, [])


def test_position_is_what_the_clock_says(sitting):
    sitting.sit(12.5)
    assert sitting.player.position == 12.5
    assert sitting.tick().moment.time == 12.5


def test_an_hour_does_not_drift():
    hour = Sitting(lay_out(a_script((Silence(fill=1),)), 3600))
    hour.player.start()
    hour.sit(3590, step=1 / 7)
    assert hour.player.position == pytest.approx(3590, abs=0.1)
    assert hour.player.active == hour.player.position


def test_a_sitting_that_runs_through_ends_once_and_is_heard_whole(sitting):
    sitting.sit(120, step=0.7)
    assert (sitting.player.state, sitting.ends) == (State.ENDED, 1)
    assert sitting.heard == list(TIMELINE.cues)
    assert sitting.player.active == 100


def test_a_pause_stands_still(sitting):
    sitting.sit(20)
    sitting.player.pause()
    sitting.sit(50)
    assert (sitting.player.position, sitting.player.active) == (20, 20)
    sitting.player.resume()
    sitting.sit(5)
    assert (sitting.player.position, sitting.player.active) == (25, 25)


def test_only_what_is_running_can_pause_and_only_a_pause_can_be_resumed():
    waiting = Sitting()
    waiting.player.pause()
    waiting.player.resume()
    assert waiting.player.state is State.READY
    waiting.player.start()
    waiting.player.resume()
    assert waiting.player.state is State.RUNNING


def test_what_was_skipped_is_neither_heard_nor_practised(sitting):
    sitting.sit(5)
    sitting.player.seek(70)
    sitting.sit(35)
    assert sitting.player.active == 35
    assert [cue.at for cue in sitting.heard] == [0, 4, 96]
    assert sitting.ends == 1


def test_what_is_played_again_is_heard_again(sitting):
    sitting.sit(5)
    sitting.player.seek(0)
    sitting.sit(5)
    assert [cue.at for cue in sitting.heard] == [0, 4, 0, 4]


def test_seeking_stays_inside_the_sitting(sitting):
    sitting.player.seek(-7)
    assert sitting.player.position == 0
    sitting.player.seek(999)
    assert sitting.player.position == 100
    assert sitting.tick().ended


def test_stopping_early_keeps_what_was_practised(sitting):
    sitting.sit(30)
    sitting.player.stop()
    sitting.sit(30)
    assert (sitting.player.active, sitting.ends) == (30, 0)
    sitting.player.seek(0)
    assert sitting.player.position == 30


# Sleep, and a program that stands still.


def test_a_sitting_stands_still_while_the_computer_sleeps(sitting):
    sitting.sit(20)
    sitting.clock.sleep(3600)
    tick = sitting.tick()
    assert (tick.stalled, tick.moment.time, tick.cues) == (False, 20, ())
    assert (sitting.player.state, sitting.player.active) == (State.RUNNING, 20)
    sitting.sit(90)
    assert sitting.heard == list(TIMELINE.cues)


def test_a_busy_computer_goes_on_where_the_sound_is(sitting):
    sitting.sit(20)
    sitting.clock.advance(20.0)
    tick = sitting.tick()
    assert (tick.stalled, tick.moment.time) == (False, 40)
    assert (sitting.player.state, sitting.player.active) == (State.RUNNING, 40)
    sitting.sit(70)
    assert sitting.heard == list(TIMELINE.cues)


def test_a_program_that_stood_still_finds_the_sitting_paused_where_it_was_last_seen(sitting):
    sitting.sit(20)
    sitting.clock.advance(20.1)
    tick = sitting.tick()
    assert (tick.stalled, tick.moment.time, tick.cues) == (True, 20, ())
    assert (sitting.player.state, sitting.player.active) == (State.PAUSED, 20)
    assert not sitting.tick().stalled, "it is said once"
    sitting.player.resume()
    sitting.sit(90)
    assert sitting.heard == list(TIMELINE.cues)


@pytest.mark.parametrize(
    "act",
    [Player.pause, Player.stop, lambda player: player.seek(50), lambda player: player.section(1)],
)
@pytest.mark.parametrize("away", [HandClock.sleep, HandClock.advance])
def test_time_away_is_not_practice_whatever_is_pressed_first(sitting, act, away):
    sitting.sit(20)
    away(sitting.clock, 3600)
    assert (sitting.player.position, sitting.player.active) == (20, 20)
    act(sitting.player)
    assert sitting.player.active == 20


# Sections.


@pytest.mark.parametrize(
    ("here", "step", "there"),
    [(2, 1, 10), (10, 1, 40), (60, 1, 70), (80, 1, 100),
     (30, -1, 10), (12, -1, 0), (13, -1, 10), (10, -1, 0), (1, -1, 0), (99, -1, 70)],
)  # fmt: skip
def test_sections_forward_and_back(sitting, here, step, there):
    sitting.player.seek(here)
    sitting.player.section(step)
    assert sitting.player.position == there


def test_back_leads_out_of_a_session_that_begins_with_its_section():
    inner = a_script((Silence(fill=1),), lengths=(60.0,))
    outer = a_script((Silence(seconds=20),), (Play(session="inner"), Silence(seconds=20)))
    player = Player(lay_out(outer, 100, sessions={"inner": inner}), HandClock().awake)
    assert [mark.start for mark in player.timeline.sections] == [0, 20, 20, 80]
    player.seek(21)
    player.section(-1)
    assert player.position == 0
    player.section(1)
    assert player.position == 20


# Taps.


def test_a_tap_goes_on_at_once(sitting):
    sitting.sit(45)
    sitting.player.release()
    assert sitting.tick().moment.kind == "silence"
    sitting.sit(40)
    assert (sitting.player.active, sitting.ends) == (75, 1)
    assert len(sitting.heard) == len(TIMELINE.cues)


def test_a_tap_where_nothing_waits_changes_nothing(sitting):
    sitting.sit(20)
    sitting.player.release()
    assert sitting.player.timeline is TIMELINE


# Whatever a person does.

deeds = st.one_of(
    st.tuples(st.just("tick"), st.floats(0, 1.9)),
    st.tuples(st.just("tick"), st.floats(0, 1.9)),
    st.tuples(st.just("sleep"), st.floats(2.1, 9999)),
    st.tuples(st.just("seek"), st.floats(-10, 120)),
    st.tuples(st.just("section"), st.sampled_from([1, -1])),
    st.tuples(st.sampled_from(["start", "pause", "resume", "release"]), st.none()),
)


def do(sitting, deed, value):
    player = sitting.player
    if deed == "tick":
        sitting.sit(value, step=value or 1.0)
    elif deed == "sleep":
        sitting.clock.sleep(value)
        sitting.tick()
    elif value is None:
        getattr(player, deed)()
    else:
        getattr(player, deed)(value)


@settings(max_examples=200, deadline=None)
@given(st.lists(deeds, max_size=60))
def test_whatever_a_person_does_the_time_stays_true(done):
    sitting = Sitting()
    sitting.player.start()
    for deed, value in done:
        do(sitting, deed, value)
        assert 0 <= sitting.player.position <= sitting.player.timeline.length
        assert sitting.player.active <= sitting.ran + 1e-6
    assert sitting.ends <= 1
    assert (sitting.ends == 1) == (sitting.player.state is State.ENDED)


@settings(max_examples=100, deadline=None)
@given(st.lists(deeds.filter(lambda deed: deed[0] not in ("seek", "section")), max_size=60))
def test_without_seeking_every_cue_is_heard_exactly_once(done):
    sitting = Sitting()
    sitting.player.start()
    for deed, value in done:
        do(sitting, deed, value)
    sitting.player.resume()
    sitting.sit(101, step=1.0)
    assert sitting.heard == list(sitting.player.timeline.cues)
    assert len(sitting.heard) == len(TIMELINE.cues)
    assert sitting.ends == 1
    # A line that a pause broke off is said once more, and practised once more.
    assert sitting.player.active >= sitting.player.timeline.length - 1e-4
    assert sitting.player.active <= sitting.ran + 1e-4
