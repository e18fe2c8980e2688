"""Today: a greeting, the rhythm so far, and one session to begin with Enter."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from innerheal_desktop.practice.wording import WELCOME, greeting_line, streak_words, week_words
from innerheal_desktop.tongue import tr
from innerheal_desktop.ui.pages.lengths import length_spoken, length_words
from innerheal_desktop.ui.pages.page import Page
from innerheal_desktop.ui.theme.palette import worn
from innerheal_desktop.ui.theme.spacing import COLUMN, L, S
from innerheal_desktop.ui.theme.typography import Type, scale_of
from innerheal_desktop.ui.widgets.button import Button, Weight
from innerheal_desktop.ui.widgets.card import Card
from innerheal_desktop.ui.widgets.dots import Dots
from innerheal_desktop.ui.widgets.emblem import Emblem
from innerheal_desktop.ui.widgets.flow import Flow
from innerheal_desktop.ui.widgets.plain_label import PlainLabel
from innerheal_desktop.ui.widgets.scroll import Scroll

if TYPE_CHECKING:
    from innerheal_desktop.library.suggestion import Suggestion
    from innerheal_desktop.practice.rhythm import Rhythm


@dataclass(frozen=True, slots=True)
class CutOff:
    """A sitting that a crash cut off: when it began (`07:12`, local) and its practised seconds."""

    began: str
    seconds: float


@dataclass(frozen=True, slots=True)
class TodayView:
    """What Today shows. `notice` is one quiet line of the app's own, or empty."""

    greeting: str
    rhythm: Rhythm | None = None
    suggestion: Suggestion | None = None
    cut_off: CutOff | None = None
    notice: str = ""


class RhythmRow(QWidget):
    """Streak, the dots of this week, and the total; empty until there is something to show."""

    def __init__(self) -> None:
        super().__init__()
        self.streak = PlainLabel("", Type.H3)
        self.week = PlainLabel("", Type.BODY, tone="muted")
        self.dots = Dots()
        for label in (self.streak, self.week):
            label.setWordWrap(False)
        row = Flow(L)
        self.setLayout(row)
        for part in (self.streak, self.dots, self.week):
            row.addWidget(part)
        self.hide()

    def show_rhythm(self, rhythm: Rhythm) -> None:
        """Show a rhythm."""
        self.streak.say(streak_words(rhythm))
        self.week.say(week_words(rhythm))
        self.dots.show_week(rhythm.dots, week_words(rhythm))
        self.setVisible(bool(rhythm.total))


