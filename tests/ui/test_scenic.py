"""The quiet scenes: what moves in them and how slowly, what is read over them, and a breath."""

from itertools import pairwise

import pytest
from PySide6.QtCore import QRect, QSizeF
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QWidget

from innerheal_desktop.library.names import VISUALS as NAMES
from innerheal_desktop.session.breath import BreathPattern
from innerheal_desktop.session.layout import lay_out
from innerheal_desktop.session.script import Script, Section, Settings
from innerheal_desktop.session.steps import Breathe, Silence, Tap
from innerheal_desktop.ui.player.picture import Picture, pictures
from innerheal_desktop.ui.theme.contrast import ratio
from innerheal_desktop.ui.theme.motion import Motion
from innerheal_desktop.ui.theme.palette import DAWN, DUSK, NIGHT, PALETTES
from innerheal_desktop.ui.visuals.breath_light import climb
from innerheal_desktop.ui.visuals.glow import BEGIN, END, Glow, RisingGlow
from innerheal_desktop.ui.visuals.lamp import Lamp
from innerheal_desktop.ui.visuals.orb import Orb
from innerheal_desktop.ui.visuals.phase_card import plan
from innerheal_desktop.ui.visuals.registry import SCENES, VISUALS
from innerheal_desktop.ui.visuals.scenic import RATE
from innerheal_desktop.ui.visuals.senses import CARDS, Senses
from innerheal_desktop.ui.visuals.thirds import bars, share_of
from tests.ui.looks import EACH_PALETTE
from tests.ui.luminance import jump, watched, whole
from tests.ui.moments import MIDDLES, moment
from tests.ui.tracing import apart, drawn

EACH = pytest.mark.parametrize("name", SCENES)
SIZE, STAGE = (720, 520), QRect(16, 72, 688, 330)
# Pixels a second, at most, in a window of 1440 × 900. The wash on the sand comes and goes as a wave
# does, and the glow goes from one place to the next.
SLOWEST = 2.0
QUICKER = {"shore": 8.0, "glow": 6.0, "glow-rising": 6.0}


@pytest.fixture
def scene(qtbot, theme):
    def made(name, palette=DAWN, motion=Motion.FULL, size=SIZE, stage=STAGE):
        picture = VISUALS[name](palette, motion)
        qtbot.addWidget(picture)
        picture.resize(*size)
        picture.place(stage)
        picture.show()
        return picture

    return made


def quiet(picture, t):
    picture.present(moment(t, None))
    return picture.grab().toImage()


def places(picture, t):
    picture.present(moment(t, None))
    return picture._told[1]


def sitting(minutes=10):
    script = Script("a", "A", "", Settings(), (Section("", (Silence(fill=1),)),))
    return lay_out(script, minutes * 60)


def test_every_scene_may_be_named_in_a_script_and_none_is_a_picture_of_a_breath():
    assert set(SCENES) <= set(NAMES)
    assert set(NAMES) <= set(VISUALS)
    assert not set(pictures()) & set(SCENES)


@EACH
@EACH_PALETTE
def test_words_above_and_below_the_stage_are_read_in_any_light(scene, name, palette):
    picture = scene(name, palette)
    picture.follow(sitting())
    least = 7.0 if palette.name.startswith("contrast") else 4.5
    rows = (*range(4, STAGE.top(), 9), *range(STAGE.bottom() + 1, SIZE[1], 9))
    for t in (0.0, 50.0, 540.0):
        image = quiet(picture, t)
        for under in {image.pixel(x, y) for y in rows for x in range(3, SIZE[0], 7)}:
            assert ratio(QColor(palette.text), QColor(under)) >= least
            assert ratio(QColor(palette.muted), QColor(under)) >= 4.5


@EACH
def test_a_moment_looks_the_same_whichever_way_it_was_reached(scene, name):
    followed, jumped = scene(name), scene(name)
    for t in (3.0, 31.0, 200.0):
        quiet(followed, t)
    assert quiet(followed, 77.0) == quiet(jumped, 77.0)


@EACH
def test_nothing_moves_where_nothing_may(scene, name):
    picture = scene(name, DUSK, Motion.NONE)
    picture.follow(sitting())
    seen = [quiet(picture, t) for t in (20.0, 21.0, 28.0, 44.0)]
    assert seen[0] == seen[1] == seen[2] == seen[3]


