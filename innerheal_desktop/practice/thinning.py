"""Thinning: the backups of the log that need not stay go, and a good one never does alone."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from innerheal_desktop.keeping.copies import sidecar
from innerheal_desktop.keeping.disk import Disk
from innerheal_desktop.keeping.errors import known
from innerheal_desktop.keeping.thinning import kept
from innerheal_desktop.practice.backups import Backup, listed, newest_good


def thin(folder: Path, now: datetime, disk: Disk | None = None) -> list[Backup]:
    """Remove the backups in `folder` that need not stay; which they were. `now` is aware.

    The newest good one is read through first and never goes; where none is good, nothing goes.
    Raises a `KeepingError`; what was to stay is untouched then.
    """
    disk = disk or Disk()
    there = listed(folder)
    stay = {each.path for each in kept(there, now)}
    going = [each for each in there if each.path not in stay]
    if not going:
        return []
    newest = newest_good(folder)
    if newest is None:
        return []
    gone = [each for each in going if each.path != newest.path]
    try:
        for each in gone:
            # The file goes before what tells of it: a kill between leaves a note and no riddle.
            disk.remove(each.path)
            disk.remove(sidecar(each.path))
    except OSError as error:
        raise known(error, str(each.path)) from error
    return gone
