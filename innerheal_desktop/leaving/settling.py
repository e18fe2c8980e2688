"""Settling: what is ready changes places with what lies in the person's folder, all or none of it.

Log and journal go the ways in which a backup is restored: what lay there is backed up and set
aside, and can come back.
"""

from __future__ import annotations

import json
import shutil
from contextlib import ExitStack
from dataclasses import dataclass, replace
from datetime import date, datetime
from filecmp import cmp
from pathlib import Path
from typing import Any

from innerheal_desktop.journal import restoring as pages_restoring
from innerheal_desktop.journal.file import FILE as JOURNAL
from innerheal_desktop.journal.file import SIDECAR, is_there
from innerheal_desktop.keeping.disk import Disk
from innerheal_desktop.leaving.belongings import belongings
from innerheal_desktop.leaving.unpacking import PIECE
from innerheal_desktop.practice import plain_copy, restoring
from innerheal_desktop.practice.file import FILE
from innerheal_desktop.private import written_whole
from innerheal_desktop.settings.file import NAME as SETTINGS
from innerheal_desktop.settings.file import glance, read
from innerheal_desktop.settings.idle import IDLE
from innerheal_desktop.trouble import TroubleError

# Of the person's own files these come in; one that is there already, and is another, stays.
_OWN = ("session", "programme", "sound")


@dataclass(frozen=True, slots=True)
class Returned:
    """What is here again. None for records and days where no practice came, for pages no journal.

    `sealed`: the journal opens with the passphrase, or the recovery key, that it had. `files` are
    of the person's own; `stayed` those that were not taken, since another of that name is here.
    `unread` are records, pages and own files that could not be read, or not be kept here.
    """

    records: int | None = None
    days: int | None = None
    last: date | None = None
    pages: int | None = None
    sealed: bool = False
    settings: bool = False
    files: int = 0
    stayed: int = 0
    unread: int = 0

    def as_json(self) -> dict[str, Any]:
        """What programs are told."""
        return {
            "records": self.records,
            "days": self.days,
            "last": None if self.last is None else self.last.isoformat(),
            "pages": self.pages,
            "sealed": self.sealed,
            "settings": self.settings,
            "files": self.files,
            "stayed": self.stayed,
            "unread": self.unread,
        }


def settle(
    folder: Path, coming: Path, now: datetime, disk: Disk, unread: int, nothing: TroubleError
) -> Returned:
    """Let what is ready change places with what lies in `folder`; an error undoes all of it.

    Raises `nothing` where nothing is ready.
    """
    log = pages = None
    with ExitStack() as back:
        files, stayed = _own_files(folder, coming, disk, back)
        if (coming / FILE).exists():
            lines = plain_copy.plain_files(folder)
            log = restoring.restore(folder, coming / FILE, now, disk)
            back.callback(_log_back, folder, log, lines, now, disk)
        if is_there(coming):
            pages = pages_restoring.restore(folder, coming / JOURNAL, now, disk)
            back.callback(_pages_back, folder, pages, now, disk)
        # Last, since nothing is left to be undone of a file that is replaced whole.
        chosen = _settings(folder, coming, disk)
        if log is None and pages is None and not (chosen or files or stayed):
            raise nothing
        back.pop_all()
    held = pages.held if pages is not None else None
    return Returned(
        None if log is None else log.records,
        None if log is None else log.days,
        None if log is None else log.last,
        None if held is None else held.pages,
        held is not None and held.sealed,
        chosen,
        files,
        stayed,
        unread,
    )


def _log_back(
    folder: Path, came: restoring.Restored, lines: list[Path], now: datetime, disk: Disk
) -> None:
    """Put back the log that lay there, and no more plain copies than its `lines`."""
    fresh = not (came.aside / FILE).exists()
    restoring.undo(folder, came, now, disk)
    for file in plain_copy.plain_files(folder) if fresh else ():
        if file not in lines:
            disk.remove(file)


def _pages_back(folder: Path, came: pages_restoring.Restored, now: datetime, disk: Disk) -> None:
    """Put back the journal that lay there; where none did, none lies there again."""
    if (came.aside / JOURNAL).exists():
        pages_restoring.undo(folder, now, disk)
    else:
        for name in (JOURNAL, SIDECAR):
            disk.remove(folder / name)


def _settings(folder: Path, coming: Path, disk: Disk) -> bool:
    """Take the settings over, but for what belongs to one computer, or guards it."""
    if not glance(coming):
        return False
    here, came = read(folder), read(coming)
    said = replace(
        came,
        # Whoever comes back begins on Today, and not where the old computer was left.
        page="today",
        window=here.window,
        mini_place=here.mini_place,
        # Nothing starts with a computer since a file said so, and no lock grows lazier by it.
        at_login=here.at_login,
        journal_lock=min(here.journal_lock, came.journal_lock, key=list(IDLE).index),
    )
    text = json.dumps(said.as_json(), ensure_ascii=False, indent=1)
    disk.write(folder / SETTINGS, text.encode())
    return True


def _own_files(folder: Path, coming: Path, disk: Disk, back: ExitStack) -> tuple[int, int]:
    """Lay the person's own files there: how many came, and how many stayed behind another."""
    found, came, stayed = belongings(coming), 0, 0
    for kind in (*_OWN, "draft"):
        for path in found.of(kind):
            goal = folder / path.relative_to(coming)
            if goal.exists():
                same = goal.is_file() and cmp(goal, path, shallow=False)
                stayed += kind != "draft" and not same
                continue
            disk.make(goal.parent)
            # Not by a new name: the person's folder may be a link to another disk.
            with written_whole(goal, goal.with_name(f".{path.name[:60]}.part")) as out:
                back.callback(goal.unlink, missing_ok=True)
                with path.open("rb") as source:
                    shutil.copyfileobj(source, out, PIECE)
            came += kind != "draft"
    return came, stayed
