"""Keeping what was written in a sitting: the journal is opened where it is locked, and written."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from innerheal_desktop.trouble import TroubleError
from innerheal_desktop.ui.journal.awaiting import Awaiting

if TYPE_CHECKING:
    from datetime import date

    from innerheal_desktop.keeping.writer import Receipt
    from innerheal_desktop.ui.written import Keeping

AT_ONCE = 0.5  # seconds


class Doing(QObject):
    """Does it for the card `of`.

    `kept` carries the day until which it is sealed, or None. `stays` says why it was not kept;
    nothing where the journal was left locked.
    """

    kept = Signal(object)
    stays = Signal(str)

    def __init__(self, of: QWidget) -> None:
        super().__init__(of)
        self._of = of
        self._awaiting = Awaiting(self)

    @property
    def busy(self) -> bool:
        """Whether it is being kept just now."""
        return self._awaiting.busy

    def keep(self, keeping: Keeping, until: date | None, *, on_today: bool) -> None:
        """Keep it, once the journal is open."""
        from innerheal_desktop.journal.journal import State

        write = partial(self._write, keeping, until, on_today)
        if keeping.journal.state is not State.LOCKED:
            write()
            return
        from innerheal_desktop.ui.journal.doors import open_unlock
        from innerheal_desktop.ui.journal.room import Room

        self.stays.emit("")
        open_unlock(self._of.window(), Room(keeping.journal, keeping.house), write)

    def _write(self, keeping: Keeping, until: date | None, on_today: bool) -> None:
        try:
            receipt = keeping.keep(until=until, on_today=on_today)
        except TroubleError as trouble:
            self.stays.emit(str(trouble))
            return
        # So fast, as a rule, that nobody has gone on before it is settled.
        if receipt.wait(AT_ONCE):
            self._settled(keeping, until, receipt)
        else:
            self._awaiting.follow(receipt, partial(self._settled, keeping, until))

    def _settled(self, keeping: Keeping, until: date | None, receipt: Receipt[Any]) -> None:
        if isinstance(receipt.error, TroubleError):
            self.stays.emit(str(receipt.error))
            return
        receipt.result()  # what nobody foresaw is not passed over
        keeping.kept()
        self.kept.emit(until)
