"""The window: the rail, the pages, Steady me on each of them, and the session over all of it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING, NamedTuple, TypeVar

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
    from innerheal_desktop.ui.pages.settings import SettingsPage
    from innerheal_desktop.ui.pages.sound_file import Rendering
    from innerheal_desktop.ui.pages.today import TodayPage, TodayView
    from innerheal_desktop.ui.player.page import PlayerPage
    from innerheal_desktop.ui.player.sitting import Outcome

STEADY = "steady-now"
PAGES = (("Today", "today"), ("Library", "library"), ("Settings", "settings"))
SETTINGS = 2
WIDE = 900

Page = TypeVar("Page", bound=QWidget)


class Desk(NamedTuple):
    """What the window asks the app for; nothing of it is called before the first paint.

    `today` tells what Today shows, `sessions` finds sessions by words (all of them by none),
    `player` makes the page that sessions are practised on (once, at the first session), `settings`
    that of the settings, `rendering` tells how a session of so many seconds is written to a file.
    """

    greeting: str
    today: Callable[[], TodayView]
    sessions: Callable[[str], Sequence[Entry]]
    player: Callable[[], PlayerPage]
    settings: Callable[[], SettingsPage]
    rendering: Callable[[str, float], Rendering]


class Later:
    """The pages that are made when they are first needed."""

    today: TodayPage | None = None
    library: LibraryPage | None = None
    settings: SettingsPage | None = None
    player: PlayerPage | None = None
    after: AfterPage | None = None


class Shell(QWidget):
    """The one window of the app."""

    begin = Signal(str, float, str)  # a session id, seconds (0: its shortest), a variant or none
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
        later = (None, self._library, self._settings)[index]
        page = later() if later is not None else None
        self._show(page or self._today(), chrome=True)
        self._rail.choose(index)
        self.setWindowTitle(f"{PAGES[index][0]} — InnerHeal")
        if page is None:
            self._fill()
        else:
            self._head.title.say(PAGES[index][0])
            page.fill()
            page.focus_first()

    def play(self, timeline: Timeline, card: str = "", safety: str = "") -> None:
        """Practise `timeline`, its card first if it has one, its line of safety always in sight."""
        player = self._player()
        self._show(player, chrome=False)
        _finish(self, self._theme)
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
            self._begin(STEADY, 0.0)
        elif sitting.player.timeline.session != STEADY:
            sitting.stop(steady=True)

    def paintEvent(self, event: QPaintEvent) -> None:
        """After the first paint, and only then, the page is filled."""
        if not self._painted:
            _finish(self, self._theme)
            QTimer.singleShot(0, self, self._fill)

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

    def _begin(self, session: str, seconds: float) -> None:
        """Begin a session as it is written."""
        self.begin.emit(session, seconds, "")

    def _today(self) -> TodayPage:
        if self._later.today is None:
            from innerheal_desktop.ui.pages.today import TodayPage

            page = self._later.today = _added(self._stack, TodayPage())
            page.begin.connect(self._begin)
            page.kept.connect(self.kept)
            page.elsewhere.connect(lambda: self.open(1))
        return self._later.today

    def _library(self) -> LibraryPage:
        if self._later.library is None:
            from innerheal_desktop.ui.pages.library import LibraryPage

            page = LibraryPage(self._desk.sessions, self._desk.rendering)
            self._later.library = _added(self._stack, page)
            page.begin.connect(self.begin)
        return self._later.library

    def _settings(self) -> SettingsPage:
        if self._later.settings is None:
            self._later.settings = _added(self._stack, self._desk.settings())
        return self._later.settings

    def _player(self) -> PlayerPage:
        if self._later.player is None:
            self._later.player = _added(self._stack, self._desk.player())
            self._later.player.ended.connect(self._end)
        return self._later.player

    def _after(self) -> AfterPage:
        if self._later.after is None:
            from innerheal_desktop.ui.pages.after import AfterPage

            page = self._later.after = _added(self._stack, AfterPage(self._theme.palette))
            page.begin.connect(self._begin)
            page.done.connect(lambda: self.open(0))
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


def _added(pages: QStackedWidget, page: Page) -> Page:
    """The page, among the others."""
    pages.addWidget(page)
    return page


def _finish(shell: Shell, theme: Theme) -> None:
    """Put on, once, what no first paint needs. Beneath a session the window itself never paints."""
    if not shell._painted:
        shell._painted = True
        QTimer.singleShot(0, shell, partial(_bind, shell))
        QTimer.singleShot(0, theme, theme.finish)


def _bind(shell: Shell) -> None:
    """The keys that work anywhere."""
    from PySide6.QtGui import QKeySequence, QShortcut

    for index in range(len(PAGES)):
        QShortcut(QKeySequence(f"Ctrl+{index + 1}"), shell, partial(shell._go, index))
    QShortcut(QKeySequence("Ctrl+,"), shell, partial(shell._go, SETTINGS))
    QShortcut(QKeySequence("Ctrl+Shift+S"), shell, shell.steady_me)
    QShortcut(QKeySequence("Ctrl+Q"), shell, shell.close)
