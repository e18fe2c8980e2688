"""The guard of a sealed journal: it locks when nobody sits here any more, and when one asks it to.

It watches only while the journal is open under its passphrase: a plain or locked one costs nothing.
The keys are dropped and the window shows nothing any more; Python and Qt cannot promise that no
byte of it stays in memory. Ending the program is what gives its memory back: `lock completely`.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget

from innerheal_desktop.clock import Clock
from innerheal_desktop.journal.state import State
from innerheal_desktop.settings.idle import idle_seconds
from innerheal_desktop.tongue import tr
from innerheal_desktop.ui.accessibility import Announcer, hush
from innerheal_desktop.ui.journal.away import Away, screen_lock
from innerheal_desktop.ui.journal.clipboard import Forgetting
from innerheal_desktop.ui.journal.dumps import no_dumps
from innerheal_desktop.ui.journal.part import Part
from innerheal_desktop.ui.widgets.over import OF_JOURNAL, Over

if TYPE_CHECKING:
    from innerheal_desktop.journal.journal import Journal
    from innerheal_desktop.ui.journal.room import Room

BEAT = 5_000  # milliseconds between two looks at the clocks
SLEPT = 5.0  # seconds that the computer was away from its clock: it slept
LATEST = 2.0  # seconds that a lock waits for what is still being written
# What a person does with hands: a picture that moves by itself is none of it.
STIRS = (
    QEvent.Type.KeyPress,
    QEvent.Type.InputMethod,
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseMove,
    QEvent.Type.Wheel,
    QEvent.Type.TouchBegin,
    QEvent.Type.TouchUpdate,
    QEvent.Type.TabletPress,
    QEvent.Type.TabletMove,
)
ROOM = "innerheal_desktop.ui.journal."


class Watch:
    """Since when nobody stirred, by a clock that runs on in sleep and one that does not."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self.stir()

    def stir(self) -> None:
        """Somebody is here."""
        self._stirred, self._awake = self._clock.elapsed(), self._clock.awake()

    def is_over(self, limit: float) -> bool:
        """Whether nobody stirred for `limit` seconds (0: never), or the computer slept since."""
        still = self._clock.elapsed() - self._stirred
        slept = still - (self._clock.awake() - self._awake)
        return slept > SLEPT or bool(limit and still >= limit)


class Guard(QObject):
    """Watches over one window's journal; `guard_of` gives the one there is.

    `limit` tells the seconds of idle time after which it locks (0: never), `screen` whether the
    screen is locked, where the system must be asked.
    """

    stirred = Signal()  # the journal's state may be another, on whatever thread

    def __init__(
        self,
        window: QWidget,
        journal: Journal,
        clock: Clock,
        limit: Callable[[], float],
        screen: Callable[[], bool] | None = None,
    ) -> None:
        super().__init__(window)
        self._journal, self._clock, self._limit = journal, clock, limit
        self._screen = screen or screen_lock()
        self._watch: Watch | None = None
        self.copies = Forgetting(QGuiApplication.clipboard(), self)
        self.away = Away(self)
        self.timer = QTimer(self)
        self.timer.setInterval(BEAT)
        self.timer.timeout.connect(self.look)
        self.away.told.connect(self.lock)
        no_dumps()
        self.stirred.connect(self.follow, Qt.ConnectionType.QueuedConnection)
        self.destroyed.connect(journal.when_changed(self.stirred.emit))
        self.follow()

    @property
    def watches(self) -> bool:
        """Whether there is something to watch over: an open journal under a passphrase."""
        return self._watch is not None

    def guards(self, journal: Journal) -> bool:
        """Whether this is the journal that it guards: after erasing there is another."""
        return self._journal is journal

    def follow(self) -> None:
        """Begin or end the watch, as the journal stands now."""
        is_open = self._journal.state is State.OPEN
        application, clipboard = _application(), QGuiApplication.clipboard()
        if is_open and self._watch is None:
            self._watch = Watch(self._clock)
            self.timer.start()
            application.installEventFilter(self)
            clipboard.dataChanged.connect(self._copied)
        elif not is_open and self._watch is not None:
            self._watch = None
            self.timer.stop()
            application.removeEventFilter(self)
            clipboard.dataChanged.disconnect(self._copied)

    def look(self) -> None:
        """Lock if nobody is here any more; a lock that was changed from outside is heeded too."""
        if self._watch is not None and self._journal.state is State.OPEN:
            self._look_about()

    def _look_about(self) -> None:
        """Lock if nobody is here; at each stir of a hand, so it asks no file."""
        if self._watch is not None and (self._watch.is_over(self._limit()) or self._screen()):
            self.lock()

    def lock(self) -> None:
        """Lock now: what is being written is given to the journal first, and copies are cleared.

        In a locked journal, what is being opened just now stays shut; nothing in a plain one.
        """
        if self._journal.state is not State.OPEN:
            self._journal.lock()
            return
        window = cast(QWidget, self.parent())
        wrong = _done(
            *(part.clear for part in window.findChildren(Part)),
            partial(self._journal.flush, LATEST),
            self.copies.let_go,
            self._journal.lock,
            self.follow,
            hush,
        )
        sheets = (over for over in window.findChildren(Over) if over.isVisible())
        mine = (over.leave for over in sheets if type(over).__module__.startswith(ROOM))
        shown = window.findChildren(QWidget, OF_JOURNAL)
        wrong += _done(*mine, *(partial(_taken_away, each) for each in shown))
        wrong += _done(partial(Announcer(window).say, tr("The journal is locked.")))
        if wrong:
            raise wrong[0]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A hand that stirs after too long meets the lock; a window that closes locks behind it."""
        kind = event.type()
        if kind in STIRS and self._watch is not None:
            self._look_about()
            return not self._stir()
        if kind == QEvent.Type.Close and watched is self.parent():
            self.lock()
        return False

    def _stir(self) -> bool:
        """Somebody is here; whether it is still watched."""
        if self._watch is not None:
            self._watch.stir()
        return self._watch is not None

    def _copied(self) -> None:
        """What is copied while one is in the journal came from there."""
        focus = QApplication.focusWidget()
        while focus is not None:
            if type(focus).__module__.startswith(ROOM):
                self.copies.heed()
                return
            focus = focus.parentWidget()


def guard_of(window: QWidget, room: Room) -> Guard:
    """The guard of the window, made at the first need of it."""
    for guard in window.window().findChildren(Guard):
        if guard.guards(room.journal):
            return guard
        guard.deleteLater()
    preferences = room.house.preferences

    def limit() -> float:
        return idle_seconds(preferences.settings.journal_lock)

    return Guard(window.window(), room.journal, room.house.home.clock, limit)


def _done(*steps: Callable[[], object]) -> list[Exception]:
    """Do all of them, whatever goes wrong with one: what went wrong. The keys go all the same."""
    wrong = []
    for step in steps:
        try:
            step()
        except Exception as error:
            wrong.append(error)
    return wrong


def _taken_away(part: QWidget) -> None:
    part.hide()
    part.deleteLater()


def _application() -> QApplication:
    found = QApplication.instance()
    assert isinstance(found, QApplication)
    return found
