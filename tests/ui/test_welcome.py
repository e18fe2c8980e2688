"""Whoever comes for the first time: eight steps, each of which may be left."""

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QLabel

from innerheal_desktop.app import App
from innerheal_desktop.home import Home
from innerheal_desktop.practice.by_hand import practised_away
from innerheal_desktop.settings.file import read
from innerheal_desktop.sound.choices import SoundChoices
from innerheal_desktop.ui.help import HelpSheet
from innerheal_desktop.ui.pages.settings import SettingsPage
from innerheal_desktop.ui.pages.today import TodayPage
from innerheal_desktop.ui.place import brought_back, show, window_of
from innerheal_desktop.ui.player.page import PlayerPage
from innerheal_desktop.ui.welcome.page import Welcome
from innerheal_desktop.ui.welcome.safety import SafetySheet
from innerheal_desktop.ui.welcome.steps import STEPS
from innerheal_desktop.ui.widgets.button import Button
from innerheal_desktop.ui.widgets.plain_label import PlainLabel
from tests.ui.hearing_words import ToldEngine

SCREEN = QRect(0, 0, 1440, 900)


@pytest.fixture
def opened(qtbot, theme, clock):
    """Opens the app as a start without words does, as often as one likes, on one home."""
    apps = []

    def open_app(engine=None):
        app = App(theme, lambda: engine, None, clock)
        qtbot.addWidget(app.shell)
        app.shell.turned.connect(app.greet)
        app.shell.show()
        apps.append(app)
        qtbot.waitUntil(lambda: app.shell.findChild(TodayPage) is not None)
        return app

    yield open_app
    for app in apps:
        app.shell.close()
        app.close()


def welcome_of(app):
    """The welcome that is seen; None when there is none."""
    return next((each for each in app.shell.findChildren(Welcome) if each.isVisible()), None)


def come_to(welcome, at):
    for _ in range(at):
        welcome.next.click()
    return welcome.step


def test_it_is_shown_once_to_whoever_is_new(opened):
    app = opened()
    assert welcome_of(app).next.hasFocus()
    welcome_of(app).skip.click()
    assert app.preferences.settings.welcomed
    app.close()
    assert welcome_of(opened()) is None


def test_whoever_has_practised_here_never_sees_it(opened, clock):
    with Home(clock=clock).open_log() as log:
        practised_away(log, log.today(), 300.0).result(60)
    app = opened()
    assert welcome_of(app) is None
    assert app.preferences.settings.welcomed


def test_enter_goes_all_the_way_through_and_ends_on_today(opened, qtbot):
    app = opened()
    welcome = welcome_of(app)
    titles = []
    for _ in STEPS:
        titles.append(welcome.title.text())
        assert app.shell.focusWidget() is welcome.next
        qtbot.keyClick(welcome.next, Qt.Key.Key_Return)
    assert len(set(titles)) == len(STEPS)
    assert welcome_of(app) is None
    assert app.shell.findChild(TodayPage).isAncestorOf(app.shell.focusWidget())


def test_back_goes_back_and_keeps_what_was_chosen(opened):
    app = opened()
    welcome = welcome_of(app)
    come_to(welcome, 3).ticks["sleep"].click()
    welcome.back.click()
    assert welcome.at == 2
    welcome.next.click()
    assert welcome.step.ticks["sleep"].isChecked()
    assert app.preferences.settings.reasons == ("sleep",)


def test_esc_leaves_from_every_step(opened, qtbot):
    for at in range(len(STEPS)):
        app = opened()
        app.preferences.change(welcomed=False)
        app.shell.do("welcome")
        come_to(welcome_of(app), at)
        qtbot.keyClick(app.shell.focusWidget(), Qt.Key.Key_Escape)
        assert welcome_of(app) is None
        assert app.preferences.settings.welcomed


@pytest.mark.parametrize("way", ["quick", "calm", "steady"])
def test_whoever_wants_to_breathe_at_once_does(opened, way):
    app = opened()
    if way == "quick":
        app.begin("coherent", 180.0)  # what the quick start does when Enter is pressed
        app.shell.begin.emit("coherent", 180.0, "")
    elif way == "calm":
        welcome_of(app).step.wanted.emit("calm")
    else:
        app.shell.do("steady")
    assert welcome_of(app) is None
    assert app.shell.findChild(PlayerPage).isVisible()


