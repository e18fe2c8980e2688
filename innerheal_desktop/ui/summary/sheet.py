"""The sheet that makes a summary: what shall be in it, how it will look, and where it goes.

Everything stays on this computer; nothing but what is ticked gets onto the paper. Words that are
typed here for the top of it are kept nowhere.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent, QTextDocument
from PySide6.QtWidgets import (
    QApplication,
    QBoxLayout,
    QButtonGroup,
    QHBoxLayout,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from innerheal_desktop.keeping.errors import KeepingError
from innerheal_desktop.practice.summary import SPANS, TOPICS, summary
from innerheal_desktop.tongue import mark, tr
from innerheal_desktop.trouble import TroubleError
from innerheal_desktop.ui.accessibility import Announcer
from innerheal_desktop.ui.summary.paper import as_pdf, as_picture, document
from innerheal_desktop.ui.summary.preview import Preview
from innerheal_desktop.ui.summary.saving import ask_place, keep, print_out
from innerheal_desktop.ui.theme.sheet import dressed
from innerheal_desktop.ui.theme.spacing import L, S
from innerheal_desktop.ui.theme.typography import Type, scale_of
from innerheal_desktop.ui.widgets.button import Button, Weight
from innerheal_desktop.ui.widgets.flow import Flow
from innerheal_desktop.ui.widgets.long_words import LongWords
from innerheal_desktop.ui.widgets.option import Option, Tick
from innerheal_desktop.ui.widgets.over import Over
from innerheal_desktop.ui.widgets.plain_label import PlainLabel
from innerheal_desktop.ui.widgets.scroll import Scroll

if TYPE_CHECKING:
    from innerheal_desktop.practice.summary_blocks import Block
    from innerheal_desktop.ui.house import House

TITLE = mark("A summary to share")
ABOUT = mark(
    "For a therapist, a doctor or a friend, if you choose to. Only what is ticked is in it, and it"
    " goes nowhere by itself."
)
WORDS = mark("A few words of your own, to stand first (kept nowhere else)")
USUAL_SPAN = "quarter"
# Side by side from so many pixels on; else the paper stands below.
SIDE_BY_SIDE = 940
SHARE = 0.38
WIDEST = 1_400
# Milliseconds after the last letter typed, and the paper follows.
AFTER_TYPING = 400

Ask = Callable[[QWidget, str], str]


class SummarySheet(Over):
    """Lies over the window; `ask` asks for a place, `print_` for a printer."""

    def __init__(
        self,
        window: QWidget,
        house: House,
        ask: Ask = ask_place,
        print_: Callable[[QWidget, QTextDocument], bool] = print_out,
    ) -> None:
        super().__init__(window, tr(TITLE))
        self._house = house
        self._ways = (ask, print_)
        self.choices = Choices()
        self.preview = Preview()
        self.line = LongWords("", Type.BODY)
        self._announcer = Announcer(window)
        self._lay_out()
        self.choices.changed.connect(self.show_paper)
        self.leave_at("begin", "turned")

    def appear(self) -> None:
        """Come forward, with the paper as it would be."""
        self.show()
        self.raise_()
        self.show_paper()
        self.choices.ticks[TOPICS[0].name].setFocus(Qt.FocusReason.OtherFocusReason)

    def show_paper(self) -> None:
        """Set the paper anew."""
        self.preview.show_document(document(self._blocks()))

    def save(self, ending: str) -> None:
        """Ask for a place and write the paper there, as a PDF or a picture."""
        now = self._house.home.clock.now().astimezone()
        name = tr("Practice {date}", date=f"{now:%Y-%m-%d}") + ending
        path = self._ways[0](self, name)
        if not path:
            return
        file = Path(path) if Path(path).suffix else Path(path + ending)
        try:
            made = document(self._blocks())
            keep(file, as_pdf(made, tr(TITLE)) if ending == ".pdf" else as_picture(made))
        except TroubleError as trouble:
            self._say(str(trouble))
        else:
            said = tr("Saved: {file}.", file=file)
            # Where files have owners, this one is the person's alone.
            mine = tr("Only you can read it.")
            self._say(f"{said} {mine}" if os.name == "posix" else said)

    def _print(self) -> None:
        if self._ways[1](self, document(self._blocks())):
            self._say(tr("Given to the printer."))

    def _blocks(self) -> tuple[Block, ...]:
        log = self._house.memory.log
        if log is None:
            return ()
        kinds, titles = known_sessions(self._house)
        ticked, days, words = self.choices.chosen
        try:
            return summary(log, kinds, titles, ticked, days, words)
        except KeepingError as trouble:
            self._say(str(trouble))
            return ()

    def _say(self, words: str) -> None:
        self.line.say(words)
        self.line.show()
        self._announcer.say(words)

    def _lay_out(self) -> None:
        close = Button(tr("Close"), icon="close")
        close.clicked.connect(self.leave)
        head = QHBoxLayout()
        head.addWidget(PlainLabel(tr(TITLE), Type.H1), 1)
        head.addWidget(close, 0, Qt.AlignmentFlag.AlignTop)
        self.line.hide()
        right = QVBoxLayout()
        right.setSpacing(S)
        right.addLayout(self._offered())
        right.addWidget(self.line)
        right.addWidget(self.preview, 1)
        self._body = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._body.setSpacing(L)
        self._body.addWidget(self.choices)
        self._body.addLayout(right, 1)
        whole = Scroll(WIDEST)
        whole.clear()
        whole.column.setSpacing(S)
        whole.column.addLayout(head)
        whole.column.addWidget(PlainLabel(tr(ABOUT), Type.SMALL, tone="muted", characters=90))
        whole.column.addLayout(self._body, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(whole)

    def _offered(self) -> Flow:
        """Where it may go."""
        ways = Flow(S)
        for words, weight, action in (
            (tr("Save as PDF…"), Weight.MAIN, partial(self.save, ".pdf")),
            (tr("Save as a picture…"), Weight.PLAIN, partial(self.save, ".png")),
            (tr("Print…"), Weight.PLAIN, self._print),
        ):
            button = Button(words, weight)
            button.clicked.connect(lambda _=False, do=action: do())
            ways.addWidget(button)
        return ways

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is little room the paper stands below the choices."""
        wide = SIDE_BY_SIDE * scale_of(QApplication.font())
        side = event.size().width() >= wide
        way = QBoxLayout.Direction
        self._body.setDirection(way.LeftToRight if side else way.TopToBottom)
        self.choices.setMaximumWidth(round(wide * SHARE) if side else WIDEST)
        super().resizeEvent(event)


