"""What stays at hand while the window is away: the menu, the pacer, the small window, the end."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMenu

from innerheal_desktop import paths
from innerheal_desktop.app import App
from innerheal_desktop.terminal.arguments import parser
from innerheal_desktop.trouble import TroubleError
from innerheal_desktop.ui.mini.offers import hold_rows, menu_rows
from innerheal_desktop.ui.player.page import PlayerPage
from innerheal_desktop.ui.player.sitting import Stage
from innerheal_desktop.ui.preferences import Preferences
from innerheal_desktop.ui.rows import LINE, Row, fill, menu_of
from innerheal_desktop.ui.starting import Starting
from innerheal_desktop.ui.sunrise import SIZES, app_icon, app_image, tray_icon, tray_image
from innerheal_desktop.ui.tray import Tray
from innerheal_desktop.ui.widgets.button import Button

# What the screen of the tests cannot do, and the program may ask of it.
pytestmark = pytest.mark.qt_log_ignore(
    "does not support raise", "does not support grabbing", "systemTrayWindowChanged"
)


@pytest.fixture
def opened(qtbot, theme, clock):
    """The app on one home, without a tray, as it is offscreen."""
    apps = []

    def open_app(*words, shown=True):
        asked = parser().parse_args(words) if words else None
        app = App(theme, lambda: None, asked, clock, Preferences(None))
        qtbot.addWidget(app.shell)
        apps.append(app)
        if shown:
            app.shell.show()
        if words and asked.command:
            app.begin_asked(asked)
        return app

    yield open_app
    for app in apps:
        app.shell.close()
        app.close()


def words(rows):
    return [row.words for row in rows if row.words]


def row(rows, text):
    return next(each for each in rows if each.words == text)


def sit(app, clock, seconds):
    for _ in range(round(seconds * 4)):
        if app.nearby.mini.pacer is None:
            return
        clock.advance(0.25)
        app.nearby.mini.pacer.sitting.tick()


def records(app):
    return app.nearby.mini.house.memory.log.records()


def test_the_menu_offers_what_two_clicks_reach(opened):
    near = opened().nearby
    assert words(menu_rows(near)) == [
        "One-minute sigh",
        "Long wave, 3 min",
        "Silent sit",
        "Mini pacer",
        "Steady me",
        "Open InnerHeal",
        "Quit",
    ]
    patterns = row(menu_rows(near), "Mini pacer").rows
    assert "Long Wave" in words(patterns)
    assert "Four Sides" not in words(patterns)


def test_two_clicks_and_one_breathes_without_the_window(opened, clock):
    app = opened(shown=False)
    row(menu_rows(app.nearby), "One-minute sigh").do()
    pacer = app.nearby.mini.pacer
    assert pacer.isVisible()
    assert pacer.sitting.stage is Stage.RUNNING
    assert not app.shell.isVisible()
    sit(app, clock, 70)
    assert app.nearby.mini.pacer is None
    (record,) = records(app)
    assert (record.session, record.outcome) == ("sigh-reset", "completed")
    assert record.seconds == pytest.approx(60, abs=1)


def test_play_mini_opens_the_pacer_alone(opened, clock):
    app = opened("play", "resonance-46", "--minutes", "3", "--mini", shown=False)
    assert app.nearby.mini.pacer.sitting.player.timeline.length == pytest.approx(180, abs=1)
    assert not app.shell.isVisible()
    sit(app, clock, 75)
    app.nearby.mini.rest()
    (record,) = records(app)
    assert (record.outcome, round(record.seconds)) == ("ended_early", 75)


def test_no_log_and_visual_are_heeded(opened, clock):
    app = opened("play", "coherent", "--mini", "--no-log", "--visual", "plain", shown=False)
    assert type(app.nearby.mini.pacer.frame.picture).__name__ == "Plain"
    sit(app, clock, 70)
    app.nearby.mini.rest()
    assert records(app) == []


def test_mini_refuses_a_session_with_a_card(opened):
    with pytest.raises(TroubleError, match="wants the whole window"):
        opened("play", "box", "--mini", shown=False)


def test_mini_and_full_screen_exclude_each_other():
    with pytest.raises(SystemExit):
        parser().parse_args(["play", "box", "--mini", "--full-screen"])


def test_one_sitting_at_a_time_and_each_is_kept(opened, clock):
    app = opened()
    app.nearby.mini.begin("resonance-46", 180.0)
    sit(app, clock, 70)
    app.begin("coherent", 180.0)
    assert app.nearby.mini.pacer is None
    player = app.shell.findChild(PlayerPage)
    player.sitting.begin()
    for _ in range(300):
        clock.advance(0.25)
        player.tick()
    app.nearby.mini.begin("sigh-reset", 60.0)
    assert app.shell.sitting is None
    assert app.nearby.mini.pacer is not None
    assert [record.session for record in records(app)] == ["resonance-46", "coherent"]


def test_the_last_light_session_goes_on_in_the_pacer_and_others_in_the_window(opened, clock):
    app = opened()
    app.begin("coherent", 300.0)
    row(menu_rows(app.nearby), "Continue Even Waves").do()
    assert app.nearby.mini.pacer.sitting.player.timeline.session == "coherent"
    app.begin("ease-place", 600.0)
    entry = app.desk.sessions("ease-place")[0]
    row(menu_rows(app.nearby), f"Continue {entry.title}").do()
    assert app.nearby.mini.pacer is None
    assert app.shell.sitting.player.timeline.session == "ease-place"


def test_what_asks_to_be_looked_at_first_is_not_offered_again_unasked(opened):
    app = opened()
    app.begin("meet-younger-self", 0.0)
    app.beginning.sheet.begin.click()
    assert app.shell.sitting.player.timeline.session == "meet-younger-self"
    assert not [said for said in words(menu_rows(app.nearby)) if said.startswith("Continue")]


def test_steady_me_brings_the_window(opened):
    app = opened(shown=False)
    row(menu_rows(app.nearby), "Steady me").do()
    assert app.shell.isVisible()
    assert app.shell.sitting.player.timeline.session == "steady-now"


def test_the_key_begins_a_pacer_and_takes_hold_of_it_again(opened, clock):
    app = opened()
    app.shell.do("mini")
    pacer = app.nearby.mini.pacer
    assert pacer.sitting.player.timeline.session == "resonance-46"
    app.preferences.change(mini_click_through=True)
    assert "Take hold of it again" in words(row(menu_rows(app.nearby), "Mini pacer").rows)
    app.shell.do("mini")
    assert app.nearby.mini.pacer is pacer
    assert not app.preferences.settings.mini_click_through


def test_the_pattern_chosen_last_is_the_usual_one(opened):
    app = opened()
    app.nearby.mini.begin("coherent")
    app.nearby.mini.rest()
    app.shell.do("mini")
    assert app.nearby.mini.pacer.sitting.player.timeline.session == "coherent"


def test_the_pacers_menu_changes_its_looks(opened):
    app = opened()
    app.nearby.mini.begin()
    row(row(hold_rows(app.nearby), "Shape").rows, "Strip").do()
    assert app.nearby.mini.pacer.height() == 24
    row(row(hold_rows(app.nearby), "How long").rows, "10 min").do()
    assert app.preferences.settings.mini_minutes == 10.0
    row(hold_rows(app.nearby), "Pause").do()
    assert "Go on" in words(hold_rows(app.nearby))
    row(hold_rows(app.nearby), "Stop").do()
    assert app.nearby.mini.pacer is None


def test_a_broken_session_is_said_in_the_window(opened):
    app = opened(shown=False)
    app.nearby.mini.begin("no-such-session")
    assert app.shell.isVisible()
    assert "no session called" in app.desk.today().notice


def test_a_small_window_offers_the_same_without_a_tray(opened, qtbot):
    app = opened()
    app.shell.do("small")
    small = app.nearby.shown.small
    qtbot.waitUntil(small.isVisible)
    names = [b.accessibleName() for b in small.findChildren(Button) if not b.isHidden()]
    assert names == words(menu_rows(app.nearby))
    sigh = next(b for b in small.findChildren(Button) if b.accessibleName() == "One-minute sigh")
    sigh.setFocus()
    qtbot.keyClick(sigh, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: app.nearby.mini.pacer is not None)
    more = next(b for b in small.findChildren(Button) if b.accessibleName() == "Silent sit")
    qtbot.waitUntil(more.isVisible)
    more.click()
    menu = small.findChild(QMenu)
    assert [action.text() for action in menu.actions()] == ["5 min", "10 min", "20 min", "30 min"]
    menu.close()
    qtbot.keyClick(small, Qt.Key.Key_Escape)
    assert not small.isVisible()


def test_closing_the_window_ends_the_program_unless_something_is_left(opened, qtbot, qapp):
    app = opened()
    app.nearby.open()
    ended = []
    qapp.aboutToQuit.connect(lambda: ended.append(True))
    assert not app.nearby.stays()
    app.nearby.mini.begin()
    app.shell.close()
    QApplication.processEvents()
    assert app.nearby.mini.pacer is not None
    app.preferences.change(stay=True)
    assert not app.nearby.stays()
    app.nearby.shown.tray = Tray(lambda: menu_rows(app.nearby))
    assert app.nearby.stays()
    app.preferences.change(stay=False)
    assert not app.nearby.stays()
    QApplication.setQuitOnLastWindowClosed(True)


def test_a_hidden_start_stays_in_the_tray_until_the_window_was_opened(opened):
    app = opened("--hidden", shown=False)
    app.nearby.open(hidden=True)
    app.nearby.shown.tray = Tray(lambda: menu_rows(app.nearby))
    assert app.nearby.stays()
    assert not app.shell.isVisible()
    app.nearby.toggle_window()
    assert app.shell.isVisible()
    assert not app.nearby.stays()
    app.nearby.toggle_window()
    assert not app.shell.isVisible()
    assert app.nearby.stays()
    QApplication.setQuitOnLastWindowClosed(True)


def test_what_was_finished_is_offered_again_and_what_was_left_goes_on(opened):
    app = opened()
    for completed, said in ((True, "Even Waves again"), (False, "Continue Even Waves")):
        app.begin("coherent", 300.0)
        app.house.memory.sat(300.0 if completed else 70.0, completed=completed).result(60)
        assert said in words(menu_rows(app.nearby))
        assert app.desk.today().finished is completed
        app.house.home.clock.advance(600)


def test_the_tray_says_what_it_is_and_follows_what_there_is(opened, qtbot):
    app = opened()
    tray = Tray(lambda: menu_rows(app.nearby))
    assert tray.icon.toolTip() == "InnerHeal"
    with qtbot.waitSignal(tray.clicked):
        tray.icon.activated.emit(tray.icon.ActivationReason.Trigger)
    before = [action.text() for action in tray.menu.actions()]
    app.begin("coherent", 300.0)
    tray.refresh()
    after = [action.text() for action in tray.menu.actions()]
    assert set(after) - set(before) == {"Continue Even Waves"}
    tray.close()


def test_reminders_can_be_paused_for_today_where_they_are_on(opened):
    app = opened()
    assert "Reminders: pause today" not in words(menu_rows(app.nearby))
    app.preferences.change(reminders=True)
    pause = row(menu_rows(app.nearby), "Reminders: pause today")
    assert pause.checked is False
    pause.do()
    assert row(menu_rows(app.nearby), "Reminders: pause today").checked is True


def test_rows_become_a_menu(qapp):
    done = []
    rows = (
        Row("Sit & breathe", lambda: done.append(1), about="quietly"),
        LINE,
        Row("On", checked=True),
        Row("More", rows=(Row("Inner"),)),
        Row("Not now", enabled=False),
    )
    menu = menu_of(rows)
    first, line, on, more, off = menu.actions()
    first.trigger()
    assert done == [1]
    assert first.text() == "Sit && breathe"
    assert line.isSeparator()
    assert on.isChecked()
    assert more.menu().actions()[0].text() == "Inner"
    assert not off.isEnabled()
    fill(menu, (Row("One"),))
    assert len(menu.actions()) == 1


class Switch:
    """A way to start with the computer that may refuse."""

    def __init__(self, *, refuses=False):
        self.refuses = refuses
        self.told = []

    def is_on(self):
        return False

    def put(self):
        self.told.append("put")
        if self.refuses:
            raise TroubleError("It cannot be written")

    def take(self):
        self.told.append("take")


def test_starting_with_the_computer_follows_its_setting(qapp):
    preferences, way = Preferences(None), Switch()
    starting = Starting(preferences, way, print)
    preferences.change(mini_opacity=0.5)
    assert way.told == []
    preferences.change(at_login=True)
    preferences.change(at_login=False)
    assert way.told == ["put", "take"]
    starting.deleteLater()


def test_the_setting_shows_what_the_system_has_and_changes_nothing_there(qapp):
    preferences, way = Preferences(None), Switch()
    starting = Starting(preferences, way, print)
    preferences.change(at_login=True)
    preferences.looked_at.emit("look")
    assert preferences.settings.at_login
    preferences.looked_at.emit("reminders")
    assert not preferences.settings.at_login
    assert way.told == ["put"]
    preferences.change(at_login=True)
    assert way.told == ["put", "put"]
    starting.deleteLater()


def test_where_it_cannot_be_written_the_setting_goes_back(qapp, qtbot):
    preferences, troubles = Preferences(None), []
    way = Switch(refuses=True)
    starting = Starting(preferences, way, troubles.append)
    preferences.change(at_login=True)
    qtbot.waitUntil(lambda: not preferences.settings.at_login)
    assert [str(trouble) for trouble in troubles] == ["It cannot be written."]
    assert way.told == ["put"]
    starting.deleteLater()


def test_the_shipped_icons_are_the_drawn_ones(qapp):
    from PySide6.QtGui import QImage

    for side in SIZES:
        shipped = QImage(str(paths.assets() / "icons" / f"innerheal-{side}.png"))
        assert shipped.convertToFormat(QImage.Format.Format_ARGB32) == app_image(
            side
        ).convertToFormat(QImage.Format.Format_ARGB32)


def test_the_sign_stands_out_on_light_and_dark_panels(qapp):
    from PySide6.QtGui import QColor

    from innerheal_desktop.ui.theme.contrast import ratio

    assert not app_icon().isNull()
    for dark, panel in ((True, "#202020"), (False, "#F0F0F0")):
        icon = tray_icon(dark=dark)
        assert icon.isMask()
        ink = icon.pixmap(64, 64).toImage().pixelColor(32, 27)
        assert ratio(ink, QColor(panel)) >= 4.5
    assert tray_image(16, QColor("#FFFFFF")).pixelColor(0, 0).alpha() == 0
