"""A receipt awaited by a widget: it ends in the window's own thread, however long it takes."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal, Slot

from innerheal_desktop.keeping.writer import Receipt


class Awaiting(QObject):
    """Awaits one receipt after another for its `parent`; one that is gone by then hears nothing."""

    _settled = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._then: Callable[[Receipt[Any]], None] | None = None
        self.receipt: Receipt[Any] | None = None  # that is awaited now
        self._settled.connect(self._end, Qt.ConnectionType.QueuedConnection)

    @property
    def busy(self) -> bool:
        """Whether something is awaited."""
        return self.receipt is not None

    def follow(self, receipt: Receipt[Any], then: Callable[[Receipt[Any]], None]) -> None:
        """Call `then` with the receipt once it is done, never before this returns."""
        self._then, self.receipt = then, receipt
        receipt.when_done(self._tell)

    def _tell(self, receipt: Receipt[Any]) -> None:
        with suppress(RuntimeError):  # on the writing thread, when the widget is no more
            self._settled.emit(receipt)

    @Slot(object)
    def _end(self, receipt: Any) -> None:
        then, self._then, self.receipt = self._then, None, None
        if then is not None:
            then(receipt)
