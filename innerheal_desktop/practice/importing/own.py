"""Our own log: the lines of `innerheal log --json`, of the plain copy, and the ZIP of an export.

A record comes back bit for bit, with its id, version and marks; of the plain copy with its earlier
versions too. What was deleted stays deleted.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from hashlib import blake2b
from typing import Any

from innerheal_desktop.keeping.errors import InvalidRecordError
from innerheal_desktop.keeping.source import HEAD, Source
from innerheal_desktop.practice.feelings import SCALES
from innerheal_desktop.practice.importing.found import (
    Answers,
    Kept,
    Note,
    Refused,
    Row,
    UnreadableError,
)
from innerheal_desktop.practice.importing.objects import parsed
from innerheal_desktop.practice.records import SessionRecord
from innerheal_desktop.tongue import mark, tr

NAME = "innerheal"
TITLE = mark("InnerHeal")
FILE = mark("log.jsonl, a yearly log-*.jsonl, or the ZIP of an export")
_MEMBERS = re.compile(r"log\.jsonl|(?:as-it-lies/)?log-\d{4}\.jsonl")
# Characters of a check-in: words, a line, and room for what later versions add.
LONGEST_CHECK_IN = 4_000


def knows(source: Source) -> bool:
    """Whether the file holds lines of our log."""
    if source.zip:
        return bool(_members(source))
    first = next((line for line in source.head.splitlines() if line.strip()), b"")
    if len(first) >= HEAD or not first.lstrip(b"\xef\xbb\xbf").startswith(b"{"):
        return False
    try:
        value = parsed(first.decode("utf-8-sig", "replace"))
    except UnreadableError:
        return False
    return isinstance(value, dict) and "start" in value and bool({"id", "kind"} & {*value})


def read(source: Source, answers: Answers) -> Iterator[Row]:
    """Every version of every record."""
    for member in _members(source) or [""]:
        for line in source.lines(member):
            if line.text is None:
                yield Refused(line.number, tr("the line is too long to be one"))
            elif line.text.strip():
                try:
                    yield _kept(line.number, line.text)
                except UnreadableError as error:
                    yield Refused(line.number, str(error))
                except InvalidRecordError as error:
                    yield Refused(line.number, error.message)
    others = [name for name in source.members if not _MEMBERS.fullmatch(name)]
    if "journal.json" in others:
        yield Note(
            tr("The pages of the journal stay there: “innerheal journal import” takes them.")
        )
    if any(name.startswith(("sessions/", "sounds/", "settings", "practice-s")) for name in others):
        yield Note(
            tr(
                "Settings, sessions and sounds in it stay there; the practice comes in. Settings,"
                " Privacy, “Bring everything back…” brings all of it."
            )
        )


def _members(source: Source) -> list[str]:
    return sorted(name for name in source.members if _MEMBERS.fullmatch(name))


def _kept(number: int, text: str) -> Kept:
    value = parsed(text)
    if isinstance(value, dict) and not value.get("id"):
        digest = blake2b(text.strip().encode("utf-8", "replace"), digest_size=16).hexdigest()
        value = {**value, "id": digest}
    record = SessionRecord.from_json(value)
    if record.check_in is not None:
        _check(record.check_in)
    return Kept(number, record, deleted=isinstance(value, dict) and value.get("deleted") is True)


def _check(check_in: Mapping[str, Any]) -> None:
    """Raise `UnreadableError` where a check-in says what nobody can have told."""
    if len(json.dumps(dict(check_in))) > LONGEST_CHECK_IN:
        raise UnreadableError(tr("its check-in is too long"))
    for when in ("before", "after"):
        told = check_in.get(when, {})
        if not isinstance(told, dict):
            raise UnreadableError(tr("its check-in cannot be read"))
        for scale in SCALES.values():
            at = told.get(scale.name, 0)
            if isinstance(at, bool) or not isinstance(at, int | float) or not 0 <= at <= scale.most:
                raise UnreadableError(
                    tr("{scale} is not within 0 and {most}", scale=scale.name, most=scale.most)
                )
