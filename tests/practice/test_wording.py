"""What is said after a sitting, and of a rhythm."""

from dataclasses import replace
from datetime import date

import pytest

from innerheal_desktop.practice.rhythm import Goals, rhythm
from innerheal_desktop.practice.wording import (
    acknowledgement,
    as_shown,
    day_words,
    greeting_line,
    longest_words,
    practised,
    standing,
    streak_words,
    total_words,
    week_meaning,
    week_words,
    weeks_words,
)
from innerheal_desktop.tongue import speak, speak_as_written
from tests.practice.practice_words import TODAY, practice


def after(days):
    return rhythm(practice(days), Goals(before=5), TODAY)


@pytest.mark.parametrize(
    ("seconds", "said"),
    [
        (20, "A moment."),
        (61, "One minute."),
        (480, "Eight minutes."),
        (1500, "25 minutes."),
    ],
)
def test_minutes_are_words(seconds, said):
    assert practised(seconds) == said


def test_a_streak_and_a_week():
    told = after("PPPPP..PPP")
    assert streak_words(told) == "8-day streak"
    assert week_words(told).endswith(" of 5 this week")
    assert standing(told) == f"{streak_words(told)} · {week_words(told)}"
    longer = after("PPP....PPP")
    assert total_words(longer) == "6 days so far"
    assert standing(longer).endswith(" · 6 days so far")
    assert longest_words(longer) == ""
    gone = after("PPPP....P")
    assert longest_words(gone) == "Your longest run so far was 4 days, in November."
    assert longest_words(gone, "Europe/Berlin").endswith("4 days, in autumn.")


def test_a_week_past_its_goal_is_not_a_share_of_it():
    assert week_words(replace(after("PPPPP"), week_days=6)) == "6 days this week"


def test_the_week_says_what_its_numbers_mean():
    told = week_meaning(after("PPP"))
    assert told.startswith("You practised on 3 days since Monday. 5 days a week is your measure")
    assert "changed in Journey" in told
    assert week_meaning(replace(after("PP"), week_days=0)).startswith("A new week has begun.")
    sunday = rhythm(practice("PPP"), Goals(before=5), TODAY, first_weekday=6)
    assert week_meaning(sunday).startswith("You practised on 1 day since Sunday.")
    assert weeks_words(replace(after("P"), weeks_met=6, weeks_seen=8)) == (
        "In rhythm 6 of the last 8 weeks"
    )


def test_a_day_is_said_as_one_says_it():
    assert day_words(date(2026, 11, 22)) == "Sunday 22 November"


def test_all_of_it_may_be_said_in_another_tongue():
    speak(lambda one, many, count: one.upper().replace("{N}", "{n}").replace("{GOAL}", "{goal}"))
    try:
        told = after("PPPPP..PPP")
        assert streak_words(told) == "8-DAY STREAK"
        assert week_words(told) == "5 OF 5 THIS WEEK"
        assert acknowledgement(480, told, completed=True) == "EIGHT MINUTES. TODAY IS HELD."
    finally:
        speak_as_written()


@pytest.mark.parametrize("days", ["PP....", "P........", ""])
def test_no_zero_is_ever_shown(days):
    told = after(days)
    sayings = (streak_words, week_words, total_words, week_meaning, greeting_line, longest_words)
    said = " ".join(say(told) for say in (*sayings, weeks_words, standing))
    assert not {"0", "0-day"} & {word.strip(".,·") for word in said.split()}


def test_one_is_greeted_by_what_is_true():
    assert greeting_line(after("")) == "Begin wherever you like. One minute is enough."
    assert greeting_line(after("P")) == "Day one. That is a beginning."
    assert greeting_line(after("PP")) == "Today is held."
    assert greeting_line(after("PP....")).startswith("Still here. 2 days of practice so far")
    assert greeting_line(replace(after("PP...."), gap=40)).startswith("Welcome back. Nothing")
    assert greeting_line(after("PPZ")) == "Rest counts as part of this."


def test_a_fresh_start_is_offered_to_whoever_was_away_alone():
    away = after("PP....")
    week = "Still here. 2 days of practice so far. A new week, and today can be one more."
    assert greeting_line(away, fresh="week") == week
    assert greeting_line(after("PP"), fresh="week") == "Today is held."
    assert greeting_line(after("P."), fresh="month") == ""
    assert greeting_line(replace(away, gap=40), fresh="week").startswith("Welcome back.")


@pytest.mark.parametrize("fresh", ["", "week", "month", "place"])
def test_whoever_wants_no_rhythm_is_told_no_number(fresh):
    said = greeting_line(after("PP...."), "none", fresh)
    assert said.startswith("Still here. ")
    assert not any(letter.isdigit() for letter in said)


def test_what_is_shown_of_a_rhythm():
    told = after("PPP....PPP")
    assert as_shown(told, "all") == told
    assert as_shown(told, "none") is None
    dots = as_shown(told, "dots")
    assert streak_words(dots) == "6 days of practice"
    assert (total_words(dots), week_words(dots)) == ("", week_words(told))


def test_an_end_is_acknowledged_without_praise_or_blame():
    assert acknowledgement(480, after("PP"), completed=True) == "Eight minutes. Today is held."
    first = acknowledgement(300, after("P"), completed=True)
    assert first == "Five minutes. Day one. That is a beginning."
    assert acknowledgement(300, None, completed=True) == "Five minutes."


def test_stopping_is_a_choice():
    early = acknowledgement(200, after("PP"), completed=False)
    assert early == "Three minutes. Stopping was a choice, and it is saved."
    assert "saved" not in acknowledgement(200, None, completed=False)
    assert acknowledgement(20, None, completed=False).endswith("Both are fine.")
