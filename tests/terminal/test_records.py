"""The records as somebody in a terminal changes them."""

import json
import re
from dataclasses import replace
from datetime import date, timedelta

import pytest

from innerheal_desktop.home import Home
from innerheal_desktop.practice.backups import listed
from innerheal_desktop.practice.sittings import Sitting
from innerheal_desktop.terminal.records import short_ids
from tests.terminal.test_commands import innerheal


@pytest.fixture
def sitting():
    """The id of a sitting of four minutes, today."""
    with Home().open_log() as log:
        return log.finish(log.begin(Sitting("box", "Four Sides")), "completed", 240.0).result().id


@pytest.fixture
def said(capsys):
    """Does what is typed, and gives what was printed: (lines, errors)."""

    def do(*words, code=0):
        assert innerheal("log", *words)[0] == code
        told = capsys.readouterr()
        return told.out.splitlines(), told.err.splitlines()

    return do


def test_practice_away_counts_at_once(said):
    lines, _ = said("add", "--minutes", "20", "--title", "A walk", "--note", "by the sea")
    assert lines[0].startswith("Written down: A walk, 20 minutes, ")
    assert lines[1].startswith("1-day streak")
    ((line,), _) = said("--json")
    record = json.loads(line)
    assert (record["kind"], record["seconds"], record["note"]) == ("manual", 1200, "by the sea")


def test_yesterday_and_today_are_days_as_one_types_them(said):
    said("add", "--title", "A swim", "--day", "Yesterday")
    said("add", "--title", "A walk", "--day", "today")
    said("add", "--title", "A bath")
    records = [json.loads(line) for line in said("--json")[0]]
    days = {each["title"]: date.fromisoformat(each["practice_date"]) for each in records}
    assert days["A walk"] == days["A bath"] == days["A swim"] + timedelta(days=1)


def test_a_rest_may_begin_yesterday_too(said):
    assert said("pause", "--from", "yesterday")[0][0] == "Resting since yesterday. Nothing runs."


def test_a_day_too_far_back_is_told_with_a_remedy(said):
    assert said("add", "--day", "2020-01-01", code=1)[1] == [
        "innerheal: 2020-01-01 is not one of the last 7 days.",
        "Choose today or a day just past.",
    ]


def test_a_record_is_changed_deleted_brought_back_and_its_history_is_told(said, sitting):
    short = sitting[:8]
    assert said("edit", short, "--minutes", "3", "--note", "calm")[0][1:] == [
        "  3 minutes, before: 4",
        "  a note: “calm”",
    ]
    assert said("edit", short, "--minutes", "3")[0] == [
        "Nothing is different, so nothing was written."
    ]
    assert said("delete", short)[0][1] == f"“innerheal log restore {short}” brings it back."
    assert said()[0] == ["Nothing is written here yet."]
    ((line,), _) = said("--deleted")
    assert line.startswith(f"{short}  ")
    assert "is deleted" in said("edit", short, "--note", "no", code=1)[1][0]
    assert said("restore", short)[0][0].startswith("Brought back: Four Sides, 3 minutes")
    assert said("restore", short)[0][0].startswith("It is not deleted")
    assert said("--deleted")[0] == ["Nothing was deleted in the last 30 days."]
    told = [re.sub(r"^  \S+ \S+  ", "", line) for line in said("history", short)[0]]
    assert told[1:] == [
        "brought back",
        "deleted",
        "3 minutes, before: 4; a note: “calm”",
        "written down: 4 minutes",
    ]


def test_another_day_and_time_freeze_the_practice_date_anew(said, sitting):
    with Home().open_log() as log:
        day = log.today() - timedelta(days=20)
    said("edit", sitting, "--day", day.isoformat(), "--time", "03:59")
    ((line,), _) = said("--json")
    assert json.loads(line)["practice_date"] == (day - timedelta(days=1)).isoformat()
    assert said()[0][0].startswith(f"{day.isoformat()} 03:59  Four Sides")


