import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor

from innerheal_desktop.ui.theme.contrast import faded, ratio
from innerheal_desktop.ui.theme.palette import DAWN, DUSK, ROLES, qt_palette, token
from innerheal_desktop.ui.visuals.ground import ground

GROUNDS = ("bg", "surface", "surface_2")
TEXTS = ("text", "muted", "primary", "accent", "link", "warn", "danger")
LINES = ("border", "focus", "inhale", "hold", "exhale", "rest")


def contrast(palette, name, ground):
    return ratio(QColor(getattr(palette, name)), QColor(getattr(palette, ground)))


@pytest.mark.parametrize("palette", [DAWN, DUSK], ids=["dawn", "dusk"])
@pytest.mark.parametrize("ground", GROUNDS)
def test_words_are_readable_on_every_ground(palette, ground):
    assert all(contrast(palette, name, ground) >= 4.5 for name in TEXTS)


@pytest.mark.parametrize("palette", [DAWN, DUSK], ids=["dawn", "dusk"])
@pytest.mark.parametrize("ground", GROUNDS)
def test_lines_and_phases_stand_out_on_every_ground(palette, ground):
    assert all(contrast(palette, name, ground) >= 3.0 for name in LINES)


@pytest.mark.parametrize(
    ("palette", "name", "ground", "stated"),
    [
        (DAWN, "text", "bg", 13.3),
        (DAWN, "muted", "surface_2", 5.7),
        (DAWN, "on_primary", "primary", 7.1),
        (DAWN, "on_accent", "accent", 6.7),
        (DAWN, "hold", "bg", 4.3),
        (DUSK, "text", "surface", 13.7),
        (DUSK, "muted", "surface_2", 6.8),
        (DUSK, "on_primary", "primary", 10.0),
        (DUSK, "on_accent", "accent", 9.8),
        (DUSK, "border", "surface_2", 3.6),
    ],
)
def test_the_ratios_are_those_that_were_promised(palette, name, ground, stated):
    assert contrast(palette, name, ground) == pytest.approx(stated, abs=0.05)


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


def test_every_token_rides_on_the_palette_of_qt(qapp):
    carried = qt_palette(DUSK)
    assert all(token(carried, name) == QColor(getattr(DUSK, name)) for name in ROLES)
