"""Backing: what looks after an open log while somebody uses it, on a thread of its own.

Who opens a log for long, the window or a sitting in a terminal, makes one `Backing` for it, calls
`tick` now and then, and closes it before the log. Nothing here makes anybody wait, except `close`,
which ends the day's work.
"""

from __future__ import annotations

from datetime import timedelta

from innerheal_desktop.clock import Clock
from innerheal_desktop.keeping import ballast
from innerheal_desktop.keeping.disk import Disk
from innerheal_desktop.keeping.errors import KeepingError
from innerheal_desktop.keeping.in_turn import InTurn
from innerheal_desktop.keeping.writer import Receipt
from innerheal_desktop.practice.backups import Backup, back_up, is_due
from innerheal_desktop.practice.ledger import Ledger
from innerheal_desktop.practice.purging import purge
from innerheal_desktop.practice.thinning import thin

EVERY = timedelta(minutes=30).total_seconds()


class Backing:
    """Backups of the open `log` every 30 minutes of use and at closing, if anything changed.

    With the first `tick` the ballast is laid, and what was deleted 30 days ago goes for good.
    """

    def __init__(self, log: Ledger, clock: Clock, disk: Disk | None = None) -> None:
        self.trouble: KeepingError | None = None  # why the last backup could not be made
        self._log = log
        self._clock = clock
        self._disk = disk or Disk()
        self._looked: float | None = None  # seconds of `Clock.awake`
        self._work = InTurn("practice backup")

    def tick(self) -> None:
        """Begin what is due, if anything: call it every minute or so, after the first paint."""
        now = self._clock.awake()
        if self._looked is None:
            self._looked = now
            self._work.begin(self._open)
        elif now - self._looked >= EVERY:
            self._looked = now
            self._work.begin(lambda: self._back_up_if_changed("use"))

    def back_up(self, reason: str) -> Receipt[Backup]:
        """Make a backup now, changed or not: `import`, `deletion`, `asked`.

        The receipt is settled on the thread that makes it; it may come to a `KeepingError`.
        """
        receipt: Receipt[Backup] = Receipt()

        def made() -> None:
            try:
                backup = self._back_up(reason)
            except KeepingError as error:
                receipt.settle(None, error)
            except BaseException as error:
                receipt.settle(None, error)
                raise
            else:
                receipt.settle(backup)

        self._work.begin(made)
        return receipt

    def close(self, *, last: bool = True) -> None:
        """Wait for what runs, and make the `last` backup if anything changed; before the log's.

        Without `last` nothing more is written: everything is about to be erased or restored.
        """
        self._work.wait()
        if last:
            self._work.begin(lambda: self._back_up_if_changed("close"))
            self._work.wait()

    def _open(self) -> None:
        if self._log.read_only:
            return
        ballast.keep(self._log.folder, self._disk)
        self.trouble = None
        try:
            purge(self._log, self._clock.now(), self._disk)
        except KeepingError as error:
            self.trouble = error

    def _back_up_if_changed(self, reason: str) -> None:
        folder = self._log.folder
        self._log.flush()
        try:
            if not self._log.read_only and is_due(folder):
                self._back_up(reason)
        except KeepingError as error:
            self.trouble = error

    def _back_up(self, reason: str) -> Backup:
        """A backup, and room for the next. Raises a `KeepingError`, kept as the trouble too."""
        self._log.flush()
        now = self._clock.now()
        try:
            backup = back_up(self._log.folder, reason, now, self._disk)
            thin(self._log.folder, now, self._disk)
        except KeepingError as error:
            self.trouble = error
            raise
        self.trouble = None
        return backup
