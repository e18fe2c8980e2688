"""What a power cut in the very first moment leaves stands in nobody's way, and is no journal."""

import sqlite3
from contextlib import closing

import pytest

from innerheal_desktop.journal.errors import JournalError
from innerheal_desktop.journal.file import FILE, is_there
from innerheal_desktop.journal.journal import State
from innerheal_desktop.journal.page import Page
from innerheal_desktop.journal.verifying import verify

WAIT = 60


@pytest.fixture
def first_page(folder):
    """The head of SQLite's file, and no table."""
    folder.mkdir()
    with closing(sqlite3.connect(folder / FILE)) as connection:
        connection.execute("PRAGMA journal_mode = WAL")
    return folder / FILE


@pytest.mark.parametrize("beside", ["", "-journal", "-wal"])
def test_a_file_without_a_table_is_begun(folder, first_page, opened, beside):
    if beside:
        # The head that SQLite writes last: nothing is in it yet.
        first_page.with_name(f"{FILE}{beside}").write_bytes(bytes(512))
    assert not is_there(folder)
    assert verify(folder) == ()
    journal = opened()
    assert journal.state is State.PLAIN
    assert journal.pages() == ()
    journal.write(Page(text="It rained.")).result(WAIT)
    assert [page.text for page in journal.pages()] == ["It rained."]
    assert is_there(folder)


def test_a_head_that_never_reached_the_disk_is_begun(folder, first_page, opened):
    # SQLite's journal of an empty file: its head, no record, and that there were no pages before.
    head = bytes.fromhex("d9d505f920a163d7") + bytes(4) + b"cut!" + bytes(4)
    beside = head + (512).to_bytes(4, "big") + (4096).to_bytes(4, "big")
    first_page.with_name(f"{FILE}-journal").write_bytes(beside.ljust(512, b"\0"))
    first_page.write_bytes(bytes(3072))
    assert not is_there(folder)
    journal = opened()
    journal.write(Page(text="It rained.")).result(WAIT)
    assert [page.text for page in journal.pages()] == ["It rained."]


def test_a_small_file_of_something_else_is_not_taken_for_one(folder, opened):
    folder.mkdir()
    with closing(sqlite3.connect(folder / FILE)) as connection:
        connection.execute("PRAGMA page_size = 512")
        connection.execute("CREATE TABLE songs (name TEXT)")
    held = (folder / FILE).read_bytes()
    assert len(held) <= 4096
    journal = opened()
    with pytest.raises(JournalError, match="not a journal"):
        journal.write(Page(text="It rained.")).result(WAIT)
    assert "not a journal" in str(journal.trouble)
    assert (folder / FILE).read_bytes() == held
