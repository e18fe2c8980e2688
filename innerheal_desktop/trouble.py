"""Trouble: what can go wrong that a person can do something about. Everything else is a bug."""

from __future__ import annotations


class TroubleError(Exception):
    """A known error: `message` says what happened and what it means, `remedy` what one can do."""

    def __init__(self, message: str, remedy: str = "") -> None:
        self.message = message
        self.remedy = remedy
        super().__init__(f"{message}. {remedy}" if remedy else message)
