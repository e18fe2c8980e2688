"""What has grown: each thing drawn, placed, named, and walked to by the keyboard."""

from datetime import date, timedelta

import numpy as np
import pytest
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication

from innerheal_desktop.home import Home
from innerheal_desktop.practice.milestones import DAYS, Milestone
from innerheal_desktop.practice.records import record_at
from innerheal_desktop.settings.fields import Settings
from innerheal_desktop.ui.grown.alone import paint_thing
from innerheal_desktop.ui.grown.land import box_of, height_for, land
from innerheal_desktop.ui.grown.places import HUNDREDS, PLACES, place_of, placed
from innerheal_desktop.ui.grown.things import THINGS
from innerheal_desktop.ui.journey.landscape import Landscape
from innerheal_desktop.ui.pages.milestone_line import Grown, MilestoneLine, grown_after
from innerheal_desktop.ui.preferences import Preferences
from innerheal_desktop.ui.theme.palette import DAWN, PALETTES
from tests.ui.host import hosted
from tests.ui.looks import EACH_PALETTE

BEGUN = date(2026, 3, 3)
FIRSTS = ("early", "back", "five", "page", "letter", "message")
DAYS_REACHED = [
    Milestone("days", BEGUN + timedelta(days=number), number)
    for number in (*DAYS, *range(400, 2600, 100))
]
ALL = placed([*DAYS_REACHED, *(Milestone(kind, BEGUN) for kind in FIRSTS)])
SIZES = [QSize(width, height_for(width)) for width in (640, 900, 1100)]
ALONE = [*THINGS, "water", "path"]


def pixels(image):
    plain = image.convertToFormat(QImage.Format.Format_RGB32)
    return np.frombuffer(bytes(plain.constBits()), np.uint32).reshape(plain.height(), -1)


def drawn(things, size=SIZES[0], palette=DAWN):
    return pixels(land(size, 1.0, palette, things).toImage())


@EACH_PALETTE
@pytest.mark.parametrize("thing", ALONE)
def test_each_thing_can_be_told_from_its_ground(qapp, palette, thing):
    def alone(name):
        image = QImage(112, 88, QImage.Format.Format_RGB32)
        image.fill(QColor(palette.bg))
        painter = QPainter(image)
        paint_thing(painter, QRectF(0, 0, 112, 88), palette, name)
        painter.end()
        return pixels(image)

    other = "stone" if thing != "stone" else "tree"
    assert (alone(thing) != alone(other)).sum() > 60
    assert (alone(thing) != QColor(palette.bg).rgb()).sum() > 200


@EACH_PALETTE
def test_every_thing_is_seen_in_the_land(qapp, palette):
    size = SIZES[1]
    bare = drawn((), size, palette)
    for each in ALL[:12]:
        changed = bare != drawn((each,), size, palette)
        assert changed.sum() > 60, each


def test_a_thing_changes_its_own_place_alone(qapp):
    bare = drawn(())
    for each in ALL:
        if each.place.thing in ("path", "lantern", "hut"):
            continue  # a way runs further, and light falls around
        changed = bare != drawn((each,))
        box = box_of(each.place, SIZES[0]).adjusted(-4, -4, 4, 4)
        ys, xs = np.nonzero(changed)
        assert box.left() <= xs.min() <= xs.max() <= box.right(), each
        assert box.top() <= ys.min() <= ys.max() <= box.bottom(), each


def test_the_land_is_still_and_the_same_every_time(qapp):
    assert (drawn(ALL) == drawn(ALL)).all()


@pytest.mark.parametrize("size", SIZES, ids=str)
def test_everything_lies_in_the_picture(size):
    whole = QRectF(0, 0, size.width(), size.height())
    for each in ALL:
        box = box_of(each.place, size)
        seen = box.intersected(whole)
        share = seen.width() * seen.height() / (box.width() * box.height())
        assert share > 0.6, each


def test_everybody_finds_a_thing_in_the_same_place_and_no_two_share_one():
    spots = [(each.place.layer, round(each.place.x, 3)) for each in ALL]
    assert len(set(spots)) == len(spots)
    assert {each.place.thing for each in ALL} == {*THINGS, "water", "path"}


