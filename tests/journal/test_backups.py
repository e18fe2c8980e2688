"""Backups of the journal: whole, thinned, never with a page that was let go."""

import errno
import json
import os
import sqlite3
from contextlib import closing
from datetime import timedelta

import pytest

from innerheal_desktop.home import Home
from innerheal_desktop.journal import backups
from innerheal_desktop.journal.backing import EVERY, Backing, back_up_if_changed
from innerheal_desktop.journal.backups import back_up, listed, looked_into, newest_good, purge, thin
from innerheal_desktop.journal.file import FILE
from innerheal_desktop.journal.journal import Journal
from innerheal_desktop.journal.page import Page
from innerheal_desktop.journal.stretching import LEAST
from innerheal_desktop.keeping.copies import sidecar
from innerheal_desktop.keeping.disk import Disk
from innerheal_desktop.keeping.errors import FullDiskError
from innerheal_desktop.trouble import TroubleError
from tests.journal.journal_words import CANARY


@pytest.fixture
def journal(journal):
    journal.write(Page(text="the first page")).result()
    return journal


def texts(file):
    with closing(sqlite3.connect(f"{file.as_uri()}?immutable=1", uri=True)) as there:
        return [json.loads(body)["text"] for (body,) in there.execute("SELECT body FROM revision")]


def found(folder, words):
    return [
        str(file.relative_to(folder))
        for file in sorted(folder.rglob("*"))
        if file.is_file() and words.encode() in file.read_bytes()
    ]


class FullAt(Disk):
    """A disk that is full at one kind of step."""

    def __init__(self, step):
        self._step = step

    def __getattribute__(self, name):
        if name != "_step" and name == self._step:

            def full(*_):
                raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

            return full
        return super().__getattribute__(name)


def test_a_backup_is_one_whole_file_and_tells_of_itself(journal, folder, clock):
    made = back_up(folder, "asked", clock.now())
    assert made.path.name == "journal-20261122T063000Z-0001-asked.sqlite"
    assert (made.pages, made.sealed, made.good) == (1, False, True)
    assert texts(made.path) == ["the first page"]
    assert listed(folder)[0] == backups.Backup(
        made.path, made.made, 1, "asked", made.app, None, made.sha256, made.stamp, 1, False
    )
    assert looked_into(listed(folder)[0]).good
    if os.name == "posix":
        assert made.path.stat().st_mode & 0o777 == 0o600
    left = {each.name for each in made.path.parent.iterdir()}
    assert left == {made.path.name, sidecar(made.path).name}


def test_what_was_changed_on_the_disk_is_no_good_backup(journal, folder, clock):
    good = back_up(folder, "asked", clock.now())
    journal.write(Page(text="another")).result()
    bad = back_up(folder, "asked", clock.now())
    content = bytearray(bad.path.read_bytes())
    content[content.index(b"another")] ^= 1
    bad.path.write_bytes(content)
    assert looked_into(listed(folder)[0]).good is False
    # Without the file beside it the row's own checksum still tells.
    sidecar(bad.path).unlink()
    assert looked_into(listed(folder)[0]).good is False
    assert newest_good(folder).path == good.path


@pytest.mark.parametrize("step", ["make", "begin", "settle", "write", "move"])
def test_a_full_disk_leaves_no_half_backup(journal, folder, clock, step):
    with pytest.raises(FullDiskError):
        back_up(folder, "asked", clock.now(), FullAt(step))
    assert listed(folder) == []
    assert [each.name for each in folder.glob("backups/*")] == []


def test_it_is_made_every_half_hour_of_use_and_at_the_end_if_something_changed(
    journal, folder, clock
):
    backing = Backing(folder, clock)
    backing.tick()
    clock.advance(EVERY - 1)
    backing.tick()
    backing.close(last=False)
    assert listed(folder) == []
    clock.advance(1)
    backing.tick()
    backing.close()
    assert [each.reason for each in listed(folder)] == ["use"]
    journal.write(Page(text="one more")).result()
    backing.close()
    assert [each.reason for each in listed(folder)] == ["close", "use"]
    assert backing.trouble is None


