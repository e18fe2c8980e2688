"""What one returns to: the sessions practised most in the last year, each a button away."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from innerheal_desktop.practice.calendar import year_back
from innerheal_desktop.practice.feelings import STEADY
from innerheal_desktop.practice.sums import newest, session_sums
from innerheal_desktop.tongue import plural, tr
from innerheal_desktop.trouble import TroubleError
from innerheal_desktop.ui.journey.section import Section
from innerheal_desktop.ui.pages.lengths import length_spoken, length_words
from innerheal_desktop.ui.pages.session_words import mended
from innerheal_desktop.ui.theme.spacing import L, S
from innerheal_desktop.ui.theme.typography import Type
from innerheal_desktop.ui.widgets.button import Button
from innerheal_desktop.ui.widgets.laid import emptied
from innerheal_desktop.ui.widgets.plain_label import PlainLabel

if TYPE_CHECKING:
    from innerheal_desktop.library.catalogue import Entry
    from innerheal_desktop.practice.log import PracticeLog
    from innerheal_desktop.ui.house import House

MANY, TWICE = 5, 2


class Often(NamedTuple):
    """A session practised often: how often, and the seconds it was asked for the last time."""

    session: str
    title: str
    times: int
    seconds: float


def often(log: PracticeLog, entries: Iterable[Entry]) -> list[Often]:
    """The sessions of the last twelve months that were come back to, the most frequent first.

    Those that can be begun again; *Steady me* is there when it is needed, and is no merit.
    """
    there = {entry.id: entry for entry in entries if mended(entry) and entry.id != STEADY}
    first, last = (day.toordinal() for day in year_back(log.today()))
    known = sorted(log.practised() & there.keys())
    sums = log.read(partial(session_sums, sessions=known, first=first, last=last))
    found = []
    for session, each in sums[:MANY]:
        if each.sittings >= TWICE:
            entry = there[session]
            asked = log.read(partial(newest, session=session))[1] or 0.0
            seconds = asked if entry.shortest <= asked <= entry.longest else min(entry.lengths)
            found.append(Often(session, entry.title, each.sittings, seconds))
    return found


class Returning(Section):
    """`begin` asks for a session as a page does, as long as it was asked for the last time."""

    begin = Signal(str, float, str)

    def __init__(self, house: House) -> None:
        super().__init__()
        self._house = house
        self._log: PracticeLog | None = None
        self._shown: list[Often] = []
        self.rows = QVBoxLayout()
        self.rows.setSpacing(S)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(S)
        column.addWidget(PlainLabel(tr("What you return to"), Type.H3))
        about = tr("Most often in the last twelve months.")
        column.addWidget(PlainLabel(about, Type.SMALL, tone="muted"))
        column.addLayout(self.rows)
        self.hide()

    def show_log(self, log: PracticeLog) -> None:
        """Show what a log holds now, once the page is painted."""
        self._log = log
        QTimer.singleShot(0, self, self._fill)

    def _fill(self) -> None:
        if self._log is None:
            return
        try:
            found = often(self._log, self._house.home.library.entries())
        except TroubleError:
            return
        self.setVisible(bool(found))
        if found == self._shown:
            return
        self._shown = found
        emptied(self.rows)
        for each in found:
            row = Again(each)
            asked = partial(self.begin.emit, each.session, each.seconds, "")
            row.button.clicked.connect(asked)
            self.rows.addWidget(row)
            row.show()  # now: Qt would show it a turn later, and the page would jump


class Again(QWidget):
    """One session: its title, how often, and the button that begins it."""

    def __init__(self, of: Often) -> None:
        super().__init__()
        name = tr("Begin {title}, {length}", title=of.title, length=length_spoken(of.seconds))
        self.button = Button(length_words(of.seconds), icon="play", name=name)
        times = plural("{n} time", "{n} times", of.times)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(PlainLabel(of.title, Type.STRONG))
        words.addWidget(PlainLabel(times, Type.SMALL, tone="muted"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(L)
        row.addLayout(words, 1)
        row.addWidget(self.button)
