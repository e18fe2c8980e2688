"""A journal that nobody can open: another recovery key while it opens, and a new one beside it."""

import pytest

from innerheal_desktop.clock import HandClock
from innerheal_desktop.journal.errors import WrongPassphraseError, WrongRecoveryKeyError
from innerheal_desktop.journal.file import FILE
from innerheal_desktop.journal.journal import Journal, State
from innerheal_desktop.journal.page import Page
from innerheal_desktop.journal.restoring import undo
from innerheal_desktop.journal.stretching import LEAST

PASSPHRASE = "seven quiet herons by the lake"
WAIT = 60


@pytest.fixture
def folder(tmp_path):
    return tmp_path / "home"


@pytest.fixture
def journal(folder):
    made = Journal(folder, HandClock(), cost=lambda: LEAST)
    yield made
    made.close()


def sealed(journal):
    """With one page, under a passphrase; its recovery key."""
    journal.write(Page(text="It rained.")).result(WAIT)
    return journal.protect(PASSPHRASE).result(WAIT)


def test_a_new_recovery_key_takes_the_place_of_the_one_before(journal):
    before = sealed(journal)
    assert journal.confirm(before)
    now = journal.renew(PASSPHRASE).result(WAIT)
    assert now != before
    assert not journal.confirmed
    assert not journal.confirm(before)
    journal.lock()
    with pytest.raises(WrongRecoveryKeyError):
        journal.unlock_with(before).result(WAIT)
    journal.unlock_with(now).result(WAIT)
    assert [page.text for page in journal.pages()] == ["It rained."]
    journal.lock()
    journal.unlock(PASSPHRASE).result(WAIT)
    assert journal.state is State.OPEN


def test_nobody_makes_a_recovery_key_without_the_passphrase(journal):
    before = sealed(journal)
    with pytest.raises(WrongPassphraseError):
        journal.renew("six loud herons").result(WAIT)
    assert journal.confirm(before)


def test_a_new_journal_begins_plain_and_the_sealed_one_comes_back_whole(journal, folder):
    sealed(journal)
    journal.lock()
    journal.set_aside().result(WAIT)
    assert journal.state is State.PLAIN
    assert journal.trouble is None
    assert journal.pages() == ()
    journal.write(Page(text="A new beginning.")).result(WAIT)
    journal.close()
    undo(folder, HandClock().now())
    again = Journal(folder, HandClock(), cost=lambda: LEAST)
    assert again.state is State.LOCKED
    again.unlock(PASSPHRASE).result(WAIT)
    assert [page.text for page in again.pages()] == ["It rained."]
    again.close()


def test_what_is_done_to_the_new_journal_never_reaches_the_sealed_one(journal, folder):
    sealed(journal)
    journal.lock()
    journal.set_aside().result(WAIT)
    kept = next(folder.glob(f"set-aside/*/{FILE}"))
    whole = kept.read_bytes()
    page = journal.write(Page(text="A new beginning.")).result(WAIT)
    journal.protect("another passphrase altogether").result(WAIT)
    journal.rotate("and one more passphrase").result(WAIT)
    journal.release(page.id).result(WAIT)
    assert kept.read_bytes() == whole
