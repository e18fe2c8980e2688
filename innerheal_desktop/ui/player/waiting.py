"""What a session asks of the person: a tap, an answer, a page. Nothing that is written is kept."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QLineEdit, QPlainTextEdit, QWidget

from innerheal_desktop.session.steps import Ask, Step, Tap, Write
from innerheal_desktop.tongue import mark, tr
from innerheal_desktop.ui.theme.spacing import L, S
from innerheal_desktop.ui.theme.typography import Type
from innerheal_desktop.ui.widgets.button import Button, Weight
from innerheal_desktop.ui.widgets.card import Card
from innerheal_desktop.ui.widgets.flow import Flow
from innerheal_desktop.ui.widgets.plain_label import PlainLabel
from innerheal_desktop.ui.widgets.scroll import Scroll
from innerheal_desktop.ui.widgets.slider import Slider

# The words take whatever width the card has; it scrolls where large text meets a low window. A page
# to write on is never lower than LEAST pixels, and ROOMY pixels higher where the window has them.
WIDE, LEAST, ROOMY = 100_000, 72, 120
UNKEPT = mark("This page is only for now. When it closes, the words are gone.")


class Waiting(Card):
    """A card for the step that waits. It says `done` when the person is ready to go on.

    `answer` is then the number of a scale, an option or a line; None where nothing was said.
    """

    done = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(tr("A question"), parent)
        self.step: Step | None = None
        self.answer: object = None
        self._content: QWidget | None = None
        self._around = Scroll(WIDE, margins=False)
        self._around.clear()
        self.body.addWidget(self._around)
        self.hide()

    def show_step(self, step: Step | None) -> bool:
        """Show what `step` asks, or hide when nothing waits; true when that changed anything."""
        if step is self.step:
            return False
        self.step, self.answer = step, None
        self._clear()
        if step is None or isinstance(step, Tap):
            self.hide()
            return True
        content = QWidget()
        grid = QGridLayout(content)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(L)
        field = self._ask(grid, step) if isinstance(step, Ask) else None
        if isinstance(step, Write):
            field = self._page(grid, step)
        self._add_ways(grid, field)
        self._content = content
        self._around.column.addWidget(content)
        content.show()
        self.show()
        self.raise_()
        # A hand that is on another control is left there: time never moves the focus away from it.
        page, focus = self.parentWidget(), self.window().focusWidget()
        if field is not None and (focus is None or page is None or focus.isAncestorOf(page)):
            field.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

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
        """Enter in a one-line answer means: ready."""
        enter = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if isinstance(event, QKeyEvent) and event.key() in enter:
            if event.type() == QEvent.Type.KeyPress:
                self._give(partial(said_in, watched))
            return True
        return super().eventFilter(watched, event)

    def _give(self, answer: Callable[[], object]) -> None:
        """Take what is answered now, and go on."""
        self.answer = answer()
        self.done.emit()

    def _clear(self) -> None:
        if self._content is not None:
            self._content.hide()
            self._content.deleteLater()
            self._content = None

    def _ask(self, grid: QGridLayout, step: Ask) -> QWidget | None:
        grid.addWidget(PlainLabel(step.question, Type.H2, characters=48), 0, 0, 1, 2)
        if step.kind == "choice" and step.options:
            options = Flow(S)
            for option in step.options:
                button = Button(option)
                button.clicked.connect(partial(self._give, partial(str, option)))
                options.addWidget(button)
            grid.addLayout(options, 1, 0, 1, 2)
            return None
        field: QWidget
        if step.kind == "scale":
            field = scale(step.question)
            low, high = PlainLabel("0", Type.SMALL), PlainLabel("10", Type.SMALL)
            grid.addWidget(low, 2, 0)
            grid.addWidget(high, 2, 1, Qt.AlignmentFlag.AlignRight)
        else:
            field = QLineEdit()
            field.setAccessibleName(step.question)
            field.installEventFilter(self)
        grid.addWidget(field, 1, 0, 1, 2)
        return field

    def _page(self, grid: QGridLayout, step: Write) -> QWidget:
        grid.addWidget(PlainLabel(step.prompt, Type.H2, characters=48), 0, 0, 1, 2)
        page = Paper()
        page.setAccessibleName(step.prompt)
        page.setTabChangesFocus(True)
        page.setMinimumHeight(LEAST)
        grid.addWidget(page, 1, 0, 1, 2)
        grid.addWidget(PlainLabel(tr(UNKEPT), Type.SMALL, tone="muted"), 2, 0, 1, 2)
        grid.setRowStretch(1, 1)
        return page

    def _add_ways(self, grid: QGridLayout, field: QWidget | None) -> None:
        row = grid.rowCount()
        if field is not None:
            go = Button(tr("Go on"), Weight.MAIN)
            go.clicked.connect(partial(self._give, partial(said_in, field)))
            grid.addWidget(go, row, 0, Qt.AlignmentFlag.AlignLeft)
        skip = Button(tr("Skip"), Weight.QUIET, name=tr("Skip this question"))
        skip.clicked.connect(self.done)
        grid.addWidget(skip, row, 1, Qt.AlignmentFlag.AlignRight)


class Paper(QPlainTextEdit):
    """A page to write on: it asks for little height, and takes what there is."""

    def sizeHint(self) -> QSize:
        """As wide as usual, and no higher than it must be."""
        return QSize(super().sizeHint().width(), LEAST)


def said_in(field: QObject) -> object:
    """What a field of a question says now; None for an empty one, and for a page."""
    if isinstance(field, Slider):
        return field.value()
    return field.text() or None if isinstance(field, QLineEdit) else None


def scale(question: str) -> Slider:
    """A real slider from 0 to 10."""
    slider = Slider(0, 10, step=1, page=2, origin=0)
    slider.setValue(5)
    slider.setAccessibleName(tr("{question} From 0 to 10.", question=question))
    return slider
