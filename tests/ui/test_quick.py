"""The quick start, over the whole app: two keys from a cold start to breathing."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton

from innerheal_desktop.app import App
from innerheal_desktop.care.fit import Fit
from innerheal_desktop.ui.pages.after import AfterView
from innerheal_desktop.ui.pages.settings import SettingsPage
from innerheal_desktop.ui.player.page import PlayerPage
from innerheal_desktop.ui.quick import QuickStart

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def app(qtbot, theme, clock):
    made = App(theme, lambda: None, None, clock)
    qtbot.addWidget(made.shell)
    made.shell.show()
    qtbot.waitUntil(lambda: made.shell._pages.stack.currentWidget() is not None)
    made.shell.bind()
    yield made
    made.shell.close()
    made.close()


@pytest.fixture
def press(app, qtbot):
    def key(key, modifier=Qt.KeyboardModifier.NoModifier):
        qtbot.keyClick(app.shell.focusWidget() or app.shell, key, modifier)

    return key


def quick_of(app):
    found = [each for each in app.shell.findChildren(QuickStart) if each.isVisible()]
    return found[0] if found else None


def player_of(app):
    return app.shell.findChild(PlayerPage)


@pytest.fixture
def quick(app, press):
    press(Qt.Key.Key_K, CTRL)
    return quick_of(app)


def test_two_keys_from_a_cold_start_are_breathing(app, press):
    press(Qt.Key.Key_K, CTRL)
    press(Qt.Key.Key_Return)
    sitting = player_of(app).sitting
    assert sitting.player.timeline.session == app.desk.today().offer.now[0].entry.id
    assert sitting.stage.value == "lead-in"
    assert quick_of(app) is None


def test_the_short_note_stands_in_the_sheet_and_is_read_there(app, quick, press):
    entry = quick.answer.entry
    assert (entry.gate, quick.note.text()) == ("note", entry.safety)
    assert entry.safety in quick._announcer.last
    press(Qt.Key.Key_Return)
    press(Qt.Key.Key_Escape)
    press(Qt.Key.Key_Escape)
    app.sheets.quick(app.shell)
    again = quick_of(app)
    again.field.setText(entry.title)
    assert again.answer.entry.id == entry.id
    assert again.note.text() != entry.safety


def test_a_deep_session_asks_first_all_the_same(app, quick, qtbot, press):
    qtbot.keyClicks(quick.field, "younger")
    press(Qt.Key.Key_Return)
    assert player_of(app) is None
    assert app.beginning.sheet.isVisible()


def test_what_was_understood_is_shown_and_begun(app, quick, qtbot, press):
    app.house.memory.keep_fit(Fit(answered=True))
    qtbot.keyClicks(quick.field, "box 3")
    assert quick.list._rows[0].text() == "Four Sides · 3 minutes"
    assert quick._announcer.last.startswith("Four Sides, 3 minutes")
    press(Qt.Key.Key_Return)
    laid = player_of(app).sitting.player.timeline
    assert (laid.session, laid.length) == ("box", pytest.approx(180.0, abs=1.0))


def test_arrows_choose_and_go_round(quick, press):
    count = len(quick.list.answers)
    assert count > 2
    press(Qt.Key.Key_Down)
    assert quick.answer == quick.list.answers[1]
    assert quick._announcer.last.startswith(quick.answer.title)
    press(Qt.Key.Key_Up)
    press(Qt.Key.Key_Up)
    assert quick.answer == quick.list.answers[-1]
    press(Qt.Key.Key_Tab)
    assert quick.window().focusWidget() is quick.field


def test_escape_closes_and_the_focus_returns(app, press):
    app.shell.open("library")
    before = app.shell.focusWidget()
    press(Qt.Key.Key_K, CTRL)
    assert app.shell.focusWidget() is quick_of(app).field
    press(Qt.Key.Key_Escape)
    assert quick_of(app) is None
    assert app.shell.focusWidget() is before


def test_the_same_key_closes_it(app, quick, press):
    press(Qt.Key.Key_K, CTRL)
    assert quick_of(app) is None


def test_a_page_may_be_asked_for(app, quick, qtbot, press):
    qtbot.keyClicks(quick.field, "library")
    press(Qt.Key.Key_Return)
    assert app.shell._pages.name == "library"


def test_the_questions_of_the_settings_may_be_asked_for(app, quick, qtbot, press):
    qtbot.keyClicks(quick.field, "fit me")
    press(Qt.Key.Key_Return)
    assert app.shell._pages.name == "settings"
    assert app.shell.findChild(SettingsPage).group == "fit"


def test_a_key_of_the_window_leaves_it(app, quick, press):
    press(Qt.Key.Key_2, CTRL)
    assert quick_of(app) is None
    assert app.shell._pages.name == "library"
    assert app.shell.focusWidget() is not None


def test_it_opens_after_a_sitting_too(app, press, qtbot):
    app.shell.show_after(AfterView(480.0, True))
    press(Qt.Key.Key_K, CTRL)
    qtbot.keyClicks(quick_of(app).field, "sigh 1")
    press(Qt.Key.Key_Return)
    assert player_of(app).sitting.player.timeline.session in ("sigh-reset", "cyclic-sigh")


def test_in_a_sitting_it_pauses_and_asks_and_loses_nothing(app, press, clock):
    app.begin("sigh-reset", 60.0)
    player = player_of(app)
    if player.sitting.stage.value == "ready":
        player.sitting.begin()
    player.sitting.skip_lead_in()
    clock.advance(2.0)
    player.tick()
    for _ in range(3):
        press(Qt.Key.Key_K, CTRL)
        assert quick_of(app) is None
        assert player.sitting.stage.value == "paused"
    press(Qt.Key.Key_Escape)
    assert player.sitting is None


def test_in_a_sitting_that_is_paused_it_asks_how_to_go_on(app, press):
    app.begin("sigh-reset", 60.0)
    player = player_of(app)
    if player.sitting.stage.value == "ready":
        player.sitting.begin()
    player.sitting.pause()
    assert not player.view.parts.sheet.isVisibleTo(player)
    press(Qt.Key.Key_K, CTRL)
    assert player.view.parts.sheet.isVisibleTo(player)


def test_a_picture_chosen_in_the_library_is_what_is_shown(app):
    app.desk.shelf().choose_visual("sigh-reset", "landscape")
    app.begin("sigh-reset", 60.0)
    player_of(app).sitting.begin()
    player_of(app).tick()
    assert type(player_of(app).view.picture.visual).__name__ == "Landscape"


def test_a_click_beside_it_closes_and_one_on_an_answer_begins(app, quick, qtbot):
    quick.list._rows[1].click()
    assert player_of(app).sitting is not None
    assert quick_of(app) is None


def test_everything_has_a_name_and_fits_the_smallest_window(app, quick, qapp):
    app.preferences.change(text_size=2.0)
    app.shell.resize(720, 520)
    qapp.processEvents()
    quick.field.setText("calm")
    qapp.processEvents()
    card = quick._card.geometry()
    assert quick.rect().contains(card)
    assert quick.list.height() >= quick.list._rows[0].height()
    for button in quick.findChildren(QAbstractButton):
        if button.isVisible():
            assert button.accessibleName() or button.text()
    quick.list.step(-1)
    row = quick.list._rows[-1]
    assert row.visibleRegion().boundingRect().height() == row.height()


def test_the_sheet_is_as_tall_as_what_it_holds(app, quick, qapp):
    for line in ("box 3", "calm", "", "journal"):
        quick.field.setText(line)
        qapp.processEvents()
        assert quick.list.height() == quick.list.whole()
        bottom = quick.note.geometry().bottom() + 16
        assert abs(quick._card.height() - 1 - bottom) <= 1
