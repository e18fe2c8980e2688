"""Before a sitting that may ask more of a person: four ticks, or a look at how it is. One sheet.

Nothing has to be answered: Esc, and *Not now*, leave it. What the look finds is not kept at all;
what is said in the check-in that may be opened from here is.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from innerheal_desktop.care.gates import CAN_BRING_UP, SAYS_ELSE, STIRRED
from innerheal_desktop.practice.feelings import Scale
from innerheal_desktop.tongue import mark, tr
from innerheal_desktop.ui.accessibility import Announcer
from innerheal_desktop.ui.feeling.slider import FeelingSlider
from innerheal_desktop.ui.theme.spacing import COLUMN, MARGIN, XS, L, S
from innerheal_desktop.ui.theme.typography import Type, scale_of
from innerheal_desktop.ui.widgets.button import Button, Weight
from innerheal_desktop.ui.widgets.flow import Flow
from innerheal_desktop.ui.widgets.option import Tick
from innerheal_desktop.ui.widgets.over import Over
from innerheal_desktop.ui.widgets.plain_label import PlainLabel
from innerheal_desktop.ui.widgets.scroll import Scroll

if TYPE_CHECKING:
    from innerheal_desktop.care.gates import HoldsCard, ReadinessCard
    from innerheal_desktop.ui.player.sheet import Aside

UNKEPT = mark("This answer is not kept.")
STEADY = "steady-now"
UNSAID = mark("Rather not say")
# Below this height, at 100 % text, the heading is smaller.
ROOMY = 640


class BeforeSheet(Over):
    """A heading, words, what is asked in `column`; below, always in sight, the ways on."""

    def __init__(self, window: QWidget, title: str, *lines: str) -> None:
        super().__init__(window, title)
        self._announcer = Announcer(window)
        self.words = Scroll(COLUMN, margins=False)
        self.words.clear()
        self.column = self.words.column
        self.ways = QWidget()
        self._row = Flow(S)
        self.ways.setLayout(self._row)
        self._aside: Button | None = None
        self._heading = PlainLabel(title, Type.GREETING)
        for line in lines:
            self.column.addWidget(PlainLabel(line, Type.BODY, characters=72))
        whole = self._whole = self.column_in_the_middle()
        whole.setSpacing(S)
        whole.addWidget(self._heading)
        whole.addWidget(self.words, 1)
        whole.addWidget(self.ways)

    def offer_aside(self, aside: Aside) -> None:
        """Offer something quietly below the words; what was offered before goes."""
        words, action = aside
        if self._aside is None:
            self._aside = Button(words, Weight.QUIET)
            below = Flow(S)
            below.addWidget(self._aside)
            self.column.addLayout(below)
            self._aside.clicked.connect(action)
        self._aside.setText(words)
        self._aside.updateGeometry()

    def go_on(self) -> None:
        """Something aside is done: the focus is on what is asked here."""
        first = next(iter(self.stops()), None)
        if first is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    def way(self, words: str, weight: Weight = Weight.PLAIN) -> Button:
        """One more way on."""
        button = Button(words, weight)
        self._row.addWidget(button)
        return button

    def appear(self) -> None:
        """Come forward; the first thing that is asked has the focus."""
        self.column.addStretch(1)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._follow)
        self.setGeometry(self.window().rect())
        self.show()
        self.raise_()
        self._focus_first()
        self._announcer.say(self._heading.text())

    def showEvent(self, event: QShowEvent) -> None:
        """Take the focus, also where the window itself is shown only now."""
        super().showEvent(event)
        QTimer.singleShot(0, self, self._focus_first)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a low window heading and margins leave room for what is asked."""
        roomy = self.height() >= ROOMY * scale_of(QApplication.font())
        self._heading.write_in(Type.GREETING if roomy else Type.H2)
        above = L if roomy else S
        self._whole.setContentsMargins(MARGIN, above, MARGIN, above)
        super().resizeEvent(event)

    def _focus_first(self) -> None:
        first = next(iter(self.stops()), None)
        if first is not None and not self.isAncestorOf(self.window().focusWidget() or self):
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _follow(self, _: QWidget | None, now: QWidget | None) -> None:
        """What has the focus is in sight."""
        if now is not None and self.words.isAncestorOf(now):
            self.words.ensureWidgetVisible(now)


