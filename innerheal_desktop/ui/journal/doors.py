"""The doors of the journal's lock: each opens a sheet over the window, whatever page lies below.

`room` is the person's journal in their house. What is asked while it makes no sense, as protecting
a journal that is protected, opens what makes sense instead, or nothing.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from innerheal_desktop.journal.journal import State
from innerheal_desktop.tongue import tr
from innerheal_desktop.ui.journal.guard import Guard, guard_of
from innerheal_desktop.ui.journal.room import Room

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from innerheal_desktop.home import Home
    from innerheal_desktop.ui.house import House


def open_unlock(window: QWidget, room: Room, then: Callable[[], object]) -> None:
    """Have the journal opened, and then do `then`: at once where it is not locked.

    Whoever leaves the sheet has said no: nothing is done then, and it is locked as before.
    """
    from innerheal_desktop.ui.journal.unlock_sheet import UnlockSheet

    guard_of(window, room)
    if room.journal.state is not State.LOCKED:
        then()
        return
    sheet = UnlockSheet(window, room)
    sheet.opened.connect(then)
    sheet.appear(sheet.first)


def open_protect(window: QWidget, room: Room) -> None:
    """Set a passphrase."""
    if room.journal.state is State.PLAIN:
        _open(window, room, "protect")


def open_change(window: QWidget, room: Room) -> None:
    """Choose another passphrase."""
    open_unlock(window, room, partial(_open_sealed, window, room, "change"))


def open_new_passphrase(window: QWidget, room: Room) -> None:
    """The same, right after the recovery key opened the journal."""
    from innerheal_desktop.ui.journal.deed_words import CHANGED_BY_KEY
    from innerheal_desktop.ui.journal.protect import DEEDS, DeedSheet

    if room.journal.state is State.OPEN:
        deed = DEEDS["change"]._replace(now=False)
        DeedSheet(window, room, deed, tr(CHANGED_BY_KEY)).appear()


def open_rotate(window: QWidget, room: Room) -> None:
    """Somebody saw it: everything is sealed anew."""
    open_unlock(window, room, partial(_open_sealed, window, room, "rotate"))


def open_renew(window: QWidget, room: Room) -> None:
    """Make a new recovery key."""
    open_unlock(window, room, partial(_open_sealed, window, room, "renew"))


def open_unprotect(window: QWidget, room: Room) -> None:
    """Go without a passphrase again."""
    open_unlock(window, room, partial(_open_sealed, window, room, "unprotect"))


def open_confirm(window: QWidget, room: Room) -> None:
    """Type the recovery key back from the paper."""
    from innerheal_desktop.ui.journal.typed_back import ConfirmSheet

    def confirm() -> None:
        if room.journal.state is State.OPEN:
            sheet = ConfirmSheet(window, room)
            sheet.wanted.connect(partial(open_renew, window, room))
            sheet.appear(sheet.typed.key.line)

    open_unlock(window, room, confirm)


def bring_in(window: QWidget, room: Room) -> None:
    """Bring pages in from another app, or from an export."""
    from innerheal_desktop.ui.journal.bringing import open_bringing

    open_bringing(window, room)


def open_backups(window: QWidget, room: Room) -> None:
    """The backups of the journal, and the way back to one."""
    from innerheal_desktop.ui.journal.earlier_state import open_earlier

    open_earlier(window, room)


def take_along(window: QWidget, room: Room) -> None:
    """Take its pages along, in forms that other programs read."""
    from innerheal_desktop.ui.journal.taking import open_taking

    open_unlock(window, room, partial(open_taking, window, room))


def lock(window: QWidget, room: Room) -> None:
    """Lock now, without a question. What has no lock yet can be given one."""
    guard_of(window, room).lock()
    open_protect(window, room)


def _open_sealed(window: QWidget, room: Room, name: str) -> None:
    if room.journal.state is State.OPEN:
        _open(window, room, name)


def _open(window: QWidget, room: Room, name: str) -> None:
    from innerheal_desktop.ui.journal.protect import DEEDS, DeedSheet

    guard_of(window, room)
    DeedSheet(window, room, DEEDS[name]).appear()


def close_journal(window: QWidget, home: Home) -> None:
    """Let what is being written be kept, lock, and close the journal, if there is one by now.

    The program ends, or everything is about to be erased.
    """
    from innerheal_desktop.ui.journal.part import Part

    if "journal" in home.__dict__:
        for part in window.findChildren(Part):
            part.clear()
        for guard in window.findChildren(Guard):
            guard.lock()
            guard.copies.let_go()
        home.close_journal()


# When you add a door that Settings or a key opens: the name of its action, and what it does.
DOORS: dict[str, Callable[[QWidget, Room], None]] = {
    "journal-unlock": lambda window, room: open_unlock(window, room, lambda: None),
    "journal-protect": open_protect,
    "journal-change": open_change,
    "journal-rotate": open_rotate,
    "journal-renew": open_renew,
    "journal-unprotect": open_unprotect,
    "journal-confirm": open_confirm,
    "journal-lock": lock,
    "journal-taking": take_along,
    "journal-bringing": bring_in,
    "journal-backups": open_backups,
}


def open_door(window: QWidget, house: House, name: str) -> None:
    """Open the door that is called `name`."""
    DOORS[name](window, Room(house.home.journal, house))
