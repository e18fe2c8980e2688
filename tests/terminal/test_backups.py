"""`backup`, `restore` and `verify`, as a person and as another program meet them."""

from pathlib import Path

import pytest

from innerheal_desktop.home import Home
from innerheal_desktop.practice.backups import listed
from innerheal_desktop.practice.file import FILE
from tests.practice.kept_words import practised
from tests.practice.practice_words import sat
from tests.terminal.test_commands import innerheal, printed_json


@pytest.fixture
def folder():
    """The folder of somebody who has practised for some weeks."""
    folder = Home().folder
    practised(folder)
    return folder


def later(folder: Path) -> None:
    with Home().open_log() as log:
        log.add(sat(id="later")).result()


def records() -> int:
    with Home().open_log() as log:
        return len(log.records())


def test_a_backup_says_where_it_is_and_what_is_in_it(folder, capsys):
    assert innerheal("backup")[0] == 0
    where, what = capsys.readouterr().out.splitlines()
    assert Path(where) == listed(folder)[0].path
    assert what == "  21 records, 20 days of practice, the last on 2026-11-22"


def test_a_backup_for_programs(folder, capsys):
    assert innerheal("backup", "--json")[0] == 0
    told = printed_json(capsys)
    assert (told["records"], told["days"], told["good"], told["reason"]) == (21, 20, True, "asked")
    assert told["last"] == "2026-11-22"


def test_a_copy_elsewhere_writes_over_nothing(folder, tmp_path, capsys):
    stick = tmp_path / "stick"
    stick.mkdir()
    assert innerheal("backup", str(stick))[0] == 0
    copied = Path(capsys.readouterr().out.splitlines()[0])
    assert copied.parent == stick
    assert listed(folder) == []
    assert innerheal("backup", str(copied))[0] == 1
    assert "was left as it is" in capsys.readouterr().err
    assert innerheal("backup", str(stick / "none" / "here.sqlite"))[0] == 1
    assert "could not be used" in capsys.readouterr().err
    later(folder)
    assert innerheal("restore", str(copied))[0] == 0
    assert records() == 21


def test_no_backup_of_nothing(capsys):
    assert innerheal("backup")[0] == 1
    assert "There is no practice log" in capsys.readouterr().err


def test_restore_lists_what_there_is(folder, capsys):
    assert innerheal("restore")[0] == 0
    assert "no backup yet" in capsys.readouterr().out
    innerheal("backup")
    later(folder)
    innerheal("backup")
    listed(folder)[1].path.write_bytes(b"")
    capsys.readouterr()
    assert innerheal("restore")[0] == 0
    first, what, second, bad, last = capsys.readouterr().out.splitlines()
    assert (first.split()[0], second.split()[0]) == ("2", "1")
    assert first.endswith("asked for")
    assert "22 records" in what
    assert what.endswith("InnerHeal 0.1.0")
    assert "not as it was written" in bad
    assert "restore NUMBER" in last
    assert innerheal("restore", "--json")[0] == 0
    rows = printed_json(capsys)["backups"]
    assert [(row["number"], row["good"]) for row in rows] == [(2, None), (1, False)]


@pytest.mark.parametrize("said", ["latest", "1", "name", "path"])
def test_a_backup_comes_back_however_it_is_called_and_goes_again(folder, capsys, said):
    innerheal("backup")
    path = listed(folder)[0].path
    later(folder)
    asked = {"name": path.name, "path": str(path)}.get(said, said)
    capsys.readouterr()
    assert innerheal("restore", asked)[0] == 0
    out = capsys.readouterr().out
    assert "now holds 21 records" in out
    assert "--undo" in out
    assert records() == 21
    assert innerheal("restore", "--undo", "--json")[0] == 0
    assert printed_json(capsys)["records"] == 22
    assert records() == 22


def test_what_a_damaged_log_had_more_is_told(folder, capsys):
    innerheal("backup")
    later(folder)
    (folder / FILE).write_bytes(b"garbage" * 900)
    capsys.readouterr()
    assert innerheal("log")[0] == 1
    assert "innerheal restore" in capsys.readouterr().err
    assert innerheal("restore", "latest")[0] == 0
    assert "1 record more stands in the plain copies" in capsys.readouterr().out
    assert innerheal("restore", "--rebuild")[0] == 0
    assert "made anew: 22 records" in capsys.readouterr().out
    assert records() == 22


