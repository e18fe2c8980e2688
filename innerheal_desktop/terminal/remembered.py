"""Commands about what is remembered: `log`, `streak` and `export`."""

from __future__ import annotations

import argparse
import json
import sys
from contextlib import AbstractContextManager, nullcontext
from datetime import timedelta
from pathlib import Path

from innerheal_desktop.home import Home
from innerheal_desktop.practice.day import instant
from innerheal_desktop.practice.errors import PracticeError
from innerheal_desktop.practice.file import FILE
from innerheal_desktop.practice.log import PracticeLog
from innerheal_desktop.practice.records import SessionRecord
from innerheal_desktop.practice.wording import standing
from innerheal_desktop.session.layout import spoken_length

OUTCOMES = {"completed": "", "ended_early": "ended early", "interrupted": "interrupted"}


def log(home: Home, asked: argparse.Namespace) -> int:
    """Print the records, oldest first; keep or let go what a crash cut off, when asked to."""
    settling = asked.keep or asked.let_go
    with home.open_log(reading=not settling) as practice:
        for left in practice.unfinished() if settling else ():
            (practice.keep if asked.keep else practice.discard)(left).wait(5.0)
        for line in cut_off(practice):
            print(line, file=sys.stderr)
        records = practice.records(asked.since)
    for record in records:
        if asked.json:
            print(json.dumps(record.as_json(), ensure_ascii=False))
        else:
            print(_line(record))
    if not records and not asked.json:
        print("Nothing is written here yet.")
    return 0


def streak(home: Home, asked: argparse.Namespace) -> int:
    """Print the streak, and with `--why` the days it is made of."""
    with home.open_log(reading=True) as practice:
        rhythm = practice.rhythm(asked.goal, asked.today)
        why = practice.why(asked.goal, asked.today) if asked.why else None
    if asked.json:
        print(json.dumps(rhythm.as_json(why), ensure_ascii=False))
        return 0
    print(standing(rhythm))
    for day in why or ():
        mark = "●" if day.counted else "·"
        print(f"  {day.date.isoformat()} {mark} {day.reason}")
    return 0


def export(home: Home, asked: argparse.Namespace) -> int:
    """Write everything of this person into one ZIP."""
    from innerheal_desktop.leaving.taking import take

    now = home.clock.now().astimezone()
    out = Path(asked.out).expanduser()
    with _as_far_as_it_opens(home) as log:
        taken = take(home.folder, log, out, now)
    print(f"{taken.path}: {taken.records} records, {taken.files} files of yours")
    return 0


def _as_far_as_it_opens(home: Home) -> AbstractContextManager[PracticeLog | None]:
    """The log, or nothing: where none was begun yet, and, said so, where it cannot be opened."""
    if not (home.folder / FILE).exists():
        return nullcontext()
    try:
        return home.open_log(reading=True)
    except PracticeError as trouble:
        print(f"innerheal: {trouble}", file=sys.stderr)
        return nullcontext()


def cut_off(practice: PracticeLog) -> list[str]:
    """A line for each sitting that a crash cut off and nobody has kept or let go yet."""
    lines = []
    for left in practice.unfinished():
        local = instant(left.record.start) + timedelta(minutes=left.record.offset)
        minutes = spoken_length(left.record.seconds)
        lines.append(
            f"Your sitting of {local:%H:%M} stopped after {minutes}."
            " “innerheal log --keep” keeps it, “innerheal log --let-go” lets it go."
        )
    return lines


def _line(record: SessionRecord) -> str:
    local = instant(record.start) + timedelta(minutes=record.offset)
    outcome = OUTCOMES[record.outcome]
    parts = [f"{local:%Y-%m-%d %H:%M}", record.title or record.session or record.kind]
    if record.seconds:
        parts.append(spoken_length(record.seconds))
    return "  ".join([*parts, f"({outcome})"] if outcome else parts)
