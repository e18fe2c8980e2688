"""Opening the sheets of Journey over the window; what was typed and not saved waits here."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from innerheal_desktop.trouble import TroubleError

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from innerheal_desktop.ui.house import House
    from innerheal_desktop.ui.journey.typed import Typed
    from innerheal_desktop.ui.widgets.sheet import Sheet


class Opening:
    """`changed` is called once a sheet has changed the log."""

    def __init__(self, house: House, over: QWidget, changed: Callable[[], None]) -> None:
        self._house = house
        self._over = over
        self._changed = changed
        self.drafts: dict[str, Typed] = {}

    def by_hand(self) -> Sheet | None:
        """I practised away from the computer."""
        from innerheal_desktop.ui.journey.by_hand_sheet import ByHandSheet

        log = self._house.memory.log
        if log is None or log.read_only:
            return None
        sheet = ByHandSheet(self._over.window(), log, self._sessions(), self.drafts)
        sheet.changed.connect(self._changed)
        sheet.appear(sheet.asked.day)
        return sheet

    def deleted(self) -> Sheet | None:
        """What was deleted lately."""
        from innerheal_desktop.ui.journey.deleted_sheet import DeletedSheet

        log = self._house.memory.log
        if log is None:
            return None
        sheet = DeletedSheet(self._over.window(), log)
        sheet.changed.connect(self._changed)
        sheet.appear(sheet.gone[0].back if sheet.gone and not log.read_only else None)
        return sheet

    def record(
        self, id: str, deleted: Callable[[Any], None], left: Callable[[], None]
    ) -> Sheet | None:
        """One record; `deleted` is called with it when it is, `left` when its sheet goes."""
        from innerheal_desktop.ui.journey.record_sheet import RecordSheet

        log = self._house.memory.log
        if log is None:
            return None
        sheet = RecordSheet(self._over.window(), log, id, self.drafts)
        sheet.changed.connect(self._changed)
        sheet.deleted.connect(deleted)
        sheet.left.connect(left)
        sheet.appear()
        return sheet

    def _sessions(self) -> dict[str, str]:
        """The ids of the sessions there are, by their titles."""
        try:
            entries = self._house.home.library.entries()
        except TroubleError:
            return {}
        return {entry.title: entry.id for entry in entries if entry.lengths}
