"""Lines as one person has them: those we know of, changed, hidden, and others of their own."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, fields, replace
from datetime import date
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from innerheal_desktop.care.help import Country, Line


@dataclass(frozen=True, slots=True)
class OwnLine:
    """A line that somebody wrote down on a day, in a `country` (its code), or everywhere ("").

    Where `instead` is the key of a line we know of, it stands in the place of that one. None of it
    shows when the value is printed.
    """

    service: str = field(repr=False)
    on: date
    country: str = field(default="", repr=False)
    number: str = field(default="", repr=False)
    text: str = field(default="", repr=False)
    hours: str = field(default="", repr=False)
    language: str = field(default="", repr=False)
    site: str = field(default="", repr=False)
    instead: str = field(default="", repr=False)

    def as_json(self) -> dict[str, str]:
        """For the log."""
        said = {each.name: getattr(self, each.name) for each in fields(self)}
        return said | {"on": self.on.isoformat()}


@dataclass(frozen=True, slots=True)
class Shown:
    """A line as it is shown: ours by its `key`, the person's own, or theirs in place of ours."""

    key: str
    line: Line | None = None
    own: OwnLine | None = None


@dataclass(frozen=True, slots=True)
class Lines:
    """What a person has changed: lines of their own, and the keys of ours that they hid."""

    own: tuple[OwnLine, ...] = ()
    hidden: frozenset[str] = frozenset()

    def kept(self, line: OwnLine, before: OwnLine | None = None) -> Lines:
        """With `line`, in the place of `before` where there was one."""
        if before in self.own:
            own = tuple(line if each == before else each for each in self.own)
        else:
            own = (*self.own, line)
        return replace(self, own=own, hidden=self.hidden - {line.instead})

    def without(self, line: OwnLine) -> Lines:
        """Without a line of one's own; ours is shown again where it stood for one."""
        return replace(self, own=tuple(each for each in self.own if each != line))

    def hid(self, key: str) -> Lines:
        """With one of ours hidden, and what stood in its place gone."""
        own = tuple(each for each in self.own if each.instead != key)
        return Lines(own, self.hidden | {key})

    def restored(self, key: str) -> Lines:
        """With one of ours shown as we know it."""
        own = tuple(each for each in self.own if each.instead != key)
        return Lines(own, self.hidden - {key})

    def shown(self, country: Country | None, code: str, *, young: bool = False) -> list[Shown]:
        """The lines of a country in their order; for the `young` theirs first, one's own last."""
        instead = {each.instead: each for each in self.own if each.instead}
        known = sorted(country.lines if country else (), key=lambda each: young and not each.young)
        keyed = [(key_of(code, line), line) for line in known]
        found = [
            Shown(key, line, instead.get(key)) for key, line in keyed if key not in self.hidden
        ]
        keys = {key for key, _ in keyed}
        return found + [
            Shown("", own=each)
            for each in self.own
            if each.country in ("", code) and each.instead not in keys
        ]

    def hidden_in(self, country: Country | None) -> list[Shown]:
        """The lines of a country that the person hid."""
        if country is None:
            return []
        keyed = ((key_of(country.code, line), line) for line in country.lines)
        return [Shown(key, line) for key, line in keyed if key in self.hidden]

    def as_json(self) -> dict[str, object]:
        """For the log; `from_json` gives back exactly this."""
        return {"own": [each.as_json() for each in self.own], "hidden": sorted(self.hidden)}

    @classmethod
    def from_json(cls, value: object) -> Lines:
        """What the log holds; what makes no sense is left out."""
        if not isinstance(value, Mapping):
            return cls()
        rows, keys = value.get("own"), value.get("hidden")
        found = (_own(row) for row in rows) if isinstance(rows, list) else ()
        hidden = keys if isinstance(keys, list) else ()
        return cls(
            tuple(each for each in found if each is not None),
            frozenset(each for each in hidden if isinstance(each, str)),
        )


def key_of(code: str, line: Line) -> str:
    """What a line we know of is remembered by: its country and its name."""
    return f"{code}/{line.service}"


def _own(row: object) -> OwnLine | None:
    if not isinstance(row, Mapping):
        return None
    names = {each.name for each in fields(OwnLine)} - {"on"}
    said = {name: row.get(name, "") for name in names}
    if not all(isinstance(each, str) for each in said.values()) or not said["service"].strip():
        return None
    try:
        return OwnLine(**said, on=date.fromisoformat(row["on"]))
    except (KeyError, TypeError, ValueError):
        return None
