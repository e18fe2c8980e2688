"""Opening a person's log: for writing; for reading alone where that is all one may; or why not."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from innerheal_desktop.tongue import mark, tr
from innerheal_desktop.trouble import TroubleError

if TYPE_CHECKING:
    from innerheal_desktop.home import Home
    from innerheal_desktop.practice.backing import Backing
    from innerheal_desktop.practice.log import PracticeLog

NEWER = mark(
    "A newer InnerHeal has written your log. All of it is shown here; sittings are not written down"
    " until you open it with the newest one."
)
ONLY_READ = mark(
    "Your log can be read here, but not written. All of it is shown; sittings are not written down"
    " until its folder may be written to again."
)


class Opening:
    """How the log of `home` was opened last.

    `trouble` is why it could not be, `notice` one line where it can only be read. `backing` looks
    after an open log. `heard` is called with each log that was opened.
    """

    def __init__(self, home: Home) -> None:
        self.trouble: TroubleError | None = None
        self.notice = ""
        self.backing: Backing | None = None
        self.heard: Callable[[PracticeLog], object] = lambda log: None
        self._home = home

    def open(self) -> PracticeLog | None:
        """The log, or None; `trouble` then says why."""
        from innerheal_desktop.keeping.errors import NewerLogError, ReadOnlyLogError

        self.trouble, self.notice = None, ""
        try:
            log = self._home.open_log()
        except (NewerLogError, ReadOnlyLogError) as trouble:
            newer = isinstance(trouble, NewerLogError)
            self.notice = tr(NEWER) if newer else tr(ONLY_READ)
            return self._read(trouble)
        except TroubleError as trouble:
            self.trouble = trouble
            return None
        from innerheal_desktop.practice.backing import Backing

        self.backing = Backing(log, self._home.clock)
        self.heard(log)
        return log

    def close(self, log: PracticeLog, *, last: bool) -> None:
        """Close it, after a `last` backup if anything changed."""
        backing, self.backing = self.backing, None
        if backing is not None:
            backing.close(last=last)
        log.close()

    def _read(self, trouble: TroubleError) -> PracticeLog | None:
        """The log for reading, if all that is shown of it can be read."""
        try:
            log = self._home.open_log(reading=True)
        except TroubleError as refused:
            self.trouble = refused
            return None
        try:
            log.rhythm()
            log.latest(0, 1)
            log.unfinished()
        except Exception:  # what a newer version has changed may be anything
            log.close()
            self.trouble = trouble
            return None
        return log
