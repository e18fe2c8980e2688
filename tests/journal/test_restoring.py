"""A backup of the journal takes its place, and what lay there can come back."""

import errno
import os
from datetime import UTC, datetime

import pytest

from innerheal_desktop.clock import HandClock
from innerheal_desktop.journal.backups import back_up, listed
from innerheal_desktop.journal.errors import DamagedJournalError, MissingJournalError
from innerheal_desktop.journal.file import FILE, SIDECAR
from innerheal_desktop.journal.journal import Journal
from innerheal_desktop.journal.page import Page
from innerheal_desktop.journal.restoring import asides, restore, undo
from innerheal_desktop.keeping.disk import Disk
from innerheal_desktop.keeping.errors import BusyLogError, KeepingError

NOW = datetime(2026, 11, 22, 6, 30, tzinfo=UTC)


class NoSecondNames(Disk):
    """A disk on which a file has one name."""

    def link(self, file, goal):
        return False


class Refusing(Disk):
    """A disk that refuses one step, counted from 1; `done` is how many there were."""

    def __init__(self, at):
        self.at, self.done = at, 0

    def _step(self):
        self.done += 1
        if self.done == self.at:
            raise OSError(errno.EIO, os.strerror(errno.EIO))

    def make(self, folder):
        self._step()
        super().make(folder)

    def move(self, file, goal):
        self._step()
        super().move(file, goal)

    def settle(self, file):
        self._step()
        super().settle(file)

    def begin(self, file):
        self._step()
        super().begin(file)


@pytest.fixture
def folder(tmp_path):
    """A journal of two pages, and a backup with the first of them; nobody has it open."""
    journal = Journal(tmp_path, HandClock())
    journal.write(Page(text="first")).result()
    back_up(tmp_path, "close", NOW)
    journal.write(Page(text="second")).result()
    journal.close()
    return tmp_path


def texts(folder):
    journal = Journal(folder, HandClock())
    try:
        return sorted(page.text for page in journal.pages())
    finally:
        journal.close()


@pytest.mark.parametrize("disk", [Disk(), NoSecondNames()])
def test_it_is_as_it_was_and_the_undoing_brings_back_what_was_since(folder, disk):
    done = restore(folder, listed(folder)[-1].path, NOW, disk)
    assert (done.held.pages, done.backup.pages) == (1, 2)
    assert texts(folder) == ["first"]
    assert [each.reason for each in asides(folder)] == ["restore"]
    again = undo(folder, NOW, disk)
    assert again.held.pages == 2
    assert texts(folder) == ["first", "second"]
    undo(folder, NOW, disk)
    assert texts(folder) == ["first"]


def test_the_key_beside_it_goes_with_the_file_it_belongs_to(folder):
    (folder / SIDECAR).write_text("{}")
    restore(folder, listed(folder)[-1].path, NOW)
    assert not (folder / SIDECAR).exists()
    assert (asides(folder)[0].path / SIDECAR).read_text() == "{}"


def test_who_has_it_open_keeps_it(folder):
    journal = Journal(folder, HandClock())
    journal.write(Page(text="third")).result()
    with pytest.raises(BusyLogError):
        restore(folder, listed(folder)[-1].path, NOW)
    assert len(journal.pages()) == 3
    journal.close()
    assert texts(folder) == ["first", "second", "third"]
    assert asides(folder) == []


def test_a_bad_backup_changes_nothing(folder):
    file = listed(folder)[-1].path
    content = bytearray(file.read_bytes())
    content[-200] ^= 1
    file.write_bytes(content)
    with pytest.raises(DamagedJournalError):
        restore(folder, file, NOW)
    assert texts(folder) == ["first", "second"]
    assert not (folder / f"{FILE}.new").exists()


def test_a_missing_or_damaged_file_is_replaced_too(folder):
    (folder / FILE).write_bytes(b"torn" * 5000)
    done = restore(folder, listed(folder)[-1].path, NOW)
    assert done.backup is None
    assert texts(folder) == ["first"]
    assert (asides(folder)[0].path / FILE).read_bytes() == b"torn" * 5000
    (folder / FILE).unlink()
    restore(folder, listed(folder)[-1].path, NOW)
    assert texts(folder) == ["first"]


def test_where_nothing_was_set_aside_nothing_comes_back(folder):
    with pytest.raises(MissingJournalError):
        undo(folder, NOW)


def test_whatever_step_the_disk_refuses_the_journal_is_the_old_one_or_the_new(folder):
    backup, at = listed(folder)[-1].path, 0
    while True:
        at += 1
        disk = Refusing(at)
        try:
            restore(folder, backup, NOW, disk)
        except KeepingError:
            assert texts(folder) == ["first", "second"]
            assert not (folder / f"{FILE}.new").exists()
            continue
        if disk.done < at:
            break
        # Only the backup of what lay there could not be made.
        assert texts(folder) == ["first"]
        undo(folder, NOW)
    assert at > 8
    assert texts(folder) == ["first"]
