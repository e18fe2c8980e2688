"""Something that takes its time: a bar that fills while the window goes on, and a way to stop."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from innerheal_desktop.tongue import tr
from innerheal_desktop.ui.widgets.button import Button
from innerheal_desktop.ui.widgets.progress import Progress
from innerheal_desktop.ui.work import Doing, Work


class Working(QWidget):
    """Hidden but while it works. `name` is what the bar is called, `cancel` the button, in full."""

    ended = Signal(object)  # what the work gave, an exception, or None when it was cancelled

    def __init__(self, name: str, cancel: str) -> None:
        super().__init__()
        self.bar = Progress(name)
        self.cancel = Button(tr("Cancel"), name=cancel)
        self.cancel.clicked.connect(self.stop)
        self._work: Work | None = None
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.bar, 1)
        row.addWidget(self.cancel)
        self.hide()
        application = QCoreApplication.instance()
        if application is not None:
            application.aboutToQuit.connect(self.finish)

    @property
    def busy(self) -> bool:
        """Whether it works."""
        return self._work is not None

    def begin(self, doing: Doing, file: Path, *, stops: bool = True) -> None:
        """Do something with `file` in a thread of its own; no way to stop what is done whole."""
        self.bar.setValue(0)
        self.cancel.setVisible(stops)
        self.show()
        self._work = Work(doing, file, self)
        self._work.moved.connect(lambda share: self.bar.setValue(round(share * 100)))
        self._work.ended.connect(self._end)
        self._work.begin()

    def stop(self) -> None:
        """Let it be; it ends with None."""
        if self._work is not None:
            self._work.cancel()

    def _end(self, result: Any) -> None:
        work, self._work = self._work, None
        if work is not None:
            work.deleteLater()
        # Whoever hears of it may still see that the focus is here, and take it.
        self.ended.emit(result)
        if self._work is None:
            self.hide()

    def finish(self) -> None:
        """The app ends: let it be, and wait until nothing of it is left."""
        if self._work is not None:
            self._work.cancel(wait=True)
