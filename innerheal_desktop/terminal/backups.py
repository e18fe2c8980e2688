"""Commands that keep what is remembered from being lost: `backup`, `restore` and `verify`.

With `--json` each prints one object:

`backup`: a backup, `{"path", "made": "2026-11-22T06:30:00Z", "reason", "app", "records", "days",
"last": "YYYY-MM-DD" or null, "good": true | false | null}`; null where nothing is known, `good` is
null until the backup was read through. `restore` alone: `{"backups": [a backup with "number", …]}`,
the newest first. `restore FILE` and `restore --undo`: `{"restored": path or null, "aside": path,
"backup": path or null, "records", "days", "last", "waiting": n}`, where `waiting` counts records
that stand in the plain copies alone. `restore` of a ZIP or a folder: `{"records", "days", "last",
"pages", "sealed": bool, "settings": bool, "files", "stayed", "unread"}`, null where none came.
`restore --rebuild`: `{"aside", "records", "days", "last",
"from_plain": versions, "from_base": versions, "base": path or null, "odd": [{"file", "line",
"kind": "half" | "unknown" | "differs" | "undone" | "twice" | "more"}]}`.
`verify`: `{"good": bool, "lines": [{"about": "log" | "plain" | "backup" | "journal" |
"journal-backup", "state": "well" | "note" | "fault", "text", "remedy"}]}`.
"""

from __future__ import annotations

import argparse
import json
from datetime import date
from pathlib import Path
from zipfile import is_zipfile

from innerheal_desktop.home import Home
from innerheal_desktop.journal.verifying import verify as verify_journal
from innerheal_desktop.keeping.copies import sidecar
from innerheal_desktop.keeping.disk import Disk
from innerheal_desktop.keeping.errors import known
from innerheal_desktop.keeping.findings import Report
from innerheal_desktop.leaving.returning import bring_back
from innerheal_desktop.leaving.settling import Returned
from innerheal_desktop.practice import backups, rescuing, restoring, verifying
from innerheal_desktop.practice.plain_copy import HARMLESS, ODD
from innerheal_desktop.practice.thinning import thin
from innerheal_desktop.tongue import plural, tr
from innerheal_desktop.trouble import TroubleError

SIGNS = {"well": "✓", "note": "·", "fault": "✗"}


def backup(home: Home, asked: argparse.Namespace) -> int:
    """Make a backup in the usual place, or a copy elsewhere."""
    now = home.clock.now()
    if asked.out is None:
        made = backups.back_up(home.folder, "asked", now)
        thin(home.folder, now)
    else:
        made = _copied(home, Path(asked.out).expanduser())
    if asked.json:
        print(json.dumps(made.as_json(), ensure_ascii=False))
    else:
        print(f"{made.path}\n  {_held(made.records, made.days, made.last)}")
    return 0


def restore(home: Home, asked: argparse.Namespace) -> int:
    """List the backups, bring one back, undo that, or make the log anew."""
    now = home.clock.now()
    if asked.undo or asked.rebuild:
        if asked.file is not None:
            raise TroubleError(
                tr("A file and --undo or --rebuild do not go together"), tr("Leave one of them out")
            )
        if asked.rebuild:
            return _told_rebuilt(rescuing.rebuild(home.folder, now), as_json=asked.json)
        return _told_restored(restoring.undo(home.folder, None, now), as_json=asked.json)
    if asked.file is None:
        return _list(home, as_json=asked.json)
    file = _chosen(home, asked.file)
    # Of a pipe or a device nothing is read: it may never end.
    if not file.is_file() or is_zipfile(file):
        return _told_returned(bring_back(home.folder, file, home.clock), as_json=asked.json)
    return _told_restored(restoring.restore(home.folder, file, now), as_json=asked.json)


def verify(home: Home, asked: argparse.Namespace) -> int:
    """Read everything through; 1 where something is wrong."""
    log, journal = verifying.verify(home.folder).lines, verify_journal(home.folder)
    # Who writes and never sat has no log, and is not told that nothing is kept.
    begun = not journal or any(line.state != "note" for line in log)
    report = Report((*(log if begun else ()), *journal))
    if asked.json:
        print(json.dumps(report.as_json(), ensure_ascii=False))
    else:
        for line in report.lines:
            print(f"{SIGNS[line.state]} {line.text}")
            if line.remedy:
                print(f"  {line.remedy}")
    return 0 if report.good else 1


def _copied(home: Home, out: Path) -> backups.Backup:
    """A copy of the log at `out`, or in that folder. Nothing is written over."""
    now = home.clock.now()
    if out.is_dir():
        out /= f"InnerHeal-practice-{now.astimezone():%Y-%m-%d}.sqlite"
    for path in (out, sidecar(out)):
        if path.exists():
            raise TroubleError(
                tr("“{file}” is there already, and was left as it is", file=path),
                tr("Choose another name"),
            )
    try:
        return backups.written(home.folder, out, now, Disk())
    except OSError as error:
        raise known(error, str(out)) from error


