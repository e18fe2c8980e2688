"""Backups in the window: the newest in words, one made now, a copy elsewhere, and the way back."""

from datetime import UTC, date, datetime, timedelta, timezone
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from innerheal_desktop.app import App
from innerheal_desktop.home import Home
from innerheal_desktop.keeping.asides import asides
from innerheal_desktop.keeping.errors import FullDiskError
from innerheal_desktop.practice.backups import Backup, back_up, listed
from innerheal_desktop.practice.log import PracticeLog
from innerheal_desktop.sound.choices import SoundChoices
from innerheal_desktop.ui.pages.backup_words import (
    about_words,
    backup_words,
    counts_words,
    when_words,
)
from innerheal_desktop.ui.pages.backups import BackupsCard, said_of
from innerheal_desktop.ui.pages.settings import SettingsPage
from innerheal_desktop.ui.preferences import Preferences
from innerheal_desktop.ui.rescue.sheet import RestoreSheet
from innerheal_desktop.ui.rescue.tending import Tending
from tests.practice.practice_words import TODAY, sat
from tests.ui.host import settled
from tests.ui.house import clipped, faint, faint_buttons, sticking_out, stops, unnamed

pytestmark = pytest.mark.qt_log_ignore("does not support raise")
NOW = datetime(2026, 11, 22, 8, 0, tzinfo=timezone(timedelta(hours=1)))


@pytest.fixture
def folder(clock):
    """Twelve days of practice, nine of them in a backup."""
    folder = Home(clock=clock).folder
    days = [TODAY.replace(day=day) for day in range(10, 22)]
    with PracticeLog(folder, clock) as log:
        log.add(*map(sat, days[:9])).result()
        log.set_setting("sound", SoundChoices(bells=0.1).as_json()).result()
        back_up(folder, "use", clock.now())
        log.add(*map(sat, days[9:])).result()
        log.set_setting("sound", SoundChoices(bells=0.9).as_json()).result()
    return folder


@pytest.fixture
def opened(qtbot, theme, clock):
    apps = []

    def open_app(size=(1080, 720)):
        app = App(theme, lambda: None, None, clock, Preferences(None))
        qtbot.addWidget(app.shell)
        app.shell.resize(*size)
        with qtbot.waitExposed(app.shell):
            app.shell.show()
        app.tend()
        apps.append(app)
        return app

    yield open_app
    for app in apps:
        app.shell.close()
        app.close()


def card_of(app):
    """The card, by the way that a person goes to it."""
    app.shell.open("settings")
    (page,) = [each for each in app.shell.findChildren(SettingsPage) if each.isVisible()]
    page.open_group("privacy")
    settled()
    return page.made("privacy").findChild(BackupsCard)


def sheet_of(app):
    card_of(app).buttons[2].click()
    settled()
    (sheet,) = [each for each in app.shell.findChildren(RestoreSheet) if each.isVisible()]
    return sheet


def done(qtbot, work):
    qtbot.waitUntil(lambda: not work.busy, timeout=30_000)
    settled()


# ── words ──


@pytest.mark.parametrize(
    ("made", "said"),
    [
        (datetime(2026, 11, 22, 6, 12, tzinfo=UTC), "Today 07:12"),
        (datetime(2026, 11, 21, 23, 30, tzinfo=UTC), "Today 00:30"),
        (datetime(2026, 11, 21, 20, 40, tzinfo=UTC), "Yesterday 21:40"),
        (datetime(2025, 3, 1, 6, 12, tzinfo=UTC), "1 March 2025, 07:12"),
    ],
)
def test_when_it_was_made_is_said_as_the_clock_here_stood(made, said):
    assert when_words(made, NOW) == said


def test_what_it_holds_is_said_in_days():
    assert counts_words(430, 412) == "412 days of practice"
    assert (
        counts_words(1, 1, date(2026, 11, 22)) == "1 day of practice, the last on 22 November 2026"
    )
    assert counts_words(0, 0) == "nothing practised yet"
    assert counts_words(None, None) == ""


