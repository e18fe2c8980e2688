"""A fit: what one person told us, and where they wanted a session as it is written all the same.

It lies in the log's settings under one key, beside the practice, and nowhere else: no file of
settings, no plain copy and no message ever holds it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from innerheal_desktop.care.flags import AT_THE_CARD, FLAGS

KEY = "fit"
_ASKED = frozenset(flag.name for flag in FLAGS)
_KNOWN = _ASKED | {flag.name for flag in AT_THE_CARD}


@dataclass(frozen=True, slots=True)
class Fit:
    """`flags` are names; `answered` is true once anything was answered, “none of these” too.

    `as_written` are the ids of sessions that are not adapted where that may be changed back. None
    of it shows when the value is printed.
    """

    flags: frozenset[str] = field(default=frozenset(), repr=False)
    answered: bool = field(default=False, repr=False)
    as_written: frozenset[str] = field(default=frozenset(), repr=False)

    def told(self, name: str, *, yes: bool) -> Fit:
        """The fit with one question answered; what only the card asked is known better now."""
        others = (self.flags & _ASKED) - {name}
        return replace(self, flags=others | ({name} if yes else set()), answered=True)

    def ticked(self, *names: str) -> Fit:
        """The fit after the card before a first session with holds; no name is none of these."""
        return replace(self, flags=self.flags | set(names), answered=True)

    def written(self, session: str, *, wanted: bool) -> Fit:
        """The fit with this session as it is written, or adapted again."""
        others = self.as_written - {session}
        return replace(self, as_written=others | ({session} if wanted else set()))

    def as_json(self) -> dict[str, Any]:
        """For the log; `from_json` gives back exactly this."""
        return {
            "flags": sorted(self.flags),
            "answered": self.answered,
            "as_written": sorted(self.as_written),
        }

    @classmethod
    def from_json(cls, value: object) -> Fit:
        """What the log holds; what makes no sense is as if nothing had been said."""
        if not isinstance(value, Mapping):
            return cls()
        flags = _names(value.get("flags")) & _KNOWN
        answered = value.get("answered") is True or bool(flags)
        return cls(flags, answered, _names(value.get("as_written")))


NOTHING_TOLD = Fit()


def _names(value: object) -> frozenset[str]:
    if not isinstance(value, list):
        return frozenset()
    return frozenset(each for each in value if isinstance(each, str))
