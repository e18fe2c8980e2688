"""JSON that must be read as a whole: bounded before it is parsed, refused where it is hostile."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from typing import Any

from innerheal_desktop.keeping.source import Source, UnreadableFileError
from innerheal_desktop.practice.importing.found import (
    Found,
    Refused,
    UnreadableError,
)
from innerheal_desktop.tongue import tr

# Objects and lists in one text: a parsed one takes some 60 bytes and more.
MOST = 500_000


def opens_with(source: Source, bracket: str, *words: str) -> bool:
    """Whether the beginning of the file is JSON of this sort that names these words."""
    text = source.head.decode("utf-8-sig", "replace").lstrip()
    return text.startswith(bracket) and all(word in text for word in words)


def read_json(source: Source, member: str = "") -> Any:
    """The parsed text. Raises `UnreadableFileError`."""
    text = source.text(member)
    if text.count(b"{") + text.count(b"[") > MOST:
        raise UnreadableFileError(
            tr("“{file}” holds too much to be read", file=source.name),
            tr("Look whether it is the right file"),
        )
    try:
        return parsed(text.decode("utf-8-sig", "replace"))
    except UnreadableError as error:
        raise UnreadableFileError(
            tr("“{file}” is no JSON: {why}", file=source.name, why=error),
            tr("Copy or export it again"),
        ) from error


def parsed(text: str) -> Any:
    """One JSON value. Raises `UnreadableError`, also for what JSON does not know: NaN, infinity."""
    try:
        return json.loads(text, parse_constant=_no_number)
    except RecursionError as error:
        raise UnreadableError(tr("it is nested too deep")) from error
    except ValueError as error:
        raise UnreadableError(tr("it breaks off, or is not written as JSON is")) from error


def listed(
    values: object, entry: Callable[[int, Mapping[str, Any]], Found]
) -> Iterator[Found | Refused]:
    """What `entry` makes of each object of a list; its number, from 1, stands for the line."""
    for number, value in enumerate(values if isinstance(values, list) else [], start=1):
        try:
            if not isinstance(value, dict):
                raise UnreadableError(tr("it is no object"))
            yield entry(number, value)
        except UnreadableError as error:
            yield Refused(number, str(error))


def _no_number(name: str) -> float:
    raise ValueError(name)
