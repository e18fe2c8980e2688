"""Apple Health's `export.xml`, or the ZIP that holds it: mindful sessions, streamed.

Exports reach gigabytes, so the file is never held. Its own document type is not read: some
versions of it are not well formed, and nobody's entities are ever expanded.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from typing import Any
from xml.parsers import expat

from innerheal_desktop.keeping.source import PIECE, Source, UnreadableFileError
from innerheal_desktop.practice.importing.found import (
    Answers,
    Found,
    Refused,
    Row,
    UnreadableError,
)
from innerheal_desktop.practice.importing.moments import between, offset, short
from innerheal_desktop.tongue import mark, tr

NAME = "apple-health"
TITLE = mark("Apple Health")
FILE = mark("the ZIP of its export, or export.xml in it")
MINDFUL = "HKCategoryTypeIdentifierMindfulSession"
FORM = "%Y-%m-%d %H:%M:%S %z"
ROOT = b"<HealthData"
# Bytes before the first element, of one tag, and how deep elements may lie.
LONGEST_PROLOG, LONGEST_TAG, DEEPEST = 1 << 20, 1 << 22, 64
MOST_MEMBERS = 20


def knows(source: Source) -> bool:
    """Whether the file is such an export."""
    return ROOT in source.head or bool(_member(source))


def read(source: Source, answers: Answers) -> Iterator[Row]:
    """Every mindful session of it; where the file is damaged, those before."""
    for line, told in _records(source):
        if isinstance(told, str):
            yield Refused(line, told)
            continue
        try:
            yield _found(line, told)
        except UnreadableError as error:
            yield Refused(line, str(error))


def _found(line: int, told: dict[str, str]) -> Found:
    begun, ended = _moment(told.get("startDate", "")), _moment(told.get("endDate", ""))
    seconds = between(begun, ended)
    return Found(line, begun, seconds, told.get("sourceName", ""), offset=offset(begun))


def _moment(text: str) -> datetime:
    try:
        return datetime.strptime(text, FORM)  # noqa: DTZ007 — %z is in the form
    except ValueError as error:
        raise UnreadableError(tr("“{text}” is no date and time", text=short(text))) from error


def _records(source: Source) -> Iterator[tuple[int, dict[str, str] | str]]:
    """The attributes of each session with its line; a text says why the reading ended there."""
    found: list[tuple[int, dict[str, str] | str]] = []
    parser = _parser(found)
    fed = 0
    try:
        for piece in _without_type(source):
            parser.Parse(piece, False)
            fed += len(piece)
            if fed - parser.CurrentByteIndex > LONGEST_TAG:
                raise UnreadableError(tr("one piece of it is longer than any can be"))
            yield from found
            found.clear()
        parser.Parse(b"", True)
    except expat.ExpatError as error:
        why = tr("the file is damaged here; what comes after it is left out")
        found.append((error.lineno, why))
    except UnreadableError as error:
        found.append((parser.CurrentLineNumber, str(error)))
    yield from found


def _parser(found: list[tuple[int, dict[str, str] | str]]) -> expat.XMLParserType:
    parser = expat.ParserCreate("UTF-8")
    parser.SetParamEntityParsing(expat.XML_PARAM_ENTITY_PARSING_NEVER)
    deep = 0

    def begins(name: str, attributes: dict[str, str]) -> None:
        nonlocal deep
        deep += 1
        if deep > DEEPEST:
            raise UnreadableError(tr("it is nested too deep"))
        if name == "Record" and attributes.get("type") == MINDFUL:
            found.append((parser.CurrentLineNumber, attributes))

    def ends(name: str) -> None:
        nonlocal deep
        deep -= 1

    def declares(*_: Any) -> None:
        raise UnreadableError(tr("it declares entities, which no export does"))

    parser.StartElementHandler, parser.EndElementHandler = begins, ends
    parser.EntityDeclHandler = declares
    return parser


def _without_type(source: Source) -> Iterator[bytes]:
    """The file from its first element on; what stood before it is as many empty lines."""
    pieces = source.pieces(_member(source))
    prolog = b""
    for piece in pieces:
        prolog += piece
        at = prolog.find(ROOT)
        if at >= 0:
            if b"<!ENTITY" in prolog[:at]:
                raise UnreadableFileError(
                    tr("“{file}” declares entities, which no export does", file=source.name),
                    tr("Do not trust this file; export it again"),
                )
            yield b"\n" * prolog.count(b"\n", 0, at)
            yield prolog[at:]
            yield from pieces
            return
        if len(prolog) > LONGEST_PROLOG + PIECE:
            break
    raise UnreadableFileError(
        tr("“{file}” is no export of Apple Health", file=source.name),
        tr("Look whether it is the right file"),
    )


def _member(source: Source) -> str:
    """The file in a ZIP that is the export, whatever it is called in the phone's language."""
    named = [name for name in source.members if name.endswith(".xml")][:MOST_MEMBERS]
    return next((name for name in named if ROOT in source.beginning(name)), "")
