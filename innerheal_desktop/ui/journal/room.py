"""What every tab of the journal stands on."""

from __future__ import annotations

from typing import NamedTuple

from innerheal_desktop.journal.journal import Journal
from innerheal_desktop.ui.house import House


class Room(NamedTuple):
    """One person's journal, and the house it is kept in."""

    journal: Journal
    house: House
