"""A person exports and erases everything: no file of theirs remains, and the app is as new."""

import gc
import json
import threading
import zipfile

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QApplication

from innerheal_desktop.app import App
from innerheal_desktop.autostart import autostart
from innerheal_desktop.home import Home
from innerheal_desktop.leaving import taking
from innerheal_desktop.practice.log import PracticeLog
from innerheal_desktop.settings.fields import Settings
from innerheal_desktop.settings.file import write
from innerheal_desktop.ui.erase import EraseSheet
from innerheal_desktop.ui.pages.page import Page
from innerheal_desktop.ui.pages.privacy import TakeAlong
from innerheal_desktop.ui.pages.settings import SettingsPage
from innerheal_desktop.ui.pages.today import TodayPage
from innerheal_desktop.ui.player.page import PlayerPage
from innerheal_desktop.ui.shell import NAMES
from innerheal_desktop.ui.theme.palette import PALETTES
from innerheal_desktop.ui.theme.typography import scale_of
from tests.ui.host import settled
from tests.ui.house import clipped, faint, seen, sticking_out, stops, unnamed

OWN = "# Mine\n\n> A breath.\n"


@pytest.fixture
def opened(qtbot, dressed, clock, tmp_path, monkeypatch):
    """Opens the app, as often as one likes, on one home."""
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    made = []

    def open_app(size=(720, 520), palette="dawn", scale=1.0):
        folder = Home(clock=clock).folder
        if (palette, scale) != ("dawn", 1.0):
            write(folder, Settings(theme=palette, text_size=scale))
        theme = dressed(palette, scale=scale)
        app = App(theme, lambda: None, None, clock)
        qtbot.addWidget(app.shell)
        app.shell.resize(*size)
        with qtbot.waitExposed(app.shell):
            app.shell.show()
        made.append(app)
        return app

    yield open_app
    for app in made:
        close(app)


def close(app):
    app.shell.close()
    app.close()


def live(app, clock):
    """Practise, write, choose, bring a session and a sound, and begin with the computer."""
    folder = Home(clock=clock).folder
    for name in ("sessions/mine.md", "sounds/bell/bowl.wav"):
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(OWN)
    app.begin("sigh-reset", 60.0)
    page = app.shell.findChild(PlayerPage)
    page.sitting.begin()
    while page.sitting is not None:
        clock.advance(1.0)
        page.tick()
    app.at_hand("open")
    app.preferences.change(theme="dusk", welcomed=True, at_login=True, text_size=1.1)
    app.preferences.keep()
    app.shell.open("library")


def open_sheet(app, ask=None):
    """The sheet, by the way that a person goes to it."""
    app.shell.open("settings")
    page = app.shell.findChild(SettingsPage)
    page.open_group("privacy")
    group = page.made("privacy")
    button = next(b for b in seen(group) if getattr(b, "text", str)() == "Erase everything…")
    button.click()
    settled()
    (sheet,) = [each for each in app.shell.findChildren(EraseSheet) if each.isVisible()]
    if ask is not None:
        sheet.question.take._ask = ask
    return sheet


def type_word(qtbot, sheet, word="erase"):
    qtbot.keyClicks(sheet.question.word, word)


def taken(qtbot, take):
    """The line that says what came of it."""
    take.button.click()
    qtbot.waitUntil(lambda: not take.writing, timeout=30_000)
    return take.line.accessibleName()


def lying():
    return [path for path in Home().folder.rglob("*") if path.is_file()]


def test_a_person_takes_everything_and_erases_everything(opened, clock, qtbot, tmp_path):
    app = opened()
    live(app, clock)
    start = autostart(("x",)).is_on
    assert start()
    out = tmp_path / "all.zip"
    sheet = open_sheet(app, lambda *_: str(out))
    assert taken(qtbot, sheet.question.take) == (
        f"Saved: {out}. It holds 1 record and 3 files of yours."
    )
    with zipfile.ZipFile(out) as archive:
        (line,) = archive.read("log.jsonl").decode().splitlines()
        assert json.loads(line)["session"] == "sigh-reset"
        assert archive.read("sessions/mine.md").decode() == OWN
    type_word(qtbot, sheet)
    qtbot.keyClick(sheet.question.word, Qt.Key.Key_Return)
    qtbot.keyClick(sheet.question.erase, Qt.Key.Key_Return)
    settled()
    assert sheet.heading.text() == "Everything is erased"
    assert list(Home().folder.iterdir()) == []
    assert not start()
    assert not app.preferences.settings.welcomed
    assert app.preferences.settings.text_size == 1.1


