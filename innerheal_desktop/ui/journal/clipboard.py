"""The clipboard: what was copied from a sealed journal is taken away again after half a minute."""

from __future__ import annotations

import os
from hashlib import blake2b

from PySide6.QtCore import QMimeData, QObject, QTimer
from PySide6.QtGui import QClipboard

# Milliseconds for which a copy stays.
KEPT = 30_000
# What asks the histories of clipboards not to keep a copy: KDE, Windows and macOS, as password
# managers ask them.
_WINDOWS = 'application/x-qt-windows-mime;value="{}"'
PLEAS = {
    "x-kde-passwordManagerHint": b"secret",
    _WINDOWS.format("ExcludeClipboardContentFromMonitorProcessing"): b"1",
    _WINDOWS.format("CanIncludeInClipboardHistory"): b"\0\0\0\0",
    "application/x-nspasteboard-concealed-type": b"1",
}


class Forgetting(QObject):
    """Remembers a copy by its fingerprint alone, and clears it if it is still there."""

    def __init__(self, clipboard: QClipboard, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clipboard = clipboard
        self._key = os.urandom(32)
        self._copied = b""
        self.timer = QTimer(self)
        self.timer.setSingleShot(True)
        self.timer.setInterval(KEPT)
        self.timer.timeout.connect(self.forget)

    @property
    def waits(self) -> bool:
        """Whether there is a copy to be taken away."""
        return bool(self._copied)

    def copy(self, text: str) -> None:
        """Put `text` there for half a minute, and ask that no history keep it."""
        data = QMimeData()
        data.setText(text)
        for kind, plea in PLEAS.items():
            data.setData(kind, plea)
        self._clipboard.setMimeData(data)
        self.heed()

    def heed(self) -> None:
        """What is there now came from the journal, if anything is."""
        if self._clipboard.text():
            self._copied = self._print()
            self.timer.start()

    def forget(self) -> None:
        """Clear the copy, unless something else was copied since."""
        self.timer.stop()
        copied, self._copied = self._copied, b""
        if copied and copied == self._print():
            self._clipboard.clear()

    def let_go(self) -> None:
        """The same at once, and what is merely marked in the window (X11, Wayland)."""
        self.forget()
        if self._clipboard.ownsSelection():
            self._clipboard.clear(QClipboard.Mode.Selection)

    def _print(self) -> bytes:
        text = self._clipboard.text()
        return blake2b(text.encode("utf-8", "surrogatepass"), key=self._key).digest()
