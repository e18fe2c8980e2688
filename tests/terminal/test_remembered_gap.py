"""A year without practice is told in a few lines, however many days it had."""

from datetime import date, timedelta

from innerheal_desktop.practice.why import WhyDay
from innerheal_desktop.terminal.remembered import _days


def told(counted: str) -> list[str]:
    first = date(2025, 1, 1)
    return list(
        _days(
            WhyDay(first + timedelta(days=at), each == "P", 0.0, f"day {at}")
            for at, each in enumerate(counted)
        )
    )


def test_a_long_time_is_told_by_its_first_days_and_its_last():
    assert told("P" + "." * 365 + "P") == [
        "2025-01-01 ● day 0",
        *(f"2025-01-{at + 1:02} · day {at}" for at in range(1, 5)),
        "…            360 more days like it",
        "2026-01-01 · day 365",
        "2026-01-02 ● day 366",
    ]


def test_every_day_of_a_short_time_and_of_practice_is_told():
    assert len(told("P" * 400 + "." * 6 + "P" * 400)) == 806
