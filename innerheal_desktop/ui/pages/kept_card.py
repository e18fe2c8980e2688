"""What you wrote: one quiet card after a sitting, which asks what becomes of it before it goes."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from innerheal_desktop.practice.wording import date_words
from innerheal_desktop.tongue import mark, tr
from innerheal_desktop.ui.accessibility import Announcer
from innerheal_desktop.ui.pages.keeping_it import Doing
from innerheal_desktop.ui.theme.spacing import XL, L, S
from innerheal_desktop.ui.theme.typography import Type
from innerheal_desktop.ui.widgets.button import HALO, Button, Weight
from innerheal_desktop.ui.widgets.card import Card
from innerheal_desktop.ui.widgets.flow import Flow
from innerheal_desktop.ui.widgets.laid import emptied
from innerheal_desktop.ui.widgets.long_words import LongWords
from innerheal_desktop.ui.widgets.option import Tick
from innerheal_desktop.ui.widgets.plain_label import PlainLabel

if TYPE_CHECKING:
    from innerheal_desktop.ui.written import Keeping

# Where the journal shows it, where that is not among the pages.
TABS = {
    "letter": "journal-letters",
    **dict.fromkeys(("trigger", "pattern", "plan"), "journal-patterns"),
    **dict.fromkeys(("line", "values", "gratitude"), "journal-words"),
}
WIDEST = 640  # pixels
HEADING = mark("What you wrote")
ONLY_HERE = mark("It is only here so far. If you simply go on, it is let go.")
BEFORE = mark("It is from “{session}”, and waits there for half an hour.")
PLAIN = mark(
    "Your journal has no passphrase: whoever uses this computer could read what is kept there."
)
GONE = mark("It is gone. Nothing of it was kept.")
KEPT = mark("It is in your journal.")
SEALED = mark("It is in your journal, sealed until {day}.")
COPIED = mark("Copied. It stays there until something else is copied.")
WAIT = mark("Keeping it…")


class KeptCard(Card):
    """Asks, does it, and says what came of it.

    `settled` says that there is nothing to ask any more. `wished` names a page, or `session` for
    going back to what was stepped out of.
    """

    settled = Signal()
    wished = Signal(str)
    changed = Signal()  # other ways stand here than before

    # Long and many, as all that may become of it is asked, done and told on this one card.

    def __init__(self) -> None:
        super().__init__(tr(HEADING))
        self.keeping: Keeping | None = None
        self._refused = False  # the journal holds what the disk refused, and would try it again
        self.heading = PlainLabel(tr(HEADING), Type.H3)
        self.said = LongWords("", Type.BODY)
        self.where = LongWords("", Type.SMALL, tone="muted")
        self.on_today = Tick(tr("Show it on Today"))
        self.ways = Flow(S)
        self._box = QWidget()
        self._box.setLayout(self.ways)
        self._announcer = Announcer(self)
        self._doing = Doing(self)
        self._doing.kept.connect(self._kept)
        self._doing.stays.connect(self._stay)
        self.body.setContentsMargins(XL, L, XL, L - HALO)
        for part in (self.heading, self.said, self.where, self.on_today, self._box):
            self.body.addWidget(part)
        self._asking = QVBoxLayout()  # until when a letter is sealed, in the place of the ways
        self.body.addLayout(self._asking)
        self.setMaximumWidth(WIDEST)
        self.hide()

    @property
    def waits(self) -> bool:
        """Whether there is something that waits for a word."""
        return self.keeping is not None

    @property
    def told(self) -> str:
        """What a screen reader is told of it."""
        return f"{self.heading.text()}. {self.said.text()}" if self.waits else ""

    def ask(self, keeping: Keeping | None) -> None:
        """Ask about this; nothing is shown for None."""
        self.keeping = keeping
        self.setVisible(keeping is not None)
        if keeping is None:
            self._clear()
            return
        self._say_where_from()
        self.on_today.setChecked(False)
        self._refused = False
        self._offer()

    def focus_first(self) -> None:
        """The first way; it neither keeps anything nor lets it go."""
        for way in self.ways.widgets()[:1]:
            way.setFocus(Qt.FocusReason.OtherFocusReason)

    def _offer(self) -> None:
        """The ways there are."""
        keeping = self.keeping
        if keeping is None:
            return
        self._say_where()
        self.on_today.setVisible(keeping.kind == "plan")
        self._clear()
        self._way(tr("Read it back"), self._read, tr("Read back what you wrote"))
        self._way(tr("Keep it"), self._keep, tr("Keep what you wrote, in your journal"))
        if keeping.kind == "letter":
            self._way(tr("Seal it until…"), self._seal, tr("Seal the letter until a day"))
        self._way(tr("Let it go"), self._let_go, tr("Let go of what you wrote"))
        if not keeping.written.over:
            back = tr("Go back to it")
            self._way(back, partial(self.wished.emit, "session"), "")
        self.changed.emit()

    def _clear(self) -> None:
        """No way stands here, and no question."""
        emptied(self._asking)
        self.ways.clear()
        self._box.show()

    def _say_where_from(self) -> None:
        """That it is only here, or of which session it is."""
        keeping = self.keeping
        if keeping is not None:
            before = tr(BEFORE, session=keeping.script.title)
            self.said.say(tr(ONLY_HERE) if keeping.written.over else before)

    def _say_where(self) -> None:
        """Who can read it, where it would be kept."""
        from innerheal_desktop.journal.journal import State

        plain = self.keeping is not None and self.keeping.journal.state is State.PLAIN
        self.where.say(tr(PLAIN) if plain else "")
        self.where.setVisible(plain)

    def _way(self, words: str, do: Callable[[], None], name: str) -> None:
        button = Button(words, Weight.PLAIN, name=name)
        button.clicked.connect(lambda _=False: do())
        self.ways.addWidget(button)
        button.show()

    def _read(self) -> None:
        from innerheal_desktop.ui.pages.read_back import ReadBack

        if self.keeping is not None:
            ReadBack(self.window(), self.keeping).appear()

    def _keep(self, until: object = None) -> None:
        """Keep it; sealed `until` a day, where one was chosen."""
        if self.keeping is not None and not self._doing.busy:
            self.said.say(tr(WAIT))
            day = until if isinstance(until, date) else None
            self._doing.keep(self.keeping, day, on_today=self.on_today.isChecked())

    def _kept(self, until: object) -> None:
        if self.keeping is not None:
            tab = TABS.get(self.keeping.kind, "journal")
            said = tr(SEALED, day=date_words(until)) if isinstance(until, date) else tr(KEPT)
            self._end(said, (tr("Open the journal"), partial(self.wished.emit, tab)))

    def _stay(self, why: str) -> None:
        """The words stay, with the reason if there is one, and a way to take them along."""
        self._refused = self._refused or bool(why)
        self._offer()
        if why:
            self._way(tr("Copy it"), self._copy, tr("Copy what you wrote"))
            self._say(why, urgent=True)
        else:
            self._say_where_from()
        self.focus_first()

    def _copy(self) -> None:
        if self.keeping is not None:
            QApplication.clipboard().setText(self.keeping.in_words())
            self._say(tr(COPIED))

    def _let_go(self) -> None:
        keeping = self.keeping
        if self._refused and keeping is not None:
            from innerheal_desktop.journal.journal import State

            if keeping.journal.state is State.LOCKED:
                from innerheal_desktop.ui.journal.doors import open_unlock
                from innerheal_desktop.ui.journal.room import Room

                room = Room(keeping.journal, keeping.house)
                open_unlock(self.window(), room, self._let_go)
                return
            keeping.journal.release(keeping.page.id)
        self._end(tr(GONE))

    def _seal(self) -> None:
        """Ask until when, in the place of the ways."""
        from innerheal_desktop.ui.journal.letters.until import Until

        if self.keeping is None:
            return
        self.where.hide()
        self._box.hide()
        until = Until(self.keeping.today())
        until.chosen.connect(self._keep)
        until.left.connect(self._back)
        self._asking.addWidget(until)
        until.show()
        until.focus_first()
        self.changed.emit()

    def _back(self) -> None:
        self._offer()
        self.focus_first()

    def _end(self, words: str, *ways: tuple[str, Callable[[], None]]) -> None:
        """Nothing is asked any more, and nothing of it is left in the sitting."""
        keeping, self.keeping = self.keeping, None
        if keeping is not None:
            keeping.written.let_go()
        held = self.isAncestorOf(self.window().focusWidget() or self.window())
        self.where.hide()
        self.on_today.hide()
        self._clear()
        for way, do in ways:
            self._way(way, do, "")
        self._say(words)
        self.changed.emit()
        if held:
            self.settled.emit()

    def _say(self, words: str, *, urgent: bool = False) -> None:
        self.said.say(words)
        self._announcer.say(words, urgent=urgent)
