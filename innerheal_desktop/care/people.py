"""My people: up to five names with a number and a note of one's own."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

# More names are a list; five are people.
MOST = 5
LONGEST = 200


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody to turn to. None of it shows when the value is printed."""

    name: str = field(repr=False)
    number: str = field(default="", repr=False)
    note: str = field(default="", repr=False)

    def as_json(self) -> dict[str, str]:
        """For the log."""
        return {"name": self.name, "number": self.number, "note": self.note}


People = tuple[Person, ...]


def added(people: People, person: Person, at: int = MOST) -> People:
    """`people` with one more, at its place or the end; as they are where five are there."""
    if len(people) >= MOST:
        return people
    return (*people[:at], person, *people[at:])


def changed(people: People, before: Person, after: Person) -> People:
    """`people` with `after` where `before` stood."""
    return tuple(after if each == before else each for each in people)


def removed(people: People, person: Person) -> People:
    """`people` without `person`."""
    return tuple(each for each in people if each != person)


def moved(people: People, person: Person, steps: int) -> People:
    """`people` with `person` so many places further down (up: less than 0), as far as it goes."""
    at = people.index(person) + steps
    others = removed(people, person)
    return added(others, person, max(at, 0))


def read_people(value: object) -> People:
    """What the log holds of them."""
    found = (_person(row) for row in value) if isinstance(value, list) else ()
    return tuple(dict.fromkeys(each for each in found if each is not None))[:MOST]


def _person(row: object) -> Person | None:
    if not isinstance(row, Mapping):
        return None
    said = [row.get(name, "") for name in ("name", "number", "note")]
    if not all(isinstance(each, str) for each in said) or not said[0].strip():
        return None
    return Person(*said)
