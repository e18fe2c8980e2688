"""Day One's JSON ZIP: a journal. Nothing of it belongs to the practice log.

Pages are counted and left where they are: their text is for a journal, not for a log.
"""

from __future__ import annotations

from collections.abc import Iterator

from innerheal_desktop.keeping.source import Source
from innerheal_desktop.practice.importing.found import Answers, Note, Row
from innerheal_desktop.practice.importing.objects import read_json
from innerheal_desktop.tongue import mark, plural

NAME = "day-one"
TITLE = mark("Day One")
FILE = mark("the ZIP of its JSON export")
MOST = 50


def knows(source: Source) -> bool:
    """Whether the ZIP is such a journal."""
    return bool(_journals(source))


def read(source: Source, answers: Answers) -> Iterator[Row]:
    """Nothing but how many pages there are."""
    pages = 0
    for member in _journals(source):
        whole = read_json(source, member)
        entries = whole.get("entries") if isinstance(whole, dict) else None
        pages += len(entries) if isinstance(entries, list) else 0
    yield Note(
        plural(
            "{n} page is a journal’s, not the practice log’s: it stays in the file, unread.",
            "{n} pages are a journal’s, not the practice log’s: they stay in the file, unread.",
            pages,
        )
    )


def _journals(source: Source) -> list[str]:
    found = [name for name in source.members if name.endswith(".json")][:MOST]
    heads = ((name, source.beginning(name)) for name in found)
    return [name for name, head in heads if b'"entries"' in head and b'"metadata"' in head]
