"""What every test stands on: no display, no sound card, and nobody's real data."""

import gc
import os
from functools import partialmethod
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["SDL_AUDIODRIVER"] = "dummy"

import pytest
from hypothesis import settings
from pytestqt.qtbot import QtBot

from innerheal_desktop.clock import HandClock
from innerheal_desktop.ui.sweeping import sweep

FONTS = Path(__file__).parent.parent / "assets" / "fonts"
# How long a test waits for what will come, in milliseconds: only a test that fails waits so long.
PATIENCE = 60_000

# How long one example takes says how busy the computer is, and nothing of what is tested.
settings.register_profile("busy", deadline=None)
settings.load_profile("busy")


class PatientBot(QtBot):
    """Waits until what is waited for is there, also where many other programs run."""


for wait in ("waitUntil", "waitSignal", "waitExposed"):
    setattr(PatientBot, wait, partialmethod(getattr(QtBot, wait), timeout=PATIENCE))


@pytest.fixture
def qtbot(qapp, request):
    """As pytest-qt's own, with more patience."""
    return PatientBot(request)


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


@pytest.fixture
def clock():
    """Sunday, 22 November 2026, half past seven in Berlin; moved by hand."""
    return HandClock()


@pytest.fixture
def dressed(qapp):
    """Dresses the application in a theme; afterwards it looks as it did before."""
    from innerheal_desktop.ui.theme.theme import Theme

    before, themes = (qapp.font(), qapp.palette()), []

    def dress(chosen="dawn", **how):
        themes.append(Theme(qapp, FONTS, chosen=chosen, **how))
        return themes[-1]

    yield dress
    qapp.setStyleSheet("")
    qapp.setFont(before[0])
    qapp.setPalette(before[1])
    for theme in themes:
        theme.deleteLater()


@pytest.fixture
def theme(dressed):
    return dressed()
