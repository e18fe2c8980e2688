"""The journal leaves with everything: as JSON while it can be read, as it lies while locked."""

import json
import os
import subprocess
import sys
import zipfile
from datetime import datetime
from pathlib import Path

import pytest

from innerheal_desktop.clock import HandClock
from innerheal_desktop.journal.backups import back_up, listed
from innerheal_desktop.journal.file import FILE
from innerheal_desktop.journal.importing import plan
from innerheal_desktop.journal.journal import Journal
from innerheal_desktop.journal.page import Page
from innerheal_desktop.journal.restoring import restore
from innerheal_desktop.journal.stretching import LEAST
from innerheal_desktop.leaving.belongings import belongings
from innerheal_desktop.leaving.erasing import erase
from innerheal_desktop.leaving.taking import take
from tests.journal.journal_words import CANARY

NOW = datetime(2026, 11, 22, 7, 30)  # noqa: DTZ001 — a wall clock, as a ZIP keeps it
PASSPHRASE = "a lamp by the river"
PROGRAM = Path(__file__).parents[2] / "docs" / "open_journal.py"


def new(folder):
    return Journal(folder, HandClock(), cost=lambda: LEAST)


@pytest.fixture
def journal(tmp_path):
    journal = new(tmp_path / "person")
    journal.write(Page(text=f"a page: {CANARY}", title="Rain")).result()
    journal.write(Page(kind="gratitude", text="tea", fields={"items": ["tea"]})).result()
    gone = journal.write(Page(text="thrown away")).result()
    journal.delete(gone.id).result()
    journal.draft(Page(text="half a sente")).result()
    yield journal
    journal.close()


def taken(tmp_path, journal):
    out = tmp_path / "out.zip"
    told = take(tmp_path / "person", None, out, NOW, journal=journal)
    with zipfile.ZipFile(out) as archive:
        return told, {name: archive.read(name) for name in archive.namelist()}


def printed(file, *words, typed=""):
    """What the program of docs/ prints, with nobody at a keyboard."""
    done = subprocess.run(
        [sys.executable, PROGRAM, file, *words],
        input=typed,
        capture_output=True,
        text=True,
        encoding="utf-8",
        start_new_session=True,
        env={**os.environ, "PYTHONIOENCODING": "utf-8"},
        check=False,
    )
    return done.stdout, done.returncode


def test_a_journal_that_can_be_read_leaves_as_json_drafts_and_all(journal, tmp_path):
    told, files = taken(tmp_path, journal)
    assert (told.pages, told.files) == (3, 0)
    assert set(files) == {"README.txt", "journal.json"}
    said = json.loads(files["journal.json"])
    assert len(said["pages"]) == 3
    assert [draft["text"] for draft in said["drafts"]] == ["half a sente"]
    assert "without a lock" in files["README.txt"].decode()
    other = new(tmp_path / "other")
    assert len(plan(other, told.path).new) == 4
    other.close()


def test_a_locked_journal_leaves_as_it_lies_and_opens_elsewhere(journal, tmp_path):
    journal.protect(PASSPHRASE).result()
    journal.lock()
    told, files = taken(tmp_path, journal)
    assert told.pages is None
    assert {"journal/journal.sqlite", "journal/journal-key.json"} < set(files)
    assert any(name.startswith("journal/drafts/") for name in files)
    assert not any(CANARY.encode() in content for content in files.values())
    assert "or the recovery key" in files["README.txt"].decode()
    with zipfile.ZipFile(told.path) as archive:
        archive.extractall(tmp_path / "elsewhere")
    moved = new(tmp_path / "elsewhere" / "journal")
    moved.unlock(PASSPHRASE).result()
    assert {page.title for page in moved.pages()} == {"Rain", ""}
    assert [page.text for page in moved.drafts()] == ["half a sente"]
    moved.close()


@pytest.mark.skipif(os.name != "posix", reason="elsewhere the passphrase is read from the console")
def test_forty_lines_open_an_export_and_a_locked_journal(journal, tmp_path):
    code = PROGRAM.read_text("utf-8").split('"""', 2)[2].splitlines()
    assert len([line for line in code if line.strip()]) <= 40
    _, files = taken(tmp_path, journal)
    export = tmp_path / "journal.json"
    export.write_bytes(files["journal.json"])
    told, code = printed(export)
    assert code == 0
    for words in (CANARY, "Rain", "gratitude", "items: ['tea']"):
        assert words in told
    recovery = journal.protect(PASSPHRASE).result()
    journal.close()
    sealed = tmp_path / "person" / FILE
    for words, typed in (((), PASSPHRASE), (("recovery",), recovery.lower().replace("-", " "))):
        told, code = printed(sealed, *words, typed=typed)
        assert code == 0
        assert CANARY in told
        assert "thrown away" not in told
    told, code = printed(sealed, typed="another passphrase")
    assert code != 0
    assert CANARY not in told


def test_everything_of_the_journal_is_ours_and_goes_and_a_new_one_begins(journal, tmp_path):
    folder, now = tmp_path / "person", HandClock().now()
    back_up(folder, "close", now)
    journal.protect(PASSPHRASE).result()
    journal.close()
    restore(folder, listed(folder)[0].path, now)
    for left in ("journal.sqlite.new", "journal-key.json.new", f"drafts/{'a' * 32}.page.new"):
        (folder / left).write_bytes(b"what a kill left")
    assert belongings(folder).others == ()
    assert erase(folder).others == ()
    assert list(folder.iterdir()) == []
    assert journal.pages() == ()
    journal.write(Page(text="a new beginning")).result()
    assert [page.text for page in journal.pages()] == ["a new beginning"]


def test_what_erasing_removes_is_overwritten_first(journal, tmp_path):
    folder = tmp_path / "person"
    back_up(folder, "close", HandClock().now())
    journal.close()
    names = [f"{FILE}", *(str(file.relative_to(folder)) for file in folder.glob("drafts/*.page"))]
    names += [str(file.relative_to(folder)) for file in folder.glob("backups/*.sqlite")]
    # A second name keeps what a removed file left on the disk in sight.
    kept = tmp_path / "kept"
    kept.mkdir()
    for number, name in enumerate(names):
        os.link(folder / name, kept / str(number))
    erase(folder)
    assert len(names) == 3
    for file in kept.iterdir():
        assert not file.read_bytes().strip(b"\0"), file


def test_a_file_that_is_no_journal_comes_along_as_it_is(tmp_path):
    folder = tmp_path / "person"
    folder.mkdir()
    (folder / FILE).write_bytes(b"torn")
    told, files = taken(tmp_path, None)
    assert files["journal/journal.sqlite"] == b"torn"
    assert told.pages is None
