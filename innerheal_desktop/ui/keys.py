"""The keys: every action that has one, its words, its usual key, and the person's own choice.

When you add a key: one row here, and its action in the shell, the desk or the player's hand.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from innerheal_desktop.tongue import mark

ANYWHERE, PLAYER = "anywhere", "player"


class Action(NamedTuple):
    """Something a key does: its name in the code, what people read, its usual key, and where."""

    name: str
    words: str
    key: str
    place: str = ANYWHERE


ACTIONS: tuple[Action, ...] = (
    Action("today", mark("Today"), "Ctrl+1"),
    Action("library", mark("Library"), "Ctrl+2"),
    Action("journey", mark("Journey"), "Ctrl+3"),
    Action("journal", mark("Journal"), "Ctrl+4"),
    Action("support", mark("Support"), "Ctrl+5"),
    Action("settings", mark("Settings"), "Ctrl+6"),
    Action("settings-too", mark("Settings"), "Ctrl+,"),
    Action("quick", mark("Quick start"), "Ctrl+K"),
    Action("steady", mark("Steady me now"), "Ctrl+Shift+S"),
    Action("mini", mark("Mini pacer"), "Ctrl+M"),
    Action("page", mark("New journal page"), "Ctrl+J"),
    Action("help", mark("Keys and help"), "F1"),
    Action("next-region", mark("Next region"), "F6"),
    Action("previous-region", mark("Previous region"), "Shift+F6"),
    Action("quit", mark("Quit"), "Ctrl+Q"),
    Action("pause", mark("Pause or go on"), "Space", PLAYER),
    Action("leave", mark("Pause and choose how to leave"), "Esc", PLAYER),
    Action("steady-here", mark("Steady me"), "G", PLAYER),
    Action("less-air", mark("Less air"), "A", PLAYER),
    Action("skip-hold", mark("Skip the hold"), "H", PLAYER),
    Action("longer", mark("Longer breath"), "Up", PLAYER),
    Action("shorter", mark("Shorter breath"), "Down", PLAYER),
    Action("back", mark("Previous section"), "Left", PLAYER),
    Action("forward", mark("Next section"), "Right", PLAYER),
    Action("louder", mark("Louder"), "+", PLAYER),
    Action("softer", mark("Softer"), "-", PLAYER),
    Action("mute", mark("Mute"), "M", PLAYER),
    Action("captions", mark("Captions"), "T", PLAYER),
    Action("visual", mark("Next picture"), "V", PLAYER),
    Action("bells", mark("Bells"), "B", PLAYER),
    Action("gentle", mark("Gentle motion"), "R", PLAYER),
    Action("screen", mark("Full screen"), "F11", PLAYER),
)
# What no choice may take away: the way out, and going on.
FIXED = ("leave", "pause")


class Keys:
    """Which key does what: the usual ones, and `own` pairs (action, key) where a person chose.

    An empty key switches an action's key off. `single` is false where keys without a modifier are
    switched off in the player (WCAG 2.1.4); Space, Esc and the F keys stay.
    """

    def __init__(self, own: Iterable[tuple[str, str]] = (), *, single: bool = True) -> None:
        chosen = dict(own)
        self._keys = {
            action.name: action.key if action.name in FIXED else chosen.get(action.name, action.key)
            for action in ACTIONS
        }
        self._single = single

    def key(self, name: str) -> str:
        """The key of an action, as `QKeySequence` writes it; empty where it has none now."""
        key = self._keys[name]
        return "" if name not in FIXED and not self._single and _is_single(name, key) else key

    def action(self, key: str, place: str) -> str:
        """The action that `key` means in `place`; empty where it means nothing."""
        for action in ACTIONS:
            if action.place == place and key and self.key(action.name) == key:
                return action.name
        return ""


def _is_single(name: str, key: str) -> bool:
    place = next(action.place for action in ACTIONS if action.name == name)
    named = len(key) > 1 and key[0] == "F" and key[1:].isdigit()
    return place == PLAYER and "+" not in key[:-1] and not named
