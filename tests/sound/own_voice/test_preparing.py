"""Lines are spoken ahead by a process of its own; whatever becomes of it, captions go on."""

import json
import os
import stat
import threading

import pytest

from innerheal_desktop.sound.narration import Line
from innerheal_desktop.sound.voices import model
from innerheal_desktop.sound.voices.cache import key_of
from innerheal_desktop.sound.voices.choice import VoiceChoice
from innerheal_desktop.sound.voices.preparing import NOTICES
from tests.sound.own_voice.programs import Desk, files, worker

TEXTS = ("First of all.", "Second of all.", "Third of all.")
# A voice of the worker's own that needs no model: half a second of a tone, which knows no fjords.
NATURAL = """
import sys, types
import numpy as np
from innerheal_desktop.sound.voices import model
model.is_known = lambda folder: True
class NaturalVoice:
    def __init__(self, folder, threads):
        pass
    def say(self, text, pace):
        if "fjord" in text:
            raise ValueError("no reading")
        return 0.1 * np.sin(np.arange(12_000) / 9)
made = types.ModuleType("innerheal_desktop.sound.voices.natural")
made.NaturalVoice = NaturalVoice
sys.modules[made.__name__] = made
"""
NO_LARGE_FILES = """
import resource, signal
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (1_000, 1_000))
"""
NO_ROOM = """
import shutil, collections
shutil.disk_usage = lambda path: collections.namedtuple("Usage", "total used free")(9, 9, 9)
"""


@pytest.fixture
def modelled(tmp_path, monkeypatch):
    """A desk whose person has brought a folder that looks like the natural voice."""
    monkeypatch.setattr(model, "PACKAGES", ())
    folder = tmp_path / "model"
    folder.mkdir()
    with (folder / model.NETWORK).open("wb") as file:
        file.truncate(model.SIZE)
    (folder / model.SIGNS).write_text('{"vocab": {}}')
    (folder / model.STYLES[0]).write_bytes(b"PK")
    return Desk(tmp_path, VoiceChoice(model=str(folder)))


@pytest.fixture
def waiting(tmp_path, speaker):
    """A speaker that waits at the second line; `wait(made)` returns once it does."""
    gate = tmp_path / "gate"
    heard = speaker(f"if b'Second' in text: open({str(gate)!r}).read()")
    os.mkfifo(gate)

    def wait(made):
        for _ in range(1_500):
            if heard.exists() and heard.read_text().count("\n") == 2:
                return
            made.wait(0.02)
        raise AssertionError("nobody came to the second line")

    yield wait
    os.close(os.open(gate, os.O_RDWR | os.O_NONBLOCK))


def test_every_line_gets_its_recording(desk, speaker):
    heard = speaker()
    made = desk.prepared(*TEXTS)
    assert (made.progress.ready, made.progress.all, made.progress.amiss) == (3, 3, ())
    said = [json.loads(row)[1] for row in heard.read_text().splitlines()]
    assert said == list(TEXTS)
    for text in TEXTS:
        clip = desk.narration.clip_for(Line(text))
        assert clip.file.exists()
        assert 0.3 < clip.seconds < 1.5
    assert made.spoken_by() == {"natural": 0, "system": 3}


def test_it_is_spoken_once(desk, speaker):
    heard = speaker()
    desk.prepared(*TEXTS)
    assert not desk.preparing(*TEXTS).begin()
    desk.prepared(*TEXTS, "A fourth.", TEXTS[0])
    assert len(heard.read_text().splitlines()) == 4


@pytest.mark.skipif(os.name != "posix", reason="the modes of files are those of POSIX")
def test_only_their_owner_may_hear_them(desk, speaker):
    speaker()
    desk.prepared(*TEXTS)
    modes = {stat.S_IMODE(path.stat().st_mode) for path in files(desk)}
    assert modes == {0o600}
    assert stat.S_IMODE(desk.cache.folder.stat().st_mode) == 0o700


def test_nothing_is_left_half(desk, speaker):
    speaker()
    desk.prepared(*TEXTS)
    assert [path.suffix for path in files(desk)] == [".opus"] * 3


def test_who_begins_before_all_is_ready_hears_what_is(desk, waiting):
    made = desk.preparing(*TEXTS)
    made.begin()
    waiting(made)
    assert desk.narration.clip_for(Line(TEXTS[0])) is not None
    assert desk.narration.clip_for(Line(TEXTS[1])) is None
    assert (made.progress.ready, made.progress.working) == (1, True)
    made.stop()
    made.wait(60.0)


def test_a_stop_keeps_what_is_ready_and_says_nothing(desk, waiting):
    made = desk.preparing(*TEXTS)
    made.begin()
    waiting(made)
    made.stop()
    made.wait(60.0)
    progress = made.progress
    assert (progress.ready, progress.working, progress.amiss) == (1, False, ())
    assert len(made.missing()) == 2


def test_one_can_go_on(desk, speaker, waiting):
    made = desk.preparing(*TEXTS)
    made.begin()
    waiting(made)
    made.stop()
    made.wait(60.0)
    speaker()
    made.begin()
    made.wait(60.0)
    assert made.progress.ready == 3


def test_a_worker_that_is_killed_is_said_once(desk, waiting):
    made = desk.preparing(*TEXTS)
    made.begin()
    waiting(made)
    os.kill(made.id, 9)
    made.wait(60.0)
    assert made.progress.amiss == ("gone",)
    assert len(made.progress.notices) == 1
    assert (made.progress.ready, made.progress.working) == (1, False)
    assert made.id == 0


