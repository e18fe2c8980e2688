"""The heartbeat of a sitting: sleep pauses it and is never counted, and the record says so."""

from datetime import timedelta

import pytest
from PySide6.QtCore import SIGNAL

from innerheal_desktop.home import Home
from innerheal_desktop.practice.log import PracticeLog
from innerheal_desktop.ui.desk import HomeDesk
from innerheal_desktop.ui.heartbeat import Bedtime, Heartbeat
from innerheal_desktop.ui.house import House
from innerheal_desktop.ui.memory import Memory
from innerheal_desktop.ui.player.sitting import SLEPT, Manner, Sitting, Stage
from innerheal_desktop.ui.preferences import Preferences
from tests.ui.hearing_words import ToldEngine
from tests.ui.playing import run


class Place:
    """Where the computer is."""

    zone = "Europe/Berlin"

    def __call__(self):
        return self.zone


@pytest.fixture
def place():
    return Place()


@pytest.fixture
def heart(qapp, clock, place):
    made = Heartbeat(clock, place)
    made.words = []
    made.marked.connect(made.words.append)
    yield made
    made._timer.stop()


@pytest.fixture
def sitting(heart, timeline, clock, sound):
    made = Sitting(timeline, clock.awake, sound, Manner(lead_in=0.0))
    heart.follow(made)
    return made


def sit(sitting, clock, seconds):
    for _ in range(round(seconds * 2)):
        clock.advance(0.5)
        sitting.tick()


def test_it_beats_only_while_a_sitting_runs(heart, sitting):
    assert not heart.beating
    sitting.begin()
    assert heart.beating
    sitting.pause()
    assert not heart.beating
    sitting.resume()
    assert heart.beating
    sitting.stop()
    assert not heart.beating


def test_a_sitting_that_was_let_go_without_a_word_is_not_beaten_for(heart, sitting):
    sitting.begin()
    sitting.blockSignals(True)
    sitting.stop()
    heart.beat()
    assert not heart.beating


def test_sleep_pauses_asks_and_is_not_counted(heart, sitting, clock):
    sitting.begin()
    sit(sitting, clock, 90)
    clock.sleep(3600.0)
    heart.beat()
    assert (sitting.stage, sitting.note) == (Stage.PAUSED, SLEPT)
    assert sitting.active == pytest.approx(90.0)
    assert heart.words == ["slept"]


def test_the_player_may_see_the_gap_first(heart, sitting, clock):
    sitting.begin()
    sit(sitting, clock, 30)
    clock.sleep(600.0)
    sitting.tick()
    assert sitting.stage is Stage.PAUSED
    assert heart.words == ["slept"]


def test_a_nap_goes_on_where_it_was_and_nobody_is_asked(heart, sitting, clock):
    sitting.begin()
    sit(sitting, clock, 30)
    clock.sleep(4.0)
    sitting.tick()
    heart.beat()
    assert (sitting.stage, sitting.active) == (Stage.RUNNING, pytest.approx(30.0))


def test_a_busy_computer_is_not_taken_for_sleep(heart, timeline, clock):
    engine = ToldEngine()
    sitting = Sitting(timeline, clock.awake, engine, Manner(lead_in=0.0))
    heart.follow(sitting)
    sitting.begin()
    sit(sitting, clock, 30)
    clock.advance(15.0)
    sitting.tick()
    heart.beat()
    assert (sitting.stage, sitting.active) == (Stage.RUNNING, pytest.approx(45.0))
    assert (engine.told, heart.words) == (["prepare", "play 0"], []), "sound went on by itself"


def test_a_program_that_stood_still_pauses_where_it_was(heart, sitting, clock):
    sitting.begin()
    sit(sitting, clock, 30)
    clock.advance(600.0)
    sitting.tick()
    assert (sitting.stage, sitting.note) == (Stage.PAUSED, SLEPT)
    assert (sitting.active, heart.words) == (pytest.approx(30.0), [])


def test_sleep_while_one_settles_waits_too(heart, timeline, clock, sound):
    sitting = Sitting(timeline, clock.awake, sound, Manner(lead_in=20.0))
    heart.follow(sitting)
    sitting.begin()
    clock.sleep(60.0)
    heart.beat()
    assert (sitting.stage, sitting.active) == (Stage.PAUSED, 0.0)


