"""The recovery key: 30 symbols that open the journal when the passphrase is forgotten.

128 random bits and a checksum of 22, in Crockford's alphabet, which leaves out what the eye
confuses (https://www.crockford.com/base32.html): six groups of five, to be written on paper.
"""

from __future__ import annotations

import unicodedata
from hashlib import blake2b

from innerheal_desktop.journal.errors import WrongRecoveryKeyError
from innerheal_desktop.tongue import plural, tr

SYMBOLS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
LENGTH, GROUP = 30, 5
BYTES = 16
_CHECK_BITS = 22
_PERSON = b"innerheal-recov1"
# What is read as another symbol, as Crockford asks.
_READ_AS = str.maketrans("OIL", "011")


def written(secret: bytes) -> str:
    """The 16 bytes of a recovery key as people copy them: `ABCDE-…`."""
    number = int.from_bytes(secret, "big") << _CHECK_BITS | _check(secret)
    symbols = "".join(SYMBOLS[number >> 5 * place & 31] for place in reversed(range(LENGTH)))
    return "-".join(symbols[at : at + GROUP] for at in range(0, LENGTH, GROUP))


def parsed(text: str) -> bytes:
    """The 16 bytes that were written, in whatever case and with whatever between the groups.

    Raises `WrongRecoveryKeyError` with `slip` where it cannot be one: a symbol too many or too few,
    one that is none, or one that is another than was given.
    """
    plain = unicodedata.normalize("NFKC", text[:1000]).upper().translate(_READ_AS)
    symbols = [symbol for symbol in plain if not symbol.isspace() and not _is_dash(symbol)]
    if len(symbols) != LENGTH:
        raise _slip(
            plural(
                "A recovery key has 30 letters and digits; this has one.",
                "A recovery key has 30 letters and digits; this has {n}.",
                len(symbols),
            )
        )
    number = 0
    for symbol in symbols:
        if symbol not in SYMBOLS:
            raise _slip(tr("One of these signs does not occur in a recovery key."))
        number = number << 5 | SYMBOLS.index(symbol)
    secret = (number >> _CHECK_BITS).to_bytes(BYTES, "big")
    if number & (1 << _CHECK_BITS) - 1 != _check(secret):
        raise _slip(tr("One or more signs of the recovery key are not as they were given."))
    return secret


def wrapping_key(secret: bytes) -> bytes:
    """The 32 bytes that wrap the key of the journal. The secret is random: nothing is stretched."""
    return blake2b(b"wrap", key=secret, digest_size=32, person=_PERSON).digest()


def _check(secret: bytes) -> int:
    digest = blake2b(b"check", key=secret, digest_size=3, person=_PERSON).digest()
    return int.from_bytes(digest, "big") >> 24 - _CHECK_BITS


def _is_dash(symbol: str) -> bool:
    return unicodedata.category(symbol) == "Pd"


def _slip(message: str) -> WrongRecoveryKeyError:
    return WrongRecoveryKeyError(
        message, tr("Compare it with your paper once more, group by group."), slip=True
    )
