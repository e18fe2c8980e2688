"""The window: the rail, the pages, Steady me on each of them, and the session over all of it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QCloseEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from innerheal_desktop.tongue import mark, tr
from innerheal_desktop.ui.pages.stack import Desk, Pages
from innerheal_desktop.ui.theme.theme import Theme
from innerheal_desktop.ui.widgets.head import Head
from innerheal_desktop.ui.widgets.order import step
from innerheal_desktop.ui.widgets.rail import Rail

if TYPE_CHECKING:
    from innerheal_desktop.session.timeline import Timeline
    from innerheal_desktop.ui.pages.after import AfterView
    from innerheal_desktop.ui.player.page import PlayerPage
    from innerheal_desktop.ui.player.sheet import Aside
    from innerheal_desktop.ui.player.sitting import Outcome, Sitting

STEADY = "steady-now"
# The pages of the rail: name (of the page and of its icon), and word.
PAGES = (
    ("today", mark("Today")),
    ("library", mark("Library")),
    ("journey", mark("Journey")),
    ("journal", mark("Journal")),
    ("support", mark("Support")),
    ("settings", mark("Settings")),
)
NAMES = tuple(name for name, _ in PAGES)
# Keys that lead to a page under another name.
ALSO = {
    "settings-too": "settings",
    # A new page; and the tabs of the journal.
    **dict.fromkeys(("page", "journal-letters", "journal-patterns", "journal-words"), "journal"),
}
WIDE = 900
NAME = "InnerHeal"


class Shell(QWidget):
    """The one window of the app."""

    # Long, as all that crosses the window passes here, and each way is a few lines.

    begin = Signal(str, float, str)  # a session id, seconds (0: its shortest), a variant or none
    sat = Signal(object)  # the Outcome of a sitting
    turned = Signal(str)  # the name of the page that was gone to

    def __init__(self, theme: Theme, desk: Desk, first: str = "today") -> None:
        super().__init__()
        self._theme = theme
        self._desk = desk
        self._painted = False
        self.unhurried = False  # a page of the rail asks to begin: not a key, the tray, a command
        self._head = Head(desk.greeting)
        self._rail = Rail(PAGES)
        self._pages = Pages(desk, first if first in NAMES else "today")
        self._rail.chosen.connect(lambda index: self.open(NAMES[index]))
        self._head.steady.clicked.connect(self.steady_me)
        self.setWindowTitle(NAME)
        self.setMinimumSize(720, 520)
        self.resize(1080, 720)
        _arrange(self, self._rail, self._head, self._pages.stack)
        theme.changed.connect(self._wear)

    @property
    def sitting(self) -> Sitting | None:
        """The sitting that goes on here."""
        player = self._pages.player
        return player.sitting if player is not None else None

    @property
    def player(self) -> PlayerPage:
        """The page that sessions are practised on."""
        if self._pages.player is None:
            self._pages.player = self._pages.add(self._desk.player())
            self._pages.player.ended.connect(self._end)
        return self._pages.player

    def open(self, name: str) -> None:
        """Go to a page of the rail; a sitting that goes on ends first, as any other way out."""
        if (sitting := self.sitting) is not None:
            sitting.stop()
        if self._asks_first(name, ended=sitting is not None):
            return
        page, fresh = self._pages.page(name)
        if fresh:
            page.begin.connect(self._begin_here)
            page.go.connect(self.do)
        self._pages.name = name
        self._show(page, chrome=True)
        if self._pages.player is not None:
            self._pages.player.go_on()
        self._rail.choose(NAMES.index(name))
        page.fill()
        self._head.title.say(page.title)
        self.setWindowTitle(f"{tr(dict(PAGES)[name])} — {NAME}")
        page.focus_first()
        self.turned.emit(name)

    def refresh(self) -> None:
        """Fill anew the page that is shown, if one is."""
        page, _ = self._pages.page(self._pages.name)
        if self._pages.stack.currentWidget() is page:
            page.fill()

    def forget(self) -> None:
        """Let go of every page that may show something of the person; each is made anew."""
        self._pages.forget()

    def play(
        self,
        timeline: Timeline,
        card: str = "",
        safety: str = "",
        why: str = "",
        picture: str = "",
        aside: Aside | None = None,
        gate: str = "",
    ) -> None:
        """Practise `timeline`, its card first if it has one, its line of safety always in sight.

        `why` is said for a moment where no card says it; `picture` is shown of the breath; `aside`
        is offered below Begin, which is waited for.
        """
        player = self.player
        self._show(player, chrome=False)
        self._finish()
        player.play(timeline, card, safety, why, picture, aside, gate)

    def show_after(self, view: AfterView) -> None:
        """What comes after a sitting."""
        from innerheal_desktop.ui.pages.after import AfterPage

        if self._pages.after is None:
            after = self._pages.after = self._pages.add(AfterPage(self._theme.palette))
            after.begin.connect(lambda session, seconds: self.begin.emit(session, seconds, ""))
            after.done.connect(lambda: self.open("today"))
            after.go.connect(self.do)
        self._show(self._pages.after, chrome=False)
        self.setWindowTitle(" — ".join((tr("After the sitting"), NAME)))
        self._pages.after.show_view(view)

    def steady_me(self) -> None:
        """Go to *Steady me* now; a sitting that goes on ends first, and is kept."""
        sitting = self.sitting
        if sitting is None:
            self.begin.emit(STEADY, 0.0, "")
        elif sitting.player.timeline.session != STEADY:
            sitting.stop(then=STEADY)

    def do(self, action: str) -> None:
        """Do what an action of the keys is named for; `page` may have a question after it."""
        if action in NAMES:
            self.open(action)
        elif (where := action.partition(" ")[0]) in ALSO:
            self.open(ALSO[where])
            page, _ = self._pages.page(ALSO[where])
            if self._pages.stack.currentWidget() is page:
                page.begin_here(action)
        elif action == "steady":
            self.steady_me()
        elif action == "quit":
            if self.close():
                self._desk.do("quit")
        elif action in ("next-region", "previous-region"):
            _next_region(self, 1 if action == "next-region" else -1)
        else:
            self._desk.do(action)

    def bind(self) -> None:
        """Take the keys that work anywhere, as they are now."""
        from innerheal_desktop.ui.shortcuts import bind

        bind(self, self._desk.keys(), self.do)

    def paintEvent(self, event: QPaintEvent) -> None:
        """After the first paint, and only then, the page is filled."""
        if not self._painted:
            self._finish()
            QTimer.singleShot(0, self, partial(_first_page, self))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A narrow window keeps its icons and drops their words."""
        self._rail.narrow(narrow=self.width() < WIDE)
        super().resizeEvent(event)

    def focusNextPrevChild(self, next: bool) -> bool:
        """Tab goes on as one reads, round the window."""
        return step(self, forward=next)

    def closeEvent(self, event: QCloseEvent) -> None:
        """A sitting that goes on ends as by itself; what was written in it is asked about, once."""
        asked = self._pages.waits
        if (sitting := self.sitting) is not None:
            sitting.stop()
        if self._pages.waits and not asked:
            event.ignore()
        else:
            super().closeEvent(event)

    def _finish(self) -> None:
        """Put on, once, what no first paint needs. Beneath a session the window never paints."""
        if not self._painted:
            self._painted = True
            QTimer.singleShot(0, self, self.bind)
            QTimer.singleShot(0, self._theme, self._theme.finish)

    def _begin_here(self, session: str, seconds: float, variant: str) -> None:
        self.unhurried = True
        try:
            self.begin.emit(session, seconds, variant)
        finally:
            self.unhurried = False

    def _end(self, outcome: Outcome) -> None:
        self.sat.emit(outcome)
        from innerheal_desktop.session.steps import SUPPORT

        if outcome.then == SUPPORT:
            self.open(SUPPORT)
        elif outcome.then:
            self.begin.emit(outcome.then, 0.0, "")

    def _asks_first(self, name: str, *, ended: bool) -> bool:
        """Whether what was just written is asked about, before the page `name` is gone to.

        Support is not kept waiting: it comes over what is asked.
        """
        if not self._pages.waits:
            return False
        if name == "support":
            self._desk.do("support-here")
        return ended or name == "support"

    def _show(self, page: QWidget, *, chrome: bool) -> None:
        """Show a page, with rail and Steady me around it or alone."""
        if self._pages.after is not None:
            self._pages.after.leave()
        self._rail.setVisible(chrome)
        self._head.setVisible(chrome)
        focus = self.focusWidget()
        if focus is not None and self._pages.stack.isAncestorOf(focus):
            focus.clearFocus()  # or Qt would lead it over the rail, and a reader tell of that
        self._pages.stack.setCurrentWidget(page)
        QTimer.singleShot(0, page, partial(_dress, page))

    def _wear(self) -> None:
        for page in (self._pages.player, self._pages.after):
            if page is not None:
                page.wear(self._theme.palette)


