"""Thinning: the backups of the log that need not stay go, and a good one never does alone."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from innerheal_desktop.keeping.backups import thinned
from innerheal_desktop.keeping.disk import Disk
from innerheal_desktop.practice.backups import Backup, listed, newest_good


def thin(folder: Path, now: datetime, disk: Disk | None = None) -> list[Backup]:
    """Remove the backups in `folder` that need not stay; which they were. `now` is aware.

    The newest good one is read through first and never goes; where none is good, nothing goes.
    Raises a `KeepingError`; what was to stay is untouched then.
    """
    return thinned(listed(folder), now, disk or Disk(), lambda: newest_good(folder))
