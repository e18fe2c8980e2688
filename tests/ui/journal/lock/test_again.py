"""Beginning anew: only where that was asked for, and on the same folder."""

import os
import subprocess
import sys
from argparse import Namespace
from pathlib import Path

import pytest

from innerheal_desktop.autostart import own_command
from innerheal_desktop.ui.journal.again import AGAIN, end

ROOT = Path(__file__).parents[4]
# The whole app, in whose settings “Lock completely” is pressed; says how its loop ended.
PRESS = """
from PySide6.QtCore import QTimer
from innerheal_desktop import paths
from innerheal_desktop.app import App, preferences_of
from innerheal_desktop.ui.application import application
from innerheal_desktop.ui.journal.settings_card import JournalCard
from innerheal_desktop.ui.theme.theme import Theme
from innerheal_desktop.ui.widgets.button import Button
qt = application()
app = App(Theme(qt, paths.assets() / "fonts"), lambda: None, preferences=preferences_of(None))
app.shell.show()
app.shell.open("settings")
app.shell._pages.stack.currentWidget().open_group("privacy")
card = app.shell.findChild(JournalCard)
press = next(b for b in card.findChildren(Button) if b.text() == "Lock completely")
QTimer.singleShot(0, press.click)
print(qt.exec())
app.close()
"""


class Starter:
    """Takes down what was to be started."""

    def __init__(self):
        self.commands = []

    def __call__(self, program, words):
        self.commands.append((program, *words))


def test_a_program_that_ends_just_ends():
    start = Starter()
    assert end(0, None, start, "") == 0
    assert end(3, None, start, "") == 3
    assert start.commands == []


def test_it_begins_anew_on_the_folder_it_had():
    start = Starter()
    assert end(AGAIN, Namespace(data="/somewhere/else"), start, "") == 0
    assert end(AGAIN, None, start, "") == 0
    assert start.commands == [own_command("--data", "/somewhere/else"), own_command()]


def test_an_appimage_starts_its_own_file():
    start = Starter()
    assert end(AGAIN, None, start, "/home/me/InnerHeal.AppImage") == 0
    assert start.commands == [("/home/me/InnerHeal.AppImage",)]


@pytest.mark.slow
def test_the_button_ends_the_program_so_that_it_begins_anew(tmp_path):
    found = subprocess.run(
        [sys.executable, "-c", PRESS],
        capture_output=True,
        text=True,
        cwd=ROOT,
        timeout=120,
        check=True,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen", "INNERHEAL_HOME": str(tmp_path)},
    )
    assert found.stdout.split() == [str(AGAIN)]
