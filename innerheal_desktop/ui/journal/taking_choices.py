"""What shall leave: which sorts of pages, from how far back, and what only when asked."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QVBoxLayout, QWidget

from innerheal_desktop.journal.exporting import Wish
from innerheal_desktop.journal.journal import Journal, State
from innerheal_desktop.journal.page import Page
from innerheal_desktop.tongue import mark, plural, tr
from innerheal_desktop.ui.theme.spacing import L
from innerheal_desktop.ui.theme.typography import Type
from innerheal_desktop.ui.widgets.option import Option, Tick
from innerheal_desktop.ui.widgets.plain_label import PlainLabel

# Each tick, and the kinds of pages that it stands for.
KINDS: tuple[tuple[str, tuple[str, ...]], ...] = (
    (mark("Pages"), ("page",)),
    (mark("Letters"), ("letter",)),
    (mark("Old and new scripts, strategies, plans"), ("trigger", "pattern", "plan")),
    (mark("Kind words, values, good things"), ("line", "values", "gratitude")),
)
SPANS: tuple[tuple[str, int | None], ...] = (
    (mark("All of them"), None),
    (mark("The last year"), 365),
    (mark("The last three months"), 91),
    (mark("The last week"), 7),
)


class Choices(QWidget):
    """Which pages, and from how far back."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(0)
        self.column.addWidget(PlainLabel(tr("What shall leave?"), Type.H3))
        self.kinds = tuple(self._tick(tr(words), on=True) for words, _ in KINDS)
        self.column.addSpacing(L)
        self.column.addWidget(PlainLabel(tr("From when?"), Type.H3))
        self.spans = QButtonGroup(self)
        for at, (words, _) in enumerate(SPANS):
            option = Option(tr(words))
            option.setChecked(at == 0)
            self.spans.addButton(option, at)
            self.column.addWidget(option)
        self.spans.idClicked.connect(self.changed)
        self.column.addSpacing(L)
        self.column.addWidget(PlainLabel(tr("Also"), Type.H3))
        self.sealed = self._tick(
            tr("Letters that are still sealed"), tr("Their day is yet to come.")
        )
        self.deleted = self._tick(
            tr("Deleted pages"), tr("As long as they can still be brought back.")
        )
        self.column.addStretch(1)

    def wish(self, now: datetime) -> Wish:
        """What is ticked; `now` is local time."""
        ticked = zip(self.kinds, KINDS, strict=True)
        kinds = tuple(kind for tick, (_, kinds) in ticked if tick.isChecked() for kind in kinds)
        days = SPANS[self.spans.checkedId()][1]
        since = 0 if days is None else int((now - timedelta(days=days)).timestamp() * 1000)
        return Wish(
            kinds or ("none",), since, self.deleted.isChecked(), self.sealed.isChecked(), now.date()
        )

    def _tick(self, words: str, about: str = "", *, on: bool = False) -> Tick:
        tick = Tick(words, about)
        tick.setChecked(on)
        tick.toggled.connect(self.changed)
        self.column.addWidget(tick)
        return tick


def counted_words(journal: Journal, wish: Wish, pages: Sequence[Page]) -> str:
    """How many `pages` would leave, and which letters stay because their day is yet to come."""
    if journal.state is State.LOCKED:
        return tr("The journal is locked. Unlock it first.")
    said = plural("{n} page would leave.", "{n} pages would leave.", len(pages))
    if wish.sealed or wish.today is None or "letter" not in wish.kinds:
        return said
    opens = (letter.opens for letter in journal.pages("letter"))
    kept = sum(day is not None and day > wish.today for day in opens)
    if not kept:
        return said
    sealed = plural(
        "{n} letter is still sealed and stays so, unless it is ticked.",
        "{n} letters are still sealed and stay so, unless they are ticked.",
        kept,
    )
    return f"{said} {sealed}"
