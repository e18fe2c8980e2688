"""The window: the rail, the pages, Steady me on each of them, and the session over all of it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QCloseEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QStackedWidget, QWidget

from innerheal_desktop.ui.theme.theme import Theme
from innerheal_desktop.ui.widgets.head import Head
from innerheal_desktop.ui.widgets.rail import Rail

if TYPE_CHECKING:
    from innerheal_desktop.library.catalogue import Entry
    from innerheal_desktop.session.timeline import Timeline
    from innerheal_desktop.ui.pages.after import AfterPage, AfterView
    from innerheal_desktop.ui.pages.library import LibraryPage
    from innerheal_desktop.ui.pages.today import TodayPage, TodayView
    from innerheal_desktop.ui.player.page import PlayerPage
    from innerheal_desktop.ui.player.sitting import Outcome

STEADY = "steady-now"
PAGES = (("Today", "today"), ("Library", "library"))
WIDE = 900


class Desk(NamedTuple):
    """What the window asks the app for; nothing of it is called before the first paint.

    `today` tells what Today shows, `sessions` finds sessions by words (all of them by none),
    `player` makes the page that sessions are practised on (once, at the first session).
    """

    greeting: str
    today: Callable[[], TodayView]
    sessions: Callable[[str], Sequence[Entry]]
    player: Callable[[], PlayerPage]


class Later:
    """The pages that are made when they are first needed."""

    today: TodayPage | None = None
    library: LibraryPage | None = None
    player: PlayerPage | None = None
    after: AfterPage | None = None


class Shell(QWidget):
    """The one window of the app."""

    begin = Signal(str, float)  # a session id, and seconds (0: its shortest offered length)
    sat = Signal(object)  # the Outcome of a sitting
    kept = Signal(bool)  # whether a sitting that was cut off is kept

    def __init__(self, theme: Theme, desk: Desk) -> None:
        super().__init__()
        self._theme = theme
        self._desk = desk
        self._painted = False
        self._rail = Rail(PAGES)
        self._head = Head(desk.greeting)
        self._stack = QStackedWidget()
        self._later = Later()
        self._rail.chosen.connect(self.open)
        self._head.steady.clicked.connect(self.steady_me)
        self.setWindowTitle("InnerHeal")
        self.setMinimumSize(720, 520)
        self.resize(1080, 720)
        _arrange(self, self._rail, self._head, self._stack)
        theme.changed.connect(self._wear)

    def open(self, index: int) -> None:
        """Go to the page of this index in the rail."""
        page = self._library() if index == 1 else self._today()
        self._show(page, chrome=True)
        self._rail.choose(index)
        self.setWindowTitle(f"{PAGES[index][0]} — InnerHeal")
        if index == 1:
            self._head.title.say(PAGES[index][0])
            self._library().fill()
            self._library().focus_first()
        else:
            self._fill()

    def play(self, timeline: Timeline, card: str = "", safety: str = "") -> None:
        """Practise `timeline`, its card first if it has one, its line of safety always in sight."""
        player = self._player()
        self._show(player, chrome=False)
        player.play(timeline, card, safety)

    def show_after(self, view: AfterView) -> None:
        """What comes after a sitting."""
        after = self._after()
        self._show(after, chrome=False)
        self.setWindowTitle("After the sitting — InnerHeal")
        after.show_view(view)

    def steady_me(self) -> None:
        """Go to *Steady me* now; a sitting that goes on ends first, and is kept."""
        player = self._later.player
        sitting = player.sitting if player is not None else None
        if sitting is None:
            self.begin.emit(STEADY, 0.0)
        elif sitting.player.timeline.session != STEADY:
            sitting.stop(steady=True)

    def paintEvent(self, event: QPaintEvent) -> None:
        """After the first paint, and only then, the page is filled."""
        if not self._painted:
            self._painted = True
            QTimer.singleShot(0, self, self._bind)
            QTimer.singleShot(0, self, self._fill)
            QTimer.singleShot(0, self._theme, self._theme.finish)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A narrow window keeps its icons and drops their words."""
        self._rail.narrow(narrow=self.width() < WIDE)
        super().resizeEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Closing asks nothing; a sitting that goes on ends as it would by itself."""
        if self._later.player is not None and (sitting := self._later.player.sitting) is not None:
            sitting.stop()
        super().closeEvent(event)

    def _fill(self) -> None:
        view = self._desk.today()
        self._head.title.say(view.greeting)
        today = self._today()
        today.fill(view)
        if self._stack.currentWidget() is today:
            today.focus_first()

    def _end(self, outcome: Outcome) -> None:
        self.sat.emit(outcome)
        if outcome.steady:
            self.steady_me()

    def _today(self) -> TodayPage:
        if self._later.today is None:
            from innerheal_desktop.ui.pages.today import TodayPage

            self._later.today = TodayPage()
            self._later.today.begin.connect(self.begin)
            self._later.today.kept.connect(self.kept)
            self._later.today.elsewhere.connect(lambda: self.open(1))
            self._stack.addWidget(self._later.today)
        return self._later.today

    def _library(self) -> LibraryPage:
        if self._later.library is None:
            from innerheal_desktop.ui.pages.library import LibraryPage

            self._later.library = LibraryPage(self._desk.sessions)
            self._later.library.begin.connect(self.begin)
            self._stack.addWidget(self._later.library)
        return self._later.library

    def _player(self) -> PlayerPage:
        if self._later.player is None:
            self._later.player = self._desk.player()
            self._later.player.ended.connect(self._end)
            self._stack.addWidget(self._later.player)
        return self._later.player

    def _after(self) -> AfterPage:
        if self._later.after is None:
            from innerheal_desktop.ui.pages.after import AfterPage

            self._later.after = AfterPage(self._theme.palette)
            self._later.after.begin.connect(self.begin)
            self._later.after.done.connect(lambda: self.open(0))
            self._stack.addWidget(self._later.after)
        return self._later.after

    def _show(self, page: QWidget, *, chrome: bool) -> None:
        """Show a page, with rail and Steady me around it or alone."""
        if self._later.after is not None:
            self._later.after.leave()
        self._rail.setVisible(chrome)
        self._head.setVisible(chrome)
        self._stack.setCurrentWidget(page)

    def _wear(self) -> None:
        for page in (self._later.player, self._later.after):
            if page is not None:
                page.wear(self._theme.palette)

    def _bind(self) -> None:
        """The keys that work anywhere."""
        from PySide6.QtGui import QKeySequence, QShortcut

        for keys, action in (
            ("Ctrl+1", lambda: self._go(0)),
            ("Ctrl+2", lambda: self._go(1)),
            ("Ctrl+Shift+S", self.steady_me),
            ("Ctrl+Q", self.close),
        ):
            QShortcut(QKeySequence(keys), self, action)

    def _go(self, index: int) -> None:
        """Go to a page by its key; a sitting that goes on ends first, as any other way out."""
        player = self._later.player
        if player is not None and player.sitting is not None:
            player.sitting.stop()
        self.open(index)


def _arrange(window: QWidget, rail: QWidget, head: QWidget, pages: QWidget) -> None:
    """The rail on the left, the head above the pages."""
    grid = QGridLayout(window)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setSpacing(0)
    grid.addWidget(rail, 0, 0, 2, 1)
    grid.addWidget(head, 0, 1)
    grid.addWidget(pages, 1, 1)
    grid.setColumnStretch(1, 1)
    grid.setRowStretch(1, 1)
