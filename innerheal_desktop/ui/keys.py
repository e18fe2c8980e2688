"""The keys: every action that has one, its words, its usual key, and the person's own choice.

When you add a key: one row here, and its action in the shell, the desk, the Library or the player's
hand.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from innerheal_desktop.tongue import mark, tr

ANYWHERE, LIBRARY, JOURNEY, PLAYER = "anywhere", "library", "journey", "player"


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
    Action("settings-too", mark("Settings, a second key"), "Ctrl+,"),
    Action("quick", mark("Quick start"), "Ctrl+K"),
    Action("once-more", mark("Begin again what you began last"), "Ctrl+R"),
    Action("steady", mark("Steady me now"), "Ctrl+Shift+S"),
    Action("mini", mark("Mini pacer"), "Ctrl+M"),
    Action("small", mark("Small window"), "Ctrl+Shift+M"),
    Action("page", mark("A new page in the journal"), "Ctrl+J"),
    Action("help", mark("Keys and help"), "F1"),
    Action("help-too", mark("Keys and help, a second key"), "?"),
    Action("next-region", mark("Next region"), "F6"),
    Action("previous-region", mark("Previous region"), "Shift+F6"),
    Action("journal-lock", mark("Lock the journal"), "Ctrl+L"),
    Action("support-here", mark("Support, over what is open"), "F2"),
    Action("quit", mark("Quit"), "Ctrl+Q"),
    Action("find", mark("Search sessions"), "/", LIBRARY),
    Action("table", mark("Calendar as a table, and back"), "T", JOURNEY),
    Action("pause", mark("Pause or go on"), "Space", PLAYER),
    Action("leave", mark("Pause and choose how to leave"), "Esc", PLAYER),
    Action("steady-here", mark("Steady me"), "G", PLAYER),
    Action("too-much", mark("Too much: back to the room"), "X", PLAYER),
    Action("farther", mark("Farther away"), "F", PLAYER),
    Action("nearer", mark("Nearer"), "N", PLAYER),
    Action("less-air", mark("Less air"), "A", PLAYER),
    Action("skip-hold", mark("Skip the hold"), "H", PLAYER),
    Action("no-holds", mark("No holds from now on"), "O", PLAYER),
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
# The end of the name of a second key: what it does is named for the first.
SECOND = "-too"
# These belong to the person's hands and to screen readers, wherever they are.
TAKEN = ("Tab", "Backtab", "Shift+Tab", "Return", "Enter", "Esc", "Space", "Ins", "CapsLock")
EDITING = ("A", "C", "V", "X", "Y", "Z", "Shift+Z")


class Keys:
    """Which key does what: the usual ones, and `own` pairs (action, key) where a person chose.

    An empty key switches an action's key off. `single` is false where keys without a modifier are
    switched off (WCAG 2.1.4); Space, Esc and the F keys stay.
    """

    def __init__(self, own: Iterable[tuple[str, str]] = (), *, single: bool = True) -> None:
        chosen = dict(own)
        # A key that a person chose means that, also where a newer action would have it by itself.
        taken = {(each.place, chosen[each.name]) for each in ACTIONS if each.name in chosen}
        self._keys = {
            action.name: action.key
            if action.name in FIXED
            else chosen.get(action.name, "" if (action.place, action.key) in taken else action.key)
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

    def refusal(self, name: str, key: str) -> str:
        """Why `key` cannot be the key of the action `name`, in a person's words; empty if it can.

        Every key means one thing only, so that it can be learnt.
        """
        action = next(action for action in ACTIONS if action.name == name)
        if not key:
            return ""
        if name in FIXED:
            return tr("This key stays as it is: it is the way out, and the way on.")
        if key in TAKEN or "Ins+" in key:
            return tr("This key is needed to move about. Another one, please.")
        if key.removeprefix("Ctrl+") in EDITING and key.startswith("Ctrl+"):
            return tr("This key is needed for writing. Another one, please.")
        if action.place != PLAYER and not _is_held(key) and key != action.key:
            return tr("Wherever one may write, a key needs Ctrl or Alt with it, or is an F key.")
        for other in ACTIONS:
            # Two places that never meet may share a usual key, as captions and the table do.
            shared = other.place != action.place and other.key == action.key == key
            if other.name != name and self._keys[other.name] == key and not shared:
                return tr("This key already means “{action}”.", action=tr(other.words))
        return ""


def _is_held(key: str) -> bool:
    """Whether a key is held together with Ctrl, Alt or Meta, or is an F key."""
    held = any(f"{each}+" in key for each in ("Ctrl", "Alt", "Meta"))
    return held or _is_function(key)


def _is_function(key: str) -> bool:
    last = key.rsplit("+", 1)[-1]
    return len(last) > 1 and last[0] == "F" and last[1:].isdigit()


def _is_single(name: str, key: str) -> bool:
    place = next(action.place for action in ACTIONS if action.name == name)
    if place != PLAYER:
        return len(key) == 1
    return "+" not in key[:-1] and not _is_function(key)
