"""How an entry is kept: plain, or sealed. Bytes in, bytes out; nothing here knows a file.

Sealed with libsodium's XChaCha20-Poly1305, 24 random nonce bytes before each text. What an entry
belongs to (the lock, the page, the revision) is authenticated with it, so that none can be put in
another's place; its length is rounded up to 1 KiB, so that it tells little.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from hashlib import blake2b
from typing import Protocol

from innerheal_desktop.journal.errors import damaged_page

KEY, NONCE, TAG, ID = 32, 24, 16, 16  # bytes
BLOCK = 1024
# Bytes: nine such entries at most lie in one page of the file.
LEAST_PLAIN = 400
# What a draft begins with that is sealed; a plain one is JSON, and begins with a brace.
DRAFT = b"sealed 1"
_PERSON = b"innerheal-jrnl-1"
_ENTRY_AD, _DRAFT_AD = b"innerheal entry 1", b"innerheal draft 1"


class Cover(Protocol):
    """What stands between an entry and whoever reads the disk.

    `vault` is the id of the lock, empty for none; `page` and `revision` are ids of 16 bytes.
    """

    @property
    def vault(self) -> bytes:
        """Which lock this is: 16 bytes, or none."""
        ...

    def closed(self, content: bytes, page: bytes, revision: bytes) -> bytes:
        """`content` as it is kept on the disk."""
        ...

    def opened(self, body: bytes, page: bytes, revision: bytes) -> bytes:
        """The content of what is kept. Raises `DamagedPageError`."""
        ...

    def closed_draft(self, content: bytes, page: bytes) -> bytes:
        """What is being written, as it is kept."""
        ...

    def opened_draft(self, body: bytes, page: bytes) -> bytes:
        """What was being written. Raises `DamagedPageError`."""
        ...


class Plain:
    """No cover: everything is readable by whoever reads the file, and says so."""

    vault = b""

    def closed(self, content: bytes, page: bytes, revision: bytes) -> bytes:
        """The same, with room after it: a disk that fails in one place takes few entries."""
        return content.ljust(LEAST_PLAIN)

    def opened(self, body: bytes, page: bytes, revision: bytes) -> bytes:
        """The same."""
        return body.rstrip(b" ")

    def closed_draft(self, content: bytes, page: bytes) -> bytes:
        """The same."""
        return content

    def opened_draft(self, body: bytes, page: bytes) -> bytes:
        """The same."""
        return body


PLAIN = Plain()


class Seal:
    """The cover of a lock whose key is known."""

    def __init__(
        self, key: bytes, vault: bytes, chance: Callable[[int], bytes] = os.urandom
    ) -> None:
        self.vault = vault
        self._entries, self._drafts = subkey(key, b"entries"), subkey(key, b"drafts")
        self._chance = chance

    def closed(self, content: bytes, page: bytes, revision: bytes) -> bytes:
        """Sealed and padded."""
        ad = _ENTRY_AD + self.vault + page + revision
        return sealed(self._entries, padded(content), ad, self._chance(NONCE))

    def opened(self, body: bytes, page: bytes, revision: bytes) -> bytes:
        """What was sealed, if nobody changed a bit of it nor where it stands."""
        content = unsealed(self._entries, body, _ENTRY_AD + self.vault + page + revision)
        return unpadded(content)

    def closed_draft(self, content: bytes, page: bytes) -> bytes:
        """Sealed and padded, after the id of the lock it belongs to."""
        ad = _DRAFT_AD + self.vault + page
        return DRAFT + self.vault + sealed(self._drafts, padded(content), ad, self._chance(NONCE))

    def opened_draft(self, body: bytes, page: bytes) -> bytes:
        """What was sealed."""
        if vault_of(body) != self.vault:
            raise damaged_page()
        sealed_part = body[len(DRAFT) + ID :]
        return unpadded(unsealed(self._drafts, sealed_part, _DRAFT_AD + self.vault + page))


def vault_of(draft: bytes) -> bytes:
    """The id of the lock that a draft is sealed by; empty for a plain one."""
    return draft[len(DRAFT) : len(DRAFT) + ID] if draft.startswith(DRAFT) else b""


def subkey(key: bytes, label: bytes) -> bytes:
    """A key for one use: keyed BLAKE2b of its name."""
    return blake2b(label, key=key, digest_size=KEY, person=_PERSON).digest()


def sealed(key: bytes, content: bytes, ad: bytes, nonce: bytes) -> bytes:
    """The nonce, and `content` sealed under it together with `ad`."""
    from nacl import bindings

    return nonce + bindings.crypto_aead_xchacha20poly1305_ietf_encrypt(content, ad, nonce, key)


def unsealed(key: bytes, body: bytes, ad: bytes) -> bytes:
    """What was sealed. Raises `DamagedPageError` for anything else."""
    from nacl import bindings
    from nacl.exceptions import CryptoError

    if len(body) < NONCE + TAG:
        raise damaged_page()
    try:
        return bindings.crypto_aead_xchacha20poly1305_ietf_decrypt(
            body[NONCE:], ad, body[:NONCE], key
        )
    except CryptoError as error:
        raise damaged_page() from error


def padded(content: bytes) -> bytes:
    """`content`, a mark, and zeros up to the next full block (ISO/IEC 7816-4)."""
    return content + b"\x80" + bytes(-(len(content) + 1) % BLOCK)


def unpadded(content: bytes) -> bytes:
    """What was padded. Raises `DamagedPageError`."""
    end = content.rstrip(b"\0")
    if len(content) % BLOCK or not end.endswith(b"\x80"):
        raise damaged_page()
    return end[:-1]
