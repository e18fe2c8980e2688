"""The whole app: open it, breathe, be remembered. A hand moves the clock."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QShortcut

from innerheal_desktop import paths
from innerheal_desktop.app import App
from innerheal_desktop.care.fit import Fit
from innerheal_desktop.home import Home
from innerheal_desktop.practice.sittings import Sitting
from innerheal_desktop.sound.choices import SoundChoices
from innerheal_desktop.terminal.arguments import parser
from innerheal_desktop.trouble import TroubleError
from innerheal_desktop.ui.pages.after import AfterPage
from innerheal_desktop.ui.pages.library import LibraryPage
from innerheal_desktop.ui.pages.settings import SettingsPage
from innerheal_desktop.ui.pages.today import TodayPage
from innerheal_desktop.ui.player.page import PlayerPage
from innerheal_desktop.ui.today import greeting_at
from innerheal_desktop.ui.widgets.option import Option
from innerheal_desktop.ui.widgets.plain_label import PlainLabel
from tests.ui.hearing_words import ToldEngine

FRAME = 1 / 60
# Who has answered is not asked before a session with holds.
NONE_OF_THESE = Fit(answered=True)


@pytest.fixture
def opened(qtbot, theme, clock):
    """Opens the app, as often as one likes, on one home."""
    apps = []

    def open_app(*words, engine=None, fit=NONE_OF_THESE):
        asked = parser().parse_args(words) if words else None
        app = App(theme, lambda: engine, asked, clock)
        app.house.memory.keep_fit(fit)
        qtbot.addWidget(app.shell)
        app.shell.show()
        apps.append(app)
        if words:
            app.begin_asked(asked)
        return app

    yield open_app
    for app in apps:
        app.shell.close()
        app.close()


def page_of(app, kind):
    return app.shell.findChild(kind)


def sit(app, clock, seconds=None, step=0.25):
    """Let a sitting run for `seconds`, or to its end."""
    page = page_of(app, PlayerPage)
    passed = 0.0
    while page.sitting is not None and (seconds is None or passed < seconds):
        clock.advance(step)
        passed += step
        page.tick()


def log_of(clock):
    return Home(clock=clock).open_log()


def test_a_whole_sitting_from_the_first_window_to_the_streak(opened, clock):
    app = opened()
    app.begin("box", 120.0)
    page_of(app, PlayerPage).sitting.begin()
    sit(app, clock)
    with log_of(clock) as log:
        (record,) = log.records()
        assert (record.session, record.outcome) == ("box", "completed")
        assert record.seconds == pytest.approx(120, abs=1)
        assert log.rhythm().streak == 1
    assert page_of(app, AfterPage).isVisible()
    assert app.desk.today().rhythm.streak == 1


def test_the_command_line_begins_at_once_with_its_picture(opened, clock):
    app = opened("play", "coherent", "--minutes", "3", "--visual", "plain")
    page = page_of(app, PlayerPage)
    sit(app, clock, 5)
    assert page.sitting.moment.visual == "plain"
    assert page.sitting.player.timeline.length == pytest.approx(180, abs=1)


def test_a_picture_asked_for_beats_the_usual_one(opened, clock):
    app = opened("play", "coherent", "--visual", "wave")
    app.preferences.change(visual="lotus")
    sit(app, clock, 40)
    assert type(page_of(app, PlayerPage).view.picture.visual).__name__ == "Wave"
    app.begin("coherent", 180.0)
    page_of(app, PlayerPage).sitting.begin()
    sit(app, clock, 40)
    assert type(page_of(app, PlayerPage).view.picture.visual).__name__ == "Lotus"


def test_no_log_remembers_nothing(opened, clock):
    app = opened("play", "sigh-reset", "--no-log")
    sit(app, clock)
    with log_of(clock) as log:
        assert log.records() == []


def test_closing_the_window_keeps_what_was_practised(opened, clock):
    app = opened("play", "box", "--minutes", "2")
    sit(app, clock, 73)
    app.shell.close()
    with log_of(clock) as log:
        (record,) = log.records()
        assert record.outcome == "ended_early"
        assert record.seconds == pytest.approx(70, abs=0.5)


def test_steady_me_in_the_middle_ends_one_sitting_and_begins_another(opened, clock, qtbot):
    app = opened("play", "box", "--minutes", "2")
    sit(app, clock, 70)
    app.shell.steady_me()
    assert page_of(app, PlayerPage).sitting.player.timeline.session == "steady-now"
    with log_of(clock) as log:
        assert [record.session for record in log.records()] == ["box"]


def test_a_line_of_safety_is_in_sight_from_the_first_second_of_steadying(opened, clock):
    app = opened("steady")
    safety = page_of(app, PlayerPage).view.parts.safety
    assert "call your local emergency number" in safety.text()
    assert safety.isVisible()
    app.begin("box", 120.0)
    assert not safety.isVisible()


def test_what_a_crash_cut_off_is_offered_once_and_kept(opened, clock, tmp_path):
    log = log_of(clock)
    running = log.begin(Sitting("box", "Four Sides", 240.0))
    log.checkpoint(running, 130.0)
    log.flush()
    log.close()
    app = opened()
    offered = app.desk.today().cut_off
    assert offered.seconds == 130.0
    app.shell.open("today")
    page_of(app, TodayPage).kept.emit(True)
    assert app.desk.today().cut_off is None
    with log_of(clock) as log:
        assert [record.outcome for record in log.records()] == ["interrupted"]
        assert log.rhythm().streak == 1


def test_a_log_that_is_no_log_is_a_notice_and_a_sitting_goes_on(opened, clock, tmp_path):
    folder = Home().folder
    (folder / "practice.sqlite").write_bytes(b"not a database at all" * 100)
    app = opened()
    assert "not written down" in app.desk.today().notice
    app.begin("sigh-reset", 20.0)
    page_of(app, PlayerPage).sitting.begin()
    sit(app, clock)
    assert page_of(app, AfterPage).isVisible()
    assert (folder / "practice.sqlite").read_bytes().startswith(b"not a database")


def test_an_own_session_that_broke_since_it_was_listed_is_said(opened, clock):
    own = paths.own_sessions(Home().folder)
    own.mkdir(parents=True)
    good = (paths.assets() / "scripts" / "box.md").read_text("utf-8")
    (own / "mine.md").write_text(good, "utf-8")
    app = opened()
    assert any(entry.id == "mine" for entry in app.desk.sessions(""))
    (own / "mine.md").write_text("# Broken", "utf-8")
    app.begin("mine", 120.0)
    assert "cannot be played yet" in app.desk.today().notice
    assert page_of(app, TodayPage).isVisible()


def test_the_card_of_a_session_is_shown_until_it_was_read_and_begun(opened, clock):
    app = opened()
    app.begin("box", 120.0)
    page = page_of(app, PlayerPage)
    page.sitting.stop()
    assert page_of(app, TodayPage).isVisible()
    app.begin("box", 120.0)
    assert page.sitting.stage.value == "ready"
    page.sitting.begin()
    sit(app, clock, 20)
    page.sitting.stop()
    app.begin("box", 120.0)
    assert page.sitting.stage.value == "lead-in"


def test_a_card_that_was_never_shown_is_not_called_read(opened, clock):
    app = opened("play", "box", "--minutes", "2")
    sit(app, clock, 20)
    page_of(app, PlayerPage).sitting.stop()
    app.begin("box", 120.0)
    assert page_of(app, PlayerPage).sitting.stage.value == "ready"


def test_a_deep_session_shows_its_card_and_safety_every_time(opened, clock):
    app = opened("play", "meet-younger-self")
    for _ in range(2):
        sheet = app.beginning.sheet
        assert "choose something else" in " ".join(
            label.text() for label in sheet.findChildren(PlainLabel)
        )
        sheet.begin.click()
        page = page_of(app, PlayerPage)
        assert page.sitting.stage.value == "lead-in"
        sit(app, clock, 20)
        page.sitting.stop()
        app.begin("meet-younger-self", 720.0)


def test_the_library_begins_a_variant_without_holds(opened, clock):
    app = opened()
    app.shell.open("library")
    library = app.shell.findChild(LibraryPage)
    entries = {entry.id: entry for entry in app.desk.sessions("")}
    library.details.show_entry(entries["box"])
    option = next(o for o in library.findChildren(Option) if o.text().startswith("Open box"))
    option.click()
    library.details.session.button.click()
    laid = page_of(app, PlayerPage).sitting.player.timeline
    assert not any(s.breath and s.breath.phase.value == "hold" for s in laid.spans)


def test_what_is_heard_is_chosen_once_and_muting_forgets_nothing(opened, clock, qtbot):
    first, second = ToldEngine(), ToldEngine()
    app = opened(engine=first)
    app.shell.open("settings")
    volumes = page_of(app, SettingsPage).sound.cards[0]
    volumes.rows["bells"].slider.setValue(15)
    volumes.rows["cues"].slider.setValue(35)
    assert first.choices == SoundChoices(bells=0.15, cues=0.35)
    app.shell.close()
    app.close()
    again = opened("play", "sigh-reset", engine=second)
    assert second.choices == first.choices
    player = page_of(again, PlayerPage)
    sit(again, clock, 5)
    qtbot.keyClick(player, Qt.Key.Key_M)
    assert second.choices == replace(first.choices, master=0.0)
    qtbot.keyClick(player, Qt.Key.Key_M)
    assert second.choices == first.choices


def test_a_log_that_is_no_log_keeps_no_choice_but_follows_it(opened, clock):
    (Home().folder / "practice.sqlite").write_bytes(b"not a database at all" * 100)
    engine = ToldEngine()
    app = opened(engine=engine)
    app.shell.open("settings")
    page_of(app, SettingsPage).sound.cards[3].mono.click()
    assert engine.choices.mono
    app.begin("sigh-reset", 20.0)
    assert engine.choices.mono


def test_the_keys_open_the_settings_and_a_sitting_ends_first(opened, clock, qtbot):
    app = opened("play", "box", "--minutes", "2", engine=ToldEngine())
    sit(app, clock, 70)
    qtbot.waitUntil(lambda: app.shell.findChild(QShortcut) is not None)
    qtbot.keyClick(app.shell, Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)
    assert page_of(app, SettingsPage).isVisible()
    with log_of(clock) as log:
        assert [record.session for record in log.records()] == ["box"]


def test_a_session_is_written_as_it_is_chosen_to_be_heard(opened, tmp_path):
    app = opened()
    render = app.desk.shelf().render
    report = render("sigh-reset", 20.0, "")(tmp_path / "sigh.wav", lambda share: None)
    assert report.path.is_file()
    assert report.peak > 0.01
    with pytest.raises(TroubleError):
        render("sigh-reset", 5.0, "")


@pytest.mark.parametrize(
    ("hour", "said"),
    [(3, "Good evening"), (7, "Good morning"), (13, "Good afternoon"), (22, "Good evening")],
)
def test_greetings_follow_the_day(hour, said):
    assert greeting_at(hour) == said
