"""A journal with a passphrase: what is sealed, who opens it, and what a change leaves behind."""

import gc
import os
import sqlite3
from contextlib import closing
from dataclasses import replace
from errno import ENOSPC
from threading import Event, current_thread

import pytest

from innerheal_desktop.journal import drafts, rows
from innerheal_desktop.journal.backups import back_up, listed
from innerheal_desktop.journal.bodies import as_bytes
from innerheal_desktop.journal.errors import (
    ChangedLockError,
    DamagedHeaderError,
    LockedError,
    PassphraseError,
    WrongPassphraseError,
    WrongRecoveryKeyError,
)
from innerheal_desktop.journal.file import FILE, SIDECAR
from innerheal_desktop.journal.journal import Journal, State
from innerheal_desktop.journal.page import Page
from innerheal_desktop.journal.stretching import LEAST
from innerheal_desktop.keeping.errors import FullDiskError

WORDS, OTHER = "a lamp by the river", "snow on the roof"


def texts(pages):
    return sorted(page.text for page in pages)


def bytes_of(folder):
    return b"".join(file.read_bytes() for file in folder.rglob("*") if file.is_file())


def set_row(folder, text):
    with closing(sqlite3.connect(folder / FILE)) as bare, bare:
        bare.execute("UPDATE vault SET value = ? WHERE key = 'header'", (text,))


def test_protecting_leaves_no_plain_byte(opened, folder, clock):
    journal = opened()
    page = journal.write(Page(text="CANARY in a page " * 40, title="CANARY title")).result()
    journal.draft(Page(text="CANARY in a draft")).result()
    back_up(folder, "close", clock.now())
    assert b"CANARY" in bytes_of(folder)
    recovery = journal.protect(WORDS).result()
    assert journal.state is State.OPEN
    assert journal.pages() == (page,)
    assert b"CANARY" not in bytes_of(folder)
    assert [backup.sealed for backup in listed(folder)] == [True]
    journal.write(Page(text="CANARY later")).result()
    journal.draft(Page(text="CANARY draft later")).result()
    journal.close()
    for words in ("CANARY", WORDS, recovery, recovery.replace("-", "")):
        assert words.encode() not in bytes_of(folder)


def test_it_is_opened_by_the_passphrase_or_the_recovery_key(opened):
    journal = opened()
    journal.write(Page(text="one")).result()
    recovery = journal.protect(WORDS).result()
    journal.lock()
    assert journal.state is State.LOCKED
    assert journal.pages() == journal.search("one") == journal.tags() == journal.drafts() == ()
    later = opened()
    assert later.state is State.LOCKED
    with pytest.raises(WrongPassphraseError):
        later.unlock("a lamp by the rivers").result()
    assert later.state is State.LOCKED
    later.unlock(WORDS).result()
    assert texts(later.pages()) == ["one"]
    journal.unlock_with(recovery.lower().replace("-", " ")).result()
    assert texts(journal.pages()) == ["one"]


def test_the_passphrase_is_the_same_from_every_keyboard(opened):
    journal = opened()
    journal.protect("un café crème").result()
    journal.lock()
    journal.unlock("un cafe\u0301 cre\u0300me").result()
    assert journal.state is State.OPEN


def test_locked_nothing_is_written_and_the_draft_stays_sealed(opened, folder):
    journal = opened()
    journal.protect(WORDS).result()
    page = Page(text="CANARY half")
    journal.draft(page).result()
    journal.lock()
    for refused in (journal.write(page), journal.draft(page), journal.release(page.id)):
        with pytest.raises(LockedError):
            refused.result()
    assert b"CANARY" not in bytes_of(folder)
    journal.unlock(WORDS).result()
    assert texts(journal.drafts()) == ["CANARY half"]
    journal.drop_draft(page.id).result()
    assert journal.drafts() == ()


def test_what_is_being_opened_when_it_is_locked_stays_shut(folder, clock):
    journal = Journal(folder, clock, cost=lambda: LEAST)
    recovery = journal.protect(WORDS).result()
    journal.lock()
    stretching, away = Event(), Event()

    def first():
        stretching.set()
        away.wait(60)

    # Whoever locks does so while the passphrase is stretched: opening waits its turn behind this.
    journal._aside.begin(first)
    stretching.wait(60)
    asked = journal.unlock(WORDS), journal.unlock_with(recovery)
    journal.lock()
    away.set()
    for receipt in asked:
        with pytest.raises(LockedError):
            receipt.result(60)
    assert journal.state is State.LOCKED
    journal.unlock(WORDS).result()
    assert journal.state is State.OPEN
    journal.close()


def test_what_was_given_before_the_lock_is_written(opened):
    journal = opened()
    journal.protect(WORDS).result()
    receipt = journal.write(Page(text="the last sentence"))
    journal.lock()
    receipt.result()
    journal.unlock(WORDS).result()
    assert texts(journal.pages()) == ["the last sentence"]


