"""The colours: five palettes, and where each of their tokens lives in a Qt palette."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtGui import QColor, QPalette

if TYPE_CHECKING:
    from innerheal_desktop.session.breath import Phase


class Palette(NamedTuple):
    """One set of colour tokens, as `#RRGGBB`. `dark` says which of two schemes it belongs to."""

    name: str
    dark: bool
    bg: str
    surface: str
    surface_2: str
    text: str
    muted: str
    primary: str
    on_primary: str
    accent: str
    link: str
    danger: str
    border: str
    focus: str
    inhale: str
    hold: str
    exhale: str
    rest: str

    def phase(self, phase: Phase) -> str:
        """The line colour of a breath phase."""
        colour: str = getattr(self, phase.value)
        return colour


DAWN = Palette(
    name="dawn",
    dark=False,
    bg="#F7F4EE",
    surface="#FFFFFF",
    surface_2="#ECE7DC",
    text="#1F2B2A",
    muted="#4E5C5A",
    primary="#1B625E",
    on_primary="#FFFFFF",
    accent="#8C4A2F",
    link="#1A5A8A",
    danger="#9B2C2C",
    border="#74807E",
    focus="#0B4F9E",
    inhale="#1277B8",
    hold="#AD5F12",
    exhale="#0D4A3C",
    rest="#786D73",
)

DUSK = Palette(
    name="dusk",
    dark=True,
    bg="#10191C",
    surface="#18242A",
    surface_2="#22323A",
    text="#E9F0ED",
    muted="#AEBDBA",
    primary="#86D6C8",
    on_primary="#07211D",
    accent="#F0B68A",
    link="#8CC4F5",
    danger="#FF9C94",
    border="#74888E",
    focus="#FFD166",
    inhale="#7BA2F4",
    hold="#FFCB47",
    exhale="#45DFA4",
    rest="#DCE6EF",
)

NIGHT = Palette(
    name="night",
    dark=True,
    bg="#120E0B",
    surface="#1B1511",
    surface_2="#261E18",
    text="#D9C7B3",
    muted="#A8937E",
    primary="#D9A066",
    on_primary="#1B0F04",
    accent="#C98B6B",
    link="#D9B27C",
    danger="#E08A78",
    border="#7D6A58",
    focus="#F0C27B",
    inhale="#D9A066",
    hold="#F0D9A8",
    exhale="#B07A54",
    rest="#8F7A68",
)

CONTRAST_DARK = Palette(
    name="contrast-dark",
    dark=True,
    bg="#000000",
    surface="#000000",
    surface_2="#141414",
    text="#FFFFFF",
    muted="#E6E6E6",
    primary="#7CF5E6",
    on_primary="#000000",
    accent="#FFC48A",
    link="#9AD0FF",
    danger="#FFB3AD",
    border="#FFFFFF",
    focus="#FFFF00",
    inhale="#84A6FF",
    hold="#FFAE1A",
    exhale="#2BFFA8",
    rest="#E6E6E6",
)

CONTRAST_LIGHT = Palette(
    name="contrast-light",
    dark=False,
    bg="#FFFFFF",
    surface="#FFFFFF",
    surface_2="#F2F2F2",
    text="#000000",
    muted="#2B2B2B",
    primary="#004D47",
    on_primary="#FFFFFF",
    accent="#6B2A0C",
    link="#003E8A",
    danger="#7A0000",
    border="#000000",
    focus="#0000C8",
    inhale="#0B4FA3",
    hold="#6B3A00",
    exhale="#0A2E22",
    rest="#6E6473",
)

PALETTES: dict[str, Palette] = {
    each.name: each for each in (DAWN, DUSK, NIGHT, CONTRAST_LIGHT, CONTRAST_DARK)
}

# Widgets read their colours from the palette that Qt already hands them, so none needs the theme.
_Role = QPalette.ColorRole
ROLES: dict[str, QPalette.ColorRole] = {
    "bg": _Role.Window,
    "surface": _Role.Base,
    "surface_2": _Role.AlternateBase,
    "text": _Role.WindowText,
    "muted": _Role.PlaceholderText,
    "primary": _Role.Highlight,
    "on_primary": _Role.HighlightedText,
    "accent": _Role.Accent,
    "link": _Role.Link,
    "focus": _Role.LinkVisited,
    "border": _Role.Mid,
}


def token(palette: QPalette, name: str) -> QColor:
    """The colour of the token `name` (a key of `ROLES`) in a widget's `palette()`."""
    return palette.color(ROLES[name])


def worn(palette: QPalette) -> Palette:
    """Which of our palettes a widget's `palette()` carries."""
    ground, text = (token(palette, name).name().upper() for name in ("bg", "text"))
    found = (each for each in PALETTES.values() if (each.bg, each.text) == (ground, text))
    return next(found, DAWN)


def is_stark(palette: QPalette) -> bool:
    """Whether a widget's `palette()` is one of high contrast, in which every edge is drawn."""
    return worn(palette).name.startswith("contrast")


def hairline(palette: QPalette) -> QColor:
    """The quiet line around a surface; in high contrast as strong as any other."""
    line = token(palette, "border")
    if not is_stark(palette):
        line.setAlphaF(0.35)
    return line


def qt_palette(palette: Palette) -> QPalette:
    """The Qt palette that carries `palette` to every widget."""
    made = QPalette()
    for name, role in ROLES.items():
        made.setColor(role, QColor(getattr(palette, name)))
    for role, name in (
        (_Role.Text, "text"),
        (_Role.Button, "surface_2"),
        (_Role.ButtonText, "text"),
        (_Role.ToolTipBase, "surface_2"),
        (_Role.ToolTipText, "text"),
        (_Role.Light, "surface_2"),
        (_Role.Midlight, "surface_2"),
        (_Role.Dark, "border"),
        (_Role.Shadow, "border"),
    ):
        made.setColor(role, QColor(getattr(palette, name)))
    return made
