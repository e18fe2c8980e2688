"""The command `export`: everything in one ZIP, or the log as another program reads it."""

from __future__ import annotations

import argparse
import os
import sys
from contextlib import AbstractContextManager, nullcontext
from datetime import datetime
from pathlib import Path

from innerheal_desktop.home import Home
from innerheal_desktop.keeping.errors import KeepingError
from innerheal_desktop.leaving.belongings import belongings
from innerheal_desktop.leaving.taking import archive_name, take
from innerheal_desktop.practice.exporting import FORMS, export, of_ending
from innerheal_desktop.practice.file import FILE
from innerheal_desktop.practice.log import PracticeLog
from innerheal_desktop.terminal.moving import looked_at
from innerheal_desktop.tongue import plural, tr
from innerheal_desktop.trouble import TroubleError


def move_out(home: Home, asked: argparse.Namespace) -> int:
    """Write everything of this person into one ZIP, or the log in another form."""
    out = Path(asked.out).expanduser()
    form = asked.form or of_ending(out) or "zip"
    now = home.clock.now().astimezone()
    if out.is_dir():
        out /= archive_name(now)
        out = out if form == "zip" else out.with_suffix(FORMS[form].ending)
    look(home, out, replace=asked.replace)
    return _zip(home, out, now) if form == "zip" else _form(home, out, form)


def look(home: Home, out: Path, *, replace: bool) -> None:
    """Refuse what the app needs, and to write over a file that the person did not give up."""
    if home.folder.exists() and out.resolve() in {
        path.resolve() for _, path in belongings(home.folder).ours
    }:
        raise TroubleError(
            tr("“{file}” is a file that InnerHeal needs", file=out.name),
            tr("Choose another name"),
        )
    if not replace and os.path.lexists(out):
        raise TroubleError(
            tr("“{file}” is there already, and was left as it is", file=out),
            tr("Choose another name, or add --replace"),
        )


def _zip(home: Home, out: Path, now: datetime) -> int:
    try:
        with _as_far_as_it_opens(home) as log:
            taken = take(home.folder, log, out, now, journal=home.journal)
    finally:
        home.close_journal(last=False)
    print(plural("{path}: {n} record", "{path}: {n} records", taken.records, path=taken.path))
    if taken.files:
        print(plural("{n} file of yours.", "{n} files of yours.", taken.files))
    if taken.pages is None:
        print(tr("The journal is in it as it lies, and opens with its own passphrase."))
    elif taken.pages:
        print(
            plural(
                "{n} page of the journal is in it, and can be read by whoever has the file.",
                "{n} pages of the journal are in it, and can be read by whoever has the file.",
                taken.pages,
            )
        )
    return 0


def _form(home: Home, out: Path, form: str) -> int:
    with looked_at(home) as log:
        done = export(log, out, form)
    print(plural("{path}: {n} record", "{path}: {n} records", done.written, path=done.path))
    if done.left:
        print(
            plural(
                "{n} that this form cannot hold stays here: “--as jsonl” takes it too.",
                "{n} that this form cannot hold stay here: “--as jsonl” takes them too.",
                done.left,
            )
        )
    return 0


def _as_far_as_it_opens(home: Home) -> AbstractContextManager[PracticeLog | None]:
    """The log, or nothing: where none was begun yet, and, said so, where it cannot be opened."""
    if not (home.folder / FILE).exists():
        return nullcontext()
    try:
        return home.open_log(reading=True)
    except KeepingError as trouble:
        print(f"innerheal: {trouble}", file=sys.stderr)
        return nullcontext()
