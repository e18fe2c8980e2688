"""Draw the app's icons, for desktops of all kinds; run offscreen as `python -m tools.icons`.

`assets/icons` has one PNG a size and the SVG, which Linux desktops want; `packaging` the two
containers in which Windows and macOS want the same pictures.
"""

from __future__ import annotations

import struct
import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QRectF, QSize
from PySide6.QtGui import QColor, QGuiApplication, QPainter
from PySide6.QtSvg import QSvgGenerator

from innerheal_desktop.ui.sunrise import SIZES, app_image, paint_sign, tray_image

ROOT = Path(__file__).parent.parent
FOLDER = ROOT / "assets" / "icons"
PACKAGING = ROOT / "packaging"
# The sides that Windows asks for at its usual scales.
ICO = (16, 20, 24, 32, 40, 48, 64, 256)
# Apple's name of each picture, and its side in pixels: plain ones, then those of fine screens.
ICNS = (
    *(("icp4", 16), ("icp5", 32), ("ic07", 128), ("ic08", 256), ("ic09", 512)),
    *(("ic11", 32), ("ic12", 64), ("ic13", 256), ("ic14", 512), ("ic10", 1024)),
)


def main() -> None:
    """One PNG a size, the sign for panels in both inks, the SVG, and the two containers."""
    QGuiApplication(sys.argv[:1])
    FOLDER.mkdir(exist_ok=True)
    for side in SIZES:
        (FOLDER / f"innerheal-{side}.png").write_bytes(png(side))
    for name, ink in (("light", "#1B3A38"), ("dark", "#E9F0ED")):
        tray_image(64, QColor(ink)).save(str(FOLDER / f"tray-{name}-64.png"))
    draw_svg(FOLDER / "innerheal.svg")
    (PACKAGING / "innerheal.ico").write_bytes(ico(ICO))
    (PACKAGING / "innerheal.icns").write_bytes(icns(ICNS))
    print(f"{len(SIZES) + 5} icons in {FOLDER} and {PACKAGING}")


def png(side: int) -> bytes:
    """The sign, `side` pixels wide and high, as the bytes of a PNG."""
    kept = QBuffer()
    kept.open(QIODevice.OpenModeFlag.WriteOnly)
    app_image(side).save(kept, "PNG")  # type: ignore[call-overload]
    return bytes(kept.data().data())


def draw_svg(file: Path, side: int = 512) -> None:
    """Write the sign as shapes, which a desktop scales to any size."""
    drawing = QSvgGenerator()
    drawing.setFileName(str(file))
    drawing.setSize(QSize(side, side))
    drawing.setViewBox(QRectF(0, 0, side, side))
    drawing.setTitle("InnerHeal")
    drawing.setDescription("")
    painter = QPainter(drawing)
    painter.setPen(QColor(0, 0, 0, 0))
    paint_sign(painter, float(side))
    painter.end()


def ico(sides: Sequence[int]) -> bytes:
    """A Windows icon: a head, a row of 16 bytes for each picture, then the pictures as PNGs."""
    pictures = [png(side) for side in sides]
    rows, at = b"", 6 + 16 * len(pictures)
    for side, picture in zip(sides, pictures, strict=True):
        # A side of 256 is written as 0; one plane of 32 bits.
        rows += struct.pack("<BBBBHHII", side % 256, side % 256, 0, 0, 1, 32, len(picture), at)
        at += len(picture)
    return struct.pack("<HHH", 0, 1, len(pictures)) + rows + b"".join(pictures)


def icns(rows: Sequence[tuple[str, int]]) -> bytes:
    """An Apple icon: each picture behind its name and its length with these eight bytes."""
    parts = b""
    for name, side in rows:
        picture = png(side)
        parts += name.encode("ascii") + struct.pack(">I", len(picture) + 8) + picture
    return b"icns" + struct.pack(">I", len(parts) + 8) + parts


if __name__ == "__main__":
    main()
