"""What is said after a sitting, and of a rhythm."""

from dataclasses import replace

import pytest

from innerheal_desktop.practice.rhythm import Goals, rhythm
from innerheal_desktop.practice.wording import (
    acknowledgement,
    greeting_line,
    practised,
    standing,
    streak_words,
    week_words,
)
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
    assert week_words(longer).endswith(" · 6 days so far")


@pytest.mark.parametrize("days", ["PP....", "P........", ""])
def test_no_zero_is_ever_shown(days):
    told = after(days)
    said = f"{streak_words(told)} {week_words(told)} {greeting_line(told)} {standing(told)}"
    assert "0" not in said.split()


def test_one_is_greeted_by_what_is_true():
    assert greeting_line(after("")) == "Begin wherever you like. One minute is enough."
    assert greeting_line(after("P")) == "Day one. That is a beginning."
    assert greeting_line(after("PP")) == "Today is held."
    assert greeting_line(after("PP....")).startswith("Still here. 2 days of practice so far")
    assert greeting_line(replace(after("PP...."), gap=40)).startswith("Welcome back. Nothing")
    assert greeting_line(after("PPZ")) == "Rest counts as part of this."


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
