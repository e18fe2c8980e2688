"""From a passphrase to a key, slowly on purpose: Argon2id v1.3 (RFC 9106), by libsodium.

Guessing costs whoever guesses the same time and memory for each try. How much is chosen on the
computer on which the passphrase is set, so that unlocking takes half a second to a second there.
"""

from __future__ import annotations

import time
import unicodedata
from collections.abc import Callable
from typing import NamedTuple

from innerheal_desktop.journal.errors import JournalError, PassphraseError
from innerheal_desktop.tongue import tr

SALT = 16  # bytes
# A passphrase of fewer characters is guessed in days, however slow each guess. NIST SP 800-63B asks
# for eight at least, and for nothing else: no digits, no signs, nothing that only makes it harder
# to remember. Three or four words in a row are better than any sign.
SHORTEST = 8
LONGEST = 1024  # characters
LONGEST_WAIT = 1.0  # seconds


class Cost(NamedTuple):
    """Memory in KiB, and how often it is gone through."""

    memory: int
    passes: int


Stretch = Callable[[str, bytes, Cost], bytes]
# The strongest first; the last is what RFC 9106 recommends where memory is scarce.
LADDER = (
    Cost(256 << 10, 3),
    Cost(256 << 10, 2),
    Cost(128 << 10, 3),
    Cost(128 << 10, 2),
    Cost(64 << 10, 3),
)
# What is accepted of a header, which may come from anywhere: 64 MiB to 1 GiB, 1 to 20 passes.
LEAST, MOST = Cost(64 << 10, 1), Cost(1 << 20, 20)


def within_limits(cost: Cost) -> bool:
    """Whether a computer may be asked to spend that."""
    return LEAST.memory <= cost.memory <= MOST.memory and LEAST.passes <= cost.passes <= MOST.passes


def good_enough(passphrase: str) -> str:
    """`passphrase`, where it can protect. Raises `PassphraseError`."""
    if not passphrase.strip():
        raise PassphraseError(
            tr("An empty passphrase protects nothing."),
            tr("Three or four words in a row are easy to keep in mind and hard to guess."),
        )
    if len(passphrase) < SHORTEST:
        raise PassphraseError(
            tr("A passphrase needs at least {least} characters.", least=SHORTEST),
            tr("Three or four words in a row are easy to keep in mind and hard to guess."),
        )
    if len(passphrase) > LONGEST:
        raise PassphraseError(
            tr("A passphrase can have at most {most} characters.", most=LONGEST),
            tr("Leave some words out."),
        )
    return passphrase


def stretched(passphrase: str, salt: bytes, cost: Cost) -> bytes:
    """32 bytes. The passphrase is taken in its NFKC form, so that every keyboard writes the same.

    Raises `JournalError` where the memory for it is not there. Never called with a cost beyond the
    limits: whoever reads one from a file asks `within_limits` first.
    """
    from nacl import bindings
    from nacl.exceptions import CryptoError

    words = unicodedata.normalize("NFKC", passphrase).encode("utf-8", "surrogatepass")
    try:
        return bindings.crypto_pwhash_alg(
            32, words, salt, cost.passes, cost.memory << 10, bindings.crypto_pwhash_ALG_ARGON2ID13
        )
    except (CryptoError, MemoryError, RuntimeError) as error:
        raise JournalError(
            tr("There is not enough free memory to open the journal just now."),
            tr("Close another program and try again; nothing was changed."),
        ) from error


def calibrated(
    seconds: Callable[[], float] = time.perf_counter, stretch: Stretch = stretched
) -> Cost:
    """What this computer spends in half a second to a second, within the rungs of `LADDER`."""
    runs = []
    for _ in range(2):
        begun = seconds()
        stretch("how long", bytes(SALT), LEAST)
        runs.append(seconds() - begun)
    return affordable(min(runs))


def affordable(least: float) -> Cost:
    """The strongest cost that takes at most a second where the least one takes `least` seconds."""
    for cost in LADDER:
        share = cost.memory * cost.passes / (LEAST.memory * LEAST.passes)
        if least * share <= LONGEST_WAIT:
            return cost
    return LADDER[-1]
