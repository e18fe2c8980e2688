"""The order of the shelf while nothing is searched: what brings a person here, gentle first."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from innerheal_desktop.library.catalogue import Entry
from innerheal_desktop.library.needs import needs_of

# What people say brings them here, and the needs it speaks of. Curiosity speaks of all of them.
REASONS: dict[str, tuple[str, ...]] = {
    "stress": ("calm", "nature"),
    "sleep": ("sleep",),
    "feelings": ("feelings", "kindness"),
    "self-criticism": ("kindness",),
    "patterns": ("younger self", "feelings"),
    "quiet": ("focus", "spirit", "nature"),
    "curiosity": (),
}
# How much a session asks first: nothing, a note, holds, looking at how one is.
GATES = ("none", "note", "holds", "gentle", "readiness")


def arranged(entries: Sequence[Entry], reasons: Iterable[str] = ()) -> tuple[Entry, ...]:
    """The sessions in the order of the shelf; those that meet `reasons` (of REASONS) come first.

    Then the ones that are gentle to start with, then those that ask little beforehand, then by
    title. Files with faults come last.
    """
    sought = {need for reason in reasons for need in REASONS.get(reason, ())}

    def place(entry: Entry) -> tuple[bool, bool, int, int, str]:
        meets = bool(sought & needs_of(entry))
        gate = GATES.index(entry.gate) if entry.gate in GATES else len(GATES)
        return bool(entry.faults), not meets, entry.level, gate, entry.title.casefold()

    return tuple(sorted(entries, key=place))
