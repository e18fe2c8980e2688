"""One window for a folder: the second call leaves its request, and the first does it."""

import os
import signal
import stat
import subprocess
import sys
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from innerheal_desktop.app import App, open_window
from innerheal_desktop.leaving.belongings import belongings
from innerheal_desktop.terminal.arguments import parser
from innerheal_desktop.ui.one import LOCK, One
from innerheal_desktop.ui.pages.today import TodayPage
from innerheal_desktop.ui.preferences import Preferences
from innerheal_desktop.ui.request import LARGEST, Request, leave, take
from innerheal_desktop.ui.widgets.over import Over

pytestmark = pytest.mark.qt_log_ignore("does not support raise")
BOX = Request("play", session="coherent", minutes=5.0)


@pytest.fixture
def folder(tmp_path):
    made = tmp_path / "person"
    made.mkdir()
    return made


@pytest.fixture
def one(qapp, folder):
    """Makes windows-to-be of the folder; `then` happens while a second one waits."""
    made = []

    def of(then=lambda: None, where=folder):
        each = One(where, lambda seconds: then())
        made.append(each)
        return each

    yield of
    for each in made:
        each.let_go()


def asked(*words):
    return parser().parse_args(words)


def requests(folder):
    return sorted(folder.glob("request-*"))


def test_the_first_has_the_folder_and_leaves_nothing_behind(one, folder):
    first = one()
    assert first.is_first(None)
    assert (folder / LOCK).exists()
    first.let_go()
    assert list(folder.iterdir()) == []


def test_the_second_call_is_done_by_the_first(one, folder, qapp):
    first, heard = one(), []
    first.is_first(None)
    first.asked.connect(heard.append)
    assert not one(first.look).is_first(asked("play", "coherent", "--minutes", "5"))
    assert heard == [BOX]
    assert requests(folder) == []


def test_the_terminal_that_asked_is_told_who_does_it(one, qapp, capsys, monkeypatch):
    first = one()
    first.is_first(None)
    monkeypatch.setattr("innerheal_desktop.ui.one.one_here", lambda _: one(first.look))
    assert open_window(asked("play", "coherent", "--minutes", "5")) == 0
    assert capsys.readouterr() == ("", "The open window was asked for it.\n")
    assert open_window(None) == 0
    assert capsys.readouterr().err == ""


def test_the_folder_is_watched(one, folder, qapp, qtbot):
    first, heard = one(), []
    first.is_first(None)
    first.watch(qapp)
    first.asked.connect(heard.append)
    leave(folder, BOX)
    qtbot.waitUntil(lambda: heard == [BOX], timeout=30_000)
    first.setParent(None)


def test_what_was_left_while_the_window_opened_is_not_lost(one, folder, qapp):
    first, heard = one(), []
    first.is_first(None)
    leave(folder, BOX)
    first.asked.connect(heard.append)
    first.watch(qapp)
    assert heard == [BOX]
    first.setParent(None)


def test_where_nobody_answers_a_window_opens_after_all(one, folder):
    first = one()
    first.is_first(None)
    assert one().is_first(None)
    assert requests(folder) == []


def test_who_comes_while_the_first_closes_is_the_first(one, folder):
    first = one()
    first.is_first(None)
    second = one(first.let_go)
    assert second.is_first(None)
    assert requests(folder) == []
    assert not one(second.look).is_first(None)


def test_what_was_left_for_somebody_who_died_is_cleared_away(one, folder):
    leave(folder, BOX)
    (folder / "request-0123456789abcdef.new").write_text("{")
    first, heard = one(), []
    first.asked.connect(heard.append)
    assert first.is_first(None)
    assert requests(folder) == []
    first.look()
    assert heard == []


def test_other_folders_have_windows_of_their_own(one, folder, tmp_path):
    other = tmp_path / "other"
    other.mkdir()
    assert one().is_first(None)
    assert one(where=other).is_first(None)


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="root may write anywhere")
def test_a_folder_that_takes_no_lock_stops_nobody(one, folder):
    folder.chmod(0o500)
    assert one().is_first(None)
    folder.chmod(0o700)


def test_a_folder_that_is_gone_stops_nobody(one, tmp_path):
    assert one(where=tmp_path / "nowhere").is_first(None)


