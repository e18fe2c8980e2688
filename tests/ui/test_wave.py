"""The wave: the course it draws, how it glides, what it says, and that it is always the same."""

from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from innerheal_desktop.session.breath import BreathPattern, Phase, Side
from innerheal_desktop.ui.theme.motion import Motion
from innerheal_desktop.ui.theme.palette import CONTRAST_DARK, DAWN, DUSK, PALETTES
from innerheal_desktop.ui.visuals.course import Quiet, Repeating, Written, continued
from innerheal_desktop.ui.visuals.curve import Look
from innerheal_desktop.ui.visuals.page import page_at
from innerheal_desktop.ui.visuals.registry import visual
from innerheal_desktop.ui.visuals.strip import Strip
from innerheal_desktop.ui.visuals.wave import Wave
from innerheal_desktop.ui.visuals.wave_art import AHEAD, measures
from tests.ui.looks import EACH_LOOK, EACH_PALETTE
from tests.ui.moments import FOUR, MIDDLES, moment
from tests.ui.tracing import apart, drawn, grey

EACH = pytest.mark.parametrize("palette", PALETTES.values(), ids=PALETTES)
LOOK = Look(DUSK, 40.0, 200.0, 240.0, 3.0, 100.0)
BAND = QRectF(0, 0, 600, 240)


@pytest.fixture
def wave(qtbot, theme):
    def made(palette=DAWN, motion=Motion.FULL, size=(480, 400), timeline=None):
        picture = Wave(palette, motion)
        qtbot.addWidget(picture)
        picture.resize(*size)
        picture.place(QRect(0, 0, *size))
        if timeline is not None:
            picture.follow(timeline)
        with qtbot.waitExposed(picture):
            picture.show()
        return picture

    return made


def strip_image(strip, passed, at=200.0):
    image = QImage(600, 240, QImage.Format.Format_RGB32)
    image.fill(QColor("#101820"))
    painter = QPainter(image)
    strip.draw(painter, passed, at, BAND)
    painter.end()
    return image


def first_breath(timeline):
    return next(span.start for span in timeline.spans if span.breath)


def test_scripts_find_it_by_its_name(qtbot, theme):
    made = visual("wave", DAWN, Motion.FULL)
    qtbot.addWidget(made)
    assert isinstance(made, Wave)


def test_the_course_of_a_timeline_is_what_its_moments_say(timeline):
    course = Written(timeline)
    for step in range(int(timeline.length * 7)):
        now = timeline.at(step / 7)
        (stretch,) = course.between(now.time, now.time + 1e-9)
        assert stretch.phase is (now.breath.phase if now.breath else None)
        expected = now.breath.fullness if now.breath else 0.0
        assert stretch.fullness(now.time) == pytest.approx(expected, abs=1e-6)


def test_a_course_has_no_gaps_before_in_or_after_the_sitting(timeline):
    stretches = Written(timeline).between(-50.0, timeline.length + 50.0)
    assert stretches[0].start < -50.0
    assert stretches[-1].end > timeline.length + 50.0
    assert all(one.end == other.start for one, other in pairwise(stretches))


@given(
    st.sampled_from(["4-2-6-2", "5.5-0-5.5-0", "2.5+1-0-6.5-0.5", "4-7-8-0"]),
    st.floats(0, 3000),
    st.floats(0, 40),
)
def test_a_pattern_goes_on_as_it_began(text, time, later):
    pattern = BreathPattern.parse(text)
    course = continued(pattern.at(time), time)
    stretches = course.between(time + later, time + later + 1e-6)
    levels = [stretch.fullness(time + later) for stretch in stretches]
    assert min(abs(level - pattern.at(time + later).fullness) for level in levels) < 1e-3


def test_the_same_pattern_seen_later_is_the_same_course():
    one, later = (continued(FOUR.at(t), t) for t in (3.0, 3.0 + 17 * FOUR.cycle))
    assert one.same(later)
    assert not one.same(Repeating(FOUR, 0.5))
    assert not one.same(continued(BreathPattern.parse("4-0-6-0").at(3.0), 3.0))
    assert not one.same(Quiet())


def test_the_strip_only_moves_along():
    """Ten pixels later it is the same picture, ten pixels to the left."""
    strip = Strip(LOOK, 1.0)
    strip.follow(LOOK, Repeating(FOUR, 0.0), 0.0)
    now, then = strip_image(strip, 3.0), strip_image(strip, 3.1)
    assert now.copy(10, 0, 590, 240) == then.copy(0, 0, 590, 240)


def test_the_strip_glides_by_quarters_of_a_pixel():
    strip = Strip(LOOK, 1.0)
    strip.follow(LOOK, Repeating(FOUR, 0.0), 0.0)
    quarters = [strip_image(strip, 3.0 + step / 400) for step in range(5)]
    assert all(one != other for one, other in pairwise(quarters))


