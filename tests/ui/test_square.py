from itertools import pairwise
from math import hypot

import pytest
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor

from innerheal_desktop.session.breath import BreathPattern, Phase, Side
from innerheal_desktop.ui.theme.contrast import ratio
from innerheal_desktop.ui.theme.motion import Motion
from innerheal_desktop.ui.theme.palette import DAWN, DUSK, PALETTES
from innerheal_desktop.ui.visuals.labels import Lettering, labels, texts
from innerheal_desktop.ui.visuals.scene import half_frame, room_in
from innerheal_desktop.ui.visuals.square import Square
from innerheal_desktop.ui.visuals.square_art import outline, tide, vessel
from tests.ui.looks import EACH_LOOK
from tests.ui.moments import MIDDLES, moment
from tests.ui.tracing import apart, drawn, flashes, maker

ROOM = QRectF(100, 50, 600, 400)
SHAPES = ("4-4-4-4", "4-2-6-2", "4-2-4-2", "4-7-8-0", "4-0-6-0", "3-0-4-1.5", "2.5+1-0-6.5-0.5")
EVERY_SHAPE = pytest.mark.parametrize("text", SHAPES)
EVERY_PALETTE = pytest.mark.parametrize("palette", PALETTES.values(), ids=list(PALETTES))


@pytest.fixture
def square(qtbot, theme):
    return maker(qtbot, Square)


def way(text):
    return outline(BreathPattern.parse(text), ROOM)


@EVERY_SHAPE
def test_the_bead_walks_a_closed_way_and_never_jumps(text):
    stretches = way(text).stretches
    for one, other in zip(stretches, (*stretches[1:], stretches[0]), strict=True):
        gap = one.points[-1] - other.points[0]
        assert hypot(gap.x(), gap.y()) < 1.0


@EVERY_SHAPE
def test_each_stretch_is_walked_at_constant_speed(text):
    for stretch in way(text).stretches:
        steps = [hypot((b - a).x(), (b - a).y()) for a, b in pairwise(stretch.points)]
        assert max(steps) == pytest.approx(min(steps), rel=0.12)


@EVERY_SHAPE
def test_it_rises_on_the_left_and_falls_on_the_right(text):
    made = way(text)
    assert made.of(Phase.INHALE).at(0.5).x() < made.middle.x() < made.of(Phase.EXHALE).at(0.5).x()
    for phase, turn in ((Phase.INHALE, -1), (Phase.EXHALE, 1)):
        heights = [point.y() * turn for point in made.of(phase).points]
        assert all(b >= a - 1e-6 for a, b in pairwise(heights))


@EVERY_SHAPE
def test_the_way_fills_its_room_and_stays_in_it(text):
    box = way(text).box
    assert ROOM.adjusted(-0.5, -0.5, 0.5, 0.5).contains(box)
    assert max(box.width() / ROOM.width(), box.height() / ROOM.height()) > 0.98


def test_an_even_box_is_a_square_and_longer_holds_are_wider():
    box = way("4-4-4-4").box
    assert box.width() == pytest.approx(box.height(), rel=0.02)
    wide = way("4-6-4-6").box
    assert wide.width() / wide.height() == pytest.approx(1.5, rel=0.03)


def test_a_pattern_without_rest_has_three_sides_and_one_without_pauses_two():
    assert [each.phase for each in way("4-7-8-0").stretches] == [
        Phase.INHALE,
        Phase.HOLD,
        Phase.EXHALE,
    ]
    assert len(way("4-0-6-0").stretches) == 2
    trapezoid = vessel(BreathPattern.parse("4-7-8-0"), ROOM, 0.0).boundingRect()
    top = way("4-7-8-0").of(Phase.HOLD).box.width()
    assert top > 0.7 * trapezoid.width()


@EVERY_SHAPE
@pytest.mark.parametrize("touch", ["", "hum"])
@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
def test_labels_stand_outside_the_way_inside_the_stage_and_apart(theme, text, touch, scale):
    stage, lettering = QRectF(0, 0, 1440, 640), Lettering(DAWN, scale, 1.0)
    room, labelled = room_in(stage, lettering)
    pattern = BreathPattern.parse(text)
    made = outline(pattern, room)
    boxes = []
    assert labelled
    for label in labels(made, pattern, touch, lettering, stage):
        wide, high = lettering.size(label.word, label.seconds, in_line=label.in_line)
        corner = label.middle - QPointF(wide / 2, high / 2)
        boxes.append(QRectF(corner.x(), corner.y(), wide, high))
    assert len(boxes) == len(made.stretches)
    assert all(stage.contains(box) for box in boxes)
    points = [point for each in made.stretches for point in each.points]
    assert not any(box.contains(point) for box in boxes for point in points)
    assert not any(a.intersects(b) for i, a in enumerate(boxes) for b in boxes[i + 1 :])


