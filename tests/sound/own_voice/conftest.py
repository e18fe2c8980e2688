"""A desk with a speaker of its own, on any system that tests run on."""

import pytest

from innerheal_desktop.sound.voices import system
from tests.sound.own_voice.programs import Desk, path_of, put_speaker


@pytest.fixture
def speaker(tmp_path, monkeypatch):
    """Puts the one program that speaks here: `speaker(more)` gives the file of what it heard."""
    if system.platform in ("win32", "darwin"):
        pytest.skip("the stand-in speaks as the program of Linux does")

    def put(more=""):
        monkeypatch.setenv("PATH", path_of(tmp_path / "bin"))
        return put_speaker(tmp_path / "bin", more)

    return put


@pytest.fixture
def desk(tmp_path):
    return Desk(tmp_path)
