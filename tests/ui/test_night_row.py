"""Night colours are offered late, once, to whoever wears the colours of the day."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt

from innerheal_desktop.app import App
from innerheal_desktop.clock import HandClock
from innerheal_desktop.home import Home
from innerheal_desktop.settings.fields import Settings
from innerheal_desktop.settings.file import write
from innerheal_desktop.ui.pages.night_row import is_time
from innerheal_desktop.ui.pages.today import TodayPage
from innerheal_desktop.ui.theme.palette import NIGHT
from innerheal_desktop.ui.widgets.button import Button
from tests.ui.house import practise


@pytest.mark.parametrize(("hour", "offered"), [(20, False), (21, True), (3, True), (4, False)])
def test_late_in_the_day(hour, offered):
    assert is_time(Settings(), hour) is offered


@pytest.mark.parametrize("chosen", [{"theme": "night"}, {"theme": "contrast-dark"}])
def test_whoever_chose_such_colours_is_not_asked(chosen):
    assert not is_time(replace(Settings(), **chosen), 23)


class Night(HandClock):
    """Half past ten, wherever the computer stands."""

    def hour(self):
        return 22


@pytest.fixture
def late(qtbot, theme):
    clock = Night(datetime(2026, 11, 22, 22, 30, tzinfo=UTC))
    home = Home(clock=clock)
    practise(home)
    write(home.folder, Settings(theme="dawn", welcomed=True))
    app = App(theme, lambda: None, None, clock)
    qtbot.addWidget(app.shell)
    with qtbot.waitExposed(app.shell):
        app.shell.show()
    app.shell.open("today")
    yield app
    app.shell.close()
    app.close()


def answers(app):
    return app.shell.findChild(TodayPage).parts.night.findChildren(Button)


def test_worn_at_a_word_and_never_asked_again(late, theme, qtbot):
    wear, _ = answers(late)
    assert wear.isVisible()
    qtbot.mouseClick(wear, Qt.MouseButton.LeftButton)
    assert theme.palette is NIGHT
    late.shell.open("today")
    assert not wear.isVisible()


def test_not_now_changes_nothing_and_is_the_end_of_it(late, theme, qtbot):
    before = theme.palette
    wear, keep = answers(late)
    qtbot.keyClick(keep, Qt.Key.Key_Return)
    assert theme.palette is before
    late.shell.open("today")
    assert not wear.isVisible()
    assert late.preferences.settings.night_offered
