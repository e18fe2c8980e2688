"""Sittings on the real page, under a clock moved by hand: an hour costs milliseconds."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QSlider

from innerheal_desktop.session.steps import Ask, Tap, Write
from innerheal_desktop.ui.player.following import CALM_RATE, rate_for
from innerheal_desktop.ui.player.sitting import SLEPT, Stage
from innerheal_desktop.ui.theme.motion import Motion
from innerheal_desktop.ui.theme.palette import DUSK
from innerheal_desktop.ui.visuals.plain import Plain
from innerheal_desktop.ui.widgets.button import Button

KEY = Qt.Key


@pytest.fixture
def ended(page):
    outcomes = []
    page.ended.connect(outcomes.append)
    return outcomes


@pytest.fixture
def press(qtbot, page):
    def made(*keys):
        for key in keys:
            qtbot.keyClick(page.window().focusWidget() or page, key)

    return made


def run(page, clock, seconds, step=0.5):
    """Let `seconds` pass on the page."""
    for _ in range(round(seconds / step)):
        clock.advance(step)
        page.tick()


def run_to(page, clock, kind):
    """Let time pass until a step of this class waits."""
    for _ in range(4000):
        if page.sitting is None or isinstance(page.sitting.moment.waiting, kind):
            return
        run(page, clock, 0.5)


def test_a_whole_sitting(page, clock, sound, timeline, ended):
    noted = []
    page.progressed.connect(noted.append)
    page.play(timeline)
    assert page.sitting.stage is Stage.LEAD_IN
    run(page, clock, 3.5)
    assert page.sitting.stage is Stage.RUNNING
    run(page, clock, timeline.length + 1)
    (outcome,) = ended
    assert outcome.completed
    assert outcome.active == pytest.approx(timeline.length, abs=0.6)
    assert sound.told[:2] == ["prepare", "play 0.0"]
    assert sound.told[-1] == "ring out"
    assert len(noted) == pytest.approx(timeline.length / 5, abs=8)


def test_any_key_skips_the_lead_in(page, timeline, press):
    page.play(timeline)
    press(KEY.Key_A)
    assert page.sitting.stage is Stage.RUNNING


@pytest.mark.parametrize(("key", "steady"), [(KEY.Key_G, True), (KEY.Key_M, False)])
def test_steady_me_and_mute_work_before_the_first_breath(page, timeline, press, ended, key, steady):
    page.play(timeline)
    press(key)
    assert [outcome.then for outcome in ended] == (["steady-now"] if steady else [])
    assert steady or page.sitting.stage is Stage.LEAD_IN


def test_a_card_is_read_before_anything_begins(page, timeline, press, ended):
    page.play(timeline, card="Choose a quiet place.")
    assert page.sitting.stage is Stage.READY
    assert page.view.parts.sheet.words.text() == "Choose a quiet place."
    press(KEY.Key_Space)
    assert page.sitting.stage is Stage.LEAD_IN
    page.play(timeline, card="Choose a quiet place.")
    press(KEY.Key_Escape)
    assert not ended[0].completed


def test_space_pauses_and_goes_on_at_the_same_place(page, clock, timeline, press, sound):
    page.play(timeline)
    press(KEY.Key_Space)
    run(page, clock, 20)
    press(KEY.Key_Space)
    held = page.sitting.player.position
    assert page.sitting.stage is Stage.PAUSED
    assert page.window().windowTitle() == "Long Wave, paused — InnerHeal"
    run(page, clock, 600)
    press(KEY.Key_Space)
    assert page.sitting.player.position == held
    assert sound.told[-2:] == ["pause", f"play {held:.1f}"]


def test_esc_offers_a_way_out_and_a_second_one_takes_it(page, clock, timeline, press, ended):
    page.play(timeline)
    press(KEY.Key_A)
    run(page, clock, 70)
    press(KEY.Key_Escape)
    assert page.view.parts.sheet.isVisible()
    assert ended == []
    press(KEY.Key_Escape)
    assert not ended[0].completed
    assert ended[0].active == pytest.approx(70)


def test_keep_going_is_the_first_way_on(page, clock, timeline, press):
    page.play(timeline)
    press(KEY.Key_A, KEY.Key_Escape)
    words = [button.text() for button in page.view.parts.sheet.findChildren(Button)]
    assert words == ["Keep going", "Steady me", "End"]
    press(KEY.Key_Space)
    assert page.sitting.stage is Stage.RUNNING
    assert not page.view.parts.sheet.isVisible()


def test_g_asks_for_steadiness(page, timeline, press, ended):
    page.play(timeline)
    press(KEY.Key_A, KEY.Key_G)
    assert ended[0].then == "steady-now"


def test_sections_mute_and_the_screen(page, clock, timeline, press, sound):
    page.play(timeline)
    press(KEY.Key_A, KEY.Key_Right)
    assert page.sitting.moment.section_title == "Breathe"
    press(KEY.Key_Left)
    assert page.sitting.moment.section_title == "Arrive"
    press(KEY.Key_M, KEY.Key_M)
    assert page.muted == [True, False]
    press(KEY.Key_F11)
    assert page.window().isFullScreen()
    press(KEY.Key_F11)
    assert not page.window().isFullScreen()


def test_after_sleep_it_stands_where_it_was_and_says_so(page, clock, timeline, press):
    page.play(timeline)
    press(KEY.Key_A)
    run(page, clock, 30)
    clock.sleep(3600)
    page.tick()
    assert page.sitting.stage is Stage.PAUSED
    assert page.sitting.player.position == pytest.approx(30)
    assert page.view.parts.sheet.words.text() == SLEPT


def test_without_sound_it_says_so_and_goes_on(page, clock, timeline, press, sound):
    sound.notice = "No sound device. The session goes on without sound."
    page.play(timeline)
    press(KEY.Key_A)
    run(page, clock, 1)
    assert page.view.parts.caption.text() == sound.notice
    press(KEY.Key_Right)
    run(page, clock, 30)
    assert page.view.parts.caption.text() == ""
    assert page.sitting.stage is Stage.RUNNING


def test_a_tap_is_a_key_or_a_click(page, clock, timeline, press, qtbot):
    page.play(timeline)
    press(KEY.Key_A)
    run_to(page, clock, Tap)
    assert "Look around the room once." in page.view.parts.caption.text()
    before = page.sitting.player.timeline.length
    run(page, clock, 2)
    press(KEY.Key_Space)
    assert page.sitting.player.timeline.length < before
    assert page.sitting.moment.waiting is None


def test_a_click_is_a_tap_too(page, clock, timeline, press, qtbot):
    page.play(timeline)
    press(KEY.Key_A)
    run_to(page, clock, Tap)
    qtbot.mouseClick(page.view, Qt.MouseButton.LeftButton)
    assert page.sitting.moment.waiting is None


def test_every_question_can_be_skipped_and_answered(page, clock, timeline, press):
    page.play(timeline)
    press(KEY.Key_A)
    run_to(page, clock, Ask)
    fields = []
    for _ in range(3):
        card = page.view.parts.waiting
        words = [button.text() for button in card.findChildren(Button) if button.isVisible()]
        assert "Skip" in words
        fields.append([QSlider for w in card.findChildren(QSlider) if w.isVisible()])
        fields[-1] += [type(w) for w in card.findChildren(QLineEdit) if w.isVisible()]
        next(b for b in card.findChildren(Button) if b.isVisible() and b.text() == "Skip").click()
    assert fields == [[QSlider], [], [QLineEdit]]
    assert isinstance(page.sitting.moment.waiting, Write)


def test_a_page_to_write_on_keeps_its_letters_and_says_it_forgets(page, clock, timeline, press):
    page.play(timeline)
    press(KEY.Key_A)
    run_to(page, clock, Write)
    paper = next(p for p in page.findChildren(QPlainTextEdit) if p.isVisible())
    assert page.window().focusWidget() is paper
    press(KEY.Key_G, KEY.Key_M, KEY.Key_Space)
    assert paper.toPlainText() == "gm "
    assert page.sitting.stage is Stage.RUNNING
    press(KEY.Key_Escape)
    assert page.sitting.stage is Stage.PAUSED


def test_the_picture_follows_the_session(page, clock, timeline, press):
    page.play(timeline)
    press(KEY.Key_A)
    run(page, clock, timeline.length - 3)
    assert isinstance(page.view.picture.visual, Plain)
    page.wear(DUSK)
    page.calm(Motion.NONE)
    assert page.view.picture.visual.colours is DUSK


def test_controls_step_back_and_come_forward(page, clock, timeline, press, qtbot):
    page.play(timeline)
    press(KEY.Key_A)
    run(page, clock, 6)
    faded = page.view.parts.header.title.ink
    assert faded is not None
    qtbot.mouseMove(page.view, page.rect().center())
    press(KEY.Key_M)
    assert page.view.parts.header.title.ink is None


def test_the_screen_is_followed_only_while_a_breath_moves(page, clock, timeline, press):
    page.play(timeline)
    press(KEY.Key_A)
    run(page, clock, 2)
    assert rate_for(page) == CALM_RATE
    press(KEY.Key_Right)
    run(page, clock, 2)
    assert rate_for(page) > CALM_RATE


def test_another_session_lets_the_first_one_go(page, clock, timeline, press, ended):
    page.play(timeline)
    press(KEY.Key_A)
    first = page.sitting
    page.play(timeline)
    assert first.stage is Stage.ENDED
    assert ended == []
