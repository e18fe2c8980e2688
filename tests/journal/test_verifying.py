"""Reading the journal through without its key: what can be said, and what cannot."""

import sqlite3
from contextlib import closing
from datetime import UTC, datetime

import pytest

from innerheal_desktop.clock import HandClock
from innerheal_desktop.journal.backups import back_up, listed
from innerheal_desktop.journal.file import FILE
from innerheal_desktop.journal.journal import Journal
from innerheal_desktop.journal.page import Page
from innerheal_desktop.journal.verifying import verify

NOW = datetime(2026, 11, 22, 6, 30, tzinfo=UTC)


@pytest.fixture
def folder(tmp_path):
    journal = Journal(tmp_path, HandClock())
    journal.write(Page(text="first")).result()
    journal.close()
    back_up(tmp_path, "close", NOW)
    return tmp_path


def said(folder):
    return [(line.about, line.state, line.text) for line in verify(folder)]


def changed(folder, statement):
    with closing(sqlite3.connect(folder / FILE)) as there:
        there.execute(statement)
        there.commit()


def test_nothing_is_said_where_nothing_was_begun(tmp_path):
    assert verify(tmp_path) == ()


def test_a_whole_plain_journal_and_its_backup(folder):
    first, second, third = said(folder)
    assert first == ("journal", "well", "The journal is whole: 1 page, 1 version.")
    assert second[:2] == ("journal", "note")
    assert "no passphrase" in second[2]
    assert third[:2] == ("journal-backup", "well")
    assert "1 page, without a passphrase" in third[2]


def test_a_row_that_the_disk_changed_is_found_without_any_key(folder):
    changed(folder, "UPDATE revision SET body = CAST('{}' AS BLOB)")
    assert said(folder)[0][:2] == ("journal", "fault")
    assert "1 version" in said(folder)[0][2]


def test_a_damaged_a_foreign_and_a_missing_file_are_told_apart(folder):
    content = (folder / FILE).read_bytes()
    (folder / FILE).write_bytes(content[:4096] + bytes(4096) + content[8192:])
    assert said(folder)[0][:2] == ("journal", "fault")
    (folder / FILE).write_bytes(b"something else " * 500)
    assert "not a journal" in said(folder)[0][2]
    (folder / FILE).unlink()
    assert "missing" in said(folder)[0][2]
    assert "restore latest" in verify(folder)[0].remedy


def test_a_header_that_cannot_be_read_in_any_place_is_a_fault(folder):
    changed(folder, "INSERT INTO vault VALUES ('header', '{}')")
    assert [state for about, state, _ in said(folder) if about == "journal"] == ["well", "fault"]


def test_a_bad_backup_is_named(folder):
    backup = listed(folder)[0].path
    backup.write_bytes(backup.read_bytes()[:-100])
    about, state, text = said(folder)[-1]
    assert (about, state) == ("journal-backup", "fault")
    assert backup.name in text
