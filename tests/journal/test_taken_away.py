"""A lock that goes says so by its key: one that is simply gone, somebody else took away."""

import sqlite3
from contextlib import closing

import pytest

from innerheal_desktop.journal.errors import DamagedHeaderError, LockedError
from innerheal_desktop.journal.file import FILE, SIDECAR
from innerheal_desktop.journal.journal import State
from innerheal_desktop.journal.page import Page
from innerheal_desktop.journal.restoring import restore
from innerheal_desktop.keeping.disk import Disk

WORDS, OTHER = "a lamp by the river", "snow on the roof"


def take_the_lock_away(folder, saying=""):
    """What somebody does who may write in the folder, and wants the next page plain."""
    with closing(sqlite3.connect(folder / FILE)) as bare, bare:
        bare.execute("DELETE FROM vault WHERE key = 'header'")
        bare.execute(
            "INSERT INTO revision VALUES (-5, zeroblob(16), zeroblob(16), ?, 0)",
            (b'{"id": "none"}' + b" " * 400,),
        )
        if saying:
            bare.execute("INSERT INTO vault VALUES ('farewell', ?)", (saying,))
    (folder / SIDECAR).unlink()


@pytest.fixture
def journal(opened):
    journal = opened()
    journal.write(Page(text="one")).result()
    journal.protect(WORDS).result()
    return journal


def of_vault(folder, key):
    with closing(sqlite3.connect(folder / FILE)) as bare:
        return bare.execute("SELECT value FROM vault WHERE key = ?", (key,)).fetchone()


@pytest.mark.parametrize("saying", ["", "00" * 32], ids=["silent", "forged"])
@pytest.mark.parametrize("shut", [False, True], ids=["open", "locked again"])
def test_an_open_window_writes_nothing_plain_once_its_lock_is_gone(journal, folder, saying, shut):
    if shut:
        journal.lock()
    take_the_lock_away(folder, saying)
    for _ in range(2):  # it stays so
        assert journal.state is State.LOCKED
        assert isinstance(journal.trouble, DamagedHeaderError)
        assert journal.pages() == ()
    with pytest.raises(LockedError):
        journal.write(Page(text="CANARY")).result()
    with pytest.raises(LockedError):
        journal.draft(Page(text="CANARY")).result()
    assert not any(b"CANARY" in each.read_bytes() for each in folder.rglob("*") if each.is_file())


def test_taking_it_away_in_another_window_is_believed_by_its_key_alone(journal, opened):
    there = opened()
    there.unlock(WORDS).result()
    journal.unprotect(WORDS).result()
    assert there.state is State.PLAIN
    journal.protect(OTHER).result()
    there.unlock(OTHER).result()
    assert there.state is State.OPEN


def test_a_farewell_is_of_no_use_for_the_next_lock(journal, folder):
    journal.unprotect(WORDS).result()
    (old,) = of_vault(folder, "farewell")
    journal.protect(OTHER).result()
    assert of_vault(folder, "farewell") is None
    take_the_lock_away(folder, old)
    assert journal.state is State.LOCKED


def test_a_plain_backup_that_is_brought_back_is_believed(opened, folder, clock, tmp_path):
    journal = opened()
    journal.write(Page(text="one")).result()
    journal.close()
    elsewhere = tmp_path / "plain.sqlite"
    elsewhere.write_bytes((folder / FILE).read_bytes())
    journal.protect(WORDS).result()
    journal.close()
    restore(folder, elsewhere, clock.now())
    assert journal.state is State.PLAIN
    assert [page.text for page in journal.pages()] == ["one"]


def test_a_journal_that_was_put_aside_makes_way_for_a_plain_one(journal):
    journal.lock()
    journal.set_aside().result()
    assert journal.state is State.PLAIN
    assert journal.trouble is None


class Stuck(Disk):
    """Removes nothing that is called `name`."""

    def __init__(self, name):
        self.name = name

    def remove(self, file):
        if self.name in file.name:
            raise OSError(5, "Input/output error")
        super().remove(file)


def test_copies_that_an_earlier_key_opens_go_once_they_can(journal, folder, monkeypatch):
    journal.close()  # with a backup that WORDS opens
    journal.unlock(WORDS).result()
    resealing = journal._resealing
    monkeypatch.setattr(resealing, "_disk", Stuck("journal-2"))
    journal.rotate(OTHER).result()
    journal.unprotect(OTHER).result()
    assert of_vault(folder, "untidy") == ("rotated",)
    monkeypatch.undo()
    journal.protect(WORDS + WORDS).result()
    assert of_vault(folder, "untidy") is None
    headers = [of_backup(each) for each in (folder / "backups").glob("journal-*.sqlite")]
    assert headers == [of_vault(folder, "header")[0]] * len(headers)


def test_a_header_that_cannot_be_put_away_is_put_away_later(journal, opened, folder, monkeypatch):
    monkeypatch.setattr(journal._resealing, "_disk", Stuck(SIDECAR))
    journal.unprotect(WORDS).result()
    assert (folder / SIDECAR).exists()
    journal.close()
    later = opened()
    assert later.state is State.PLAIN
    later.close()
    assert not (folder / SIDECAR).exists()


def of_backup(file):
    with closing(sqlite3.connect(file)) as bare:
        return bare.execute("SELECT value FROM vault WHERE key = 'header'").fetchone()[0]
