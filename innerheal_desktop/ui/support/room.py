"""What Support stands on, and how it is made of a house."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING

from innerheal_desktop.care.help import Country, country_of
from innerheal_desktop.trouble import TroubleError
from innerheal_desktop.ui.support.number import Open, open_outside
from innerheal_desktop.ui.support.place import emergency_words, guessed

if TYPE_CHECKING:
    from innerheal_desktop.ui.house import House
    from innerheal_desktop.ui.preferences import Preferences
    from innerheal_desktop.ui.support.kept import Kept

REACH_OUT = "reach-out"


@dataclass(frozen=True, slots=True)
class Room:
    """`countries` are read when first asked for; `today` dates what is written and was checked.

    `has` tells whether there is a session of that id; `open` hands an address to the system.
    """

    countries: Callable[[], tuple[Country, ...]]
    preferences: Preferences
    kept: Kept
    today: Callable[[], date]
    has: Callable[[str], bool] = field(default=lambda session: False)
    open: Open = open_outside

    @property
    def code(self) -> str:
        """The country that was chosen, or where the system seems to be; ISO 3166, or nothing."""
        return self.preferences.settings.country or guessed()

    @property
    def country(self) -> Country | None:
        """The country, where we know of help there."""
        return country_of(self.countries(), self.code)

    @property
    def emergency(self) -> str:
        """The number to call there, in words where none is known."""
        return emergency_words(self.country)

    @property
    def young(self) -> bool:
        """Whether the person told us that they are under 18."""
        return self.preferences.settings.grown_up == "no"


def room_of(house: House) -> Room:
    """The room of one person's house."""
    from functools import cache

    from innerheal_desktop.care.help import read_help
    from innerheal_desktop.paths import assets
    from innerheal_desktop.ui.support.kept import Kept

    home = house.home

    def has(session: str) -> bool:
        try:
            return any(each.id == session and not each.faults for each in home.library.entries())
        except TroubleError:
            return False

    return Room(
        countries=cache(lambda: read_help(assets())),
        preferences=house.preferences,
        kept=Kept(house.memory),
        today=lambda: home.clock.now().astimezone().date(),
        has=has,
    )