def test_nothing_is_written_back_at_close(opened, clock, qtbot):
    app = opened()
    live(app, clock)
    sheet = open_sheet(app)
    type_word(qtbot, sheet)
    sheet.question.erase.click()
    settled()
    app.nearby.refresh()
    assert lying() == []
    close(app)
    assert list(Home().folder.iterdir()) == []
    again = opened()
    again.shell.open("today")
    assert again.desk.today().first
    assert again.preferences.settings == Settings()
    with PracticeLog(Home().folder, clock) as log:
        assert log.records() == []
        assert log.setting("last") is None


def test_whoever_begins_anew_is_welcomed_and_remembered(opened, clock, qtbot):
    app = opened()
    app.shell.turned.connect(app.greet)
    live(app, clock)
    sheet = open_sheet(app)
    type_word(qtbot, sheet)
    sheet.question.erase.click()
    settled()
    anew = sheet.focusWidget()
    assert anew.text() == "Begin anew"
    qtbot.keyClick(anew, Qt.Key.Key_Return)
    settled()
    assert not sheet_there(app)
    (today,) = [each for each in app.shell.findChildren(TodayPage) if each.isVisible()]
    assert today._view.first
    assert [type(each).__name__ for each in app.shell.children() if "Welcome" in repr(type(each))]
    app.begin("sigh-reset", 20.0)
    page = app.shell.findChild(PlayerPage)
    page.sitting.begin()
    while page.sitting is not None:
        clock.advance(1.0)
        page.tick()
    assert app.desk.today().rhythm.total == 1


def test_steady_me_is_there_the_moment_after_and_is_kept(opened, clock, qtbot):
    app = opened()
    live(app, clock)
    sheet = open_sheet(app)
    type_word(qtbot, sheet)
    sheet.question.erase.click()
    settled()
    app.shell.steady_me()
    settled()
    assert not sheet_there(app)
    page = app.shell.findChild(PlayerPage)
    for _ in range(80):
        clock.advance(1.0)
        page.tick()
    page.sitting.stop()
    assert [record.session for record in app.house.memory.log.records()] == ["steady-now"]


def test_the_pages_that_knew_the_person_are_gone_for_good(opened, clock, qtbot, capfd):
    app = opened()
    live(app, clock)
    for name in NAMES:
        app.shell.open(name)
        settled()
    sheet = open_sheet(app)
    type_word(qtbot, sheet)
    sheet.question.erase.click()
    for _ in range(3):
        gc.collect()
        settled()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert not [each for each in app.shell.findChildren(Page) if each.isVisible()]
    known = set(app.shell.findChildren(Page))
    app.shell.resize(1080, 720)
    settled()
    sheet.focusWidget().click()
    for name in NAMES:
        app.shell.open(name)
        settled()
        (page,) = [each for each in app.shell.findChildren(Page) if each.isVisible()]
        assert page not in known
    assert "Error calling" not in capfd.readouterr().err


def sheet_there(app):
    return any(each.isVisible() for each in app.shell.findChildren(EraseSheet))


@pytest.mark.parametrize("word", ["", "eras", "eraser", "delete"])
def test_nothing_goes_without_the_word(opened, clock, qtbot, word):
    app = opened()
    live(app, clock)
    sheet = open_sheet(app)
    before = lying()
    type_word(qtbot, sheet, word)
    assert not sheet.question.erase.isEnabled()
    qtbot.keyClick(sheet.question.word, Qt.Key.Key_Return)
    sheet.question.erase.click()
    assert set(before) <= set(lying())


def test_what_enter_presses_first_keeps_everything(opened, clock, qtbot):
    app = opened()
    live(app, clock)
    sheet = open_sheet(app)
    before = lying()
    assert sheet.focusWidget() is sheet.way_out
    qtbot.keyClick(sheet.way_out, Qt.Key.Key_Return)
    assert not sheet_there(app)
    assert set(before) <= set(lying())
    assert app.desk.today().rhythm.total == 1


