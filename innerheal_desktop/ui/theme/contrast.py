"""WCAG contrast: relative luminance and the ratio of two colours (WCAG 2.2, definitions)."""

from __future__ import annotations

from PySide6.QtGui import QColor

# Against the plain ground token; on the sky and the hills that a session is painted on, no less
# than 4.5 is left of it.
RESTING = 6.4


def luminance(colour: QColor) -> float:
    """Relative luminance 0…1 of an sRGB colour."""

    def linear(channel: float) -> float:
        return channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4

    red, green, blue = (linear(part) for part in (colour.redF(), colour.greenF(), colour.blueF()))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def ratio(one: QColor, other: QColor) -> float:
    """Contrast 1…21 between two colours."""
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


def mixed(one: QColor, other: QColor, share: float) -> QColor:
    """The colour `share` (0…1) of the way from `one` to `other`, in sRGB."""
    return QColor.fromRgbF(
        one.redF() + (other.redF() - one.redF()) * share,
        one.greenF() + (other.greenF() - one.greenF()) * share,
        one.blueF() + (other.blueF() - one.blueF()) * share,
    )


def faded(text: QColor, ground: QColor, share: float, least: float = RESTING) -> QColor:
    """`text` at `share` strength on `ground`, but never below the contrast `least`."""
    while share < 1.0:
        colour = mixed(ground, text, share)
        if ratio(colour, ground) >= least:
            return colour
        share += 0.02
    return text
