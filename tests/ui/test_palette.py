import re
from itertools import combinations, product

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor

from innerheal_desktop.ui.theme.contrast import faded, ratio
from innerheal_desktop.ui.theme.palette import (
    CONTRAST_DARK,
    CONTRAST_LIGHT,
    DAWN,
    DUSK,
    NIGHT,
    PALETTES,
    ROLES,
    hairline,
    is_stark,
    qt_palette,
    token,
    worn,
)
from innerheal_desktop.ui.visuals.ground import ground

GROUNDS = ("bg", "surface", "surface_2")
TEXTS = ("text", "muted", "primary", "accent", "link", "danger")
LINES = ("border", "focus", "inhale", "hold", "exhale", "rest")
PHASES = LINES[2:]
EVERY = pytest.mark.parametrize("palette", PALETTES.values(), ids=PALETTES)
# The promised contrast of each token on bg, surface and surface-2.
PROMISED = {
    DAWN: """text 13.3 14.6 11.8, muted 6.4 7.0 5.7, primary 6.5 7.1 5.8, accent 6.1 6.7 5.4,
        link 6.7 7.3 5.9, danger 6.9 7.5 6.1, border 3.7 4.1 3.3,
        focus 7.3 8.0 6.5, inhale 4.4 4.8 3.9, hold 4.3 4.7 3.9, exhale 9.3 10.2 8.3,
        rest 4.5 5.0 4.0""",
    DUSK: """text 15.4 13.7 11.4, muted 9.2 8.1 6.8, primary 10.6 9.4 7.9, accent 10.0 8.9 7.4,
        link 9.6 8.6 7.1, danger 8.9 7.9 6.6, border 4.8 4.3 3.6,
        focus 12.4 11.0 9.2, inhale 7.1 6.3 5.2, hold 11.8 10.5 8.8, exhale 10.5 9.3 7.8,
        rest 14.1 12.5 10.5""",
    NIGHT: """text 11.7 11.0 10.0, muted 6.5 6.1 5.6, primary 8.4 7.9 7.2, accent 6.8 6.4 5.8,
        link 9.7 9.1 8.3, danger 7.4 7.0 6.3, border 3.7 3.5 3.2,
        focus 11.6 10.9 9.9, inhale 8.4 7.9 7.2, hold 13.9 13.1 11.9, exhale 5.3 5.0 4.5,
        rest 4.7 4.4 4.0""",
    CONTRAST_DARK: """text 21.0 21.0 18.4, muted 16.8 16.8 14.8, primary 16.1 16.1 14.1,
        accent 13.5 13.5 11.9, link 12.8 12.8 11.3, danger 12.3 12.3 10.8,
        border 21.0 21.0 18.4, focus 19.6 19.6 17.2, inhale 8.9 8.9 7.8, hold 11.3 11.3 9.9,
        exhale 16.0 16.0 14.0, rest 16.8 16.8 14.8""",
    CONTRAST_LIGHT: """text 21.0 21.0 18.8, muted 14.2 14.2 12.6, primary 9.8 9.8 8.7,
        accent 10.7 10.7 9.6, link 10.2 10.2 9.1, danger 11.5 11.5 10.3,
        border 21.0 21.0 18.8, focus 11.5 11.5 10.2, inhale 7.9 7.9 7.0, hold 9.4 9.4 8.4,
        exhale 14.7 14.7 13.1, rest 5.6 5.6 5.0""",
}
FILLED = {DAWN: 7.1, DUSK: 10.0, NIGHT: 8.2, CONTRAST_DARK: 16.1, CONTRAST_LIGHT: 9.8}
# Machado, Oliveira and Fernandes 2009, severity 1, in linear RGB.
SIGHTS = {
    "normal": ((1, 0, 0), (0, 1, 0), (0, 0, 1)),
    "protan": (
        (0.152286, 1.052583, -0.204868),
        (0.114503, 0.786281, 0.099216),
        (-0.003882, -0.048116, 1.051998),
    ),
    "deutan": (
        (0.367322, 0.860646, -0.227968),
        (0.280085, 0.672501, 0.047413),
        (-0.011820, 0.042940, 0.968881),
    ),
    "tritan": (
        (1.255528, -0.076749, -0.178779),
        (-0.078411, 0.930809, 0.147602),
        (0.004733, 0.691367, 0.303900),
    ),
}
# The smallest distance (ΔE76) of two phases that was promised: normal, protan, deutan, tritan.
APART = {DAWN: (35, 20, 21, 26), DUSK: (47, 31, 23, 26), NIGHT: (17, 15, 17, 14)}
APART |= {CONTRAST_DARK: (54, 37, 24, 36), CONTRAST_LIGHT: (38, 30, 30, 26)}


