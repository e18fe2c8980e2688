"""A line for today: what a person wishes for, kept beside the log, and what can be said of it now.

Which lines of the bank were kept is known there too, so that one can be said while the journal is
locked. A person's own words are never there.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from innerheal_desktop.journal.lines import KEY, ForToday, in_order, sayable
from innerheal_desktop.trouble import TroubleError

if TYPE_CHECKING:
    from innerheal_desktop.journal.page import Page
    from innerheal_desktop.ui.house import House

# What may be answered to a line.
ANOTHER, NOT_TODAY, NEVER = "another", "not today", "never"
# Seconds that the disk is waited for before it is said that it is slow.
PATIENCE = 2.0


class LineToday(NamedTuple):
    """The line of this day, and whether there is another one."""

    words: str
    others: bool


def choice_of(house: House) -> ForToday:
    """What was wished for; nothing where no log can be read."""
    log = house.memory.log
    try:
        return ForToday() if log is None else ForToday.from_json(log.setting(KEY))
    except TroubleError:
        return ForToday()  # the log's own page says why


def wished(house: House, lines: Iterable[Page], *, on: bool) -> str:
    """Wish for a line, or for none any more; why not, where that cannot be kept."""
    return _keep(house, ForToday(on=True, bank=sayable(lines)) if on else ForToday())


def mirrored(house: House, lines: Iterable[Page]) -> None:
    """Let what may be said while the journal is locked be what is kept in it."""
    choice = choice_of(house)
    changed = replace(choice, bank=sayable(lines))
    if choice.on and changed != choice:
        _keep(house, changed)


def today_of(house: House) -> LineToday | None:
    """The line of this day; None where none is wished for, or none can be said."""
    log, choice = house.memory.log, choice_of(house)
    if log is None or not choice.on:
        return None
    sentences = _sentences(house, choice)
    words = choice.line(sentences, log.today())
    return LineToday(words, len(set(sentences)) > 1) if words else None


def answered(house: House, way: str) -> LineToday | None:
    """Another line, or none today, or none any more: what is said then."""
    log = house.memory.log
    if log is None:
        return None
    choice = choice_of(house).on_day(log.today())
    answers = {
        ANOTHER: replace(choice, turn=choice.turn + 1),
        NOT_TODAY: replace(choice, hidden=True),
        NEVER: ForToday(),
    }
    _keep(house, answers[way])
    return today_of(house)


def _sentences(house: House, choice: ForToday) -> tuple[str, ...]:
    from innerheal_desktop.journal.journal import State

    journal = house.home.journal
    try:
        if journal.state is State.LOCKED:
            return choice.locked()
        lines = journal.pages("line")
    except TroubleError:
        return ()  # the journal's own page says why
    mirrored(house, lines)
    return in_order(lines)


def _keep(house: House, choice: ForToday) -> str:
    log = house.memory.log
    if log is None:
        return ""
    try:
        log.set_setting(KEY, choice.as_json()).result(PATIENCE)
    except TroubleError as trouble:
        return str(trouble)
    return ""
