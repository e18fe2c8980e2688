"""The words of the settings of sound: what is set, and what it stands at."""

from __future__ import annotations

from innerheal_desktop.tongue import mark, tr

# When you add a volume: one row here. Its field of the choices, its word, its spoken name.
SLIDERS = (
    ("master", mark("Overall"), mark("Overall volume")),
    ("narration", mark("Voice"), mark("Voice volume")),
    ("cues", mark("Breath cues"), mark("Breath cues volume")),
    ("ambience", mark("Background"), mark("Background volume")),
    ("bells", mark("Bells"), mark("Bells volume")),
)
BREATHS = {
    "air": (mark("Air"), mark("A breath of air that rises and falls")),
    "tones": (mark("Tones"), mark("Two notes that glide up, and down again")),
    "count": (mark("Count"), mark("Soft wood, once each second")),
    "silent": (mark("Silent"), mark("Bells and background stay")),
}
SYSTEM = mark("As the system chooses")
GONE = mark("Not connected now; sound waits for it")
# The words of the presets, as people read them.
PRESET_WORDS = {
    "All": mark("All"),
    "Cues only": mark("Cues only"),
    "Voice only": mark("Voice only"),
    "Silent": mark("Silent"),
}


def percent(value: int) -> str:
    """As a screen reader says it."""
    return tr("{n} percent", n=value)


def percent_shown(value: int) -> str:
    """As the page writes it."""
    return tr("{n} %", n=value)


def side(value: int) -> str:
    """Where the sound is between left (−100) and right (100)."""
    if not value:
        return tr("in the middle")
    n = abs(value)
    return tr("left {n} percent", n=n) if value < 0 else tr("right {n} percent", n=n)


def side_shown(value: int) -> str:
    """As the page writes it."""
    if not value:
        return side(value)
    return tr("left {n} %", n=-value) if value < 0 else tr("right {n} %", n=value)
