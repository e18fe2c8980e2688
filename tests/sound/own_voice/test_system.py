"""The system's voice takes words as words: through no shell, among no options, with no orders."""

import base64
import json

import numpy as np
import pytest
import soundfile

from innerheal_desktop.sound.voices import system
from innerheal_desktop.sound.voices.system import (
    LONGEST_TEXT,
    PROGRAMS,
    SystemVoiceError,
    plain,
    speak,
    system_voice,
)

HOSTILE = [
    "$(touch owned) `touch owned` ; touch owned",
    "--version",
    "-w owned",
    "“Quoted”, 'single' and \"double\" | > owned & %PATH% !x!",
    "[[volm 0]] [[slnc 99999999]] [[rate 900]]",
    '<speak><audio src="file:///etc/passwd"/></speak>',
    "control\x00\x07\x1b[2J\u202e\u2066 characters\r\nand lines",
    "ünïcödé, 日本語, 🙂 and a very odd word",
]


@pytest.mark.parametrize("text", HOSTILE)
def test_words_are_given_as_words(tmp_path, speaker, text):
    heard = speaker()
    before = set(tmp_path.iterdir())
    speak(system_voice(), text, "calm", "en", tmp_path / "a.wav")
    (command, said), *more = map(json.loads, heard.read_text().splitlines())
    assert said == plain(text)
    assert not more
    assert "--stdin" in command
    assert not any(word in command for word in ("touch", "owned", "--version"))
    assert set(tmp_path.iterdir()) == {*before, tmp_path / "a.wav"}


@pytest.mark.parametrize("text", HOSTILE)
def test_no_order_is_left_in_what_is_said(text):
    said = plain(text)
    assert not set(said) & set("[]<>{}\\|\x00\x07\x1b\r\n\u202e\u2066")
    assert len(plain(text * 500)) <= LONGEST_TEXT


def test_every_system_gets_the_words_beside_its_options(tmp_path):
    text, file = "-o /etc/passwd $(x)", tmp_path / "a b.wav"
    for programs in PROGRAMS.values():
        for program in programs:
            order = program.order(f"/bin/{program.name}", text, "sleep", "en", file)
            assert text not in " ".join(order.command)
            rows = order.given.split(b"\r\n")
            given = base64.b64decode(rows[0]) if program.name == "powershell" else order.given
            assert given.decode() == text


def test_say_writes_the_file_that_is_asked_for(tmp_path):
    order = PROGRAMS["darwin"][0].order("/usr/bin/say", "Rest.", "calm", "en", tmp_path / "a.wav")
    assert order.command[:3] == ("/usr/bin/say", "-f", "-")
    assert order.command[-2:] == ("-o", str(tmp_path / "a.wav"))
    assert "--file-format=WAVE" in order.command


def test_powershell_reads_a_script_of_ours_and_three_plain_lines(tmp_path):
    order = PROGRAMS["win32"][0].order("p.exe", "Rest — süß.", "sleep", "en", tmp_path / "a.wav")
    script = base64.b64decode(order.command[-1]).decode("utf-16-le")
    assert script == system.POWERSHELL
    text, file, rate, end = order.given.split(b"\r\n")
    assert base64.b64decode(text).decode() == "Rest — süß."
    assert base64.b64decode(file).decode() == str(tmp_path / "a.wav")
    assert (rate, end) == (b"-4", b"")


@pytest.mark.parametrize("language", ["en", "de", "pt-br"])
def test_it_speaks_the_language_of_the_script(tmp_path, language):
    order = PROGRAMS["linux"][0].order("e", "x", "calm", language, tmp_path / "a.wav")
    assert order.command[1:3] == ("-v", language)


@pytest.mark.parametrize("language", ["", "../../x", "-w", "en; touch owned", "x" * 50])
def test_what_is_no_language_is_left_out(tmp_path, language):
    order = PROGRAMS["linux"][0].order("e", "x", "calm", language, tmp_path / "a.wav")
    assert "-v" not in order.command


@pytest.mark.parametrize("text", ["", "   ", "…", "[[]]", "\x00\x01", "—"])
def test_where_there_is_no_word_nobody_speaks(tmp_path, speaker, text):
    heard = speaker()
    with pytest.raises(SystemVoiceError):
        speak(system_voice(), text, "calm", "en", tmp_path / "a.wav")
    assert not heard.exists()


@pytest.mark.parametrize(
    "more",
    ["sys.exit(3)", "sys.exit(0)", "open(sys.argv[sys.argv.index('-w') + 1], 'w'); sys.exit(0)"],
)
def test_a_program_that_gives_nothing_is_said(tmp_path, speaker, more):
    speaker(more)
    with pytest.raises(SystemVoiceError):
        speak(system_voice(), "Rest.", "calm", "en", tmp_path / "a.wav")


def test_a_program_that_hangs_is_ended(tmp_path, speaker, monkeypatch):
    speaker("import time; time.sleep(600)")
    monkeypatch.setattr(system, "PATIENCE", 0.5)
    with pytest.raises(SystemVoiceError):
        speak(system_voice(), "Rest.", "calm", "en", tmp_path / "a.wav")


def test_without_a_program_there_is_no_voice(tmp_path, monkeypatch):
    monkeypatch.setenv("PATH", str(tmp_path))
    assert system_voice("linux") is None


@pytest.mark.skipif(system_voice("linux") is None, reason="espeak-ng is not installed")
@pytest.mark.parametrize("text", ["Let your shoulders be heavy.", *HOSTILE[:2]])
def test_the_real_program_says_it(tmp_path, text):
    speak(PROGRAMS["linux"][0], text, "calm", "en", tmp_path / "a.wav")
    sound, rate = soundfile.read(tmp_path / "a.wav")
    assert 0.5 < len(sound) / rate < 20.0
    assert np.abs(sound).max() > 0.05
