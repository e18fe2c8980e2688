"""What a session asks of the person: a tap, an answer, a page. Words live only in the sitting."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from innerheal_desktop.session.steps import Ask, Step, Tap, Write
from innerheal_desktop.tongue import tr
from innerheal_desktop.ui.player.drafts import Drafts
from innerheal_desktop.ui.player.fields import Field, field_of
from innerheal_desktop.ui.player.questions import (
    begun_with,
    lay_beginnings,
    lay_offer,
    lay_question,
)
from innerheal_desktop.ui.theme.spacing import L
from innerheal_desktop.ui.widgets.card import Card
from innerheal_desktop.ui.widgets.plain_label import PlainLabel
from innerheal_desktop.ui.widgets.scroll import Scroll

if TYPE_CHECKING:
    from innerheal_desktop.care.heeding import Kindness

# The words take whatever width the card has; it scrolls where large text meets a low window. A page
# to write on is ROOMY pixels higher than it must be where the window has them.
WIDE, ROOMY = 100_000, 120
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Waiting(Card):
    """A card for the step that waits. It says `done` when the person is ready to go on.

    `answer` is then the number of a scale, an option or a line; None where nothing was said.
    `offered` says that something gentler is offered here after the answer.
    """

    done = Signal()
    touched = Signal()  # a hand is at what waits
    wished = Signal(str)  # the id of the session that was offered; empty to end here

    # Long and many, as what waits, what was answered and where that is laid change with each step.

    def __init__(self, parent: QWidget) -> None:
        super().__init__(tr("A question"), parent)
        self.step: Step | None = None
        self.answer: object = None
        self.drafts = Drafts()
        self.offered = False
        self.out = ""  # the keys that lead away from a page, in words
        self.before: Callable[[Step], Sequence[str]] = lambda step: ()
        self._field: Field | None = None
        self._content: QWidget | None = None
        self._over: PlainLabel | None = None
        self._around = Scroll(WIDE, margins=False)
        self._around.clear()
        self.body.addWidget(self._around)
        self.hide()

    @property
    def stands(self) -> bool:
        """Whether something stands here that would go if it closed: words, or an offer."""
        return self.offered or (self._field is not None and self._field.stands())

    def show_step(self, step: Step | None) -> bool:
        """Show what `step` asks, or hide when nothing waits; true when that changed anything."""
        if step is self.step:
            return False
        self.step, self.answer, self.offered = step, None, False
        self._clear()
        if step is None or isinstance(step, Tap):
            self.hide()
            return True
        if isinstance(step, Ask | Write):
            self._field = field_of(step, self.drafts.words.get(step, ""), self._keep)
            if self._field is not None:
                self._field.widget.installEventFilter(self)
            grid = self._opened()
            ways = (self._give, self.done.emit, self.out)
            self._over = lay_question(grid, step, self._field, *ways)
            if kept := self.before(step):
                grid.addWidget(lay_beginnings(kept, self._begin_with), 2, 0, 1, 2)
        self._appear()
        # A hand that is on another control is left there: time never moves the focus away from it.
        page, focus = self.parentWidget(), self.window().focusWidget()
        if focus is None or page is None or focus.isAncestorOf(page):
            self.take_focus()
        if self.stands:
            self.touched.emit()
        return True

    def take_focus(self) -> None:
        """Let the next key go where one answers."""
        if self._field is not None and not self.isHidden():
            self._field.widget.setFocus(Qt.FocusReason.OtherFocusReason)

    def offer(self, kindness: Kindness, title: str) -> None:
        """Offer, after an answer, the session called `title`; or ask whether today is okay."""
        self.offered = True
        self._clear()
        first = lay_offer(self._opened(), kindness, title, self.done.emit, self.wished.emit)
        self._appear()
        self.settle_in()
        first.setFocus(Qt.FocusReason.OtherFocusReason)
        self.touched.emit()

    def say_over(self, *, over: bool) -> str:
        """Say that the time here is over, where it is; the words, where they are new."""
        if self._over is None or over is not self._over.isHidden():
            return ""
        self._over.setVisible(over)
        self.settle_in()
        return self._over.text() if over else ""

    def settle_in(self) -> None:
        """Stand in the middle of the page again, where what is asked has changed."""
        page = self.parentWidget()
        if page is not None and not self.isHidden():
            self.settle(page)

    def settle(self, page: QWidget) -> None:
        """Stand in the middle of `page`."""
        width = min(page.width() - 2 * L, 680)
        edge, content = self.body.contentsMargins(), self._content
        height = edge.top() + edge.bottom() + (ROOMY if isinstance(self.step, Write) else 0)
        if content is not None:
            height += content.heightForWidth(width - edge.left() - edge.right())
        height = min(height, page.height() - 2 * L)
        self.setGeometry((page.width() - width) // 2, (page.height() - height) // 2, width, height)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter in a one-line answer, and Ctrl+Enter anywhere, means: ready. Any key is a hand."""
        if isinstance(event, QKeyEvent) and event.key() in ENTER:
            control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
            if isinstance(watched, QLineEdit) or control:
                if event.type() == QEvent.Type.KeyPress and self._field is not None:
                    self._give(self._field.said)
                return True
        if event.type() in (QEvent.Type.KeyPress, QEvent.Type.InputMethod):
            self.touched.emit()
        return super().eventFilter(watched, event)

    def _keep(self) -> None:
        """Something was written: keep it as long as the sitting lasts."""
        if self._field is not None and self.step is not None:
            self.drafts.words[self.step] = self._field.words()
            self.touched.emit()

    def _begin_with(self, words: str) -> None:
        """An answer begins with what was kept before; one goes on writing behind it."""
        line = self._field.widget if self._field is not None else None
        if isinstance(line, QLineEdit) and isinstance(self.step, Ask):
            line.setText(begun_with(self.step.question, words))
            line.setFocus(Qt.FocusReason.OtherFocusReason)

    def _give(self, answer: Callable[[], object]) -> None:
        """Take what is answered now, and go on."""
        self.answer = answer()
        self.done.emit()

    def _clear(self) -> None:
        self._field = self._over = None
        if self._content is not None:
            self._content.hide()
            self._content.deleteLater()
            self._content = None

    def _opened(self) -> QGridLayout:
        """The grid of a new content."""
        self._content = QWidget()
        grid = QGridLayout(self._content)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(L)
        return grid

    def _appear(self) -> None:
        if self._content is not None:
            self._around.column.addWidget(self._content)
            self._content.show()
        self.show()
        self.raise_()
