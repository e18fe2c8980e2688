"""`journal`, as a person and as another program meet it: numbers, and never a word of a page."""

import io
import json
import zipfile

import pytest

from innerheal_desktop.clock import HandClock
from innerheal_desktop.home import Home
from innerheal_desktop.journal.exporting import FORMS
from innerheal_desktop.journal.journal import Journal
from innerheal_desktop.journal.page import Page
from innerheal_desktop.journal.stretching import LEAST
from innerheal_desktop.terminal import journal as terminal
from innerheal_desktop.terminal.words import journal as words
from innerheal_desktop.trouble import TroubleError
from tests.journal.journal_words import CANARY
from tests.terminal.test_commands import innerheal, printed_json

PASSPHRASE = "a lamp by the river"
ENTRY = {"uuid": "A" * 32, "creationDate": "2025-03-01T08:00:00Z", "text": f"entry {CANARY}"}


@pytest.fixture
def journal():
    journal = Journal(Home().folder, HandClock(), cost=lambda: LEAST)
    journal.write(Page(text=f"a page {CANARY}")).result()
    yield journal
    journal.close()


@pytest.fixture
def day_one(tmp_path):
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w") as archive:
        told = {"metadata": {}, "entries": [ENTRY, {"text": CANARY}]}
        archive.writestr("Journal.json", json.dumps(told))
    file = tmp_path / "day-one.zip"
    file.write_bytes(held.getvalue())
    return str(file)


def test_what_may_be_typed_is_what_is_written():
    assert tuple(FORMS) == words.FORMS


def test_it_says_how_the_journal_stands(journal, capsys):
    assert innerheal("journal")[0] == 0
    said = capsys.readouterr().out
    assert said.startswith("The journal holds 1 page.")
    assert "no passphrase" in said
    journal.protect(PASSPHRASE).result()
    assert innerheal("journal", "--json")[0] == 0
    assert printed_json(capsys) == {"state": "locked", "pages": None}


def test_an_empty_folder_stays_empty(capsys):
    assert innerheal("journal")[0] == 0
    assert "0 pages" in capsys.readouterr().out
    assert not (Home().folder / "journal.sqlite").exists()


def test_pages_go_to_the_file_and_not_to_the_terminal(journal, tmp_path, capsys):
    out = tmp_path / "mine.md"
    assert innerheal("journal", "export", str(out))[0] == 0
    said = capsys.readouterr()
    assert CANARY in out.read_text("utf-8")
    assert CANARY not in said.out + said.err
    assert "not locked" in said.out
    assert innerheal("journal", "export", str(out))[0] == 1
    assert "there already" in capsys.readouterr().err
    assert innerheal("journal", "export", str(out), "--as", "json", "--replace")[0] == 0
    assert json.loads(out.read_text("utf-8"))["format"] == "innerheal-journal"


def test_what_the_journal_needs_is_not_written_over(journal, capsys):
    file = str(Home().folder / "journal.sqlite")
    assert innerheal("journal", "export", file, "--replace")[0] == 1
    assert "needs" in capsys.readouterr().err
    assert [page.text for page in journal.pages()] == [f"a page {CANARY}"]


def test_a_locked_journal_asks_unseen_and_never_from_a_pipe(journal, tmp_path, capsys):
    recovery = journal.protect(PASSPHRASE).result()
    assert innerheal("journal", "export", str(tmp_path / "mine.txt"))[0] == 1
    assert "never read from a command or a pipe" in capsys.readouterr().err
    assert not (tmp_path / "mine.txt").exists()
    for typed, by_recovery in ((PASSPHRASE, False), (recovery, True)):
        home = Home()
        opened = terminal.opened(home, recovery=by_recovery, read=lambda _, typed=typed: typed)
        assert len(opened.pages()) == 1
        home.close_journal()
    with pytest.raises(TroubleError, match="does not open"):
        terminal.opened(Home(), recovery=False, read=lambda _: "another one")


@pytest.mark.parametrize("command", [("import",), ("journal", "import")])
def test_day_one_comes_in_is_listed_and_is_taken_back(journal, day_one, capsys, command):
    assert innerheal(*command, day_one, "--dry-run", "--json")[0] == 0
    told = printed_json(capsys)
    assert (told["format"], told["read"], told["new"], told["duplicate"]) == ("day-one", 2, 1, 0)
    assert [each["number"] for each in told["refused"]] == [2]
    assert len(journal.pages()) == 1
    assert innerheal(*command, day_one)[0] == 0
    assert CANARY not in capsys.readouterr().out
    assert len(journal.pages()) == 2
    assert innerheal("journal", "import", "--list", "--json")[0] == 0
    (batch,) = printed_json(capsys)
    assert (batch["pages"], batch["undone"]) == (1, None)
    assert innerheal("journal", "import", "--undo", batch["id"][:8])[0] == 0
    assert "1 page was taken back" in capsys.readouterr().out
    assert len(journal.pages()) == 1
    assert innerheal("journal", "import", "--bring-back", batch["id"])[0] == 0
    assert len(journal.pages()) == 2
    assert innerheal("journal", "import")[0] == 1


def test_everything_in_one_zip_names_the_pages_in_it(journal, tmp_path, capsys):
    out = str(tmp_path / "all.zip")
    assert innerheal("export", out)[0] == 0
    assert "1 page of the journal is in it" in capsys.readouterr().out
    assert innerheal("journal", "import", out, "--json")[0] == 0
    assert printed_json(capsys)["duplicate"] == 1


def test_verify_reads_the_journal_through_too(journal, capsys):
    assert innerheal("verify", "--json")[0] == 0
    told = printed_json(capsys)
    assert {line["about"] for line in told["lines"]} == {"journal"}
    journal.close()
    file = Home().folder / "journal.sqlite"
    file.write_bytes(file.read_bytes().replace(b"page", b"pbge"))
    assert innerheal("verify")[0] == 1


def test_a_backup_is_listed_brought_back_and_undone(journal, tmp_path, capsys):
    journal.close()
    innerheal("journal")  # closing makes the first backup
    capsys.readouterr()
    assert innerheal("journal", "restore", "--json")[0] == 0
    (backup,) = printed_json(capsys)["backups"]
    assert (backup["number"], backup["pages"], backup["reason"]) == (1, 1, "close")
    journal.write(Page(text="since then")).result()
    journal.close()
    assert innerheal("journal", "restore", "latest")[0] == 0
    assert "now holds 1 page" in capsys.readouterr().out
    assert len(journal.pages()) == 1
    journal.close()
    assert innerheal("journal", "restore", "--undo")[0] == 0
    assert len(journal.pages()) == 2
    assert innerheal("journal", "restore", "99")[0] == 1