def test_calm_first_and_the_safety_page_afterwards(opened, qtbot):
    app = opened()
    pressed(welcome_of(app).step, "I would like calm right now")
    assert app.shell.sitting is not None
    assert welcome_of(app) is None
    app.shell.open("library")
    assert welcome_of(app).at == 0
    assert app.shell.focusWidget() is welcome_of(app).next
    come_to(welcome_of(app), 2)
    welcome_of(app).skip.click()
    app.shell.open("library")
    assert welcome_of(app) is None


def test_the_welcome_waits_until_the_next_start_where_calm_came_first(opened, clock):
    app = opened()
    with_log = app.house.memory.log
    practised_away(with_log, with_log.today(), 300.0).result(60)
    pressed(welcome_of(app).step, "I would like calm right now")
    with_log.flush()
    app.shell.close()
    app.close()
    again = opened()
    assert welcome_of(again).at == 0


def test_whoever_has_read_the_safety_page_is_not_welcomed_again_after_a_sitting(opened):
    app = opened()
    come_to(welcome_of(app), 2)
    app.shell.begin.emit("coherent", 180.0, "")
    app.shell.open("today")
    assert welcome_of(app) is None
    assert app.preferences.settings.welcomed


@pytest.mark.parametrize("size", [(1080, 720), (720, 520)])
def test_the_age_is_seen_before_anything_is_understood(opened, qapp, size):
    app = opened()
    app.shell.resize(*size)
    step = come_to(welcome_of(app), 1)
    for _ in range(4):
        qapp.processEvents()
    for option in step.age.options.values():
        assert option.visibleRegion().boundingRect() == option.rect()


def test_two_keys_from_a_cold_start_breathe(opened, qtbot):
    app = opened()
    app.shell.bind()
    qtbot.keyClick(app.shell.focusWidget(), Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: not welcome_of(app).isAncestorOf(app.shell.focusWidget()))
    qtbot.keyClick(app.shell.focusWidget(), Qt.Key.Key_Return)
    assert app.shell.sitting is not None
    assert welcome_of(app) is None


def pressed(step, words):
    next(each for each in step.findChildren(Button) if each.text() == words).click()


def test_the_safety_page_has_its_four_ways(opened):
    app = opened()
    step = come_to(welcome_of(app), 1)
    assert welcome_of(app).next.text() == "I understand"
    said = [each.text() for each in step.findChildren(PlainLabel)]
    for part in ("does not replace a doctor", "while driving, in water", "not a failure"):
        assert any(part in words for words in said)
    assert step.more.words.isHidden()
    pressed(step, "Read more")
    assert not step.more.words.isHidden()
    pressed(step, "Read less")
    pressed(step, "Make it fit me")
    assert welcome_of(app).step.title == "Make it fit me"
    welcome_of(app).go(1)
    pressed(welcome_of(app).step, "Support and crisis lines")
    assert welcome_of(app) is None
    assert app.shell.windowTitle().startswith("Support")


def test_the_age_is_asked_in_three_words_and_kept_as_one(opened):
    app = opened()
    step = come_to(welcome_of(app), 1)
    assert [each.text() for each in step.age.options.values()] == ["Rather not say", "Yes", "No"]
    assert step.age.value == ""
    step.age.options["no"].click()
    assert app.preferences.settings.grown_up == "no"
    deep = "meet-younger-self"
    assert deep not in {entry.id for entry in app.house.home.library.entries()}
    assert deep not in {entry.id for entry in app.desk.sessions("younger")}
    app.begin(deep, 0.0)
    assert app.shell.sitting is None
    assert "18 and over" in app.house.memory.notice
    step.age.options["yes"].click()
    assert deep in {entry.id for entry in app.house.home.library.entries()}


@pytest.mark.parametrize("way", ["settings", "help"])
def test_the_safety_page_can_be_read_again(opened, way):
    app = opened()
    app.preferences.change(welcomed=True)
    welcome_of(app).leave()
    if way == "settings":
        app.shell.open("settings")
        page = app.shell.findChild(SettingsPage)
        page.open_group("about")
        page.made("about").safety.click()
    else:
        app.shell.do("help")
        next(each for each in app.shell.findChildren(HelpSheet) if each.isVisible()).safety.click()
    (sheet,) = [each for each in app.shell.findChildren(SafetySheet) if each.isVisible()]
    assert sheet.understood.hasFocus()
    pressed(sheet, "Make it fit me")
    assert not sheet.isVisible()
    assert app.shell.findChild(SettingsPage).group == "fit"


