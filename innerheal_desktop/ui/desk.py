"""The desk: makes each page of the window from one person's home, when it is first gone to."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache, cached_property, partial
from typing import TYPE_CHECKING

from innerheal_desktop.trouble import TroubleError
from innerheal_desktop.ui.today import greeting_at, view_of_today

if TYPE_CHECKING:
    from collections.abc import Sequence

    from innerheal_desktop.library.catalogue import Entry
    from innerheal_desktop.ui.house import House
    from innerheal_desktop.ui.journey.page import JourneyPage
    from innerheal_desktop.ui.keys import Keys
    from innerheal_desktop.ui.pages.page import Page
    from innerheal_desktop.ui.pages.today import TodayView
    from innerheal_desktop.ui.patterns.finding import Finding
    from innerheal_desktop.ui.player.page import PlayerPage
    from innerheal_desktop.ui.player.sitting import Sitting
    from innerheal_desktop.ui.programmes.today_line import ProgrammeLine
    from innerheal_desktop.ui.shelf import Shelf


# The pages that show what was practised.
PAST = ("today", "journey")


class HomeDesk:
    """`others` do what is not a page, by the names of actions."""

    # Long, as each page is made here; what a page does is its own.

    def __init__(self, house: House) -> None:
        home, memory, hearing, theme, preferences = house
        self._house = house
        self.greeting = greeting_at(home.clock.hour())
        self.others: dict[str, Callable[[], None]] = {}
        self._home = home
        self._memory = memory
        self._hearing = hearing
        self._theme = theme
        self._preferences = preferences

    def page(self, name: str) -> Page:
        """The page of the rail that is called `name`; while the log cannot be opened, the rescue.

        Never is an empty day shown in the place of somebody's history.
        """
        memory = self._memory
        if name in PAST and memory.log is None and memory.opening.trouble and not memory.without:
            return self._rescue()
        makers: dict[str, Callable[[], Page]] = {
            "today": self._today,
            "library": self._library,
            "journey": lambda: self._journey,
            "journal": self._journal,
            "support": self._support,
            "settings": self._settings,
        }
        return makers[name]()

    def player(self) -> PlayerPage:
        """The page that sessions are practised on."""
        from innerheal_desktop.care.breaths import longest
        from innerheal_desktop.ui.awake import awake_here
        from innerheal_desktop.ui.heartbeat import heartbeat_of
        from innerheal_desktop.ui.player.page import PlayerPage
        from innerheal_desktop.ui.player.room import Kept, Room
        from innerheal_desktop.ui.written import kept_for

        theme, hearing, heart = self._theme, self._hearing(), heartbeat_of(self._memory)

        def follow(sitting: Sitting) -> None:
            heart.follow(sitting)
            self.finding.follow(sitting)

        room = Room(
            clock=self._home.clock.elapsed,
            sitting_clock=self._home.clock.awake,
            sound=hearing.sound,
            loudness=hearing,
            preferences=self._preferences,
            keys=self.keys,
            kept=Kept(lambda: self._memory.log),
            awake=awake_here(),
            dims=cache(self._dims),
            follow=follow,
            answered=self.finding.answer,
            do=self.do,
            title=self._title,
            longest=lambda: longest(self._memory.fit.flags),
            before=partial(kept_for, self._house),
        )
        page = PlayerPage(theme.palette, theme.motion, room)
        heart.setParent(page)
        page.progressed.connect(self._memory.progressed)
        theme.moved.connect(page.calm)
        return page

    @cached_property
    def finding(self) -> Finding:
        """What hears the answers where a comfortable pace is found."""
        from innerheal_desktop.ui.patterns.finding import Finding

        return Finding(self._home)

    def _dims(self, session: str) -> bool:
        """Whether the screen may go dark in a session: where one sleeps, walks or is outdoors."""
        try:
            of = self._home.library.script(session).settings
        except TroubleError:
            return False
        away = any("walk" in tag or tag == "outdoors" for tag in of.tags)
        return of.category == "sleep" or away

    def _title(self, session: str) -> str:
        """What a session is called; empty where there is none such."""
        try:
            return self._home.library.script(session).title
        except TroubleError:
            return ""

    def do(self, action: str) -> None:
        """Do what is neither a page nor the window's own."""
        if action in self.others:
            self.others[action]()

    def keys(self) -> Keys:
        """The keys as the person has them."""
        from innerheal_desktop.ui.keys import Keys

        settings = self._preferences.settings
        return Keys(settings.keys, single=settings.single_keys)

    def sessions(self, words: str) -> Sequence[Entry]:
        """The sessions in which the words are found; all of them for none."""
        return self._home.library.find(words)

    def shelf(self) -> Shelf:
        """The sessions, with what the person keeps close and noted."""
        from innerheal_desktop.ui.shelf import shelf_of

        def reasons() -> Sequence[str]:
            return self._preferences.settings.reasons

        return shelf_of(self._home, self._memory, self._hearing, reasons)

    def forget(self) -> None:
        """Let go of the page that shows the past."""
        self.__dict__.pop("_journey", None)

    def today(self) -> TodayView:
        """What Today shows."""
        return view_of_today(self._house)

    def _rescue(self) -> Page:
        from innerheal_desktop.ui.rescue.page import RescuePage

        page = RescuePage(self._memory)
        page.mended.connect(self._mended)
        return page

    def _mended(self, words: str) -> None:
        if self._memory.log is not None and words:
            self._memory.notice = words
        self.do("refill")

    def _today(self) -> Page:
        from innerheal_desktop.ui.pages.today import TodayPage

        page = TodayPage(self.today, self._explain)
        page.kept.connect(lambda kept: self._memory.settle(kept=kept))
        page.kept.connect(page.fill)
        page.parts.night.answered.connect(self._night)
        page.parts.growing.answered.connect(self._grown)
        page.parts.resting.back.connect(self._memory.be_back)
        page.parts.resting.back.connect(page.fill)
        for line in (page.parts.kind, page.parts.plan, page.parts.letter):
            line.follow(self._house)
        page.parts.programme.rested.connect(lambda: self._rest_step(page.parts.programme))
        return page

    def _rest_step(self, line: ProgrammeLine) -> None:
        from innerheal_desktop.ui.programmes.room import Room
        from innerheal_desktop.ui.programmes.today_line import rested

        line.say_rested(rested(Room(self._home, self._memory)))

    def _grown(self, asked: object, felt: str, goal: int) -> None:
        from innerheal_desktop.practice.review import answer

        if self._memory.log is not None:
            # A signal carries any object; this one a `Growing`.
            answer(self._memory.log, asked, felt, goal)  # type: ignore[arg-type]

    def _night(self, worn: bool) -> None:
        theme = "night" if worn else self._preferences.settings.theme
        self._preferences.change(theme=theme, night_offered=True)

    def _library(self) -> Page:
        from innerheal_desktop.ui.pages.library import LibraryPage

        return LibraryPage(self.shelf(), self._preferences)

    def _explain(self) -> None:
        self._journey.explain()

    @cached_property
    def _journey(self) -> JourneyPage:
        """The one page that Today too can ask to explain the streak."""
        from innerheal_desktop.ui.journey.page import JourneyPage

        return JourneyPage(self._house)

    def _journal(self) -> Page:
        from innerheal_desktop.ui.journal.page import JournalPage
        from innerheal_desktop.ui.journal.room import Room

        return JournalPage(Room(self._home.journal, self._house))

    def _support(self) -> Page:
        from innerheal_desktop.ui.support.page import SupportPage
        from innerheal_desktop.ui.support.room import room_of

        return SupportPage(room_of(self._house))

    def _settings(self) -> Page:
        from innerheal_desktop.ui.pages.settings import SettingsPage

        return SettingsPage(self._hearing(), self._memory, self._preferences, self._theme.motion)