class Choices(QWidget):
    """What shall be in it, how far back, and words of one's own."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(0)
        self.ticks: dict[str, Tick] = {}
        self.column.addWidget(PlainLabel(tr("What shall be in it?"), Type.H3))
        for topic in TOPICS:
            tick = Tick(tr(topic.words), tr(topic.about))
            tick.setChecked(topic.usual)
            tick.toggled.connect(self.changed)
            self.ticks[topic.name] = tick
            self.column.addWidget(tick)
        self.column.addSpacing(L)
        self.column.addWidget(PlainLabel(tr("How far back?"), Type.H3))
        self.spans = QButtonGroup(self)
        for at, (name, words, _) in enumerate(SPANS):
            option = Option(tr(words))
            option.setChecked(name == USUAL_SPAN)
            self.spans.addButton(option, at)
            self.column.addWidget(option)
        self.spans.idClicked.connect(self.changed)
        label = PlainLabel(tr(WORDS), Type.SMALL, tone="muted")
        self.words = dressed(QPlainTextEdit())
        self.words.setAccessibleName(tr(WORDS))
        self.words.setTabChangesFocus(True)
        self.words.setMinimumHeight(96)
        label.setBuddy(self.words)
        self._typed = QTimer(self)
        self._typed.setSingleShot(True)
        self._typed.timeout.connect(self.changed)
        self.words.textChanged.connect(partial(self._typed.start, AFTER_TYPING))
        self.column.addSpacing(L)
        self.column.addWidget(label)
        self.column.addSpacing(S)
        self.column.addWidget(self.words)
        self.column.addStretch(1)

    @property
    def chosen(self) -> tuple[frozenset[str], int | None, str]:
        """The topics that are ticked, the days back (None: all), and the words."""
        ticked = frozenset(name for name, tick in self.ticks.items() if tick.isChecked())
        return ticked, SPANS[self.spans.checkedId()][2], self.words.toPlainText()


def known_sessions(house: House) -> tuple[dict[str, tuple[str, str]], dict[str, str]]:
    """Category and technique, and title, of every session there is."""
    try:
        entries = house.home.library.find("")
    except TroubleError:
        return {}, {}
    kinds = {entry.id: (entry.category, entry.title) for entry in entries}
    return kinds, {entry.id: entry.title for entry in entries}


def open_summary(window: QWidget, house: House) -> SummarySheet:
    """Open it over the window."""
    sheet = SummarySheet(window, house)
    sheet.appear()
    return sheet