def test_tiles_leave_no_seams_and_do_not_pile_up():
    strip = Strip(LOOK, 1.0)
    strip.follow(LOOK, Repeating(FOUR, 0.0), 0.0)
    for step in range(200):
        tiled = strip_image(strip, step * 0.5)
    assert len(strip._fills) <= 8
    whole = QImage(600, 240, QImage.Format.Format_RGB32)
    whole.fill(QColor("#101820"))
    painter = QPainter(whole)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    left = 99.5 * LOOK.speed - 200.0
    painter.translate(-left, 0.0)
    layer = QImage(600, 240, QImage.Format.Format_ARGB32_Premultiplied)
    layer.fill(Qt.GlobalColor.transparent)
    over = QPainter(layer)
    over.translate(-left, 0.0)
    strip.curve.paint_fill(over, left, left + 600)
    over.end()
    painter.drawImage(round(left), 0, layer)
    strip.curve.paint_line(painter, left - 20, left + 620)
    painter.end()
    assert apart(tiled, whole) < 0.0005


@EACH_PALETTE
def test_the_same_moment_is_the_same_picture(wave, palette):
    for t in MIDDLES.values():
        assert drawn(wave(palette), t) == drawn(wave(palette), t)


@pytest.mark.parametrize("motion", Motion)
def test_a_moment_looks_the_same_whichever_way_it_was_reached(wave, motion, timeline):
    t = first_breath(timeline) + 36.3
    followed, jumped = (wave(DUSK, motion, timeline=timeline) for _ in range(2))
    for step in range(40):
        followed.present(timeline.at(t - 2.0 + step / 20))
        followed.repaint()
    followed.present(timeline.at(t))
    jumped.present(timeline.at(t))
    assert followed.grab().toImage() == jumped.grab().toImage()


@EACH_LOOK
def test_phases_are_told_apart_without_colour(wave, palette, motion):
    pictures = [drawn(wave(palette, motion), t) for t in MIDDLES.values()]
    for index, one in enumerate(pictures):
        assert all(apart(one, other) > 0.003 for other in pictures[index + 1 :])


@EACH_PALETTE
def test_at_the_top_it_still_says_whether_breath_comes_or_is_held(wave, palette):
    assert apart(drawn(wave(palette), 3.99), drawn(wave(palette), 4.6)) > 0.003


@pytest.mark.parametrize("motion", Motion)
def test_a_tiny_wave_leaves_words_out_and_still_tells_the_phases(wave, motion):
    of = measures(QRect(0, 0, 160, 160), motion, 1.0)
    assert (of.word, of.gutter) == (0.0, 0.0)
    pictures = [drawn(wave(DUSK, motion, (160, 160)), t) for t in MIDDLES.values()]
    for index, one in enumerate(pictures):
        assert all(apart(one, other) > 0.003 for other in pictures[index + 1 :])


@pytest.mark.parametrize("size", [(736, 366), (656, 286), (1376, 666), (2496, 1206), (160, 160)])
@pytest.mark.parametrize("scale", [0.85, 1.0, 2.0])
@pytest.mark.parametrize("motion", Motion)
def test_everything_stands_inside_the_stage(theme, size, scale, motion):
    of = measures(QRect(0, 0, *size), motion, scale)
    assert of.marker == pytest.approx(size[0] / 3)
    assert of.full - of.arc - 11 >= 0
    assert of.empty - of.full >= 20
    assert of.place.y() + of.word * 0.6 <= size[1]
    assert of.empty + of.arc + 11 <= size[1]
    assert not of.word or of.place.y() - of.word * 0.5 >= of.empty + of.arc
    assert of.marker + AHEAD * of.speed <= size[0]
    if min(size) >= 280:
        assert of.word >= 23
    for side in "LR":
        assert 10 <= of.letter(side).x() <= size[0] - 10


def test_gentle_halves_the_height_and_nothing_else(theme):
    full, gentle = (
        measures(QRect(0, 0, 1376, 666), motion, 1.0) for motion in (Motion.FULL, Motion.GENTLE)
    )
    assert gentle.empty - gentle.full == pytest.approx((full.empty - full.full) / 2)
    assert replace(gentle, full=full.full, empty=full.empty) == full


def test_the_levels_are_named_where_there_is_room(theme):
    assert measures(QRect(0, 0, 1376, 666), Motion.FULL, 1.0).gutter > 0
    assert measures(QRect(0, 0, 736, 366), Motion.FULL, 1.0).gutter > 0


