"""The table of all recordings and what they measure: `python -m tools.sounds.table` writes it.

It decodes the files that ship and measures them with what the tests measure with.
"""

from __future__ import annotations

import sys
from pathlib import Path

from innerheal_desktop.sound.catalogue import AMBIENCES, BELLS
from innerheal_desktop.sound.peak import true_peak
from tools.sounds.calm import crest, decibels, loudness_range
from tools.sounds.loudness import integrated
from tools.sounds.noise import RATE
from tools.sounds.recipes import FOLDER
from tools.sounds.recording import read

TABLE = Path(__file__).parents[2] / "docs" / "sounds-measured.md"
HEAD = """# The sounds, measured

Written by `python -m tools.sounds.table` from the files in `assets/audio/`. Loudness and true peak
after ITU-R BS.1770-4; crest and loudness range say how even a loop is, and are left out for what is
struck.

| file | kind | seconds | LUFS | dBTP | DC, dBFS | crest, dB | range, LU | kB |
|---|---|---|---|---|---|---|---|---|
"""


def row(file: str, kind: str) -> str:
    """One recording, measured."""
    path = FOLDER / f"{file}.ogg"
    sound = read(path)
    direct = decibels(max(abs(float(sound[:, side].mean())) for side in (0, 1)) + 1e-9)
    even = ("–", "–")
    if kind == "ambience":
        even = (f"{crest(sound):.1f}", f"{loudness_range(sound):.1f}")
    figures = (
        f"{len(sound) / RATE:.1f}",
        f"{integrated(sound):.1f}",
        f"{true_peak(sound):.1f}",
        f"{direct:.0f}",
        *even,
        f"{path.stat().st_size / 1000:.0f}",
    )
    return f"| `{file}` | {kind} | " + " | ".join(figures) + " |\n"


def main() -> int:
    """Measure every file and write the table."""
    rows = [row(stem.file, "bell") for sound in BELLS for stem in sound.stems]
    rows += [row(stem.file, "ambience") for sound in AMBIENCES for stem in sound.stems]
    TABLE.write_text(HEAD + "".join(rows), "utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
