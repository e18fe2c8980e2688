"""The landscape: what moves, what is said, and that it is the same every time."""

from dataclasses import replace
from itertools import pairwise

import pytest
from PySide6.QtCore import QRect, QRectF, QSize
from PySide6.QtGui import QColor

from innerheal_desktop.session.breath import BreathPattern, Side
from innerheal_desktop.ui.theme.contrast import ratio
from innerheal_desktop.ui.theme.motion import Motion
from innerheal_desktop.ui.theme.palette import DUSK, PALETTES
from innerheal_desktop.ui.visuals.landscape import LATER, LIGHT_RATE, Landscape, lungs
from innerheal_desktop.ui.visuals.landscape_art import bake, measures
from innerheal_desktop.ui.visuals.phase_card import plan
from innerheal_desktop.ui.visuals.phrase import phrases, widest
from tests.ui.looks import EACH_LOOK, EACH_PALETTE
from tests.ui.moments import FOUR, MIDDLES, moment
from tests.ui.tracing import apart, drawn, maker

EACH = pytest.mark.parametrize("palette", PALETTES.values(), ids=PALETTES)
SIZE, STAGE = QSize(1080, 720), QRect(32, 90, 1016, 470)


@pytest.fixture
def landscape(qtbot, theme):
    return maker(qtbot, Landscape, (480, 400))


@EACH_PALETTE
def test_the_same_moment_is_the_same_picture(landscape, palette):
    for t in MIDDLES.values():
        assert drawn(landscape(palette), t) == drawn(landscape(palette), t)


def test_a_moment_looks_the_same_whichever_way_it_was_reached(landscape):
    followed, jumped = landscape(), landscape()
    drawn(followed, 8.9)
    followed.present(moment(9.0))
    jumped.present(moment(9.0))
    assert followed.grab().toImage() == jumped.grab().toImage()


@EACH_LOOK
def test_phases_are_told_apart_without_colour(landscape, palette, motion):
    pictures = [drawn(landscape(palette, motion), t) for t in MIDDLES.values()]
    for index, one in enumerate(pictures):
        assert all(apart(one, other) > 0.003 for other in pictures[index + 1 :])


@pytest.mark.parametrize("motion", Motion)
def test_a_tiny_picture_leaves_words_out_and_still_tells_the_phases(landscape, motion):
    assert plan(QRectF(0, 0, 160, 160), 1.0, motion).word == 0
    pictures = [drawn(landscape(DUSK, motion, (160, 160)), t) for t in MIDDLES.values()]
    for index, one in enumerate(pictures):
        assert all(apart(one, other) > 0.01 for other in pictures[index + 1 :])


@pytest.mark.parametrize("size", [(736, 150), (768, 340), (1376, 642), (2496, 1180), (160, 160)])
@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("motion", Motion)
def test_the_card_fits_its_stage_and_every_word_the_card(theme, size, scale, motion):
    stage = QRectF(0, 0, *size)
    of = plan(stage, scale, motion)
    assert stage.contains(of.box)
    assert of.box.center().y() > stage.center().y()
    if of.word:
        half = of.word * widest(theme_font()) / 2
        assert of.words_at.x() + half <= of.box.right()
        assert of.words_at.x() - half >= of.dial.x() + of.ring


def theme_font():
    from innerheal_desktop.ui.theme.typography import Type, font_for

    return font_for(Type.PHASE)


@pytest.mark.parametrize("size", [(736, 150), (768, 340), (1376, 642), (2496, 1180), (160, 160)])
def test_the_sun_climbs_into_sight_and_rests_behind_the_ridge(theme, size):
    stage = QRect(0, 0, *size)
    of = measures(stage.size(), stage, plan(QRectF(stage), 1.0, Motion.FULL).box)
    heights = [of.height(fullness / 10, Motion.FULL) for fullness in range(11)]
    assert all(b < a for a, b in pairwise(heights))
    assert of.low - of.sun > of.lie.horizon
    assert of.high - of.sun > stage.top()
    gentle = of.height(0.0, Motion.GENTLE) - of.height(1.0, Motion.GENTLE)
    assert gentle == pytest.approx((heights[0] - heights[-1]) / 2)
    assert of.height(0.0, Motion.NONE) == of.height(1.0, Motion.NONE)


