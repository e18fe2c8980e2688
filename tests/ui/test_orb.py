import sys
from itertools import pairwise

import pytest
from PySide6.QtCore import QEvent, QObject, QRect
from PySide6.QtGui import QColor

from innerheal_desktop.session.breath import BreathPattern, Phase, Side
from innerheal_desktop.ui.theme.contrast import luminance, ratio
from innerheal_desktop.ui.theme.motion import Motion
from innerheal_desktop.ui.theme.palette import DAWN, DUSK
from innerheal_desktop.ui.theme.palette import PALETTES as EVERY
from innerheal_desktop.ui.visuals.blocks import filled
from innerheal_desktop.ui.visuals.orb import Orb
from innerheal_desktop.ui.visuals.orb_art import body, measures
from innerheal_desktop.ui.visuals.plain import Plain
from innerheal_desktop.ui.visuals.registry import VISUALS, visual
from innerheal_desktop.ui.visuals.visual import phase_word
from tests.ui.looks import EACH_LOOK, EACH_PALETTE
from tests.ui.moments import FOUR, MIDDLES, moment
from tests.ui.tracing import apart, drawn, grey, maker

PALETTES = pytest.mark.parametrize("palette", EVERY.values(), ids=EVERY)


@pytest.fixture
def orb(qtbot, theme):
    return maker(qtbot, Orb, (560, 420))


class Frames(QObject):
    """Counts how often a widget is really painted."""

    seen = 0

    def eventFilter(self, watched, event):  # noqa: N802 - Qt calls it so
        self.seen += event.type() == QEvent.Type.Paint
        return False


@EACH_PALETTE
@pytest.mark.parametrize("phase", MIDDLES)
def test_the_same_moment_is_the_same_picture(orb, palette, phase):
    assert drawn(orb(palette), MIDDLES[phase]) == drawn(orb(palette), MIDDLES[phase])


@EACH_LOOK
def test_phases_are_told_apart_without_colour(orb, palette, motion):
    pictures = [drawn(orb(palette, motion), t) for t in MIDDLES.values()]
    for index, one in enumerate(pictures):
        assert all(apart(one, other) > 0.003 for other in pictures[index + 1 :])


@EACH_PALETTE
def test_two_turning_points_with_the_same_size_still_differ(orb, palette):
    """Full at the end of the in-breath and in the hold: rim, glyph and word say which it is."""
    assert apart(drawn(orb(palette), 3.99), drawn(orb(palette), 5.0)) > 0.003


@PALETTES
@pytest.mark.parametrize("phase", Phase)
@pytest.mark.parametrize("spent", [False, True])
def test_word_and_glyph_are_seen_wherever_they_stand_on_the_body(qapp, palette, phase, spent):
    side = 400
    hue = palette.phase(phase)
    image = body(side / 2, 1.0, palette, hue, spent=spent).toImage()
    least = 7.0 if palette.name.startswith("contrast") else 4.5
    spots = [(x, y) for x in range(80, 321, 40) for y in range(150, 271, 20)]
    assert min(ratio(QColor(palette.text), image.pixelColor(x, y)) for x, y in spots) >= least
    middle = [(x, y) for x in range(160, 241, 20) for y in range(130, 221, 20)]
    assert min(ratio(QColor(hue), image.pixelColor(x, y)) for x, y in middle) >= 3.0


def test_the_edge_of_the_out_breath_darkens_and_its_middle_stays(orb):
    """Where the same size is reached early and late: the light is gone from the edge only."""
    for palette in (DAWN, DUSK):
        hue = palette.exhale
        whole, spent = (body(100, 1.0, palette, hue, spent=way).toImage() for way in (False, True))
        for x, darker in ((12, 0.02), (100, 0.0)):
            before, after = (luminance(image.pixelColor(x, 100)) for image in (whole, spent))
            assert before - after >= darker
            assert darker or abs(before - after) < 0.01


def test_a_hum_is_drawn_as_fine_rings_and_stands_still_on_the_body(orb):
    plain, humming = moment(8.0), moment(8.0)
    object.__setattr__(humming.breath, "touch", "hum")
    images = []
    for each in (plain, humming, humming):
        picture = orb()
        picture.present(each)
        images.append(picture.grab().toImage())
    assert apart(images[0], images[1]) > 0.003
    assert images[1] == images[2]


def test_area_follows_fullness_and_the_smallest_is_a_third_or_more(qapp):
    of = measures(QRect(0, 0, 1440, 640), 1.0)
    areas = [of.radius(f, Motion.FULL) ** 2 for f in (0.0, 0.5, 1.0)]
    assert areas[1] == pytest.approx((areas[0] + areas[2]) / 2)
    assert of.radius(0.0, Motion.FULL) >= 0.35 * of.radius(1.0, Motion.FULL)


