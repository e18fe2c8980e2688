"""Backing: what looks after the journal while somebody uses it, on a thread of its own.

Who opens a journal for long, the window, makes one `Backing` for it, calls `tick` now and then, and
closes it after the journal's own close. Whoever changes the lock or brings much in calls `back_up`
of `backups.py` first. After the pages were sealed, or sealed with another key, `resealed` makes
sure that no older copy lies here that can be read without the new one.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path

from innerheal_desktop.clock import Clock
from innerheal_desktop.journal.backups import back_up, is_due, purge, thin
from innerheal_desktop.journal.copying import told
from innerheal_desktop.journal.file import is_there
from innerheal_desktop.keeping.disk import Disk
from innerheal_desktop.keeping.in_turn import InTurn
from innerheal_desktop.trouble import TroubleError

EVERY = timedelta(minutes=30).total_seconds()


class Backing:
    """Backups of the journal in `folder` every 30 minutes of use and at closing, if it changed."""

    def __init__(self, folder: Path, clock: Clock, disk: Disk | None = None) -> None:
        self.trouble: TroubleError | None = None  # why the last backup could not be made
        self._folder, self._clock = folder, clock
        self._disk = disk or Disk()
        self._looked = clock.awake()
        self._work = InTurn("journal backup")

    def tick(self) -> None:
        """Begin what is due, if anything: call it every minute or so."""
        now = self._clock.awake()
        if now - self._looked >= EVERY:
            self._looked = now
            self._work.begin(lambda: self._back_up_if_changed("use"))

    def close(self, *, last: bool = True) -> None:
        """Wait for what runs, and make the `last` backup if anything changed."""
        if last:
            self._work.begin(lambda: self._back_up_if_changed("close"))
        self._work.wait()

    def _back_up_if_changed(self, reason: str) -> None:
        self.trouble = None
        try:
            back_up_if_changed(self._folder, reason, self._clock.now(), self._disk)
        except TroubleError as error:
            self.trouble = error


def back_up_if_changed(folder: Path, reason: str, now: datetime, disk: Disk | None = None) -> bool:
    """Make a backup of a journal that is another than its newest one, and room for the next.

    Whether there was one to make. Raises a TroubleError.
    """
    if not is_there(folder) or not is_due(folder):
        return False
    back_up(folder, reason, now, disk)
    thin(folder, now, disk)
    return True


def resealed(
    folder: Path, spare: Callable[[str | None], bool], now: datetime, disk: Disk | None = None
) -> None:
    """The pages are sealed now: keep a backup that is so, and remove those that `spare` refuses.

    `spare` is told the header of each backup, None for a plain one. The new backup is read back
    before an older one goes. Raises a TroubleError.
    """
    back_up(folder, "sealed", now, disk)
    try:
        purge(folder, spare, disk)
    except OSError as error:
        raise told(error, folder) from error
