"""Reminding: one sleepy timer, one offer, and what is done with its answer."""

from datetime import UTC, datetime, timedelta

import pytest

from innerheal_desktop.clock import HandClock
from innerheal_desktop.home import Home
from innerheal_desktop.practice.reminders import Course
from innerheal_desktop.practice.sittings import Sitting
from innerheal_desktop.ui.memory import Memory
from innerheal_desktop.ui.preferences import Preferences
from innerheal_desktop.ui.reminding.notices import OPENED, FirstOf
from innerheal_desktop.ui.reminding.reminder import (
    KEY,
    LATER,
    LONGEST_NAP,
    NOT_TODAY,
    ONE,
    Reminder,
    Surroundings,
)


class HeldNotices:
    """Keeps what is shown, and how to answer it."""

    def __init__(self, *, able=True):
        self.shown = []
        self.able = able
        self.still = False

    def show(self, notice, answered):
        if self.able:
            self.shown.append(notice)
            self.answer = answered
        return self.able

    def quiet(self):
        return self.still


class Evening:
    """One person's home with reminders at noon, UTC; `went` is what the answers led to."""

    def __init__(self):
        self.clock = HandClock(datetime(2026, 11, 22, 9, 0, tzinfo=UTC))
        self.memory = Memory(Home(clock=self.clock))
        self.preferences = Preferences(None)
        self.preferences.change(reminders=True, reminder_at="12:00")
        self.notices = HeldNotices()
        self.held = False
        self.locked = False
        self.went = []
        around = Surroundings(
            held=lambda: self.held,
            locked=lambda: self.locked,
            zone=lambda: "Etc/UTC",
            begin=lambda: self.went.append("begin"),
            open=lambda: self.went.append("open"),
            chime=lambda: self.went.append("chime"),
        )
        self.reminder = Reminder(self.memory, self.clock, self.preferences, self.notices, around)

    def pass_time(self, **much):
        """Let time pass as the timer would: a look whenever its nap is over."""
        end = self.clock.now() + timedelta(**much)
        while self.clock.now() < end:
            self.reminder.look()
            nap = self.reminder.napping or 3600.0
            self.clock.advance(min(nap, (end - self.clock.now()).total_seconds()))

    def pass_noons(self, days):
        """Let days pass on a computer that sleeps from half past twelve until ten to twelve."""
        for _ in range(days):
            hours = (11 + 50 / 60 - self.clock.now().hour - self.clock.now().minute / 60) % 24
            self.clock.advance(hours * 3600)
            self.pass_time(minutes=40)

    def course(self):
        return Course.from_json(self.memory.log.setting(KEY))


@pytest.fixture
def evening(qapp):
    made = Evening()
    yield made
    made.reminder.close()
    made.memory.close()


def test_one_offer_with_three_ways_on(evening):
    evening.pass_time(hours=8)
    (notice,) = evening.notices.shown
    assert notice.title == "InnerHeal"
    assert 0 < len(notice.words.split()) <= 12
    assert [words for _, words in notice.ways] == ["One minute", "Later (30 min)", "Not today"]


def test_switched_off_no_timer_runs(evening):
    evening.preferences.change(reminders=False)
    evening.reminder.look()
    assert evening.reminder.napping == 0
    evening.pass_time(hours=8)
    assert evening.notices.shown == []


def test_it_wakes_a_few_times_an_hour_and_never_naps_past_a_window(evening):
    evening.reminder.look()
    assert 200 <= evening.reminder.napping <= LONGEST_NAP + 1


def test_a_sitting_or_a_full_screen_holds_it_within_its_window(evening):
    evening.held = True
    evening.pass_time(hours=2, minutes=58)
    assert evening.notices.shown == []
    evening.held = False
    evening.pass_time(minutes=10)
    assert len(evening.notices.shown) == 1


def test_a_window_that_was_held_all_through_is_let_go(evening):
    evening.held = True
    evening.pass_time(hours=5)
    evening.held = False
    evening.pass_time(hours=8)
    assert evening.notices.shown == []
    assert evening.course() == Course()


