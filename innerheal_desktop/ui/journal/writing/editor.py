"""The page that is written: when it was, what it asks, a title, its words, and all beside them."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import date

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from innerheal_desktop.journal.page import LONGEST_TITLE, Page
from innerheal_desktop.journal.prompts import question
from innerheal_desktop.tongue import tr
from innerheal_desktop.ui.journal.writing.foot import Foot
from innerheal_desktop.ui.journal.writing.notice import Notice
from innerheal_desktop.ui.journal.writing.paper import Paper
from innerheal_desktop.ui.journal.writing.tags import Tags
from innerheal_desktop.ui.journal.writing.words import feels, local, moment_words
from innerheal_desktop.ui.theme.palette import token
from innerheal_desktop.ui.theme.spacing import COLUMN, XL, XS, S
from innerheal_desktop.ui.theme.typography import Type, font_for, line_for, scale_of
from innerheal_desktop.ui.widgets.button import HALO, Button, Weight
from innerheal_desktop.ui.widgets.flow import Flow
from innerheal_desktop.ui.widgets.long_words import LongWords
from innerheal_desktop.ui.widgets.scroll import Scroll

LINE = 2


class TitleLine(QLineEdit):
    """A title, if one likes: a line without a frame, underlined while one writes there."""

    downward = Signal()  # Enter or Down: on to the words

    def __init__(self) -> None:
        super().__init__()
        self.setFrame(False)
        self.setMaxLength(LONGEST_TITLE)
        self.setPlaceholderText(tr("A title, if you like"))
        self.setAccessibleName(tr("Title of this page"))
        self.setTextMargins(-2, 0, 0, 0)
        self.setAutoFillBackground(False)
        self.setStyleSheet("QLineEdit { background: transparent; }")
        self._dress()

    def sizeHint(self) -> QSize:
        """One line of a heading, and room for what underlines it."""
        height = line_for(Type.H2, scale_of(QApplication.font()))
        return QSize(super().sizeHint().width(), height + S)

    def minimumSizeHint(self) -> QSize:
        """As narrow as the page."""
        return QSize(80, self.sizeHint().height())

    def changeEvent(self, event: QEvent) -> None:
        """Follow the person's text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ApplicationFontChange:
            self._dress()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and Down go on to the words."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down):
            self.downward.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The words, and the line below them."""
        super().paintEvent(event)
        if self.hasFocus():
            painter = QPainter(self)
            foot = QRectF(0, self.height() - LINE, self.width(), LINE)
            painter.fillRect(foot, token(QApplication.palette(), "focus"))

    def _dress(self) -> None:
        self.setFont(font_for(Type.H2, scale_of(QApplication.font())))
        self.updateGeometry()


class Editor(QWidget):
    """Shows one page, and says `changed` when the person changes it.

    `wanted` names what a button asks for: back, prompts, finder, feels, sitting, timed, ways, and
    what the foot says. `known` gives all tags in use.
    """

    changed = Signal()
    wanted = Signal(str)

    # Many, as each is one thing on the page that is written, and is only placed here.

    def __init__(self, known: Callable[[], Iterable[str]], today: Callable[[], date]) -> None:
        super().__init__()
        self.setAccessibleName(tr("The page"))
        self._page, self._today = Page(), today
        self.notice = Notice(tr("About this page"))
        self.when = LongWords("", Type.SMALL, tone="muted")
        self.asks = LongWords("", Type.CAPTION, tone="muted")
        self.title = TitleLine()
        self.paper = Paper()
        self.timed = QVBoxLayout()  # where a time stands that one writes for
        self.about = LongWords("", Type.SMALL, tone="muted")
        self.tags = Tags(known)
        self.foot = Foot()
        self.tools = {name: self._tool(name, *row) for name, row in _tools().items()}
        self.title.downward.connect(self.paper.setFocus)
        self.title.textEdited.connect(self.changed)
        self.paper.textChanged.connect(self.changed)
        self.tags.changed.connect(self.changed)
        self.foot.wanted.connect(self.wanted)
        self._arrange()

    @property
    def page(self) -> Page:
        """The page as it stands in the fields."""
        title, text = self.title.text(), self.paper.words
        return replace(self._page, title=title, text=text, tags=self.tags.tags)

    def show_page(self, page: Page, about: str = "") -> None:
        """Show a page, all of it; nothing of another can be undone into it."""
        self._page = page
        blocked = self.blockSignals(True)
        self.title.setText(page.title)
        self.paper.put(page.text)
        self.tags.show_tags(page.tags)
        self.blockSignals(blocked)
        self.foot.settle()
        self.tell(page, about)

    def take(self, page: Page, about: str = "") -> None:
        """The same page, with something else than its words changed."""
        self._page = page
        self.tell(page, about)
        self.changed.emit()

    def tell(self, page: Page, about: str) -> None:
        """What stands around the words: when, what was asked, how it felt; `about` a sitting."""
        self.when.say(moment_words(local(page), self._today()) if page.made else "")
        self.asks.say(question(page.prompt))
        self.asks.setVisible(bool(self.asks.text()))
        self.about.say("  ·  ".join(each for each in (feels(page), about) if each))
        self.about.setVisible(bool(self.about.text()))

    def clear(self) -> None:
        """Hold nothing of any page."""
        self.show_page(Page())
        self.notice.clear()
        self.paper.mark(())

    def _tool(self, name: str, words: str, full: str, icon: str) -> Button:
        button = Button(words, Weight.QUIET, icon=icon, name=full)
        button.clicked.connect(lambda: self.wanted.emit(name))
        return button

    def place(self, *, alone: bool) -> None:
        """The ways to the other panes are here where it stands `alone`."""
        for name in ("back", "prompts"):
            self.tools[name].setVisible(alone)

    def _arrange(self) -> None:
        top, below = Flow(XS), Flow(S)
        for name in ("back", "prompts", "finder", "timed", "ways"):
            top.addWidget(self.tools[name])
        below.addWidget(self.tags.field)
        for name in ("feels", "sitting"):
            below.addWidget(self.tools[name])
        scroll = Scroll(COLUMN + XL, margins=False)
        scroll.clear()
        column = scroll.column
        column.setSpacing(S)
        column.addLayout(_beside_line(top, XL - HALO - S))
        column.addLayout(_beside_line(self.timed))
        column.addLayout(_beside_line(self.notice, XL - HALO))
        for part in (self.when, self.asks, self.title):
            column.addLayout(_beside_line(part))
        column.addWidget(self.paper, 1)
        column.addLayout(_beside_line(self.about))
        column.addLayout(_beside_line(self.tags, XL - HALO))
        column.addLayout(_beside_line(below, XL - 2))
        column.addLayout(_beside_line(self.foot, XL - HALO))
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(scroll)


def _beside_line(part: QWidget | QLayout, by: int = XL) -> QHBoxLayout:
    """A part that begins where the words of the paper do, beside its margin line."""
    row = QHBoxLayout()
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(0)
    row.addSpacing(by)
    if isinstance(part, QLayout):
        row.addLayout(part, 1)
    else:
        row.addWidget(part, 1)
    return row


def _tools() -> dict[str, tuple[str, str, str]]:
    """Of each button: its word, what it is called in full, and its icon."""
    return {
        "back": (tr("All pages"), tr("Back to all pages"), "previous"),
        "prompts": (tr("A question"), tr("A question to begin with"), "help"),
        "finder": (tr("Find the word"), tr("Find a word for what you feel"), "search"),
        "timed": (tr("Timed"), tr("Write for a set time, the timer out of sight"), "clock"),
        "ways": (tr("More"), tr("More for this page"), "more"),
        "feels": (tr("How it feels"), tr("Say how it feels"), "heart"),
        "sitting": (tr("A sitting"), tr("Link this page to a sitting"), "journey"),
    }
