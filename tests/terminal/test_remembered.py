"""`log` and `streak`, as a person and as another program read them."""

import json
import sqlite3
import subprocess
import sys
import zipfile
from contextlib import closing
from dataclasses import replace
from datetime import date, timedelta

import pytest

from innerheal_desktop.home import Home
from innerheal_desktop.practice.by_hand import practised_away
from innerheal_desktop.practice.sittings import Sitting
from innerheal_desktop.terminal.remembered import GAP
from tests.terminal.test_commands import innerheal


@pytest.fixture
def practised():
    """A home in which somebody sat today and practised away yesterday."""
    with Home().open_log() as log:
        log.finish(log.begin(Sitting("box", "Four Sides", 240.0)), "completed", 241.0).result()
        log.finish(
            log.begin(Sitting("coherent", "Even Waves", 300.0)), "ended_early", 90.0
        ).result()
        practised_away(log, log.today() - timedelta(days=1), 600.0, title="A walk").result()
        return log.today()


def test_an_empty_log_says_so_and_is_no_error(capsys):
    assert innerheal("log")[0] == 0
    assert capsys.readouterr().out == "Nothing is written here yet.\n"
    assert innerheal("streak")[0] == 0
    assert "would be a beginning" in capsys.readouterr().out


def test_the_log_is_a_line_a_record(practised, capsys):
    assert innerheal("log")[0] == 0
    walk, box, waves = capsys.readouterr().out.splitlines()
    assert "A walk" in walk
    assert box.endswith("Four Sides  4 min 1 s")
    assert waves.endswith("Even Waves  1 min 30 s  (ended early)")


def test_the_log_for_programs_is_json_lines_with_frozen_dates(practised, capsys):
    assert innerheal("log", "--json", "--since", practised.isoformat())[0] == 0
    records = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [record["session"] for record in records] == ["box", "coherent"]
    assert {record["practice_date"] for record in records} == {practised.isoformat()}
    assert all(record["start"].endswith("Z") for record in records)


def test_the_streak_is_a_line_and_explains_itself(practised, capsys):
    assert innerheal("streak", "--why")[0] == 0
    standing, *days, then = capsys.readouterr().out.splitlines()
    assert standing.startswith("2-day streak")
    assert len(days) == 2
    assert all("●" in day for day in days)
    assert then.startswith("With the next practice by ")


def test_a_streak_that_is_over_can_be_looked_at(practised, capsys):
    with Home().open_log() as log:
        for back in (30, 31, 32):
            log.add(_long_ago(log, back)).wait(60)
    assert innerheal("streak", "--before", "1")[0] == 0
    title, *days = capsys.readouterr().out.splitlines()
    assert title.startswith("The streak before: 3 days, in ")
    assert [("●" in day) for day in days] == [True] * 3 + [False] * (GAP + 2)
    assert innerheal("streak", "--before", "2", "--json")[0] == 0
    assert json.loads(capsys.readouterr().out)["why"] == []
    assert innerheal("streak", "--before", "2")[0] == 0
    assert capsys.readouterr().out == "There were not so many streaks before this one.\n"


def _long_ago(log, back):
    now = log.record_now(seconds=600.0)
    return replace(now, practice_date=now.practice_date - timedelta(days=back))


def test_the_streak_of_another_day_and_goal(practised, capsys):
    later = practised + timedelta(days=5)
    assert innerheal("streak", "--json", "--today", later.isoformat(), "--goal", "7")[0] == 0
    told = json.loads(capsys.readouterr().out)
    assert (told["streak"], told["state"], told["total"]) == (0, "still_here", 2)
    assert date.fromisoformat(told["today"]) == later


def test_a_log_that_is_no_log_is_told_with_a_remedy(capsys):
    (Home().folder / "practice.sqlite").write_bytes(b"something else entirely" * 64)
    assert innerheal("log")[0] == 1
    assert len(capsys.readouterr().err.splitlines()) == 2


def cut_off():
    """Leave a sitting as a crash would: begun, told of, never finished, its process gone."""
    code = (
        "import os; from innerheal_desktop.home import Home\n"
        "from innerheal_desktop.practice.sittings import Sitting\n"
        "log = Home().open_log(); running = log.begin(Sitting('box', 'Four Sides', 240.0))\n"
        "log.checkpoint(running, 130.0); log.flush(); os.kill(os.getpid(), 9)"
    )
    subprocess.run([sys.executable, "-c", code], check=False)


@pytest.mark.skipif(sys.platform == "win32", reason="needs a signal that kills")
@pytest.mark.parametrize(("answer", "kept"), [("--keep", 1), ("--let-go", 0)])
def test_what_a_crash_cut_off_is_told_and_settled(answer, kept, capsys):
    cut_off()
    assert innerheal("streak")[0] == 0
    assert innerheal("log")[0] == 0
    assert "stopped after 2 min 10 s" in capsys.readouterr().err
    assert innerheal("log", answer, "--json")[0] == 0
    told = capsys.readouterr()
    assert len(told.out.splitlines()) == kept
    assert told.err == ""


def test_a_folder_that_is_a_file_is_told_with_a_remedy(tmp_path, capsys):
    (tmp_path / "file").write_text("")
    assert innerheal("streak", "--data", str(tmp_path / "file"))[0] == 1
    assert "--data DIR" in capsys.readouterr().err


def test_a_log_of_a_newer_app_can_be_read(practised, capsys):
    with closing(sqlite3.connect(Home().folder / "practice.sqlite")) as database:
        database.execute("PRAGMA user_version = 99")
    assert innerheal("log")[0] == 0
    assert "Four Sides" in capsys.readouterr().out


def test_everything_is_taken_along_in_one_zip(practised, capsys, tmp_path):
    out = tmp_path / "all.zip"
    assert innerheal("export", str(out))[0] == 0
    assert capsys.readouterr().out == f"{out}: 3 records\n"
    innerheal("log", "--json")
    with zipfile.ZipFile(out) as archive:
        assert archive.read("log.jsonl").decode() == capsys.readouterr().out


def test_where_nothing_is_written_yet_a_zip_says_so_and_nothing_is_begun(tmp_path, capsys):
    assert innerheal("export", str(tmp_path))[0] == 0
    assert ": 0 records" in capsys.readouterr().out
    assert not (Home().folder / "practice.sqlite").exists()


def test_what_cannot_be_taken_is_said(practised, tmp_path, capsys):
    assert innerheal("export", str(tmp_path / "gone" / "all.zip"))[0] == 1
    assert "could not be written" in capsys.readouterr().err


def test_a_torn_log_is_taken_along_as_it_lies(practised, tmp_path, capsys):
    (Home().folder / "practice.sqlite").write_bytes(b"torn" * 2000)
    assert innerheal("export", str(tmp_path / "all.zip"))[0] == 0
    assert "not a practice log" in capsys.readouterr().err
    with zipfile.ZipFile(tmp_path / "all.zip") as archive:
        assert {"as-it-lies/practice.sqlite"} < set(archive.namelist())
