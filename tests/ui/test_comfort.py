"""The keys that ease a breath, on the real page: felt at the next turn, kept, and taken back."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from innerheal_desktop.session.breath import Phase
from innerheal_desktop.session.comfort import AS_WRITTEN, Comfort
from innerheal_desktop.ui.player.page import PlayerPage
from innerheal_desktop.ui.player.room import Kept
from tests.ui.playing import run, run_to_breath

KEY = Qt.Key


@pytest.fixture
def press(qtbot, page):
    def made(*keys):
        for key in keys:
            qtbot.keyClick(page.window().focusWidget() or page, key)

    return made


@pytest.fixture
def breathing(page, clock, timeline):
    """A sitting in the second of its in-breaths."""
    page.play(timeline)
    page.sitting.skip_lead_in()
    run_to_breath(page, clock, Phase.INHALE)
    run(page, clock, 14)
    run_to_breath(page, clock, Phase.INHALE)
    return page.sitting


def test_a_longer_breath_comes_with_the_next_turn(page, clock, breathing, press, sound):
    before, length = breathing.moment.breath, breathing.player.timeline.length
    told = len(sound.told)
    press(KEY.Key_Up, KEY.Key_Up)
    assert breathing.moment.breath.length == before.length
    assert sound.told[told:] == ["prepare", "prepare"]  # no seek: what both share sounds on
    assert page.view.parts.caption.text().startswith("Longer. Soon in 4.3, hold 2.1, out 6.4")
    run_to_breath(page, clock, Phase.HOLD)
    run_to_breath(page, clock, Phase.INHALE)
    assert breathing.moment.breath.pattern.cycle == pytest.approx(15)
    assert breathing.player.timeline.length == length


def test_less_air_is_a_smaller_shorter_in_breath(page, clock, breathing, press):
    press(KEY.Key_A)
    assert page.view.parts.caption.text().startswith("Smaller.")
    run_to_breath(page, clock, Phase.EXHALE)
    assert run_to_breath(page, clock, Phase.INHALE).length == 3.5
    assert run_to_breath(page, clock, Phase.HOLD).fullness == pytest.approx(0.8)


def test_as_far_as_it_goes_and_no_further(page, clock, breathing, press):
    press(*[KEY.Key_A] * 4)
    assert breathing.comfort.air == 3
    assert page.view.parts.caption.text() == "As small as it goes."
    press(*[KEY.Key_Up] * 30)
    assert page.view.parts.caption.text() == "As long as it goes."
    press(*[KEY.Key_Down] * 60)
    assert page.view.parts.caption.text() == "As short as it goes."
    page._hand.act("written")
    assert breathing.comfort == AS_WRITTEN


def test_a_breath_grows_no_longer_than_suits_the_person(qtbot, theme, room, clock, timeline):
    room.kept.keep_comfort(timeline.session, Comfort(steps=9))  # before it was told
    page = PlayerPage(theme.palette, theme.motion, replace(room, longest=lambda: 15.0))
    qtbot.addWidget(page)
    page.play(timeline)
    page.sitting.skip_lead_in()
    assert page.sitting.comfort == Comfort(steps=2)  # fourteen seconds as it is written
    page._hand.act("longer")
    assert page.view.parts.caption.text() == "As long as it goes."
    assert page.sitting.comfort == Comfort(steps=2)


def test_a_hold_is_skipped_now(page, clock, breathing, press):
    press(KEY.Key_H)
    assert page.view.parts.caption.text() == "Nothing is held now."
    run_to_breath(page, clock, Phase.HOLD)
    press(KEY.Key_H)
    assert breathing.moment.breath.phase is Phase.EXHALE


def test_nothing_is_held_from_now_on(page, clock, breathing, press):
    run_to_breath(page, clock, Phase.HOLD)
    press(KEY.Key_O)
    assert page.view.parts.caption.text() == "No holds. Soon in 4, out 6, rest 1."
    assert breathing.moment.breath.phase is Phase.EXHALE
    run_to_breath(page, clock, Phase.INHALE)
    run(page, clock, breathing.moment.breath.remaining + 0.5)
    assert breathing.moment.breath.phase is Phase.EXHALE
    press(KEY.Key_O)
    assert page.view.parts.caption.text() == "Nothing is held here."


def test_it_is_offered_again_next_time_with_a_way_back(page, clock, timeline, breathing, press):
    press(KEY.Key_Up)
    page.play(timeline)
    words = page.view.parts.caption.text()
    assert "Your own pace: in 4.1, hold 2.1, out 6.2, rest 2.1." in words
    page.sitting.skip_lead_in()
    assert run_to_breath(page, clock).length == pytest.approx(4 * 14.5 / 14)
    page._hand.act("written")
    page.play(timeline)
    assert "Your own pace" not in page.view.parts.caption.text()
    assert page.sitting.comfort == AS_WRITTEN


def test_what_is_kept_belongs_to_one_session_and_lasts_in_its_notebook():
    class Notebook:
        def __init__(self):
            self.rows = {}

        def setting(self, key, default=None):
            return self.rows.get(key, default)

        def set_setting(self, key, value):
            self.rows[key] = value

    book = Notebook()
    Kept(lambda: book).keep_comfort("box", Comfort(1, -2))
    Kept(lambda: book).keep_picture("box", "orb")
    again = Kept(lambda: book)
    assert (again.comfort("box"), again.comfort("coherent")) == (Comfort(1, -2), AS_WRITTEN)
    assert (again.picture("box"), again.picture("coherent")) == ("orb", "")
    again.keep_comfort("box", AS_WRITTEN)
    again.keep_picture("box", "")
    assert book.rows == {"comfort": {}, "pictures": {}}
    book.rows["comfort"] = "not a table"
    assert again.comfort("box") == AS_WRITTEN


def test_volume_bells_and_captions_are_kept(page, clock, breathing, press, room):
    press(KEY.Key_Plus, KEY.Key_Minus, KEY.Key_Minus)
    assert room.loudness.choices.master == pytest.approx(0.85)
    assert page.view.parts.caption.text() == "Volume 85 %"
    press(KEY.Key_B)
    assert room.loudness.choices.bells == 0
    press(KEY.Key_B)
    assert room.loudness.choices.bells == 0.8
    press(KEY.Key_T)
    assert not room.preferences.settings.captions
    run(page, clock, 4)
    assert page.view.parts.caption.text() == ""


def test_v_goes_on_to_the_next_picture_and_r_calms_it(page, clock, breathing, press, room):
    before = type(page.view.picture.visual)
    press(KEY.Key_V)
    run(page, clock, 1)
    assert type(page.view.picture.visual) is not before
    assert room.kept.picture("long-wave")
    press(KEY.Key_R)
    assert page.view.picture.visual.motion.value == "gentle"
    press(KEY.Key_R)
    assert page.view.picture.visual.motion.value == "full"


def test_a_persons_own_picture_stands_in_for_the_sessions(page, clock, timeline, room):
    room.preferences.change(visual="landscape")
    page.play(timeline)
    assert type(page.view.picture.visual).__name__ == "Landscape"
    room.preferences.change(big_words=True)
    page.sitting.skip_lead_in()
    run(page, clock, 1)
    assert type(page.view.picture.visual).__name__ != "Landscape"


def test_keys_are_the_persons_own_and_can_be_switched_off(page, clock, breathing, press, room):
    room.preferences.change(keys=(("less-air", "X"), ("longer", "Ctrl+L")))
    press(KEY.Key_A)
    assert breathing.comfort == AS_WRITTEN
    press(KEY.Key_X)
    assert breathing.comfort == Comfort(air=1)
    room.preferences.change(single_keys=False)
    press(KEY.Key_X, KEY.Key_Down)
    assert breathing.comfort == Comfort(air=1)
    press(KEY.Key_Space)
    assert breathing.stage.value == "paused"


def test_the_equals_sign_can_be_a_key_of_ones_own(page, breathing, press, room):
    room.preferences.change(keys=(("less-air", "="),))
    press(KEY.Key_Equal)
    assert breathing.comfort == Comfort(air=1)


def test_more_is_reached_by_keys_and_gives_the_focus_back(page, clock, breathing, qtbot):
    button = page.view.parts.controls.button("more")
    button.setFocus()
    qtbot.keyClick(button, KEY.Key_Space)
    card = page.view.parts.more
    assert card.isVisible()
    inside = page.window().focusWidget()
    assert card.isAncestorOf(inside)
    run(page, clock, 1)
    assert breathing.stage.value == "running"
    qtbot.keyClick(inside, KEY.Key_Escape)
    assert not card.isVisible()
    assert page.window().focusWidget() is button
    assert breathing.stage.value == "running"


@pytest.mark.parametrize("size", [(720, 520), (1080, 720)])
@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_nothing_of_the_player_is_cut_off(page, clock, breathing, theme, qapp, size, scale):
    theme.resize(scale)
    page.resize(*size)
    qapp.processEvents()
    assert (page.width(), page.height()) == size
    parts = page.view.parts
    shown = [parts.controls.button(name) for name in ("less-air", "pause", "more", "leave")]
    for button in shown:
        place = button.geometry()
        assert button.isVisible()
        assert place.left() >= 0
        assert place.right() <= parts.controls.width()
        assert place.width() >= 40
    assert parts.controls.geometry().bottom() <= page.height()
    stage = parts.space.geometry()
    assert stage.bottom() < parts.caption.y()
    assert stage.height() > 60
    page._hand.act("more")
    assert page.view.rect().contains(parts.more.geometry())
    theme.resize(1.0)
