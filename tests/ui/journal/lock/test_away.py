"""Away: what the systems tell, as far as this one can be asked."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from innerheal_desktop.ui.journal import away
from innerheal_desktop.ui.journal.away import SIGNS, Away, screen_lock

ROOT = Path(__file__).parents[4]
# Tells what it hears while a second program plays the system; both on a bus of their own.
LISTEN = """
import sys
from PySide6.QtCore import QCoreApplication, QProcess, QTimer
from innerheal_desktop.ui.journal.away import Away
app, away = QCoreApplication([]), Away()
away.told.connect(lambda: print("told", flush=True))
sender = QProcess()
sender.setProcessChannelMode(QProcess.ProcessChannelMode.ForwardedChannels)
sender.finished.connect(lambda *_: QTimer.singleShot(200, app.quit))
sender.start(sys.executable, ["-c", sys.argv[1]])
sys.exit(app.exec())
"""
SEND = """
from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtDBus import QDBusConnection, QDBusMessage
from innerheal_desktop.ui.journal.away import SIGNS
app, bus = QCoreApplication([]), QDBusConnection.sessionBus()
for sign in SIGNS:
    for on in (True, False):
        bus.registerService(sign.service)
        said = QDBusMessage.createSignal("/a/path/of/theirs", sign.interface, sign.name)
        if sign.slot == "changed(bool)":
            said.setArguments([on])
        print(f"{sign.interface} {on}", flush=True)
        bus.send(said)
        QTimer.singleShot(150, app.quit)
        app.exec()
"""


def test_what_is_told_is_told_once_and_only_when_it_begins(qapp):
    listening, told = Away(), []
    listening.told.connect(lambda: told.append(1))
    listening.changed(False)
    assert told == []
    listening.changed(True)
    listening.asked()
    assert told == [1, 1]


@pytest.mark.slow
@pytest.mark.skipif(shutil.which("dbus-run-session") is None, reason="no bus can be begun here")
def test_every_sign_of_a_linux_desktop_is_heard():
    both = 'DBUS_SYSTEM_BUS_ADDRESS="$DBUS_SESSION_BUS_ADDRESS" exec "$@"'
    found = subprocess.run(
        ["dbus-run-session", "--", "sh", "-c", both, "sh", sys.executable, "-c", LISTEN, SEND],
        capture_output=True,
        text=True,
        cwd=ROOT,
        timeout=120,
        check=True,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
    )
    heard = found.stdout.split("\n")
    for sign in SIGNS:
        at = heard.index(f"{sign.interface} True")
        assert heard[at + 1] == "told", sign
        after = heard[heard.index(f"{sign.interface} False") + 1]
        assert (after == "told") is (sign.slot == "asked()"), sign


@pytest.mark.parametrize("system", ["win32", "darwin", "linux", "freebsd14"])
def test_a_system_that_does_not_answer_has_no_locked_screen(monkeypatch, system):
    """Only Windows and macOS are asked, and their calls are not here."""
    monkeypatch.setattr(away, "platform", system)
    assert screen_lock()() is False


def test_what_windows_tells_of_a_session_lies_where_its_headers_say():
    """WTSINFOEXW: the level, four bytes of nothing, then id, state and flags of the session."""
    info = away._SessionInfo
    offsets = {name: getattr(info, name).offset for name, _ in info._fields_}
    assert offsets == {"level": 0, "pad": 4, "session": 8, "state": 12, "flags": 16}
