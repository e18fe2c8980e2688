"""The reminder: one sleepy timer, and the offer that is made when its time has come."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, time
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, QTimer

from innerheal_desktop.tongue import mark, tr
from innerheal_desktop.ui.reminding.notices import OPENED, Notice, Notices

if TYPE_CHECKING:
    from innerheal_desktop.clock import Clock
    from innerheal_desktop.practice.reminders import Course, Offer, Wishes
    from innerheal_desktop.settings.fields import Settings
    from innerheal_desktop.ui.memory import Memory
    from innerheal_desktop.ui.preferences import Preferences

KEY = "reminders"
NAME = "InnerHeal"
ONE, LATER, NOT_TODAY = "one", "later", "not-today"
WAYS = (
    (ONE, mark("One minute")),
    (LATER, mark("Later (30 min)")),
    (NOT_TODAY, mark("Not today")),
)
# The timer wakes at least this often, so that sleep, travel and a turned clock are noticed while
# a window of ten minutes is still open; and this often while an offer is held, in seconds.
LONGEST_NAP, HELD = 240.0, 60.0


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What an offer waits for, and what it leads to.

    `held` tells whether this is no moment for it (a sitting, a full screen), `locked` whether the
    screen is locked (None: unknown), `zone` names the person's IANA zone. `begin` begins one
    minute, `open` opens the window, `chime` sounds softly.
    """

    held: Callable[[], bool]
    locked: Callable[[], bool | None]
    zone: Callable[[], str]
    begin: Callable[[], None]
    open: Callable[[], None]
    chime: Callable[[], None]


class Reminder(QObject):
    """Makes the offers that `practice.reminders` allows. Nothing runs while they are off."""

    def __init__(
        self,
        memory: Memory,
        clock: Clock,
        preferences: Preferences,
        notices: Notices,
        around: Surroundings,
    ) -> None:
        super().__init__()
        self._memory = memory
        self._clock = clock
        self._preferences = preferences
        self._notices = notices
        self._around = around
        self._on = preferences.settings.reminders
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setTimerType(Qt.TimerType.VeryCoarseTimer)
        self._timer.timeout.connect(self.look)
        preferences.changed.connect(self._follow)

    @property
    def napping(self) -> float:
        """Seconds until the next look; 0 where none is to come."""
        return self._timer.remainingTime() / 1000.0 if self._timer.isActive() else 0.0

    @property
    def silent_today(self) -> bool:
        """Whether the person asked for no more of it today."""
        return bool(self._course().silent == self._today())

    def look(self) -> None:
        """Make the offer that is due, if it may be made; sleep until the next look."""
        from innerheal_desktop.keeping.errors import ClosedLogError
        from innerheal_desktop.practice.reminders import REST, next_offer, passed_over

        self._timer.stop()
        settings = self._preferences.settings
        if not settings.reminders:
            return
        try:
            now, course, practised = self._now(), self._course(), self._practised()
        except ClosedLogError:
            self._timer.start(round(LONGEST_NAP * 1000))  # the log is away: look again later
            return
        if passed_over(course, practised) >= REST:
            self._preferences.change(reminders=False)
            return
        offer = next_offer(now, wishes_of(settings), course, practised, self._boundary())
        nap = LONGEST_NAP
        if offer is not None and offer.due(now):
            if self._around.held() or self._notices.quiet():
                nap = HELD
            else:
                self._make(offer, course, practised)
        elif offer is not None:
            nap = min(max((offer.at - now).total_seconds(), 1.0), LONGEST_NAP)
        self._timer.start(round(nap * 1000))

    def pause_today(self, *, paused: bool = True) -> None:
        """No more of it until the day's boundary; or, after all, as usual."""
        from dataclasses import replace

        from innerheal_desktop.practice.reminders import silenced

        course = self._course()
        self._keep(silenced(course, self._today()) if paused else replace(course, silent=None))
        self.look()

    def close(self) -> None:
        """Look no more."""
        self._timer.stop()

    def _make(self, offer: Offer, course: Course, practised: set[date]) -> None:
        from innerheal_desktop.practice.reminders import made, words_of

        settings = self._preferences.settings
        private = not settings.reminder_words and self._around.locked() is not False
        ways = tuple((way, tr(words)) for way, words in WAYS)
        words = "" if private else tr(words_of(offer))
        # Kept before it is shown: whatever happens then, it comes once.
        self._keep(made(course, offer, practised))
        shown = self._notices.show(Notice(NAME, words, ways), self._answer)
        if not shown:
            self._keep(course)  # nobody saw it, so nobody passed it over
        elif settings.reminder_sound:
            self._around.chime()

    def _answer(self, way: str) -> None:
        from innerheal_desktop.practice.reminders import answered, asked_later

        if way == NOT_TODAY:
            self.pause_today()
            return
        course = self._course()
        self._keep(asked_later(course, self._now()) if way == LATER else answered(course))
        if way == ONE:
            self._around.begin()
        elif way == OPENED:
            self._around.open()
        self.look()

    def _follow(self, settings: Any) -> None:
        """Whoever switches it on begins afresh."""
        from innerheal_desktop.practice.reminders import answered

        if settings.reminders and not self._on:
            self._keep(answered(self._course()))
        self._on = settings.reminders
        # Not in the middle of a change: a rest after nine is a change of its own.
        QTimer.singleShot(0, self, self.look)

    def _now(self) -> datetime:
        from zoneinfo import ZoneInfo

        return self._clock.now().astimezone(ZoneInfo(self._around.zone()))

    def _today(self) -> Any:
        from innerheal_desktop.practice.reminders import day_of

        return day_of(self._now(), self._boundary())

    def _boundary(self) -> int:
        from innerheal_desktop.practice.day import BOUNDARY

        return self._memory.log.boundary if self._memory.log is not None else BOUNDARY

    def _course(self) -> Course:
        from innerheal_desktop.practice.reminders import Course

        log = self._memory.log
        return Course.from_json(log.setting(KEY) if log is not None else self.property(KEY))

    def _keep(self, course: Course) -> None:
        log = self._memory.log
        if log is not None:
            log.set_setting(KEY, course.as_json())
        else:
            self.setProperty(KEY, course.as_json())

    def _practised(self) -> set[date]:
        """The practice days that may matter: the last few weeks of them."""
        log = self._memory.log
        days = log.practice().days[-60:] if log is not None else ()
        return {date.fromordinal(day) for day in days}


def wishes_of(settings: Settings) -> Wishes:
    """What the settings ask of the rule."""
    from innerheal_desktop.practice.reminders import Wishes

    def clock(text: str) -> time:
        return time.fromisoformat(text)

    return Wishes(
        at=clock(settings.reminder_when or settings.reminder_at),
        bedtime=clock(settings.bedtime_at) if settings.bedtime else None,
        quiet_from=clock(settings.quiet_from),
        quiet_to=clock(settings.quiet_to),
        on=settings.reminders,
    )