def test_a_rebuild_lists_the_lines_it_passed_by(folder, capsys):
    with (folder / "log-2026.jsonl").open("ab") as plain:
        plain.write(b"my words\n" + (folder / "log-2026.jsonl").read_bytes().splitlines()[0])
    assert innerheal("restore", "--rebuild")[0] == 0
    out = capsys.readouterr().out
    assert "was passed by: not a line that InnerHeal writes." in out
    assert ": stands there twice." in out
    assert innerheal("restore", "--rebuild", "--json")[0] == 0
    told = printed_json(capsys)
    assert [each["kind"] for each in told["odd"]] == ["unknown", "twice"]
    assert told["base"] == str(folder / FILE)


def test_what_cannot_be_restored_is_told_with_a_way_on(folder, capsys):
    for words in (("latest",), ("99",), ("nowhere.sqlite",), ("--undo",), ("1", "--undo")):
        assert innerheal("restore", *words)[0] == 1
        message, remedy = capsys.readouterr().err.splitlines()
        assert message.startswith("innerheal: ")
        assert remedy
    with Home().open_log():
        innerheal("backup")
        assert innerheal("restore", "latest")[0] == 1
    assert "another window" in capsys.readouterr().err
    with pytest.raises(SystemExit) as left:
        innerheal("restore", "--undo", "--rebuild")
    assert left.value.code == 2


def test_a_damaged_log_that_comes_back_is_called_one(folder, capsys):
    innerheal("backup")
    (folder / FILE).write_bytes(b"torn" * 2000)
    assert innerheal("restore", "latest")[0] == 0
    capsys.readouterr()
    assert innerheal("restore", "--undo")[0] == 0
    assert "It cannot be read." in capsys.readouterr().out.splitlines()[0]
    assert (folder / FILE).read_bytes() == b"torn" * 2000


def test_a_log_that_is_gone_or_no_log_names_the_ways_back(folder, capsys):
    innerheal("backup")
    for broken in (lambda: (folder / FILE).write_bytes(b"torn" * 2000), (folder / FILE).unlink):
        broken()
        capsys.readouterr()
        assert innerheal("verify")[0] == 1
        first = capsys.readouterr().out.split("✓")[0]
        assert "restore latest" in first
        assert "--rebuild" in first


def test_verify_says_what_it_found(folder, capsys):
    innerheal("backup")
    capsys.readouterr()
    assert innerheal("verify")[0] == 0
    assert [line[0] for line in capsys.readouterr().out.splitlines()] == ["✓", "✓", "✓"]
    listed(folder)[0].path.write_bytes(b"")
    assert innerheal("verify")[0] == 1
    lines = capsys.readouterr().out.splitlines()
    assert [line[0] for line in lines] == ["✓", "✓", "✗", " "]
    assert "innerheal backup" in lines[-1]
    assert innerheal("verify", "--json")[0] == 1
    told = printed_json(capsys)
    assert told["good"] is False
    assert {line["about"] for line in told["lines"]} == {"log", "plain", "backup"}


def test_the_help_names_them_all(capsys):
    with pytest.raises(SystemExit):
        innerheal("--help")
    out = capsys.readouterr().out
    assert all(name in out for name in ("backup", "restore", "verify"))


def test_the_zip_of_everything_comes_back_whole(folder, tmp_path, capsys):
    out = tmp_path / "all.zip"
    assert innerheal("export", str(out))[0] == 0
    later(folder)
    capsys.readouterr()
    assert innerheal("restore", str(out))[0] == 0
    told = capsys.readouterr().out.splitlines()
    assert told[0] == "Everything that was in it is here again."
    assert told[1] == "The log now holds 21 records, 20 days of practice, the last on 2026-11-22."
    assert records() == 21
    assert innerheal("restore", str(out), "--json")[0] == 0
    back = printed_json(capsys)
    assert (back["records"], back["days"], back["pages"], back["sealed"]) == (21, 20, None, False)
    assert innerheal("restore", "--undo")[0] == 0
    assert records() == 21