def test_labels_say_word_and_seconds():
    sigh = BreathPattern.parse("2.5+1-0-6.5-0.5")
    assert texts(sigh, Phase.INHALE, "") == ("Breathe in", "2.5 + 1 s")
    assert texts(sigh, Phase.EXHALE, "hum") == ("Hum out", "6.5 s")


@EACH_LOOK
def test_phases_are_told_apart_without_colour(square, palette, motion):
    pictures = [drawn(square(palette, motion), t, steps=2) for t in MIDDLES.values()]
    for index, one in enumerate(pictures):
        assert all(apart(one, other) > 0.003 for other in pictures[index + 1 :])


@pytest.mark.parametrize("size", [(160, 160), (720, 520)])
@pytest.mark.parametrize("phase", MIDDLES)
def test_the_same_moment_is_the_same_picture_however_it_was_reached(square, size, phase):
    at = MIDDLES[phase]
    assert drawn(square(DUSK, size=size), at, steps=7) == drawn(
        square(DUSK, size=size), at, steps=3
    )


def test_nothing_jumps_from_one_phase_to_the_next(square):
    picture = square(DUSK)
    before = drawn(picture, 3.999, steps=40)
    picture.present(moment(4.001))
    assert apart(before, picture.grab().toImage()) < 0.001


@pytest.mark.parametrize("palette", [DAWN, DUSK], ids=["dawn", "dusk"])
def test_brightness_never_flashes(square, palette):
    swing, whole = flashes(square(palette, size=(360, 300)))
    assert swing < 0.1
    assert whole < 0.2


def test_gentle_halves_the_tide_and_none_stands_still(square):
    ranges = {}
    for motion in Motion:
        picture = square(motion=motion)
        seen = []
        for t in (4.5, 13.5):
            drawn(picture, t, steps=2)
            seen.append(picture.fullness)
        ranges[motion] = seen[0] - seen[1]
    assert ranges == {Motion.FULL: 1.0, Motion.GENTLE: 0.5, Motion.NONE: 0.0}


def test_without_movement_the_trace_grows_in_ten_steps(square):
    picture = square(motion=Motion.NONE)
    breath = moment(1.0).breath.pattern.at
    assert len({picture.along(breath(t / 50)) for t in range(1, 200)}) == 10


def test_a_sigh_a_side_and_a_hum_are_shown(square):
    sigh = BreathPattern.parse("2.5+1-0-6.5-0.5")
    assert apart(drawn(square(), 2.4, sigh), drawn(square(), 3.0, sigh)) > 0.001
    left, right = (drawn(square(), 2.4, side=side) for side in Side)
    assert apart(left, right) > 0.001
    assert apart(drawn(square(), 9.0), drawn(square(), 9.0, touch="hum")) > 0.001


def test_a_half_frame_keeps_to_its_side():
    made = way("4-4-4-4")
    for side, turn in ((Side.LEFT, -1), (Side.RIGHT, 1)):
        line = half_frame(made, side, 10.0)
        assert line.count() > 50
        assert all((line.at(i).x() - made.middle.x()) * turn > 0 for i in range(line.count()))


@EVERY_PALETTE
@pytest.mark.parametrize("phase", Phase)
def test_the_word_is_readable_on_the_tide(qapp, palette, phase):
    shape = vessel(BreathPattern.parse("4-4-4-4"), QRectF(0, 0, 400, 400), 14.0)
    image = tide(shape, palette, palette.phase(phase), 1.0)[1].toImage()
    words = QColor(palette.text)
    spots = [(x, y) for x in range(60, 321, 20) for y in range(110, 251, 20)]
    assert min(ratio(words, image.pixelColor(x, y)) for x, y in spots) >= 4.5


def test_a_pattern_that_changes_from_breath_to_breath_is_followed(square):
    picture = square(DUSK)
    before = drawn(picture, 13.9)
    after = drawn(picture, 2.0, BreathPattern.parse("5-5-5-5"))
    assert picture.scene().key[0] == BreathPattern.parse("5-5-5-5")
    assert apart(before, after) > 0.01
    assert len(picture._scenes) == 2


def test_without_a_breath_it_is_a_calm_still_scene(square):
    picture = square(DUSK)
    seen = []
    for t in (0.0, 5.0, 90.0):
        picture.present(moment(t, None))
        seen.append(picture.grab().toImage())
    assert seen[0] == seen[1] == seen[2]
    assert picture.accessibleDescription() == "Nothing to follow. Breathe as you like."


def test_nothing_is_drawn_when_nothing_has_changed(square, monkeypatch):
    picture = square()
    drawn(picture, 2.0)
    frames = []
    monkeypatch.setattr(picture, "update", lambda *area: frames.append(area))
    picture.present(moment(2.0))
    assert frames == []
    picture.present(moment(2.2))
    assert len(frames) == 1
