"""How long: the lengths that a session offers, and any whole minute that it can be."""

from __future__ import annotations

from math import ceil, floor

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QIntValidator, QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from innerheal_desktop.library.catalogue import Entry
from innerheal_desktop.library.lengths import is_possible, nearest, spans, step, usual
from innerheal_desktop.tongue import tr
from innerheal_desktop.ui.accessibility import Announcer
from innerheal_desktop.ui.pages.chip import Chips
from innerheal_desktop.ui.pages.lengths import length_spoken, length_words
from innerheal_desktop.ui.theme.spacing import S
from innerheal_desktop.ui.theme.typography import Type, font_for, scale_of
from innerheal_desktop.ui.widgets.button import Button, Weight
from innerheal_desktop.ui.widgets.flow import Flow
from innerheal_desktop.ui.widgets.plain_label import PlainLabel

# What may be typed, in minutes; what a session cannot be is drawn to the nearest that it can.
MOST = 240


class Minutes(QLineEdit):
    """A number of minutes to type, or to step through with the arrows.

    A step goes to the next that is possible; `typed` tells what a hand asks for, in seconds.
    """

    typed = Signal(float)

    def __init__(self, entry: Entry) -> None:
        super().__init__()
        self.variant = ""
        self._entry = entry
        self._shown = 0.0
        self.setValidator(QIntValidator(0, MOST, self))
        self.setMaxLength(3)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setAccessibleName(tr("Minutes"))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.editingFinished.connect(self._take)
        self._dress()

    def show_seconds(self, seconds: float) -> None:
        """Show a length, in minutes."""
        self._shown = seconds
        self.setText(f"{max(round(seconds / 60.0), 1)}")

    def step(self, by: int) -> None:
        """Go on by a minute, or past those that cannot be."""
        self.typed.emit(step(self._entry, self._shown, by, self.variant))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The arrows step; the rest is typing."""
        ways = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}
        if event.key() in ways:
            self.step(ways[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the person's text size."""
        if event.type() == QEvent.Type.ApplicationFontChange:
            self._dress()
        super().changeEvent(event)

    def _take(self) -> None:
        minutes = int(self.text()) if self.text().isdecimal() else 0
        if minutes != max(round(self._shown / 60.0), 1):
            self.typed.emit(minutes * 60.0)

    def _dress(self) -> None:
        scale = scale_of(QApplication.font())
        self.setFont(font_for(Type.STRONG, scale))
        self.setFixedWidth(max(64, round(64 * scale)))


class Lengths(QWidget):
    """`seconds` is what is chosen; `moved` says that it is another now."""

    moved = Signal()

    def __init__(self, entry: Entry) -> None:
        super().__init__()
        self.setAccessibleName(tr("How long"))
        self._entry = entry
        self._variant = ""
        self.seconds = usual(entry)
        self.chips = Chips(tr("Lengths"), one=True)
        self.minutes = Minutes(entry)
        self.said = PlainLabel("", Type.SMALL, tone="muted")
        self._announcer = Announcer(self)
        self._stepper = self._make_stepper()
        self.chips.chosen.connect(lambda name: self.choose(float(name)))
        self.minutes.typed.connect(self.choose)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.chips)
        column.addWidget(self._stepper)
        column.addWidget(self.said)
        self.vary("")

    def vary(self, variant: str) -> None:
        """Take a variant's own shortest and longest; what is chosen is drawn into them."""
        self._variant = variant
        self.minutes.variant = variant
        low, high = _minutes(self._entry, variant)
        self._stepper.setVisible(high > low)
        self.choose(self.seconds)

    def choose(self, seconds: float) -> None:
        """Choose a length, or the nearest that this session can have, and say so."""
        length = nearest(self._entry, seconds, self._variant)
        drawn_in = length != seconds
        moved, self.seconds = length != self.seconds, length
        rows = [(f"{each:g}", length_words(each)) for each in self._entry.lengths]
        self.chips.offer(rows, [f"{length:g}"])
        self.minutes.show_seconds(length)
        self.minutes.setAccessibleDescription(self._range())
        self.said.say(self._nearest(length) if drawn_in else self._range())
        if drawn_in:
            self._announcer.say(self.said.text())
        if moved:
            self.moved.emit()

    def focus_first(self) -> None:
        """The lengths that are offered come first."""
        self.chips.focus_first()

    def _range(self) -> str:
        low, high = _minutes(self._entry, self._variant)
        if high <= low:
            return ""
        gaps = len(spans(self._entry, self._variant)) > 1
        words = tr("Any whole minute from {low} to {high}.", low=low, high=high)
        return tr("Most whole minutes from {low} to {high}.", low=low, high=high) if gaps else words

    def _nearest(self, length: float) -> str:
        near = tr("{length} is the nearest this can be.", length=length_spoken(length))
        return f"{near[:1].upper()}{near[1:]} {self._range()}".strip()

    def _make_stepper(self) -> QWidget:
        row = QWidget()
        flow = Flow(S)
        row.setLayout(flow)
        less = Button("−", Weight.QUIET, name=tr("A minute less"))
        more = Button("+", Weight.QUIET, name=tr("A minute more"))
        less.clicked.connect(lambda: self.minutes.step(-1))
        more.clicked.connect(lambda: self.minutes.step(1))
        unit = PlainLabel(tr("minutes"), Type.BODY)
        unit.setWordWrap(False)
        for part in (less, self.minutes, more, unit):
            flow.addWidget(part)
        return row


def _minutes(entry: Entry, variant: str) -> tuple[int, int]:
    """The first and the last whole minute that are possible; (0, 0) where none is."""
    here = spans(entry, variant)
    if not here:
        return 0, 0
    first, last = max(ceil(here[0][0] / 60.0), 1), min(floor(here[-1][1] / 60.0), MOST)
    while first <= last and not is_possible(entry, first * 60.0, variant):
        first += 1
    return (first, last) if first <= last else (0, 0)