def _chosen(home: Home, asked: str) -> Path:
    """The backup that was meant: its number, `latest`, its name, or a file anywhere."""
    there = backups.listed(home.folder)
    if asked == "latest":
        newest = backups.newest_good(home.folder)
        if newest is None:
            raise TroubleError(
                tr("There is no backup here that is whole"),
                tr("“innerheal restore --rebuild” makes the log anew from its plain copies"),
            )
        return newest.path
    for each in there:
        if asked in (str(each.number), each.path.name):
            return each.path
    file = Path(asked).expanduser()
    if not file.exists():
        raise TroubleError(
            tr("There is no backup “{file}”", file=asked), tr("“innerheal restore” lists them")
        )
    return file


def _list(home: Home, *, as_json: bool) -> int:
    there = backups.listed(home.folder)
    if as_json:
        rows = [{"number": each.number, **each.as_json()} for each in there]
        print(json.dumps({"backups": rows}, ensure_ascii=False))
        return 0
    if not there:
        print(tr("There is no backup yet. “innerheal backup” makes one."))
        return 0
    for each in there:
        held = _held(each.records, each.days, each.last)
        if each.good is False:
            held = tr("not as it was written")
        version = f"  InnerHeal {each.app}" if each.app else ""
        print(f"{each.number:>4}  {each.words()}\n      {held}{version}")
    print(tr("“innerheal restore NUMBER” brings one back, and sets aside what is there now."))
    return 0


def _told_restored(restored: restoring.Restored, *, as_json: bool) -> int:
    if as_json:
        print(json.dumps(restored.as_json(), ensure_ascii=False))
        return 0
    print(_holds(restored))
    print(tr("What was there is in {folder}.", folder=restored.aside))
    print(tr("“innerheal restore --undo” puts it back."))
    if restored.waiting:
        print(
            plural(
                "{n} record more stands in the plain copies: “innerheal restore --rebuild” brings"
                " it back.",
                "{n} records more stand in the plain copies: “innerheal restore --rebuild” brings"
                " them back.",
                restored.waiting,
            )
        )
    return 0


def _told_returned(back: Returned, *, as_json: bool) -> int:
    if as_json:
        print(json.dumps(back.as_json(), ensure_ascii=False))
        return 0
    if back.unread:
        print(
            plural(
                "What could be read of it is here again; {n} entry or file could not be taken.",
                "What could be read of it is here again; {n} entries or files could not be taken.",
                back.unread,
            )
        )
    else:
        print(tr("Everything that was in it is here again."))
    if back.records is not None:
        print(tr("The log now holds {what}.", what=_held(back.records, back.days, back.last)))
    if back.sealed:
        print(tr("The journal is here, and opens with the passphrase that it had."))
    elif back.pages is not None:
        pages = plural("{n} page", "{n} pages", back.pages)
        print(tr("The journal now holds {pages}, and has no passphrase.", pages=pages))
    if back.files:
        print(plural("{n} file of yours.", "{n} files of yours.", back.files))
    if back.stayed:
        print(
            plural(
                "{n} was not taken, since another of its name is here.",
                "{n} were not taken, since others of their names are here.",
                back.stayed,
            )
        )
    return 0


def _told_rebuilt(rebuilt: rescuing.Rebuilt, *, as_json: bool) -> int:
    if as_json:
        print(json.dumps(rebuilt.as_json(), ensure_ascii=False))
        return 0
    print(
        tr(
            "The log was made anew: {what}.",
            what=_held(rebuilt.records, rebuilt.days, rebuilt.last),
        )
    )
    for each in rebuilt.odd:
        file, line, what = each.file.name, each.line, tr(ODD[each.kind])
        if each.kind in HARMLESS:
            print(tr("{file}, line {line}: {what}.", file=file, line=line, what=what))
        else:
            passed = tr(
                "{file}, line {line}, was passed by: {what}.", file=file, line=line, what=what
            )
            print(passed)
    print(tr("What was there is in {folder}.", folder=rebuilt.aside))
    print(tr("“innerheal restore --undo” puts it back."))
    return 0


def _holds(restored: restoring.Restored) -> str:
    if restored.records is None:
        return tr("What lay there before is back, as it was. It cannot be read.")
    what = _held(restored.records, restored.days, restored.last)
    return tr("The log now holds {what}.", what=what)


def _held(records: int | None, days: int | None, last: date | None) -> str:
    if records is None or days is None:
        return tr("how much is in it is not known")
    said = [plural("{n} record", "{n} records", records)]
    said.append(plural("{n} day of practice", "{n} days of practice", days))
    if last is not None:
        said.append(tr("the last on {date}", date=last.isoformat()))
    return ", ".join(said)
