"""Fingerprints: what a scene looks like, in so few numbers that they can be kept and compared.

A print is the mean colour of each field of a grid laid over the picture, and the size of it.
"""

from __future__ import annotations

import json
import zlib
from base64 import b64decode, b64encode
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

KEPT = Path(__file__).parents[2] / "tests" / "gallery.json"
GRID = (24, 16)
# What is forgiven, in steps of 0…255: in one field, and in the mean of all. Letters that another
# resolution of text hints otherwise come to 3 and 0.2; a small text a pixel larger, to 7 and more.
FIELD, WHOLE = 5.0, 0.3

Print = tuple[tuple[int, int], bytes]


def print_of(image: QImage) -> Print:
    """The print of a picture."""
    small = image.scaled(
        *GRID, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
    ).convertToFormat(QImage.Format.Format_RGB888)
    rows = (bytes(small.constScanLine(row))[: 3 * GRID[0]] for row in range(GRID[1]))
    return (image.width(), image.height()), b"".join(rows)


def unlike(one: Print, other: Print) -> str:
    """How two prints differ, in words; empty where they are alike."""
    if one[0] != other[0]:
        return f"{one[0]} pixels, not {other[0]}"
    steps = [abs(a - b) for a, b in zip(one[1], other[1], strict=True)]
    most, mean = max(steps), sum(steps) / len(steps)
    if most <= FIELD and mean <= WHOLE:
        return ""
    where = steps.index(most) // 3
    field = (where % GRID[0], where // GRID[0])
    return f"{most} steps in field {field} of {GRID}, {mean:.2f} in the mean"


def read_prints(path: Path = KEPT) -> dict[str, Print]:
    """The prints that are kept, by the name of the scene."""
    kept = json.loads(path.read_text("utf-8"))
    return {
        name: ((width, height), zlib.decompress(b64decode(fields)))
        for name, (width, height, fields) in kept.items()
    }


def write_prints(prints: dict[str, Print], path: Path = KEPT) -> None:
    """Keep these, one a line."""
    lines = [
        f"  {json.dumps(name)}: {json.dumps([*size, b64encode(zlib.compress(fields, 9)).decode()])}"
        for name, (size, fields) in sorted(prints.items())
    ]
    path.write_text("{\n" + ",\n".join(lines) + "\n}\n", "utf-8")
