"""Big words: as large as they are meant to be, on calm ground, with every sign."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF

from innerheal_desktop.session.breath import BreathPattern, Side
from innerheal_desktop.ui.theme.contrast import mixed, ratio
from innerheal_desktop.ui.theme.motion import Motion
from innerheal_desktop.ui.theme.palette import DUSK, PALETTES
from innerheal_desktop.ui.visuals.big_letters import ARC, broken, setting
from innerheal_desktop.ui.visuals.big_word import TINT, TONES, BigWord
from innerheal_desktop.ui.visuals.phrase import phrases
from tests.ui.looks import EACH_LOOK, EACH_PALETTE
from tests.ui.moments import MIDDLES, moment
from tests.ui.tracing import apart, drawn, maker

EACH = pytest.mark.parametrize("palette", PALETTES.values(), ids=PALETTES)
STAGES = [(1376, 642), (768, 340), (2496, 1180), (160, 160), (688, 150), (380, 640)]


@pytest.fixture
def big(qtbot, theme):
    return maker(qtbot, BigWord, (560, 420))


@EACH_PALETTE
def test_the_same_moment_is_the_same_picture(big, palette):
    for t in MIDDLES.values():
        assert drawn(big(palette), t) == drawn(big(palette), t)


@EACH_LOOK
def test_phases_are_told_apart_without_colour(big, palette, motion):
    pictures = [drawn(big(palette, motion), t) for t in MIDDLES.values()]
    for index, one in enumerate(pictures):
        assert all(apart(one, other) > 0.01 for other in pictures[index + 1 :])


def test_the_word_is_a_quarter_of_the_window_high(theme):
    of = setting(QRectF(32, 88, 1376, 642), 900 / 4, still=False, mirrored=False)
    assert of.size == pytest.approx(225, rel=0.01)
    assert of.arc == ARC == 12.0


@pytest.mark.parametrize("size", STAGES)
@pytest.mark.parametrize("still", [True, False])
@pytest.mark.parametrize("mirrored", [True, False])
def test_every_phrase_and_the_dial_fit_the_stage(big, size, still, mirrored):
    stage = QRectF(0, 0, *size)
    of = setting(stage, size[1] / 4, still=still, mirrored=mirrored)
    grown = stage.adjusted(-1, -1, 1, 1)
    assert grown.contains(of.words)
    assert grown.contains(QRectF(of.moving).adjusted(0, 0, 0, 0).intersected(stage))
    assert of.dial.y() - of.radius >= 0
    font = big()._set_in(of.size, 1.0).font
    for text in phrases():
        for line in broken(text, of.lines):
            assert QFontMetricsF(font).horizontalAdvance(line) <= of.words.width() * 1.03 + 1
    assert of.size >= 20


def test_a_tongue_from_right_to_left_begins_at_the_right(theme):
    stage = QRectF(0, 0, 1376, 642)
    left, right = (setting(stage, 200, still=True, mirrored=way) for way in (False, True))
    assert left.bar.center().x() < left.dial.x() < left.words.center().x()
    assert right.bar.center().x() > right.dial.x() > right.words.center().x()
    assert left.size == right.size


def test_lines_break_where_they_are_most_alike():
    assert broken("Breathe out", 2) == ("Breathe", "out")
    assert broken("A little more", 2) == ("A little", "more")
    assert broken("Rest", 2) == ("Rest",)
    assert broken("Breathe out", 1) == ("Breathe out",)


@EACH
def test_words_and_lines_are_seen_on_both_tones_and_the_tones_are_two(palette):
    assert len(set(TONES[palette.name])) == 2
    for tone in map(QColor, TONES[palette.name]):
        assert ratio(QColor(palette.text), tone) >= 7.0
        for phase in ("inhale", "hold", "exhale", "rest"):
            colour = QColor(getattr(palette, phase))
            assert ratio(colour, tone) >= 3.0
            assert ratio(QColor(palette.text), mixed(tone, colour, TINT)) >= 4.5


def test_the_ground_changes_at_the_turns_only(big):
    picture = big()
    grounds = {}
    for frame in range(140):
        at = moment(frame / 10)
        picture.present(at)
        corner = picture.grab().toImage().pixelColor(3, 3).name()
        if at.breath.progress * at.breath.length > 0.5:
            grounds.setdefault(at.breath.phase.value, set()).add(corner)
    light, deep = ({tone.lower()} for tone in TONES["dawn"])
    assert grounds == {"inhale": light, "hold": light, "exhale": deep, "rest": deep}


def test_within_a_phase_only_the_dial_is_drawn(big):
    picture = big(size=(1080, 720))
    drawn(picture, 2.4)
    assert picture.touched() == picture.of.moving
    assert not picture.touched().contains(picture.of.words.toRect())
    picture.present(moment(4.1))
    assert picture.touched() == picture.rect()


@pytest.mark.parametrize(("motion", "moves"), [(Motion.FULL, 1.0), (Motion.GENTLE, 0.5)])
def test_the_disc_grows_with_the_breath(big, motion, moves):
    areas = []
    for way in (Motion.FULL, motion):
        picture = big(motion=way)
        picture.present(moment(0.0))
        picture.grab()
        small, large = picture.edge(moment(0.0).breath), picture.edge(moment(5.0).breath)
        areas.append(large**2 - small**2)
    assert areas[1] == pytest.approx(areas[0] * moves)


def test_without_movement_blocks_fill_and_the_disc_stands(big):
    picture = big(DUSK, Motion.NONE)
    picture.present(moment(0.0))
    picture.grab()
    assert picture.edge(moment(0.0).breath) == picture.edge(moment(5.0).breath)
    assert not picture.of.bar.isEmpty()
    assert apart(drawn(picture, 0.5), drawn(picture, 3.5)) > 0.002


def test_a_sigh_a_side_and_a_hum_are_shown(big):
    sigh = BreathPattern.parse("2.5+1-0-6.5-0.5")
    assert apart(drawn(big(), 2.4, sigh), drawn(big(), 3.2, sigh)) > 0.003
    plain = moment(9.0)
    images = []
    for side, touch in ((None, ""), (Side.LEFT, ""), (Side.RIGHT, ""), (None, "hum")):
        picture = big()
        picture.present(replace(plain, breath=replace(plain.breath, side=side, touch=touch)))
        images.append(picture.grab().toImage())
    for index, one in enumerate(images):
        assert all(apart(one, other) > 0.001 for other in images[index + 1 :])


def test_a_silence_is_calm_ground(big):
    picture = big()
    picture.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    picture.present(moment(60.0, None))
    image = picture.grab().toImage()
    colours = {image.pixelColor(x, y).name() for x in range(0, 560, 20) for y in range(0, 420, 20)}
    assert colours == {TONES["dawn"][0].lower()}
