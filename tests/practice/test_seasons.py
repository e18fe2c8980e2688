"""Seasons where there are four, months elsewhere."""

from datetime import date, timedelta

import pytest

from innerheal_desktop.practice.seasons import when_words

TODAY = date(2026, 11, 22)


def when(first, days, zone, today=TODAY):
    return when_words(first.toordinal(), (first + timedelta(days=days)).toordinal(), today, zone)


@pytest.mark.parametrize(
    ("first", "zone", "said"),
    [
        (date(2026, 4, 2), "Europe/Berlin", "in spring"),
        (date(2026, 4, 2), "Australia/Sydney", "in autumn"),
        (date(2026, 4, 2), "Asia/Singapore", "in April"),
        (date(2026, 4, 2), "UTC", "in April"),
        (date(2026, 2, 2), "America/New_York", "in winter"),
        (date(2026, 2, 2), "America/Santiago", "in summer"),
        (date(2025, 4, 2), "Europe/London", "in spring 2025"),
        (date(2025, 4, 2), "Africa/Nairobi", "in April 2025"),
        (date(2025, 11, 24), "Europe/Oslo", "in winter 2025"),
    ],
)
def test_a_run_is_told_by_its_season_or_month(first, zone, said):
    assert when(first, 20, zone) == said


def test_a_long_run_is_told_by_its_ends():
    assert when(date(2026, 2, 3), 150, "Europe/Berlin") == "from February to July"
    assert when(date(2025, 9, 3), 150, "UTC") == "from September 2025 to January 2026"
