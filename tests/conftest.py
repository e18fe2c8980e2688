"""What every test stands on: no display, no sound card, and nobody's real data."""

import os

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["SDL_AUDIODRIVER"] = "dummy"

import pytest


@pytest.fixture(autouse=True)
def _own_home(tmp_path, monkeypatch):
    """No test reads or writes the data of whoever runs it."""
    monkeypatch.setenv("INNERHEAL_HOME", str(tmp_path / "home"))
