"""Numbers: a telephone number or an address as plain text, large, with a way to copy it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from innerheal_desktop.practice.wording import date_words
from innerheal_desktop.tongue import tr
from innerheal_desktop.ui.accessibility import Announcer
from innerheal_desktop.ui.theme.spacing import XS, L, S
from innerheal_desktop.ui.theme.typography import Type
from innerheal_desktop.ui.widgets.button import Button, Weight
from innerheal_desktop.ui.widgets.long_words import LongWords
from innerheal_desktop.ui.widgets.plain_label import PlainLabel

if TYPE_CHECKING:
    from innerheal_desktop.care.help import Line

# Digits keep their order in a line that is read from right to left.
ISOLATE, END = "\u2066", "\u2069"


class Number(QWidget):
    """Nothing is called and nothing is opened: what to do with it is the person's own step."""

    def __init__(self, number: str, role: Type = Type.H2) -> None:
        super().__init__()
        self.number = number
        self.label = PlainLabel(f"{ISOLATE}{number}{END}", role)
        self.label.setAccessibleName(number)
        self.copy = Button(
            tr("Copy"), Weight.QUIET, icon="copy", name=tr("Copy {number}", number=number)
        )
        self.copy.clicked.connect(self._copy)
        self._announcer = Announcer(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(S)
        row.addWidget(self.label, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.copy, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addStretch(1)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.number)
        self.copy.setText(tr("Copied"))
        self._announcer.say(tr("Copied"))


class LineWords(QWidget):
    """A crisis line: whose it is, how to reach it, when it answers, and how we know."""

    def __init__(self, line: Line) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, S, 0, S)
        column.setSpacing(XS)
        column.addWidget(PlainLabel(line.service, Type.STRONG))
        if line.number:
            column.addWidget(Number(line.number))
        if line.text:
            written = tr("Or write a message to {number}", number=line.text)
            only = tr("Write a message: {number}", number=line.text)
            column.addWidget(PlainLabel(written if line.number else only))
        hours = tr("{hours} · {language}", hours=line.hours, language=line.language)
        column.addWidget(PlainLabel(hours, tone="muted"))
        if line.site:
            column.addWidget(LongWords(line.site, tone="muted"))
        known = tr(
            "Checked on {date}, from {source} ({when}).",
            date=date_words(line.checked_on),
            source=line.source,
            when=line.source_date,
        )
        column.addWidget(PlainLabel(known, Type.SMALL, tone="muted"))
        column.addSpacing(L - S)
