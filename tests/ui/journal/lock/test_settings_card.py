"""The journal on the page of settings: how it stands, and only the doors that fit."""

import pytest

from innerheal_desktop.journal.state import State
from innerheal_desktop.ui.journal.settings_card import (
    CONFIRMED,
    KEYS,
    STATES,
    UNCONFIRMED,
    JournalCard,
)
from innerheal_desktop.ui.preferences import Preferences


@pytest.fixture
def asked():
    return []


@pytest.fixture
def card(qtbot, theme, journal, asked):
    made = JournalCard(journal, Preferences(None), asked.append)
    qtbot.addWidget(made)
    return made


def offered(card):
    return [name for name, (button, _) in card.buttons.items() if not button.isHidden()]


def test_a_plain_journal_says_so_and_can_be_protected(card, journal):
    journal.state = State.PLAIN
    card.fill()
    assert card.state.text() == STATES[State.PLAIN]
    assert offered(card)[0] == "journal-protect"
    assert "journal-taking" in offered(card)
    assert not {"journal-unlock", "journal-lock", *(name for name, _, _ in KEYS)} & {*offered(card)}
    assert card.sealed.isHidden()
    assert card.key.isHidden()


def test_a_locked_one_offers_no_pages(card):
    assert card.state.text() == STATES[State.LOCKED]
    assert "journal-unlock" in offered(card)
    assert "journal-taking" not in offered(card)


def test_an_open_one_can_be_locked_and_its_keys_changed(card, journal):
    journal.state, journal.confirmed = State.OPEN, False
    card.fill()
    assert card.key.text() == UNCONFIRMED
    assert "journal-confirm" in offered(card)
    journal.confirmed = True
    card.fill()
    assert card.key.text() == CONFIRMED
    assert "journal-confirm" not in offered(card)
    for name in ("change", "renew", "rotate", "unprotect", "lock", "taking"):
        assert f"journal-{name}" in offered(card)


def test_it_follows_the_lock_by_itself(qtbot, card, journal):
    journal.unlock(journal.passphrase)
    journal.settle()
    qtbot.waitUntil(lambda: card.state.text() == STATES[State.OPEN], timeout=30_000)


def test_a_button_asks_for_what_it_says(card, journal, asked):
    for button, _ in card.buttons.values():
        button.click()
    assert asked == list(card.buttons)
