"""A disk that fails in one place of the file: everything that lies elsewhere is read."""

import sqlite3
from contextlib import closing

import pytest

from innerheal_desktop.clock import HandClock
from innerheal_desktop.journal.file import FILE, SIDECAR
from innerheal_desktop.journal.journal import Journal
from innerheal_desktop.journal.page import Page
from innerheal_desktop.journal.salvaging import salvaged
from innerheal_desktop.journal.stretching import LEAST

MANY, SIZE = 2000, 4096
WORDS = "a lamp by the river"


BESIDE = {}


def made(folder, *, sealed):
    journal = Journal(folder, HandClock(), cost=lambda: LEAST)
    pages = [
        Page(text=f"entry {number} " + "and so on, " * (number % 90)) for number in range(MANY)
    ]
    pages += [Page(text="a long one " * (900 * number)) for number in range(1, 4)]
    if sealed:
        journal.protect(WORDS).result()
    journal.bring(pages).result()
    journal.close()
    content = (folder / FILE).read_bytes()
    if sealed:
        BESIDE[content] = (folder / SIDECAR).read_bytes()
    return content


@pytest.fixture(scope="module")
def sealed(tmp_path_factory):
    return made(tmp_path_factory.mktemp("sealed"), sealed=True)


@pytest.fixture(scope="module")
def plain(tmp_path_factory):
    return made(tmp_path_factory.mktemp("plain"), sealed=False)


def damaged_at(folder, content, page):
    folder.mkdir(exist_ok=True)
    whole = bytearray(content)
    whole[(page - 1) * SIZE : page * SIZE] = bytes(SIZE)
    (folder / FILE).write_bytes(whole)
    if content in BESIDE:
        (folder / SIDECAR).write_bytes(BESIDE[content])


def levels(content):
    """The numbers of pages: inner ones of the tree, and all of them."""
    many = len(content) // SIZE
    inner = [at + 1 for at in range(1, many) if content[at * SIZE] == 0x05]
    return inner, many


def found(folder, words=""):
    journal = Journal(folder, HandClock(), cost=lambda: LEAST)
    if words:
        journal.unlock(words).result()
    try:
        return len(journal.pages()), journal.unreadable, journal.trouble
    finally:
        journal.close()


def test_the_whole_file_is_found_page_by_page(sealed, plain, tmp_path):
    for content in (sealed, plain):
        (tmp_path / FILE).write_bytes(content)
        with closing(sqlite3.connect(tmp_path / FILE)) as connection:
            straight = connection.execute("SELECT * FROM revision ORDER BY number").fetchall()
            assert [tuple(row) for row in salvaged(connection)] == straight
            assert len(straight) == MANY + 3


def test_a_page_high_in_the_tree_hides_nothing(sealed, plain, tmp_path):
    for content, words in ((sealed, WORDS), (plain, "")):
        inner, _ = levels(content)
        assert inner
        for number, page in enumerate(inner):
            damaged_at(tmp_path / f"{words}{number}", content, page)
            assert found(tmp_path / f"{words}{number}", words) == (MANY + 3, 0, None)


def test_a_page_anywhere_takes_ten_entries_at_most_and_says_so(sealed, plain, tmp_path):
    for content, words in ((sealed, WORDS), (plain, "")):
        _, many = levels(content)
        for page in (2, 3, 4, 5, *range(9, many, many // 3)):
            place = tmp_path / f"{words}{page}"
            damaged_at(place, content, page)
            count, unreadable, trouble = found(place, words)
            assert trouble is None
            assert count >= MANY + 3 - 10
            # Where the count itself is lost, all the pages are there.
            assert count + unreadable == MANY + 3


def test_of_a_damaged_plain_file_every_other_row_is_read(plain, tmp_path):
    _, many = levels(plain)
    for page in range(2, many, 31):
        damaged_at(tmp_path / "x", plain, page)
        with closing(sqlite3.connect(tmp_path / "x" / FILE)) as connection:
            assert MANY + 3 - len(salvaged(connection)) <= 10


def test_garbage_in_a_leaf_is_not_believed(sealed, tmp_path):
    content = bytearray(sealed)
    leaf = next(at for at in range(8, 100) if content[at * SIZE] == 0x0D)
    for at in range(leaf * SIZE + 3, leaf * SIZE + SIZE):
        content[at] = (at * 7919) & 0xFF
    (tmp_path / FILE).write_bytes(content)
    count, unreadable, trouble = found(tmp_path, WORDS)
    assert MANY + 3 - 10 <= count < MANY + 3
    assert (count + unreadable, trouble) == (MANY + 3, None)
