"""Collections: a few ways into the library that need no search. One row a collection.

A session joins one by what it is (its lengths, its needs, its category) or by a tag of the same
name, never because its name stands here.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from innerheal_desktop.library.catalogue import Entry
from innerheal_desktop.library.filters import is_new
from innerheal_desktop.library.lengths import is_possible
from innerheal_desktop.library.needs import needs_of
from innerheal_desktop.tongue import mark

ALL, KEPT, OWN = "all", "kept", "own"
MINUTE = 60.0


class Person(NamedTuple):
    """What of a person the library goes by: session ids they keep close, and have practised."""

    kept: frozenset[str] = frozenset()
    practised: frozenset[str] = frozenset()


class Collection(NamedTuple):
    """A way in: its name in the code, its title, a line on it, and what belongs to it."""

    name: str
    title: str
    about: str
    holds: Callable[[Entry, Person], bool]


COLLECTIONS: tuple[Collection, ...] = (
    Collection(ALL, mark("All"), "", lambda entry, person: True),
    Collection(
        KEPT,
        mark("Kept close"),
        mark("The ones you chose to have at hand."),
        lambda entry, person: entry.id in person.kept,
    ),
    Collection(
        "first-week",
        mark("First week"),
        mark("Short and gentle, to begin with. Any of them, in any order."),
        lambda entry, person: "first week" in entry.tags,
    ),
    Collection(
        "one-minute",
        mark("One minute"),
        mark("Each can be done in a minute."),
        lambda entry, person: bool(entry.lengths) and is_possible(entry, MINUTE),
    ),
    Collection(
        "bedtime",
        mark("Bedtime"),
        mark("For the end of the day, and for the middle of the night."),
        lambda entry, person: "sleep" in needs_of(entry),
    ),
    Collection(
        "triggered",
        mark("When I am triggered"),
        mark("First the room around you, then everything else."),
        lambda entry, person: "triggered" in entry.tags or entry.category == "steady",
    ),
    Collection(
        "eyes-open",
        mark("With open eyes"),
        mark("Nothing to picture, no breath to follow: these go well with open eyes."),
        lambda entry, person: _is_outward(entry),
    ),
    Collection(
        "new",
        mark("New to me"),
        mark("Not practised yet."),
        lambda entry, person: is_new(entry, person.practised),
    ),
    Collection(
        OWN,
        mark("From file"),
        mark("Sessions of your own. They can show words and play sounds, nothing else."),
        lambda entry, person: entry.own,
    ),
)
# Nearly every session may be done with open eyes; with these there is something to look at, or
# nothing that closed ones would help with.
_OUTWARD = {"eyes open", "no imagery", "no breath focus"}


def _is_outward(entry: Entry) -> bool:
    return set(entry.tags) >= _OUTWARD and entry.level == 1 and entry.gate == "none"


# These are ways to somewhere even while nothing is in them.
ALWAYS = (ALL, OWN)


def held(name: str, entries: Sequence[Entry], person: Person) -> tuple[Entry, ...]:
    """The sessions of the collection called `name`, in their order."""
    row = next(each for each in COLLECTIONS if each.name == name)
    return tuple(entry for entry in entries if row.holds(entry, person))


def offered(entries: Sequence[Entry], person: Person) -> tuple[Collection, ...]:
    """The collections that hold something now, and those that always stand there."""
    return tuple(
        each
        for each in COLLECTIONS
        if each.name in ALWAYS or any(each.holds(entry, person) for entry in entries)
    )
