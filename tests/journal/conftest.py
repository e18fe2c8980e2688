"""A journal in a folder of its own, with a clock moved by hand, and windows on it."""

import pytest

from innerheal_desktop.journal.journal import Journal
from innerheal_desktop.journal.stretching import LEAST


@pytest.fixture
def folder(tmp_path):
    """Where the journal shall lie; nothing is there yet."""
    return tmp_path / "person"


@pytest.fixture
def opened(folder, clock):
    """Makes windows on the same journal, and closes them."""
    windows = []

    def window():
        windows.append(Journal(folder, clock, cost=lambda: LEAST))
        return windows[-1]

    yield window
    for each in windows:
        each.close()


@pytest.fixture
def journal(opened):
    """One window, behind no passphrase yet."""
    return opened()
