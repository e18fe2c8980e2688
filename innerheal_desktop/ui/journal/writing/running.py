"""A time that runs: a ring, one quiet line, and its minutes for whoever wants to see them."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QBoxLayout, QHBoxLayout, QStackedWidget, QWidget

from innerheal_desktop.tongue import mark, plural, tr
from innerheal_desktop.ui.journal.writing.hourglass import Hourglass, Ring
from innerheal_desktop.ui.pages.lengths import length_spoken
from innerheal_desktop.ui.theme.spacing import M, S
from innerheal_desktop.ui.theme.typography import Type, scale_of
from innerheal_desktop.ui.widgets.button import Button, Weight
from innerheal_desktop.ui.widgets.flow import Flow
from innerheal_desktop.ui.widgets.plain_label import PlainLabel

# So many seconds before the end two questions come; of a short time, in its second half.
NEAR = 120.0
LAST = mark("What do I understand a little better? What do I need?")
TONES = {"writing": "muted", "near": "text", "over": "text"}
WIDE = 620  # pixels from which the words and the buttons stand side by side, at 100 % text


class Running(QWidget):
    """A ring, one quiet line, and beside it the time for whoever wants to see it.

    `at` is `writing`, `near` or `over`. The three lines lie on one another: none is higher.
    """

    def __init__(self) -> None:
        super().__init__()
        self.at = "writing"
        self.ring = Ring()
        self.time = PlainLabel("", Type.BODY, tone="muted")
        self.lines = Lines()
        self.pause = Button(tr("Pause"), Weight.QUIET, name=tr("Pause the timer"))
        self.clock = Button(tr("Show the time"), Weight.QUIET)
        self.longer = Button(tr("A little longer"), Weight.QUIET, name=tr("Five minutes more"))
        self.end = Button(tr("Stop"), Weight.QUIET, name=tr("Stop the timer"))
        self.clock.clicked.connect(self._turn_clock)
        self.time.hide()
        words = QHBoxLayout()
        words.setSpacing(M)
        words.addWidget(self.ring, 0, Qt.AlignmentFlag.AlignVCenter)
        words.addWidget(self.lines, 1)
        words.addWidget(self.time, 0, Qt.AlignmentFlag.AlignVCenter)
        buttons = QWidget()
        ways = Flow(0)
        for each in (self.pause, self.clock, self.longer, self.end):
            ways.addWidget(each)
        buttons.setLayout(ways)
        row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(S)
        row.addLayout(words, 1)
        row.addWidget(buttons)

    @property
    def said(self) -> str:
        """The line that is seen."""
        return self.lines.label.text()

    def begin(self, seconds: float) -> None:
        """A time of so many seconds begins."""
        self.at = "writing"
        length = length_spoken(seconds)
        self.lines.write(
            {
                "writing": tr("Writing for {length}", length=length),
                "near": tr(LAST),
                "over": tr(
                    "That was {length}. There is no hurry: the page stays open.", length=length
                ),
            }
        )
        self.pause.setText(tr("Pause"))

    def show_left(self, glass: Hourglass, left: float) -> None:
        """Show how it stands with so many seconds left."""
        near = min(NEAR, glass.seconds / 2.0)
        self.at = "over" if not left else "near" if left <= near else "writing"
        self.lines.turn(self.at)
        self.ring.show_share(1.0 - left / glass.seconds)
        self.time.say(left_in_words(left))
        over = self.at == "over"
        self.pause.setText(tr("Pause") if glass.runs else tr("Go on"))
        self.pause.setAccessibleName(tr("Pause the timer") if glass.runs else tr("Let it go on"))
        self.pause.updateGeometry()
        self.end.setText(tr("Put it away") if over else tr("Stop"))
        self.end.setAccessibleName(tr("Put the timer away") if over else tr("Stop the timer"))
        self.end.updateGeometry()
        for button, seen in ((self.pause, not over), (self.clock, not over), (self.longer, over)):
            button.setVisible(seen)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Side by side, or one below the other where that is narrow."""
        super().resizeEvent(event)
        wide = self.width() >= WIDE * scale_of(QApplication.font())
        row, way = self.layout(), QBoxLayout.Direction
        if isinstance(row, QBoxLayout):
            row.setDirection(way.LeftToRight if wide else way.TopToBottom)

    def _turn_clock(self) -> None:
        self.time.setVisible(self.time.isHidden())
        shown = not self.time.isHidden()
        self.clock.setText(tr("Hide the time") if shown else tr("Show the time"))
        self.clock.updateGeometry()


class Lines(QStackedWidget):
    """A few lines in one place, as high as the highest of them."""

    def __init__(self) -> None:
        super().__init__()
        self._labels: dict[str, PlainLabel] = {}

    @property
    def label(self) -> PlainLabel:
        """The one that is seen."""
        label = self.currentWidget()
        assert isinstance(label, PlainLabel)
        return label

    def write(self, lines: dict[str, str]) -> None:
        """Have these, by their names; the first is seen."""
        for name, words in lines.items():
            if name not in self._labels:
                self._labels[name] = PlainLabel("", Type.BODY, tone=TONES[name])
                self._labels[name].setAlignment(Qt.AlignmentFlag.AlignVCenter)
                self.addWidget(self._labels[name])
            self._labels[name].say(words)
        self.turn(next(iter(lines)))

    def turn(self, name: str) -> None:
        """Show this one."""
        self.setCurrentWidget(self._labels[name])


def left_in_words(seconds: float) -> str:
    """How long it goes on: whole minutes, for nobody needs to watch seconds."""
    if seconds <= 0.0:
        return ""
    if seconds < 60.0:
        return tr("less than a minute left")
    return plural("1 minute left", "{n} minutes left", ceil(seconds / 60.0))
