"""What weeks begin with, by the locale of the system."""

import pytest

from innerheal_desktop.practice import weekday
from innerheal_desktop.practice.weekday import (
    MONDAY,
    SATURDAY,
    SUNDAY,
    of_locale,
    this_first_weekday,
)


@pytest.mark.parametrize(
    ("name", "first"),
    [
        ("de_DE.UTF-8", MONDAY),
        ("en_US.UTF-8", SUNDAY),
        ("pt_BR", SUNDAY),
        ("ar_EG.UTF-8", SATURDAY),
        ("sr_RS@latin", MONDAY),
        ("zh-Hant-HK", SUNDAY),
        ("en_GB", MONDAY),
        ("C.UTF-8", MONDAY),
        ("POSIX", MONDAY),
        ("en", MONDAY),
        ("", MONDAY),
    ],
)
def test_each_locale_has_its_own(name, first):
    assert of_locale(name) == first


def test_the_time_s_locale_goes_before_the_language(monkeypatch):
    monkeypatch.setattr(weekday, "platform", "linux")
    assert this_first_weekday({"LANG": "en_US.UTF-8", "LC_TIME": "de_DE.UTF-8"}) == MONDAY
    assert this_first_weekday({"LANG": "en_US.UTF-8", "LC_TIME": ""}) == SUNDAY
    assert this_first_weekday({"LC_ALL": "C", "LANG": "en_US.UTF-8"}) == MONDAY
    assert this_first_weekday({}) == MONDAY


def test_a_log_counts_its_weeks_as_they_are_counted_here(log, monkeypatch):
    assert log.rhythm().first_weekday == MONDAY
    monkeypatch.setenv("LC_ALL", "en_US.UTF-8")
    # Today is a Sunday: the first day of a week.
    assert log.rhythm().dots == ("today", *["ahead"] * 6)
