"""The house: what everything in the window stands on, handed on as one."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from innerheal_desktop.home import Home
    from innerheal_desktop.ui.hearing import Hearing
    from innerheal_desktop.ui.memory import Memory
    from innerheal_desktop.ui.preferences import Preferences
    from innerheal_desktop.ui.theme.theme import Theme


class House(NamedTuple):
    """One person's home, and how they remember, hear, see and choose in it.

    `hearing` is asked for when something first sounds.
    """

    home: Home
    memory: Memory
    hearing: Callable[[], Hearing]
    theme: Theme
    preferences: Preferences
