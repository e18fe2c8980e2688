"""A worksheet: the questions of a card, one at a time, at one's own pace.

What is answered is kept as a draft while one goes. Every question can be passed over, Esc leaves
whenever one likes, and Support and grounding are one press away on each.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from innerheal_desktop.care.gates import LIGHTER_CARD
from innerheal_desktop.journal.cards import is_empty, line_of
from innerheal_desktop.journal.page import Page
from innerheal_desktop.practice.written import WritingTime
from innerheal_desktop.tongue import tr
from innerheal_desktop.trouble import TroubleError
from innerheal_desktop.ui.accessibility import Announcer
from innerheal_desktop.ui.journal.awaiting import Awaiting
from innerheal_desktop.ui.journal.patterns.answering import Answering, AtHand
from innerheal_desktop.ui.journal.patterns.kept import Cards, answered
from innerheal_desktop.ui.support.lines import focus_on, in_a_row
from innerheal_desktop.ui.support.order import in_reading_order
from innerheal_desktop.ui.support.writing import Typing
from innerheal_desktop.ui.theme.sheet import dress
from innerheal_desktop.ui.theme.spacing import M, S
from innerheal_desktop.ui.theme.typography import Type
from innerheal_desktop.ui.widgets.button import Button, Weight
from innerheal_desktop.ui.widgets.long_words import LongWords
from innerheal_desktop.ui.widgets.plain_label import PlainLabel
from innerheal_desktop.ui.widgets.sheet import Sheet

if TYPE_CHECKING:
    from typing import Any

    from innerheal_desktop.keeping.writer import Receipt


class Step(NamedTuple):
    """A question: the field it is known by, its words, a quiet word on it, where to answer it.

    `after` is said below the answer.
    """

    field: str
    question: str
    about: str
    make: Callable[[Page, AtHand], Answering]
    after: str = ""


class Form(NamedTuple):
    """A worksheet: what it is called, its questions, and what is said before the first of them."""

    title: str
    steps: tuple[Step, ...]
    before: str = ""


class Worksheet(Sheet):
    """Asks the steps of `form` for `page`, from the step of the field `at` on."""

    # More than eight: the parts of one sheet, which are read together.

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
        self._aside = AtHand(self._begin, at_hand.support, at_hand.find)
        self._time = WritingTime(now)
        self._typing = Typing(self, self._keep_draft)
        self._keeping = Awaiting(self)
        self._told = Announcer(self)
        self._finished = self._was_a_lot = False
        self.at = _first_open(form, page) if not at else _place(form, at)
        self.answering: Answering | None = None
        self._content: QWidget | None = None
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
        if self.at + 1 < len(self.form.steps):
            self._go(1)
        else:
            self.finish()

    def go_back(self) -> None:
        """The question before."""
        self._go(-1)

    def finish(self) -> None:
        """Keep the card. One in which nothing stands is none."""
        if self._keeping.busy:
            return
        if is_empty(self.page):
            self.leave()
            return
        self._typing.now()
        self._keeping.follow(self._cards.keep(self.page), self._end)

    def _lay(self) -> None:
        self.column.setSpacing(M)
        self.count = PlainLabel("", Type.SMALL, tone="muted")
        self.next = Button("", Weight.MAIN)
        self.back = Button(tr("Back"), name=tr("Back to the question before"))
        self.done = Button(tr("Keep it as it is"), Weight.QUIET)
        self.next.clicked.connect(self.go_on)
        self.back.clicked.connect(self.go_back)
        self.done.clicked.connect(self.finish)
        ground = Button(tr("Ground with the senses"), Weight.QUIET, icon="steady")
        support = Button(tr("Support"), Weight.QUIET, icon="support")
        ground.clicked.connect(lambda: self._begin(LIGHTER_CARD.grounding))
        support.clicked.connect(self._at_hand.support)
        self.column.addWidget(self.count)
        self.column.addWidget(in_a_row(self.next, self.back, self.done))
        self.column.addWidget(self.line)
        self.column.addStretch(1)
        self._foot = in_a_row(ground, support)
        self.column.addWidget(self._foot)
        for key in ("Ctrl+Return", "Ctrl+Enter"):
            onward = QShortcut(QKeySequence(key), self, self.go_on)
            onward.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def _show_step(self) -> None:
        """Put the question that is at into its place."""
        step = self.form.steps[self.at]
        if self._content is not None:
            self._content.hide()
            self._content.deleteLater()
        self._content, self.answering = self._made(step)
        self.column.insertWidget(1, self._content)
        many = len(self.form.steps)
        self.count.say(tr("{n} of {m}", n=self.at + 1, m=many) if many > 1 else "")
        self.count.setVisible(many > 1)
        self.back.setVisible(self.at > 0)
        self._tell()
        dress(self)
        in_reading_order(self)
        self._scroll.verticalScrollBar().setValue(0)

    def _made(self, step: Step) -> tuple[QWidget, Answering]:
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(S)
        if self.at == 0 and self.form.before:
            column.addWidget(PlainLabel(self.form.before, tone="muted", characters=72))
            column.addSpacing(M)
        column.addWidget(LongWords(step.question, Type.H2, characters=60))
        if step.about:
            column.addWidget(PlainLabel(step.about, tone="muted", characters=72))
        answering = step.make(self.page, self._aside)
        answering.changed.connect(self._changed)
        answering.ready.connect(self.go_on)
        column.addWidget(answering)
        if step.after:
            column.addWidget(PlainLabel(step.after, tone="muted", characters=72))
        return content, answering

    def _go(self, by: int) -> None:
        there = self.at + by
        if not 0 <= there < len(self.form.steps) or self._keeping.busy:
            return
        self._typing.now()
        self.at = there
        self._show_step()
        self._told.say(self.form.steps[there].question)
        if self.answering is not None:
            focus_on(self.answering.first())

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
        last = self.at + 1 == len(self.form.steps)
        said = self.answering is not None and _says(self.answering)
        words = tr("Keep it") if last else tr("Go on") if said else tr("Pass over")
        a_lot = bool(getattr(self.answering, "a_lot", False))
        self.next.setText(tr("Go on all the same") if a_lot and not last else words)
        # To pass over something is as good as to go on; it only does not ask for it.
        self.next.weight = Weight.MAIN if (said or last) and not a_lot else Weight.PLAIN
        self._foot.setVisible(not a_lot)
        self.next.updateGeometry()
        self.next.update()
        if a_lot and not self._was_a_lot:  # what is kinder now is in sight
            last_way = self.next
            QTimer.singleShot(0, last_way, lambda: self._scroll.ensureWidgetVisible(last_way))
        self._was_a_lot = a_lot
        # Whoever has said enough may stop anywhere.
        self.done.setVisible(not last and bool(line_of(self.page)) and not a_lot)

    def _begin(self, session: str) -> None:
        """A session is wished for: the card waits as a draft, also an empty one."""
        self._cards.keep_draft(self.page, empty=True)
        self._finished = True  # nothing of it is dropped on the way out
        self._at_hand.begin(session)

    def _keep_draft(self) -> None:
        self._cards.keep_draft(self.page)

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
