"""Writing for a while: out of sight, on a clock moved by hand, and never under the hand."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QVBoxLayout, QWidget

from innerheal_desktop.sound.choices import SoundChoices
from innerheal_desktop.ui.journal.writing.bell import SOUND, EndBell
from innerheal_desktop.ui.journal.writing.hourglass import Hourglass
from innerheal_desktop.ui.journal.writing.running import LAST, left_in_words
from innerheal_desktop.ui.journal.writing.timed import Timed
from tests.ui.hearing_words import ToldEngine, hearing_at
from tests.ui.host import hosted
from tests.ui.house import clipped, faint, faint_buttons, ringless, sticking_out, stops, unnamed

KEY = Qt.Key
TEN = 600.0


class Struck:
    """A bell that counts how often it was struck and let go."""

    def __init__(self):
        self.struck = self.gone = 0

    def ring(self):
        self.struck += 1

    def let_go(self):
        self.gone += 1


class Engine(ToldEngine):
    """A sound engine that may be heard already."""

    sounding = False


@pytest.fixture
def desk(qtbot, theme, clock):
    """A paper, and the time below it."""
    made = QWidget()
    made.bell = Struck()
    made.paper, made.timed = QPlainTextEdit(), Timed(clock.awake, made.bell)
    made.paper.setTabChangesFocus(True)
    made.told = []
    made.timed.begun.connect(lambda: made.told.append("begun"))
    made.timed.ended.connect(lambda: made.told.append("ended"))
    column = QVBoxLayout(made)
    column.addWidget(made.paper, 1)
    column.addWidget(made.timed)
    hosted(qtbot, made, (900, 500))
    made.window().activateWindow()
    made.paper.setFocus()
    yield made
    made.timed.end()


@pytest.fixture
def pass_by(desk, clock):
    """Let time pass, looked at each second of it that is told of."""

    def passed(seconds):
        clock.advance(seconds)
        desk.timed.look()
        for _ in range(3):
            QApplication.processEvents()

    return passed


def line(desk):
    return desk.timed.running.said


def test_a_time_is_chosen_by_one_press_and_the_paper_can_have_the_focus_back(desk):
    assert [each.accessibleName() for each in desk.timed.choosing.times] == [
        f"Write for {minutes} minutes" for minutes in (5, 10, 15, 20)
    ]
    desk.timed.choosing.times[1].click()
    assert desk.timed.glass.seconds == TEN
    assert desk.told == ["begun"]
    assert line(desk) == "Writing for 10 minutes"


@pytest.mark.parametrize(
    ("typed", "seconds"), [("7", 420.0), ("90", 5400.0), ("999", 10800.0), ("", None), ("0", None)]
)
def test_or_a_time_of_ones_own(desk, typed, seconds):
    own = desk.timed.choosing.own
    own.setFocus()
    own.setText(typed)
    QTest.keyClick(own, KEY.Key_Return)
    glass = desk.timed.glass
    assert (glass.seconds if glass is not None else None) == seconds


def test_the_time_is_out_of_sight_until_it_is_asked_for(desk, pass_by):
    desk.timed.begin(TEN)
    running = desk.timed.running
    assert not running.time.isVisible()
    pass_by(61)
    running.clock.click()
    assert running.time.isVisible()
    assert running.time.text() == "9 minutes left"
    running.clock.click()
    assert not running.time.isVisible()


@pytest.mark.parametrize(
    ("seconds", "words"),
    [
        (600, "10 minutes left"),
        (540.5, "10 minutes left"),
        (60, "1 minute left"),
        (59, "less than a minute left"),
        (0, ""),
    ],
)
def test_what_is_left_is_said_in_minutes(seconds, words):
    assert left_in_words(seconds) == words


def test_two_minutes_before_the_end_two_questions_come_and_touch_nothing(desk, pass_by):
    desk.timed.begin(TEN)
    desk.paper.setFocus()
    QTest.keyClicks(desk.paper, "It ")
    pass_by(479)
    assert line(desk) != LAST
    pass_by(2)
    assert line(desk) == LAST
    QTest.keyClicks(desk.window().focusWidget(), "rained")
    assert desk.paper.toPlainText() == "It rained"
    assert desk.bell.struck == 0


def test_a_short_time_has_them_in_its_second_half(desk, pass_by):
    desk.timed.begin(60.0)
    assert line(desk) == "Writing for 1 minute"
    pass_by(31)
    assert line(desk) == LAST


def test_at_the_end_a_bell_and_a_line_that_stays(desk, pass_by):
    desk.timed.begin(TEN)
    pass_by(TEN)
    assert desk.timed.over
    assert desk.bell.struck == 1
    pass_by(3600)
    assert desk.bell.struck == 1
    assert line(desk) == "That was 10 minutes. There is no hurry: the page stays open."
    assert desk.window().focusWidget() is desk.paper
    assert desk.told == ["begun"], "nothing is put away by itself"


def test_no_line_of_the_page_moves_while_it_runs(desk, pass_by):
    desk.timed.begin(TEN)
    QApplication.processEvents()
    heights = set()
    for seconds in (0, 300, 200, 200):
        pass_by(seconds)
        heights.add(desk.paper.height())
    assert desk.timed.over
    assert len(heights) == 1


def test_a_pause_keeps_what_is_left(desk, pass_by, clock):
    desk.timed.begin(TEN)
    pass_by(100)
    desk.timed.running.pause.click()
    assert desk.timed.running.pause.text() == "Go on"
    pass_by(5000)
    assert desk.timed.glass.left(clock.awake()) == TEN - 100
    desk.timed.running.pause.click()
    pass_by(50)
    assert desk.timed.glass.left(clock.awake()) == TEN - 150


def test_while_the_computer_sleeps_it_stands(desk, clock):
    desk.timed.begin(TEN)
    clock.sleep(3600)
    assert desk.timed.glass.left(clock.awake()) == TEN


def test_a_little_longer_is_five_minutes_more(desk, pass_by):
    desk.timed.begin(TEN)
    pass_by(TEN)
    desk.timed.running.longer.click()
    assert not desk.timed.over
    assert desk.timed.glass.seconds == 300.0
    pass_by(300)
    assert desk.bell.struck == 2


def test_it_can_be_stopped_and_then_another_time_be_chosen(desk, pass_by):
    desk.timed.begin(TEN)
    pass_by(100)
    desk.timed.running.end.click()
    assert desk.told == ["begun", "ended"]
    assert desk.timed.choosing.isVisible()
    pass_by(TEN)
    assert desk.bell.struck == 0


def test_what_ends_unseen_rings_nothing_and_is_told_when_it_is_seen(desk, pass_by):
    desk.timed.begin(TEN)
    desk.timed.hide()
    assert desk.bell.gone == 1, "what is begun elsewhere has the sound to itself"
    pass_by(TEN + 60)
    desk.timed.show()
    assert desk.timed.over
    assert desk.bell.struck == 0


def test_it_looks_by_itself_only_while_sand_falls_and_somebody_may_see_it(desk, pass_by):
    looking = desk.timed._looking
    assert not looking.isActive()
    desk.timed.begin(TEN)
    assert looking.isActive()
    desk.timed.turn()
    assert not looking.isActive()
    desk.timed.turn()
    desk.timed.hide()
    assert not looking.isActive()
    desk.timed.show()
    assert looking.isActive()
    pass_by(TEN)
    assert not looking.isActive()


def test_an_hourglass_never_holds_less_than_nothing_nor_gives_back_what_fell():
    glass = Hourglass(60.0).stood_up(100.0)
    assert glass.left(90.0) == 60.0
    assert glass.left(400.0) == 0.0
    assert glass.laid_down(130.0) == Hourglass(60.0, spent=30.0)
    assert glass.laid_down(130.0).stood_up(500.0).left(510.0) == 20.0


@pytest.fixture
def bell(qtbot, clock):
    engine = Engine()
    hearing, memory = hearing_at(clock, engine)
    made = EndBell(lambda: hearing)
    made.engine, made.hearing = engine, hearing
    yield made
    made.let_go()
    memory.close()


def test_the_bell_is_struck_once_and_its_device_let_go_of(bell):
    bell.ring()
    struck = [cue.name for cue in bell.engine.timeline.cues if cue.kind == "bell"]
    assert struck == [SOUND]
    assert bell.engine.told == ["prepare", "play -0.6"]
    bell.let_go()
    bell.let_go()
    assert bell.engine.told == ["prepare", "play -0.6", "ring out"]


def test_no_bell_where_something_sounds_already(bell):
    bell.engine.sounding = True
    bell.ring()
    bell.let_go()
    assert bell.engine.told == []


def test_no_bell_where_sound_is_off(bell):
    bell.hearing.change(SoundChoices(master=0.0))
    bell.ring()
    assert bell.engine.told == []


def test_no_bell_where_quiet_was_asked_for(clock):
    hearing, memory = hearing_at(clock, None)
    EndBell(lambda: hearing).ring()
    memory.close()


def states(desk, pass_by):
    yield "choosing"
    desk.timed.begin(TEN)
    desk.timed.running.clock.click()
    for seconds in (0, 500, 200):
        pass_by(seconds)
        yield desk.timed.running.at


def test_every_state_is_named_ringed_and_readable(desk, pass_by):
    for state in states(desk, pass_by):
        QApplication.processEvents()
        desk.paper.setFocus()
        assert unnamed(desk.timed) == [], state
        assert clipped(desk) == [], state
        assert faint(desk.window()) == [], state
        assert faint_buttons(desk.window()) == [], state
        assert len(stops(desk.window())) > 2, state
        assert ringless(desk.window()) == [], state


def test_the_largest_text_finds_room_in_the_smallest_window(desk, pass_by, theme):
    theme.resize(2.0)
    desk.window_of_its_own.resize(720, 520)
    desk.resize(720, 520)
    for state in states(desk, pass_by):
        for _ in range(5):
            QApplication.processEvents()
        assert clipped(desk) == [], state
        assert sticking_out(desk.window()) == [], state
