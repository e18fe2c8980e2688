"""What lies over a page: which sitting it belongs to, its two heads, and what was deleted."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from innerheal_desktop.journal.page import Page
from innerheal_desktop.practice.changing import local as local_of
from innerheal_desktop.practice.records import SessionRecord
from innerheal_desktop.practice.versions import dated, title_of
from innerheal_desktop.practice.wording import length_words
from innerheal_desktop.tongue import plural, tr
from innerheal_desktop.trouble import TroubleError
from innerheal_desktop.ui.journal.room import Room
from innerheal_desktop.ui.journal.writing.words import (
    ELSEWHERE,
    local,
    moment_words,
    time_words,
    title,
)
from innerheal_desktop.ui.memory import Memory
from innerheal_desktop.ui.theme.spacing import S
from innerheal_desktop.ui.theme.typography import Type
from innerheal_desktop.ui.widgets.button import Button, Weight
from innerheal_desktop.ui.widgets.card import Card
from innerheal_desktop.ui.widgets.flow import Flow
from innerheal_desktop.ui.widgets.long_words import LongWords
from innerheal_desktop.ui.widgets.option import Option
from innerheal_desktop.ui.widgets.plain_label import PlainLabel
from innerheal_desktop.ui.widgets.sheet import Sheet

# So many sittings are offered, and so many deleted pages shown at once.
SITTINGS, SHOWN = 12, 60
DAYS = 30


def sitting_words(memory: Memory, id: str) -> str:
    """A sitting that a page belongs to: `After Even Tide, Today, 21:05`; empty where none is."""
    if not id or memory.log is None:
        return ""
    try:
        record = memory.log.record(id)
    except TroubleError:
        return ""
    return tr("After {sitting}", sitting=_said(record, memory))


class SittingSheet(Sheet):
    """The sittings of today and yesterday; `then` is told the id of one, or nothing for none."""

    def __init__(
        self, window: QWidget, memory: Memory, chosen: str, then: Callable[[str], None]
    ) -> None:
        super().__init__(window, tr("Which sitting does this page belong to?"))
        self.options: dict[str, Option] = {}
        log = memory.log
        found = log.latest(0, SITTINGS) if log is not None else []
        now = log.today() if log is not None else date.max
        near = [
            each
            for each in found
            if each.kind == "sitting" and now - each.practice_date <= timedelta(days=1)
        ]
        rows = [("", tr("No sitting")), *((each.id, _said(each, memory)) for each in near)]
        self.column.setSpacing(S)
        for id, words in rows:
            option = self.options[id] = Option(words)
            option.setChecked(id == chosen)
            self.column.addWidget(option)
        if not near:
            none = tr("There was no sitting today or yesterday.")
            self.column.addWidget(PlainLabel(none, Type.BODY, tone="muted"))
        take = Button(tr("Link it"), Weight.MAIN, name=tr("Link the page to this sitting"))
        take.clicked.connect(partial(self._take, then))
        self.column.addWidget(take, 0, Qt.AlignmentFlag.AlignLeading)
        self.column.addStretch(1)

    def _take(self, then: Callable[[str], None]) -> None:
        then(next((id for id, each in self.options.items() if each.isChecked()), ""))
        self.leave()


class HeadsSheet(Sheet):
    """A page that was changed in two places: all of what there is, and the way to make it one."""

    def __init__(self, window: QWidget, room: Room, id: str, then: Callable[[], None]) -> None:
        super().__init__(window, tr("Changed in two places"))
        self._journal, self._then = room.journal, then
        today = room.house.home.clock.now().astimezone().date()
        about = tr("Both are here, and nothing is lost. You can keep one of them, or both in one.")
        self.column.addWidget(PlainLabel(about, Type.BODY, characters=70))
        self.heads = self._journal.heads(id)
        for head in self.heads:
            moment = moment_words(local(replace(head, made=head.changed)), today)
            card = Card(tr("Changed {when}", when=moment))
            card.body.addWidget(PlainLabel(card.accessibleName(), Type.SMALL, tone="muted"))
            if head.title:
                card.body.addWidget(LongWords(head.title, Type.STRONG))
            card.body.addWidget(LongWords(head.text, Type.CAPTION))
            one = Button(tr("Keep this one"), name=tr("Keep the one changed {when}", when=moment))
            one.clicked.connect(partial(self._keep, head))
            card.body.addWidget(one, 0, Qt.AlignmentFlag.AlignLeading)
            self.column.addWidget(card)
        row = Flow(S)
        both = Button(tr("Keep both, one after the other"))
        both.clicked.connect(self._keep_both)
        later = Button(tr("Decide later"), Weight.QUIET)
        later.clicked.connect(self.leave)
        row.addWidget(both)
        row.addWidget(later)
        self.column.addLayout(row)
        self.column.addWidget(self.line)
        self.column.addStretch(1)

    def _keep_both(self) -> None:
        text = "\n\n".join(head.text for head in reversed(self.heads))
        tags = tuple(dict.fromkeys(tag for head in self.heads for tag in head.tags))
        self._keep(replace(self.heads[0], text=text, tags=tags))

    def _keep(self, head: Page) -> None:
        # What names no revision follows all of them: the heads become one.
        receipt = self._journal.write(replace(head, revision="", parents=()))
        if receipt.done and receipt.error is not None:
            self.say(str(receipt.error), urgent=True)
            return
        self._then()
        self.leave()


class DeletedPages(Sheet):
    """Deleted lately: the pages that can still be brought back; `then` is told the id of one."""

    def __init__(self, window: QWidget, room: Room, then: Callable[[str], None]) -> None:
        super().__init__(window, tr("Deleted lately"))
        today = room.house.home.clock.now().astimezone().date()
        about = plural(
            "What is deleted can be brought back for {n} day.",
            "What is deleted can be brought back for {n} days.",
            DAYS,
        )
        self.column.addWidget(PlainLabel(about, Type.BODY, tone="muted", characters=70))
        self.column.addWidget(self.line)
        self._then = then
        self.cards: dict[str, Button] = {}
        for page in room.journal.deleted()[:SHOWN]:
            called = title(page, today)
            card = Card(called)
            kind = tr(ELSEWHERE[page.kind][1]) if page.kind in ELSEWHERE else ""
            when = moment_words(local(page), today)
            card.body.addWidget(LongWords(called, Type.STRONG))
            words = "  ·  ".join(each for each in (kind, when) if each)
            card.body.addWidget(PlainLabel(words, Type.SMALL, tone="muted"))
            name = tr("Bring it back: {title}", title=called)
            back = self.cards[page.id] = Button(tr("Bring it back"), icon="undo", name=name)
            back.clicked.connect(partial(self._bring_back, page.id, card, called))
            card.body.addWidget(back, 0, Qt.AlignmentFlag.AlignLeading)
            self.column.addWidget(card)
        self.column.addStretch(1)

    def _bring_back(self, id: str, card: Card, called: str) -> None:
        self._then(id)
        at = list(self.cards).index(id)
        del self.cards[id]
        card.hide()
        card.deleteLater()
        if not self.cards:
            self.leave()
            return
        left = list(self.cards.values())
        left[min(at, len(left) - 1)].setFocus(Qt.FocusReason.OtherFocusReason)
        self.say(tr("“{title}” is back.", title=called))


def _said(record: SessionRecord, memory: Memory) -> str:
    today = memory.log.today() if memory.log is not None else record.practice_date
    day = dated(record.practice_date, today)
    parts = (title_of(record), length_words(record.seconds), day, time_words(local_of(record)))
    return ", ".join(parts)
