"""A letter whose day has come: whether Today says so. Beside the log no word and no day is kept.

Only whether there is a sealed letter at all is known there, so that the journal of whoever has none
is not opened for this. While the journal is locked nothing is said or hinted at.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from innerheal_desktop.trouble import TroubleError

if TYPE_CHECKING:
    from innerheal_desktop.journal.page import Page
    from innerheal_desktop.ui.house import House

KEY = "sealed-letters"
# Seconds that the disk is waited for.
PATIENCE = 2.0


def letter_waits(house: House) -> bool:
    """Whether a letter may be opened, since a few days at most."""
    log = house.memory.log
    if log is None or log.setting(KEY, False) is not True:
        return False
    from innerheal_desktop.journal.journal import State
    from innerheal_desktop.journal.letters import to_tell

    journal = house.home.journal
    try:
        if journal.state is State.LOCKED:
            return False
        today = house.home.clock.now().astimezone().date()
        return to_tell(journal.pages("letter"), today)
    except TroubleError:
        return False  # the journal's own page says why


def mirrored(house: House, letters: Iterable[Page]) -> None:
    """Let it be known whether there is a sealed letter to look for."""
    from innerheal_desktop.journal.cards import yes

    log = house.memory.log
    there = any(each.opens is not None and not yes(each, "opened") for each in letters)
    if log is None or log.read_only:
        return
    try:
        if (log.setting(KEY, False) is True) is not there:
            log.set_setting(KEY, there).result(PATIENCE)
    except TroubleError:
        return  # it is looked at again with the next change; Today tells of the log's own troubles
