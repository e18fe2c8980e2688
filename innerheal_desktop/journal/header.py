"""The header of the lock: the key, wrapped so that a passphrase or a recovery key opens it.

It is one small JSON text, kept in three places (`places.py`), since losing it loses everything. It
may come from anywhere: nothing is done with its numbers before they were compared with the limits.
The wraps are authenticated together with the version, the id, their kind and what stretches the
passphrase; `sum` only tells a disk that fails from a passphrase that is wrong.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass, replace
from hashlib import blake2b
from typing import Any

from innerheal_desktop.journal import recovery
from innerheal_desktop.journal.errors import (
    DamagedHeaderError,
    DamagedPageError,
    NewerJournalError,
    WrongPassphraseError,
    WrongRecoveryKeyError,
    newer,
)
from innerheal_desktop.journal.sealing import ID, KEY, NONCE, TAG, sealed, unsealed
from innerheal_desktop.journal.stretching import SALT, Cost, Stretch, stretched, within_limits
from innerheal_desktop.tongue import tr

FORMAT, VERSION = "innerheal journal key", 1
LONGEST = 4096  # bytes of the text; ours have some 600
WRAP = NONCE + KEY + TAG
Chance = Callable[[int], bytes]


@dataclass(frozen=True, slots=True)
class Header:
    """What stands before a sealed journal.

    `id` is that of the lock, another with every new key. `cost` and `salt` stretch the passphrase.
    `passphrase`, `recovery` and `keyring` are the key wrapped by each; the last may be empty.
    `confirmed` says whether the recovery key was typed back once.
    """

    id: bytes
    cost: Cost
    salt: bytes
    passphrase: bytes
    recovery: bytes
    keyring: bytes = b""
    confirmed: bool = False

    def text(self) -> str:
        """The header as it is kept."""
        told = self._told()
        return json.dumps(told | {"sum": _sum(told)}, separators=(",", ":"))

    def opened_by(self, passphrase: str, stretch: Stretch = stretched) -> bytes:
        """The key. Raises `WrongPassphraseError`."""
        if not within_limits(self.cost):
            raise damaged_header()
        wrapping = stretch(passphrase, self.salt, self.cost)
        try:
            return unsealed(wrapping, self.passphrase, self._bound("passphrase"))
        except DamagedPageError as error:
            raise WrongPassphraseError(
                tr("This passphrase does not open the journal."),
                tr("Look at the keyboard and at capitals, and try again; or use the recovery key."),
            ) from error

    def opened_with(self, recovery_key: str) -> bytes:
        """The key, by the recovery key. Raises `WrongRecoveryKeyError`."""
        wrapping = recovery.wrapping_key(recovery.parsed(recovery_key))
        try:
            return unsealed(wrapping, self.recovery, self._bound("recovery"))
        except DamagedPageError as error:
            raise WrongRecoveryKeyError(
                tr("This is a whole recovery key, and that of another journal or an earlier one."),
                tr("A new key is made each time the journal is sealed anew: look for that paper."),
            ) from error

    def rewrapped(
        self, passphrase: str, key: bytes, cost: Cost, chance: Chance, stretch: Stretch = stretched
    ) -> Header:
        """The same lock with another passphrase."""
        bare = replace(self, cost=cost, salt=chance(SALT), passphrase=b"")
        wrapping = stretch(passphrase, bare.salt, cost)
        wrap = sealed(wrapping, key, bare._bound("passphrase"), chance(NONCE))
        return replace(bare, passphrase=wrap)

    def renewed(self, key: bytes, chance: Chance) -> tuple[Header, str]:
        """The same lock with another recovery key, and that in words."""
        secret = chance(recovery.BYTES)
        wrapping = recovery.wrapping_key(secret)
        wrap = sealed(wrapping, key, self._bound("recovery"), chance(NONCE))
        return replace(self, recovery=wrap, confirmed=False), recovery.written(secret)

    def _bound(self, kind: str) -> bytes:
        """What a wrap is authenticated with."""
        parts: list[Any] = [FORMAT, VERSION, self.id.hex(), kind]
        if kind == "passphrase":
            parts += [self.cost.memory, self.cost.passes, self.salt.hex()]
        return json.dumps(parts, separators=(",", ":")).encode()

    def _told(self) -> dict[str, Any]:
        return {
            "format": FORMAT,
            "version": VERSION,
            "id": self.id.hex(),
            "memory": self.cost.memory,
            "passes": self.cost.passes,
            "salt": self.salt.hex(),
            "passphrase": self.passphrase.hex(),
            "recovery": self.recovery.hex(),
            "keyring": self.keyring.hex(),
            "confirmed": self.confirmed,
        }


def made(
    passphrase: str, key: bytes, cost: Cost, chance: Chance, stretch: Stretch = stretched
) -> tuple[Header, str]:
    """A new lock before `key`, and its recovery key in words."""
    secret = chance(recovery.BYTES)
    bare = Header(chance(ID), cost, b"", b"", b"")
    wrapping = recovery.wrapping_key(secret)
    bare = replace(bare, recovery=sealed(wrapping, key, bare._bound("recovery"), chance(NONCE)))
    return bare.rewrapped(passphrase, key, cost, chance, stretch), recovery.written(secret)


def read(text: str) -> Header:
    """The header in a text from anywhere.

    Raises `DamagedHeaderError`; `NewerJournalError` for one that is still to come.
    """
    told = _parsed(text)
    if told.get("format") != FORMAT:
        raise damaged_header()
    version = _number(told, "version")
    if version > VERSION:
        raise newer()
    if version != VERSION or told.pop("sum", None) != _sum(told):
        raise damaged_header()
    cost = Cost(_number(told, "memory"), _number(told, "passes"))
    if not within_limits(cost) or not isinstance(told.get("confirmed"), bool):
        raise damaged_header()
    return Header(
        id=_bytes(told, "id", ID),
        cost=cost,
        salt=_bytes(told, "salt", SALT),
        passphrase=_bytes(told, "passphrase", WRAP),
        recovery=_bytes(told, "recovery", WRAP),
        keyring=_bytes(told, "keyring", WRAP) if told.get("keyring") else b"",
        confirmed=told["confirmed"],
    )


def readable(text: str | None) -> Header | None:
    """The header in `text`; None where it cannot be read."""
    try:
        return None if text is None else read(text)
    except (DamagedHeaderError, NewerJournalError):
        return None


def damaged_header() -> DamagedHeaderError:
    """Nothing that holds the key can be read."""
    return DamagedHeaderError(
        tr(
            "What holds the key of the journal is damaged on the disk. No passphrase is wrong:"
            " none can be tried."
        ),
        tr("Bring the newest backup back: each holds the key too."),
    )


def _parsed(text: str) -> dict[str, Any]:
    if len(text) > LONGEST:
        raise damaged_header()
    try:
        told = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise damaged_header() from error
    if not isinstance(told, dict):
        raise damaged_header()
    return told


def _number(told: dict[str, Any], name: str) -> int:
    value = told.get(name)
    if not isinstance(value, int) or isinstance(value, bool):
        raise damaged_header()
    return value


def _bytes(told: dict[str, Any], name: str, length: int) -> bytes:
    value = told.get(name)
    try:
        found = bytes.fromhex(value) if isinstance(value, str) else b""
    except ValueError as error:
        raise damaged_header() from error
    if len(found) != length:
        raise damaged_header()
    return found


def _sum(told: dict[str, Any]) -> str:
    """A checksum of all but itself, by the order of the names."""
    text = json.dumps(told, sort_keys=True, separators=(",", ":"))
    return blake2b(text.encode("utf-8", "surrogatepass"), digest_size=8).hexdigest()
