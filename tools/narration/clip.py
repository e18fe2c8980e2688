"""A clip: a finished recording as the file that ships. It sounds as the app's own ones do.

What trims, levels, limits and encodes it is `sound/voices/finishing.py`, for both.
"""

from __future__ import annotations

from pathlib import Path

from innerheal_desktop.sound.voices.finishing import Sound, as_opus

_BITS = 32  # kbit/s


def write(path: Path, sound: Sound) -> None:
    """Write Opus; beside itself first, so that a stop leaves no half clip."""
    fresh = path.with_suffix(".new")
    fresh.write_bytes(as_opus(sound, level=1 - (_BITS - 6) / 250))
    fresh.replace(path)
