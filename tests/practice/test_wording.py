"""What is said after a sitting, and of a rhythm."""

import pytest

from innerheal_desktop.practice.rhythm import Goals, rhythm
from innerheal_desktop.practice.wording import acknowledgement, in_words, practised, standing
from tests.practice.practice_words import TODAY, practice


def after(days):
    return rhythm(practice(days), Goals(before=5), TODAY)


@pytest.mark.parametrize(
    ("seconds", "said"),
    [
        (8 * 60, "Eight minutes."),
        (61, "One minute."),
        (40, "Forty seconds."),
        (21 * 60, "Twenty-one minutes."),
    ],
)
def test_a_length_is_said_in_words(seconds, said):
    assert practised(seconds) == said


def test_large_numbers_stay_figures():
    assert in_words(120) == "120"


def test_a_first_day_is_a_beginning():
    assert (
        acknowledgement(300, after("P"), completed=True)
        == "Five minutes. Day one. That is a beginning."
    )


def test_a_day_that_is_held_names_the_week():
    said = acknowledgement(300, after("PP"), completed=True)
    assert said.startswith("Five minutes. Today is held.")


def test_stopping_is_a_choice_and_is_never_called_anything_else():
    assert "Stopping was a choice, and it is saved." in acknowledgement(
        70, after("P"), completed=False
    )
    assert "saved" not in acknowledgement(3, None, completed=False)


@pytest.mark.parametrize("days", ["PP....", "P........", ""])
def test_no_zero_is_ever_shown(days):
    assert "0" not in standing(after(days))


def test_a_streak_is_shown_with_week_and_total():
    assert standing(after("PPPPP")).startswith("5-day streak · ")
