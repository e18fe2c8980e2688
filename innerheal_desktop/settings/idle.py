"""After how many idle minutes a sealed journal locks by itself."""

from __future__ import annotations

from innerheal_desktop.tongue import mark

NEVER = "never"
# Minutes, and what they are called.
IDLE = {
    "1": mark("After a minute"),
    "5": mark("After five minutes"),
    "15": mark("After a quarter of an hour"),
    "30": mark("After half an hour"),
    NEVER: mark("Never by time alone"),
}
IDLE_HELP = mark(
    "It locks too when the screen is locked, the computer sleeps, or the window closes."
)


def idle_seconds(said: str) -> float:
    """The seconds that a choice stands for; 0 for never."""
    return 0.0 if said == NEVER else 60.0 * int(said)