@pytest.mark.parametrize("t", [1.0, 2.4, 8.0])
def test_the_curve_stands_where_the_breath_will_be(wave, t):
    """Look for the line two to eight seconds ahead: as high as the lungs will be full then."""
    picture = wave(CONTRAST_DARK, size=(900, 500))
    image = drawn(picture, t)
    of = picture.baked.measures
    for ahead in (2.0, 3.0, 5.0, 8.0):
        coming = FOUR.at(t + ahead)
        if coming.phase in (Phase.HOLD, Phase.REST):
            continue
        x = round(of.marker + ahead * of.speed)
        hue = QColor(CONTRAST_DARK.phase(coming.phase))
        alike = [
            y
            for y in range(round(of.full) - 4, round(of.empty) + 4)
            if max(
                abs(image.pixelColor(x, y).red() - hue.red()),
                abs(image.pixelColor(x, y).green() - hue.green()),
                abs(image.pixelColor(x, y).blue() - hue.blue()),
            )
            < 70
        ]
        expected = of.empty + (of.full - of.empty) * coming.fullness
        assert abs(sum(alike) / len(alike) - expected) < 4


def test_a_breath_that_comes_is_seen_coming(wave, timeline):
    start = first_breath(timeline)
    picture = wave(DUSK, timeline=timeline)
    far, near = (picture.present(timeline.at(start - s)) or picture.grab() for s in (40, 4))
    assert timeline.at(start - 4).breath is None
    assert apart(far.toImage(), near.toImage()) > 0.003


def test_nothing_is_drawn_while_nothing_is_breathed_to(wave, timeline, monkeypatch):
    start = first_breath(timeline)
    picture = wave(timeline=timeline)
    assert start > 2 * AHEAD
    for share in (0.1, 0.2, 0.3):
        picture.present(timeline.at(start * share))
        picture.grab()
    asked = []
    monkeypatch.setattr(picture, "update", lambda *area: asked.append(area))
    for share in (0.35, 0.4, 0.45):
        picture.present(timeline.at(start * share))
    assert asked == []
    for away in (6.0, 5.9, 5.8):
        picture.present(timeline.at(start - away))
    assert len(asked) == 3


def test_without_movement_the_curve_stands_and_the_marker_steps(wave, timeline):
    picture = wave(DUSK, Motion.NONE, timeline=timeline)
    start = first_breath(timeline) + 2 * FOUR.cycle
    places, sights = [], []
    for tenth in range(1, 36):
        picture.present(timeline.at(start + tenth / 10))
        sights.append(picture.grab().toImage().copy(330, 0, 150, 400))
        places.append(round(picture._view()[2], 3))
    assert len(set(places)) == 8
    assert all(after >= before for before, after in pairwise(places))
    assert all(sight == sights[0] for sight in sights)


def test_a_page_shows_ten_seconds_after_its_breath_and_repeats_itself(timeline):
    course, first = Written(timeline), first_breath(timeline)
    start = first + FOUR.cycle
    one, two = (page_at(course, start + t, AHEAD) for t in (1.0, 1.0 + FOUR.cycle))
    assert one.shape == two.shape
    assert two.start - one.start == pytest.approx(FOUR.cycle)
    assert one.start + one.seconds >= start + FOUR.cycle + AHEAD
    assert one.holds(start + 13.9)
    assert not one.holds(start + 14.1)
    coming = page_at(course, first - 3.0, AHEAD)
    assert (coming.parked, coming.until) == (False, first)
    assert page_at(course, first - 20.0, AHEAD).parked


def test_a_sigh_a_side_and_a_hum_are_shown(wave):
    sigh = BreathPattern.parse("2.5+1-0-6.5-0.5")
    assert apart(drawn(wave(), 2.4, sigh), drawn(wave(), 3.0, sigh)) > 0.001
    seen = []
    for way in ({"side": Side.LEFT}, {"side": Side.RIGHT}, {"touch": "hum"}, {}):
        picture, plain = wave(), moment(9.0)
        picture.present(replace(plain, breath=replace(plain.breath, **way)))
        seen.append(picture.grab().toImage())
    for index, one in enumerate(seen):
        assert all(apart(one, other) > 0.0005 for other in seen[index + 1 :])


def test_a_breath_that_slows_down_redraws_its_course(wave):
    picture = wave()
    drawn(picture, 1.0)
    slower = BreathPattern.parse("6-0-8-0")
    assert drawn(picture, 1.0, slower) == drawn(wave(), 1.0, slower)


@EACH_PALETTE
def test_nothing_flashes(wave, palette):
    picture, means = wave(palette, size=(360, 300)), []
    for frame in range(14 * 12):
        picture.present(moment(frame / 12))
        small = picture.grab().toImage().scaled(24, 20)
        means.append(sum(grey(small)) / (24 * 20 * 255))
    assert max(abs(a - b) for a, b in zip(means, means[4:], strict=False)) < 0.1
    assert max(means) - min(means) < 0.2