def test_gentle_halves_the_way_and_none_stands_still(qapp):
    of = measures(QRect(0, 0, 1440, 640), 1.0)
    full, gentle = (
        of.radius(1.0, motion) ** 2 - of.radius(0.0, motion) ** 2
        for motion in (Motion.FULL, Motion.GENTLE)
    )
    assert gentle == pytest.approx(full / 2)
    assert of.radius(0.0, Motion.NONE) == of.radius(1.0, Motion.NONE)


@pytest.mark.parametrize("size", [(720, 260), (720, 150), (2560, 1200), (300, 300)])
@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_the_ring_fits_its_stage_and_the_word_the_ring(theme, size, scale):
    of = measures(QRect(0, 0, *size), scale)
    assert of.ring * 2 <= min(size)
    assert of.aside or of.word * 5 <= 2 * of.full * 1.3


def test_ten_blocks_fill_and_empty_one_by_one():
    counts = [filled(FOUR.at(t / 10)) for t in range(140)]
    assert {abs(a - b) for a, b in pairwise(counts)} <= {0, 1}
    assert (min(counts), max(counts)) == (0, 10)


def test_a_sigh_and_a_side_and_a_hum_are_shown_and_said(orb):
    sigh = BreathPattern.parse("2.5+1-0-6.5-0.5")
    assert phase_word(sigh.at(3.0)) == "A little more"
    assert apart(drawn(orb(), 2.4, sigh), drawn(orb(), 3.0, sigh)) > 0.001
    left, right = (moment(2.0) for _ in range(2))
    picture = orb()
    images = []
    for side, at in ((Side.LEFT, left), (Side.RIGHT, right)):
        object.__setattr__(at.breath, "side", side)
        picture.present(at)
        images.append(picture.grab().toImage())
    assert apart(*images) > 0.001


def test_nothing_is_drawn_when_nothing_has_changed(orb, monkeypatch):
    picture = orb()
    drawn(picture, 2.0)
    frames = []
    monkeypatch.setattr(picture, "update", lambda *area: frames.append(area))
    picture.present(moment(2.0))
    assert frames == []
    picture.present(moment(2.2))
    assert len(frames) == 1
    quiet = moment(60.0, None)
    for _ in range(3):
        picture.present(quiet)
    still = len(frames)
    object.__setattr__(quiet, "time", 62.0)
    picture.present(quiet)
    frames.clear()
    object.__setattr__(quiet, "time", 64.0)
    picture.present(quiet)
    assert frames == []
    assert still >= 1


def test_screen_readers_hear_the_phase_change_and_nothing_between(orb):
    picture = orb()
    said = []
    for t in range(14):
        picture.present(moment(t + 0.5))
        said.append(picture.accessibleDescription())
    assert picture.accessibleName() == "Breathing guide"
    assert list(dict.fromkeys(said)) == ["Breathe in", "Hold softly", "Breathe out", "Rest"]


@pytest.mark.parametrize("many", [500, pytest.param(5000, marks=pytest.mark.slow)])
def test_thousands_of_frames_leave_no_trace_on_none(orb, many):
    """A faulty binding loses a reference with every call, and the program dies within a minute."""
    picture = orb(size=(360, 300))
    picture.present(moment(0.0))
    frames = Frames()
    picture.installEventFilter(frames)
    before = sys.getrefcount(None)
    for frame in range(many):
        picture.present(moment(frame / 60))
        picture.repaint()
    assert frames.seen == many
    assert sys.getrefcount(None) > before - 100


def test_none_keeps_its_references_through_a_thousand_calls(orb):
    picture = orb()
    before = sys.getrefcount(None)
    for _ in range(1000):
        picture.update()
        picture.setToolTip("")
    assert sys.getrefcount(None) > before - 100


@EACH_PALETTE
def test_brightness_never_flashes(orb, palette):
    """The mean of the whole window moves less than a tenth within a third of a second."""
    picture = orb(palette, size=(360, 300))
    means = []
    for frame in range(14 * 12):
        picture.present(moment(frame / 12))
        small = picture.grab().toImage().scaled(24, 20)
        means.append(sum(grey(small)) / (24 * 20 * 255))
    swings = [abs(a - b) for a, b in zip(means, means[4:], strict=False)]
    assert max(swings) < 0.1
    assert max(means) - min(means) < 0.2


def test_the_plain_picture_changes_too_slowly_to_see(qtbot, theme):
    picture = Plain(DUSK, Motion.FULL)
    qtbot.addWidget(picture)
    picture.resize(300, 200)
    picture.present(moment(0.0, None))
    dark = picture.grab().toImage()
    picture.present(moment(1.0, None))
    assert apart(dark, picture.grab().toImage()) == 0.0
    picture.present(moment(60.0, None))
    assert picture.grab().toImage() != dark


def test_unknown_names_show_the_orb(qtbot, theme):
    for name in (*VISUALS, "a picture nobody drew"):
        made = visual(name, DAWN, Motion.FULL)
        qtbot.addWidget(made)
        assert isinstance(made, VISUALS.get(name, Orb))
