"""A worksheet: the questions of a card, one at a time, at one's own pace.

What is answered is kept as a draft while one goes. Every question can be passed over, Esc leaves
whenever one likes, and Support and grounding are one press away on each.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from innerheal_desktop.journal.cards import is_empty, line_of
from innerheal_desktop.journal.page import Page
from innerheal_desktop.practice.written import WritingTime
from innerheal_desktop.tongue import tr
from innerheal_desktop.trouble import TroubleError
from innerheal_desktop.ui.journal.awaiting import Awaiting
from innerheal_desktop.ui.journal.patterns.answering import Answering, AtHand
from innerheal_desktop.ui.journal.patterns.asking import Form, Question, Ways, foot
from innerheal_desktop.ui.journal.patterns.kept import Cards, answered
from innerheal_desktop.ui.support.lines import focus_on
from innerheal_desktop.ui.support.order import in_reading_order
from innerheal_desktop.ui.support.writing import Typing
from innerheal_desktop.ui.theme.sheet import dress
from innerheal_desktop.ui.theme.spacing import M
from innerheal_desktop.ui.theme.typography import Type
from innerheal_desktop.ui.widgets.long_words import LongWords
from innerheal_desktop.ui.widgets.sheet import Sheet

if TYPE_CHECKING:
    from typing import Any

    from innerheal_desktop.keeping.writer import Receipt


class Worksheet(Sheet):
    """Asks the steps of `form` for `page`, from the step of the field `at` on."""

    # Many, as the parts of one sheet, and how far it has come, are read together.

    kept = Signal(object)  # the Page as it was kept

    def __init__(
        self,
        window: QWidget,
        form: Form,
        page: Page,
        cards: Cards,
        at_hand: AtHand,
        now: Callable[[], float],
        at: str = "",
    ) -> None:
        super().__init__(window, form.title, tr("Later"))
        self.way_out.setAccessibleName(tr("Later: leave now, and keep this as a draft"))
        self.page = page
        self.form, self._cards, self._at_hand = form, cards, at_hand
        self._aside = at_hand._replace(begin=self._begin)
        self._time = WritingTime(now)
        keep = Typing(self, lambda: cards.keep_draft(self.page))
        self._typing, self._keeping = keep, Awaiting(self)
        self._finished = self._was_a_lot = False
        self.at = _first_open(form, page) if not at else _place(form, at)
        self.answering: Answering | None = None
        self._content: Question | None = None
        # One answer that is changed later is no worksheet that was finished.
        self._counts = not page.revision or self.at == 0
        self._lay()
        self._show_step()

    @property
    def first(self) -> QWidget | None:
        """Where the question is answered."""
        return self.answering.first() if self.answering is not None else None

    def leave(self) -> None:
        """Go; what was answered is a draft, unless the card was kept."""
        self._typing.now()
        if not self._finished and is_empty(self.page):
            self._cards.drop_draft(self.page.id)
        super().leave()

    def go_on(self) -> None:
        """The next question; after the last one the card is kept."""
        if not self._go(1):
            self.finish()

    def finish(self) -> None:
        """Keep the card. One in which nothing stands is none."""
        if self._keeping.busy:
            return
        if is_empty(self.page):
            self.leave()
        else:
            self._typing.now()
            self._keeping.follow(self._cards.keep(self.page), self._end)

    def _lay(self) -> None:
        self.column.setSpacing(M)
        self.count = LongWords("", Type.SMALL, tone="muted")
        self.ways = Ways()
        self.ways.next.clicked.connect(self.go_on)
        self.ways.back.clicked.connect(lambda: self._go(-1))
        self.ways.done.clicked.connect(self.finish)
        self.column.addWidget(self.count)
        self.column.addWidget(self.ways)
        self.column.addWidget(self.line)
        self.column.addStretch(1)
        self._foot = foot(self._aside)
        self.column.addWidget(self._foot)
        for key in ("Ctrl+Return", "Ctrl+Enter"):
            inside = Qt.ShortcutContext.WidgetWithChildrenShortcut
            QShortcut(QKeySequence(key), self, self.go_on, context=inside)

    def _show_step(self) -> None:
        """Put the question that is at into its place."""
        if self._content is not None:
            self._content.hide()
            self._content.deleteLater()
        self._content = content = Question(self.form, self.at, self.page, self._aside)
        self.answering = content.answering
        self.answering.changed.connect(self._changed)
        self.answering.ready.connect(self.go_on)
        self.column.insertWidget(1, content)
        count = tr("{n} of {m}", n=self.at + 1, m=len(self.form.steps))
        self.count.say(" · ".join(filter(None, (self.form.name, count))))
        self._tell()
        dress(self)
        in_reading_order(self)
        self._scroll.verticalScrollBar().setValue(0)

    def _go(self, by: int) -> bool:
        """Go to another question; False where there is none."""
        there = self.at + by
        if self._keeping.busy or not 0 <= there < len(self.form.steps):
            return self._keeping.busy
        self._typing.now()
        self.at = there
        self._show_step()
        self._announcer.say(self.form.steps[there].question)
        if self.answering is not None:
            focus_on(self.answering.first())
        return True

    def _changed(self) -> None:
        """Something was answered: it is the card's now, and a draft in a moment."""
        if self.answering is None:
            return
        self._time.stroke()
        page, words = answered(self.page, self.answering.fields()), self.answering.words()
        self.page = page if words is None else replace(page, words=words)
        self._tell()
        self._typing.typed()

    def _tell(self) -> None:
        """Say on the buttons what they do now."""
        first, last = self.at == 0, self.at + 1 == len(self.form.steps)
        said = self.answering is not None and _says(self.answering)
        a_lot = bool(getattr(self.answering, "a_lot", False))
        enough = bool(line_of(self.page))
        self.ways.tell(first=first, last=last, said=said, a_lot=a_lot, enough=enough)
        self._foot.setVisible(not a_lot)
        if a_lot and not self._was_a_lot:  # what is kinder now is in sight
            QTimer.singleShot(0, self.ways, lambda: self._scroll.ensureWidgetVisible(self.ways))
        self._was_a_lot = a_lot

    def _begin(self, session: str) -> None:
        """A session is wished for: the card waits as a draft, also an empty one."""
        self._cards.keep_draft(self.page, empty=True)
        self._finished = True  # nothing of it is dropped on the way out
        self._at_hand.begin(session)

    def _end(self, receipt: Receipt[Any]) -> None:
        try:
            page: Page = receipt.result(0.0)
        except TroubleError as trouble:
            self.say(str(trouble), urgent=True)
            return
        self._finished = True
        self._cards.drop_draft(page.id)
        if self._counts:
            self._cards.note_finished(page, self._time.seconds)
        self.leave()
        self.kept.emit(page)


def _says(answering: Answering) -> bool:
    """Whether anything is answered there."""
    return any(value is not None for value in answering.fields().values()) or bool(
        answering.words()
    )


def _place(form: Form, field: str) -> int:
    """Where the question of a field stands; the first one for a field that is not asked for."""
    return next((at for at, step in enumerate(form.steps) if step.field == field), 0)


def _first_open(form: Form, page: Page) -> int:
    """Where a draft goes on: after the last question that was answered."""
    done = [at for at, step in enumerate(form.steps) if page.fields.get(step.field) is not None]
    return min(max(done) + 1, len(form.steps) - 1) if done else 0
