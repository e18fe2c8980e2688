"""A step, whole: what is practised, a page, a small act, and every way on."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from innerheal_desktop.library.programme_words import minutes_words, place_words
from innerheal_desktop.library.programmes import Programme
from innerheal_desktop.practice.following import (
    GOING,
    REST,
    SAID,
    SKIPPED,
    Where,
    entered,
    gone_to,
    stepped,
)
from innerheal_desktop.practice.following_words import next_words
from innerheal_desktop.tongue import tr
from innerheal_desktop.ui.programmes.filled import FilledSheet
from innerheal_desktop.ui.programmes.parts import (
    GateCard,
    People,
    Practice,
    Press,
    block,
    ways_on,
    words,
)
from innerheal_desktop.ui.programmes.room import Room, kind_thing
from innerheal_desktop.ui.theme.spacing import S
from innerheal_desktop.ui.theme.typography import Type
from innerheal_desktop.ui.widgets.button import Button, Weight
from innerheal_desktop.ui.widgets.card import Card
from innerheal_desktop.ui.widgets.flow import Flow
from innerheal_desktop.ui.widgets.plain_label import PlainLabel


class StepSheet(FilledSheet):
    """The step `at` (from 0) of a programme. `changed` is called when something was decided."""

    def __init__(
        self,
        window: QWidget,
        room: Room,
        programme: Programme,
        at: int,
        changed: Callable[[], None] = lambda: None,
    ) -> None:
        super().__init__(window, programme.steps[at].title, tr("Back"))
        self.room, self.programme, self.at = room, programme, at
        self._changed = changed
        self.column.addWidget(self.line)
        self.column.addStretch(1)
        self.first: QWidget = self.way_out
        self.fill()

    def parts(self) -> list[QWidget]:
        """The step as it stands now; `first` is then what takes Enter."""
        self.first = self.way_out
        programme, step = self.programme, self.programme.steps[self.at]
        here = self.room.where(programme)
        is_here = here is not None and here.way.at == self.at and here.way.standing == GOING
        place = f"{programme.short} · {place_words(programme, self.at)} · {minutes_words(step)}"
        parts: list[QWidget] = [PlainLabel(place, Type.SMALL, tone="muted")]
        if is_here and here is not None and here.gate is not None:
            card = GateCard(here.gate, self.room, self._enter, self.leave)
            self.first = card.buttons[0]
            return [*parts, words(step.about), card] if step.about else [*parts, card]
        if step.about:
            parts.append(words(step.about))
        if advice := self.room.advice(step):
            parts.append(words(advice, tone="muted"))
        sat = here.sat if is_here and here is not None else ()
        practice = Practice(step, sat, self.room, follows=is_here)
        if practice.buttons and is_here:
            self.first = practice.buttons[0]
        parts += [practice, *self._pages()]
        if self.at == len(programme.steps) - 1:
            parts.append(People(self.room))
        ways = self._ways(here, is_here=is_here)
        if ways:
            made, buttons = ways_on(*ways)
            parts.append(made)
            self.first = buttons[0] if self.first is self.way_out else self.first
        return parts

    def _pages(self) -> list[QWidget]:
        """The question for a page, the small act, and what one may find out."""
        step = self.programme.steps[self.at]
        parts: list[QWidget] = []
        if step.page:
            card = Card(tr("A page, if you like"))
            card.body.addWidget(PlainLabel(tr("A page, if you like"), Type.SMALL, tone="muted"))
            card.body.addWidget(words(step.page, Type.CAPTION))
            copy = Button(tr("Copy"), Weight.QUIET, icon="copy", name=tr("Copy this question"))
            copy.clicked.connect(partial(self._copy, step.page))
            write = Button(tr("Write it"), icon="pencil", name=tr("Write a page about this"))
            write.clicked.connect(partial(self.room.write, step.page))
            row = Flow(S)
            row.addWidget(write)
            row.addWidget(copy)
            card.body.addLayout(row)
            parts.append(card)
        if step.act:
            parts.append(block(tr("A small act"), step.act))
        if step.learning:
            parts.append(words(step.learning, tone="muted"))
        return parts

    def _ways(self, here: Where | None, *, is_here: bool) -> list[tuple[str, Press]]:
        if here is None:
            return []
        if not is_here:
            return [(tr("Go to this step"), self._go)]
        return [
            (tr("This step is done"), partial(self._step, SAID)),
            (tr("Rest, and one kind thing"), partial(self._step, REST)),
            (tr("Pass it by"), partial(self._step, SKIPPED)),
        ]

    def _enter(self) -> None:
        part = self.programme.steps[self.at].part
        self._do(lambda way, now: entered(way, part, now))

    def _go(self) -> None:
        self._do(lambda way, now: gone_to(way, self.at, now))

    def _step(self, how: str) -> None:
        """The step is behind the person; say so, and stay for what comes next."""
        self.room.change(self.programme, lambda way, now: stepped(way, how, now))
        here = self.room.where(self.programme)
        said = [tr("Rest counts. One kind thing, if you like: {thing}.", thing=kind_thing(self.at))]
        said = said if how == REST else []
        if here is not None:
            said.append(next_words(self.programme, here))
        self._redo()
        self.say(" ".join(said))

    def _do(self, change: Callable[..., object]) -> None:
        self.room.change(self.programme, change)  # type: ignore[arg-type]
        self._redo()

    def _redo(self) -> None:
        self.fill()
        self.say(self.room.notice)
        self.appear(self.first)
        self._changed()

    def _copy(self, question: str) -> None:
        QGuiApplication.clipboard().setText(question)
        self.say(tr("Copied."))
