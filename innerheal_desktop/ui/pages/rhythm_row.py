"""The row of the rhythm: the streak and why, the dots of this week, and all of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QHideEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from innerheal_desktop.practice.wording import (
    as_shown,
    streak_words,
    total_words,
    week_meaning,
    week_words,
)
from innerheal_desktop.tongue import tr
from innerheal_desktop.ui.theme.spacing import L, S
from innerheal_desktop.ui.theme.typography import Type
from innerheal_desktop.ui.widgets.button import HALO, Button, Weight
from innerheal_desktop.ui.widgets.dots import Dots
from innerheal_desktop.ui.widgets.flow import Flow
from innerheal_desktop.ui.widgets.hint import Hint
from innerheal_desktop.ui.widgets.plain_label import PlainLabel

if TYPE_CHECKING:
    from innerheal_desktop.practice.rhythm import Rhythm

TOLD_BY_THE_KEYBOARD = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
)


class Meaning(Button):
    """Words that say what they mean: to the mouse over them, to the focus, and to a reader."""

    def __init__(self) -> None:
        super().__init__("", Weight.QUIET)
        self.hint: Hint | None = None

    def mean(self, words: str, meaning: str) -> None:
        """Show `words`, and know what they mean."""
        self.setText(words)
        self.setAccessibleDescription(meaning)
        self.setToolTip(meaning)
        self.updateGeometry()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """A hand on the keyboard is told what a mouse would be told."""
        super().focusInEvent(event)
        if event.reason() in TOLD_BY_THE_KEYBOARD:
            # Tab scrolls to where it goes, but only after this.
            QTimer.singleShot(0, self, self._tell)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """And no longer."""
        super().focusOutEvent(event)
        self._hide()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nor when the page is left."""
        super().hideEvent(event)
        self._hide()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc sends the meaning away and leaves the rest as it is."""
        if event.key() == Qt.Key.Key_Escape and self.hint is not None:
            self._hide()
        else:
            super().keyPressEvent(event)

    def _tell(self) -> None:
        if self.hasFocus() and self.hint is None:
            self.hint = Hint(self.toolTip(), self)

    def _hide(self) -> None:
        if self.hint is not None:
            self.hint.hide()
            self.hint.deleteLater()
            self.hint = None


class RhythmRow(QWidget):
    """Streak, week and total; hidden until there is something to show.

    `explained` asks for the days behind the streak, `opened` for the page that tells of the week.
    """

    explained = Signal()
    opened = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.streak = PlainLabel("", Type.H3)
        self.why = Button(tr("Why?"), Weight.QUIET, name=tr("Why? The streak, day by day"))
        self.dots = Dots()
        self.week = Meaning()
        self.total = PlainLabel("", Type.BODY, tone="muted")
        for label in (self.streak, self.total):
            label.setWordWrap(False)
        self.why.clicked.connect(self.explained)
        self.week.clicked.connect(self.opened)
        self._this_week = _together(self.dots, self.week)
        row = Flow(L)
        self.setLayout(row)
        for part in (_together(self.streak, self.why), self._this_week, self.total):
            row.addWidget(part)
        self.hide()

    def show_rhythm(self, rhythm: Rhythm, show: str = "all") -> None:
        """Show of a rhythm what a person wants to see (`as_shown`).

        Where nothing runs, the total alone: no dot and no number of none.
        """
        shown = as_shown(rhythm, show)
        if shown is None or not rhythm.total:
            self.hide()
            return
        week, meaning = week_words(shown), week_meaning(shown)
        self.streak.say(streak_words(shown))
        self.why.setVisible(bool(shown.streak))
        self.dots.show_week(rhythm.dots, meaning)
        self.dots.setToolTip(meaning)
        self.week.mean(week, meaning)
        self.week.setVisible(bool(week))
        self._this_week.setVisible(bool(rhythm.streak or rhythm.week_days))
        self.total.say(total_words(shown))
        self.total.setVisible(bool(self.total.text()))
        self.show()


def _together(*parts: QWidget) -> QWidget:
    """Parts that no line's end comes between."""
    group = QWidget()
    row = QHBoxLayout(group)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(S - HALO)
    for part in parts:
        row.addWidget(part, 0, Qt.AlignmentFlag.AlignVCenter)
    return group
