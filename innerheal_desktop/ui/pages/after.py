"""After a sitting: ten seconds of stillness, one line, at times how it was, two quiet choices."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from innerheal_desktop.practice.check_in import HARDER
from innerheal_desktop.tongue import mark, tr
from innerheal_desktop.ui.accessibility import Announcer
from innerheal_desktop.ui.feeling.asked import Asked
from innerheal_desktop.ui.pages.after_words import Words
from innerheal_desktop.ui.pages.aftercare import QUIET, Aftercare, AftercareCard
from innerheal_desktop.ui.pages.compared import Question
from innerheal_desktop.ui.pages.milestone_line import Grown
from innerheal_desktop.ui.theme.motion import Motion
from innerheal_desktop.ui.theme.palette import Palette
from innerheal_desktop.ui.theme.spacing import XL, S
from innerheal_desktop.ui.theme.typography import Type
from innerheal_desktop.ui.visuals.plain import Plain
from innerheal_desktop.ui.widgets.plain_label import PlainLabel
from innerheal_desktop.ui.widgets.scroll import Scroll

if TYPE_CHECKING:
    from innerheal_desktop.practice.rhythm import Rhythm
    from innerheal_desktop.ui.written import Keeping

# Milliseconds of stillness before the words, however the sitting ended.
STILLNESS = 10_000
STILL = mark("A moment of stillness. Any key goes on.")
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
    `step` is a line on the programme that is followed, `written` what waits for a word. With
    `aftercare` the ways to land come in the place of the stillness.
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
    aftercare: Aftercare | None = None
    step: str = ""
    written: Keeping | None = None


class AfterPage(QWidget):
    """Still ground first; words when the stillness is over, or at any key.

    `go` asks for a page of the rail.
    """

    # Long, as what may follow a sitting follows in one order, which stands here.

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
        self._words.kept.settled.connect(self._words.focus_first)
        self._words.kept.wished.connect(self._wish)
        self._words.kept.changed.connect(lambda: QTimer.singleShot(0, self, self._show_card))
        self._still = PlainLabel(tr(STILL), Type.SMALL, tone="muted", centred=True)
        self._care = AftercareCard()
        self._care.done.connect(self.speak)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.speak)
        self._care.chosen.connect(self._timer.stop)
        self._announcer = Announcer(self)
        scroll = Scroll(WIDE)
        scroll.clear()
        scroll.column.addStretch(3)
        scroll.column.addWidget(self._care)
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

    @property
    def waits(self) -> bool:
        """Whether what was written in the sitting that is over waits for a word."""
        keeping = self._words.kept.keeping
        return keeping is not None and keeping.written.over

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
        self._care.hide()
        self._still.setVisible(view.aftercare is None)
        if view.aftercare is not None:
            self._care.begin(view.aftercare, self)
            self._timer.start(QUIET)
            return
        # The page has the keys, and with the focus a reader hears what it is described by.
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleDescription(self._still.text())
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self._timer.start(STILLNESS)

    def speak(self) -> None:
        """End the stillness."""
        self._timer.stop()
        if self._words.isHidden():
            self._still.hide()
            self._care.hide()
            self._words.show()
            self._words.focus_first()
            self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
            self.setAccessibleDescription("")
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
                (tr("Support"), self._support),
                (tr("Back to Today"), self.done.emit),
            ]
        )
        self._go_on(self._words.told)

    def _support(self) -> None:
        """Support; over this page while words wait here, so that they wait on."""
        self.go.emit("support-here" if self._words.kept.waits else "support")

    def _wish(self, name: str) -> None:
        """Go where the card leads: to a page, or back to the session that was stepped out of."""
        keeping = self._words.kept.keeping
        if name == "session" and keeping is not None:
            self.begin.emit(keeping.written.session, keeping.written.seconds)
        elif name != "session":
            self.go.emit(name)

    def _go_on(self, said: str) -> None:
        if self.isVisible():
            self._words.focus_first()
            self._announcer.say(said)
            QTimer.singleShot(0, self, self._show_ways)

    def _show_ways(self) -> None:
        """Where the text is large, scroll to what takes Enter; not while the scales are open."""
        if not self._words.feeling.is_open:
            self._scroll.ensureWidgetVisible(self._words.first, 0, S)

    def _show_card(self) -> None:
        """The card asks for more room than before: all of it is seen, its first way at least."""
        self._scroll.ensureWidgetVisible(self._words.kept, 0, S)
        if self._words.kept.isAncestorOf(focus := self.focusWidget() or self):
            self._scroll.ensureWidgetVisible(focus, 0, S)

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
        """Any key ends the stillness, and Esc the aftercare; Esc goes home after it."""
        if not self._care.isHidden() and event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self._words.isHidden():
            self.speak()
        elif event.key() == Qt.Key.Key_Escape:
            self.done.emit()
        elif not self._words.compared.press(event.key() - Qt.Key.Key_0.value):
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """So does a click, where only the stillness is."""
        if self._care.isHidden():
            self.speak()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The ground fills the page."""
        self._ground.setGeometry(QRect(0, 0, self.width(), self.height()))
        self._ground.lower()