def test_the_country_shows_its_number_and_works_at_once(opened):
    app = opened()
    step = come_to(welcome_of(app), 2)
    at = step.field.findData("DE")
    step.field.setCurrentIndex(at)
    step.field.activated.emit(at)
    assert app.preferences.settings.country == "DE"
    assert "112" in step.number.text()


def test_look_and_sound_work_at_once_and_are_shown_for_ten_seconds(opened, theme, clock):
    engine = ToldEngine()
    app = opened(engine)
    step = come_to(welcome_of(app), 4)
    step.fields[0].options["dusk"].click()
    assert theme.palette.name == "dusk"
    step.preview.click()
    assert engine.timeline.length <= 10
    clock.advance(5)
    step.breathing.tick()
    assert step.breathing.visual.colours.name == "dusk"
    clock.advance(6)
    step.breathing.tick()
    assert not step.breathing.running
    step.heard[2].click()
    assert engine.choices == SoundChoices(master=0.0)


def test_the_sigh_counts_as_the_first_practice(opened, clock):
    app = opened(ToldEngine())
    step = come_to(welcome_of(app), 6)
    step.start.click()
    for _ in range(25):
        clock.advance(1)
        step.breathing.tick()
    assert step.line.text() == "That was a practice. It counts."
    app.house.memory.log.flush()
    (record,) = app.house.memory.log.records()
    assert (record.session, record.outcome) == ("sigh-reset", "completed")


def test_a_sigh_that_is_left_is_not_called_whole(opened, clock):
    app = opened(ToldEngine())
    step = come_to(welcome_of(app), 6)
    step.start.click()
    clock.advance(8)
    welcome_of(app).skip.click()
    app.house.memory.log.flush()
    assert all(each.outcome != "completed" for each in app.house.memory.log.records())


def test_the_rhythm_is_kept(opened, clock):
    app = opened()
    step = come_to(welcome_of(app), 7)
    step.goal.slider.setValue(3)
    step.anchor.setText("make tea")
    step.anchor.textEdited.emit("make tea")
    welcome_of(app).next.click()
    log = app.house.memory.log
    log.flush()
    assert log.rhythm().goal == 3
    assert log.setting("anchor") == "make tea"


def test_it_can_be_seen_again_and_is_there_once(opened):
    app = opened()
    app.preferences.change(welcomed=True)
    app.shell.do("welcome")
    app.shell.do("welcome")
    assert sum(each.isVisible() for each in app.shell.findChildren(Welcome)) == 1


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_nothing_is_cut_off_and_all_of_it_is_plain_text(opened, theme, qapp, scale):
    app = opened()
    theme.resize(scale)
    app.shell.resize(720, 520)
    welcome = welcome_of(app)
    for at in range(len(STEPS)):
        welcome.go(at)
        for _ in range(4):
            qapp.processEvents()
        assert app.shell.width() == 720
        for stop in welcome.stops():
            assert stop.accessibleName() or stop.text()
            assert stop.mapTo(welcome, stop.rect().topRight()).x() <= 720
        labels = welcome.findChildren(QLabel)
        assert all(label.textFormat() is Qt.TextFormat.PlainText for label in labels)


def test_window_and_page_are_as_they_were_left(opened, qtbot, clock):
    app = opened()
    app.preferences.change(welcomed=True)
    app.shell.open("library")
    app.shell.setGeometry(60, 40, 900, 600)
    left = window_of(app.shell)
    app.shell.close()
    app.close()
    kept = read(Home(clock=clock).folder)
    assert (kept.page, kept.window) == ("library", left)
    again = App(app.house.theme, lambda: None, None, clock)
    qtbot.addWidget(again.shell)
    show(again.shell, again.preferences.first("window", (), bool))
    assert window_of(again.shell) == left
    assert again.shell._pages.name == "library"
    again.close()


@pytest.mark.parametrize(
    ("box", "wanted"),
    [
        (QRect(100, 100, 900, 600), QRect(100, 100, 900, 600)),
        (QRect(-700, 50, 900, 600), QRect(-700, 50, 900, 600)),
        (QRect(-880, 50, 900, 600), QRect(0, 50, 900, 600)),
        (QRect(3000, 100, 900, 600), QRect(540, 100, 900, 600)),
        (QRect(100, -500, 900, 600), QRect(100, 0, 900, 600)),
        (QRect(5000, 5000, 3000, 2000), QRect(0, 0, 1440, 900)),
    ],
)
def test_a_window_that_no_hand_could_reach_is_brought_back(box, wanted):
    assert brought_back(box, [SCREEN]) == wanted