def test_a_very_long_life_goes_round_again_a_little_beside():
    first = place_of(Milestone("days", BEGUN, 400))
    again = place_of(Milestone("days", BEGUN, 400 + 100 * len(HUNDREDS)))
    assert first.thing == again.thing
    assert (first.x, first.size) != (again.x, again.size)
    assert all(f"days-{number}" in PLACES for number in DAYS)


@pytest.fixture
def log(clock):
    with Home(clock=clock).open_log() as log:
        yield log


@pytest.fixture
def preferences(qapp):
    return Preferences(None)


@pytest.fixture
def section(qtbot, theme, log, preferences):
    made = Landscape(preferences)
    hosted(qtbot, made, (720, 520))
    return made


def practise(log, days):
    for back in range(days):
        moment = log._clock.now() - timedelta(days=back)
        log.add(record_at(moment, "UTC", 0, 4, session="coherent", seconds=600.0))
    log.flush()


def test_nothing_has_grown_before_the_first_day(section, log):
    section.show_log(log)
    assert section.isHidden()


def test_each_thing_is_named_to_a_reader_and_on_focus(section, log, qtbot):
    practise(log, 8)
    section.show_log(log)
    names = [thing.accessibleName() for thing in section.picture.things]
    assert names == [
        "A stone: 1 day of practice, 15 November 2026",
        "Long grass: 3 days of practice, 17 November 2026",
        "A tree: 7 days of practice, 21 November 2026",
    ]
    assert section.things.text() == "A stone, long grass, a tree"
    assert section.about.text() == "It began on 15 November 2026."
    section.window().activateWindow()
    first = section.picture.things[0]
    first.setFocus(Qt.FocusReason.TabFocusReason)
    QApplication.processEvents()
    assert section.about.text() == names[0]
    for key, at in (
        (Qt.Key.Key_Right, 1),
        (Qt.Key.Key_Down, 2),
        (Qt.Key.Key_Right, 2),
        (Qt.Key.Key_Left, 1),
        (Qt.Key.Key_Home, 0),
        (Qt.Key.Key_End, 2),
    ):
        qtbot.keyClick(section.picture.focusWidget(), key)
        assert section.about.text() == names[at]
    section.picture.focusWidget().clearFocus()
    assert section.about.text() == "It began on 15 November 2026."


def test_tab_stops_once_in_the_picture(section, log):
    practise(log, 8)
    section.show_log(log)
    tabbed = [
        thing
        for thing in section.picture.things
        if thing.focusPolicy() & Qt.FocusPolicy.TabFocus == Qt.FocusPolicy.TabFocus
    ]
    assert tabbed == [section.picture.things[0]]


@pytest.mark.parametrize("chosen", [{"milestones": False}, {"show_rhythm": "none"}])
def test_whoever_wants_none_of_it_sees_none(section, log, preferences, chosen):
    practise(log, 3)
    preferences.change(**chosen)
    section.show_log(log)
    assert section.isHidden()
    settings = preferences.settings
    assert grown_after("coherent", log, settings) is None
    preferences.change(milestones=True, show_rhythm="dots")
    assert grown_after("coherent", log, preferences.settings) is not None


def test_a_milestone_is_one_line_and_said_once(log):
    practise(log, 3)
    usual = Settings()
    assert grown_after("steady-now", log, usual) is None
    grown = grown_after("coherent", log, usual)
    assert grown == Grown("3 days of practice. Long grass grows in your landscape now.", "grass")
    assert grown_after("coherent", log, usual) is None
    assert grown_after("coherent", None, usual) is None


def test_the_line_stands_with_its_drawing(qtbot, theme):
    line = MilestoneLine()
    hosted(qtbot, line, (400, 200))
    line.show_one(Grown("7 days of practice.", "tree"))
    assert not line.isHidden()
    before = pixels(line.drawing.grab().toImage())
    line.drawing.draw("boat")
    assert (before != pixels(line.drawing.grab().toImage())).sum() > 60
    line.show_one(None)
    assert line.isHidden()


@pytest.mark.parametrize("name", list(PALETTES))
def test_forty_things_are_painted_in_every_palette(qapp, name):
    image = land(SIZES[2], 1.0, PALETTES[name], ALL).toImage()
    assert len(np.unique(pixels(image))) > 3
