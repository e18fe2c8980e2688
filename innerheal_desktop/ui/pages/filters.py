"""The chips above the list: a few ways in, and what one may ask of a session beforehand."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from innerheal_desktop.library.catalogue import Entry
from innerheal_desktop.library.collections import ALL, COLLECTIONS, Person, offered
from innerheal_desktop.library.filters import NEED, TIME, useful
from innerheal_desktop.tongue import plural, tr
from innerheal_desktop.ui.pages.chip import Chip, Chips
from innerheal_desktop.ui.theme.typography import Type
from innerheal_desktop.ui.widgets.plain_label import PlainLabel


class Folded(Chips):
    """Chips that are seen once `more` is pressed."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.more = Chip("more", "", tab=True)
        self.more.toggled.connect(self._unfold)
        self._unfold(on=False)

    def _unfold(self, on: bool) -> None:
        self.setVisible(on)
        self.more.setText(tr("Fewer") if on else tr("More"))
        self.more.setAccessibleName(tr("Fewer filters") if on else tr("More filters"))
        self.more.updateGeometry()


class Choices(QWidget):
    """`collection` is the way in that is chosen, `filters` the names of the chips that are on."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("Ways in and filters"))
        self.collection = ALL
        self.filters: frozenset[str] = frozenset()
        self._offered: tuple[Sequence[Entry], Person] | None = None
        self.ways = Chips(tr("Collections"), one=True, tabs=True)
        self.first = Chips(tr("Filter by need and time"))
        self.rest = Folded(tr("More filters"))
        self.clear = Chip("clear", tr("Clear"), tab=True)
        self.about = PlainLabel("", Type.SMALL, tone="muted")
        self.ways.chosen.connect(self._go)
        for chips in (self.first, self.rest):
            chips.chosen.connect(self._toggle)
        self.clear.setAccessibleName(tr("Clear the filters"))
        self.clear.setCheckable(False)
        self.clear.clicked.connect(self.reset)
        self._arrange()

    def offer(self, entries: Sequence[Entry], person: Person) -> None:
        """Offer what leads somewhere among these sessions. What leads nowhere now is let go."""
        if self._offered == (entries, person):
            return
        self._offered = (entries, person)
        ways = offered(entries, person)
        if self.collection not in {way.name for way in ways}:
            self.collection = ALL
        self.ways.offer([(way.name, tr(way.title)) for way in ways], [self.collection])
        here = useful(entries, person.practised)
        self.filters &= {each.name for each in here}
        for chips, mine in ((self.first, True), (self.rest, False)):
            rows = [each for each in here if (each.group in (NEED, TIME)) is mine]
            chips.offer([(each.name, tr(each.words)) for each in rows], self.filters)
        self.rest.more.setVisible(bool(self.rest.chips()))
        self._tell()

    def reset(self) -> None:
        """Ask for nothing any more."""
        had_focus = self.clear.hasFocus()
        self.filters = frozenset()
        self._tell()
        if had_focus:
            self.first.focus_first()
        self.changed.emit()

    def show_all(self) -> None:
        """Ask for nothing, by any way in."""
        self.collection = ALL
        self.filters = frozenset()
        self.ways.choose(ALL)
        self._tell()

    def words(self) -> str:
        """What the button that opens them says."""
        count = len(self.filters) + (self.collection != ALL)
        return plural("Filters · {n}", "Filters · {n}", count) if count else tr("Filters")

    def focus_first(self) -> None:
        """The ways in come first."""
        self.ways.focus_first()

    def _go(self, name: str) -> None:
        self.collection = name
        self._tell()
        self.changed.emit()

    def _toggle(self, name: str) -> None:
        self.filters ^= {name}
        self._tell()
        self.changed.emit()

    def _tell(self) -> None:
        """Show which are on."""
        for chips in (self.first, self.rest):
            for chip in chips.chips():
                chip.setChecked(chip.name in self.filters)
                chip.updateGeometry()
        if self.filters & {chip.name for chip in self.rest.chips()}:
            self.rest.more.setChecked(True)
        self.clear.setVisible(bool(self.filters))
        about = next(way.about for way in COLLECTIONS if way.name == self.collection)
        self.about.say(tr(about) if about else "")
        self.about.setVisible(bool(about))

    def _arrange(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(self.first, 1)
        top = Qt.AlignmentFlag.AlignTop
        row.addWidget(self.clear, 0, top)
        row.addWidget(self.rest.more, 0, top)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.ways)
        column.addWidget(self.about)
        column.addLayout(row)
        column.addWidget(self.rest)
        column.addStretch(1)