def test_an_hour_can_be_told_later(said):
    said("add", "--title", "A walk")
    (with_id,) = said("--ids")[0]
    short = with_id.split()[0]
    assert "–" in with_id
    with Home().open_log() as log:
        day = (log.today() - timedelta(days=1)).isoformat()
    said("edit", short, "--day", day, "--time", "18:30")
    assert said()[0] == [f"{day} 18:30  A walk"]


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("--title", "Mine"), "Only entries by hand"),
        (("--until", "2026-11-22"), "Only a rest"),
        (("--day", "2999-01-01"), "cannot be written"),
        (("--day", "2199-01-01"), "still ahead"),
    ],
)
def test_what_a_sitting_has_not_cannot_be_changed(said, sitting, words, told):
    assert told in said("edit", sitting, *words, code=1)[1][0]


@pytest.mark.parametrize(
    "words",
    [("--minutes", "many"), ("--minutes", "-1"), ("--minutes", "1441"), ("--time", "7"),
     ("--time", "25:00"), ("--day", "soon")],
)  # fmt: skip
def test_bad_words_are_a_wrong_call(sitting, words, capsys):
    with pytest.raises(SystemExit) as ended:
        innerheal("log", "edit", sitting, *words)
    assert ended.value.code == 2


def test_a_rest_begins_is_changed_and_ends(said):
    with Home().open_log() as log:
        today = log.today()
    yesterday = (today - timedelta(days=1)).isoformat()
    assert said("pause", "--from", yesterday)[0][0] == "Resting since yesterday. Nothing runs."
    short = said("--ids")[0][0].split()[0]
    assert "Resting for a while" in said()[0][0]
    said("edit", short, "--until", today.isoformat())
    assert said("edit", short, "--minutes", "3", code=1)[1][0].startswith("innerheal: A rest has")
    assert said("resume")[0][0].startswith("Good to see you.")
    assert said("resume")[0] == ["There is no rest to end."]
    ((line,), _) = said("--json")
    assert json.loads(line)["last_date"] == yesterday
    assert "7 days back" in said("pause", "--from", "2020-01-01", code=1)[1][0]


def test_an_id_that_could_be_several_is_told_with_all_of_them(said):
    with Home().open_log() as log:
        for id in ("feed1", "feed2"):
            log.add(replace(log.record_now(seconds=60.0), id=id)).result()
    told, remedy = said("delete", "feed", code=1)[1]
    assert "feed1, feed2" in told
    assert "little more" in remedy
    assert len(said()[0]) == 2


def test_what_is_written_by_hand_is_backed_up_and_not_at_every_line(said):
    for title in ("A walk", "A swim", "A bath"):
        said("add", "--title", title)
    (backup,) = listed(Home().folder)
    assert (backup.reason, backup.records) == ("close", 1)
    assert (Home().folder / "ballast").exists()
    assert said("history", said("--ids")[0][0][:8])[1] == []


def test_a_check_in_is_given_no_minutes(said):
    with Home().open_log() as log:
        (alone,) = log.add(log.record_now(kind="check-in", check_in={"compared": "same"})).result()
    _, errors = said("edit", alone.id, "--minutes", "5", code=1)
    assert errors[0] == "innerheal: A check-in has a moment, and no minutes."


def test_shown_ids_are_long_enough_to_be_meant():
    assert short_ids([]) == {}
    ids = ["0123456789a", "0123456789b", "f" * 32, "short"]
    assert short_ids(ids) == {
        "0123456789a": "0123456789a",
        "0123456789b": "0123456789b",
        "f" * 32: "f" * 8,
        "short": "short",
    }


def test_the_folder_may_be_named_before_or_after_the_deed(tmp_path, capsys):
    one = str(tmp_path / "one")
    assert innerheal("log", "--data", one, "add", "--title", "A walk")[0] == 0
    assert innerheal("log", "add", "--title", "A swim", "--data", one)[0] == 0
    assert innerheal("--data", one, "log", "add", "--title", "A bath")[0] == 0
    capsys.readouterr()
    assert innerheal("log", "--data", one)[0] == 0
    assert len(capsys.readouterr().out.splitlines()) == 3