@EACH
@pytest.mark.parametrize("motion", [Motion.FULL, Motion.GENTLE])
def test_what_moves_is_slow(scene, name, motion):
    picture = scene(name, DAWN, motion, (1440, 900), QRect(32, 90, 1376, 650))
    picture.follow(sitting())
    picture.present(moment(0.0, None))
    fastest = 0.0
    for piece in picture._art.pieces:
        if name == "stream" and not piece.soft:
            continue  # a leaf
        ways = [piece.where(picture.seconds(moment(t / 4, None))) for t in range(240)]
        for one, other in pairwise(ways):
            way = max(abs(other.x - one.x), abs(other.y - one.y))
            if min(one.opacity, other.opacity) > 0.1 and way < 400:  # else it comes in anew
                fastest = max(fastest, way * 4)
    assert fastest <= QUICKER.get(name, SLOWEST)


def test_a_leaf_takes_its_time_and_each_its_own(scene):
    picture = scene("stream", size=(1440, 900), stage=QRect(32, 90, 1376, 650))
    first, later = places(picture, 10.0), places(picture, 12.0)
    leaves = [index for index, piece in enumerate(picture._art.pieces) if not piece.soft]
    speeds = {round((first[at].x - later[at].x) / 2, 1) for at in leaves}
    assert len(leaves) == len(speeds) == 6
    assert all(8.0 < speed < 18.0 for speed in speeds)


@EACH
def test_the_light_goes_so_slowly_that_nobody_sees_it_go(scene, name):
    picture = scene(name, DAWN)
    frames = watched(picture, [moment(t / 2, None) for t in range(240)], (300, 240))
    assert jump(whole(frames), seconds=1.0, rate=2.0) < 0.02


@EACH
@pytest.mark.parametrize("motion", Motion)
def test_a_breath_inside_is_told_without_colour(scene, name, motion):
    images = [drawn(scene(name, DUSK, motion), t) for t in MIDDLES.values()]
    for index, one in enumerate(images):
        assert all(apart(one, other) > 0.002 for other in images[index + 1 :])


@EACH
def test_a_breath_is_said_to_screen_readers_and_a_scene_has_a_name_of_its_own(scene, name):
    picture = scene(name)
    picture.present(moment(2.0))
    assert picture.accessibleDescription() == "Breathe in"
    picture.present(moment(20.0, None))
    assert picture.accessibleDescription() == "Nothing to follow. Breathe as you like."
    assert picture.accessibleName() not in ("", "Breathing guide", "A quiet scene")


@EACH
def test_only_what_has_moved_is_drawn_anew(scene, name, monkeypatch):
    picture = scene(name, DUSK, size=(1440, 900), stage=QRect(32, 90, 1376, 650))
    picture.follow(sitting())
    quiet(picture, 200.0)
    areas = []
    monkeypatch.setattr(picture, "update", lambda *area: areas.append(area))
    for tick in range(60):
        picture.present(moment(200.0 + tick / 60, None))
    assert len(areas) <= RATE + 4


def test_the_light_of_a_breath_stays_between_the_top_and_its_card(theme):
    for size in ((736, 150), (768, 340), (1376, 642), (2496, 1180)):
        stage = QRect(0, 0, *size).toRectF()
        card = plan(stage, 1.0, Motion.FULL).box
        way = climb(stage, card)
        heights = []
        for full in range(11):
            middle, radius = way.at(full / 10, Motion.FULL)
            heights.append(middle.y())
            if way.radius >= 8.0:
                assert middle.y() - radius >= stage.top()
                assert middle.y() + radius <= card.top() + 1.0
        if way.radius >= 8.0:
            assert all(b < a for a, b in pairwise(heights))
        assert way.at(0.0, Motion.NONE) == way.at(1.0, Motion.NONE)


def test_the_glow_goes_on_each_half_minute_to_minute_and_never_jumps(scene):
    for minutes in (6, 12, 20, 30):
        picture = scene("glow")
        picture.follow(sitting(minutes))
        length = picture.length
        heights = [places(picture, float(t))[0].y for t in range(int(length))]
        assert all(0.0 <= b - a < 8.0 for a, b in pairwise(heights))
        resting = [a == b for a, b in pairwise(heights[int(BEGIN * length) : int(END * length)])]
        stays = sum(one and not before for before, one in pairwise(resting))
        assert 30.0 <= (END - BEGIN) * length / max(stays, 1) <= 60.0


