"""The Qt application: its name, what it says when it cannot start, and how signals end it."""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import (
    QLocale,
    QMessageLogContext,
    QSocketNotifier,
    QTimer,
    QtMsgType,
    QTranslator,
    qInstallMessageHandler,
)
from PySide6.QtWidgets import QApplication

from innerheal_desktop import APP_ID
from innerheal_desktop.tongue import speak
from innerheal_desktop.ui.accessibility import expose
from innerheal_desktop.ui.sweeping import sweep_when_idle
from innerheal_desktop.ui.theme.theme import FUSION
from innerheal_desktop.ui.windowless import NO_WINDOW

# A plain string, so that type checkers read every system's branch.
platform: str = sys.platform


def application() -> QApplication:
    """The one QApplication of this process, made with our name.

    Cyclic garbage is let lie for the first second: looking for it costs 10 ms of the first paint.
    From then on it is swept in this thread alone.
    """
    gc.disable()
    qInstallMessageHandler(_explain)
    if platform == "win32":
        _name_for_the_taskbar()
    QApplication.setApplicationName("InnerHeal")
    QApplication.setApplicationDisplayName("InnerHeal")
    QApplication.setDesktopFileName(APP_ID)
    app = QApplication([*sys.argv[:1], *FUSION])
    qInstallMessageHandler(None)
    expose()  # before the first window: a reader that is there keeps the roles it was told
    QTimer.singleShot(1000, app, sweep_when_idle)
    return app


def speak_language(app: QApplication, folder: Path, language: str = "") -> bool:
    """Speak `language` (`de`, `pt_BR`; the system's by default), if `folder` has a `.qm` of it.

    Qt's own translator is used; English stands in the code. Words and writing direction follow.
    """
    wanted = QLocale(language) if language else QLocale.system()
    if wanted.language() is QLocale.Language.English or not folder.is_dir():
        return False
    translator = QTranslator(app)
    if not translator.load(wanted, "innerheal", "_", str(folder)):
        return False
    app.installTranslator(translator)
    app.setLayoutDirection(wanted.textDirection())
    speak(lambda text, other, count: QApplication.translate("", text, other or None, count))
    return True


def _name_for_the_taskbar() -> None:
    """Windows: have a place and an icon of our own in the taskbar, not those of Python."""
    import ctypes

    ctypes.windll.shell32.SetCurrentProcessExplicitAppUserModelID(APP_ID)  # type: ignore[attr-defined,unused-ignore]


def _explain(kind: QtMsgType, _: QMessageLogContext, message: str) -> None:
    """Say what Qt says; when it is about to give up for want of libraries, say the remedy too."""
    print(message, file=sys.stderr)  # noqa: T201 - Qt's own words, on their usual way
    if kind is QtMsgType.QtFatalMsg and "platform plugin" in message:
        print(NO_WINDOW, file=sys.stderr)  # noqa: T201


def end_on_signals(close: Callable[[], object]) -> None:
    """Let SIGTERM, SIGINT and SIGHUP close the window as a hand would, waking an idle Qt.

    A signal may come amid an import or a paint: it is heeded by the loop, once that is done.
    """
    import signal

    app = QApplication.instance()
    assert app is not None

    def done() -> None:
        close()

    def heed(*_: object) -> None:
        QTimer.singleShot(0, app, done)

    if platform == "win32":
        signal.signal(signal.SIGINT, heed)
        return
    reader, writer = os.pipe()
    os.set_blocking(writer, False)
    signal.set_wakeup_fd(writer)
    notifier = QSocketNotifier(reader, QSocketNotifier.Type.Read, app)
    notifier.activated.connect(lambda: os.read(reader, 64))
    for name in ("SIGTERM", "SIGINT", "SIGHUP"):
        signal.signal(getattr(signal, name), heed)
