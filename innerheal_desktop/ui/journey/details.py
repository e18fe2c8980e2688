"""Details: the numbers behind the streak, for whoever opens them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from innerheal_desktop.practice.wording import date_words, longest_words, weeks_words
from innerheal_desktop.practice.zone import this_zone
from innerheal_desktop.tongue import plural, tr
from innerheal_desktop.ui.theme.spacing import XS, M, S
from innerheal_desktop.ui.theme.typography import Type
from innerheal_desktop.ui.widgets.button import Button, Weight
from innerheal_desktop.ui.widgets.flow import Flow
from innerheal_desktop.ui.widgets.plain_label import PlainLabel

if TYPE_CHECKING:
    from innerheal_desktop.practice.rhythm import Rhythm


class Details(QWidget):
    """Lines in a fold, which is closed until somebody opens it; `beside` stands before its key."""

    def __init__(self, beside: QWidget) -> None:
        super().__init__()
        self.fold = Button(tr("Details"), Weight.QUIET, icon="more")
        self.fold.setCheckable(True)
        self.fold.toggled.connect(self._unfold)
        self._lines = QWidget()
        self._column = QVBoxLayout(self._lines)
        self._column.setContentsMargins(0, 0, 0, M)
        self._column.setSpacing(XS)
        row = Flow(S)
        row.addWidget(beside)
        row.addWidget(self.fold)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(S)
        column.addLayout(row)
        column.addWidget(self._lines)
        self._unfold(False)

    @property
    def lines(self) -> tuple[str, ...]:
        """What the fold says, open or closed."""
        labels = self._lines.findChildren(PlainLabel)
        return tuple(label.text() for label in labels if not label.isHidden())

    def show_rhythm(self, rhythm: Rhythm) -> None:
        """Say what there is to say of it; no line of none."""
        said = detail_lines(rhythm, this_zone())
        while self._column.count() < len(said):
            self._column.addWidget(PlainLabel("", Type.BODY, tone="muted"))
        for at, label in enumerate(self._lines.findChildren(PlainLabel)):
            label.say(said[at] if at < len(said) else "")
            label.setVisible(at < len(said))
        self.fold.setVisible(bool(said))
        self._unfold(self.fold.isChecked())

    def _unfold(self, opened: bool) -> None:
        self._lines.setVisible(opened and not self.fold.isHidden())
        said = tr("Close the details") if opened else tr("Open the details: longest run, first day")
        self.fold.setAccessibleName(said)


def detail_lines(rhythm: Rhythm, zone: str) -> tuple[str, ...]:
    """The run, the longest, the weeks in rhythm, all days and the first, each in a sentence."""
    if rhythm.first is None:
        return ()
    run = (
        plural(
            "This streak: {n} day of practice.",
            "This streak: {n} days of practice.",
            rhythm.streak,
        )
        if rhythm.streak
        else ""
    )
    weeks = weeks_words(rhythm)
    total = plural(
        "{n} day of practice in all, the first on {day}.",
        "{n} days of practice in all, the first on {day}.",
        rhythm.total,
        day=date_words(rhythm.first),
    )
    lines = (run, longest_words(rhythm, zone), f"{weeks}." if weeks else "", total)
    return tuple(line for line in lines if line)
