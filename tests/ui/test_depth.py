"""A sitting that may stir: too much, the distance, the watch, and the way back."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from innerheal_desktop import paths
from innerheal_desktop.library.catalogue import Library
from innerheal_desktop.session.layout import lay_out
from innerheal_desktop.settings.fields import Settings
from innerheal_desktop.ui.keys import ACTIONS
from innerheal_desktop.ui.player.depth import AWAY_SECONDS, LINES, SHARES
from innerheal_desktop.ui.player.sitting import Stage
from innerheal_desktop.ui.widgets.button import Button

LIBRARY = Library(paths.assets() / "scripts")
DEEP = LIBRARY.script("meet-younger-self")
KEY = Qt.Key


@pytest.fixture
def deep(page):
    """The page amid the depth of a session that asks for readiness."""
    page.play(lay_out(DEEP, 720.0), gate="readiness")
    page.sitting.skip_lead_in()
    for _ in range(3):
        page.sitting.section(1)
    page.is_here = lambda: True
    return page


@pytest.fixture
def ended(deep):
    outcomes = []
    deep.ended.connect(outcomes.append)
    return outcomes


def run(page, clock, seconds):
    for _ in range(round(seconds * 2)):
        clock.advance(0.5)
        page.tick()


def ways(page):
    return [each.text() for each in page.view.parts.sheet.row.widgets()]


def take(page, words):
    found = page.view.parts.sheet.row.widgets()
    next(each for each in found if each.text() == words).click()


def shown(page):
    buttons = page.view.parts.deep.findChildren(Button)
    return {each.accessibleName() for each in buttons if each.isVisibleTo(page.view)}


# What is in sight.


@pytest.mark.parametrize("gate", ["readiness", "gentle"])
def test_too_much_the_distance_and_support_are_in_sight(page, gate):
    page.play(lay_out(DEEP, 720.0), gate=gate)
    named = shown(page)
    for words in ("Too much: back to the room", "Farther away", "Nearer"):
        assert words in named
    assert "Support, over the sitting" in named


@pytest.mark.parametrize("gate", ["", "none", "note", "holds"])
def test_other_sittings_have_none_of_it(page, qtbot, gate):
    page.play(lay_out(DEEP, 720.0), gate=gate)
    page.sitting.skip_lead_in()
    assert not any("Too much" in words for words in shown(page))
    for key in (KEY.Key_X, KEY.Key_F, KEY.Key_N):
        qtbot.keyClick(page, key)
    assert page.sitting.stage is Stage.RUNNING
    assert not page.view.parts.veil.isVisible()


def test_support_is_asked_for_where_the_sitting_stands(page, room):
    asked = []
    object.__setattr__(room, "do", asked.append)
    page.play(lay_out(DEEP, 720.0), gate="readiness")
    page.view.parts.deep.button("support-here").click()
    assert asked == ["support-here"]
    assert page.sitting is not None


# Too much.


def test_too_much_is_one_key_and_leads_into_the_room_at_once(deep, qtbot, sound, room):
    qtbot.keyClick(deep, KEY.Key_X)
    sheet = deep.view.parts.sheet
    assert sheet.isVisible()
    assert sheet.heading.text() == "Feel what is under you."
    assert "let the pictures go" in sheet.words.text()
    assert ways(deep)[:4] == ["Ground with the senses", "Steady me", "Support", "End now"]
    assert ways(deep)[4:] == ["Keep going"]
    assert deep.focusWidget().text() == "Ground with the senses"
    assert sound.told[-1] == "pause"
    assert room.loudness.shares[-1] == SHARES[-1]


@pytest.mark.parametrize(
    ("words", "then"),
    [("Ground with the senses", "ground-54321"), ("Steady me", "steady-now"), ("End now", "")],
)
def test_from_there_each_way_leads_where_it_says(deep, ended, qtbot, words, then):
    qtbot.keyClick(deep, KEY.Key_X)
    take(deep, words)
    assert [(each.then, each.completed, each.gate) for each in ended] == [
        (then, False, "readiness")
    ]


def test_whoever_pressed_it_by_mistake_goes_on_from_far_away(deep, qtbot):
    qtbot.keyClick(deep, KEY.Key_X)
    take(deep, "Keep going")
    assert deep.sitting.stage is Stage.RUNNING
    assert not deep.view.parts.sheet.isVisible()
    assert deep.view.parts.veil.strength == pytest.approx(1 - SHARES[-1])


def test_too_much_works_before_the_first_word(page, qtbot):
    page.play(lay_out(DEEP, 720.0), gate="readiness")
    assert page.sitting.stage is Stage.LEAD_IN
    qtbot.keyClick(page, KEY.Key_X)
    assert page.view.parts.sheet.isVisible()


def test_beneath_the_sheet_nothing_of_the_row_is_left_and_it_comes_again(deep, qtbot):
    qtbot.keyClick(deep, KEY.Key_X)
    assert not deep.view.parts.deep.isVisible()
    take(deep, "Keep going")
    assert deep.view.parts.deep.isVisible()


# The way back.


def test_esc_amid_the_depth_opens_the_way_back_with_end_now_in_sight(deep, ended, qtbot, clock):
    qtbot.keyClick(deep, KEY.Key_Escape)
    back = deep._hand.depth.back
    seen = []
    for _ in range(5):
        assert ways(deep)[0] == "End now"
        seen.append(deep.view.parts.sheet.heading.text())
        clock.advance(5.0)
        back.look()
    assert seen == [*LINES, LINES[-1]]
    assert ended == []
    qtbot.keyClick(deep, KEY.Key_Escape)
    assert [each.completed for each in ended] == [False]


def test_the_way_back_can_be_left_for_the_session(deep, ended, qtbot):
    qtbot.keyClick(deep, KEY.Key_Escape)
    take(deep, "Keep going")
    assert deep.sitting.stage is Stage.RUNNING
    assert not deep._hand.depth.back._timer.isActive()
    qtbot.keyClick(deep, KEY.Key_Escape)
    assert deep.view.parts.sheet.heading.text() == LINES[0]
    assert ended == []


@pytest.mark.parametrize("sections", [0, 1])
def test_before_the_depth_esc_asks_as_always(page, qtbot, sections):
    page.play(lay_out(DEEP, 720.0), gate="readiness")
    page.sitting.skip_lead_in()
    for _ in range(sections):
        page.sitting.section(1)
    qtbot.keyClick(page, KEY.Key_Escape)
    assert page.view.parts.sheet.heading.text() == "Paused"


def test_the_return_of_the_deepest_cannot_be_jumped_over_and_can_be_ended(deep, ended, qtbot):
    last = len(deep.sitting.player.timeline.sections) - 1
    while deep.sitting.moment.section < last:
        qtbot.keyClick(deep, KEY.Key_Right)
    place = deep.sitting.player.position
    qtbot.keyClick(deep, KEY.Key_Right)
    assert deep.sitting is not None
    assert deep.sitting.player.position == place
    assert "way back" in deep.view.parts.caption.text()
    qtbot.keyClick(deep, KEY.Key_Escape)
    qtbot.keyClick(deep, KEY.Key_Escape)
    assert len(ended) == 1


def test_the_return_of_a_lighter_one_can_be_skipped(page, qtbot):
    page.play(lay_out(DEEP, 720.0), gate="gentle")
    page.sitting.skip_lead_in()
    for _ in range(12):
        if page.sitting is not None:
            qtbot.keyClick(page, KEY.Key_Right)
    assert page.sitting is None


# The distance.


def test_the_dial_fades_the_picture_and_the_sound_behind_and_says_so(deep, qtbot, room):
    said = []
    for _ in range(4):
        qtbot.keyClick(deep, KEY.Key_F)
        said.append(deep.view.parts.caption.text())
    assert said == ["A little farther away."] * 3 + ["As far away as it goes."]
    assert room.loudness.shares[-3:] == [*SHARES[2:], SHARES[3]]
    assert deep.view.parts.veil.isVisible()
    for _ in range(4):
        qtbot.keyClick(deep, KEY.Key_N)
    assert deep.view.parts.caption.text() == "As near as it is written."
    assert not deep.view.parts.veil.isVisible()


def test_the_distance_is_of_one_sitting_alone(deep, qtbot, room):
    qtbot.keyClick(deep, KEY.Key_F)
    deep.sitting.stop()
    assert room.loudness.shares[-1] == 1.0
    deep.play(lay_out(DEEP, 720.0), gate="readiness")
    assert not deep.view.parts.veil.isVisible()


# Somebody who is away.


def test_after_a_minute_away_it_waits(deep, clock):
    deep.is_here = lambda: False
    run(deep, clock, AWAY_SECONDS - 1)
    assert deep.sitting.stage is Stage.RUNNING
    run(deep, clock, 2)
    assert deep.sitting.stage is Stage.PAUSED
    assert "somewhere else" in deep.view.parts.sheet.words.text()


def test_coming_back_in_between_begins_the_minute_anew(deep, clock):
    for here in (False, True, False):
        deep.is_here = lambda here=here: here
        run(deep, clock, 40)
    assert deep.sitting.stage is Stage.RUNNING


def test_a_light_sitting_goes_on_without_anybody(page, timeline, clock):
    page.is_here = lambda: False
    page.play(timeline)
    page.sitting.skip_lead_in()
    run(page, clock, 90)
    assert page.sitting.stage is Stage.RUNNING


def test_the_keys_of_depth_can_be_chosen_like_others():
    names = {action.name for action in ACTIONS}
    assert {"too-much", "farther", "nearer"} <= names
    assert Settings().keys == ()


def test_every_control_is_in_the_window_at_its_smallest(deep):
    deep.resize(720, 520)
    QApplication.processEvents()
    for row in (deep.view.parts.deep, deep.view.parts.controls):
        for button in row.findChildren(Button):
            if button.isVisibleTo(row):
                assert row.rect().contains(button.geometry())
    assert deep.view.parts.deep.button("too-much").text()


# What is said in every sitting with a breath.


def test_whoever_is_dizzy_finds_the_line_and_the_number_in_more(page, timeline, room):
    room.preferences.change(country="DE")
    page.play(timeline)
    page.sitting.skip_lead_in()
    page.view.turn_more()
    more = page.view.parts.more
    button = next(each for each in more.findChildren(Button) if each.text() == "Dizzy or tingly?")
    assert button.isVisible()
    button.click()
    words = page.view.parts.sheet.words.text()
    assert words.startswith("Dizzy, tingly, or a tight chest? Breathe normally and look around.")
    assert "112" in words
    assert page.sitting.stage is Stage.PAUSED
    assert ways(page) == ["Keep going", "Steady me", "End"]
    take(page, "Keep going")
    assert page.sitting.stage is Stage.RUNNING


def test_without_a_country_the_line_says_whom_to_call_all_the_same(page, timeline, room):
    room.preferences.change(country="ZZ")
    page.play(timeline, safety="Chest pain: call your emergency number.")
    assert page.view.parts.safety.text() == "Chest pain: call your local emergency number."
    room.preferences.change(country="DE")
    page.play(timeline, safety="Chest pain: call your emergency number.")
    assert page.view.parts.safety.text() == "Chest pain: call 112."
    page.play(timeline)
    assert page.view.parts.safety.text() == ""
