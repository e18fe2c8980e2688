"""A file let fall on the window is looked at: nobody has to find the way to that first."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QDropEvent

from innerheal_desktop.ui.widgets.over import Over

if TYPE_CHECKING:
    from innerheal_desktop.ui.shell import Shell


class Dropping(QObject):
    """Takes one file at a time, where nothing goes on and nothing lies over the page."""

    def __init__(self, shell: Shell, look: Callable[[Path], object]) -> None:
        super().__init__(shell)
        self._shell = shell
        self._look = look
        shell.setAcceptDrops(True)
        shell.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Say to whoever drags whether it would be taken, and take it."""
        if not isinstance(event, QDropEvent):
            return False
        file = dropped(event)
        if file is None or not self._free:
            event.ignore()
            return True
        take(event)
        if event.type() == QEvent.Type.Drop:
            self._look(file)
        return True

    @property
    def _free(self) -> bool:
        overs = self._shell.findChildren(Over)
        return self._shell.sitting is None and not any(over.isVisible() for over in overs)


def take(event: QDropEvent) -> None:
    """It would be copied, whatever is proposed: who offers a file may delete what was moved."""
    event.setDropAction(Qt.DropAction.CopyAction)
    event.accept()


def dropped(event: QDropEvent) -> Path | None:
    """The one file of this computer that is held, or None."""
    urls = event.mimeData().urls()
    if len(urls) != 1 or not urls[0].isLocalFile() or urls[0].host() not in ("", "localhost"):
        return None  # one that names a computer would make Windows ask there, and say who asks
    return Path(urls[0].toLocalFile())
