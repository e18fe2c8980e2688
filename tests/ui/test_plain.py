"""The plain picture: still, slow, and quiet enough for words."""

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor

from innerheal_desktop.ui.theme.contrast import ratio
from innerheal_desktop.ui.theme.motion import Motion
from innerheal_desktop.ui.theme.palette import DAWN, DUSK, PALETTES
from innerheal_desktop.ui.visuals.plain import PERIOD, STEPS, Plain, scene
from tests.ui.luminance import tiles
from tests.ui.moments import moment

EACH = pytest.mark.parametrize("palette", PALETTES.values(), ids=PALETTES)


@pytest.fixture
def plain(qtbot, theme):
    def made(palette=DAWN, motion=Motion.FULL):
        picture = Plain(palette, motion)
        qtbot.addWidget(picture)
        picture.resize(360, 240)
        picture.show()
        return picture

    return made


def seen(picture, t):
    picture.present(moment(t, None))
    return picture.grab().toImage()


def test_its_light_takes_a_minute_or_more_to_come_and_as_long_to_go(plain):
    assert PERIOD >= 60.0
    picture = plain()
    start, middle, end = (seen(picture, t) for t in (0.0, PERIOD / 2, PERIOD))
    assert start != middle
    assert start == end


@EACH
def test_no_step_of_the_light_can_be_seen(plain, palette):
    picture = plain(palette)
    for t in (20.0, 30.0, 40.0):
        pairs = zip(tiles(seen(picture, t)), tiles(seen(picture, t + 1.0)), strict=True)
        assert max(abs(a - b) for a, b in pairs) < 0.01


@EACH
def test_words_may_stand_anywhere_on_it(theme, palette):
    least = 7.0 if palette.name.startswith("contrast") else 4.5
    for pixmap in scene(QSize(720, 520), 1.0, palette):
        image = pixmap.toImage()
        for y in range(4, 520, 12):
            for x in range(4, 720, 24):
                assert ratio(QColor(palette.text), image.pixelColor(x, y)) >= 7.0
                assert ratio(QColor(palette.muted), image.pixelColor(x, y)) >= least


@EACH
def test_the_same_moment_is_the_same_picture(plain, palette):
    assert seen(plain(palette), 17.0) == seen(plain(palette), 17.0)


def test_without_movement_it_stands(plain):
    picture = plain(DUSK, Motion.NONE)
    assert seen(picture, 0.0) == seen(picture, 60.0)


def test_it_is_drawn_at_most_as_often_as_its_light_has_steps(plain, monkeypatch):
    picture = plain()
    seen(picture, 0.0)
    frames = []
    monkeypatch.setattr(picture, "update", lambda *area: frames.append(area))
    for frame in range(60 * 30):
        picture.present(moment(frame / 60, None))
    assert 0 < len(frames) <= STEPS


def test_a_breath_is_said_but_not_shown(plain):
    picture = plain()
    picture.present(moment(2.0))
    assert picture.accessibleDescription() == "Breathe in"
