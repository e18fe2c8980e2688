"""What may surprise in a file is said before it comes in, and no day that was sat is lost."""

from datetime import date

import pytest

from innerheal_desktop.practice.importing import carry_out, plan
from innerheal_desktop.practice.importing.saying import moment_words

HEAD = "Started At,Duration,Preset,Activity\n"
FORGOTTEN = HEAD + "11/15/2025 06:30:00,0:20:0,,\n11/14/2025 23:40:00,9:30:0,,\n"


def test_a_timer_that_was_forgotten_takes_the_place_of_no_sitting(log, put):
    made = plan(log, put(FORGOTTEN))
    assert [each.practice_date for each in made.new] == [date(2025, 11, 14), date(2025, 11, 15)]
    carry_out(log, made).result()
    again = plan(log, put(FORGOTTEN))
    assert (len(again.new), again.duplicate, again.doubled) == (0, 2, ())


def test_a_timer_that_was_forgotten_is_one_in_two_apps(log, put):
    twice = HEAD + "11/14/2025 23:40:00,9:30:0,,\n11/14/2025 23:43:00,9:20:0,,\n"
    assert len(plan(log, put(twice)).new) == 1


def test_what_is_so_long_is_named_with_its_day(log, put):
    (note,) = (each for each in plan(log, put(FORGOTTEN)).notes if "six hours" in each)
    assert "(14 November 2025: 9 h 30 min)" in note


def test_of_many_long_ones_the_first_are_named(log, put):
    rows = "".join(f"11/{day:02}/2025 10:00:00,7:00:0,,\n" for day in range(1, 8))
    (note,) = (each for each in plan(log, put(HEAD + rows)).notes if "six hours" in each)
    assert note.startswith("7 entries")
    assert "4 November 2025: 7 h 00 min, …)" in note


@pytest.mark.parametrize(("hour", "said"), [("00:30:00", 1), ("03:59:59", 1), ("04:00:00", 0)])
def test_a_night_that_counts_for_the_day_before_is_said(log, put, hour, said):
    notes = plan(log, put(f"{HEAD}11/15/2025 {hour},0:20:0,,\n")).notes
    assert sum("your day begins at 04:00" in each for each in notes) == said


def test_what_stands_twice_in_the_file_is_told_from_what_is_here(log, put):
    carry_out(log, plan(log, put(HEAD + "11/10/2025 06:30:00,0:20:0,,\n"))).result()
    made = plan(
        log,
        put(
            HEAD + "11/12/2025 06:35:00,0:10:0,,\n11/12/2025 06:30:00,0:20:0,,\n"
            "11/10/2025 06:30:00,0:20:0,,\n"
        ),
    )
    assert (len(made.new), made.duplicate) == (1, 2)
    assert [(each.line, moment_words(each.record)) for each in made.doubled] == [
        (2, "12 November 2025, 06:35, 10 min")
    ]


def test_a_second_time_nothing_is_said_of_what_is_here(log, put):
    file = put(FORGOTTEN)
    carry_out(log, plan(log, file)).result()
    assert plan(log, file).notes == ()
