"""Today: a greeting, the rhythm so far, and one session to begin with Enter."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from innerheal_desktop.library.suggestion import A_MINUTE, SMALLEST
from innerheal_desktop.practice.wording import WELCOME, greeting_line
from innerheal_desktop.tongue import tr
from innerheal_desktop.ui.journal.letters.today_line import LetterLine
from innerheal_desktop.ui.journal.patterns.today_line import PlanLine
from innerheal_desktop.ui.journal.words.today_line import TodayLine
from innerheal_desktop.ui.journey.resting import RestingLine
from innerheal_desktop.ui.pages.cut_off import CutOff, CutOffCard
from innerheal_desktop.ui.pages.doors import Doors
from innerheal_desktop.ui.pages.growing_card import GrowingCard
from innerheal_desktop.ui.pages.night_row import NightRow
from innerheal_desktop.ui.pages.page import Page
from innerheal_desktop.ui.pages.rhythm_row import RhythmRow
from innerheal_desktop.ui.pages.right_now import More, RightNow, session_line
from innerheal_desktop.ui.programmes.today_line import OpenStep, ProgrammeLine
from innerheal_desktop.ui.theme.palette import worn
from innerheal_desktop.ui.theme.spacing import COLUMN, XL
from innerheal_desktop.ui.theme.typography import Type
from innerheal_desktop.ui.widgets.plain_label import PlainLabel
from innerheal_desktop.ui.widgets.scroll import Scroll

if TYPE_CHECKING:
    from innerheal_desktop.journal.page import Page as JournalCard
    from innerheal_desktop.library.suggestion import Offer, Suggestion
    from innerheal_desktop.practice.review import Growing
    from innerheal_desktop.practice.rhythm import Rhythm
    from innerheal_desktop.ui.journal.words.for_today import LineToday

STEADY = "steady-now"
TEN_MINUTES = 600.0


@dataclass(frozen=True, slots=True)
class TodayView:
    """What Today shows. `notice` is one quiet line of the app's own, or empty.

    `first` is true on the first day, when nothing was ever practised; `night` where night colours
    are offered. `show` is what of the rhythm is shown, `fresh` a word of `FRESH`, `growing` what is
    asked about the goal. `resting` is the rest that goes on, in words, or empty. `finished` is
    whether what was practised last came to its end. `programme` is the open step of the one that
    is followed, `line` the one that was wished for, `plan` the card of a plan for next time,
    `letter` whether one may be opened.
    """

    greeting: str
    rhythm: Rhythm | None = None
    offer: Offer | None = None
    cut_off: CutOff | None = None
    notice: str = ""
    first: bool = False
    night: bool = False
    show: str = "all"
    fresh: str = ""
    growing: Growing | None = None
    resting: str = ""
    finished: bool = False
    programme: OpenStep | None = None
    line: LineToday | None = None
    plan: JournalCard | None = None
    letter: bool = False


class TodayPage(Page):
    """The first page; `view` tells what there is to show, each time it is filled.

    `explain` readies Journey to tell why the streak is what it is.
    """

    kept = Signal(bool)  # the answer about a sitting that was cut off

    def __init__(
        self, view: Callable[[], TodayView], explain: Callable[[], None] = lambda: None
    ) -> None:
        super().__init__()
        self.setAccessibleName(tr("Today"))
        self._ask, self._explain = view, explain
        self._view: TodayView | None = None
        self.parts = Parts()
        parts = self.parts
        parts.rhythm.explained.connect(self._why)
        parts.rhythm.opened.connect(lambda: self.go.emit("journey"))
        for part in (parts.now, parts.again, parts.fresh):
            part.chosen.connect(self._begin)
        parts.now.more.connect(lambda: self.go.emit("library"))
        parts.programme.continued.connect(lambda: self.go.emit("programme"))
        parts.letter.opened.connect(lambda: self.go.emit("journal-letters"))
        parts.doors.opened.connect(self._through)
        parts.question.answered.connect(self._answer)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(parts)

    @property
    def title(self) -> str:
        """The greeting of this hour."""
        return self._view.greeting if self._view is not None else ""

    def fill(self) -> None:
        """Show what is known now."""
        if self._view is None:
            self.parts.clear()
        view = self._ask()
        # A person's own words are with the lines that show them: these let go of them at the lock.
        self._view = replace(view, line=None, plan=None)
        self.parts.show_view(view)
        # Once it is laid out: what came meanwhile would be squeezed into the height of before.
        QTimer.singleShot(0, self.parts, self.parts.settle)

    def focus_first(self) -> None:
        """Begin is what Enter presses, and it is in view; on the first day, the first door."""
        parts = self.parts
        if not parts.doors.isHidden():
            parts.doors.focus_first()
            return
        parts.now.begin.setFocus(Qt.FocusReason.OtherFocusReason)
        QTimer.singleShot(0, parts, lambda: parts.ensureWidgetVisible(parts.now.begin, 0, XL))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Far hills at the foot of the page, once there is something above them."""
        if self._view is not None:
            from innerheal_desktop.ui.visuals.ground import paint_hills, scenery

            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            paint_hills(painter, QRectF(self.rect()), scenery(worn(self.palette())))

    def _begin(self, chosen: object) -> None:
        suggestion: Suggestion = chosen  # type: ignore[assignment]
        self.begin.emit(suggestion.entry.id, suggestion.seconds, suggestion.variant)

    def _through(self, door: str) -> None:
        """Go where a door of the first day leads."""
        if door == "calm":
            self.begin.emit(STEADY, 0.0, "")
        elif door == "minute":
            self.begin.emit(SMALLEST, A_MINUTE, "")
        elif door == "ten":
            self._ten_minutes()
        else:
            self.go.emit("welcome")

    def _ten_minutes(self) -> None:
        offer = self._view.offer if self._view is not None else None
        if offer is not None and offer.now:
            entry = offer.now[0].entry
            length = min(entry.lengths, key=lambda each: abs(each - TEN_MINUTES))
            self.begin.emit(entry.id, length, "")

    def _answer(self, kept: bool) -> None:
        self.kept.emit(kept)
        self.focus_first()

    def _why(self) -> None:
        self._explain()
        self.go.emit("journey")


