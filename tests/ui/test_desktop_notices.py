"""Notices on a real session bus, with a service of our own that answers."""

import os
import shutil
import subprocess
import sys

import pytest

pytestmark = pytest.mark.skipif(
    shutil.which("dbus-run-session") is None, reason="there is no D-Bus here"
)

SERVICE = """
from PySide6.QtCore import ClassInfo, Property, QCoreApplication, QObject, QTimer, Signal, Slot
from PySide6.QtDBus import QDBusConnection

@ClassInfo({"D-Bus Interface": "org.freedesktop.Notifications"})
class Service(QObject):
    ActionInvoked = Signal("uint", str)
    NotificationClosed = Signal("uint", "uint")
    Inhibited = Property(bool, lambda self: True)

    @Slot(str, "uint", str, str, str, "QStringList", "QVariantMap", int, result="uint")
    def Notify(self, app, old, icon, title, words, ways, hints, seconds):
        print("asked", app, old, title, words, ways, sorted(hints), flush=True)
        QTimer.singleShot(50, lambda: self.ActionInvoked.emit(7, "later"))
        return 7

app = QCoreApplication([])
service, bus = Service(), QDBusConnection.sessionBus()
bus.registerObject(
    "/org/freedesktop/Notifications", service, QDBusConnection.RegisterOption.ExportAllContents
)
bus.registerService("org.freedesktop.Notifications")
print("ready", flush=True)
QTimer.singleShot(20000, app.quit)
app.exec()
"""

CLIENT = """
import subprocess, sys
from PySide6.QtCore import QCoreApplication, QObject, QTimer
from innerheal_desktop.ui.reminding.notices import DesktopNotices, FirstOf, Notice, notices
app, home = QCoreApplication([]), QObject()
nobody = notices(lambda: None, home)
assert isinstance(nobody, FirstOf)
print("nobody", nobody.show(Notice("InnerHeal", "A minute."), print), flush=True)
service = subprocess.Popen([sys.executable, "-c", sys.argv[1]], stdout=subprocess.PIPE, text=True)
assert service.stdout.readline().strip() == "ready"
def answered(way):
    print("answered", way, flush=True)
    app.quit()
def ask():
    shown = notices(lambda: None, home)
    notice = Notice("InnerHeal", "A minute.", (("later", "Later"),))
    print("shown", shown.show(notice, answered))
    print("quiet", shown.quiet(), flush=True)
    print(service.stdout.readline().strip(), flush=True)
# That somebody answers to the name now is heard in the loop.
QTimer.singleShot(0, lambda: QTimer.singleShot(50, ask))
QTimer.singleShot(10000, app.quit)
app.exec()
service.kill()
"""


def test_an_offer_is_shown_with_its_buttons_and_the_answer_comes_back():
    command = ["dbus-run-session", "--", sys.executable, "-c", CLIENT, SERVICE]
    environ = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    run = subprocess.run(
        command, capture_output=True, text=True, timeout=60, check=False, env=environ
    )
    said = run.stdout.splitlines()
    assert said == [
        "nobody False",
        "shown True",
        "quiet True",
        "asked InnerHeal 0 InnerHeal A minute. ['default', 'InnerHeal', 'later', 'Later']"
        " ['desktop-entry', 'suppress-sound', 'transient']",
        "answered later",
    ], run.stderr
