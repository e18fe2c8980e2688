"""The banner: one quiet line at the foot of the window, for as long as something is so."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QWidget

from innerheal_desktop.tongue import tr
from innerheal_desktop.ui.accessibility import Announcer
from innerheal_desktop.ui.theme.palette import hairline, token
from innerheal_desktop.ui.theme.spacing import MARGIN, XS, S
from innerheal_desktop.ui.theme.typography import Type
from innerheal_desktop.ui.widgets.button import Button, Weight
from innerheal_desktop.ui.widgets.plain_label import PlainLabel


class Banner(QWidget):
    """Says `words`, with a way on if there is one; whoever has read it may put it away."""

    wanted = Signal()  # the way on was pressed

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.words = ""
        self._allowed = True
        self._announcer = Announcer(self)
        self.setAccessibleName(tr("Notice"))
        self.line = PlainLabel("", Type.SMALL)
        self.way = Button("", Weight.QUIET)
        self.away = Button(tr("Hide"), Weight.QUIET, name=tr("Hide this notice"))
        self.way.clicked.connect(self.wanted)
        self.away.clicked.connect(lambda: self.say(""))
        row = QHBoxLayout(self)
        row.setContentsMargins(MARGIN, XS, S, XS)
        row.setSpacing(S)
        row.addWidget(self.line, 1, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.way)
        row.addWidget(self.away)
        self.hide()

    def say(self, words: str, way: str = "") -> None:
        """Show this line and its way on; go, for no words."""
        new, self.words = words != self.words, words
        self.line.say(words)
        self.way.setText(way)
        self.way.setVisible(bool(way))
        self._settle()
        if new and self.isVisible():
            self._announcer.say(words)

    def allow(self, *, allowed: bool) -> None:
        """Be shown, if there is something to say, or wait: no line comes into a sitting."""
        self._allowed = allowed
        self._settle()

    def changeEvent(self, event: QEvent) -> None:
        """Other colours."""
        if event.type() == QEvent.Type.PaletteChange:
            self.update()
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A calm ground, and a hairline above it."""
        painter, palette = QPainter(self), self.palette()
        painter.fillRect(event.rect(), token(palette, "surface"))
        painter.setPen(QPen(hairline(palette), 1.0))
        painter.drawLine(QRectF(self.rect()).topLeft(), QRectF(self.rect()).topRight())

    def _settle(self) -> None:
        self.setVisible(bool(self.words) and self._allowed)
