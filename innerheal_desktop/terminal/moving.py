"""The command `import`: what would change, then one import that can be taken back."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from innerheal_desktop.home import Home
from innerheal_desktop.journal.importing import holds_pages_alone
from innerheal_desktop.practice.day import instant
from innerheal_desktop.practice.file import FILE
from innerheal_desktop.practice.importing import (
    FORMATS,
    Batch,
    Plan,
    Question,
    batches,
    bring_back,
    carry_out,
    plan,
    undo,
)
from innerheal_desktop.practice.importing.daylio import valence
from innerheal_desktop.practice.importing.habits import NO, OTHERS, YES, key
from innerheal_desktop.practice.importing.insight_timer import ORDER
from innerheal_desktop.practice.importing.saying import moment_words
from innerheal_desktop.practice.log import PracticeLog
from innerheal_desktop.practice.wording import date_words, length_words
from innerheal_desktop.terminal.records import SHORT
from innerheal_desktop.tongue import plural, tr
from innerheal_desktop.trouble import TroubleError

# So many refused lines are shown to a person; programs are given all of them.
SHOWN = 10
# Bytes of a file of moods.
LARGEST_MOODS = 1 << 16


def move_in(home: Home, asked: argparse.Namespace) -> int:
    """Say what an import would do, do it, or list and take back those there were."""
    if asked.list:
        return _list(home, asked)
    if asked.undo or asked.bring_back:
        with home.open_log() as log:
            return _take_back(log, asked)
    if not asked.file:
        raise TroubleError(
            tr("Nothing was named that could come in"),
            tr("“innerheal import FILE --dry-run” says what would; “--list” what did"),
        )
    if asked.format in (None, "day-one") and holds_pages_alone(Path(asked.file).expanduser()):
        from innerheal_desktop.terminal.journal import bring_in

        try:
            return bring_in(home, asked)
        finally:
            home.close_journal()
    with looked_at(home) if asked.dry_run else home.open_log() as log:
        made = plan(
            log,
            Path(asked.file).expanduser(),
            asked.format,
            zone=asked.zone,
            tell=_told(sys.stderr.isatty()),
            answers=_answers(asked),
        )
        batch = None if asked.dry_run or made.questions else carry_out(log, made).result()
    if asked.json:
        print(json.dumps(_as_json(made, batch), ensure_ascii=False))
    else:
        _print(made, batch)
    nothing_read = bool(made.refused) and made.read == len(made.refused)
    return 1 if made.questions or nothing_read else 0


@contextmanager
def looked_at(home: Home) -> Iterator[PracticeLog]:
    """The log to compare with; where none was begun yet none is begun."""
    if (home.folder / FILE).exists():
        with home.open_log(reading=True) as log:
            yield log
        return
    with TemporaryDirectory() as nowhere, PracticeLog(Path(nowhere), home.clock) as log:
        yield log


def _answers(asked: argparse.Namespace) -> Mapping[str, str]:
    """What the person said to what a file leaves open."""
    answers = {key(name): YES for name in asked.habits or ()}
    if asked.habits is not None:
        answers[OTHERS] = NO
    if asked.order:
        answers[ORDER] = asked.order
    for told in asked.moods:
        for line in [told] if "=" in told else _lines(Path(told).expanduser()):
            mood, _, number = line.rpartition("=")
            if not mood.strip() or valence(number) is None:
                raise TroubleError(
                    tr("“{line}” is no mood and its number", line=line[:80]),
                    tr("Write it like “good=70”, from 0 (unpleasant) to 100 (pleasant)"),
                )
            answers[f"mood {' '.join(mood.split()).casefold()}"] = number
    return answers


def _lines(file: Path) -> list[str]:
    """The lines of a file of moods that hold something."""
    try:
        with file.open("rb") as handle:
            text = handle.read(LARGEST_MOODS).decode("utf-8-sig", "replace")
    except OSError as error:
        raise TroubleError(
            tr("“{file}” cannot be read: {why}", file=file.name, why=error.strerror or error),
            tr("Write it like “good=70”, or name a file with such lines"),
        ) from error
    return [line for line in text.splitlines() if line.strip()]


def _told(shown: bool) -> Callable[[float], None]:
    """Tells on a terminal how far the reading is, by whole per cents."""
    last = [-1]

    def tell(share: float) -> None:
        now = int(share * 100)
        if shown and now != last[0]:
            last[0] = now
            print(f"\r{now:3} %\r", end="", file=sys.stderr, flush=True)

    return tell


def _as_json(made: Plan, batch: Batch | None) -> dict[str, Any]:
    """The plan; with its questions where there are some, with the import where there was one."""
    told = made.as_json()
    if made.questions:
        told["questions"] = [_question(each) for each in made.questions]
    return told | ({"import": batch.id} if batch and batch.id else {})


def _question(each: Question) -> dict[str, Any]:
    choices = {"choices": [answer for answer, _ in each.choices]} if each.choices else {}
    return {"key": each.key, "text": each.text, "suggested": each.suggested} | choices


def _print(made: Plan, batch: Batch | None) -> None:
    """What is in the file, what is new in it, and what became of it."""
    app = next(tr(each.title) for each in FORMATS if each.name == made.format)
    entries = plural("{n} entry", "{n} entries", made.read)
    print(tr("{app}, {file}: {entries}", app=app, file=made.file, entries=entries))
    if made.first and made.last:
        first, last = date_words(made.first), date_words(made.last)
        days = first if first == last else tr("{first} to {last}", first=first, last=last)
        said = tr("{n} new, {days}", n=len(made.new), days=days)
        print(f"  {said}, {length_words(made.seconds)}" if made.seconds else f"  {said}")
    if made.waiting:
        print("  " + plural("{n} waits for an answer", "{n} wait for an answer", made.waiting))
    if here := made.duplicate - len(made.doubled):
        print("  " + plural("{n} is here already", "{n} are here already", here))
    if doubled := len(made.doubled):
        said = plural(
            "{n} is twice in the file, or overlaps a longer one",
            "{n} are twice in the file, or overlap a longer one",
            doubled,
        )
        print(f"  {said}")
    _print_lines([(twin.line, moment_words(twin.record)) for twin in made.doubled])
    if made.refused:
        print("  " + plural("{n} cannot be read", "{n} cannot be read", len(made.refused)))
    _print_lines([(each.line, each.reason) for each in made.refused])
    for note in made.notes:
        print(note)
    for question in made.questions:
        print(_asked(question))
    print(_became(made, batch))


def _print_lines(lines: list[tuple[int, str]]) -> None:
    """The first lines of the file that something is to be said of, and how many more there are."""
    for line, reason in lines[:SHOWN]:
        print("    " + tr("line {line}: {reason}", line=line, reason=reason))
    if more := len(lines[SHOWN:]):
        print("    " + plural("and {n} more", "and {n} more", more))


def _asked(question: Question) -> str:
    """A question, with what to type to answer it, in the quotes that every shell knows."""
    kind, _, name = question.key.partition(" ")
    typed = {
        "mood": f'--moods "{name}={question.suggested or "N"}"',
        "habit": f'--habits "{name}"',
    }.get(kind, "--month-first, --day-first")
    return f"? {question.text}  ({typed})"


def _became(made: Plan, batch: Batch | None) -> str:
    if made.questions:
        return tr("Nothing was changed: answer the questions first.")
    if not made.new or (batch and not batch.added):
        return tr("There is nothing new in it. Nothing was changed.")
    if batch is None:
        return tr("Nothing was changed. Without --dry-run they come in.")
    came = plural("{n} came in.", "{n} came in.", batch.added)
    back = tr("“innerheal import --undo {id}” takes all of it back.", id=batch.id[:SHORT])
    return f"{came} {back}"


def _list(home: Home, asked: argparse.Namespace) -> int:
    """Print the imports there were, the newest first."""
    with looked_at(home) as log:
        there = batches(log)
    if asked.json:
        print(json.dumps([_batch_json(batch) for batch in there], ensure_ascii=False))
    elif not there:
        print(tr("Nothing was imported yet."))
    for batch in [] if asked.json else there:
        when = f"{instant(batch.written).astimezone():%Y-%m-%d %H:%M}"
        came = plural("{n} record", "{n} records", batch.added)
        parts = [batch.id[:SHORT], when, batch.format, batch.file, came]
        print("  ".join([*parts, tr("(taken back)")] if batch.undone is not None else parts))
    return 0


def _batch_json(batch: Batch) -> dict[str, Any]:
    stamp = {
        name: None if at is None else instant(at).isoformat().replace("+00:00", "Z")
        for name, at in (("written", batch.written), ("undone", batch.undone))
    }
    told = {"id": batch.id, "format": batch.format, "file": batch.file, "added": batch.added}
    return told | stamp


def _take_back(log: PracticeLog, asked: argparse.Namespace) -> int:
    """Take a whole import back, or bring it back."""
    id = _known_as(log, asked.undo or asked.bring_back)
    if asked.bring_back:
        back = bring_back(log, id).result()
        print(plural("{n} record is here again.", "{n} records are here again.", back.added))
        return 0
    undone = undo(log, id).result()
    print(plural("{n} record was taken back.", "{n} records were taken back.", undone.gone))
    if kept := len(undone.kept):
        print(plural("{n} that you changed since stays.", "{n} that you changed since stay.", kept))
    print(tr("“innerheal import --bring-back {id}” undoes that.", id=id[:SHORT]))
    return 0


def _known_as(log: PracticeLog, typed: str) -> str:
    """The id of the one import that begins so; what was typed where it is none, or several."""
    found = [batch.id for batch in batches(log) if batch.id.startswith(typed.casefold())]
    return found[0] if len(found) == 1 else typed
