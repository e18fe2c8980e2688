"""A programme: what it is and is not, where one is, and all its steps with their minutes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget

from innerheal_desktop.library.breath_words import in_words
from innerheal_desktop.library.filters import LEVELS
from innerheal_desktop.library.programme_words import minutes_words, practice_words, size_words
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
from innerheal_desktop.practice.following_words import next_words, standing_words
from innerheal_desktop.tongue import tr
from innerheal_desktop.ui.pages.lengths import length_words
from innerheal_desktop.ui.programmes.parts import People, Press, block, ways_on, words
from innerheal_desktop.ui.programmes.room import Room, kind_thing
from innerheal_desktop.ui.programmes.step_row import StepRow
from innerheal_desktop.ui.programmes.step_sheet import StepSheet
from innerheal_desktop.ui.theme.spacing import XS, L
from innerheal_desktop.ui.theme.typography import Type
from innerheal_desktop.ui.widgets.card import Card
from innerheal_desktop.ui.widgets.plain_label import PlainLabel
from innerheal_desktop.ui.widgets.sheet import Sheet


class ProgrammeSheet(Sheet):
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
        self._over: StepSheet | None = None
        self.rows: list[StepRow] = []
        self.first: QWidget = self.way_out
        self._inside = QWidget()
        self.column.addWidget(self._inside)
        self.column.addStretch(1)
        self.fill()

    def fill(self) -> None:
        """Show the programme as it stands now; `first` is then what takes Enter."""
        before, self._inside = self._inside, QWidget()
        column = QVBoxLayout(self._inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(L)
        here = self.room.where(self.programme)
        for part in (*self._about(), self._standing(here), *self._charts(here), self._steps(here)):
            column.addWidget(part)
        self.column.replaceWidget(before, self._inside)
        before.hide()
        before.deleteLater()

    def open_step(self, at: int) -> StepSheet:
        """Show one step, over this."""
        sheet = StepSheet(self.window(), self.room, self.programme, at, self._redo)
        sheet.left.connect(self._come_back)
        sheet.appear(sheet.first)
        self._over = sheet
        return sheet

    def leave(self) -> None:
        """Go, and what lies over this goes first."""
        over, self._over = self._over, None
        if over is not None:
            over.leave()
        super().leave()

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
        for line in self._lines(here):
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

    def _lines(self, here: Where | None) -> list[QWidget]:
        programme = self.programme
        if here is None:
            return [
                words(
                    tr(
                        "A step is a step and no date: nothing expires, and every step can be"
                        " repeated, passed by, or rested."
                    )
                )
            ]
        said: list[QWidget] = [words(standing_words(programme, here), tone="muted")]
        if here.finished:
            return [*said, words(programme.closing)] if programme.closing else said
        if here.step is not None:
            said.append(PlainLabel(here.step.title, Type.H2))
            practised = practice_words(here.step, self.room.titles)
            parts = (practised, minutes_words(here.step))
            said.append(words(" · ".join(part for part in parts if part)))
        return said

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

    def _charts(self, here: Where | None) -> list[QWidget]:
        """The numbers that the programme shows: minutes, and how easy a pace was. Nothing else."""
        charts = self.programme.charts if here is not None else ()
        lines = _minutes(self.programme, here.way) if here is not None else []
        lines = lines if "minutes" in charts else []
        if "ease" in charts:
            lines += [
                tr(
                    "{breath}: ease {n} of 10",
                    n=pace.ease,
                    breath=in_words(pace.pattern),
                )
                for pace in self.room.paces()
                if pace.ease >= 0
            ]
        return [block(tr("So far"), *lines)] if lines else []

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
                column.addWidget(self._part(part))
            is_here = here is not None and here.way.at == at
            row = StepRow(self.programme, at, self.room, done.get(at), here=is_here)
            row.opened.connect(self.open_step)
            self.rows.append(row)
            column.addWidget(row)
        return made

    def _part(self, at: int) -> QWidget:
        """The heading of a part, and what is good to have before it, in words."""
        part = self.programme.parts[at]
        if not part.title:
            return PlainLabel(tr("The steps"), Type.H3)
        return block(part.title, *(line for line in (part.about, part.why) if line))

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
        if not self._is_below():
            self.appear(self.first)

    def _come_back(self) -> None:
        """A step was closed: go on where the ways on are."""
        if self._over is not None:
            self._over = None
            self.appear(self.first)

    def _is_below(self) -> bool:
        """Whether a step lies over this."""
        return self._over is not None


def _from_the_first(way: Way, now: int) -> Way:
    return replace(gone_to(way, 0, now), back=None)


def _minutes(programme: Programme, way: Way) -> list[str]:
    """The minutes that were sat in each part where any were."""
    sums: dict[int, float] = {}
    for at, behind in way.behind:
        if at < len(programme.steps) and behind.seconds:
            part = programme.steps[at].part
            sums[part] = sums.get(part, 0.0) + behind.seconds
    return [
        f"{programme.parts[part].title or programme.short} · {length_words(60 * round(sat / 60))}"
        for part, sat in sorted(sums.items())
        if sat >= 30.0
    ]
