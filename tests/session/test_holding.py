"""A page stays open for whoever writes in it, and for nobody else, and not for ever."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from innerheal_desktop.clock import HandClock
from innerheal_desktop.session.holding import AT_IT, COUNTED_HOLD, HAIR, LONGEST_HOLD
from innerheal_desktop.session.layout import lay_out
from innerheal_desktop.session.player import Player, State
from innerheal_desktop.session.script import Bells, Script, Section
from innerheal_desktop.session.script import Settings as Chosen
from innerheal_desktop.session.steps import Bell, Silence, Write

PAGE = Write(prompt="What happened?", seconds=60)
# 0 silence · 20 a page (60 s) · 80 a bell · 84 silence · 100 the end
TIMELINE = lay_out(
    Script(
        "pages",
        "Pages",
        "",
        Chosen(bells=Bells(0, 0)),
        (Section("One", (Silence(seconds=20), PAGE, Bell(), Silence(seconds=16))),),
    ),
    100,
)


class Sitting:
    """A player at the begin of its page, its clock, and every cue that was heard."""

    def __init__(self):
        self.clock = HandClock()
        self.player = Player(TIMELINE, self.clock.awake)
        self.player.start()
        self.heard = []
        self.sit(20)

    def sit(self, seconds, step=0.5):
        for _ in range(round(seconds / step)):
            self.clock.advance(step)
            self.heard += self.player.tick().cues

    def write(self, *, words=True):
        self.player.attend(PAGE, words=words)

    @property
    def open(self):
        return self.player.timeline.at(self.player.position).waiting is not None


@pytest.fixture
def sitting():
    return Sitting()


def test_a_page_in_which_nobody_writes_closes_in_its_time(sitting):
    sitting.sit(59.5)
    assert sitting.open
    sitting.sit(0.5)
    assert not sitting.open
    assert [cue.kind for cue in sitting.heard] == []
    sitting.sit(0.5)
    assert [cue.kind for cue in sitting.heard] == ["bell"]


def test_a_page_with_words_waits_at_its_last_moment_and_strikes_no_bell(sitting):
    sitting.sit(10)
    sitting.write()
    sitting.sit(49)
    assert not sitting.player.holding
    sitting.sit(300)
    assert sitting.player.holding
    assert sitting.player.position == pytest.approx(80 - HAIR)
    assert (sitting.open, sitting.heard) == (True, [])


def test_a_question_is_gone_from_sight_with_its_page(sitting):
    sitting.sit(10)
    assert sitting.player.tick().moment.caption == PAGE.prompt
    sitting.player.release()
    assert sitting.player.tick().moment.caption == ""


def test_going_on_goes_on_from_where_the_page_ends(sitting):
    sitting.write()
    sitting.sit(200)
    sitting.player.release()
    assert not sitting.open
    assert not sitting.player.holding
    sitting.sit(10)
    assert [cue.kind for cue in sitting.heard] == ["bell"]
    assert sitting.player.position == pytest.approx(90 - HAIR)
    sitting.sit(20)
    assert sitting.player.state is State.ENDED


def test_a_hand_without_words_holds_for_as_long_as_it_moves(sitting):
    sitting.sit(55)
    sitting.write(words=False)
    sitting.sit(AT_IT - 0.5)
    assert sitting.open
    sitting.sit(1)
    assert not sitting.open


def test_words_that_were_rubbed_out_let_the_page_close(sitting):
    sitting.write()
    sitting.sit(100)
    sitting.write(words=False)
    sitting.sit(AT_IT - 0.5)
    assert sitting.open
    sitting.sit(1)
    assert not sitting.open


def test_a_page_is_not_held_for_ever(sitting):
    sitting.write()
    sitting.sit(60 + LONGEST_HOLD - 1)
    assert sitting.open
    sitting.sit(1.5)
    assert not sitting.open
    assert sitting.player.active == pytest.approx(80.5 + COUNTED_HOLD, abs=0.01)


def test_what_is_held_counts_as_practised_up_to_ten_minutes(sitting):
    sitting.write()
    sitting.sit(60 + 120)
    assert sitting.player.active == pytest.approx(200, abs=0.01)
    sitting.write()
    sitting.sit(1200)
    assert sitting.player.active == pytest.approx(80 + COUNTED_HOLD, abs=0.01)


def test_a_pause_in_a_held_page_stands_still_and_is_no_part_of_it(sitting):
    sitting.write()
    sitting.sit(100)
    sitting.player.pause()
    before = sitting.player.active
    sitting.sit(LONGEST_HOLD * 2, step=2)
    assert (sitting.open, sitting.player.active) == (True, before)
    sitting.player.resume()
    sitting.sit(100)
    assert sitting.player.holding
    sitting.sit(LONGEST_HOLD - 139)
    assert not sitting.open


def test_sleep_and_a_busy_computer_leave_a_held_page_open(sitting):
    sitting.write()
    sitting.sit(100)
    sitting.clock.sleep(7200)
    assert not sitting.player.tick().stalled
    assert sitting.player.active == pytest.approx(120, abs=0.01)
    sitting.clock.advance(15)
    assert not sitting.player.tick().stalled
    assert (sitting.player.state, sitting.player.holding) == (State.RUNNING, True)
    assert sitting.player.active == pytest.approx(135, abs=0.01)


def test_a_program_that_stood_still_pauses_a_held_page_too(sitting):
    sitting.write()
    sitting.sit(100)
    sitting.clock.advance(7200)
    tick = sitting.player.tick()
    assert (tick.stalled, sitting.player.state, sitting.open) == (True, State.PAUSED, True)
    assert sitting.player.active == pytest.approx(120, abs=0.01)


def test_whoever_goes_back_to_a_page_has_all_its_time_again(sitting):
    sitting.write()
    sitting.sit(100)
    sitting.player.section(-1)
    assert sitting.player.position == 0
    sitting.sit(80)
    assert not sitting.open
    sitting.player.seek(20)
    sitting.write()
    sitting.sit(60 + LONGEST_HOLD - 1)
    assert sitting.open


def test_what_is_done_at_another_step_holds_nothing(sitting):
    sitting.player.attend(Write(prompt="Another page", seconds=5), words=True)
    sitting.sit(61)
    assert not sitting.open


def test_a_longer_page_moves_all_that_comes_after_it():
    longer = TIMELINE.prolonged(30, 1000)
    assert longer.length == TIMELINE.length + 1000
    assert longer.span_at(1079).waiting is PAGE
    assert [cue.at for cue in longer.cues] == [cue.at + 1000 for cue in TIMELINE.cues]
    assert longer.without(80, 1080) == TIMELINE
    assert TIMELINE.prolonged(5, 1000) is TIMELINE


LOOKS = st.floats(0.02, 1.9)
DEEDS = st.one_of(
    st.tuples(st.just("write"), LOOKS),
    st.tuples(st.just("rub out"), LOOKS),
    st.tuples(st.just("wait"), st.floats(0.02, 400.0)),
    st.tuples(st.just("pause"), st.floats(0.02, 400.0)),
    st.tuples(st.just("sleep"), st.floats(3.0, 4000.0)),
)


@settings(max_examples=120, deadline=None)
@given(st.lists(DEEDS, max_size=40))
def test_whatever_is_done_when_no_page_with_words_closes_before_its_time(deeds):
    """No page with words in it closes by itself; none is held longer than the longest hold."""
    sitting = Sitting()
    player, clock = sitting.player, sitting.clock
    words, ran, before = False, 0.0, player.position
    for deed, seconds in deeds:
        if deed in ("write", "rub out") and sitting.open:
            words = deed == "write"
            sitting.write(words=words)
        if deed == "pause":
            player.pause()
            clock.advance(seconds)
            player.resume()
            continue
        if deed == "sleep":
            clock.sleep(seconds)
            player.tick()
            player.resume()
            continue
        passed = 0.0
        while passed < seconds:
            step = min(1.9, seconds - passed)
            clock.advance(step)
            player.tick()
            passed += step
        ran += passed if player.state is State.RUNNING else 0.0
        assert player.position >= before - 1e-6
        before = player.position
        if words and ran < 60 + LONGEST_HOLD - 2:
            assert sitting.open
        if ran > 60 + LONGEST_HOLD + 2:
            assert not sitting.open
        assert player.active <= 100 + COUNTED_HOLD + 1e-6
        words = words and sitting.open
