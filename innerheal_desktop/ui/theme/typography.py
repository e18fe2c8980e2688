"""The type: two bundled families, and the roles that text plays.

The application's font carries the person's text size, `BODY_PIXELS` times the scale in pixels, and
whether all of it is written in the system's own letters.
"""

from __future__ import annotations

from collections.abc import Iterable
from enum import Enum
from pathlib import Path
from typing import NamedTuple

from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication

SANS = "Atkinson Hyperlegible"
SERIF = "Literata"
BODY_PIXELS = 16


class Face(NamedTuple):
    """A family, a size and a line height in pixels at 100 %, and a weight."""

    family: str
    size: int
    line: int
    weight: QFont.Weight = QFont.Weight.Normal


class Type(Enum):
    """The roles of text."""

    PHASE = Face(SERIF, 40, 48, QFont.Weight.DemiBold)
    BEAT = Face(SERIF, 24, 36)
    CAPTION = Face(SERIF, 19, 28)
    GREETING = Face(SERIF, 34, 44, QFont.Weight.Medium)
    H1 = Face(SERIF, 28, 36, QFont.Weight.DemiBold)
    H2 = Face(SERIF, 22, 30, QFont.Weight.DemiBold)
    H3 = Face(SANS, 18, 26, QFont.Weight.Bold)
    BODY = Face(SANS, BODY_PIXELS, 25)
    STRONG = Face(SANS, BODY_PIXELS, 25, QFont.Weight.Bold)
    SMALL = Face(SANS, 14, 21)

    @property
    def face(self) -> Face:
        """Its measures."""
        return self.value


# The faces that the first page is written in, and those that may wait.
FIRST = (
    "atkinson-hyperlegible/AtkinsonHyperlegible-Regular.ttf",
    "atkinson-hyperlegible/AtkinsonHyperlegible-Bold.ttf",
    "literata/Literata.ttf",
)
LATER = (
    "atkinson-hyperlegible/AtkinsonHyperlegible-Italic.ttf",
    "atkinson-hyperlegible/AtkinsonHyperlegible-BoldItalic.ttf",
)


def load(folder: Path, faces: Iterable[str]) -> None:
    """Make bundled faces known to Qt; a missing file leaves the system's own type."""
    for face in faces:
        QFontDatabase.addApplicationFont(str(folder / face))


def scale_of(font: QFont) -> float:
    """The person's text size (1.0 is 100 %), read from the application's font."""
    return font.pixelSize() / BODY_PIXELS if font.pixelSize() > 0 else 1.0


def body_font(scale: float, letters: str) -> QFont:
    """The application's font, from which every other is known: its size, and whose letters.

    `letters` is `bundled` or `system`.
    """
    if letters == "bundled":
        return font_for(Type.BODY, scale, letters=SANS)
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
    font.setPixelSize(max(1, round(BODY_PIXELS * scale)))
    font.setStyleHint(QFont.StyleHint.System)
    return font


def font_for(
    role: Type, scale: float = 1.0, size: int | None = None, *, letters: str = ""
) -> QFont:
    """The font of a role. `size` replaces the role's own pixels, before scaling.

    `letters` is a family to write in; without one, the role's own, or the system's where the
    application's font says so.
    """
    face, worn = role.face, QGuiApplication.font()
    if not letters and worn.styleHint() is QFont.StyleHint.System:
        letters = worn.family()
    font = QFont(letters or face.family)
    font.setPixelSize(max(1, round((size or face.size) * scale)))
    font.setWeight(face.weight)
    if face.family == SANS and font.family() == SANS:
        font.setFeature(QFont.Tag("tnum"), 1)
    return font


def line_for(role: Type, scale: float = 1.0) -> int:
    """The line height of a role in pixels."""
    return round(role.face.line * scale)
