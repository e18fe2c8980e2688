"""What every test stands on: no display, no sound card, and nobody's real data."""

import gc
import os

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["SDL_AUDIODRIVER"] = "dummy"

import pytest

from innerheal_desktop.ui.sweeping import sweep


@pytest.fixture(autouse=True)
def _own_home(tmp_path, monkeypatch):
    """No test reads or writes the data of whoever runs it."""
    monkeypatch.setenv("INNERHEAL_HOME", str(tmp_path / "home"))
    monkeypatch.setenv("LC_ALL", "C.UTF-8")


@pytest.fixture(autouse=True)
def _swept_here():
    """As in the app, garbage is collected in this thread alone: never by a log that writes."""
    gc.disable()
    yield
    sweep()
