"""A log that cannot be opened: what is there is told, the ways on work, and each can be undone."""

import shutil
import sqlite3
from contextlib import closing

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from innerheal_desktop.app import App
from innerheal_desktop.home import Home
from innerheal_desktop.keeping.errors import (
    BusyLogError,
    DamagedLogError,
    FullDiskError,
    ReadOnlyLogError,
)
from innerheal_desktop.practice.backups import back_up
from innerheal_desktop.practice.file import FILE
from innerheal_desktop.practice.log import PracticeLog
from innerheal_desktop.practice.rescuing import Found
from innerheal_desktop.practice.restoring import undo
from innerheal_desktop.practice.schema import VERSION
from innerheal_desktop.ui.pages.after import AfterPage
from innerheal_desktop.ui.pages.today import TodayPage
from innerheal_desktop.ui.player.page import PlayerPage
from innerheal_desktop.ui.preferences import Preferences
from innerheal_desktop.ui.rescue.page import RescuePage
from innerheal_desktop.ui.rescue.tending import Tending, words_of
from innerheal_desktop.ui.rescue.words import ways_on
from innerheal_desktop.ui.welcome.page import Welcome
from tests.practice.practice_words import TODAY, sat
from tests.ui.house import clipped, faint, faint_buttons, seen, sticking_out, stops, unnamed

pytestmark = pytest.mark.qt_log_ignore("does not support raise")
GARBAGE = b"not a database at all " * 100


@pytest.fixture
def folder(clock):
    """Twelve days of practice, nine of them in a backup."""
    folder = Home(clock=clock).folder
    days = [TODAY.replace(day=day) for day in range(10, 22)]
    with PracticeLog(folder, clock) as log:
        log.add(*map(sat, days[:9])).result()
        back_up(folder, "close", clock.now())
        log.add(*map(sat, days[9:])).result()
        log.set_setting("last", ["box", 240.0]).result()
    return folder


@pytest.fixture
def opened(qtbot, theme, clock):
    """Opens the app on the folder as it is, and waits until it was looked through."""
    apps = []

    def open_app(size=(1080, 720)):
        app = App(theme, lambda: None, None, clock, Preferences(None))
        qtbot.addWidget(app.shell)
        app.shell.resize(*size)
        app.shell.turned.connect(app.greet)
        with qtbot.waitExposed(app.shell):
            app.shell.show()
        app.tend()
        apps.append(app)
        app.shell.open("today")
        looked_through(app, qtbot)
        return app

    yield open_app
    for app in apps:
        app.shell.close()
        app.close()


def looked_through(app, qtbot):
    """Wait until it is known what is there, and laid out."""
    if page_of(app) is not None:
        qtbot.waitUntil(lambda: not page_of(app).mending.busy, timeout=30_000)
    for _ in range(4):
        QApplication.processEvents()


def page_of(app):
    """The rescue page, if it is what is seen."""
    return next((each for each in app.shell.findChildren(RescuePage) if each.isVisible()), None)


def today_of(app):
    return next((each for each in app.shell.findChildren(TodayPage) if each.isVisible()), None)


def told(app):
    return " ".join(each.text() for each in seen(app.shell) if hasattr(each, "text"))


def names(app):
    return [way.name for way in page_of(app).parts.ways.known]


def press(app, qtbot, name):
    page = page_of(app)
    words = next(way.words for way in page.parts.ways.known if way.name == name)
    next(each for each in page.parts.ways.buttons() if each.text() == words).click()
    qtbot.waitUntil(lambda: not page.mending.busy, timeout=30_000)
    QApplication.processEvents()


def garbage(folder):
    (folder / FILE).write_bytes(GARBAGE)