class SuggestionCard(Card):
    """One session for right now; Begin is where the focus goes."""

    def __init__(self) -> None:
        super().__init__("For right now")
        self.title = PlainLabel("", Type.H1)
        self.purpose = PlainLabel("", Type.BODY)
        self.reason = PlainLabel("", Type.SMALL, tone="muted")
        self.begin = Button("Begin", Weight.MAIN, icon="play")
        self.other = Button("Something else", Weight.QUIET, name="Something else: open the Library")
        self.begin.setDefault(True)
        self.begin.setEnabled(False)
        row = Flow(S)
        row.addWidget(self.begin)
        row.addWidget(self.other)
        words = QVBoxLayout()
        words.setSpacing(S)
        words.addWidget(PlainLabel("For right now", Type.SMALL, tone="muted"))
        for label in (self.title, self.purpose, self.reason):
            words.addWidget(label)
        words.addSpacing(S)
        words.addLayout(row)
        across = QHBoxLayout()
        across.setSpacing(L)
        across.addLayout(words, 1)
        self.emblem = Emblem(148)
        self.emblem.hide()
        across.addWidget(self.emblem, 0, Qt.AlignmentFlag.AlignVCenter)
        self.body.addLayout(across)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The emblem gives way to words."""
        self._place_emblem()
        super().resizeEvent(event)

    def _place_emblem(self) -> None:
        wide = self.width() > 480 * scale_of(QApplication.font())
        self.emblem.setVisible(wide and self.begin.isEnabled())

    def show_suggestion(self, suggestion: Suggestion | None) -> None:
        """Show a suggestion, or where sessions come from when there is none."""
        self.begin.setEnabled(suggestion is not None)
        self._place_emblem()
        if suggestion is None:
            self.title.say("The library is empty")
            self.purpose.say("A session is one text file. Put one into the sessions folder.")
            return
        title, seconds = suggestion.entry.title, suggestion.seconds
        self.title.say(title)
        self.purpose.say(suggestion.entry.purpose)
        self.purpose.setVisible(bool(suggestion.entry.purpose))
        reason = suggestion.reason
        self.reason.say(f"{length_words(seconds)} · {reason}" if reason else length_words(seconds))
        self.begin.setText(f"Begin · {length_words(seconds)}")
        self.begin.setAccessibleName(f"Begin {title}, {length_spoken(seconds)}")


class CutOffCard(Card):
    """The question about a sitting that was cut off."""

    answered = Signal(bool)

    def __init__(self) -> None:
        super().__init__("A sitting that stopped")
        self.question = PlainLabel("", Type.BODY)
        keep, let_go = Button("Keep"), Button("Let it go", Weight.QUIET)
        keep.clicked.connect(lambda: self._answer(kept=True))
        let_go.clicked.connect(lambda: self._answer(kept=False))
        row = Flow(S)
        row.addWidget(keep)
        row.addWidget(let_go)
        self.body.addWidget(self.question)
        self.body.addLayout(row)
        self.hide()

    def ask(self, cut_off: CutOff | None) -> None:
        """Ask about it, or say nothing."""
        if cut_off is not None:
            minutes, seconds = divmod(int(cut_off.seconds), 60)
            self.question.say(
                f"Your sitting of {cut_off.began} stopped after {minutes}:{seconds:02}. Keep it?"
            )
        self.setVisible(cut_off is not None)

    def _answer(self, *, kept: bool) -> None:
        self.hide()
        self.answered.emit(kept)


class TodayPage(Page):
    """The first page; `view` tells what there is to show, each time it is filled."""

    kept = Signal(bool)  # the answer about a sitting that was cut off

    def __init__(self, view: Callable[[], TodayView]) -> None:
        super().__init__()
        self.setAccessibleName(tr("Today"))
        self._ask = view
        self._view = TodayView("")
        self._filled = False
        self._line = PlainLabel("", Type.BODY, tone="muted", characters=70)
        self._rhythm = RhythmRow()
        self._card = SuggestionCard()
        self._question = CutOffCard()
        self._card.begin.clicked.connect(self._begin)
        self._card.other.clicked.connect(lambda: self.go.emit("library"))
        self._question.answered.connect(self.kept)
        self._scroll = scroll = Scroll(COLUMN + 40)
        for widget in (self._rhythm, self._line, self._question, self._card):
            scroll.column.addWidget(widget)
        scroll.column.addStretch(1)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(scroll)

    @property
    def title(self) -> str:
        """The greeting of this hour."""
        return self._view.greeting

    def fill(self) -> None:
        """Show what is known now."""
        view = self._ask()
        if not self._filled:
            self._filled = True
            self._scroll.clear()
        self._view = view
        line = greeting_line(view.rhythm) if view.rhythm else WELCOME
        self._line.say(view.notice or line)
        self._line.setVisible(bool(view.notice or line))
        if view.rhythm is not None:
            self._rhythm.show_rhythm(view.rhythm)
        self._question.ask(view.cut_off)
        self._card.show_suggestion(view.suggestion)

    def focus_first(self) -> None:
        """Begin is what Enter presses."""
        self._card.begin.setFocus(Qt.FocusReason.OtherFocusReason)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Far hills at the foot of the page, once there is something above them."""
        if self._filled:
            from innerheal_desktop.ui.visuals.ground import paint_hills, scenery

            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            paint_hills(painter, QRectF(self.rect()), scenery(worn(self.palette())))

    def _begin(self) -> None:
        suggestion = self._view.suggestion
        if suggestion is not None:
            self.begin.emit(suggestion.entry.id, suggestion.seconds, "")