class Parts(Scroll):
    """What stands on Today, from top to bottom."""

    # Many, as each is one row of the page, and is only placed here.

    def __init__(self) -> None:
        super().__init__(COLUMN + 40)
        self.rhythm = RhythmRow()
        self.line = PlainLabel("", Type.BODY, tone="muted", characters=70)
        self.resting = RestingLine()
        self.question = CutOffCard()
        self.doors = Doors()
        self.now = RightNow()
        self.programme = ProgrammeLine()
        self.kind = TodayLine()
        self.plan = PlanLine()
        self.letter = LetterLine()
        self.again = More(tr("Continue"))
        self.fresh = More(tr("Try it"))
        more = QWidget()
        lines = QVBoxLayout(more)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(0)
        lines.addWidget(self.again)
        lines.addWidget(self.fresh)
        self.night = NightRow()
        self.growing = GrowingCard()
        first = (self.rhythm, self.line, self.resting, self.question, self.doors)
        own = (self.programme, self.plan, self.letter, self.kind)
        for widget in (*first, self.now, *own, more, self.growing, self.night):
            self.column.addWidget(widget)
        self.column.addStretch(1)

    def show_view(self, view: TodayView) -> None:
        """Show a view."""
        line = greeting_line(view.rhythm, view.show, view.fresh) if view.rhythm else tr(WELCOME)
        self.line.say(view.notice or line)
        self.line.setVisible(bool(self.line.text()))
        if view.rhythm is not None:
            self.rhythm.show_rhythm(view.rhythm, view.show)
        self.growing.ask(view.growing)
        self.resting.say(view.resting)
        self.question.ask(view.cut_off)
        self.night.setVisible(view.night and not view.first)
        self.programme.show_step(view.programme)
        self.kind.show_line(view.line)
        self.plan.show_plan(view.plan)
        self.letter.tell(waits=view.letter)
        offer = view.offer
        first = view.first and offer is not None and bool(offer.now)
        self.doors.setVisible(first)
        self.now.setVisible(not first)
        again = offer.again if offer is not None and not first else None
        fresh = offer.fresh if offer is not None and not first else None
        if offer is not None:
            self.now.show_offer(offer)
        self.again.followed = fresh is not None
        self.again.begin.setText(tr("Again") if view.finished else tr("Continue"))
        self.again.begin.updateGeometry()
        words = tr("Once more:") if view.finished else tr("Last time:")
        self.again.show_suggestion(again, session_line(again, words))
        self.fresh.show_suggestion(fresh, session_line(fresh, tr("Try something new:")))
