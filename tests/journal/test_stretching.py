"""From a passphrase to a key: the same for ever, and as slow as this computer can bear."""

import pytest

from innerheal_desktop.journal.stretching import (
    LADDER,
    LEAST,
    MOST,
    Cost,
    affordable,
    calibrated,
    good_enough,
    stretched,
    within_limits,
)


def test_a_passphrase_gives_these_bytes_for_ever():
    """Made once with libsodium's Argon2id v1.3 at 64 MiB, one pass."""
    assert stretched("a lamp by the river", bytes(range(16)), LEAST).hex() == (
        "f643a2b36b733a9a47d02a1144d7c0db55a4f6be7519ee1657f8bb1f9b2237f0"
    )


@pytest.mark.parametrize(
    ("least", "cost"),
    [
        (0.04, Cost(256 << 10, 3)),
        (0.08, Cost(256 << 10, 3)),
        (0.10, Cost(256 << 10, 2)),
        (0.14, Cost(128 << 10, 3)),
        (0.20, Cost(128 << 10, 2)),
        (0.30, Cost(64 << 10, 3)),
        (5.00, Cost(64 << 10, 3)),
    ],
)
def test_the_strongest_that_takes_a_second_at_most_is_chosen(least, cost):
    assert affordable(least) == cost


def test_what_is_chosen_is_measured_here():
    """By a clock that a run of the least cost moves by 80 ms, and a busy moment by more."""
    now, spends = [0.0], [0.3, 0.08]

    def stretch(passphrase, salt, cost):
        assert cost == LEAST
        now[0] += spends.pop(0)
        return bytes(32)

    assert calibrated(lambda: now[0], stretch) == LADDER[0]


def test_every_rung_may_be_read_again():
    assert all(map(within_limits, (*LADDER, LEAST, MOST)))
    assert not within_limits(Cost(MOST.memory + 1, 1))
    assert not within_limits(Cost(LEAST.memory, 21))


@pytest.mark.parametrize("words", ["eight888", "three words here", "   eight", "十分に長い合言葉"])
def test_anything_long_enough_will_do(words):
    assert good_enough(words) == words
