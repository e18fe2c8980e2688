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
from pathlib import Path

from innerheal_desktop.clock import Clock
from innerheal_desktop.journal.drafts import wipe
from innerheal_desktop.keeping.disk import Disk
from innerheal_desktop.keeping.errors import KeepingError
from innerheal_desktop.leaving.belongings import COMING
from innerheal_desktop.leaving.pages import JSON
from innerheal_desktop.leaving.settling import Returned, settle
from innerheal_desktop.leaving.taking import CHOICES
from innerheal_desktop.leaving.unpacking import folder_of, not_ours, unpack
from innerheal_desktop.practice import plain_copy, rescuing, restoring
from innerheal_desktop.practice.alive import SignOfLife, lives
from innerheal_desktop.practice.file import FILE
from innerheal_desktop.practice.log import PracticeLog
from innerheal_desktop.tongue import tr
from innerheal_desktop.trouble import TroubleError

Tell = Callable[[float], None]


def bring_back(
    folder: Path,
    source: Path,
    clock: Clock,
    tell: Tell = lambda share: None,
    disk: Disk | None = None,
) -> Returned:
    """Let what `source` holds be what lies in `folder`, whose log and journal nobody has open.

    `source` is a ZIP of everything, a copied folder, or a copy of the log or of the journal, and
    is only read. `tell` hears the share done, 0…1, and may end it by raising, while nothing is
    changed. Whatever is raised, log, journal, settings and files are as they were; a TroubleError
    says why. A kill in the last moment, while they change places, leaves each of them whole, old
    or new: what lay there is set aside, and to bring all of it back once more ends it.
    """
    disk = disk or Disk()
    coming = folder / f"{COMING}{os.urandom(4).hex()}"
    sign: SignOfLife | None = None
    try:
        _refuse_itself(folder, source)
        disk.make(folder)
        sweep(folder)
        coming.mkdir(mode=0o700)
        sign = SignOfLife(coming)
        inside = coming / "all"
        inside.mkdir(mode=0o700)
        unread = unpack(source, inside, tell)
        unread += _make_ready(inside, clock, lambda: tell(1.0))
        tell(1.0)
        return settle(folder, inside, clock.now(), disk, unread, not_ours(source))
    except OSError as error:
        why = error.strerror or str(error)
        raise TroubleError(
            tr("“{file}” could not be brought back: {why}", file=source.name, why=why),
            tr("Look whether it can be read, and whether there is room on this disk"),
        ) from error
    finally:
        if sign is not None:
            sign.close()
        _clear(coming)


def _refuse_itself(folder: Path, source: Path) -> None:
    """Raise a TroubleError where what is brought back lies in `folder`, or holds it."""
    found = source.resolve()
    inside = folder_of(source).resolve() if source.is_dir() else found
    if folder.resolve() in {inside, found, *found.parents}:
        raise TroubleError(
            tr("“{file}” lies in the folder of this InnerHeal itself", file=source.name),
            tr("Settings, Privacy, “Restore…” lists the backups that lie there"),
        )


def sweep(folder: Path) -> None:
    """Let go what a kill left of what was made ready in `folder`. Never raises."""
    for left in folder.glob(f"{COMING}{'[0-9a-f]' * 8}"):
        signs = [each.stem.removeprefix("running-") for each in left.glob("running-*.lock")]
        if left.is_dir() and not left.is_symlink() and not any(lives(left, one) for one in signs):
            _clear(left)


def _clear(coming: Path) -> None:
    """Let it go; what may hold words of the journal is written over first, as drafts are."""
    for path in coming.rglob("*"):
        if "journal" in path.name or ".page" in path.suffixes:
            with suppress(OSError):
                wipe(path)
    shutil.rmtree(coming, ignore_errors=True)


def _make_ready(coming: Path, clock: Clock, go_on: Callable[[], None]) -> int:
    """Make a log of plain lines, and a journal of pages, where that is how they came.

    How many of them could not be read; `go_on` may end it by raising.
    """
    unread = 0
    whole = _whole_log(coming)
    if not whole and plain_copy.plain_files(coming):
        with suppress(FileNotFoundError):
            (coming / FILE).replace(coming / f"{FILE}.torn")
        told = plain_copy.read(coming)
        unread += sum(each.kind not in plain_copy.HARMLESS for each in told.odd)
        if told.versions:
            rescuing.rebuild(coming, clock.now())
    go_on()
    choices = coming / CHOICES
    if choices.exists():
        _choose(coming, choices, clock)
    if (coming / JSON).exists():
        unread += _write_pages(coming, clock, go_on)
    return unread


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


def _write_pages(coming: Path, clock: Clock, go_on: Callable[[], None]) -> int:
    from innerheal_desktop.journal.importing import plan
    from innerheal_desktop.journal.journal import Journal

    journal = Journal(coming, clock)
    try:
        found = plan(journal, coming / JSON, lambda share: go_on())
        if found.new:
            journal.bring(found.new).result()
        return len(found.refused)
    finally:
        journal.close()