def test_a_backup_that_cannot_be_made_is_told_of_and_tried_again(journal, folder, clock):
    backing = Backing(folder, clock, FullAt("settle"))
    backing.close()
    assert isinstance(backing.trouble, FullDiskError)
    again = Backing(folder, clock)
    again.close()
    assert (again.trouble, len(listed(folder))) == (None, 1)


class Meanwhile(Disk):
    """A disk on which something else happens once, before or after one kind of step."""

    def __init__(self, step, happens, *, after=False):
        self._step, self._happens, self._after = step, [happens], after

    def __getattribute__(self, name):
        usual = super().__getattribute__(name)
        if name.startswith("_") or name != self._step:
            return usual

        def step(*told):
            if self._after:
                came = usual(*told)
            while self._happens:
                self._happens.pop()()
            return came if self._after else usual(*told)

        return step


@pytest.mark.parametrize(
    ("step", "after"), [("settle", True), ("write", True), ("move", False), ("move", True)]
)
def test_no_plain_backup_outlives_a_lock_that_comes_while_it_is_made(folder, clock, step, after):
    journal = Journal(folder, clock, cost=lambda: LEAST)
    journal.write(Page(text=CANARY)).result()
    disk = Meanwhile(step, lambda: journal.protect("a lamp by the river").result(), after=after)
    made = back_up(folder, "use", clock.now(), disk)
    journal.close()
    assert (made.reason, made.sealed, looked_into(made).good) == ("use", True, True)
    assert all(each.sealed for each in listed(folder))
    assert found(folder, CANARY) == []


@pytest.mark.parametrize("after", [False, True])
def test_no_backup_keeps_a_page_that_is_let_go_while_it_is_made(journal, folder, clock, after):
    page = journal.write(Page(text=CANARY)).result()
    disk = Meanwhile("move", lambda: journal.release(page.id).result(), after=after)
    made = back_up(folder, "use", clock.now(), disk)
    assert (made.pages, looked_into(made).good) == (1, True)
    assert found(folder, CANARY) == []


def test_nor_does_one_that_is_made_while_a_page_is_being_let_go(
    journal, folder, clock, monkeypatch
):
    page, usual, made = journal.write(Page(text=CANARY)).result(), backups.without, []

    def without(*told):
        came = usual(*told)
        if not made:
            made.append(back_up(folder, "use", clock.now()))
        return came

    monkeypatch.setattr(backups, "without", without)
    journal.release(page.id).result()
    assert (made[0].pages, looked_into(listed(folder)[0]).pages) == (2, 1)
    assert found(folder, CANARY) == []


def test_where_there_is_no_journal_there_is_nothing_to_back_up(folder, clock):
    assert not back_up_if_changed(folder, "close", clock.now())
    assert not folder.exists()


def test_they_are_thinned_as_those_of_the_log_are(journal, folder, clock):
    for day in range(40):
        journal.write(Page(text=f"day {day}")).result()
        back_up(folder, "close", clock.now())
        clock.advance(timedelta(days=1).total_seconds())
    gone = thin(folder, clock.now())
    left = listed(folder)
    assert len(gone) + len(left) == 40
    assert 14 <= len(left) <= 20
    assert left[0].number == 40
    assert not any(each.path.exists() or sidecar(each.path).exists() for each in gone)


def test_a_page_that_is_let_go_leaves_every_backup(journal, folder, clock):
    back_up(folder, "close", clock.now())
    kept = journal.write(Page(text=f"to be let go: {CANARY}")).result()
    for _ in range(3):
        back_up(folder, "close", clock.now())
    aside = folder / "set-aside" / "journal-20261122T063000Z-0001-restore"
    aside.mkdir(parents=True)
    (aside / FILE).write_bytes(listed(folder)[0].path.read_bytes())
    assert len(found(folder, CANARY)) >= 5
    journal.release(kept.id).result()
    assert found(folder, CANARY) == []
    assert [page.text for page in journal.pages()] == ["the first page"]
    assert [looked_into(each).good for each in listed(folder)] == [True] * 4
    assert {each.pages for each in listed(folder)} == {1}
    assert texts(listed(folder)[0].path) == ["the first page"]
    assert not list(folder.glob("backups/.*"))


