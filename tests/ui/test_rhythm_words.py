from dataclasses import replace

import pytest

from innerheal_desktop.ui.pages.after import AfterView, acknowledgement
from innerheal_desktop.ui.pages.rhythm_words import (
    greeting_line,
    length_spoken,
    length_words,
    spoken_minutes,
    streak_words,
    week_words,
)


def test_a_streak_and_a_week(rhythm):
    assert streak_words(rhythm) == "12-day streak"
    assert week_words(rhythm) == "3 of 5 this week · 41 days so far"
    assert greeting_line(replace(rhythm, state="done_today")) == "Today is held."


def test_never_a_zero(rhythm):
    gone = replace(rhythm, streak=0, week_days=0, gap=6, state="still_here")
    new = replace(gone, total=0, gap=0, state="new")
    for each in (gone, new):
        said = f"{streak_words(each)} {week_words(each)} {greeting_line(each)}"
        assert "0" not in said.split()
    assert streak_words(gone) == "41 days of practice"
    assert greeting_line(gone).startswith("Still here. 41 days")
    assert greeting_line(replace(gone, gap=40)).startswith("Welcome back. Nothing expired.")


def test_the_first_day_is_a_beginning(rhythm):
    first = replace(rhythm, streak=1, total=1, week_days=1, state="done_today")
    assert greeting_line(first) == "Day one. That is a beginning."
    assert acknowledgement(AfterView(300, True, first)) == (
        "Five minutes. Day one. That is a beginning."
    )


def test_an_end_is_acknowledged_without_praise_or_blame(rhythm):
    done = replace(rhythm, state="done_today")
    assert acknowledgement(AfterView(480, True, done)) == "Eight minutes. Today is held."
    early = acknowledgement(AfterView(200, False, done))
    assert early == "Three minutes. Stopping was a choice, and it is saved."
    assert acknowledgement(AfterView(20, False)) == "You came, and you stopped. Both are fine."


@pytest.mark.parametrize(
    ("seconds", "said"), [(20, "A moment."), (60, "One minute."), (1500, "25 minutes.")]
)
def test_minutes_are_words(seconds, said):
    assert spoken_minutes(seconds) == said


def test_lengths_are_short_to_see_and_whole_to_hear():
    assert (length_words(300), length_spoken(300)) == ("5 min", "5 minutes")
    assert (length_words(20), length_spoken(60)) == ("20 s", "1 minute")