def test_it_says_what_goes_and_what_stays(opened, clock, qtbot):
    app = opened()
    live(app, clock)
    (Home().folder / "letter.txt").write_text("mine")
    sheet = open_sheet(app)
    told = [
        each.accessibleName() or each.text() for each in seen(sheet)[0:] if hasattr(each, "text")
    ]
    for words in ("1 record of your practice", "1 session of your own", "1 sound of your own"):
        assert words in told
    assert f"Not of InnerHeal, and stays: {Home().folder / 'letter.txt'}" in told
    type_word(qtbot, sheet)
    sheet.question.erase.click()
    settled()
    assert [path.name for path in Home().folder.iterdir()] == ["letter.txt"]
    assert "letter.txt" in sheet._announcer.last


def test_where_a_file_is_held_nothing_is_gone_and_the_app_goes_on(
    opened, clock, qtbot, monkeypatch
):
    app = opened()
    live(app, clock)
    other = PracticeLog(Home().folder, clock)
    other.today()
    sheet = open_sheet(app)
    type_word(qtbot, sheet)
    sheet.question.erase.click()
    assert "Another window of InnerHeal" in sheet.line.text()
    other.close()
    assert app.desk.today().rhythm.total == 1
    sheet.question.erase.click()
    assert list(Home().folder.iterdir()) == []


def test_a_failed_archive_is_said_and_leaves_nothing_half(opened, clock, qtbot, tmp_path):
    app = opened()
    live(app, clock)
    sheet = open_sheet(app, lambda *_: str(tmp_path / "gone" / "all.zip"))
    assert "could not be written" in taken(qtbot, sheet.question.take)
    sheet.question.take._ask = lambda *_: ""
    sheet.question.take.button.click()
    assert not sheet.question.take.writing
    assert list(tmp_path.glob("*.zip")) == []


def test_nothing_is_erased_while_it_is_still_being_taken_along(
    opened, clock, qtbot, tmp_path, monkeypatch
):
    app = opened()
    live(app, clock)
    go_on, taking_first = threading.Event(), taking.take

    def slow(*words, **more):
        go_on.wait(60)
        return taking_first(*words, **more)

    monkeypatch.setattr(taking, "take", slow)
    sheet = open_sheet(app, lambda *_: str(tmp_path / "all.zip"))
    type_word(qtbot, sheet)
    sheet.question.take.button.click()
    sheet.question.erase.click()
    assert "still being written" in sheet.line.text()
    go_on.set()
    qtbot.waitUntil(lambda: not sheet.question.take.writing, timeout=30_000)
    sheet.question.erase.click()
    assert list(Home().folder.iterdir()) == []
    assert (tmp_path / "all.zip").is_file()


def test_a_reader_is_told_and_tab_stays_inside(opened, clock, qtbot):
    app = opened()
    live(app, clock)
    sheet = open_sheet(app)
    assert unnamed(sheet) == []
    names = [each.accessibleName() or each.text() for each in stops(app.shell)]
    assert names == [
        "Keep everything",
        "Take everything with you…",
        "Type “erase” to erase everything",
    ]
    type_word(qtbot, sheet)
    sheet.question.erase.click()
    settled()
    assert sheet._announcer.last.startswith("Everything is erased. Nothing of yours is in")


@pytest.mark.parametrize("palette", PALETTES)
def test_its_words_stand_out(opened, clock, palette):
    app = opened((1080, 720), palette)
    assert faint(open_sheet(app)) == []


@pytest.mark.parametrize("scale", [0.85, 1.0, 2.0])
def test_no_word_is_clipped(opened, clock, qtbot, scale):
    app = opened(scale=scale)
    sheet = open_sheet(app)
    assert scale_of(QApplication.font()) == pytest.approx(scale, abs=0.05)
    assert (clipped(sheet), sticking_out(sheet)) == ([], [])
    type_word(qtbot, sheet)
    sheet.question.erase.click()
    settled()
    assert scale_of(QApplication.font()) == pytest.approx(scale, abs=0.05)
    assert (clipped(sheet), sticking_out(sheet)) == ([], [])


def test_the_settings_offer_it_too(opened, clock):
    app = opened()
    app.shell.open("settings")
    page = app.shell.findChild(SettingsPage)
    page.open_group("privacy")
    settled()
    assert page.findChildren(TakeAlong)
