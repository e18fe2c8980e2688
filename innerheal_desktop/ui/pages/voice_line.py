"""One quiet line on the card of a session: which voice will speak, and how far it is ready."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from innerheal_desktop.tongue import tr
from innerheal_desktop.ui.accessibility import Announcer
from innerheal_desktop.ui.theme.spacing import S
from innerheal_desktop.ui.theme.typography import Type
from innerheal_desktop.ui.widgets.button import Button, Weight
from innerheal_desktop.ui.widgets.plain_label import PlainLabel

if TYPE_CHECKING:
    from innerheal_desktop.sound.voices.preparing import Preparing

# Milliseconds: whoever only looks by sets nothing going; and between two looks at how far it is.
SETTLED, LOOK = 1000, 250


class Foretold(NamedTuple):
    """Who will speak in a session, in a line; and what prepares its voice, if it needs one."""

    says: Callable[[], str] = str
    preparing: Preparing | None = None


class VoiceLine(QWidget):
    """While it is seen, the voice is prepared; a person can stop that, and go on with it."""

    def __init__(self, foretold: Foretold) -> None:
        super().__init__()
        self._says, self._preparing = foretold
        self._stopped = self._tried = False
        self._announcer = Announcer(self)
        self.line = PlainLabel("", Type.SMALL, tone="muted", characters=70)
        self.button = Button("", Weight.QUIET)
        self.button.clicked.connect(self._turn)
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._look)
        # The card does not move when the button comes and goes.
        policy = self.button.sizePolicy()
        policy.setRetainSizeWhenHidden(self._preparing is not None)
        self.button.setSizePolicy(policy)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(S)
        row.addWidget(self.line, 1, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.button)
        self._tell()
        if not self.line.text():
            self.hide()

    @property
    def working(self) -> bool:
        """Whether the voice is being prepared."""
        return self._preparing is not None and self._preparing.progress.working

    def begin(self) -> None:
        """Prepare what is missing, if anything is."""
        self._tried = True
        if self._preparing is not None and self._preparing.begin():
            self._timer.start(LOOK)
        self._tell()

    def showEvent(self, event: QShowEvent) -> None:
        """Begin, once the card has been looked at for a while."""
        super().showEvent(event)
        if not event.spontaneous() and self._preparing is not None and not self._stopped:
            self._timer.start(SETTLED)

    def hideEvent(self, event: QHideEvent) -> None:
        """What is ready stays; the rest waits, so that a sitting has the computer to itself."""
        if not event.spontaneous() and self._preparing is not None:
            self._timer.stop()
            self._preparing.stop()
        super().hideEvent(event)

    def _look(self) -> None:
        if self._timer.interval() == SETTLED:
            self._timer.stop()
            self.begin()
            return
        if not self.working:
            self._timer.stop()
            self._tell()
            self._announcer.say(self.line.text())
            return
        self._tell()

    def _turn(self) -> None:
        """Stop, or go on."""
        self._stopped = self.working
        if self._stopped and self._preparing is not None:
            self._preparing.stop()
        else:
            self.begin()

    def _tell(self) -> None:
        words = self._words()
        self.line.say(words)
        self.line.setVisible(bool(words))
        label, name = self._offer()
        held = self.button.hasFocus()
        if label != self.button.text():
            self.button.setText(label)
            self.button.setAccessibleName(name)
            self.button.updateGeometry()
        self.button.setVisible(bool(label))
        if held and not label:
            self.focusNextChild()

    def _words(self) -> str:
        if self._preparing is None:
            return self._says()
        progress = self._preparing.progress
        coming = not self._tried and bool(self._preparing.missing())
        ready = tr("Voice ready {n} of {m}", n=progress.ready, m=progress.all)
        said = ready if progress.working or coming else self._says()
        return "\n".join(each for each in (said, *progress.notices) if each)

    def _offer(self) -> tuple[str, str]:
        """What the button says, shown and told; nothing where there is nothing to do."""
        if self.working:
            return tr("Stop"), tr("Stop preparing the voice")
        if self._preparing is not None and self._stopped and self._preparing.missing():
            return tr("Go on"), tr("Go on preparing the voice")
        return "", ""
