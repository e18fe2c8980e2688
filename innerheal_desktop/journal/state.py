"""How a journal may stand."""

from __future__ import annotations

from enum import Enum


class State(Enum):
    """Without a passphrase, locked, or unlocked."""

    PLAIN = "plain"
    LOCKED = "locked"
    OPEN = "open"
