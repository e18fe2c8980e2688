"""A suggestion: one session for right now, and the plain reason for it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from innerheal_desktop.library.catalogue import Entry


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A session, a length in seconds, and why."""

    entry: Entry
    seconds: float
    reason: str


# From which hour (local), what suits: the session and the reason said. First row before dawn.
# Only sessions without holds: nobody has been asked yet whether holds suit them.
_BY_HOUR: tuple[tuple[int, str, str], ...] = (
    (0, "resonance-46", "because it is late, and the out-breath leads"),
    (5, "coherent", "because it is morning, and an even rhythm is a gentle start"),
    (11, "cyclic-sigh", "because it is the middle of the day, and a few sighs make room"),
    (14, "extended-exhale", "because it is afternoon, and a longer out-breath unwinds a little"),
    (18, "resonance-46", "because it is evening, and the out-breath leads"),
)
_USUAL_SECONDS = 300.0


def suggest(
    entries: Sequence[Entry], hour: int, *, last: str = "", last_seconds: float = 0.0
) -> Suggestion | None:
    """What to offer at `hour` (0…23, local). None when there is nothing to play.

    `last` is the session practised last; in the same part of the day it is offered again at the
    length that was chosen then.
    """
    playable = {entry.id: entry for entry in entries if not entry.faults and entry.lengths}
    if not playable:
        return None
    name, reason = next((row[1], row[2]) for row in reversed(_BY_HOUR) if hour >= row[0])
    entry = playable.get(name) or next(iter(playable.values()))
    if entry.id == last and last_seconds:
        return Suggestion(entry, last_seconds, f"{reason}, and you know it already")
    return Suggestion(entry, _nearest(entry, _USUAL_SECONDS), reason)


def _nearest(entry: Entry, seconds: float) -> float:
    return min(entry.lengths, key=lambda each: abs(each - seconds))
