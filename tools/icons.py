"""Draw the app's icons into `assets/icons`; run offscreen as `python -m tools.icons`."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtGui import QColor, QGuiApplication

from innerheal_desktop.ui.sunrise import SIZES, app_image, tray_image

FOLDER = Path(__file__).parent.parent / "assets" / "icons"


def main() -> None:
    """One PNG a size, and the sign for panels in both inks."""
    QGuiApplication(sys.argv[:1])
    FOLDER.mkdir(exist_ok=True)
    for side in SIZES:
        app_image(side).save(str(FOLDER / f"innerheal-{side}.png"))
    for name, ink in (("light", "#1B3A38"), ("dark", "#E9F0ED")):
        tray_image(64, QColor(ink)).save(str(FOLDER / f"tray-{name}-64.png"))
    print(f"{len(SIZES) + 2} icons in {FOLDER}")


if __name__ == "__main__":
    main()
