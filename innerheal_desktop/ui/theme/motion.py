"""How much may move, and what the system asks for: movement, and how strong its contrast is."""

from __future__ import annotations

from enum import Enum

from PySide6.QtGui import QStyleHints


class Motion(Enum):
    """The three levels of movement."""

    FULL = "full"
    GENTLE = "gentle"
    NONE = "none"


def system_motion(hints: QStyleHints) -> Motion:
    """What the system prefers (Qt 6.12 and later can tell); full movement where it says nothing.

    `hints` stays referenced by the caller: its `accessibility()` dies with it.
    """
    if not hasattr(hints, "accessibility"):
        return Motion.FULL
    accessibility = hints.accessibility()
    if not hasattr(accessibility, "motionPreference"):
        return Motion.FULL
    preference = accessibility.motionPreference()
    return Motion.NONE if preference.name == "ReducedMotion" else Motion.FULL


def wants_contrast(hints: QStyleHints) -> bool:
    """Whether the system prefers high contrast (Qt 6.10 and later can tell)."""
    if not hasattr(hints, "accessibility"):
        return False
    accessibility = hints.accessibility()
    if not hasattr(accessibility, "contrastPreference"):
        return False
    return bool(accessibility.contrastPreference().name == "HighContrast")
