"""Saying how it is: what is offered before a sitting and asked after it, and what becomes of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from innerheal_desktop.practice.changing import change
from innerheal_desktop.practice.check_in import (
    COMPARED,
    compare,
    felt_after,
    is_asked,
    keep_skips,
    skips,
)
from innerheal_desktop.practice.feelings import (
    AROUSAL,
    DISTRESS,
    SCALES,
    STEADY,
    VALENCE,
    Feeling,
    scales_of,
)
from innerheal_desktop.tongue import mark, tr
from innerheal_desktop.trouble import TroubleError

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from innerheal_desktop.keeping.writer import Receipt
    from innerheal_desktop.practice.log import PracticeLog
    from innerheal_desktop.practice.records import SessionRecord
    from innerheal_desktop.session.script import Script
    from innerheal_desktop.ui.feeling.asked import Asked
    from innerheal_desktop.ui.feeling.sheet import FeelingSheet
    from innerheal_desktop.ui.memory import Memory
    from innerheal_desktop.ui.pages.compared import Question
    from innerheal_desktop.ui.player.sheet import Aside
    from innerheal_desktop.ui.preferences import Preferences
    from innerheal_desktop.ui.shell import Shell

# Seconds that the record of the sitting is waited for, when the word about it comes.
PATIENCE = 2.0
NOW = mark("How does it feel right now?")


class Place(NamedTuple):
    """Where it is offered: how to offer something there, and who else hears how stirred up it is.

    `go_on` puts the focus on what comes next, once it is said. `keep` takes what is said where the
    sitting has begun already, and waits for Begin.
    """

    script: Script
    offer: Callable[[Aside], None]
    go_on: Callable[[], None]
    stirred: Callable[[int | None], None] | None = None
    keep: Callable[[Feeling], None] | None = None


class Beforehand:
    """Offers to say how it feels before a sitting, and holds what was said until it begins."""

    def __init__(self, shell: Shell, memory: Memory, preferences: Preferences) -> None:
        self.felt = Feeling()
        self._shell = shell
        self._memory = memory
        self._preferences = preferences
        self._sheet: FeelingSheet | None = None

    @property
    def when(self) -> str:
        """A word of `BEFOREHAND`: never, where nothing can be written down."""
        return self._preferences.settings.ask_before if self._memory.log is not None else "off"

    def forget(self) -> None:
        """Something else is wanted: what was said belongs to nothing."""
        self.felt = Feeling()
        self.leave()

    def leave(self) -> None:
        """The sheet is over, if it is open."""
        sheet, self._sheet = self._sheet, None
        if sheet is not None:
            sheet.leave()

    def offer(self, place: Place) -> None:
        """Offer it there; once it is said, say so in the same place."""
        place.offer(self.aside(place))

    def aside(self, place: Place) -> Aside:
        """What is offered: to say it, or to change what was said."""
        said = tr("{felt}. Change it?", felt=in_short(self.felt)) if self.felt else tr(NOW)
        return said, partial(self._ask, place)

    def _ask(self, place: Place) -> None:
        from innerheal_desktop.ui.feeling.sheet import FeelingSheet

        script, chosen = place.script, self._preferences.settings
        sheet = self._sheet = FeelingSheet(
            self._shell,
            scales_of(script.id, script.settings.gate, before=True),
            chosen.check_in_as,
            partial(self._keep, place),
            lambda often: self._preferences.change(ask_before="always" if often else "offered"),
            always=chosen.ask_before == "always",
        )
        sheet.panel.show_feeling(self.felt)
        sheet.left.connect(partial(self._left, place, self.felt))
        sheet.appear()

    def _left(self, place: Place, before: Feeling) -> None:
        """Whoever said something goes on; whoever did not is where they were."""
        ours, self._sheet = self._sheet is not None, None
        if ours and self.felt is not before:
            place.go_on()

    def _keep(self, place: Place, feeling: Feeling) -> None:
        self.felt = feeling
        if place.keep is not None:
            place.keep(feeling)
        if place.stirred is not None:
            place.stirred(feeling.distress)
        self.offer(place)


def in_short(feeling: Feeling) -> str:
    """The first thing that was said: `Rather pleasant`; that something is kept, for words alone."""
    said = tr("Kept")
    if feeling.valence is not None:
        said = SCALES[VALENCE].said(feeling.valence)
    elif feeling.arousal is not None:
        said = tr("energy {degree}", degree=SCALES[AROUSAL].said(feeling.arousal))
    elif feeling.distress is not None:
        said = tr("stirred up {n} of 10", n=feeling.distress)
    return said[:1].upper() + said[1:]


class After:
    """Takes what is said after one sitting, and counts whether anything was.

    Whatever is said goes into the record one after another, each on what stands there by then.
    """

    def __init__(
        self,
        kept: Receipt[SessionRecord],
        memory: Memory,
        preferences: Preferences,
        log: PracticeLog,
    ) -> None:
        self.before = skips(log)
        self._kept = kept
        self._memory = memory
        self._preferences = preferences
        self._said = False
        self._line = ""

    def write(self, page: QWidget) -> None:
        """Let a line on the sitting be written, over its `page`."""
        from innerheal_desktop.ui.pages.line_sheet import LineSheet

        sheet = LineSheet(page.window(), self._line, self.note, self._hold)
        sheet.appear(sheet.field)

    def note(self, text: str) -> None:
        """Keep a line on the sitting. Raises a `KeepingError`, and then it is as it was."""
        log = self._memory.log
        if log is None:
            return
        record = self._kept.result(PATIENCE)
        noted = change(log, record, replace(record, note=text))
        noted.result(PATIENCE)
        self._kept = noted

    def _hold(self, typed: str) -> None:
        self._line = typed

    def answered(self, word: str) -> None:
        """A word of `ANSWERS` or `AWAY_ANSWERS`, or nothing for a skip."""
        self._count(said=bool(word))
        if word == "away":
            self._preferences.change(ask_after="off", ask_before="off")
        elif word in COMPARED:
            self._write(lambda log, record: compare(log, record, word))

    def felt(self, feeling: Feeling) -> None:
        """How it felt afterwards; nothing in it is a skip."""
        self._count(said=bool(feeling))
        if feeling:
            self._write(lambda log, record: felt_after(log, record, feeling))

    def _count(self, *, said: bool) -> None:
        """Whoever said anything at all has not skipped; whoever passed by did so once."""
        self._said = self._said or said
        if self._memory.log is not None:
            now = self.before.answered() if self._said else self.before.more()
            keep_skips(self._memory.log, now)

    def _write(
        self, change: Callable[[PracticeLog, SessionRecord], Receipt[SessionRecord]]
    ) -> None:
        log = self._memory.log
        if log is None:
            return
        try:
            self._kept = change(log, self._kept.result(PATIENCE))
        except TroubleError as trouble:
            self._memory.notice = str(trouble)


def asked_after(
    session: str,
    kept: Receipt[SessionRecord] | None,
    memory: Memory,
    preferences: Preferences,
) -> tuple[Question | None, Asked | None, Callable[[QWidget], None] | None]:
    """What is asked after a sitting of `session` whose record was `kept`: in a word, on scales.

    The scales are there where they were used before; after *Steady me*, before which nothing is
    ever asked, they are offered. Last comes what lets a line be written over a page.
    """
    from innerheal_desktop.ui.feeling.asked import Asked
    from innerheal_desktop.ui.pages.compared import Question

    log, chosen = memory.log, preferences.settings
    if log is None or kept is None:
        return None, None, None
    after = After(kept, memory, preferences, log)
    if chosen.ask_after == "off":
        return None, None, after.write
    gate, category = _kind(session, memory)
    asked = is_asked(chosen.ask_after, gate, category)
    used = bool(memory.before)
    scales = None
    if used or (asked and session == STEADY):
        names = scales_of(session, gate, before=False)
        if memory.before is not None and memory.before.distress is not None:
            names = tuple(dict.fromkeys((*names, DISTRESS)))
        scales = Asked(names, chosen.check_in_as, after.felt, at_once=used)
    question = Question(after.answered, stay_away=after.before.enough)
    return (question if asked else None), scales, after.write


def _kind(session: str, memory: Memory) -> tuple[str, str]:
    """The gate and the category of a session; nothing for a file from elsewhere."""
    try:
        entry = memory.home.library.entry(session)
    except TroubleError:
        return "", ""
    return entry.gate, entry.category
