"""How long laying out a half-hour sitting takes, against reading the same script's file.

Every session that may last half an hour is laid out, in each of its variants; the slowest counts.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence

from benchmarks.budgets import LAYOUT
from benchmarks.figures import Figure
from benchmarks.telling import quietest, tell
from innerheal_desktop.library.catalogue import Library
from innerheal_desktop.library.reading import read
from innerheal_desktop.paths import assets
from innerheal_desktop.session.layout import lay_out

SECONDS, LOOKS = 1800.0, 2000


def measure(words: Sequence[str]) -> Iterator[Figure]:
    """The slowest of all half hours, and of all looks at them."""
    scripts = assets() / "scripts"
    library, laid = Library(scripts), {}
    for entry in library.entries():
        if entry.faults or not entry.shortest <= SECONDS <= entry.longest:
            continue
        script, data = library.script(entry.id), (scripts / f"{entry.id}.md").read_bytes()
        played = library.played_by(script)
        timeline = lay_out(script, SECONDS, sessions=played)

        def look() -> None:
            for number in range(LOOKS):
                timeline.at(number * 0.88)  # noqa: B023

        works = (
            lambda: lay_out(script, SECONDS, sessions=played),  # noqa: B023
            look,
            lambda: read(data, entry.id),  # noqa: B023
        )
        laid[entry.id] = quietest(works, 3)
    slowest = max(laid, key=lambda name: laid[name][0])
    laying, _, reading = laid[slowest]
    note = f"{slowest}, of {len(laid)} sessions"
    yield Figure(LAYOUT.row("thirty minutes, the slowest"), laying, reading, note=note)
    slowest = max(laid, key=lambda name: laid[name][1])
    look_at = laid[slowest][1] * 1000 / LOOKS
    yield Figure(LAYOUT.row("one look at the timeline"), look_at, note=slowest)


if __name__ == "__main__":
    sys.exit(tell("layout", measure))
