"""How an entry is kept: plain, or sealed. Bytes in, bytes out; nothing here knows a file."""

from __future__ import annotations

from typing import Protocol


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
        """The same."""
        return content

    def opened(self, body: bytes, page: bytes, revision: bytes) -> bytes:
        """The same."""
        return body

    def closed_draft(self, content: bytes, page: bytes) -> bytes:
        """The same."""
        return content

    def opened_draft(self, body: bytes, page: bytes) -> bytes:
        """The same."""
        return body


PLAIN = Plain()
