"""What one types for a record is read as one writes it, or refused in words."""

from datetime import date, time, timedelta

import pytest

from innerheal_desktop.keeping.errors import InvalidRecordError
from innerheal_desktop.tongue import speak, speak_as_written
from innerheal_desktop.ui.journey.typed import day_of, seconds_of, time_of, typed_minutes

TODAY = date(2026, 11, 22)


@pytest.mark.parametrize(
    ("typed", "seconds"),
    [("", 0), (" 10 ", 600), ("7.5", 450), ("7,25", 435), ("5:01", 301), ("1440", 86_400)],
)
def test_minutes_are_read_as_one_writes_them(typed, seconds):
    assert seconds_of(typed) == seconds
    assert seconds_of(typed_minutes(seconds)) == seconds


@pytest.mark.parametrize("typed", ["-1", "1:60", "1440:01", "10 min", "１０x", "1.2.3"])
def test_other_minutes_are_refused(typed):
    with pytest.raises(InvalidRecordError):
        seconds_of(typed)


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("today", TODAY),
        ("Yesterday", TODAY - timedelta(days=1)),
        ("2026-11-05", date(2026, 11, 5)),
        ("5.11.2026", date(2026, 11, 5)),
        ("5. 11.", date(2026, 11, 5)),
        ("24.12.", date(2025, 12, 24)),
        ("5 November 2026", date(2026, 11, 5)),
        ("nov 5", date(2026, 11, 5)),
        ("Thursday 5 November", date(2026, 11, 5)),
        ("29 February 2024", date(2024, 2, 29)),
    ],
)
def test_a_day_is_read_as_one_writes_it(typed, day):
    assert day_of(typed, TODAY) == day


def test_a_day_as_it_is_shown_is_read_in_another_language():
    def german(text, other, count):
        names = {"November": "November", "March": "März"}
        return {"{day} {month} {year}": "{day}. {month} {year}"}.get(text, names.get(text, text))

    speak(german)
    try:
        assert day_of("3. März 2026", TODAY) == date(2026, 3, 3)
    finally:
        speak_as_written()


@pytest.mark.parametrize(
    ("typed", "wall"),
    [("18:30", time(18, 30)), ("6.05", time(6, 5)), ("7", time(7)), ("12:10 am", time(0, 10)),
     ("6 pm", time(18)), ("18h30", time(18, 30))],
)  # fmt: skip
def test_a_time_is_read_as_one_writes_it(typed, wall):
    assert time_of(typed) == wall


@pytest.mark.parametrize("typed", ["24:00", "13 pm", "0 am", "half six", "7:5", ""])
def test_other_times_are_refused(typed):
    with pytest.raises(InvalidRecordError):
        time_of(typed)
