"""A passing word: something stands on Today until the next key, or until the page is left."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer

if TYPE_CHECKING:
    from innerheal_desktop.ui.memory import Memory
    from innerheal_desktop.ui.shell import Shell

KEYS = (QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride)


class Passing(QObject):
    """Lets `words` stand on Today in the place of its own line, and that come back after them."""

    def __init__(self, shell: Shell, memory: Memory, words: str) -> None:
        super().__init__(shell)
        for other in shell.findChildren(Passing):
            if other is not self:
                other.end()
        self._shell, self._memory, self._words = shell, memory, words
        self._before, memory.notice = memory.notice, words
        self._over = False
        shell.open("today")
        shell.turned.connect(self.end)
        application = QCoreApplication.instance()
        if application is not None:
            application.installEventFilter(self)

    def end(self) -> None:
        """Take the words away, if they still stand there. A second time does nothing."""
        if self._over:
            return
        self._over = True
        if self._memory.notice == self._words:
            self._memory.notice = self._before
            # Once the key is heard by whoever it was meant for.
            QTimer.singleShot(0, self._shell, self._shell.refresh)
        self.deleteLater()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Any key ends it, and does what it does all the same."""
        if event.type() in KEYS and self._shell.isVisible():
            self.end()
        return False
