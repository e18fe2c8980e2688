"""The command `journal`: pages leave, come in, and are restored; none of them is shown here.

With `--json`: `journal` prints `{"state": "plain" | "locked" | "open", "pages": n or null}`;
`import FILE` prints `{"format", "read": n, "new": n, "duplicate": n, "refused": [{"number",
"reason"}]}`, with `"import": id` once they came in; `import --list` a list of `{"id", "format",
"file", "written", "pages", "undone"}`; `restore` `{"backups": [{"number", "path", "made", "reason",
"app", "pages", "sealed", "good"}]}`.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable
from datetime import UTC, datetime
from getpass import getpass
from pathlib import Path

from innerheal_desktop.home import Home
from innerheal_desktop.journal import backups, restoring
from innerheal_desktop.journal.batches import Batch, batches, bring_back, carry_out, undo
from innerheal_desktop.journal.exporting import FORMS, WARNING, Wish, export
from innerheal_desktop.journal.importing import FORMATS, Plan, plan
from innerheal_desktop.journal.journal import Journal, State
from innerheal_desktop.terminal.exporting import look
from innerheal_desktop.tongue import plural, tr
from innerheal_desktop.trouble import TroubleError

SHORT = 8  # of an id, as people are shown it
SHOWN = 10  # refused pages
Read = Callable[[str], str]


def journal(home: Home, asked: argparse.Namespace) -> int:
    """Do what `asked.deed` names; say how the journal stands where it names nothing."""
    deeds = {"export": _export, "import": _import, "restore": _restore, None: _state}
    try:
        return deeds[asked.deed](home, asked)
    finally:
        home.close_journal()


def opened(home: Home, *, recovery: bool, read: Read | None = None) -> Journal:
    """The journal, unlocked where it has a lock; what is typed is not seen. TroubleError if not.

    `read` asks for it, by default at the keyboard.
    """
    journal = home.journal
    if journal.state is State.LOCKED:
        if read is None and not sys.stdin.isatty():
            raise TroubleError(
                tr("The journal is locked, and there is no keyboard here to type at"),
                tr("Ask in a terminal: a passphrase is never read from a command or a pipe"),
            )
        read = read or getpass
        if recovery:
            journal.unlock_with(read(tr("Recovery key: "))).result()
        else:
            journal.unlock(read(tr("Passphrase: "))).result()
    if journal.trouble is not None:
        raise journal.trouble
    return journal


def _state(home: Home, asked: argparse.Namespace) -> int:
    journal = home.journal
    state = journal.state
    if journal.trouble is not None:
        raise journal.trouble
    pages = None if state is State.LOCKED else len(journal.pages())
    if asked.json:
        print(json.dumps({"state": state.value, "pages": pages}))
    elif pages is None:
        print(tr("The journal is locked."))
    else:
        print(plural("The journal holds {n} page.", "The journal holds {n} pages.", pages))
        if state is State.PLAIN and pages:
            print(tr("It has no passphrase: whoever can read this folder can read it."))
    return 0


def _export(home: Home, asked: argparse.Namespace) -> int:
    out = Path(asked.out).expanduser()
    now = home.clock.now()
    endings = {form.ending: name for name, form in FORMS.items()}
    form = asked.form or endings.get(out.suffix.lower(), "text")
    if out.is_dir():
        out /= tr("Journal {date}", date=f"{now.astimezone():%Y-%m-%d}") + FORMS[form].ending
    look(home, out, replace=asked.replace)
    journal = opened(home, recovery=asked.recovery)
    # What shall come back bit for bit is whole.
    sealed = asked.sealed or form == "json"
    wish = Wish(deleted=asked.deleted, sealed=sealed, today=now.astimezone().date())
    done = export(journal, out, form, now, wish)
    print(plural("{path}: {n} page", "{path}: {n} pages", done.pages, path=done.path))
    print(tr(WARNING))
    return 0


def _import(home: Home, asked: argparse.Namespace) -> int:
    return bring_in(home, asked, recovery=asked.recovery)


def bring_in(home: Home, asked: argparse.Namespace, *, recovery: bool = False) -> int:
    """Say what would come in, bring it in, or list and take back what did."""
    if not (asked.file or asked.list or asked.undo or asked.bring_back):
        raise TroubleError(
            tr("Nothing was named that could come in"),
            tr("“innerheal journal import FILE --dry-run” says what would; “--list” what did"),
        )
    journal = opened(home, recovery=recovery)
    now = home.clock.now()
    if asked.list:
        return _list(batches(journal), as_json=asked.json)
    if asked.undo:
        gone, stay = undo(journal, _meant(journal, asked.undo), home.folder, now)
        print(plural("{n} page was taken back.", "{n} pages were taken back.", gone))
        if stay:
            print(plural("{n} that you changed stays.", "{n} that you changed stay.", stay))
        return 0
    if asked.bring_back:
        back = bring_back(journal, _meant(journal, asked.bring_back), now)
        print(plural("{n} page is here again.", "{n} pages are here again.", back))
        return 0
    found = plan(journal, Path(asked.file).expanduser())
    batch = None if asked.dry_run else carry_out(journal, found, home.folder, now)
    _told(found, batch, as_json=asked.json)
    return 1 if found.refused and found.read == len(found.refused) else 0


def _told(found: Plan, batch: Batch | None, *, as_json: bool) -> None:
    """What is in the file, by its numbers alone."""
    if as_json:
        refused = [each._asdict() for each in found.refused]
        said = {"format": found.format, "read": found.read, "new": len(found.new)}
        said |= {"duplicate": found.duplicate, "refused": refused}
        print(json.dumps(said | ({"import": batch.id} if batch and batch.id else {})))
        return
    app = tr(FORMATS[found.format].title)
    pages = plural("{n} page", "{n} pages", found.read)
    print(tr("{app}, {file}: {pages}", app=app, file=found.file, pages=pages))
    print("  " + plural("{n} is new", "{n} are new", len(found.new)))
    if found.duplicate:
        print("  " + plural("{n} is here already", "{n} are here already", found.duplicate))
    for each in found.refused[:SHOWN]:
        print("  " + tr("page {n} cannot be: {why}", n=each.number, why=each.reason))
    if len(found.refused) > SHOWN:
        print("  " + plural("and {n} more", "and {n} more", len(found.refused) - SHOWN))
    for note in found.notes:
        print(note)
    if batch is None:
        print(tr("Nothing was changed. Without --dry-run they come in."))
    elif batch.id:
        id = batch.id[:SHORT]
        print(tr("“innerheal journal import --undo {id}” takes all of it back.", id=id))
    else:
        print(tr("There is nothing new in it. Nothing was changed."))


def _list(found: list[Batch], *, as_json: bool) -> int:
    if as_json:
        names = ("id", "format", "file", "written", "pages", "undone")
        print(json.dumps([{name: getattr(each, name) for name in names} for each in found]))
    elif not found:
        print(tr("Nothing was imported yet."))
    for each in [] if as_json else found:
        when = f"{datetime.fromtimestamp(each.written / 1000, UTC).astimezone():%Y-%m-%d %H:%M}"
        pages = plural("{n} page", "{n} pages", each.pages)
        parts = [each.id[:SHORT], when, each.format, each.file, pages]
        print("  ".join([*parts, tr("(taken back)")] if each.undone is not None else parts))
    return 0


def _meant(journal: Journal, typed: str) -> str:
    """The id of the one import that begins so; what was typed where it is none, or several."""
    found = [each.id for each in batches(journal) if each.id.startswith(typed.casefold())]
    return found[0] if len(found) == 1 else typed


def _restore(home: Home, asked: argparse.Namespace) -> int:
    """List the backups, bring one back, or undo that. No key is needed for it."""
    now = home.clock.now()
    if asked.undo:
        print(_held(restoring.undo(home.folder, now)))
        return 0
    there = backups.listed(home.folder)
    if asked.file is not None:
        print(_held(restoring.restore(home.folder, _chosen(home, asked.file, there), now)))
        print(tr("“innerheal journal restore --undo” puts back what was there."))
        return 0
    if asked.json:
        print(json.dumps({"backups": [each.as_json() for each in there]}))
    elif not there:
        print(tr("There is no backup of the journal yet. One is made when InnerHeal closes."))
    for each in [] if asked.json else there:
        pages = "" if each.pages is None else plural("{n} page", "{n} pages", each.pages)
        sealed = tr("sealed") if each.sealed else tr("without a passphrase")
        held = tr("not as it was written") if each.good is False else f"{pages}, {sealed}"
        print(f"{each.number:>4}  {each.words()}\n      {held}")
    return 0


def _chosen(home: Home, typed: str, there: list[backups.Backup]) -> Path:
    """The backup that was meant: its number, `latest`, or a file anywhere."""
    newest = backups.newest_good(home.folder) if typed == "latest" else None
    if newest is not None:
        return newest.path
    for each in there:
        if typed in (str(each.number), each.path.name):
            return each.path
    file = Path(typed).expanduser()
    if not file.is_file():
        raise TroubleError(
            tr("There is no backup “{file}” of the journal", file=typed),
            tr("“innerheal journal restore” lists them"),
        )
    return file


def _held(done: restoring.Restored) -> str:
    if done.held is None:
        return tr("What lay there before is back, as it was. It cannot be read.")
    pages = plural("{n} page", "{n} pages", done.held.pages)
    if done.held.sealed:
        return tr("The journal now holds {pages}; its passphrase of then opens it.", pages=pages)
    return tr("The journal now holds {pages}, without a passphrase.", pages=pages)