HELD = """
import sys, time
from pathlib import Path
from innerheal_desktop.ui.one import One
one = One(Path(sys.argv[1]))
print(one.is_first(None), flush=True)
time.sleep(600)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows knows no SIGKILL")
def test_a_killed_window_does_not_stop_the_next(one, folder):
    command = [sys.executable, "-c", HELD, str(folder)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as running:
        assert running.stdout.readline() == "True\n"
        waited = []
        assert one(lambda: waited.append(1)).is_first(None)
        assert waited, "the lock of a living window was not heeded"
        running.send_signal(signal.SIGKILL)
        running.wait()
        assert (folder / LOCK).exists()
        waited.clear()
        assert one(lambda: waited.append(1)).is_first(None)
        assert waited == []


@pytest.mark.parametrize(
    "words",
    [
        (),
        ("steady", "--quiet"),
        ("play", "long wave", "--mini", "--no-log", "--visual", "orb"),
        ("play", "box", "--minutes", "0.5", "--variant", "open", "--full-screen"),
        ("--hidden",),
    ],
)
def test_a_request_says_what_the_command_line_said(folder, words):
    said, read = Request.of(asked(*words)), take(leave(folder, Request.of(asked(*words))))
    assert read == said
    for name, value in vars(read.asked()).items():
        assert (value or None) == (getattr(asked(*words), name, None) or None), name


def test_a_file_is_asked_for_by_its_whole_path(monkeypatch, tmp_path):
    monkeypatch.chdir(tmp_path)
    assert Request.of(asked("play", "mine.md")).session == str(tmp_path / "mine.md")


@pytest.mark.parametrize(
    "text",
    [
        "",
        "no json",
        "[]",
        '{"command": "erase"}',
        '{"command": "play"}',
        '{"command": "play", "session": 5}',
        '{"command": "play", "session": "box", "minutes": 1e9}',
        '{"command": "play", "session": "box", "minutes": NaN}',
        '{"command": "play", "session": "box", "minutes": true}',
        '{"command": "play", "session": "a\\u202eb"}',
        '{"mini": 1}',
        '{"data": "/elsewhere"}',
        '{"session": "%s"}' % ("x" * 5000),
        "[" * 5000,
        " " * (LARGEST + 1) + "{}",
    ],
)
def test_what_is_no_request_is_taken_away_and_ignored(folder, text):
    path = folder / "request-0123456789abcdef.json"
    path.write_text(text)
    assert take(path) is None
    assert requests(folder) == []


def test_a_link_is_not_followed(folder, tmp_path):
    real = leave(tmp_path, BOX)
    path = folder / "request-0123456789abcdef.json"
    path.symlink_to(real)
    assert take(path) is None
    assert real.exists()


def test_only_so_many_are_heeded_at_a_time(one, folder):
    first, heard = one(), []
    first.is_first(None)
    for _ in range(50):
        leave(folder, Request())
    first.asked.connect(heard.append)
    first.look()
    assert len(heard) == 8


@pytest.mark.skipif(os.name != "posix", reason="Windows keeps rights otherwise")
def test_nobody_else_reads_it(folder):
    assert leave(folder, BOX).stat().st_mode & 0o077 == 0


def test_its_files_are_known_as_ours(one, folder):
    one().is_first(None)
    leave(folder, BOX)
    found = belongings(folder)
    assert [kind for kind, _ in found.ours] == ["window", "request"]
    assert found.others == ()


# ── what the first does ──


@pytest.fixture
def app(qtbot, theme, clock):
    made = App(theme, lambda: None, None, clock, Preferences(None))
    qtbot.addWidget(made.shell)
    made.shell.show()
    yield made
    made.shell.close()
    made.close()


def test_the_request_comes_to_the_same_as_the_command(app):
    app.answer(replace(BOX, visual="plain"))
    laid = app.shell.sitting.player.timeline
    assert (laid.session, round(laid.length)) == ("coherent", 300)


def test_steady_me_is_there_at_once(app):
    app.answer(Request("steady"))
    assert app.shell.sitting.player.timeline.session == "steady-now"


def test_a_sheet_over_the_window_goes(app):
    app.desk.do("welcome")
    app.answer(BOX)
    assert not [each for each in app.shell.findChildren(Over) if each.isVisible()]
    assert app.shell.sitting is not None


def test_coming_forward_leaves_a_sitting_in_peace(app):
    app.answer(BOX)
    sitting = app.shell.sitting
    app.shell.hide()
    app.answer(Request())
    assert app.shell.isVisible()
    assert app.shell.sitting is sitting


def test_a_start_with_the_computer_brings_nothing_forward(app):
    app.shell.hide()
    app.answer(Request(hidden=True))
    assert not app.shell.isVisible()


def test_the_mini_pacer_comes_alone(app):
    app.shell.hide()
    app.answer(Request("play", session="coherent", minutes=3.0, mini=True))
    assert app.nearby.mini.pacer.isVisible()
    assert not app.shell.isVisible()


@pytest.mark.parametrize("mini", [False, True])
def test_nothing_is_remembered_of_one_that_asked_for_it(app, clock, mini):
    app.answer(Request("play", session="coherent", minutes=3.0, mini=mini, no_log=True))
    assert app.house.memory._keeper is None
    app.answer(Request("play", session="coherent", minutes=3.0, mini=mini))
    assert app.house.memory._keeper is not None


def test_a_quiet_one_is_quiet(app):
    app.answer(replace(BOX, quiet=True))
    assert app.house.hearing()._muted
    app.answer(replace(BOX, quiet=True))
    assert app.house.hearing()._muted


def test_a_quiet_one_is_quiet_after_what_is_asked_before_it(app):
    app.answer(Request("play", session="box", quiet=True))
    assert app.beginning.sheet is not None
    assert app.house.hearing()._muted


def test_what_cannot_be_begun_is_said_on_today(app):
    app.answer(Request("play", session="nothing-of-the-kind-zzzz"))
    assert "zzzz" in app.shell.findChild(TodayPage).parts.line.text()


@pytest.mark.parametrize("way", ["key", "left", "other"])
def test_what_cannot_be_begun_is_said_only_for_a_while(app, qtbot, way):
    app.shell.open("today")
    own = app.shell.findChild(TodayPage).parts.line.text()
    for name in ("nothing-zzzz", "nothing-yyyy"):
        app.answer(Request("play", session=name))
    assert "yyyy" in app.shell.findChild(TodayPage).parts.line.text()
    if way == "key":
        qtbot.keyClick(app.shell.focusWidget(), Qt.Key.Key_Shift)
    elif way == "left":
        app.shell.open("library")
        app.shell.open("today")
    else:
        app.house.memory.notice = "Something else."
        app.shell.open("today")
    QApplication.processEvents()
    line = app.shell.findChild(TodayPage).parts.line.text()
    assert line == ("Something else." if way == "other" else own)
    assert app.house.memory.notice == ("Something else." if way == "other" else "")


@pytest.mark.skipif(os.name == "nt", reason="modes of POSIX")
def test_the_lock_that_names_the_computer_is_the_person_s_alone(tmp_path):
    one = One(tmp_path)
    assert one.is_first(None)
    assert stat.S_IMODE((tmp_path / LOCK).stat().st_mode) == 0o600
    one.let_go()
