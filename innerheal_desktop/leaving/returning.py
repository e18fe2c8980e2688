"""Returning: what was taken along is all here again, on this computer or on another.

All of it is made ready in a folder of its own first. Then log and journal change places with it,
by the ways in which a backup is restored: what lay there is backed up and set aside, and can come
back.
"""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Any

from innerheal_desktop.clock import Clock
from innerheal_desktop.journal import restoring as pages_restoring
from innerheal_desktop.journal.file import FILE as JOURNAL
from innerheal_desktop.journal.file import is_there
from innerheal_desktop.keeping.disk import Disk
from innerheal_desktop.keeping.errors import KeepingError
from innerheal_desktop.leaving.belongings import COMING, belongings
from innerheal_desktop.leaving.pages import JSON
from innerheal_desktop.leaving.taking import CHOICES
from innerheal_desktop.leaving.unpacking import unpack
from innerheal_desktop.practice import plain_copy, rescuing, restoring
from innerheal_desktop.practice.file import FILE
from innerheal_desktop.practice.log import PracticeLog
from innerheal_desktop.settings.file import NAME as SETTINGS
from innerheal_desktop.settings.file import glance
from innerheal_desktop.tongue import tr
from innerheal_desktop.trouble import TroubleError

Tell = Callable[[float], None]
# Of the person's own files these come in; one that is there already, and is another, stays.
_OWN = ("session", "programme", "sound")


@dataclass(frozen=True, slots=True)
class Returned:
    """What is here again. None for records and days where no practice came, for pages no journal.

    `sealed`: the journal opens with the passphrase, or the recovery key, that it had. `files` are
    of the person's own; `stayed` those that were not taken, since another of that name is here.
    """

    records: int | None = None
    days: int | None = None
    last: date | None = None
    pages: int | None = None
    sealed: bool = False
    settings: bool = False
    files: int = 0
    stayed: int = 0

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
        }


def bring_back(
    folder: Path, source: Path, clock: Clock, tell: Tell = lambda share: None
) -> Returned:
    """Let what `source` holds be what lies in `folder`, whose log and journal nobody has open.

    `source` is a ZIP of everything, a copied folder, or a copy of the log or of the journal, and
    is only read. `tell` hears the share done, 0…1, and may end it by raising, while nothing is
    changed. Raises a TroubleError; then log, journal and settings are as they were.
    """
    disk = Disk()
    coming = folder / f"{COMING}{os.urandom(4).hex()}"
    try:
        if folder.resolve() in {source.resolve(), *source.resolve().parents}:
            raise TroubleError(
                tr("“{file}” lies in the folder of this InnerHeal itself", file=source.name),
                tr("Settings, Privacy, “Restore…” lists the backups that lie there"),
            )
        disk.make(folder)
        coming.mkdir(mode=0o700)
        unpack(source, coming, tell)
        _make_ready(coming, clock)
        return _settle(folder, coming, clock.now(), disk)
    except OSError as error:
        why = error.strerror or str(error)
        raise TroubleError(
            tr("“{file}” could not be brought back: {why}", file=source.name, why=why),
            tr("Look whether it can be read, and whether there is room on this disk"),
        ) from error
    finally:
        shutil.rmtree(coming, ignore_errors=True)


def _make_ready(coming: Path, clock: Clock) -> None:
    """Make a log of plain lines, and a journal of pages, where that is how they came."""
    whole = _whole_log(coming)
    if not whole and plain_copy.plain_files(coming):
        with suppress(FileNotFoundError):
            (coming / FILE).replace(coming / f"{FILE}.torn")
        if plain_copy.read(coming).versions:
            rescuing.rebuild(coming, clock.now())
            whole = True
    choices = coming / CHOICES
    if choices.exists():
        _choose(coming, choices, clock)
    if (coming / JSON).exists():
        _write_pages(coming, clock)


def _whole_log(coming: Path) -> bool:
    if not (coming / FILE).exists():
        return False
    try:
        restoring.checked(coming / FILE)
    except KeepingError:
        if not plain_copy.plain_files(coming):
            raise
        return False
    return True


def _choose(coming: Path, file: Path, clock: Clock) -> None:
    """Let the log remember what was chosen beside the practice."""
    try:
        told = json.loads(file.read_bytes())
    except (ValueError, RecursionError):
        return
    for lines in plain_copy.plain_files(coming):
        if not (coming / FILE).exists():
            lines.unlink()  # it holds no record: nobody had practised
    with PracticeLog(coming, clock) as log:
        for key, value in told.items() if isinstance(told, dict) else ():
            with suppress(TypeError, ValueError):
                log.set_setting(key, value)
        log.flush()


def _write_pages(coming: Path, clock: Clock) -> None:
    from innerheal_desktop.journal.importing import plan
    from innerheal_desktop.journal.journal import Journal

    journal = Journal(coming, clock)
    try:
        found = plan(journal, coming / JSON)
        if found.new:
            journal.bring(found.new).result()
    finally:
        journal.close()


def _settle(folder: Path, coming: Path, now: datetime, disk: Disk) -> Returned:
    """Let what is ready change places with what lies in `folder`: all of it or nothing."""
    log = pages = None
    if (coming / FILE).exists():
        log = restoring.restore(folder, coming / FILE, now, disk)
    try:
        if is_there(coming):
            pages = pages_restoring.restore(folder, coming / JOURNAL, now, disk)
    except TroubleError:
        if log is not None:
            restoring.undo(folder, log, now, disk)
        raise
    chosen = (coming / SETTINGS).exists()
    if chosen:
        # Whoever comes back begins on Today, and not where the old computer was left.
        said = {name: each for name, each in glance(coming).items() if name != "page"}
        disk.write(folder / SETTINGS, json.dumps(said, ensure_ascii=False, indent=1).encode())
    files, stayed = _own_files(folder, coming, disk)
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
    )


def _own_files(folder: Path, coming: Path, disk: Disk) -> tuple[int, int]:
    """Move the person's own files in: how many came, and how many stayed behind another."""
    found, came, stayed = belongings(coming), 0, 0
    for kind in (*_OWN, "draft"):
        for path in found.of(kind):
            goal = folder / path.relative_to(coming)
            if goal.exists():
                stayed += kind != "draft" and goal.read_bytes() != path.read_bytes()
                continue
            disk.make(goal.parent)
            disk.move(path, goal)
            came += kind != "draft"
    return came, stayed