def test_who_slept_in_a_pause_goes_on_without_being_asked_again(heart, sitting, clock):
    sitting.begin()
    sit(sitting, clock, 10)
    sitting.pause()
    clock.sleep(3600.0)
    sitting.resume()
    assert sitting.stage is Stage.RUNNING
    assert heart.words == ["slept"]
    clock.advance(1.0)
    sitting.tick()
    heart.beat()
    assert sitting.stage is Stage.RUNNING


def test_a_clock_that_was_set_changes_nothing_but_the_mark(heart, sitting, clock):
    sitting.begin()
    sit(sitting, clock, 10)
    clock._now -= timedelta(hours=2)
    heart.beat()
    assert sitting.stage is Stage.RUNNING
    assert heart.words == ["clock"]
    assert sitting.active == pytest.approx(10.0)


def test_another_zone_is_marked(heart, sitting, clock, place):
    sitting.begin()
    sit(sitting, clock, 10)
    place.zone = "Asia/Tokyo"
    heart.beat()
    heart.beat()
    assert heart.words == ["zone"]


def test_what_happens_before_the_first_second_is_not_of_this_sitting(heart, sitting, clock, place):
    clock.sleep(3600.0)
    place.zone = "Asia/Tokyo"
    sitting.begin()
    sit(sitting, clock, 2)
    heart.beat()
    assert heart.words == []


def test_the_login_manager_is_believed_before_the_lid_is_closed(heart, sitting, clock):
    sitting.begin()
    sit(sitting, clock, 45)
    heart.going_to_sleep(True)
    assert (sitting.stage, sitting.note) == (Stage.PAUSED, SLEPT)
    clock.sleep(900.0)
    heart.going_to_sleep(False)
    assert heart.words == ["slept"]
    assert sitting.active == pytest.approx(45.0)


def test_a_sleep_that_was_called_off_leaves_no_mark(heart, sitting, clock):
    sitting.begin()
    heart.going_to_sleep(True)
    clock.advance(1.0)
    heart.going_to_sleep(False)
    assert heart.words == []


def test_the_next_sitting_is_beaten_for_and_the_last_no_more(
    heart, sitting, timeline, clock, sound
):
    sitting.begin()
    after = Sitting(timeline, clock.awake, sound, Manner(lead_in=0.0))
    heart.follow(after)
    assert not heart.beating
    sitting.stop()
    after.begin()
    assert heart.beating


def test_bedtime_tells_what_the_manager_says(qapp):
    heard = []
    bedtime = Bedtime()
    bedtime.told.connect(heard.append)
    bedtime.prepare(True)
    bedtime.prepare(False)
    assert heard == [True, False]
    assert bedtime.receivers(SIGNAL("told(bool)")) == 1


@pytest.fixture
def memory(clock):
    made = Memory(Home(clock=clock))
    yield made
    made.close()


def test_the_record_says_it_and_so_does_what_a_crash_leaves(
    qtbot, theme, memory, timeline, clock, sound
):
    from innerheal_desktop.ui.hearing import Hearing

    hearing = Hearing(memory, lambda: None)
    desk = HomeDesk(House(memory.home, memory, lambda: hearing, theme, Preferences(None)))
    page = desk.player()
    qtbot.addWidget(page)
    memory.sit(timeline)
    page.play(timeline)
    page.sitting.skip_lead_in()
    run(page, clock, 70)
    clock.sleep(3600.0)
    run(page, clock, 1)
    assert page.sitting.stage is Stage.PAUSED
    assert page.view.parts.sheet.words.text() == SLEPT
    memory.log.flush()
    with PracticeLog(memory.home.folder, clock) as other:
        rows = other.read(lambda rows: rows.execute("SELECT record FROM running").fetchall())
    assert '"slept"' in rows[0][0]
    page.sitting.stop()
    memory.sat(70.0, completed=False)
    (record,) = memory.log.records()
    assert (record.marks, record.seconds) == (("slept",), 70.0)
    hearing.close()
