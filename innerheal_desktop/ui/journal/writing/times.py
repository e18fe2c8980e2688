"""For how long one wishes to write: four times to press, or one's own."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QIntValidator, QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QSizePolicy, QWidget

from innerheal_desktop.tongue import tr
from innerheal_desktop.ui.pages.lengths import length_spoken, length_words
from innerheal_desktop.ui.theme.sheet import dressed
from innerheal_desktop.ui.theme.spacing import XS
from innerheal_desktop.ui.theme.typography import Type, scale_of
from innerheal_desktop.ui.widgets.button import Button, Weight
from innerheal_desktop.ui.widgets.flow import Flow
from innerheal_desktop.ui.widgets.plain_label import PlainLabel

MINUTES = (5, 10, 15, 20)
LONGEST = 180  # minutes that one may choose
FIELD = 76  # pixels of a field for three figures, at 100 % text


class Choosing(QWidget):
    """For how long: four times, or one's own."""

    chosen = Signal(float)  # seconds

    def __init__(self) -> None:
        super().__init__()
        self.times = tuple(self._time(60.0 * minutes) for minutes in MINUTES)
        self.own = Own()
        self.begin = Button(tr("Begin"), Weight.QUIET, name=tr("Write for as many minutes"))
        self.away = Button(tr("Not now"), Weight.QUIET, name=tr("Put the timer away"))
        self.begin.clicked.connect(self._take)
        self.own.returnPressed.connect(self._take)
        row = Flow(XS)
        row.addWidget(PlainLabel(tr("Write for"), Type.BODY))
        for each in (*self.times, self.own, self.begin, self.away):
            row.addWidget(each)
        self.setLayout(row)

    def _time(self, seconds: float) -> Button:
        name = tr("Write for {length}", length=length_spoken(seconds))
        button = Button(length_words(seconds), name=name)
        button.clicked.connect(lambda: self.chosen.emit(seconds))
        return button

    def _take(self) -> None:
        minutes = self.own.minutes
        if minutes:
            self.chosen.emit(60.0 * minutes)
        else:
            self.own.setFocus(Qt.FocusReason.OtherFocusReason)


class Own(QLineEdit):
    """A number of minutes of one's own."""

    def __init__(self) -> None:
        super().__init__()
        self.setValidator(QIntValidator(0, 999, self))  # what is too long is made as long as may be
        self.setMaxLength(3)
        self.setPlaceholderText(tr("min"))
        self.setAccessibleName(tr("Minutes of your own, at most {n}", n=LONGEST))
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        dressed(self)
        self._fit()

    @property
    def minutes(self) -> int:
        """What is typed; nothing where that is no time."""
        typed = self.text()
        return min(int(typed), LONGEST) if typed.isdecimal() else 0

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Typing; Enter goes no further than this field, and Esc goes on."""
        if event.key() == Qt.Key.Key_Escape:
            event.ignore()
        else:
            super().keyPressEvent(event)
            event.accept()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the person's text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ApplicationFontChange:
            self._fit()

    def _fit(self) -> None:
        self.setFixedWidth(round(FIELD * max(scale_of(QApplication.font()), 1.0)))
