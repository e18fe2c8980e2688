from math import atan2, degrees

import pytest
from PySide6.QtCore import QPointF, QRectF

from innerheal_desktop.session.breath import BreathPattern, Phase, Side
from innerheal_desktop.ui.theme.motion import Motion
from innerheal_desktop.ui.theme.palette import DAWN, DUSK
from innerheal_desktop.ui.visuals.labels import Lettering, labels
from innerheal_desktop.ui.visuals.registry import VISUALS
from innerheal_desktop.ui.visuals.ring import Ring, circle
from innerheal_desktop.ui.visuals.scene import room_in
from innerheal_desktop.ui.visuals.square import Square
from tests.ui.looks import EACH_LOOK
from tests.ui.moments import FOUR, MIDDLES, moment
from tests.ui.tracing import apart, drawn, flashes, maker

ROOM = QRectF(100, 50, 600, 400)
PATTERNS = ("4-4-4-4", "4-2-6-2", "4-7-8-0", "4-0-6-0", "3-0-4-1.5", "2.5+1-0-6.5-0.5")
EVERY_PATTERN = pytest.mark.parametrize("text", PATTERNS)


@pytest.fixture
def ring(qtbot, theme):
    return maker(qtbot, Ring)


@EVERY_PATTERN
def test_stretches_are_as_long_as_their_seconds(text):
    pattern = BreathPattern.parse(text)
    way = circle(pattern, ROOM)
    whole = sum(each.length for each in way.stretches)
    for each in way.stretches:
        share = pattern.seconds(each.phase) / pattern.cycle
        assert each.length / whole == pytest.approx(share, abs=0.002)


def test_the_bead_runs_clockwise_from_twelve():
    way = circle(FOUR, ROOM)

    def turn(t):
        breath = FOUR.at(t)
        at = way.of(breath.phase).at(breath.progress) - way.middle
        return degrees(atan2(at.x(), -at.y())) % 360

    for t in range(14):
        assert turn(t) == pytest.approx(360 * t / FOUR.cycle, abs=0.2)


@EVERY_PATTERN
@pytest.mark.parametrize("size", [(720, 330), (1440, 640), (2560, 1200)])
def test_labels_stand_outside_the_ring_inside_the_stage_and_apart(theme, text, size):
    stage, lettering = QRectF(0, 0, *size), Lettering(DAWN, 1.0, 1.0)
    room, labelled = room_in(stage, lettering)
    assert labelled
    pattern = BreathPattern.parse(text)
    way = circle(pattern, room)
    boxes = []
    for label in labels(way, pattern, "", lettering, stage):
        wide, high = lettering.size(label.word, label.seconds, in_line=label.in_line)
        corner = label.middle - QPointF(wide / 2, high / 2)
        boxes.append(QRectF(corner.x(), corner.y(), wide, high))
    assert len(boxes) == len(way.stretches)
    assert all(stage.contains(box) for box in boxes)
    points = [point for each in way.stretches for point in each.points]
    assert not any(box.contains(point) for box in boxes for point in points)
    assert not any(a.intersects(b) for i, a in enumerate(boxes) for b in boxes[i + 1 :])


@EACH_LOOK
def test_phases_are_told_apart_without_colour(ring, palette, motion):
    pictures = [drawn(ring(palette, motion), t, steps=2) for t in MIDDLES.values()]
    for index, one in enumerate(pictures):
        assert all(apart(one, other) > 0.003 for other in pictures[index + 1 :])


@pytest.mark.parametrize("size", [(160, 160), (720, 520)])
@pytest.mark.parametrize("phase", MIDDLES)
def test_the_same_moment_is_the_same_picture_however_it_was_reached(ring, size, phase):
    at = MIDDLES[phase]
    assert drawn(ring(DAWN, size=size), at, steps=7) == drawn(ring(DAWN, size=size), at, steps=3)


@pytest.mark.parametrize("palette", [DAWN, DUSK], ids=["dawn", "dusk"])
def test_brightness_never_flashes(ring, palette):
    swing, whole = flashes(ring(palette, size=(360, 300)))
    assert swing < 0.1
    assert whole < 0.2


def test_the_centre_counts_the_seconds_that_are_left(ring):
    picture = ring(DUSK)
    one, other = (drawn(picture, t) for t in (1.9, 2.9))
    middle = picture.scene().centre.count.toPoint()
    size = 18
    cut = [
        image.copy(middle.x() - size // 2, middle.y() - size // 2, size, size)
        for image in (one, other)
    ]
    assert apart(*cut) > 0.05


def test_a_mini_ring_keeps_glyph_and_way_and_drops_the_words(ring):
    picture = ring(size=(160, 160))
    drawn(picture, 2.4)
    scene = picture.scene()
    assert scene.labels == ()
    assert scene.centre.word is None
    assert scene.centre.size >= 36


def test_a_sigh_a_side_and_a_hum_are_shown(ring):
    sigh = BreathPattern.parse("2.5+1-0-6.5-0.5")
    assert apart(drawn(ring(), 2.4, sigh), drawn(ring(), 3.0, sigh)) > 0.001
    left, right = (drawn(ring(), 2.4, side=side) for side in Side)
    assert apart(left, right) > 0.001
    assert apart(drawn(ring(), 9.0), drawn(ring(), 9.0, touch="hum")) > 0.001


def test_a_hand_over_is_brief_where_little_shall_move(ring):
    shares = {}
    for motion in (Motion.FULL, Motion.GENTLE):
        picture = ring(motion=motion)
        drawn(picture, 3.9)
        for t in (4.0, 4.1):
            picture.present(moment(t))
        shares[motion] = picture.share
    assert shares[Motion.GENTLE] == pytest.approx(0.5)
    assert shares[Motion.FULL] == pytest.approx(0.1 / 0.36)


def test_without_a_breath_it_is_a_calm_still_scene(ring):
    picture = ring(DUSK)
    picture.present(moment(0.0, None))
    first = picture.grab().toImage()
    picture.present(moment(60.0, None))
    assert picture.grab().toImage() == first


def test_scripts_can_ask_for_both():
    assert (VISUALS["square"], VISUALS["ring"]) == (Square, Ring)
    assert {phase for phase, _ in FOUR.phases()} == set(Phase)
