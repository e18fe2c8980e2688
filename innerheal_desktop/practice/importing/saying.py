"""What the person should know of a file beside its numbers, each said once."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import timedelta

from innerheal_desktop.practice.day import date_at_offset, instant
from innerheal_desktop.practice.importing.twins import FORGOTTEN, timed
from innerheal_desktop.practice.records import SessionRecord
from innerheal_desktop.practice.wording import date_words, length_words
from innerheal_desktop.tongue import plural, tr

# So many long entries are named.
_SHOWN = 4
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


def remarks(new: Sequence[SessionRecord], boundary: int) -> tuple[str, ...]:
    """What may surprise in these new entries; `boundary` is the hour at which a day begins."""
    long = [record for record in new if record.seconds > FORGOTTEN]
    night = sum(timed(record.kind, record.marks) and _late(record) for record in new)
    said = []
    if long:
        told = [f"{date_words(each.practice_date)}: {length_words(each.seconds)}" for each in long]
        said.append(
            plural(
                "{n} entry lasts longer than six hours, as when a timer was forgotten ({days})."
                " It comes as it is, and can be corrected or deleted here.",
                "{n} entries last longer than six hours, as when a timer was forgotten ({days})."
                " They come as they are, and can be corrected or deleted here.",
                len(long),
                days=", ".join([*told[:_SHOWN], *("…" for _ in told[_SHOWN : _SHOWN + 1])]),
            )
        )
    if night:
        said.append(
            plural(
                "{n} sitting after midnight counts for the day before: your day begins at {hour}.",
                "{n} sittings after midnight count for the day before: your day begins at {hour}.",
                night,
                hour=f"{boundary:02}:00",
            )
        )
    return tuple(said)


def _late(record: SessionRecord) -> bool:
    """Whether the clock showed another date than the one it counts for."""
    return date_at_offset(instant(record.start), record.offset, 0) != record.practice_date


def moment_words(record: SessionRecord) -> str:
    """When an entry began by its own clock, and how long it was: `3 May 2026, 06:12, 20 min`."""
    began = instant(record.start) + timedelta(minutes=record.offset)
    day, long = date_words(began.date()), length_words(record.seconds)
    if not timed(record.kind, record.marks):
        return tr("{day}, {length}", day=day, length=long)
    return tr("{day}, {time}, {length}", day=day, time=f"{began:%H:%M}", length=long)
