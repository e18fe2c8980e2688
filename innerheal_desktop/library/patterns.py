"""The pattern table: breathing patterns that a script may call by name. One row a pattern.

Durations in seconds: in-hold-out-rest, `+` for the top-up of a two-part in-breath.
"""

from __future__ import annotations

from innerheal_desktop.session.breath import BreathPattern

PATTERNS: dict[str, str] = {
    "starter": "3-0-4-0",
    "long-wave": "4-0-6-0",
    "lab-ratio": "4.5-0-5.5-0",
    "coherent": "5-0-5-0",
    "coherent-5.5": "5.5-0-5.5-0",
    "coherent-6": "6-0-6-0",
    "longer-out-3-5": "3-0-5-0",
    "longer-out-4-7": "4-0-7-0",
    "longer-out-4-8": "4-0-8-0",
    "equal-3": "3-0-3-0",
    "equal-4": "4-0-4-0",
    "box-3": "3-3-3-3",
    "box": "4-4-4-4",
    "box-5": "5-5-5-5",
    "soft-box": "4-2-4-2",
    "open-box": "4-0-4-0",
    "4-7-8": "4-7-8-0",
    "4-7-8-three-quarters": "3-5.25-6-0",
    "4-7-8-half": "2-3.5-4-0",
    "4-0-8": "4-0-8-0",
    "cyclic-sigh": "2.5+1-0-6.5-0.5",
    "one-sigh": "2+1-0-6-1",
    "humming": "4-0-6-0",
    "three-part": "6-0-6-0",
    "pursed-lip": "2-0-4-0",
    "lighter": "3-0-4-1.5",
    "ocean": "5-0-5-0",
    "waking": "3-0-3-0",
    "steady-me": "3-0-4-0",
}


def pattern_of(text: str) -> BreathPattern:
    """The pattern that `text` names or spells; ValueError when it does neither."""
    return BreathPattern.parse(PATTERNS.get(text.strip(), text))
