"""A programme: what it is and is not, where one is, and all its steps with their minutes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget

from innerheal_desktop.library.filters import LEVELS
from innerheal_desktop.library.programme_words import size_words
from innerheal_desktop.library.programmes import Programme
from innerheal_desktop.practice.following import (
    GOING,
    HELD,
    LEFT,
    REST,
    Way,
    Where,
    gone_to,
    stands,
    stepped,
)
from innerheal_desktop.practice.following_words import next_words
from innerheal_desktop.tongue import tr
from innerheal_desktop.ui.programmes.filled import FilledSheet
from innerheal_desktop.ui.programmes.parts import People, Press, block, ways_on, words
from innerheal_desktop.ui.programmes.room import Room, kind_thing
from innerheal_desktop.ui.programmes.standing import charts, part_heading, where_lines
from innerheal_desktop.ui.programmes.step_row import StepRow
from innerheal_desktop.ui.programmes.step_sheet import StepSheet
from innerheal_desktop.ui.theme.spacing import XS
from innerheal_desktop.ui.theme.typography import Type
from innerheal_desktop.ui.widgets.card import Card
from innerheal_desktop.ui.widgets.plain_label import PlainLabel


class ProgrammeSheet(FilledSheet):
    """Everything on it is read anew when something was decided; `changed` is then called."""

    def __init__(
        self,
        window: QWidget,
        room: Room,
        programme: Programme,
        changed: Callable[[], None] = lambda: None,
    ) -> None:
        super().__init__(window, programme.title, tr("Back"))
        self.room, self.programme = room, programme
        self._changed = changed
        self.rows: list[StepRow] = []
        self.first: QWidget = self.way_out
        self.column.addStretch(1)
        self.fill()

    def parts(self) -> list[QWidget]:
        """The programme as it stands now; `first` is then what takes Enter."""
        here = self.room.where(self.programme)
        numbers = charts(self.programme, here, self.room)
        return [*self._about(), self._standing(here), *numbers, self._steps(here)]

    def open_step(self, at: int) -> StepSheet:
        """Show one step, over this; where it is closed, one goes on where the ways on are."""
        sheet = StepSheet(self.window(), self.room, self.programme, at, self._redo)
        self.lay_over(sheet, sheet.first, lambda: self.appear(self.first))
        return sheet

    def _about(self) -> list[QWidget]:
        programme = self.programme
        level = tr(LEVELS[programme.level])
        parts: list[QWidget] = [
            words(programme.purpose, Type.CAPTION),
            PlainLabel(f"{size_words(programme)} · {level}", Type.SMALL, tone="muted"),
            block(tr("What it is"), programme.is_),
            block(tr("What it is not"), programme.is_not),
        ]
        return parts + [words(note, Type.STRONG) for note in self.room.notes(programme)]

    def _standing(self, here: Where | None) -> QWidget:
        """Where one is, what comes next, and every way on."""
        card = Card(tr("Where you are"))
        for line in where_lines(self.programme, here, self.room):
            card.body.addWidget(line)
        made, buttons = ways_on(*self._ways(here), main=True)
        card.body.addWidget(made)
        card.body.addWidget(self.line)
        self.first = buttons[0]
        if here is not None and here.finished:
            whole = QWidget()
            column = QVBoxLayout(whole)
            column.setContentsMargins(0, 0, 0, 0)
            column.addWidget(card)
            column.addWidget(People(self.room))
            return whole
        return card

    def _ways(self, here: Where | None) -> list[tuple[str, Press]]:
        """The ways on; none of them asks twice, for none of them loses anything."""
        if here is None:
            return [(tr("Begin with step 1"), self._begin)]
        if here.finished:
            return [(tr("Begin again at step 1"), partial(self._change, _from_the_first))]
        if here.way.standing != GOING:
            go_on = tr("Go on from step {n}", n=here.way.at + 1)
            ways: list[tuple[str, Press]] = [(go_on, self._begin)]
            if here.way.standing == HELD:
                ways.append((tr("Leave"), partial(self._stand, LEFT)))
            return ways
        return [
            (tr("Continue"), self._continue),
            (tr("Rest"), self._rest),
            (tr("Put on hold"), partial(self._stand, HELD)),
            (tr("Leave"), partial(self._stand, LEFT)),
        ]

    def _steps(self, here: Where | None) -> QWidget:
        made = QWidget()
        column = QVBoxLayout(made)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(XS)
        self.rows = []
        done = here.way.done if here is not None else {}
        part = -1
        for at, step in enumerate(self.programme.steps):
            if step.part != part:
                part = step.part
                column.addWidget(part_heading(self.programme.parts[part]))
            is_here = here is not None and here.way.at == at
            row = StepRow(self.programme, at, self.room, done.get(at), here=is_here)
            row.opened.connect(self.open_step)
            self.rows.append(row)
            column.addWidget(row)
        return made

    def _begin(self) -> None:
        self.room.start(self.programme)
        self._redo()
        self._continue()

    def _continue(self) -> None:
        here = self.room.where(self.programme)
        if here is not None and not here.finished:
            self.open_step(here.way.at)

    def _rest(self) -> None:
        before = self.room.where(self.programme)
        self.room.change(self.programme, lambda way, now: stepped(way, REST, now))
        here = self.room.where(self.programme)
        self._redo()
        if before is not None and here is not None:
            thing = kind_thing(before.way.at)
            rested = tr("Rest counts. One kind thing, if you like: {thing}.", thing=thing)
            self.say(f"{rested} {next_words(self.programme, here)}")

    def _stand(self, standing: str) -> None:
        self._change(lambda way, now: stands(way, standing))

    def _change(self, do: Callable[[Way, int], Way]) -> None:
        self.room.change(self.programme, do)
        self._redo()

    def _redo(self) -> None:
        self.fill()
        self.say(self.room.notice)
        self._changed()
        if not self.is_below:
            self.appear(self.first)


def _from_the_first(way: Way, now: int) -> Way:
    return replace(gone_to(way, 0, now), back=None)
