"""The question about a sitting that a crash cut off: keep it, or let it go."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from innerheal_desktop.tongue import plural, tr
from innerheal_desktop.ui.theme.spacing import XS, L, S
from innerheal_desktop.ui.theme.typography import Type
from innerheal_desktop.ui.widgets.button import HALO, Button, Weight
from innerheal_desktop.ui.widgets.card import Card
from innerheal_desktop.ui.widgets.flow import Flow
from innerheal_desktop.ui.widgets.plain_label import PlainLabel

if TYPE_CHECKING:
    from innerheal_desktop.practice.log import PracticeLog
    from innerheal_desktop.practice.sittings import Unfinished


@dataclass(frozen=True, slots=True)
class CutOff:
    """A sitting that was cut off: when it began (`07:12`, local), its seconds, and its title.

    `day` is the day it was on, in words, where that is not today; `more` counts those that are
    asked about after it.
    """

    began: str
    seconds: float
    title: str = ""
    day: str = ""
    more: int = 0

    @property
    def words(self) -> str:
        """The question."""
        minutes, seconds = divmod(int(self.seconds), 60)
        hours, minutes = divmod(minutes, 60)
        length = f"{hours}:{minutes:02}:{seconds:02}" if hours else f"{minutes}:{seconds:02}"
        title = self.title or tr("Your sitting")
        if self.day:
            return tr(
                "{title}, begun on {day} at {time}, stopped after {length}. Keep it?",
                title=title,
                day=self.day,
                time=self.began,
                length=length,
            )
        return tr(
            "{title}, begun at {time}, stopped after {length}. Keep it?",
            title=title,
            time=self.began,
            length=length,
        )


def left_in(log: PracticeLog) -> list[Unfinished]:
    """The sittings that were cut off, by start. What was only a look is let go."""
    from innerheal_desktop.practice.keeping import A_LOOK

    left = log.unfinished()
    for each in left:
        if each.record.seconds < A_LOOK:
            log.discard(each)
    return [each for each in left if each.record.seconds >= A_LOOK]


def asked_of(left: Sequence[Unfinished], now: datetime) -> CutOff:
    """The question about the newest of `left`; the others are asked about after it."""
    from innerheal_desktop.practice.day import instant
    from innerheal_desktop.practice.wording import day_words

    record = left[-1].record
    began = instant(record.start) + timedelta(minutes=record.offset)
    today = (now + timedelta(minutes=record.offset)).date()
    day = "" if began.date() == today else day_words(began.date())
    return CutOff(f"{began:%H:%M}", record.seconds, record.title, day, len(left) - 1)


class CutOffCard(Card):
    """Asks in two lines, so that what can begin stays in view below it."""

    answered = Signal(bool)

    def __init__(self) -> None:
        super().__init__(tr("A sitting that stopped"))
        self.question = PlainLabel("", Type.BODY)
        self.after = PlainLabel("", Type.SMALL, tone="muted")
        keep, let_go = Button(tr("Keep")), Button(tr("Let it go"), Weight.QUIET)
        keep.clicked.connect(lambda: self._answer(kept=True))
        let_go.clicked.connect(lambda: self._answer(kept=False))
        row = Flow(S)
        row.addWidget(keep)
        row.addWidget(let_go)
        self.body.setContentsMargins(L, L - HALO, L, L - HALO)
        self.body.setSpacing(XS)
        self.body.addWidget(self.question)
        self.body.addWidget(self.after)
        self.body.addLayout(row)
        self.hide()

    def ask(self, cut_off: CutOff | None) -> None:
        """Ask about it, or say nothing."""
        if cut_off is not None:
            self.question.say(cut_off.words)
            more = cut_off.more
            self.after.say(plural("One more after it.", "{n} more after it.", more) if more else "")
            self.after.setVisible(bool(more))
        self.setVisible(cut_off is not None)

    def _answer(self, *, kept: bool) -> None:
        self.hide()
        self.answered.emit(kept)
