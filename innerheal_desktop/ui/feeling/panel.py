"""The panel of a check-in: the scales, Skip right after them, words if one likes, and Keep."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from innerheal_desktop.practice.feelings import Feeling
from innerheal_desktop.tongue import tr
from innerheal_desktop.ui.feeling.scales import Scales
from innerheal_desktop.ui.feeling.words import Words
from innerheal_desktop.ui.theme.sheet import dress
from innerheal_desktop.ui.theme.spacing import XS, L
from innerheal_desktop.ui.widgets.button import Button, Weight
from innerheal_desktop.ui.widgets.flow import Flow


class FeelingPanel(QWidget):
    """Asks for `scales` in a manner of `MANNERS`. Keep with nothing set is a skip.

    Words are shown once they are asked for; Keep then stands below them.
    """

    kept = Signal(object)  # a Feeling in which something is said
    skipped = Signal()

    def __init__(self, scales: Sequence[str], manner: str, *, centred: bool = False) -> None:
        super().__init__()
        self.setAccessibleName(tr("How it feels"))
        self.scales = Scales(scales, manner)
        self.skip = Button(tr("Skip"), Weight.QUIET, name=tr("Skip how it feels"))
        self.more = Button(tr("Add words"), Weight.QUIET)
        self.keep = Button(tr("Keep"), name=tr("Keep how it feels"))
        self.words: Words | None = None
        self._row, self._foot = Flow(XS, centred=centred), Flow(XS, centred=centred)
        for button in (self.skip, self.more, self.keep):
            self._row.addWidget(button)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(L)
        self._column.addWidget(self.scales)
        self._column.addLayout(self._row)
        self._column.addLayout(self._foot)
        self.skip.clicked.connect(self.skipped)
        self.more.clicked.connect(self._open_words)
        self.keep.clicked.connect(self.take)

    @property
    def feeling(self) -> Feeling:
        """What is set and written now."""
        words, line = (self.words.words, self.words.one_line) if self.words else ((), "")
        return Feeling(**self.scales.felt(), words=words, line=line)

    def show_feeling(self, feeling: Feeling) -> None:
        """Begin with what was said before."""
        self.scales.show_felt(
            {name: getattr(feeling, name) for name in ("valence", "arousal", "distress")}
        )
        if feeling.words or feeling.line:
            self._show_words().show_words(feeling.words, feeling.line)

    def take(self) -> None:
        """Keep what is said, or pass by where nothing is."""
        feeling = self.feeling
        if feeling:
            self.kept.emit(feeling)
        else:
            self.skipped.emit()

    def focus_first(self) -> None:
        """The first scale."""
        self.scales.focus_first()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter keeps, from anywhere in the panel."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.take()
        else:
            event.ignore()

    def _open_words(self) -> None:
        self._show_words().field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_words(self) -> Words:
        if self.words is None:
            self.words = Words()
            dress(self.words)
            self.more.hide()
            self._row.removeWidget(self.keep)
            self._foot.addWidget(self.keep)
            self._column.insertWidget(self._column.count() - 1, self.words)
            self.words.ordered.connect(self._order)
            self._order()
        return self.words

    def _order(self) -> None:
        """Tab goes down the panel, wherever its words were made."""
        if self.words is not None:
            for before, after in pairwise((self.skip, *self.words.stops(), self.keep)):
                QWidget.setTabOrder(before, after)
