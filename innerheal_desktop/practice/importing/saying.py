"""What the person should know of a file beside its numbers, each said once."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from innerheal_desktop.tongue import plural, tr

# By the word that the entries are counted by.
_NOTES: dict[str, Callable[[int], str]] = {
    "skipped": lambda n: plural(
        "{n} entry names an hour that the clocks passed over; it is taken an hour later.",
        "{n} entries name an hour that the clocks passed over; they are taken an hour later.",
        n,
    ),
    "twice": lambda n: plural(
        "{n} entry names an hour that came twice; the first of the two is taken.",
        "{n} entries name an hour that came twice; the first of the two is taken.",
        n,
    ),
    "trimmed": lambda n: plural(
        "{n} text held what cannot be shown, or was too long; that part is left out.",
        "{n} texts held what cannot be shown, or were too long; that part is left out.",
        n,
    ),
    "gone": lambda n: plural(
        "{n} entry that you deleted here stays deleted.",
        "{n} entries that you deleted here stay deleted.",
        n,
    ),
    "deleted": lambda n: plural(
        "{n} record that was deleted there stays away.",
        "{n} records that were deleted there stay away.",
        n,
    ),
    "newer": lambda n: plural(
        "{n} record was changed there since it came here; what is here stays.",
        "{n} records were changed there since they came here; what is here stays.",
        n,
    ),
}


def sentences(said: Mapping[str, int], zone: str) -> tuple[str, ...]:
    """The sentences for what was counted; a sentence of a reader itself is counted 0 times."""
    told = [text for text, many in said.items() if not many]
    if said.get("here"):
        told.append(tr("The file names no time zone; {zone} is taken for it.", zone=zone))
    counted = ((say, said.get(word, 0)) for word, say in _NOTES.items())
    return (*told, *(say(many) for say, many in counted if many))
