"""A line on the sitting that has just ended: a few words, kept as its note."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from innerheal_desktop.tongue import mark, tr
from innerheal_desktop.trouble import TroubleError
from innerheal_desktop.ui.journey.fields import Labelled, NoteField
from innerheal_desktop.ui.theme.spacing import M
from innerheal_desktop.ui.theme.typography import Type
from innerheal_desktop.ui.widgets.button import Button, Weight
from innerheal_desktop.ui.widgets.plain_label import PlainLabel
from innerheal_desktop.ui.widgets.sheet import Sheet

STAYS = mark("It stays with this sitting, on this computer. Journey shows it again.")


class LineSheet(Sheet):
    """Begins with what was `written` before; `keep` takes the words, or raises a `TroubleError`.

    `hold` takes what stands there when the sheet is left, kept or not, for the next time.
    """

    def __init__(
        self,
        window: QWidget,
        written: str,
        keep: Callable[[str], None],
        hold: Callable[[str], None],
    ) -> None:
        super().__init__(window, tr("Write a line"))
        self._keep, self._hold = keep, hold
        self.field = NoteField(tr("A line on this sitting"))
        self.field.setPlainText(written)
        self.keep_button = Button(tr("Keep"), Weight.MAIN, name=tr("Keep the line"))
        self.keep_button.clicked.connect(self.save)
        self.column.setSpacing(M)
        self.column.addWidget(PlainLabel(tr(STAYS), Type.BODY, tone="muted", characters=72))
        self.column.addWidget(Labelled(tr("A line on this sitting"), self.field))
        self.column.addWidget(self.keep_button, 0, Qt.AlignmentFlag.AlignLeading)
        self.column.addWidget(self.line)
        self.column.addStretch(1)

    def leave(self) -> None:
        """Go; what is typed waits."""
        self._hold(self.field.toPlainText())
        super().leave()

    def save(self) -> None:
        """Keep it; where that fails the words stay, with the reason below them."""
        try:
            self._keep(self.field.toPlainText().strip())
        except TroubleError as trouble:
            self.say(str(trouble), urgent=True)
        else:
            self.leave()