def test_what_else_is_told_of_it():
    made = datetime(2026, 11, 22, 6, 12, tzinfo=UTC)
    backup = Backup(Path("x"), made, 1, "close", "0.1.0", good=True, records=430, days=412)
    assert backup_words(backup, NOW) == "Today 07:12, 412 days of practice"
    assert about_words(backup) == "at closing · 430 records · InnerHeal 0.1.0"
    bad = Backup(Path("x"), made, 1, "of a kind to come", good=False)
    assert about_words(bad) == "damaged: it cannot be used"


# ── the card ──


def test_the_newest_is_told_in_words(opened, folder):
    assert card_of(opened()).newest.text().endswith("9 days of practice")


def test_where_there_is_none_yet_it_is_said(opened, clock):
    assert card_of(opened()).newest.text() == "There is no backup yet."


def test_one_is_made_now_while_the_window_goes_on(opened, folder, qtbot):
    card = card_of(opened())
    card.buttons[0].click()
    assert card.work.busy
    assert not card.buttons[0].isEnabled()
    done(qtbot, card.work)
    assert "it is whole" in card.line.text()
    assert "12 days of practice; one more before it" in card.newest.text()
    assert [each.reason for each in listed(folder)] == ["asked", "use"]
    assert card.buttons[0].isEnabled()


def test_the_focus_stays_while_one_is_made_and_a_second_press_does_nothing(opened, folder, qtbot):
    card = card_of(opened())
    make, *others = card.buttons
    with qtbot.waitActive(card.window()):
        card.window().activateWindow()
    make.setFocus()
    make.click()
    assert make.hasFocus()
    assert not any(button.isEnabled() for button in others)
    make.click()
    done(qtbot, card.work)
    assert make.hasFocus()
    assert [each.reason for each in listed(folder)] == ["asked", "use"]
    assert all(button.isEnabled() for button in card.buttons)


def test_a_copy_is_saved_where_one_likes(opened, folder, qtbot, tmp_path):
    card = card_of(opened())
    goal = tmp_path / "elsewhere.sqlite"
    card._ask = lambda parent, name: str(goal)
    card.buttons[1].click()
    done(qtbot, card.work)
    assert str(goal) in card.line.accessibleName()
    assert goal.is_file()
    assert len(listed(folder)) == 1


def test_a_copy_that_cannot_be_is_said_and_none_may_be_wanted(opened, folder, qtbot, tmp_path):
    card = card_of(opened())
    card._ask = lambda parent, name: ""
    card.buttons[1].click()
    assert not card.work.busy
    card._ask = lambda parent, name: str(tmp_path / "gone" / "copy.sqlite")
    card.buttons[1].click()
    done(qtbot, card.work)
    assert card.line.text()
    assert not (tmp_path / "gone").exists()


def test_what_went_wrong_is_said_plainly(folder):
    assert said_of(FullDiskError("The disk is full"), folder) == "The disk is full."
    assert "fault in the app" in said_of(ValueError("bug"), folder)


# ── the sheet ──


def test_a_restore_refills_everything_and_can_be_undone(opened, folder, qtbot, clock):
    app = opened()
    assert app.desk.today().rhythm.total == 12
    assert app.house.hearing().choices.bells == 0.9
    sheet = sheet_of(app)
    sheet.choice.restore.click()
    done(qtbot, sheet.work)
    assert "9 days of practice" in sheet.line.text()
    assert app.desk.today().rhythm.total == 9
    assert app.house.hearing().choices.bells == 0.1
    assert sheet.isVisible()
    assert [each.reason for each in asides(folder)] == ["restore"]
    sheet.choice.back.undo.click()
    done(qtbot, sheet.work)
    assert app.desk.today().rhythm.total == 12
    assert app.house.hearing().choices.bells == 0.9
    sheet.way_out.click()
    assert not [each for each in app.shell.findChildren(RestoreSheet) if each.isVisible()]
    assert app.shell.windowTitle().startswith("Settings")
    with PracticeLog(folder, clock) as log:
        assert len(log.records()) == 12