@pytest.mark.parametrize("text", ["4-2-6-2", "4-0-6-0", "2.5+1-0-6.5-0.5", "5-0-5-0"])
def test_what_drifts_comes_half_a_second_later(text):
    pattern = BreathPattern.parse(text)
    for step in range(int(pattern.cycle * LIGHT_RATE)):
        t = step / LIGHT_RATE + 0.001
        earlier = pattern.at(t - LATER).fullness
        # A phase is looked at from its own start on, in steps: within one of them.
        assert lungs(pattern.at(t), LATER) == pytest.approx(earlier, abs=0.07)


def test_the_light_rests_with_the_breath_and_changes_no_more_often_than_it_may(landscape):
    picture = landscape()
    seen = []
    for frame in range(int(FOUR.cycle * 60)):
        picture.present(moment(frame / 60))
        picture.grab()
        seen.append(picture.light()[0])
    changes = [a != b for a, b in pairwise(seen)]
    assert max(sum(changes[at : at + 60]) for at in range(len(changes))) <= LIGHT_RATE + 1
    assert not any(changes[int(4.1 * 60) : int(5.9 * 60)])


def test_only_the_way_of_the_sun_and_the_card_are_drawn_while_the_light_stands(
    landscape, monkeypatch
):
    picture = landscape(size=(1080, 720))
    drawn(picture, 5.0)
    areas = []
    monkeypatch.setattr(picture, "update", areas.append)
    picture.present(moment(5.1))
    picture.present(moment(8.0))
    assert areas[0].contains(picture.baked.card.plan.box.toRect())
    assert areas[0].width() < 500
    assert areas[1] == picture.rect()


@EACH_PALETTE
def test_gentle_and_none_keep_their_promises(landscape, palette):
    gentle = landscape(palette, Motion.GENTLE)
    gentle.present(moment(2.0))
    gentle.grab()
    drifts = set()
    for t in range(14):
        gentle.present(moment(float(t)))
        drifts.add(gentle.light()[1])
    assert len(drifts) == 1
    if palette.name.startswith("contrast"):
        return  # there the sun has the colour of the phase
    still = landscape(palette, Motion.NONE)
    suns = []
    for t in (0.5, 3.5, 9.0, 13.2):
        image = drawn(still, t)
        suns.append(image.copy(0, 0, 480, round(still.baked.measures.lie.horizon) - 60))
    assert all(sun == suns[0] for sun in suns)


def test_a_silence_is_a_still_scene(landscape):
    picture = landscape()
    images = []
    for t in (60.0, 75.0, 90.0):
        picture.present(moment(t, None))
        images.append(picture.grab().toImage())
    assert images[0] == images[1] == images[2]
    assert apart(images[0], drawn(landscape(), 5.0)) > 0.02


def test_a_sigh_a_side_and_a_hum_are_shown(landscape):
    sigh = BreathPattern.parse("2.5+1-0-6.5-0.5")
    assert apart(drawn(landscape(), 2.4, sigh), drawn(landscape(), 3.2, sigh)) > 0.003
    plain = moment(9.0)
    marked = (
        replace(plain, breath=replace(plain.breath, side=Side.LEFT)),
        replace(plain, breath=replace(plain.breath, side=Side.RIGHT)),
        replace(plain, breath=replace(plain.breath, touch="hum")),
    )
    images = []
    for each in (plain, *marked):
        picture = landscape()
        picture.present(each)
        images.append(picture.grab().toImage())
    for index, one in enumerate(images):
        assert all(apart(one, other) > 0.001 for other in images[index + 1 :])


@EACH
def test_words_over_the_land_stay_readable(theme, palette):
    """Header, caption and controls lie above and below the stage, in any light."""
    baked = bake(SIZE, 1.0, palette, STAGE, 1.0, Motion.FULL)
    least = 7.0 if palette.name.startswith("contrast") else 4.5
    rows = (*range(6, STAGE.top(), 12), *range(STAGE.bottom() + 24, SIZE.height(), 12))
    for land in (baked.low, baked.high or baked.low):
        image = land.toImage()
        for y in rows:
            for x in range(4, SIZE.width(), 24):
                assert ratio(QColor(palette.text), image.pixelColor(x, y)) >= least
                assert ratio(QColor(palette.muted), image.pixelColor(x, y)) >= 4.5


@EACH
def test_the_card_is_clear_ground(theme, palette):
    assert ratio(QColor(palette.text), QColor(palette.surface)) >= 7.0
    for phase in ("inhale", "hold", "exhale", "rest"):
        assert ratio(QColor(getattr(palette, phase)), QColor(palette.surface)) >= 3.0


def test_screen_readers_hear_the_phases(landscape):
    picture = landscape()
    for t, words in zip(MIDDLES.values(), phrases(), strict=False):
        picture.present(moment(t))
        assert picture.accessibleDescription() == words
