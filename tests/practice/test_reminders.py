"""When an offer is made, and when none is."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from innerheal_desktop.practice.reminders import (
    BEDTIME,
    DAILY,
    EVENING_OFFERS,
    OFFERS,
    REST,
    WINDOW,
    Course,
    Wishes,
    answered,
    asked_later,
    made,
    next_offer,
    silenced,
    words_of,
)

BERLIN = ZoneInfo("Europe/Berlin")
NOON = time(12, 0)
SUNDAY = date(2026, 11, 22)


def at(hour: int, minute: int = 0, day: date = SUNDAY, zone: ZoneInfo = BERLIN) -> datetime:
    return datetime(day.year, day.month, day.day, hour, minute, tzinfo=zone)


def offers(wishes, days, *, course=None, practised=(), answer=None, start=None):
    """Every offer of so many days, made as soon as it is due, and the course after them."""
    now, course = start or at(5), course or Course()
    end, seen = now + timedelta(days=days), []
    while (offer := next_offer(now, wishes, course, practised)) is not None:
        now = max(now, offer.at)
        if now >= end:
            break
        assert offer.due(now)
        seen.append((now, offer))
        course = made(course, offer, practised)
        course = answer(course, now) if answer else course
    return seen, course


def answering(course, now):
    return answered(course)


def test_nothing_comes_until_it_is_switched_on():
    assert next_offer(at(11), Wishes(NOON, on=False), Course(), ()) is None


def test_one_a_day_within_ten_minutes_of_the_time():
    seen, _ = offers(Wishes(NOON), 20, answer=answering)
    assert [now.date() for now, _ in seen] == [SUNDAY + timedelta(days=n) for n in range(20)]
    for now, _ in seen:
        assert abs(now - at(12, 0, now.date())) <= WINDOW


def test_the_minute_differs_from_day_to_day():
    seen, _ = offers(Wishes(NOON), 14, answer=answering)
    assert len({now.time() for now, _ in seen}) >= 5


def test_a_separate_one_at_bedtime():
    seen, _ = offers(Wishes(NOON, bedtime=time(21, 0)), 2, answer=answering)
    assert [offer.kind for _, offer in seen] == [DAILY, BEDTIME, DAILY, BEDTIME]


def test_none_on_a_day_that_was_practised():
    practised = {SUNDAY, SUNDAY + timedelta(days=1)}
    seen, _ = offers(Wishes(NOON), 3, practised=practised, answer=answering)
    assert [offer.day for _, offer in seen] == [SUNDAY + timedelta(days=2)]


@pytest.mark.parametrize("chosen", [time(21, 45), time(3, 0), time(7, 30)])
def test_never_in_quiet_hours(chosen):
    assert offers(Wishes(chosen), 3) == ([], Course())


def test_a_window_that_reaches_into_quiet_hours_is_cut():
    seen, _ = offers(Wishes(time(8, 0)), 30, answer=answering)
    assert len(seen) == 30
    assert all(now.time() >= time(8, 0) for now, _ in seen)
    late, _ = offers(Wishes(time(21, 25)), 30, answer=answering)
    assert all(now.time() < time(21, 30) for now, _ in late)


def test_quiet_hours_within_one_day():
    wishes = Wishes(NOON, quiet_from=time(9, 0), quiet_to=time(17, 0))
    assert offers(wishes, 2) == ([], Course())


def test_passed_over_they_grow_rarer_and_stop():
    seen, course = offers(Wishes(NOON), 90)
    days = [(offer.day - SUNDAY).days for _, offer in seen]
    assert days == [0, 1, 2, 4, 6, 8, 15, 22, 29]
    assert course.ignored == REST
    assert next_offer(at(5, 0, SUNDAY + timedelta(days=400)), Wishes(NOON), course, ()) is None


def test_an_answer_brings_back_the_daily_one():
    course = Course(ignored=7, last=SUNDAY)
    offer = next_offer(at(13), Wishes(NOON), answered(course), ())
    assert offer.day == SUNDAY + timedelta(days=1)


def test_practising_on_the_day_of_the_last_is_an_answer():
    course = Course(ignored=REST, last=SUNDAY)
    offer = next_offer(at(13), Wishes(NOON), course, {SUNDAY})
    assert offer.day == SUNDAY + timedelta(days=1)
    assert made(course, offer, {SUNDAY}).ignored == 1


def test_later_is_half_an_hour_on_and_once():
    first = next_offer(at(11), Wishes(NOON), Course(), ())
    course = asked_later(made(Course(), first, ()), at(12, 2))
    again = next_offer(at(12, 3), Wishes(NOON), course, ())
    assert again.at == at(12, 32)
    assert not again.due(at(12, 31))
    assert again.due(at(12, 33))
    then = made(course, again, ())
    assert then.ignored == 1
    assert next_offer(at(12, 34), Wishes(NOON), then, ()).day == SUNDAY + timedelta(days=1)


def test_later_never_reaches_into_quiet_hours():
    wishes = Wishes(time(21, 10))
    first = next_offer(at(20), wishes, Course(), ())
    course = asked_later(made(Course(), first, ()), at(21, 15))
    assert next_offer(at(21, 16), wishes, course, ()).day == SUNDAY + timedelta(days=1)


def test_not_today_lasts_to_the_boundary():
    course = silenced(Course(), SUNDAY)
    wishes = Wishes(time(2, 0), bedtime=NOON, quiet_from=time(4, 0), quiet_to=time(5, 0))
    offer = next_offer(at(11), wishes, course, ())
    # Two in the night still belongs to Sunday; Monday's noon is the first that is free.
    assert (offer.kind, offer.at.date()) == (BEDTIME, SUNDAY + timedelta(days=1))


def test_a_computer_that_slept_through_makes_nothing_good():
    week_later = at(18, 0, SUNDAY + timedelta(days=7))
    offer = next_offer(week_later, Wishes(NOON), Course(last=SUNDAY), ())
    assert not offer.due(week_later)
    assert offer.day == SUNDAY + timedelta(days=8)


def test_a_clock_turned_back_neither_bursts_nor_falls_silent():
    course = Course(ignored=1, last=SUNDAY + timedelta(days=300))
    seen, _ = offers(Wishes(NOON), 2, course=course, answer=answering)
    assert len(seen) == 2


def test_the_nights_in_which_clocks_change():
    for day in (date(2026, 3, 28), date(2026, 10, 24)):
        wishes = Wishes(time(2, 30), quiet_from=time(12, 0), quiet_to=time(13, 0))
        seen, _ = offers(wishes, 3, start=at(12, 0, day), answer=answering)
        assert len({offer.day for _, offer in seen}) == len(seen)
        assert len(seen) >= 2


@given(
    st.times(),
    st.none() | st.times(),
    st.times(),
    st.times(),
    st.integers(0, 12),
    st.sets(st.integers(0, 6)),
)
def test_whatever_is_chosen_no_rule_is_broken(chosen, bedtime, begin, end, ignored, days):
    wishes = Wishes(chosen, bedtime, begin, end)
    practised = {SUNDAY + timedelta(days=n) for n in days}
    now = at(13)
    offer = next_offer(now, wishes, Course(ignored=ignored, last=SUNDAY), practised)
    if offer is None:
        return
    assert offer.until > now
    assert offer.at < offer.until <= offer.at + 2 * WINDOW
    assert offer.day not in practised
    for moment in (offer.at, offer.until - timedelta(minutes=1)):
        inside = begin <= moment.time() < end
        outside = moment.time() >= begin or moment.time() < end
        assert not (inside if begin <= end else outside)


@pytest.mark.parametrize("words", [*OFFERS, *EVENING_OFFERS])
def test_offers_are_short_and_speak_of_no_run_and_no_absence(words):
    assert len(words.split()) <= 12
    never = {"streak", "run", "row", "missed", "forgot", "again", "must", "should"}
    assert not never & set(words.lower().strip(".?").split())


def test_twenty_offers_and_each_has_its_day():
    assert len(set(OFFERS)) == 20
    wishes, said = Wishes(NOON), set()
    for ahead in range(20):
        now = at(9, 0, SUNDAY + timedelta(days=ahead))
        said.add(words_of(next_offer(now, wishes, Course(), ())))
    assert said == set(OFFERS)


@pytest.mark.parametrize(
    "course",
    [
        Course(),
        Course(4, SUNDAY, SUNDAY, SUNDAY, datetime(2026, 11, 22, 12, tzinfo=UTC), BEDTIME),
    ],
)
def test_a_course_is_kept_as_it_was(course):
    assert Course.from_json(course.as_json()) == course


@pytest.mark.parametrize(
    "value",
    [None, {"ignored": "many"}, {"last": 7}, {"later": "2026-11-22T12:00"}, {"silent": "soon"}],
)
def test_what_is_no_course_is_a_fresh_one(value):
    assert Course.from_json(value) == Course()
