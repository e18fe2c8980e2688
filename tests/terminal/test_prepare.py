"""`prepare` speaks a session ahead, and says who will speak."""

import json

import pytest

from innerheal_desktop.app import main
from innerheal_desktop.leaving.belongings import belongings
from innerheal_desktop.sound.voices import system
from tests.sound.own_voice.programs import path_of, put_speaker

SCRIPT = """\
# The Harbour

```session
format = 1
category = "meditate"
lengths = [2]
```

## Arrive

Let it be quiet here. [4]
$(touch owned) is only a line. [4]
--help is one too. [4]
"""


@pytest.fixture
def script(tmp_path):
    path = tmp_path / "harbour.md"
    path.write_text(SCRIPT)
    return str(path)


@pytest.fixture
def voice(tmp_path, monkeypatch):
    """Puts a speaker on the PATH, or nobody."""
    if system.platform in ("win32", "darwin"):
        pytest.skip("the stand-in speaks as the program of Linux does")
    (tmp_path / "bin").mkdir()
    monkeypatch.setenv("PATH", path_of(tmp_path / "bin"))
    return lambda more="": put_speaker(tmp_path / "bin", more)


def test_it_says_how_many_are_ready_and_who_speaks(script, voice, capsys, tmp_path):
    voice()
    assert main(["prepare", script]) == 0
    assert capsys.readouterr().out.splitlines() == [
        "Voice ready 3 of 3",
        "Your computer's own voice speaks.",
    ]
    assert not list(tmp_path.rglob("owned"))


def test_another_program_can_read_it(script, voice, capsys):
    voice("if b'quiet' in text: sys.exit(1)")
    assert main(["prepare", script, "--json"]) == 1
    told = json.loads(capsys.readouterr().out)
    assert told == {
        "session": "harbour",
        "title": "The Harbour",
        "lines": 3,
        "ready": 2,
        "natural": 0,
        "system": 2,
        "amiss": ["unsaid"],
        "says": "Your computer's own voice speaks 2 of 3 lines; captions the rest.",
    }


def test_what_was_prepared_is_laid_out_and_rendered(script, voice, capsys, tmp_path):
    voice()
    assert main(["timeline", script, "--json"]) == 0
    before = json.loads(capsys.readouterr().out)
    main(["prepare", script])
    capsys.readouterr()
    assert main(["timeline", script, "--json"]) == 0
    after = json.loads(capsys.readouterr().out)
    assert [span["kind"] for span in before["spans"]] == [span["kind"] for span in after["spans"]]
    assert before["spans"] != after["spans"]
    assert after["length"] == before["length"]


def test_without_a_voice_captions_are_said(script, voice, capsys):
    assert main(["prepare", script]) == 1
    said = capsys.readouterr().out.splitlines()
    assert said == ["Voice ready 0 of 3", "Captions only: these words have no recording."]


def test_a_folder_that_is_no_model_is_refused(script, voice, capsys, tmp_path):
    assert main(["prepare", script, "--model", str(tmp_path)]) == 1
    assert "does not hold the natural voice" in capsys.readouterr().err


def test_what_was_spoken_is_the_persons_and_goes_with_all_else(script, voice, tmp_path):
    voice()
    main(["prepare", script])
    found = belongings(tmp_path / "home")
    assert len(found.of("voice")) == 3
    assert found.others == ()
    assert tmp_path / "home" / "voice" in found.folders
