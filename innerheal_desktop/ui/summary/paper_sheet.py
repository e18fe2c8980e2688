"""A sheet over the window that shows what will be on paper: choices, the paper, where it may go."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QBoxLayout, QHBoxLayout, QLayout, QVBoxLayout, QWidget

from innerheal_desktop.tongue import tr
from innerheal_desktop.ui.accessibility import Announcer
from innerheal_desktop.ui.summary.preview import Preview
from innerheal_desktop.ui.theme.spacing import L, S
from innerheal_desktop.ui.theme.typography import Type, scale_of
from innerheal_desktop.ui.widgets.button import Button
from innerheal_desktop.ui.widgets.long_words import LongWords
from innerheal_desktop.ui.widgets.over import Over
from innerheal_desktop.ui.widgets.scroll import Scroll

# Side by side from so many pixels on; else the paper stands below.
SIDE_BY_SIDE, SHARE, WIDEST = 940, 0.38, 1_400


class PaperSheet(Over):
    """`choices` beside the preview; `line` says what came of it, and is read out."""

    def __init__(self, window: QWidget, title: str, choices: QWidget) -> None:
        super().__init__(window, title)
        self.preview = Preview()
        self.line = LongWords("", Type.BODY)
        self.line.hide()
        self._title, self._beside = title, choices
        self._announcer = Announcer(window)
        self._body = QBoxLayout(QBoxLayout.Direction.LeftToRight)

    def _say(self, words: str) -> None:
        self.line.say(words)
        self.line.show()
        self._announcer.say(words)

    def _lay_out(self, about: QWidget, ways: QLayout) -> None:
        """Set all in its place: what it is `about`, and the `ways` it may go."""
        close = Button(tr("Close"), icon="close")
        close.clicked.connect(self.leave)
        head = QHBoxLayout()
        head.addWidget(LongWords(self._title, Type.H1), 1)
        head.addWidget(close, 0, Qt.AlignmentFlag.AlignTop)
        right = QVBoxLayout()
        right.setSpacing(S)
        right.addLayout(ways)
        right.addWidget(self.line)
        right.addWidget(self.preview, 1)
        self._body.setSpacing(L)
        self._body.addWidget(self._beside)
        self._body.addLayout(right, 1)
        whole = Scroll(WIDEST)
        whole.clear()
        whole.column.setSpacing(S)
        whole.column.addLayout(head)
        whole.column.addWidget(about)
        whole.column.addLayout(self._body, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(whole)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is little room the paper stands below the choices."""
        wide = SIDE_BY_SIDE * scale_of(QApplication.font())
        side = event.size().width() >= wide
        way = QBoxLayout.Direction
        self._body.setDirection(way.LeftToRight if side else way.TopToBottom)
        self._beside.setMaximumWidth(round(wide * SHARE) if side else WIDEST)
        super().resizeEvent(event)