def test_a_rising_glow_is_the_other_way_round(scene):
    down, up = scene("glow"), scene("glow-rising")
    assert isinstance(up, RisingGlow)
    assert isinstance(down, Glow)
    for picture in (down, up):
        picture.follow(sitting(10))
    assert places(down, 1.0)[0].y < places(down, 500.0)[0].y
    assert places(up, 1.0)[0].y > places(up, 500.0)[0].y


def test_the_sky_grows_lighter_with_the_sitting(scene):
    picture = scene("sky")
    picture.follow(sitting(10))
    lights = [picture.light(moment(float(t), None)) for t in (0, 150, 300, 450, 600)]
    assert all(b > a for a, b in pairwise(lights))
    assert min(lights) >= 0.0
    assert max(lights) <= 1.0


def test_the_lamp_is_dim_at_night(scene):
    image = quiet(scene("lamp", NIGHT), 50.0)
    small = image.scaled(24, 18).convertToFormat(QImage.Format.Format_RGB888)
    tones = [small.pixelColor(x, y).lightnessF() for x in range(24) for y in range(18)]
    assert sum(tones) / len(tones) < 0.09
    assert (
        max(image.pixelColor(x, y).lightnessF() for x in range(0, 720, 4) for y in range(0, 520, 4))
        < 0.5
    )


def test_three_places_fill_from_below():
    assert [share_of(0.5, index) for index in range(3)] == [1.0, 0.5, 0.0]
    stage = QRect(0, 0, 800, 500).toRectF()
    low, middle, high = bars(climb(stage, plan(stage, 1.0, Motion.FULL).box))
    assert low.top() > middle.bottom() > middle.top() > high.bottom()


def test_each_card_fills_when_its_sense_is_done(scene):
    steps = tuple(Tap(text=str(count), wait=10.0) for count in CARDS)
    timeline = lay_out(Script("a", "A", "", Settings(), (Section("", steps),)), 58)
    picture = scene("senses")
    picture.follow(timeline)
    ends = [span.end for span in timeline.spans if span.kind == "tap"]
    assert picture.filled_at(0.0) == (0.0,) * 5
    assert picture.filled_at(ends[1] + 2.0) == (1.0, 1.0, 0.0, 0.0, 0.0)
    assert picture.filled_at(ends[-1] + 2.0) == (1.0,) * 5
    before = quiet(picture, 1.0)
    assert apart(before, quiet(picture, ends[0] + 2.0)) > 0.001
    went_on = timeline.released(ends[0] - 5.0)
    picture.follow(went_on)
    assert picture.filled_at(ends[0] - 3.0)[0] == 1.0


def test_the_cards_stand_in_the_order_of_reading(scene):
    from PySide6.QtCore import Qt

    picture = scene("senses")
    usual = quiet(picture, 1.0)
    picture.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert apart(usual, picture.grab().toImage()) > 0.005


def test_cards_without_taps_stay_open(scene):
    picture = scene("senses")
    assert isinstance(picture, Senses)
    picture.follow(sitting(2))
    assert picture.filled_at(100.0) == (0.0,) * len(CARDS)


def test_a_scene_stays_while_nothing_is_breathed_to_and_then_ones_own_picture_comes(qtbot, theme):
    page = QWidget()
    qtbot.addWidget(page)
    picture = Picture(page, DAWN, Motion.NONE)
    steps = (Silence(seconds=30), Breathe(pattern=BreathPattern.parse("4-0-6-0"), fill=1))
    settings = Settings(visual="lamp")
    picture.follow(lay_out(Script("a", "A", "", settings, (Section("", steps),)), 120))
    picture.choose("orb")
    picture.present(moment(5.0, None, "lamp"))
    assert isinstance(picture.visual, Lamp)
    picture.present(moment(40.0, visual="lamp"))
    assert isinstance(picture.visual, Orb)
    picture.choose("")
    picture.present(moment(41.0, visual="lamp"))
    assert isinstance(picture.visual, Lamp)


@EACH
def test_a_scene_is_painted_in_the_smallest_room_and_the_largest(scene, name):
    for size in ((160, 120), (2560, 1440)):
        picture = scene(name, PALETTES["dusk"], size=size, stage=QRect(0, 0, *size))
        picture.present(moment(5.0, BreathPattern.parse("4-2-6-2")))
        image = picture.grab().toImage()
        assert QSizeF(image.size()) == QSizeF(*size)
        assert len({image.pixel(x, size[1] // 2) for x in range(size[0])}) > 3
