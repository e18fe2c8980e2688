"""Right now: the card of one session to begin, others on request, and what else there may be."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from innerheal_desktop.tongue import tr
from innerheal_desktop.ui.pages.lengths import length_spoken, length_words
from innerheal_desktop.ui.theme.palette import hairline
from innerheal_desktop.ui.theme.spacing import XL, XS, L, S
from innerheal_desktop.ui.theme.typography import Type, scale_of
from innerheal_desktop.ui.widgets.button import HALO, Button, Weight
from innerheal_desktop.ui.widgets.card import Card
from innerheal_desktop.ui.widgets.emblem import Emblem
from innerheal_desktop.ui.widgets.flow import Flow
from innerheal_desktop.ui.widgets.plain_label import PlainLabel

if TYPE_CHECKING:
    from innerheal_desktop.library.suggestion import Offer, Suggestion


class RightNow(Card):
    """One session; Begin is where the focus goes. *Something else* shows the next, then the rest.

    `chosen` carries the Suggestion to begin, `more` asks for the Library.
    """

    chosen = Signal(object)
    more = Signal()

    def __init__(self) -> None:
        super().__init__(tr("For right now"))
        self._offer: tuple[Suggestion, ...] = ()
        self._brief: Suggestion | None = None
        self._at = 0
        self.begin = Button(tr("Begin"), Weight.MAIN, icon="play")
        self.brief = Button("")
        self.other = Button(tr("Something else"), Weight.QUIET)
        self.words = SessionWords()
        self.emblem = Emblem(148)
        self.begin.setDefault(True)
        self.begin.clicked.connect(lambda: self.chosen.emit(self._offer[self._at]))
        self.brief.clicked.connect(lambda: self.chosen.emit(self._brief))
        self.other.clicked.connect(self._next)
        self._arrange()

    def show_offer(self, offer: Offer) -> None:
        """Show the first of an offer, or where sessions come from when there is none."""
        self._offer, self._brief, self._at = offer.now, offer.brief, 0
        self.begin.setEnabled(bool(offer.now))
        self._place_emblem()
        if offer.now:
            self._show()
        else:
            self.words.say(
                tr("The library is empty"),
                tr("A session is one text file. Put one into the sessions folder."),
            )
        for button in (self.begin, self.other):
            button.setVisible(bool(offer.now))
        self.brief.setVisible(bool(offer.now and offer.brief))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The emblem gives way to words."""
        self._place_emblem()
        super().resizeEvent(event)

    def _show(self) -> None:
        now = self._offer[self._at]
        title, long = now.entry.title, length_words(now.seconds)
        self.words.say(title, now.entry.purpose, f"{long} · {now.reason}" if now.reason else long)
        self.begin.setText(tr("Begin · {length}", length=long))
        self.begin.setAccessibleName(begin_spoken(now))
        if self._brief is not None:
            short, same = length_words(self._brief.seconds), self._brief.entry.id == now.entry.id
            self.brief.setText(short if same else tr("{length} instead", length=short))
            self.brief.setAccessibleName(begin_spoken(self._brief))
            self.brief.setToolTip(self._brief.entry.title)
        last = self._at == len(self._offer) - 1
        self.other.setText(tr("See the Library") if last else tr("Something else"))
        following = "" if last else self._offer[self._at + 1].entry.title
        self.other.setAccessibleName(
            tr("See all sessions in the Library")
            if last
            else tr("Something else: show {title}", title=following)
        )

    def _next(self) -> None:
        if self._at == len(self._offer) - 1:
            self.more.emit()
            return
        self._at += 1
        self._show()

    def _place_emblem(self) -> None:
        wide = self.width() > 480 * scale_of(QApplication.font())
        self.emblem.setVisible(wide and bool(self._offer))

    def _arrange(self) -> None:
        row = Flow(S)
        for button in (self.begin, self.brief, self.other):
            row.addWidget(button)
        column = QVBoxLayout()
        column.setSpacing(S)
        column.addWidget(self.words)
        column.addSpacing(S)
        column.addLayout(row)
        across = QHBoxLayout()
        across.setSpacing(L)
        across.addLayout(column, 1)
        across.addWidget(self.emblem, 0, Qt.AlignmentFlag.AlignVCenter)
        self.emblem.hide()
        self.body.addLayout(across)


class SessionWords(QWidget):
    """What a session is called, what it is for, and why it is offered."""

    def __init__(self) -> None:
        super().__init__()
        self.title = PlainLabel("", Type.H1)
        self.purpose = PlainLabel("", Type.BODY)
        self.reason = PlainLabel("", Type.SMALL, tone="muted", characters=62)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(S)
        column.addWidget(PlainLabel(tr("For right now"), Type.SMALL, tone="muted"))
        for label in (self.title, self.purpose, self.reason):
            column.addWidget(label)

    def say(self, title: str, purpose: str, reason: str = "") -> None:
        """Show these; what is empty takes no room."""
        for label, words in (
            (self.title, title),
            (self.purpose, purpose),
            (self.reason, reason),
        ):
            label.say(words)
            label.setVisible(bool(words))


class More(QWidget):
    """One quiet line under the card: a session in words, and a button that begins it."""

    chosen = Signal(object)

    def __init__(self, words: str) -> None:
        super().__init__()
        self._suggestion: Suggestion | None = None
        self.followed = False
        self.line = PlainLabel("", Type.BODY, tone="muted")
        self.begin = Button(words, Weight.QUIET)
        self.begin.clicked.connect(lambda: self.chosen.emit(self._suggestion))
        row = QHBoxLayout(self)
        row.setContentsMargins(XL, XS, XL - HALO, XS)
        row.setSpacing(L)
        row.addWidget(self.line, 1, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.begin)
        self.hide()

    def show_suggestion(self, suggestion: Suggestion | None, line: str) -> None:
        """Say `line` and be ready to begin; hidden where there is nothing."""
        self._suggestion = suggestion
        self.line.say(line)
        if suggestion is not None:
            self.begin.setAccessibleName(begin_spoken(suggestion))
        self.setVisible(suggestion is not None)

    def paintEvent(self, event: QPaintEvent) -> None:
        """One hairline below, towards a further line."""
        if self.followed:
            painter = QPainter(self)
            painter.setPen(hairline(self.palette()))
            painter.drawLine(XL, self.height() - 1, self.width() - XL, self.height() - 1)


def begin_spoken(suggestion: Suggestion) -> str:
    """What a button that begins a session is called."""
    return tr(
        "Begin {title}, {length}",
        title=suggestion.entry.title,
        length=length_spoken(suggestion.seconds),
    )


def session_line(suggestion: Suggestion | None, words: str) -> str:
    """`words`, a session with its length, and its reason if it has one; nothing for none."""
    if suggestion is None:
        return ""
    line = f"{words} {suggestion.entry.title} · {length_words(suggestion.seconds)}"
    return f"{line}. {suggestion.reason}" if suggestion.reason else line
