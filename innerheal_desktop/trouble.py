"""Trouble: what can go wrong that a person can do something about. Everything else is a bug."""

from __future__ import annotations


class TroubleError(Exception):
    """A known error: `message` says what happened and what it means, `remedy` what one can do.

    Both are whole sentences; a full stop that is missing is added.
    """

    def __init__(self, message: str, remedy: str = "") -> None:
        self.message = _sentence(message)
        self.remedy = _sentence(remedy)
        super().__init__(f"{self.message} {self.remedy}".strip())


def _sentence(text: str) -> str:
    ended = text.rstrip("”").endswith((".", "?", "!"))
    return text if not text or ended else f"{text}."
