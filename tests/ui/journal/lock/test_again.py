"""Beginning anew: only where that was asked for, and on the same folder."""

from argparse import Namespace

from innerheal_desktop.autostart import own_command
from innerheal_desktop.ui.journal.again import AGAIN, end


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