def test_no_page_stays_in_memory_once_it_is_locked(opened, folder):
    journal = opened()
    journal.write(Page(text="CANARY before")).result()
    journal.protect(WORDS).result()
    journal.draft(Page(text="CANARY draft")).result()
    journal.write(Page(text="CANARY after")).result()
    assert len(journal.search("canary")) == 2
    assert in_memory()
    journal.lock()
    journal.flush()
    assert not in_memory()


def in_memory():
    """The pages with our word that are still alive in this program."""
    gc.collect()
    return [each for each in gc.get_objects() if isinstance(each, Page) and "CANARY" in each.text]


def test_what_takes_long_is_never_done_by_whoever_asks(folder, clock):
    threads = []

    def cost():
        threads.append(current_thread().name)
        return LEAST

    journal = Journal(folder, clock, cost=cost)
    journal.protect(WORDS).result()
    journal.change(OTHER).result()
    journal.rotate(WORDS).result()
    journal.close()
    assert threads == ["journal lock"] * 3


@pytest.mark.parametrize("words", ["", "   ", "short", "x" * 2000])
def test_a_passphrase_that_cannot_protect_is_refused(opened, words):
    journal = opened()
    with pytest.raises(PassphraseError):
        journal.protect(words).result()
    assert journal.state is State.PLAIN


def test_the_recovery_key_is_typed_back_once(opened):
    journal = opened()
    assert journal.confirmed
    recovery = journal.protect(WORDS).result()
    assert not journal.confirmed
    wrong = ("0" if recovery[0] != "0" else "1") + recovery[1:]
    assert not journal.confirm(wrong)
    assert not journal.confirmed
    assert journal.confirm(recovery)
    journal.close()
    assert opened().confirmed


def test_a_slip_is_told_from_a_key_of_another_journal(opened):
    journal = opened()
    first = journal.protect(WORDS).result()
    journal.rotate(OTHER).result()
    journal.lock()
    with pytest.raises(WrongRecoveryKeyError) as other:
        journal.unlock_with(first).result()
    assert not other.value.slip
    with pytest.raises(WrongRecoveryKeyError) as slip:
        journal.unlock_with(first[:-1]).result()
    assert slip.value.slip


def test_changing_the_passphrase_keeps_the_recovery_key(opened):
    journal = opened()
    journal.write(Page(text="one")).result()
    recovery = journal.protect(WORDS).result()
    journal.change(OTHER).result()
    journal.close()
    later = opened()
    with pytest.raises(WrongPassphraseError):
        later.unlock(WORDS).result()
    later.unlock(OTHER).result()
    later.lock()
    later.unlock_with(recovery).result()
    assert texts(later.pages()) == ["one"]


def test_rotating_makes_everything_older_useless(opened, folder, clock):
    journal = opened()
    page = journal.write(Page(text="one")).result()
    journal.protect(WORDS).result()
    draft = Page(text="being written")
    journal.draft(draft).result()
    back_up(folder, "close", clock.now())
    before = (folder / SIDECAR).read_text()
    recovery = journal.rotate(OTHER).result()
    assert journal.pages() == (page,)
    journal.close()
    assert (folder / SIDECAR).read_text() != before
    assert before.encode() not in bytes_of(folder)
    assert len(listed(folder)) == 1
    later = opened()
    with pytest.raises(WrongPassphraseError):
        later.unlock(WORDS).result()
    later.unlock_with(recovery).result()
    assert later.pages() == (page,)
    assert texts(later.drafts()) == ["being written"]


def test_taking_the_passphrase_away_needs_it(opened, folder):
    journal = opened()
    page = journal.write(Page(text="one")).result()
    journal.protect(WORDS).result()
    journal.draft(Page(text="being written")).result()
    with pytest.raises(WrongPassphraseError):
        journal.unprotect(OTHER).result()
    assert journal.state is State.OPEN
    journal.unprotect(WORDS).result()
    assert journal.state is State.PLAIN
    assert not (folder / SIDECAR).exists()
    journal.close()
    later = opened()
    assert later.state is State.PLAIN
    assert later.pages() == (page,)
    assert texts(later.drafts()) == ["being written"]
    later.protect(OTHER).result()
    assert later.pages() == (page,)


def test_the_lock_of_another_window_is_heeded(opened, folder):
    here, there = opened(), opened()
    page = here.write(Page(text="one")).result()
    assert there.pages() == (page,)
    here.protect(WORDS).result()
    assert there.pages() == ()
    assert there.state is State.LOCKED
    with pytest.raises(LockedError):
        there.write(Page(text="CANARY")).result()
    there.unlock(WORDS).result()
    there.write(replace(page, text="two")).result()
    assert texts(here.pages()) == ["two"]
    here.rotate(OTHER).result()
    assert there.state is State.LOCKED
    there.unlock(OTHER).result()
    here.unprotect(OTHER).result()
    assert there.state is State.PLAIN
    assert texts(there.pages()) == ["two"]


