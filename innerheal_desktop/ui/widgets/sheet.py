"""A sheet over the page: a heading, a way out, a column that scrolls, and one line of what came."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QWidget

from innerheal_desktop.tongue import tr
from innerheal_desktop.ui.accessibility import Announcer
from innerheal_desktop.ui.theme.sheet import dress
from innerheal_desktop.ui.theme.spacing import COLUMN, MARGIN, L
from innerheal_desktop.ui.theme.typography import Type
from innerheal_desktop.ui.widgets.button import Button
from innerheal_desktop.ui.widgets.long_words import LongWords
from innerheal_desktop.ui.widgets.over import Over
from innerheal_desktop.ui.widgets.scroll import Scroll


class Sheet(Over):
    """Fill `column`, place `line` where trouble is to be told, and let it `appear`.

    `out` is what the way out says: *Close*, where it has no better name.
    """

    # The signals of a window that leave it: whatever else is begun or gone to.
    left_by: tuple[str, ...] = ("begin", "turned")

    def __init__(self, window: QWidget, title: str, out: str = "") -> None:
        super().__init__(window, title)
        self._announcer = Announcer(window)
        self.heading = LongWords(title, Type.H1)
        self.way_out = Button(out or tr("Close"), icon="close")
        self.way_out.clicked.connect(self.leave)
        self.line = LongWords("", Type.BODY)
        self.line.hide()
        self._scroll = Scroll(COLUMN + MARGIN, margins=False)
        self._scroll.clear()
        self.column = self._scroll.column
        head = QHBoxLayout()
        head.addWidget(self.heading, 1, Qt.AlignmentFlag.AlignVCenter)
        head.addWidget(self.way_out, 0, Qt.AlignmentFlag.AlignTop)
        whole = self.column_in_the_middle()
        whole.setContentsMargins(L, L, L, 0)
        whole.addLayout(head)
        whole.addWidget(self._scroll, 1)
        self.leave_at(*self.left_by)

    def appear(self, first: QWidget | None = None) -> None:
        """Come forward, with the focus on `first` or the way out."""
        dress(self)
        self.setGeometry(self.window().rect())
        self.show()
        self.raise_()
        (first or self.way_out).setFocus(Qt.FocusReason.OtherFocusReason)

    def say(self, words: str, *, urgent: bool = False) -> None:
        """Show one line, and say it aloud; none when empty."""
        self.line.say(words)
        self.line.setVisible(bool(words))
        self._announcer.say(words, urgent=urgent)
        if words:  # once there is room for it
            QTimer.singleShot(
                0, self.line, lambda: self._scroll.ensureWidgetVisible(self.line, 0, L)
            )
