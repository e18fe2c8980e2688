"""Help: every number has a source, a date, and was looked at not too long ago."""

import json
from datetime import date, timedelta

import pytest

from innerheal_desktop import paths
from innerheal_desktop.care.help import is_stale, read_help
from innerheal_desktop.clock import Clock

FILE = paths.assets() / "support" / "help.json"
COUNTRIES = json.loads(FILE.read_text("utf-8"))["countries"]
LINES = [
    pytest.param(line, id=f"{country['code']}-{line['service']}")
    for country in COUNTRIES
    for line in country["lines"]
]
EMERGENCIES = [
    pytest.param(country["emergency"], id=country["code"])
    for country in COUNTRIES
    if country["emergency"]
]


@pytest.mark.parametrize("line", LINES)
def test_a_line_says_where_it_comes_from_and_when_it_answers(line):
    for key in ("service", "hours", "language", "source", "source_date", "checked_by"):
        assert line[key].strip()
    assert line["number"] or line["text"]
    assert line["source_date"][:4].isdigit()
    assert line["source_date"] <= line["checked_on"]
    assert "://" not in line["site"]


@pytest.mark.parametrize("emergency", EMERGENCIES)
def test_an_emergency_number_is_digits_with_a_source(emergency):
    for number in (emergency["number"], *emergency["also"]):
        assert number.isdigit()
    assert emergency["source"].strip()


@pytest.mark.parametrize("entry", [*LINES, *EMERGENCIES])
def test_every_number_was_checked_within_nine_months(entry):
    checked, today = date.fromisoformat(entry["checked_on"]), Clock().now().date()
    assert checked <= today
    assert not is_stale(checked, today)


def test_nine_months_are_nine_months():
    checked = date(2026, 11, 22)
    assert not is_stale(checked, date(2027, 8, 22))
    assert is_stale(checked, date(2027, 8, 24))
    assert not is_stale(checked, checked - timedelta(days=1))


def test_countries_are_read_by_name_and_once():
    countries = read_help(paths.assets())
    assert [country.name for country in countries] == sorted(c.name for c in countries)
    assert len({country.code for country in countries}) == len(countries) > 30
    assert all(country.emergency or country.lines for country in countries)


def test_what_is_known_to_be_out_of_date_is_not_shipped():
    """Numbers that still stand in many lists, and no longer answer."""
    gone = {"1393", "1800-221-4444", "199 284 284", "0570-064-556", "1-833-456-4566"}
    assert not gone & {
        line.number for country in read_help(paths.assets()) for line in country.lines
    }


@pytest.mark.parametrize("text", ["", "not json", "{}", '{"countries": [{"code": "XX"}]}'])
def test_a_file_that_cannot_be_read_is_no_help_and_no_crash(tmp_path, text):
    (tmp_path / "support").mkdir()
    (tmp_path / "support" / "help.json").write_text(text, "utf-8")
    assert read_help(tmp_path) == ()
    assert read_help(tmp_path / "nowhere") == ()
