"""`stats`, as a person and as another program read it."""

import json
from datetime import timedelta

import pytest

from innerheal_desktop.home import Home
from innerheal_desktop.practice.by_hand import practised_away
from innerheal_desktop.practice.statistics import kinds_of
from innerheal_desktop.practice.wording import date_words
from tests.terminal.test_commands import innerheal

RATED = {"before": {"valence": 40}, "after": {"valence": 60}}


@pytest.fixture
def practised():
    """A home in which somebody sat ten times, a day apart, and walked once."""
    with Home().open_log() as log:
        now = log.record_now()
        for back in range(10):
            log.add(
                log.record_now(session="box", title="Four Sides", seconds=600.0)
                if not back
                else _back(log, back)
            )
        log.add(log.record_now(kind="manual", seconds=1200.0, title="A walk"))
        log.flush()
        assert now.practice_date == log.today()
        return log.today()


def _back(log, days, **fields):
    from dataclasses import replace

    made = log.record_now(session="gone", title="An old one", seconds=3600.0, **fields)
    moved = made.practice_date - timedelta(days=days)
    return replace(made, start=made.start - days * 86_400_000, practice_date=moved)


def test_nothing_yet_is_said_and_no_error(capsys):
    assert innerheal("stats")[0] == 0
    assert capsys.readouterr().out == "Nothing is written here for this time.\n"
    assert innerheal("stats", "--json")[0] == 0
    told = json.loads(capsys.readouterr().out)
    assert (told["sittings"], told["by_day"]) == (0, [])
    assert told["check_ins"] == {"pairs": 0, "kinds": []}


def test_people_read_sums_in_columns(practised, capsys):
    assert innerheal("stats")[0] == 0
    out = capsys.readouterr().out
    lines = out.splitlines()
    assert lines[1] == "10 days · 11 sittings · 9 h 30 min"
    periods = ("By year", "By month", "By week", "By day")
    headings = (*periods, "By category", "By technique", "By time of day")
    assert [line for line in lines if line in headings] == list(headings)
    newest = lines[lines.index("By day") + 1]
    assert newest.startswith(date_words(practised))
    assert "2 sittings" in newest
    assert lines[lines.index("By day") + 8] == ""
    technique = lines[lines.index("By technique") + 1 :][:3]
    assert [line.split("  ")[0] for line in technique] == ["An old one", "A walk", "Four Sides"]
    assert len({len(line) for line in technique}) == 1
    assert any(line.startswith("Away from the computer") for line in lines)
    assert "\x1b" not in out


def test_a_heading_stands_over_something(capsys):
    with Home().open_log() as log:
        practised_away(log, log.today(), 600.0).result()
    assert innerheal("stats")[0] == 0
    out = capsys.readouterr().out
    assert "By day" in out
    assert "By time of day" not in out  # nobody knows the hour of it


def test_programs_read_all_of_it(practised, capsys):
    assert innerheal("stats", "--json")[0] == 0
    told = json.loads(capsys.readouterr().out)
    assert list(told) == [
        *("first", "last", "days", "sittings", "seconds"),
        *("by_day", "by_week", "by_month", "by_year"),
        *("by_category", "by_technique", "by_part_of_day", "check_ins"),
    ]
    assert (told["days"], told["sittings"], told["seconds"]) == (10, 11, 34_200)
    assert {row["category"] for row in told["by_category"]} == {"breathe", "other", "away"}
    today = told["by_day"][-1]
    assert today == {
        "date": practised.isoformat(),
        "counted": True,
        "sittings": 2,
        "seconds": 1800,
    }


def test_a_span_is_its_own(practised, capsys):
    since, until = practised - timedelta(days=3), practised - timedelta(days=1)
    words = ("stats", "--json", "--since", since.isoformat(), "--until", until.isoformat())
    assert innerheal(*words)[0] == 0
    told = json.loads(capsys.readouterr().out)
    assert (told["first"], told["last"]) == (since.isoformat(), until.isoformat())
    assert (told["days"], told["seconds"]) == (3, 10_800)


def test_where_somebody_looks_on_it_is_set_in_a_table(practised, capsys, monkeypatch):
    monkeypatch.setattr("sys.stdout.isatty", lambda: True)
    assert innerheal("stats")[0] == 0
    out = capsys.readouterr().out
    assert "An old one" in out
    assert out.count("By technique") == 1


@pytest.mark.parametrize(
    ("many", "said"),
    [(0, ""), (3, "From 8 on they are counted here."), (9, "more pleasant after 9")],
)
def test_ratings_are_counted_from_eight_on_and_never_alone(capsys, many, said):
    with Home().open_log() as log:
        for back in range(max(many, 1)):
            check_in = RATED if many else None
            log.add(_back(log, back, check_in=check_in))
        log.flush()
    assert innerheal("stats")[0] == 0
    out = capsys.readouterr().out
    assert said in out
    assert ("Before and after" in out) is bool(many)
    assert ("does not measure healing" in out) is (many >= 8)


def test_a_session_is_one_technique_of_a_category():
    kinds = kinds_of(Home().library.entries())
    assert kinds["box"] == ("breathe", "Four Sides")
