"""Draws the gallery.

`python -m tools.gallery OUT [words]` draws the scenes whose name holds all the words into a folder;
`--keep [words]` writes their prints to `tests/gallery.json`, `--docs` the pictures of the docs.
"""

from __future__ import annotations

import os
import sys
from functools import partial
from pathlib import Path

from PySide6.QtGui import QImage

from innerheal_desktop.ui.application import application
from tools.gallery import journeys, states
from tools.gallery.house import Look
from tools.gallery.prints import KEPT, Print, print_of, read_prints, write_prints
from tools.gallery.scenes import scenes

PICTURES = Path(__file__).parents[2] / "docs" / "pictures"
DOCS = {
    "sitting": partial(states.sitting, "resonance-46", "inhale", Look("dusk"), visual="orb"),
    "landscape": partial(states.sitting, "coherent", "inhale", Look("dawn"), visual="landscape"),
    "lotus": partial(states.sitting, "resonance-46", "exhale", Look("dusk"), visual="lotus"),
    "square": partial(states.sitting, "box", "hold", Look("dawn"), visual="square"),
    "wave": partial(states.sitting, "coherent", "exhale", Look("night"), visual="wave"),
    "today": partial(states.page, "today", Look("dawn")),
    "library": partial(states.page, "library", Look("dusk")),
    "journey": partial(journeys.part, "overview", Look("dawn")),
    "journal": partial(states.page, "journal", Look("dawn", (1360, 800))),
}


def main(words: list[str]) -> None:
    """Draw what is asked for."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ.setdefault("SDL_AUDIODRIVER", "dummy")
    application()
    if words == ["--docs"]:
        draw_docs()
    elif words[:1] == ["--keep"]:
        keep(words[1:])
    elif words:
        draw(Path(words[0]), words[1:])
    else:
        print(__doc__)


def draw(out: Path, wanted: list[str]) -> None:
    """Draw scenes into a folder."""
    out.mkdir(parents=True, exist_ok=True)
    for scene in scenes():
        if all(word in scene.name for word in wanted):
            save(scene.draw(), out / f"{scene.name}.png")


def keep(wanted: list[str]) -> None:
    """Write the prints of scenes anew; those of scenes that are no more go."""
    known = {scene.name: scene.draw for scene in scenes()}
    old = read_prints() if KEPT.exists() and wanted else {}
    prints: dict[str, Print] = {name: each for name, each in old.items() if name in known}
    for name, drawn in known.items():
        if all(word in name for word in wanted):
            prints[name] = print_of(drawn())
    write_prints(prints)
    print(f"{len(prints)} prints in {KEPT}")


def draw_docs() -> None:
    """Draw the pictures of the docs, and film the one that moves."""
    from tools.gallery.film import film

    film(PICTURES / "breathing.webp", "coherent", Look("dawn"), "landscape")
    for name, drawn in DOCS.items():
        save(drawn(), PICTURES / f"{name}.png")


def save(image: QImage, path: Path) -> None:
    """Write a PNG, packed as small as Qt packs it."""
    image.convertToFormat(QImage.Format.Format_RGB888).save(str(path), "PNG", 0)
    print(path)


if __name__ == "__main__":
    main(sys.argv[1:])
