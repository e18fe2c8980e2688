"""What a sitting looks like in a terminal, and how keys come from a real one."""

import json
import os
import pty
import signal
import subprocess
import sys
import termios
from io import StringIO
from select import select

import pytest

from innerheal_desktop.home import Home
from innerheal_desktop.library.choosing import sitting_of
from innerheal_desktop.practice.backups import listed
from innerheal_desktop.terminal.playing import ended_by_signals
from innerheal_desktop.terminal.screen import LineScreen, picture
from innerheal_desktop.terminal.sessions import transcript


def drawn(moment, **state):
    from rich.console import Console

    console = Console(width=72, record=True, file=StringIO())
    console.print(picture("A title", moment, 60, **state))
    return console.export_text()


@pytest.fixture
def library():
    return Home().library


def first(laid, phase):
    return next(s for s in laid.spans if s.breath and s.breath.phase.value == phase)


@pytest.mark.parametrize(
    ("phase", "glyph", "word"),
    [
        ("inhale", "⌃", "Breathe in"),
        ("hold", "●", "Hold softly"),
        ("exhale", "⌄", "Breathe out"),
        ("rest", "○", "Rest"),
    ],
)
def test_every_phase_has_its_glyph_and_its_word(library, phase, glyph, word):
    laid = sitting_of(library, library.script("box"), 4)
    span = first(laid, phase)
    text = drawn(laid.at((span.start + span.end) / 2))
    assert f"{glyph} {word}" in text


def test_the_bar_grows_with_the_breath(library):
    laid = sitting_of(library, library.script("box"), 4)
    inhale = first(laid, "inhale")
    low, high = (drawn(laid.at(inhale.start + t)).count("█") for t in (0.4, 3.6))
    assert low < high / 2


def test_a_pause_and_what_waits_are_said(library):
    laid = sitting_of(library, library.script("steady-now"), 3)
    tap = next(span for span in laid.spans if span.kind == "tap")
    assert "paused" in drawn(laid.at(tap.start), paused=True)
    assert "Enter when you are ready" in drawn(laid.at(tap.start))


def test_a_pipe_gets_each_line_once(library):
    laid = sitting_of(library, library.script("coherent"), 3)
    lines = []
    screen = LineScreen(lines.append)
    for tenth in range(1800):
        screen.show(laid.at(tenth / 10), paused=False, notice="")
    spoken = [span.text for span in laid.spans if span.kind == "say"]
    assert [line for line in lines if line in spoken] == spoken
    assert sum(line.startswith("── ") for line in lines) == len(laid.sections)


def test_a_transcript_names_sections_words_breaths_and_bells(library):
    laid = sitting_of(library, library.script("box"), 4)
    text = "\n".join(transcript(laid))
    for mark in laid.sections:
        assert f"── {mark.title}" in text
    assert "breaths) 4-4-4-4" in text
    assert "(bell, 4 s)" in text
    assert text.rstrip().endswith("4:00  (end)")


@pytest.mark.skipif(sys.platform == "win32", reason="needs a POSIX terminal")
def test_a_real_terminal_plays_and_lets_one_leave(tmp_path):
    ours, theirs = pty.openpty()
    words = ["play", "sigh-reset", "--terminal", "--quiet", "--data", str(tmp_path)]
    playing = subprocess.Popen(
        [sys.executable, "-m", "innerheal_desktop", *words],
        stdin=theirs, stdout=theirs, stderr=theirs,
        env={**os.environ, "TERM": "xterm", "COLUMNS": "80", "LINES": "24"},
    )  # fmt: skip
    os.close(theirs)
    shown, begun = b"", 0
    while b"Breathe in" not in shown and select([ours], [], [], 20.0)[0]:
        shown += os.read(ours, 65536)
        if b"Enter begins" in shown and not begun:
            begun = os.write(ours, b"\n")
    os.write(ours, b"\x1b")
    while playing.poll() is None and select([ours], [], [], 20.0)[0]:
        try:
            shown += os.read(ours, 65536)
        except OSError:
            break
    assert playing.wait(60) == 0
    os.close(ours)
    assert "Both are fine." in shown.decode("utf-8", "ignore")
    assert not list(tmp_path.glob("log-*.jsonl"))
    # The log is looked after as in the window.
    assert [each.reason for each in listed(tmp_path)] == ["close"]
    assert (tmp_path / "ballast").stat().st_size == 1 << 20


@pytest.mark.skipif(sys.platform == "win32", reason="needs a POSIX terminal")
def test_a_closed_terminal_is_tidied_up(tmp_path):
    ours, theirs = pty.openpty()
    before = termios.tcgetattr(theirs)
    words = ["play", "sigh-reset", "--terminal", "--quiet", "--data", str(tmp_path)]
    playing = subprocess.Popen(
        [sys.executable, "-m", "innerheal_desktop", *words],
        stdin=theirs, stdout=theirs, stderr=theirs,
        env={**os.environ, "TERM": "xterm", "COLUMNS": "80", "LINES": "24"},
    )  # fmt: skip
    shown, begun = b"", 0
    while b"Breathe in" not in shown and select([ours], [], [], 20.0)[0]:
        shown += os.read(ours, 65536)
        if b"Enter begins" in shown and not begun:
            begun = os.write(ours, b"\n")
    playing.terminate()
    while playing.poll() is None:
        if select([ours], [], [], 0.1)[0]:
            os.read(ours, 65536)
    assert playing.returncode == 0
    assert termios.tcgetattr(theirs) == before
    os.close(ours)
    os.close(theirs)


@pytest.mark.slow
def test_the_terminal_keeps_a_whole_sitting(tmp_path):
    words = ["play", "sigh-reset", "--terminal", "--data", str(tmp_path)]
    run = subprocess.run(
        [sys.executable, "-m", "innerheal_desktop", *words],
        stdin=subprocess.DEVNULL, capture_output=True, text=True, check=True,
    )  # fmt: skip
    assert "Day one. That is a beginning." in run.stdout
    (line,) = next(tmp_path.glob("log-*.jsonl")).read_text().splitlines()
    assert json.loads(line)["outcome"] == "completed"


@pytest.mark.skipif(sys.platform == "win32", reason="Windows sends no SIGTERM")
def test_whoever_is_asked_to_end_twice_ends_once_and_quietly(tmp_path):
    words = ["play", "sigh-reset", "--terminal", "--quiet", "--data", str(tmp_path)]
    playing = subprocess.Popen(
        [sys.executable, "-m", "innerheal_desktop", *words],
        stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
    )  # fmt: skip
    with playing:
        assert any(line.startswith("── ") for line in playing.stdout)
        playing.terminate()
        playing.terminate()
        _, said = playing.communicate(timeout=60)
    assert said == ""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows sends no SIGTERM")
def test_what_is_tidied_up_is_not_interrupted_again():
    tidied = []

    def end_and_tidy():
        try:
            signal.raise_signal(signal.SIGTERM)
        finally:
            signal.raise_signal(signal.SIGTERM)
            signal.raise_signal(signal.SIGINT)
            tidied.append(True)

    before = signal.getsignal(signal.SIGTERM)
    with pytest.raises(KeyboardInterrupt), ended_by_signals():
        end_and_tidy()
    assert tidied == [True]
    assert signal.getsignal(signal.SIGTERM) == before
