"""Make the sounds again: `python -m tools.sounds [name …]` writes assets/audio/*.ogg.

When you add a sound: one function in `metal`, `places`, `gardens` or `textures`, one row in
`recipes`, one row in `innerheal_desktop/sound/catalogue.py`, its name in `library/names.py`.
`docs/sounds.md` says how to listen with the eyes before you keep it.
"""

from __future__ import annotations

import sys
from pathlib import Path

from tools.sounds.recipes import FOLDER, RECIPES
from tools.sounds.recording import differs, mastered, record


def main(names: list[str], folder: Path = FOLDER) -> int:
    """Write the named sounds, or all; one that still sounds the same keeps its file."""
    folder.mkdir(parents=True, exist_ok=True)
    for recipe in RECIPES:
        if names and recipe.file not in names:
            continue
        sound = mastered(recipe)
        path = folder / f"{recipe.file}.ogg"
        changed = differs(sound, path)
        if changed:
            record(sound, recipe.lufs, path)
        print(
            f"{recipe.file:12} {path.stat().st_size / 1000:7.0f} kB {'new' if changed else 'same'}"
        )
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