def _dress(page: QWidget) -> None:
    from innerheal_desktop.ui.theme.sheet import dress

    dress(page)


def _first_page(shell: Shell) -> None:
    """Fill the window, unless a session was begun meanwhile."""
    if shell._pages.stack.currentWidget() is None:
        shell.open(shell._pages.name)


def _arrange(window: QWidget, rail: QWidget, head: QWidget, pages: QWidget) -> None:
    """The rail on the leading side, the head above the pages."""
    grid = QGridLayout(window)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setSpacing(0)
    grid.addWidget(rail, 0, 0, 2, 1)
    grid.addWidget(head, 0, 1)
    grid.addWidget(pages, 1, 1)
    grid.setColumnStretch(1, 1)
    grid.setRowStretch(1, 1)


def _next_region(shell: Shell, step: int) -> None:
    """Move the focus between rail, head and page, the first stop of each."""
    page = shell._pages.stack.currentWidget()
    regions: list[QWidget] = [
        region for region in (shell._rail, shell._head, page) if region.isVisible()
    ]
    focus = shell.focusWidget()
    here = next(
        (i for i, r in enumerate(regions) if focus is not None and r.isAncestorOf(focus)), 0
    )
    target = regions[(here + step) % len(regions)]
    focus_in: Callable[[], None] = getattr(target, "focus_first", target.setFocus)
    focus_in()
