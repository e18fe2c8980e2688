"""The header of the lock: the same for ever, and a hostile one costs nothing."""

import json
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as some

from innerheal_desktop.journal.errors import (
    DamagedHeaderError,
    JournalError,
    NewerJournalError,
    WrongPassphraseError,
    WrongRecoveryKeyError,
)
from innerheal_desktop.journal.header import _sum, made, read
from innerheal_desktop.journal.stretching import LEAST, Cost

WORDS, KEY = "a lamp by the river", bytes(range(32))
RECOVERY = "000G4-0R40M-30E20-9185G-R38E1-W3KYE"
FROZEN = (
    '{"format":"innerheal journal key","version":1,"id":"000102030405060708090a0b0c0d0e0f",'
    '"memory":65536,"passes":1,"salt":"000102030405060708090a0b0c0d0e0f","passphrase":"00010203'
    "0405060708090a0b0c0d0e0f10111213141516177b090fb2453f99170feb1b0d46549e096ef1a94e9ead2280e9e2"
    '3a937d3b4f46c98c1d2cd334cd94542c56b7433bff2f","recovery":"000102030405060708090a0b0c0d0e0f10'
    "11121314151617481f7832e111040c79f4ce04499383b18046896eee5657c94fb2d2566c4257e34c8c354f7de0a6"
    '43ba439c466b4488e9","keyring":"","confirmed":false,"sum":"491d7bba98975d6b"}'
)


def counted(many):
    return bytes(range(many))


def never(passphrase, salt, cost):
    raise AssertionError("nothing may be stretched")


def cheap(passphrase, salt, cost):
    """Stretches in no time: what is asked here is not how long it takes."""
    return (passphrase.encode() + salt + bytes(32))[:32]


def said(**other):
    """The frozen header with something else in it, and its sum made to fit, as a forger would."""
    told = json.loads(FROZEN) | other
    told.pop("sum")
    return json.dumps(told | {"sum": _sum(told)})


def test_a_header_is_the_same_for_ever():
    header, recovery = made(WORDS, KEY, LEAST, counted)
    assert (header.text(), recovery) == (FROZEN, RECOVERY)
    assert read(FROZEN) == header
    assert read(FROZEN).opened_by(WORDS) == KEY
    assert read(FROZEN).opened_with(RECOVERY) == KEY


def test_another_passphrase_wraps_the_same_key():
    header, recovery = made(WORDS, KEY, LEAST, counted, cheap)
    other = header.rewrapped("snow on the roof", KEY, Cost(70_000, 2), counted, cheap)
    assert other.opened_by("snow on the roof", cheap) == KEY
    assert other.opened_with(recovery) == KEY
    with pytest.raises(WrongPassphraseError):
        other.opened_by(WORDS, cheap)


@pytest.mark.parametrize(
    "other",
    [
        {"id": "00" * 16},
        {"memory": 65537},
        {"passes": 2},
        {"salt": "11" * 16},
        {"passphrase": "22" * 72},
    ],
)
def test_a_forged_field_opens_nothing(other):
    with pytest.raises(WrongPassphraseError):
        read(said(**other)).opened_by(WORDS)


@pytest.mark.parametrize("other", [{"id": "00" * 16}, {"recovery": "22" * 72}])
def test_nor_does_it_by_the_recovery_key(other):
    with pytest.raises(WrongRecoveryKeyError) as wrong:
        read(said(**other)).opened_with(RECOVERY)
    assert not wrong.value.slip


def test_one_wrap_does_not_stand_in_for_the_other():
    header = read(FROZEN)
    with pytest.raises(WrongRecoveryKeyError):
        replace(header, recovery=header.passphrase).opened_with(RECOVERY)


@pytest.mark.parametrize(
    "other",
    [
        {"memory": 1 << 24},
        {"memory": (1 << 20) + 1},
        {"memory": (64 << 10) - 1},
        {"memory": -1},
        {"memory": 10**400},
        {"memory": 65536.0},
        {"memory": True},
        {"memory": "65536"},
        {"memory": None},
        {"passes": 21},
        {"passes": 0},
        {"passes": [1]},
        {"salt": "00" * 15},
        {"salt": "0" * 4000},
        {"salt": "zz" * 16},
        {"salt": 7},
        {"id": ""},
        {"passphrase": "00" * 71},
        {"recovery": {}},
        {"keyring": "00"},
        {"confirmed": 1},
        {"format": "another"},
        {"version": 0},
        {"version": "1"},
        {"version": True},
        {"surplus": "x" * 5000},
    ],
)
def test_a_hostile_header_is_refused_before_anything_is_stretched(other):
    with pytest.raises(DamagedHeaderError):
        read(said(**other)).opened_by(WORDS, never)


def test_what_was_not_read_is_not_stretched_either():
    with pytest.raises(DamagedHeaderError):
        replace(read(FROZEN), cost=Cost(1 << 24, 1)).opened_by(WORDS, never)


@pytest.mark.parametrize(
    "text", ["", "{}", "[]", "null", "7", "{", "[" * 4000, '{"memory": NaN}', "\ud800", FROZEN[:-1]]
)
def test_what_is_no_header_is_told_so(text):
    with pytest.raises(DamagedHeaderError):
        read(text)


def test_one_that_is_still_to_come_is_told_apart():
    with pytest.raises(NewerJournalError):
        read(said(version=2))


@given(some.integers(0, len(FROZEN) - 1), some.characters(codec="ascii"))
def test_a_single_sign_that_the_disk_changed_is_noticed(at, sign):
    text = FROZEN[:at] + sign + FROZEN[at + 1 :]
    if text == FROZEN:
        return
    try:
        header = read(text)
    except JournalError:
        return
    # A capital letter in what is read as hexadecimal digits says the same.
    assert header == read(FROZEN)