def truncated(folder):
    whole = (folder / FILE).read_bytes()
    (folder / FILE).write_bytes(whole[: len(whole) // 3])


def missing(folder):
    (folder / FILE).unlink()


def empty(folder):
    (folder / FILE).write_bytes(b"")


def foreign(folder):
    (folder / FILE).unlink()
    with closing(sqlite3.connect(folder / FILE)) as other:
        other.execute("CREATE TABLE recipe (name)")


BROKEN = (garbage, truncated, missing, empty, foreign)


@pytest.mark.parametrize("broken", BROKEN)
@pytest.mark.parametrize("name", ["today", "journey"])
def test_never_is_an_empty_day_shown_over_somebody_s_history(opened, folder, qtbot, broken, name):
    broken(folder)
    app = opened()
    app.shell.open(name)
    assert page_of(app) is not None
    assert today_of(app) is None
    assert not app.shell.findChildren(Welcome)
    looked_through(app, qtbot)
    assert names(app) == ["rebuild", "restore", "without", "again"]
    assert "12 days of practice" in told(app)
    assert "9 days of practice" in told(app)


@pytest.mark.parametrize("broken", BROKEN)
def test_the_plain_copies_bring_everything_back(opened, folder, qtbot, clock, broken):
    broken(folder)
    before = (folder / FILE).read_bytes() if (folder / FILE).exists() else None
    app = opened()
    press(app, qtbot, "rebuild")
    assert today_of(app) is not None
    assert "12 days of practice" in today_of(app).parts.line.text()
    assert app.desk.today().rhythm.total == 12
    (aside,) = (folder / "set-aside").iterdir()
    if before is not None:
        assert (aside / FILE).read_bytes() == before


def test_a_backup_is_restored_and_the_restore_undone(opened, folder, qtbot, clock):
    garbage(folder)
    app = opened()
    press(app, qtbot, "restore")
    assert app.desk.today().rhythm.total == 9
    app.shell.close()
    app.close()
    undo(folder, None, clock.now())
    assert (folder / FILE).read_bytes() == GARBAGE


def test_what_will_happen_is_said_before_it_does(opened, folder):
    garbage(folder)
    app = opened()
    abouts = {way.name: way.about for way in page_of(app).parts.ways.known}
    assert "3 records are newer than it" in abouts["restore"]
    assert "12 days of practice" in abouts["rebuild"]
    assert "nothing is written down" in abouts["without"]
    assert "set aside and kept" in told(app)
    for button in page_of(app).parts.ways.buttons():
        assert button.accessibleDescription() in abouts.values()
    assert (folder / FILE).read_bytes() == GARBAGE
    assert not (folder / "set-aside").exists()


def test_one_goes_on_without_and_comes_back_to_it(opened, folder, qtbot):
    garbage(folder)
    app = opened()
    press(app, qtbot, "without")
    assert today_of(app) is not None
    assert "not written down" in today_of(app).parts.line.text()
    assert (folder / FILE).read_bytes() == GARBAGE
    banner = app.shell.findChild(Tending).banner
    assert banner.isVisible()
    banner.way.click()
    assert page_of(app) is not None
    looked_through(app, qtbot)
    press(app, qtbot, "rebuild")
    assert not banner.isVisible()
    assert app.desk.today().rhythm.total == 12


def test_nobody_in_need_is_kept_waiting(opened, folder, qtbot, clock):
    garbage(folder)
    app = opened()
    app.shell.steady_me()
    assert app.shell.sitting.player.timeline.session == "steady-now"
    app.shell.open("today")
    page_of(app).parts.breathe.click()
    player = app.shell.findChild(PlayerPage)
    player.sitting.begin()
    while player.sitting is not None:
        clock.advance(0.5)
        player.tick()
    assert app.shell.findChild(AfterPage).isVisible()
    assert (folder / FILE).read_bytes() == GARBAGE


def test_while_it_is_looked_through_one_can_breathe_already(opened, folder, clock, theme, qtbot):
    garbage(folder)
    app = App(theme, lambda: None, None, clock, Preferences(None))
    qtbot.addWidget(app.shell)
    app.shell.open("today")
    page = app.shell.findChild(RescuePage)
    assert page.mending.busy
    assert page.parts.breathe.isEnabled()
    qtbot.waitUntil(lambda: not page.mending.busy, timeout=30_000)
    app.close()


def test_another_program_has_it_and_later_has_not(opened, folder, qtbot, monkeypatch):
    from innerheal_desktop.home import Home as Opened

    def held(home, *, reading=False):
        raise BusyLogError("Another program is using it.")

    usual = Opened.open_log
    monkeypatch.setattr(Opened, "open_log", held)
    app = opened()
    assert "Another program is using your log" in told(app)
    assert names(app)[0] in ("again", "rebuild", "restore", "without")
    monkeypatch.setattr(Opened, "open_log", usual)
    press(app, qtbot, "again")
    assert app.desk.today().rhythm.total == 12


def test_where_it_is_held_nothing_is_offered_that_would_move_it(clock):
    now = clock.now()
    assert [way.name for way in ways_on(Found("busy"), now)] == ["again", "without"]


def newer(folder):
    with closing(sqlite3.connect(folder / FILE)) as other:
        other.execute(f"PRAGMA user_version = {VERSION + 1}")


def test_a_newer_log_is_shown_and_not_written(opened, folder, clock):
    newer(folder)
    app = opened()
    assert page_of(app) is None
    assert app.desk.today().rhythm.total == 12
    assert "A newer InnerHeal" in today_of(app).parts.line.text()
    app.begin("sigh-reset", 20.0)
    player = app.shell.findChild(PlayerPage)
    player.sitting.begin()
    while player.sitting is not None:
        clock.advance(0.5)
        player.tick()
    assert app.desk.today().rhythm.total == 12
    app.shell.open("journey")
    assert page_of(app) is None


def test_a_newer_log_that_cannot_be_read_is_told(opened, folder, clock):
    with closing(sqlite3.connect(folder / FILE)) as other:
        other.execute(f"PRAGMA user_version = {VERSION + 1}")
        other.execute("ALTER TABLE record RENAME TO entry")
    app = opened()
    assert "A newer InnerHeal has written your log" in told(app)
    assert "without" in names(app)


def test_the_first_day_is_the_first_day(opened, clock):
    app = opened()
    assert page_of(app) is None
    assert app.desk.today().first


# ── what cannot be written while it goes on ──


@pytest.mark.parametrize("kind", [FullDiskError, ReadOnlyLogError, BusyLogError, DamagedLogError])
def test_what_is_safe_is_said_in_one_line(kind):
    said = words_of(kind("x"), 0)
    assert "safe" in said
    assert "\n" not in said
    assert "waits in this window" in words_of(kind("x"), 2)


def banner_of(app, qtbot, *, shown):
    banner = app.shell.findChild(Tending).banner
    qtbot.waitUntil(lambda: banner.isVisible() is shown, timeout=30_000)
    return banner


def test_a_line_comes_and_goes_by_itself(opened, folder, qtbot):
    app = opened()
    log = app.house.memory.log
    log.write(lambda connection: connection.execute("PRAGMA busy_timeout = 0") and None).result()
    with closing(sqlite3.connect(folder / FILE, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        log.set_setting("last", ["box", 60.0]).wait()
        banner = banner_of(app, qtbot, shown=True)
        assert "Another program holds your log" in banner.line.text()
        other.execute("ROLLBACK")
    app.shell.findChild(Tending).look()
    banner_of(app, qtbot, shown=False)
    assert log.setting("last") == ["box", 60.0]


def test_the_line_waits_for_the_end_of_a_sitting(opened, folder, qtbot):
    app = opened()
    app.begin("coherent", 300.0)
    tending = app.shell.findChild(Tending)
    tending._say(FullDiskError("full"))
    assert not tending.banner.isVisible()
    app.shell.sitting.stop()
    app.shell.open("today")
    assert tending.banner.isVisible()


def test_the_line_can_be_put_away_and_comes_with_the_next_trouble(opened, folder, qtbot):
    app = opened()
    tending = app.shell.findChild(Tending)
    tending._say(FullDiskError("full"))
    tending.banner.away.click()
    assert not tending.banner.isVisible()
    tending._say(ReadOnlyLogError("no"))
    assert tending.banner.isVisible()


# ── how it looks ──


@pytest.mark.parametrize("palette", ["dawn", "dusk", "night"])
def test_its_words_stand_out(opened, folder, theme, palette):
    garbage(folder)
    theme.choose(palette)
    app = opened()
    page_of(app).repaint()
    assert faint(app.shell) == []
    assert faint_buttons(app.shell) == []


@pytest.mark.parametrize("scale", [0.85, 2.0])
def test_no_word_is_clipped(opened, folder, theme, qtbot, clock, scale):
    garbage(folder)
    clock.advance(400 * 86_400.0)
    theme.resize(scale)
    app = opened((720, 520))
    page = page_of(app)
    QApplication.processEvents()
    assert (clipped(page), sticking_out(page)) == ([], [])
    assert page.parts.widget().width() <= page.parts.viewport().width()
    press(app, qtbot, "without")
    banner = app.shell.findChild(Tending).banner
    assert (clipped(banner), sticking_out(banner)) == ([], [])


def test_the_keyboard_reaches_all_of_it(opened, folder, qtbot):
    garbage(folder)
    app = opened()
    page = page_of(app)
    assert unnamed(app.shell) == []
    page.focus_first()
    assert app.shell.focusWidget().text() == "Rebuild from plain copies"
    reached = {each.text() for each in stops(app.shell) if hasattr(each, "text")}
    assert {way.words for way in page.parts.ways.known} <= reached
    assert {"Breathe for a minute", "Show the folder", "Steady me"} <= reached
    qtbot.keyClick(app.shell.focusWidget(), Qt.Key.Key_Tab)


def test_the_folder_is_shown_or_the_lack_of_it_said(opened, folder, qtbot):
    garbage(folder)
    app = opened()
    shown = []
    page_of(app)._open = lambda path: bool(shown.append(path)) or len(shown) == 1
    page_of(app).parts.there.folder.click()
    assert shown == [folder]
    page_of(app).parts.there.folder.click()
    assert "could not be opened" in told(app)


def test_what_cannot_be_mended_is_said_and_changes_nothing(opened, folder, qtbot):
    garbage(folder)
    app = opened()
    shutil.rmtree(folder / "backups")
    press(app, qtbot, "restore")
    assert page_of(app) is not None
    assert page_of(app).parts.line.text()
    assert (folder / FILE).read_bytes() == GARBAGE