class HoldsSheet(BeforeSheet):
    """The four ticks before the first session with holds; below, its own card in `words`."""

    answered = Signal(tuple, bool)  # the lines that were ticked, and whether it stays unsaid

    def __init__(self, window: QWidget, card: HoldsCard, session: str, words: str) -> None:
        super().__init__(window, session, tr(card.words))
        self._card = card
        self.ticks = [Tick(tr(each.words)) for each in card.ticks]
        box = QWidget()
        box.setAccessibleName(tr(card.title))
        rows = QVBoxLayout(box)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        for tick in self.ticks:
            tick.toggled.connect(self._tell)
            rows.addWidget(tick)
        self.column.addWidget(box)
        self.go = self.way("", Weight.MAIN)
        self.unsaid = self.way(tr(card.unsaid))
        self.later = self.way(tr("Not now"), Weight.QUIET)
        self.column.addSpacing(S)
        for line in words.split("\n\n"):
            self.column.addWidget(PlainLabel(line, Type.BODY, tone="muted", characters=72))
        self.go.clicked.connect(lambda: self._answer(unsaid=False))
        self.unsaid.clicked.connect(lambda: self._answer(unsaid=True))
        self.unsaid.setAccessibleDescription(tr("Begins without holds."))
        self.later.clicked.connect(self.leave)
        self._tell()

    def _tell(self) -> None:
        """Say on the button what it does now."""
        any_ = any(tick.isChecked() for tick in self.ticks)
        self.go.setText(tr("Begin without holds") if any_ else tr(self._card.none))
        self.go.updateGeometry()

    def _answer(self, *, unsaid: bool) -> None:
        pairs = zip(self.ticks, self._card.ticks, strict=True)
        ticked = () if unsaid else tuple(row for tick, row in pairs if tick.isChecked())
        self.leave()
        self.answered.emit(ticked, unsaid)


class ReadinessSheet(BeforeSheet):
    """How it is right now, before what may stir feelings. Above `STIRRED`, grounding first.

    `gentler` is the id of something shorter that is there, or empty.
    """

    # Many, as each is a part that comes into sight by the answer.

    ready = Signal()
    other = Signal(str)  # the id of another session

    def __init__(
        self, window: QWidget, card: ReadinessCard, session: str, gentler: str, *lines: str
    ) -> None:
        said = any(CAN_BRING_UP in line for line in lines)
        before = (tr(card.before),) if card.before and not said else ()
        super().__init__(window, session, *lines, *before)
        self._card = card
        self.column.addWidget(PlainLabel(tr(card.question), Type.STRONG))
        self.scale = FeelingSlider(Scale("stirred", card.question, card.low, card.high, 10))
        self.scale.said.connect(self._tell)
        self.shown = PlainLabel("", Type.STRONG)
        self._lay_scale()
        self.unkept = PlainLabel(tr(UNKEPT), Type.SMALL, tone="muted")
        self.column.addWidget(self.unkept)
        self.stirred = PlainLabel("", Type.BODY, characters=72)
        self.column.addWidget(self.stirred)
        self.column.addWidget(PlainLabel(tr(card.today), Type.STRONG))
        else_ = "" if any(SAYS_ELSE in line for line in lines) else card.else_
        for line in filter(None, (card.afterwards, else_)):
            self.column.addWidget(PlainLabel(tr(line), Type.BODY, characters=72))
        self._offer(gentler)
        self._tell()

    def _lay_scale(self) -> None:
        """The scale, what its ends are, and between them what is said; nothing until it is."""
        ends = QHBoxLayout()
        ends.addWidget(PlainLabel(tr(self._card.low), Type.SMALL, tone="muted"))
        ends.addStretch(1)
        ends.addWidget(self.shown)
        ends.addStretch(1)
        ends.addWidget(PlainLabel(tr(self._card.high), Type.SMALL, tone="muted"))
        asked = QVBoxLayout()
        asked.setSpacing(XS)
        asked.addWidget(self.scale)
        asked.addLayout(ends)
        self.column.addLayout(asked)

    def _offer(self, gentler: str) -> None:
        """The ways on; grounding comes forward where a person is stirred up already."""
        self.begin = self.way(tr("Yes, begin"), Weight.MAIN)
        self.grounding = self.way(tr("Ground with the senses"), Weight.MAIN)
        self.gentler = self.way(tr("A shorter, gentler one"))
        self.steady = self.way(tr("Steady me now"))
        self.later = self.way(tr("Not today"), Weight.QUIET)
        self.begin.clicked.connect(self._begin)
        self.grounding.clicked.connect(partial(self._choose, self._card.grounding))
        self.gentler.clicked.connect(partial(self._choose, gentler))
        self.gentler.setVisible(bool(gentler))
        self.steady.clicked.connect(partial(self._choose, STEADY))
        self.later.clicked.connect(self.leave)

    def show_stirred(self, value: int | None) -> None:
        """Stand at what was said elsewhere of how stirred up it is, and is kept from there."""
        if value is not None:
            self.scale.felt = value
            self.unkept.hide()
            self._tell()

    def go_on(self) -> None:
        """The focus is on the way that is kind now: to begin, or something gentler."""
        begins = self.begin.weight is Weight.MAIN
        way = self.begin if begins else self.grounding
        way.setFocus(Qt.FocusReason.OtherFocusReason)

    def _tell(self) -> None:
        """Above a middle, grounding is there too, and why; the choice stays open."""
        felt = self.scale.felt
        self.shown.say(tr(UNSAID) if felt is None else str(felt))
        stirred = felt is not None and felt > STIRRED
        said = tr(self._card.stirred) if stirred else ""
        if said and said != self.stirred.text():
            self._announcer.say(said)
        self.stirred.say(said)
        self.stirred.setVisible(stirred)
        self.begin.weight = Weight.PLAIN if stirred else Weight.MAIN
        self.grounding.setVisible(stirred)
        self.begin.update()

    def _begin(self) -> None:
        self.leave()
        self.ready.emit()

    def _choose(self, session: str) -> None:
        self.leave()
        self.other.emit(session)