def contrast(palette, name, ground):
    return ratio(QColor(getattr(palette, name)), QColor(getattr(palette, ground)))


def lab(colour, sight):
    """CIE L*a*b* (D65) of `#RRGGBB` as it is seen with a sight."""
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    seen = [min(max(sum(a * b for a, b in zip(row, linear, strict=True)), 0), 1) for row in sight]
    rows = ((0.4124564, 0.3575761, 0.1804375), (0.2126729, 0.7151522, 0.0721750))
    rows += ((0.0193339, 0.1191920, 0.9503041),)
    xyz = [sum(a * b for a, b in zip(row, seen, strict=True)) for row in rows]
    x, y, z = (
        v ** (1 / 3) if v > 216 / 24389 else (24389 / 27 * v + 16) / 116
        for v in (xyz[0] / 0.95047, xyz[1], xyz[2] / 1.08883)
    )
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)


def nearest(palette, sight):
    """The smallest distance between any two phases."""
    seen = [lab(getattr(palette, name), sight) for name in PHASES]
    return min(
        sum((a - b) ** 2 for a, b in zip(one, other, strict=True)) ** 0.5
        for one, other in combinations(seen, 2)
    )


@EVERY
def test_words_are_readable_and_lines_stand_out_on_every_ground(palette):
    assert all(contrast(palette, *pair) >= 4.5 for pair in product(TEXTS, GROUNDS))
    assert all(contrast(palette, *pair) >= 3.0 for pair in product(LINES, GROUNDS))


@EVERY
def test_the_ratios_are_those_that_were_promised(palette):
    rows = re.findall(r"(\w+) ([\d.]+) ([\d.]+) ([\d.]+)", PROMISED[palette])
    assert [row[0] for row in rows] == [*TEXTS, *LINES]
    for name, *stated in rows:
        found = [contrast(palette, name, ground) for ground in GROUNDS]
        assert found == pytest.approx([float(each) for each in stated], abs=0.051)
    filled = contrast(palette, "on_primary", "primary")
    assert filled == pytest.approx(FILLED[palette], abs=0.051)


@EVERY
@pytest.mark.parametrize("at", range(4), ids=SIGHTS)
def test_phases_stay_apart_in_every_kind_of_sight(palette, at):
    least = nearest(palette, tuple(SIGHTS.values())[at])
    assert least == pytest.approx(APART[palette][at], abs=0.51)
    assert palette is NIGHT or least >= 19.5


@pytest.mark.parametrize("palette", [DAWN, DUSK], ids=["dawn", "dusk"])
def test_words_that_step_back_stay_readable(palette):
    ground = QColor(palette.bg)
    assert ratio(faded(QColor(palette.text), ground, 0.4), ground) >= 4.5


@pytest.mark.parametrize("palette", [DAWN, DUSK], ids=["dawn", "dusk"])
def test_words_on_sky_and_hills_are_readable_even_at_rest(qapp, palette):
    image = ground(QSize(400, 300), 1.0, palette).toImage()
    text, muted = QColor(palette.text), QColor(palette.muted)
    resting = faded(text, QColor(palette.bg), 0.4)
    rows = [*range(30), *range(220, 300, 4)]  # where header, caption and controls stand
    spots = [image.pixelColor(x, y) for x in range(0, 400, 10) for y in rows]
    stars = 0.01 * len(spots)
    for ink, least in ((text, 7.0), (muted, 4.5), (resting, 4.5)):
        assert sum(ratio(ink, spot) < least for spot in spots) <= stars


@EVERY
def test_every_token_rides_on_the_palette_of_qt(qapp, palette):
    carried = qt_palette(palette)
    assert all(token(carried, name) == QColor(getattr(palette, name)) for name in ROLES)
    assert worn(carried) is palette


@EVERY
def test_in_high_contrast_every_edge_is_drawn_in_full(qapp, palette):
    line = hairline(qt_palette(palette))
    stark = palette in (CONTRAST_DARK, CONTRAST_LIGHT)
    assert is_stark(qt_palette(palette)) is stark
    assert (line.alphaF() == 1.0) is stark