def test_what_enter_presses_first_changes_nothing(opened, folder, qtbot):
    app = opened()
    sheet = sheet_of(app)
    assert sheet.focusWidget() is sheet.way_out
    qtbot.keyClick(sheet.way_out, Qt.Key.Key_Return)
    assert not asides(folder)
    assert app.desk.today().rhythm.total == 12


def test_a_damaged_one_is_listed_and_cannot_be_chosen(opened, folder):
    (backup,) = listed(folder)
    backup.path.write_bytes(backup.path.read_bytes()[:100])
    sheet = sheet_of(opened())
    assert sheet.choice.chosen is None
    assert not sheet.choice.restore.isEnabled()
    (option,) = sheet.choice._group.buttons()
    assert "damaged" in option.about


def test_one_that_was_changed_since_is_refused_and_nothing_is_lost(opened, folder, qtbot):
    (backup,) = listed(folder)
    bytes_ = bytearray(backup.path.read_bytes())
    bytes_[-2000] ^= 0xFF
    backup.path.write_bytes(bytes_)
    app = opened()
    sheet = sheet_of(app)
    sheet.choice.restore.click()
    done(qtbot, sheet.work)
    assert "not as it was written" in sheet.line.accessibleName()
    assert app.desk.today().rhythm.total == 12
    assert not asides(folder)


def test_steady_me_is_not_kept_waiting_by_a_restore(opened, folder, qtbot):
    app = opened()
    sheet = sheet_of(app)
    sheet.choice.restore.click()
    app.shell.steady_me()
    assert not sheet.isVisible()
    done(qtbot, sheet.work)
    assert app.shell.sitting.player.timeline.session == "steady-now"
    app.shell.open("today")
    assert app.desk.today().rhythm.total == 9


def test_where_there_is_nothing_to_restore_it_is_said(opened, clock):
    sheet = sheet_of(opened())
    assert sheet.choice.nothing.isVisible()
    assert not sheet.choice.restore.isEnabled()


# ── by itself ──


def test_one_is_made_at_closing_if_anything_changed(opened, folder):
    app = opened()
    app.desk.today()
    settled()
    app.shell.close()
    app.close()
    assert [each.reason for each in listed(folder)] == ["close", "use"]
    again = opened()
    again.desk.today()
    settled()
    again.shell.close()
    again.close()
    assert len(listed(folder)) == 2


def test_and_after_half_an_hour_of_use(opened, folder, clock, qtbot):
    app = opened()
    tending = app.shell.findChild(Tending)
    assert app.desk.today().rhythm.total == 12
    tending.look()
    clock.advance(29 * 60.0)
    tending.look()
    app.house.memory.opening.backing._work.wait()
    assert [each.reason for each in listed(folder)] == ["use"]
    clock.advance(2 * 60.0)
    tending.look()
    app.house.memory.opening.backing._work.wait()
    assert [each.reason for each in listed(folder)] == ["use", "use"]


def test_an_idle_window_is_woken_no_more_than_every_five_minutes(opened, folder):
    timer = opened().shell.findChild(Tending)._timer
    assert timer.interval() >= 300_000
    assert timer.timerType() is Qt.TimerType.VeryCoarseTimer


# ── how it looks ──


@pytest.mark.parametrize("palette", ["dawn", "dusk"])
def test_its_words_stand_out(opened, folder, theme, palette):
    theme.choose(palette)
    app = opened()
    sheet_of(app)
    assert faint(app.shell) == []
    assert faint_buttons(app.shell) == []


@pytest.mark.parametrize("scale", [0.85, 2.0])
def test_no_word_is_clipped(opened, folder, theme, scale):
    theme.resize(scale)
    app = opened((720, 520))
    card = card_of(app)
    assert (clipped(card), sticking_out(card)) == ([], [])
    sheet = sheet_of(app)
    assert (clipped(sheet), sticking_out(sheet)) == ([], [])


def test_tab_stays_inside_and_all_is_named(opened, folder):
    app = opened()
    sheet = sheet_of(app)
    assert unnamed(sheet) == []
    assert [each.text() for each in stops(app.shell)] == [
        "Keep everything",
        "Today 06:30, 9 days of practice",
        "Restore this backup",
    ]