def test_setting_a_passphrase_twice_is_refused(opened):
    journal = opened()
    journal.protect(WORDS).result()
    with pytest.raises(ChangedLockError):
        journal.protect(OTHER).result()
    journal.lock()
    with pytest.raises(LockedError):
        journal.protect(OTHER).result()


def test_what_somebody_without_the_key_puts_in_is_not_shown(opened, folder):
    journal = opened()
    for text in ("one", "two"):
        journal.write(Page(text=text)).result()
    journal.protect(WORDS).result()
    journal.close()
    forged = Page(id="a" * 32, revision="b" * 32, text="forged", made=1, changed=1)
    with closing(sqlite3.connect(folder / FILE, isolation_level=None)) as bare:
        (first, *_), (_, other, body, _) = bare.execute(
            "SELECT page, revision, body, checksum FROM revision ORDER BY number"
        )
        rows.insert(
            bare, bytes.fromhex(forged.id), bytes.fromhex(forged.revision), as_bytes(forged)
        )
        rows.insert(bare, first, other, body)
    later = opened()
    later.unlock(WORDS).result()
    assert texts(later.pages()) == ["one", "two"]
    assert later.unreadable == 2


@pytest.mark.parametrize("lost", ["row", "sidecar", "both", "garbled"])
def test_the_header_is_found_in_another_place_and_heals(opened, folder, clock, lost):
    journal = opened()
    page = journal.write(Page(text="one")).result()
    journal.protect(WORDS).result()
    journal.close()
    whole = (folder / SIDECAR).read_text()
    if lost in ("row", "both"):
        set_row(folder, whole[:-7])
    if lost == "garbled":
        with closing(sqlite3.connect(folder / FILE)) as bare, bare:
            bare.execute("DELETE FROM vault WHERE key = 'header'")
    if lost in ("sidecar", "both"):
        (folder / SIDECAR).write_bytes(os.urandom(300))
    later = opened()
    assert later.state is State.LOCKED
    later.unlock(WORDS).result()
    assert later.pages() == (page,)
    later.close()
    assert (folder / SIDECAR).read_text() == whole
    with closing(sqlite3.connect(folder / FILE)) as bare:
        assert bare.execute("SELECT value FROM vault WHERE key = 'header'").fetchone() == (whole,)


def test_without_any_header_no_passphrase_is_blamed(opened, folder):
    journal = opened()
    journal.write(Page(text="one")).result()
    journal.protect(WORDS).result()
    journal.close()
    for backup in listed(folder):
        backup.path.unlink()
    (folder / SIDECAR).unlink()
    set_row(folder, "{}")
    later = opened()
    assert later.state is State.LOCKED
    for receipt in (later.unlock(WORDS), later.unprotect(WORDS)):
        with pytest.raises(DamagedHeaderError):
            receipt.result()
    with pytest.raises(LockedError):
        later.write(Page(text="nothing plain")).result()


def test_an_empty_journal_may_be_sealed_first(opened, folder):
    journal = opened()
    journal.protect(WORDS).result()
    journal.close()
    later = opened()
    assert later.state is State.LOCKED
    later.unlock(WORDS).result()
    assert later.pages() == ()


@pytest.mark.parametrize("sealed", [True, False], ids=["sealed", "plain"])
def test_what_a_kill_leaves_of_a_changing_lock_is_wiped(opened, folder, sealed):
    journal = opened()
    page = Page(text="CANARY being written")
    journal.draft(page).result()
    journal.protect(WORDS).result()
    if not sealed:
        journal.unprotect(WORDS).result()
    journal.close()
    left = folder / "drafts" / f"{page.id}.page.next.new"
    left.write_bytes(b'{"text": "CANARY, half of it')
    later = opened()
    if sealed:
        later.unlock(WORDS).result()
    assert texts(later.drafts()) == ["CANARY being written"]
    assert not left.exists()
    left.write_bytes(b"CANARY")
    later.drop_draft(page.id).result()
    assert list(left.parent.iterdir()) == []


def test_what_is_let_go_while_the_disk_is_full_never_comes_back(opened, folder, monkeypatch):
    def full(*_):
        raise OSError(ENOSPC, "No space left on device")

    journal, page = opened(), Page(text="CANARY to be let go")
    journal.write(Page(text="one")).result()
    with monkeypatch.context() as disk:
        disk.setattr(rows, "insert", full)
        disk.setattr(drafts, "write", full)
        for receipt in (journal.draft(page), journal.write(page)):
            with pytest.raises(FullDiskError):
                receipt.result()
        journal.release(page.id).result()
        assert journal.page(page.id) is None
    journal.write(Page(text="there is room again")).result()
    assert journal.flush()
    assert texts(journal.pages()) == ["one", "there is room again"]
    assert journal.drafts(mine=True) == ()
    assert b"CANARY" not in bytes_of(folder)
    again = journal.write(page).result()
    assert journal.page(page.id) == again