def test_where_a_backup_cannot_be_written_anew_the_page_stays_and_it_is_told(
    journal, folder, clock
):
    back_up(folder, "close", clock.now())
    page = journal.pages()[0]
    with pytest.raises(TroubleError):
        backups.without(folder, [page.id], clock.now(), FullAt("settle"))
    assert [looked_into(each).good for each in listed(folder)] == [True]
    assert texts(listed(folder)[0].path) == ["the first page"]
    assert not list(folder.glob("backups/.*"))


def test_plain_ones_are_purged_and_others_stay(journal, folder, clock):
    back_up(folder, "close", clock.now())
    sealed = back_up(folder, "close", clock.now())
    with closing(sqlite3.connect(sealed.path)) as there:
        there.execute("INSERT INTO vault VALUES ('header', '{}')")
        there.commit()
    aside = folder / "set-aside" / "journal-20261122T063000Z-0001-restore"
    aside.mkdir(parents=True)
    (aside / FILE).write_bytes(listed(folder)[-1].path.read_bytes())
    told = []

    def spare(header):
        told.append(header)
        return header is not None

    assert purge(folder, spare) == 2
    assert sorted(told, key=str) == [None, None, "{}"]
    assert [each.path for each in listed(folder)] == [sealed.path]
    assert not aside.exists()


def test_a_home_backs_up_the_journal_that_is_used_in_it(tmp_path, clock):
    home = Home(str(tmp_path / "person"), clock)
    home.tend_journal()
    home.close_journal()
    assert list(home.folder.glob("*")) == []
    home.journal.write(Page(text="first")).result()
    home.tend_journal()
    clock.advance(EVERY)
    home.tend_journal()
    home.journal_backing.close(last=False)
    assert [each.reason for each in listed(home.folder)] == ["use"]
    home.journal.write(Page(text="second")).result()
    home.close_journal()
    assert [each.reason for each in listed(home.folder)] == ["close", "use"]
    assert {page.text for page in home.journal.pages()} == {"first", "second"}
    home.journal.write(Page(text="third")).result()
    home.close_journal(last=False)
    assert len(listed(home.folder)) == 2


def test_one_is_made_before_the_lock_changes_and_none_that_must_not_stays(folder, clock):
    journal = Journal(folder, clock, cost=lambda: LEAST)
    journal.write(Page(text="the first page")).result()
    journal.protect("a lamp by the river").result()
    assert [(each.reason, each.sealed) for each in listed(folder)] == [("sealed", True)]
    journal.write(Page(text="another")).result()
    journal.unprotect("a lamp by the river").result()
    journal.close()
    assert [(each.reason, each.sealed) for each in listed(folder)] == [
        ("unprotected", True),
        ("sealed", True),
    ]


def test_a_page_that_is_let_go_takes_a_damaged_backup_along(folder, clock):
    journal = Journal(folder, clock, cost=lambda: LEAST)
    page = journal.write(Page(text="CANARY")).result()
    hit = back_up(folder, "use", clock.now())
    with hit.path.open("r+b") as file:
        file.seek(100)
        file.write(b"\xff" * 8)
    journal.write(Page(text="another")).result()
    journal.release(page.id).result()
    assert not hit.path.exists()
    assert not any(b"CANARY" in each.read_bytes() for each in folder.rglob("*") if each.is_file())
    journal.close()


def test_a_damaged_backup_in_which_the_page_is_not_stays(folder, clock):
    journal = Journal(folder, clock, cost=lambda: LEAST)
    journal.write(Page(text="another")).result()
    hit = back_up(folder, "use", clock.now())
    with hit.path.open("r+b") as file:
        file.seek(100)
        file.write(b"\xff" * 8)
    page = journal.write(Page(text="CANARY")).result()
    journal.release(page.id).result()
    assert hit.path.exists()
    journal.close()
