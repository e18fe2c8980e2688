"""Where the parts of the Library stand: search above, chips below it, list beside session."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from innerheal_desktop.tongue import tr
from innerheal_desktop.ui.theme.spacing import MARGIN, NARROW_MARGIN, L, S
from innerheal_desktop.ui.theme.typography import scale_of
from innerheal_desktop.ui.widgets.button import HALO, Button, Weight

if TYPE_CHECKING:
    from innerheal_desktop.ui.pages.library import LibraryPage

LIST, FILTERS, DETAILS = "list", "filters", "details"
UNBOUNDED = 100_000
# From this width on there are wide margins.
ROOMY = 700
# From this height on, at 100 % text, the chips are always seen above list and session.
TALL = 580
NEVER = Qt.ScrollBarPolicy.ScrollBarAlwaysOff


class Frame:
    """Beside each other where there is room, one at a time where there is not."""

    def __init__(self, page: LibraryPage) -> None:
        self._page = page
        self.disclose = Button(tr("Filters"), icon="filter")
        self.disclose.setCheckable(True)
        self.patterns = Button(tr("Breath patterns"), Weight.QUIET, icon="breath")
        self.patterns.clicked.connect(lambda: page.go.emit("patterns"))
        self.programmes = Button(tr("Programmes"), Weight.QUIET, icon="programmes")
        self.programmes.clicked.connect(lambda: page.go.emit("programmes"))
        self._chips = QScrollArea()
        self._chips.setFrameShape(QFrame.Shape.NoFrame)
        self._chips.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._chips.setWidgetResizable(True)
        self._chips.setWidget(page.choices)
        self._chips.viewport().setAutoFillBackground(False)
        page.choices.setAutoFillBackground(False)
        self._chips.setHorizontalScrollBarPolicy(NEVER)
        self._column = QVBoxLayout(page)
        self._column.setSpacing(S)
        self._top = QWidget()
        top = QHBoxLayout(self._top)
        top.setContentsMargins(0, 0, 0, 0)
        top.setSpacing(S)
        top.addWidget(page.field, 1)
        top.addWidget(self.programmes)
        top.addWidget(self.patterns)
        top.addWidget(self.disclose)
        self._body = QWidget()
        body = QHBoxLayout(self._body)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(MARGIN - HALO)
        body.addWidget(page.list, 5)
        body.addWidget(page.details, 6)
        self._column.addWidget(self._top)
        self._column.addWidget(self._chips, 1)
        self._column.addWidget(self._body, 1)

    def say(self, words: str) -> None:
        """What the button of the filters says."""
        if words != self.disclose.text():
            self.disclose.setText(words)
            self.disclose.updateGeometry()

    def place(self, *, wide: bool, shown: str, found: bool) -> None:
        """Show everything where it is `wide`, else what is `shown`."""
        page = self._page
        margin = MARGIN if page.width() >= ROOMY else NARROW_MARGIN
        self._column.setContentsMargins(margin - HALO, 0, margin - HALO, L)
        open_ = wide and page.height() >= TALL * scale_of(QApplication.font())
        self.disclose.setVisible(not open_)
        with QSignalBlocker(self.disclose):
            self.disclose.setChecked(shown == FILTERS and not open_)
        self.programmes.show_words(words=wide)
        self.patterns.show_words(words=wide)
        self.patterns.setVisible(wide or shown != FILTERS)
        alone = not wide and shown == DETAILS and found
        self._top.setVisible(not alone)
        self._chips.setVisible(open_ or shown == FILTERS)
        self._body.setVisible(wide or shown != FILTERS)
        page.details.setVisible(wide or shown == DETAILS or not found)
        page.details.back.setVisible(alone)
        page.list.setVisible(wide or (shown == LIST and found))
        self._fit(page.width() - 2 * (margin - HALO), wide=wide)

    def _fit(self, width: int, *, wide: bool) -> None:
        """Beside other things the chips are as tall as they are; alone they may scroll."""
        bars = Qt.ScrollBarPolicy
        self._chips.setVerticalScrollBarPolicy(NEVER if wide else bars.ScrollBarAsNeeded)
        layout = self._page.choices.layout()
        if wide and layout is not None:
            layout.activate()
            self._chips.setFixedHeight(max(layout.totalHeightForWidth(width), 1))
        else:
            self._chips.setMinimumHeight(0)
            self._chips.setMaximumHeight(UNBOUNDED)
