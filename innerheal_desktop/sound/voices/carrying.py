"""Carrying: a line is spoken behind a sentence that is cut away.

Alone, a short or slow line can begin with a stray vowel.
"""

from __future__ import annotations

import numpy as np

from innerheal_desktop.sound.voices.finishing import RATE, Sound, speaking

CARRIER = "Let your whole body settle into this moment now."
_BELOW = -40.0  # dB under the loud parts: softer is quiet
_WIDE, _LEAST = 0.30, 0.10  # seconds of quiet that are surely behind it, and that may be
_ASTRAY = 0.25  # how far from its usual length the carrier may end, as a share of that
_BEFORE = 0.05  # seconds that stay before the line


def ending(sound: Sound) -> float:
    """The seconds at which the last of a sound is spoken; 0 where nothing is."""
    active, frame = speaking(sound, _BELOW)
    there = np.where(active)[0]
    return float((there[-1] + 1) * frame / RATE) if len(there) else 0.0


def behind(whole: Sound, carrier: float) -> Sound | None:
    """The line alone, cut in the quiet behind a carrier that alone takes `carrier` seconds.

    That quiet begins near there: a longer one within the line is not taken for it. None where there
    is none.
    """
    active, frame = speaking(whole, _BELOW)
    there = np.where(active)[0]
    quiets = [
        (int(there[at + 1]), float((there[at + 1] - there[at]) * frame / RATE))
        for at in range(len(there) - 1)
        if abs(there[at] * frame / RATE - carrier) < _ASTRAY * carrier
    ]
    wide = [quiet for quiet in quiets if quiet[1] > _WIDE]
    begin, lasts = wide[0] if wide else max(quiets, key=lambda quiet: quiet[1], default=(0, 0.0))
    if lasts < _LEAST:
        return None
    return whole[max(0, begin * frame - int(_BEFORE * RATE)) :]
