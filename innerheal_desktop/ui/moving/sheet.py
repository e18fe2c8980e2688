"""The migration desk: choose a file, see what is in it, bring it in; and earlier imports."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QWidget

from innerheal_desktop.practice.importing import Batch, Plan, carry_out, plan
from innerheal_desktop.tongue import mark, tr
from innerheal_desktop.trouble import TroubleError
from innerheal_desktop.ui.dialogs import which_file
from innerheal_desktop.ui.journey.sheet import LogSheet
from innerheal_desktop.ui.moving.dropping import dropped, take
from innerheal_desktop.ui.moving.earlier import Earlier
from innerheal_desktop.ui.moving.seen import Seen
from innerheal_desktop.ui.moving.words import came_words, understood
from innerheal_desktop.ui.theme.spacing import L, S
from innerheal_desktop.ui.theme.typography import Type
from innerheal_desktop.ui.widgets.button import Button, Weight
from innerheal_desktop.ui.widgets.long_words import LongWords
from innerheal_desktop.ui.widgets.plain_label import PlainLabel
from innerheal_desktop.ui.widgets.working import Working
from innerheal_desktop.ui.work import Doing

if TYPE_CHECKING:
    from innerheal_desktop.ui.house import House

TITLE = mark("Bring your practice along")
ABOUT = mark(
    "From a file that another app, or InnerHeal itself, has written. First you see what is in it;"
    " nothing is changed before you say so, and nothing leaves this computer."
)
FAULT = mark("The file could not be read because of a fault in the app. Nothing was changed.")

Ask = Callable[[QWidget], str]


def ask_file(parent: QWidget) -> str:
    """Ask for the file of another app."""
    return which_file(parent, tr(TITLE))


class MovingSheet(LogSheet):
    """One file after another may be looked at; what was brought in can be taken back whole."""

    # Long and many, as each step from a file to what came of it is a few lines on one sheet.

    def __init__(
        self,
        window: QWidget,
        house: House,
        ask: Ask = ask_file,
        show: Callable[[], None] | None = None,
    ) -> None:
        super().__init__(window, tr(TITLE))
        self._house = house
        self._ask = ask
        self._file = Path()
        self._doing: Callable[[Any], None] = self._see
        self.setAcceptDrops(True)
        self.choose = Button(tr("Choose a file…"), Weight.MAIN)
        self.choose.clicked.connect(self._choose)
        self.working = Working(tr("Reading the file, percent done"), tr("Cancel reading"))
        self.working.ended.connect(self._worked)
        self.seen: Seen | None = None
        # What came is looked at on another page, where this one does not lie over it.
        self.show_it = Button(tr("See it in Journey"), Weight.MAIN)
        self.show_it.clicked.connect(self.leave)
        self.show_it.clicked.connect(show or self.leave)
        self.show_it.hide()
        self.earlier = Earlier(self, house.memory)
        self.earlier.turned.connect(self._turned)
        self._lay_out()

    def appear(self, first: QWidget | None = None) -> None:
        """Come forward; Enter chooses a file."""
        super().appear(first or self.choose)
        self.earlier.list_again()

    def look_at(self, file: Path, answers: Mapping[str, str] | None = None) -> None:
        """Read a file and show what is in it; with `answers` to what it left open."""
        if self._is_journal(file):
            return
        log = self._house.memory.log
        if log is None:
            self.say(self._house.memory.notice, urgent=True)
            return
        self._file = file
        self._clear()
        self.say("")

        def work(path: Path, tell: Callable[[float], None]) -> Plan:
            return plan(log, path, tell=tell, answers=answers)

        self._work(work, self._see)

    def _is_journal(self, file: Path) -> bool:
        """Whether the file holds pages alone: then the journal's own sheet looks at it."""
        from innerheal_desktop.journal.importing import holds_pages_alone

        try:
            if not holds_pages_alone(file):
                return False
        except TroubleError:
            return False  # it is told where it is read
        from innerheal_desktop.ui.journal.bringing import open_bringing
        from innerheal_desktop.ui.journal.room import Room

        window, room = self.window(), Room(self._house.home.journal, self._house)
        self.leave()
        open_bringing(window, room, file)
        return True

    def leave(self) -> None:
        """Go; a file that is being read is let be."""
        self.working.stop()
        super().leave()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """One file may be let fall here, while no other is at work."""
        if dropped(event) is not None and not self.working.busy:
            take(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """It is looked at, unless work began while it was held above."""
        file = dropped(event)
        if file is not None and not self.working.busy:
            take(event)
            self.look_at(file)

    def _choose(self) -> None:
        path = self._ask(self)
        if path:
            self.look_at(Path(path))

    def _work(self, work: Doing, then: Callable[[Any], None], *, stops: bool = True) -> None:
        self._doing = then
        self.choose.setEnabled(False)
        self.working.begin(work, self._file, stops=stops)
        held = self.working.cancel if stops else self.way_out
        held.setFocus(Qt.FocusReason.OtherFocusReason)

    def _worked(self, result: Any) -> None:
        """What came of the work: told where it is trouble, shown where it is not."""
        self.choose.setEnabled(True)
        if result is None:
            self.say(tr("Cancelled. Nothing was changed."))
        elif isinstance(result, TroubleError):
            self.say(str(result), urgent=True)
        elif isinstance(result, Exception):
            self.say(tr(FAULT), urgent=True)
        else:
            self._doing(result)
            return
        self.choose.setFocus(Qt.FocusReason.OtherFocusReason)
        if isinstance(result, Exception) and not isinstance(result, TroubleError):
            raise result

    def _see(self, found: Plan) -> None:
        log = self._house.memory.log
        if log is None:
            return
        self._clear()
        self.seen = Seen(found, log)
        self._weigh(Weight.PLAIN if self.seen.offers else Weight.MAIN)
        self.seen.wanted.connect(partial(self._bring, found))
        self.seen.answered.connect(partial(self.look_at, self._file))
        self.column.insertWidget(self.column.indexOf(self.line) + 1, self.seen)
        first = self.seen.first if self.seen.offers else self.choose
        first.setFocus(Qt.FocusReason.OtherFocusReason)
        self.say("")
        self._announcer.say(" ".join(self.seen.told))
        # Once it has its place, what was found is seen from its beginning.
        scroll, seen = self._scroll.verticalScrollBar(), self.seen
        QTimer.singleShot(0, seen, lambda: scroll.setValue(seen.y()))

    def _bring(self, found: Plan) -> None:
        log = self._house.memory.log
        if log is None:
            return

        def work(_: Path, tell: Callable[[float], None]) -> Batch:
            return carry_out(log, found).result()

        # It is one transaction of seconds, and can be taken back whole: nothing stops it midway.
        self._work(work, self._brought, stops=False)

    def _brought(self, batch: Batch) -> None:
        self._clear()
        self.earlier.list_again()
        if (log := self._house.memory.log) is not None:
            self.say(came_words(batch, log))
        self.show_it.setVisible(bool(batch.added))
        self._weigh(Weight.PLAIN if batch.added else Weight.MAIN)
        first = self.show_it if batch.added else self.choose
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _turned(self, said: str) -> None:
        """An import was taken back or brought back: `said` tells what came of it."""
        self._clear()
        if said:
            self.say(said)
        self.earlier.list_again()

    def _clear(self) -> None:
        if self.seen is not None:
            self.column.removeWidget(self.seen)
            self.seen.hide()
            self.seen.deleteLater()
            self.seen = None
        self.show_it.hide()
        self._weigh(Weight.MAIN)

    def _weigh(self, weight: Weight) -> None:
        """One filled button at a time: the plan's own, while there is one."""
        self.choose.weight = weight
        self.choose.update()

    def _lay_out(self) -> None:
        apps = PlainLabel(tr("What is understood"), Type.H3)
        names = LongWords("\n".join(understood()), Type.SMALL, tone="muted")
        self.column.setSpacing(S)
        self.column.addWidget(PlainLabel(tr(ABOUT), Type.BODY, tone="muted", characters=76))
        self.column.addWidget(self.choose, 0, Qt.AlignmentFlag.AlignLeading)
        self.column.addWidget(self.working)
        self.column.addWidget(self.line)
        self.column.addWidget(self.show_it, 0, Qt.AlignmentFlag.AlignLeading)
        self.column.addSpacing(L)
        self.column.addWidget(self.earlier)
        self.column.addWidget(apps)
        self.column.addWidget(names)
        self.column.addStretch(1)


def open_moving(
    window: QWidget, house: House, show: Callable[[], None] | None = None
) -> MovingSheet:
    """Open it over the window; `show` goes to where what came is seen (None: closing does)."""
    sheet = MovingSheet(window, house, show=show)
    sheet.appear()
    return sheet