def test_do_not_disturb_holds_it(evening):
    evening.notices.still = True
    evening.pass_time(hours=5)
    assert evening.notices.shown == []


def test_none_after_practice(evening):
    running = evening.memory.log.begin(Sitting("box", "Four Sides", 120.0))
    evening.memory.log.finish(running, "completed", 120.0)
    evening.pass_time(hours=8)
    assert evening.notices.shown == []


def test_a_long_sleep_makes_no_burst(evening):
    evening.reminder.look()
    evening.clock.sleep(86_400 * 6)
    evening.pass_time(hours=1)
    assert evening.notices.shown == []
    evening.pass_time(hours=24)
    assert len(evening.notices.shown) == 1


@pytest.mark.parametrize(("way", "went"), [(ONE, ["begin"]), (OPENED, ["open"])])
def test_an_answer_leads_there_and_counts(evening, way, went):
    evening.memory.log.set_setting(KEY, Course(ignored=2).as_json())
    evening.pass_time(hours=4)
    assert evening.course().ignored == 3
    evening.notices.answer(way)
    assert evening.went == went
    assert evening.course().ignored == 0


def test_later_comes_once_more_half_an_hour_on(evening):
    evening.pass_time(hours=3, minutes=10)
    evening.notices.answer(LATER)
    evening.pass_time(minutes=29)
    assert len(evening.notices.shown) == 1
    evening.pass_time(minutes=6)
    assert len(evening.notices.shown) == 2
    evening.pass_time(hours=9)
    assert len(evening.notices.shown) == 2


def test_not_today_is_silent_until_tomorrow(evening):
    evening.preferences.change(bedtime=True, bedtime_at="20:00")
    evening.pass_time(hours=4)
    evening.notices.answer(NOT_TODAY)
    assert evening.reminder.silent_today
    evening.pass_time(hours=10)
    assert len(evening.notices.shown) == 1
    evening.pass_time(hours=24)
    assert len(evening.notices.shown) == 3


def test_pausing_today_from_the_menu_can_be_taken_back(evening):
    evening.reminder.pause_today()
    assert evening.reminder.silent_today
    evening.reminder.pause_today(paused=False)
    evening.pass_time(hours=4)
    assert len(evening.notices.shown) == 1


def test_after_nine_passed_over_the_setting_goes_off_and_on_again_begins_afresh(evening, qtbot):
    evening.pass_noons(45)
    assert len(evening.notices.shown) == 9
    assert not evening.preferences.settings.reminders
    evening.preferences.change(reminders=True)
    assert evening.course().ignored == 0
    evening.pass_noons(2)
    assert len(evening.notices.shown) == 11


@pytest.mark.parametrize(
    ("locked", "allowed", "neutral"),
    [(True, False, True), (None, False, True), (False, False, False), (True, True, False)],
)
def test_a_locked_screen_shows_the_name_alone(evening, locked, allowed, neutral):
    evening.locked = locked
    evening.preferences.change(reminder_words=allowed)
    evening.pass_time(hours=4)
    assert (evening.notices.shown[0].words == "") is neutral


def test_a_soft_sound_only_where_chosen(evening):
    evening.pass_time(hours=4)
    assert evening.went == []
    evening.preferences.change(reminder_sound=True)
    evening.pass_time(hours=24)
    assert evening.went == ["chime"]


def test_without_a_log_it_remembers_for_the_day(evening):
    evening.memory.__dict__["log"] = None
    evening.pass_time(hours=12)
    assert len(evening.notices.shown) == 1


def test_what_nobody_could_see_is_not_passed_over(evening):
    evening.notices.able = False
    evening.pass_noons(12)
    assert evening.preferences.settings.reminders
    assert evening.course().ignored == 0
    evening.notices.able = True
    evening.pass_noons(1)
    assert len(evening.notices.shown) == 1


def test_the_first_that_can_shows_it():
    deaf, able = HeldNotices(able=False), HeldNotices()
    both = FirstOf(deaf, able)
    assert both.show("notice", print)
    assert able.shown == ["notice"]
    deaf.still = True
    assert both.quiet()
