"""A clip: a finished recording as the file that ships. It sounds as the app's own ones do.

What trims, levels and limits it is `sound/voices/finishing.py`, for both.
"""

from __future__ import annotations

from pathlib import Path

import numpy as np

from innerheal_desktop.sound.voices.finishing import RATE, Sound

_BITS = 32  # kbit/s


def write(path: Path, sound: Sound) -> None:
    """Write Opus, a second at a time; beside itself first, so that a stop leaves no half clip."""
    import soundfile

    fresh = path.with_suffix(".new")
    level = 1 - (_BITS - 6) / 250
    with soundfile.SoundFile(
        fresh, "w", RATE, 1, format="OGG", subtype="OPUS", compression_level=level
    ) as file:
        for start in range(0, len(sound), RATE):
            file.write(sound[start : start + RATE].astype(np.float32))
    fresh.replace(path)