def test_no_thread_and_no_process_stays(desk, speaker):
    speaker()
    desk.prepared(*TEXTS)
    assert not [each for each in threading.enumerate() if each.name == "voice"]


@pytest.mark.parametrize(
    "command",
    [
        ("/nowhere/to/be/found",),
        worker("raise SystemExit(1)"),
        worker("print('no JSON', flush=True); raise SystemExit"),
        worker("print('[1, 2]', flush=True); raise SystemExit"),
        worker("print('x' * 20_000, flush=True); raise SystemExit"),
    ],
)
def test_a_worker_that_is_none_is_said_once(desk, speaker, command):
    speaker()
    made = desk.prepared(*TEXTS, command=command)
    assert (made.progress.amiss, made.progress.ready) == (("gone",), 0)


def test_a_folder_that_cannot_be_written_is_said_once(desk, speaker):
    speaker()
    desk.cache.folder.write_text("a file in its place")
    made = desk.prepared(*TEXTS)
    assert (made.progress.amiss, made.progress.ready) == (("room",), 0)


@pytest.mark.skipif(os.name != "posix", reason="limits of files are those of POSIX")
@pytest.mark.parametrize("before", [NATURAL + NO_LARGE_FILES, NATURAL + NO_ROOM])
def test_a_full_disk_is_said_once(modelled, before):
    made = modelled.prepared(*TEXTS, command=worker(before))
    assert (made.progress.amiss, made.progress.ready) == (("room",), 0)
    assert files(modelled) == []


def test_lines_that_nobody_can_say_stay_captions(desk, speaker):
    speaker("if b'Second' in text: sys.exit(1)")
    made = desk.prepared(*TEXTS, "…")
    assert (made.progress.amiss, made.progress.ready) == (("unsaid",), 2)
    assert desk.narration.clip_for(Line(TEXTS[1])) is None


def test_the_natural_voice_comes_first_and_the_other_helps_it(modelled, speaker):
    heard = speaker()
    made = modelled.prepared("A calm sea.", "A cold fjord.", command=worker(NATURAL))
    assert made.spoken_by() == {"natural": 1, "system": 1}
    assert made.progress.amiss == ("reading",)
    assert len(heard.read_text().splitlines()) == 1


def test_what_the_system_said_is_said_better_once_that_is_possible(modelled, speaker):
    heard = speaker()
    chosen, modelled.choice = modelled.choice, VoiceChoice("system")
    assert modelled.prepared(*TEXTS).spoken_by() == {"natural": 0, "system": 3}
    modelled.choice = chosen
    made = modelled.prepared(*TEXTS, command=worker(NATURAL))
    assert made.spoken_by() == {"natural": 3, "system": 0}
    assert len(heard.read_text().splitlines()) == 3


@pytest.mark.parametrize("gone", [False, True])
def test_a_model_that_is_another_or_gone_is_said_and_the_system_speaks(modelled, speaker, gone):
    speaker()
    before = f"import shutil; shutil.rmtree({modelled.choice.model!r})" if gone else ""
    made = modelled.prepared(*TEXTS, command=worker(before))
    assert made.progress.amiss == ("model",)
    assert made.spoken_by() == {"natural": 0, "system": 3}


def test_the_natural_voice_reads_english_alone(modelled, speaker):
    speaker()
    made = modelled.preparing("Ein Satz.", language="de")
    assert made.missing() == [(Line("Ein Satz."), {"system": key_of("system", Line("Ein Satz."))})]


@pytest.mark.parametrize("speaks", ["off", "system", "best"])
def test_who_wants_no_voice_has_none(desk, speaker, speaks):
    speaker()
    desk.prepared(*TEXTS)
    desk.choice = VoiceChoice(speaks)
    heard = [desk.narration.clip_for(Line(text)) is not None for text in TEXTS]
    assert heard == [speaks != "off"] * 3
    assert not desk.preparing("Another.").begin() or speaks != "off"


def test_the_worker_reaches_no_network(desk):
    asked = """
import socket, sys
from innerheal_desktop.sound.voices import worker
worker._stay_at_home()
ways = (lambda: socket.create_connection(("127.0.0.1", 9)), lambda: socket.getaddrinfo("a", 1))
for reach in ways:
    try:
        reach()
    except PermissionError:
        continue
    sys.exit(1)
"""
    import subprocess
    import sys

    assert subprocess.run([sys.executable, "-c", asked], check=False).returncode == 0


def test_an_app_of_one_piece_calls_itself(monkeypatch, tmp_path):
    import sys

    from innerheal_desktop.sound.voices.process import worker_command
    from innerheal_desktop.sound.voices.worker import WORD

    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert worker_command() == (sys.executable, WORD)
    monkeypatch.setattr(sys, "executable", str(tmp_path / "innerheal-desktop.exe"))
    (tmp_path / "innerheal.exe").touch()
    assert worker_command() == (str(tmp_path / "innerheal.exe"), WORD)


def test_the_app_answers_to_the_word_that_it_calls_itself_by(desk, speaker):
    import sys

    from innerheal_desktop.sound.voices.worker import WORD

    speaker()
    command = (sys.executable, "-m", "innerheal_desktop", WORD)
    assert desk.prepared(*TEXTS, command=command).progress.ready == 3


def test_every_notice_is_a_whole_sentence():
    assert all(words.endswith(".") for words in NOTICES.values())
