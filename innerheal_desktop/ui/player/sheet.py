"""What lies over a picture that stands still: a veil, and the sheet with the ways on."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget

from innerheal_desktop.tongue import tr
from innerheal_desktop.ui.theme.palette import token
from innerheal_desktop.ui.theme.spacing import XL, L, S
from innerheal_desktop.ui.theme.typography import Type, scale_of
from innerheal_desktop.ui.widgets.button import Button, Weight
from innerheal_desktop.ui.widgets.card import Card
from innerheal_desktop.ui.widgets.flow import Flow
from innerheal_desktop.ui.widgets.plain_label import PlainLabel
from innerheal_desktop.ui.widgets.scroll import Scroll

# The words take whatever width the sheet has; of their height, so much is always seen.
WIDEST, LEAST = 100_000, 72
# Something that may as well be left: its words, and what they do.
Aside = tuple[str, Callable[[], None]]


# How much of what lies beneath a veil is hidden while a sitting stands still, 0…1.
STANDING = 0.62


class Veil(QWidget):
    """Dims what lies beneath, by `strength` 0…1. Clicks fall through to the page."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.strength = STANDING
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def paintEvent(self, event: QPaintEvent) -> None:
        """One even tone of the ground."""
        colour = QColor(token(self.palette(), "bg"))
        colour.setAlphaF(self.strength)
        QPainter(self).fillRect(event.rect(), colour)


class Sheet(Card):
    """Some words and a row of ways on; the first is the one that Enter takes.

    Where they do not fit the page, the words scroll, also by PageUp and PageDown. `aside` stands
    below the ways where something is offered that may as well be left.
    """

    accessible_role = "Dialog"

    def __init__(self, parent: QWidget) -> None:
        super().__init__(tr("Choose how to go on"), parent)
        self.heading = PlainLabel("", Type.H2)
        self.words = PlainLabel("", Type.BODY, tone="muted", characters=60)
        self.row = Flow(S)
        self.body.addWidget(self.heading)
        self._around = Scroll(WIDEST, margins=False)
        self._around.clear()
        self._around.column.setSpacing(0)
        self._around.column.addWidget(self.words)
        self._around.column.addStretch(1)
        self.body.addWidget(self._around)
        self.body.addSpacing(L)
        self.body.addLayout(self.row)
        self.aside: Button | None = None
        self.below = Flow(S)
        self.body.addLayout(self.below)
        self.hide()

    def offer(
        self, heading: str, words: str, ways: tuple[tuple[str, Callable[[], None]], ...]
    ) -> None:
        """Open with these words and ways, the first with the focus."""
        self.close_quietly()
        self.heading.say(heading)
        self.words.say(words)
        self._around.setVisible(bool(words))
        self._around.verticalScrollBar().setValue(0)
        for index, (text, action) in enumerate(ways):
            button = Button(text, Weight.PLAIN if index else Weight.MAIN)
            button.clicked.connect(action)
            self.row.addWidget(button)
            if index == 0:
                first = button
        self.show()
        self.raise_()
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def offer_aside(self, aside: Aside) -> None:
        """Offer something quietly below the ways on; a second time its words alone change."""
        words, action = aside
        if self.aside is None:
            self.aside = Button(words, Weight.QUIET)
            self.aside.clicked.connect(action)
            self.below.addWidget(self.aside)
            self.aside.show()  # at once: the height of the sheet is measured next
        self.aside.setText(words)
        self.aside.updateGeometry()

    def focus_first(self) -> None:
        """Put the focus on the first of the ways."""
        self.row.widgets()[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def close_quietly(self) -> None:
        """Hide, and take the ways away."""
        self.hide()
        self.row.clear()
        self.below.clear()
        self.aside = None

    def settle(self, page: QWidget) -> None:
        """Stand in the middle of `page`."""
        wide = round(480 * scale_of(QApplication.font()))
        width = min(page.width() - 2 * L, max(wide, 480))
        self.setFixedWidth(width)
        words = self.words.heightForWidth(width - 2 * XL - L)
        height = self._measured(width, words)
        if height > page.height():
            height = self._measured(width, max(words - (height - page.height()), LEAST))
        self.setGeometry(
            (page.width() - width) // 2, max((page.height() - height) // 2, 0), width, height
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Scroll the words by a page, where they scroll; the rest goes on."""
        bar = self._around.verticalScrollBar()
        steps = {Qt.Key.Key_PageDown: bar.pageStep(), Qt.Key.Key_PageUp: -bar.pageStep()}
        if event.key() in steps and bar.maximum():
            bar.setValue(bar.value() + steps[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    def _measured(self, width: int, words: int) -> int:
        """The height of the sheet where its words have so much of it."""
        self._around.setFixedHeight(words)
        self.body.activate()
        return max(self.body.heightForWidth(width), self.body.sizeHint().height())
