"""After a sitting: ten seconds of stillness, one line, at times how it was, two quiet choices."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from innerheal_desktop.practice.check_in import HARDER
from innerheal_desktop.practice.wording import (
    acknowledgement,
    as_shown,
    streak_words,
    total_words,
    week_meaning,
    week_words,
)
from innerheal_desktop.tongue import mark, tr
from innerheal_desktop.ui.accessibility import Announcer
from innerheal_desktop.ui.feeling.asked import AfterFeeling, Asked
from innerheal_desktop.ui.pages.compared import Compared, Question
from innerheal_desktop.ui.pages.milestone_line import Grown, MilestoneLine
from innerheal_desktop.ui.theme.motion import Motion
from innerheal_desktop.ui.theme.palette import Palette
from innerheal_desktop.ui.theme.spacing import XL, L, S
from innerheal_desktop.ui.theme.typography import Type
from innerheal_desktop.ui.visuals.plain import Plain
from innerheal_desktop.ui.widgets.button import Button, Weight
from innerheal_desktop.ui.widgets.dots import Dots
from innerheal_desktop.ui.widgets.flow import Flow
from innerheal_desktop.ui.widgets.plain_label import PlainLabel
from innerheal_desktop.ui.widgets.scroll import Scroll

if TYPE_CHECKING:
    from innerheal_desktop.practice.rhythm import Rhythm

# Milliseconds of stillness before the words, however the sitting ended.
STILLNESS = 10_000
STILL = mark("A moment of stillness. Any key goes on.")
THANKS = mark("Thank you for saying. That happens.")
LOOK = mark("Look around the room for a moment?")
GROUNDING = "ground-54321"
# The words stand in the middle of whatever width there is.
WIDE = 100_000


@dataclass(frozen=True, slots=True)
class Choice:
    """Something that may follow: its words, and the session and seconds it begins."""

    words: str
    session: str
    seconds: float


@dataclass(frozen=True, slots=True)
class AfterView:
    """What is said after a sitting. `active` is seconds practised; at most two choices.

    `scales` and then `question` are asked beside it, and may be passed over. `show` is what of the
    rhythm is shown (`as_shown`), `grown` what just joined the landscape, `write` asks for a line.
    """

    active: float
    completed: bool
    rhythm: Rhythm | None = None
    choices: tuple[Choice, ...] = ()
    question: Question | None = None
    scales: Asked | None = None
    show: str = "all"
    grown: Grown | None = None
    write: Callable[[QWidget], None] | None = None


class AfterPage(QWidget):
    """Still ground first; words when the stillness is over, or at any key.

    `go` asks for a page of the rail.
    """

    begin = Signal(str, float)
    done = Signal()
    go = Signal(str)

    def __init__(self, palette: Palette) -> None:
        super().__init__()
        self.setAccessibleName(tr("After the sitting"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._ground = Plain(palette, Motion.NONE)
        self._ground.setParent(self)
        self._ground.setAccessibleName("")
        self._ground.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._words = Words()
        self._words.compared.answered.connect(self._answered)
        self._words.feeling.done.connect(self._felt)
        self._words.feeling.opened.connect(self._words.show_parts)
        self._still = PlainLabel(tr(STILL), Type.SMALL, tone="muted", centred=True)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.speak)
        self._announcer = Announcer(self)
        scroll = Scroll(WIDE)
        scroll.clear()
        scroll.column.addStretch(3)
        scroll.column.addWidget(self._words)
        scroll.column.addStretch(4)
        # The line at the foot stands before the words of the page, and takes no room from them.
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(0)
        grid.addWidget(scroll, 0, 0, 2, 1)
        grid.addWidget(self._still, 0, 0, Qt.AlignmentFlag.AlignBottom)
        grid.setRowStretch(0, 1)
        grid.setRowMinimumHeight(1, XL)
        self._scroll = scroll

    def show_view(self, view: AfterView) -> None:
        """Be still, and then say this."""
        ways: list[tuple[str, Callable[[], None]]] = [
            (choice.words, partial(self.begin.emit, choice.session, choice.seconds))
            for choice in view.choices[:2]
        ]
        if view.write is not None and len(ways) < 2:
            ways.append((tr("Write a line"), partial(view.write, self)))
        self._words.fill(view, [(tr("Back to Today"), self.done.emit), *ways])
        self._words.hide()
        self._still.show()
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self._announcer.say(self._still.text())
        self._timer.start(STILLNESS)

    def speak(self) -> None:
        """End the stillness."""
        self._timer.stop()
        if self._words.isHidden():
            self._still.hide()
            self._words.show()
            self._words.focus_first()
            self._announcer.say(self._words.told)
            QTimer.singleShot(0, self, self._show_ways)

    def _answered(self, name: str) -> None:
        """Whoever found it harder is not argued with: steady ground, a person, or home."""
        if name == HARDER:
            self._be_gentle()
        else:
            self._go_on(self._words.compared.label.text())

    def _felt(self, hard: bool, said: bool) -> None:
        """Nor is whoever feels low afterwards; else the question follows, if there is one."""
        if hard:
            self._be_gentle()
            return
        words = self._words
        words.show_parts()
        if words.compared.question is None and said:
            words.compared.thank()
        self._go_on(words.compared.label.text())

    def _be_gentle(self) -> None:
        self._words.be_gentle(
            [
                (tr("Look around"), partial(self.begin.emit, GROUNDING, 0.0)),
                (tr("Support"), partial(self.go.emit, "support")),
                (tr("Back to Today"), self.done.emit),
            ]
        )
        self._go_on(self._words.told)

    def _go_on(self, said: str) -> None:
        if self.isVisible():
            self._words.focus_first()
            self._announcer.say(said)
            QTimer.singleShot(0, self, self._show_ways)

    def _show_ways(self) -> None:
        """Where the text is large, scroll to what takes Enter; not while the scales are open."""
        if not self._words.feeling.is_open:
            self._scroll.ensureWidgetVisible(self._words.ways.widgets()[0], 0, S)

    def leave(self) -> None:
        """The page is left; nothing is said any more, and what was asked was passed over."""
        self._timer.stop()
        if not self._words.isHidden():
            self._words.feeling.leave()
            self._words.compared.skip()

    def wear(self, palette: Palette) -> None:
        """Change colours."""
        self._ground.wear(palette)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Any key ends the stillness; Esc goes home after it."""
        if self._words.isHidden():
            self.speak()
        elif event.key() == Qt.Key.Key_Escape:
            self.done.emit()
        elif not self._words.compared.press(event.key() - Qt.Key.Key_0.value):
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """So does a click."""
        self.speak()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The ground fills the page."""
        self._ground.setGeometry(QRect(0, 0, self.width(), self.height()))
        self._ground.lower()


class Words(QWidget):
    """The line, the streak, the week, and the ways on."""

    def __init__(self) -> None:
        super().__init__()
        self.line = PlainLabel("", Type.H1, centred=True, characters=46)
        self.streak = PlainLabel("", Type.H3, centred=True)
        self.week = PlainLabel("", Type.BODY, tone="muted", centred=True)
        self._counted = False  # whether there is a week to show
        self.feeling = AfterFeeling()
        self.compared = Compared()
        self.dots = Dots()
        self.grown = MilestoneLine()
        self.ways = Flow(S, centred=True)
        column = QVBoxLayout(self)
        column.setSpacing(S)
        column.addWidget(self.line)
        column.addSpacing(S)
        column.addWidget(self.feeling)
        column.addWidget(self.compared)
        column.addSpacing(L)
        column.addWidget(self.dots, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self.streak)
        column.addWidget(self.week)
        column.addWidget(self.grown)
        column.addSpacing(XL)
        column.addLayout(self.ways)
        self.hide()

    def fill(self, view: AfterView, ways: list[tuple[str, Callable[[], None]]]) -> None:
        """Take the words of a view."""
        self.line.say(acknowledgement(view.active, view.rhythm, completed=view.completed))
        rhythm = as_shown(view.rhythm, view.show) if view.rhythm is not None else None
        self.grown.show_one(view.grown)
        self._counted = rhythm is not None and bool(rhythm.total)
        if rhythm is not None and self._counted:
            self.streak.say(streak_words(rhythm))
            self.week.say(" · ".join(filter(None, (week_words(rhythm), total_words(rhythm)))))
            self.dots.show_week(rhythm.dots, week_meaning(rhythm))
        self.feeling.ask(view.scales)
        self.compared.ask(view.question)
        self.show_parts()
        self._offer(ways)

    def show_parts(self) -> None:
        """While the scales are open they are alone; the question and the week come after them."""
        alone = self.feeling.is_open
        self.compared.setVisible(self.compared.question is not None and not alone)
        for part in (self.dots, self.streak, self.week):
            part.setVisible(self._counted and not alone)
        self.grown.setVisible(self.grown.there and not alone)

    def be_gentle(self, ways: list[tuple[str, Callable[[], None]]]) -> None:
        """Thank for a hard word, and offer the room around; nothing is counted here."""
        self.line.say(tr(THANKS))
        self.compared.ask(None)
        self.compared.label.say(tr(LOOK))
        self.compared.show()
        self.feeling.ask(None)
        for part in (self.dots, self.streak, self.week, self.grown):
            part.hide()
        self._offer(ways)

    def _offer(self, ways: list[tuple[str, Callable[[], None]]]) -> None:
        self.ways.clear()
        for words, action in ways:
            button = Button(words, Weight.QUIET if self.ways.widgets() else Weight.PLAIN)
            button.clicked.connect(action)
            self.ways.addWidget(button)

    @property
    def told(self) -> str:
        """All of it, as a screen reader says it."""
        counted = (self.streak, self.week, self.grown.line)
        rhythm = (part.text() for part in counted if part.isVisibleTo(self))
        asked = "" if self.compared.isHidden() else self.compared.label.text()
        said = ". ".join(part.rstrip(".") for part in (self.line.text(), *rhythm) if part)
        return f"{said}. {asked}" if asked else said

    def focus_first(self) -> None:
        """The first way on takes Enter, and goes home; open scales come before it."""
        if self.feeling.panel is not None and self.feeling.is_open:
            self.feeling.panel.focus_first()
            return
        self.ways.widgets()[0].setFocus(Qt.FocusReason.OtherFocusReason)
