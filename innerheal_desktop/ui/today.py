"""Today: what its page shows, put together from all that belongs to a person."""

from __future__ import annotations

from typing import TYPE_CHECKING

from innerheal_desktop.tongue import tr
from innerheal_desktop.trouble import TroubleError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from innerheal_desktop.library.catalogue import Entry
    from innerheal_desktop.library.suggestion import Offer
    from innerheal_desktop.practice.log import PracticeLog
    from innerheal_desktop.practice.review import Growing
    from innerheal_desktop.practice.rhythm import Rhythm
    from innerheal_desktop.ui.house import House
    from innerheal_desktop.ui.pages.today import TodayView
    from innerheal_desktop.ui.programmes.today_line import OpenStep


def view_of_today(house: House) -> TodayView:
    """All of it; where the sessions cannot be listed, a greeting and why."""
    from innerheal_desktop.library.suggestion import Offer
    from innerheal_desktop.practice.past import finished
    from innerheal_desktop.ui.journal.letters.for_today import letter_waits
    from innerheal_desktop.ui.journal.patterns.for_today import plan_of
    from innerheal_desktop.ui.journal.words.for_today import today_of
    from innerheal_desktop.ui.pages.night_row import is_time
    from innerheal_desktop.ui.pages.today import TodayView
    from innerheal_desktop.ui.programmes.room import Room
    from innerheal_desktop.ui.programmes.today_line import open_step_of

    memory, settings, hour = house.memory, house.preferences.settings, house.home.clock.hour()
    try:
        entries = house.home.library.find("")
    except TroubleError as trouble:
        return TodayView(greeting_at(hour), offer=Offer(), notice=str(trouble))
    log = memory.log
    rhythm = log.rhythm() if log is not None else None
    fresh, growing = _growing(log, rhythm)
    step = open_step_of(Room(house.home, memory))
    return TodayView(
        greeting=greeting_at(hour),
        rhythm=rhythm,
        offer=_offer(house, entries, step),
        cut_off=memory.cut_off(),
        notice=memory.notice,
        first=rhythm is not None and not rhythm.total,
        night=is_time(settings, hour),
        show=settings.show_rhythm,
        fresh=fresh,
        growing=growing,
        resting=memory.resting(),
        finished=log is not None and finished(log),
        programme=step,
        line=today_of(house),
        plan=plan_of(house),
        letter=letter_waits(house),
    )


def greeting_at(hour: int) -> str:
    """A greeting for an hour (0…23) of the person's day."""
    if 4 <= hour < 12:
        return tr("Good morning")
    return tr("Good afternoon") if 12 <= hour < 18 else tr("Good evening")


def _offer(house: House, entries: Sequence[Entry], step: OpenStep | None) -> Offer:
    """What suits the hour, what was practised and what was told of oneself."""
    from dataclasses import replace

    from innerheal_desktop.library.suggestion import offer
    from innerheal_desktop.ui.fitting import Fitting

    fitting = Fitting(house.home, house.memory)
    past = replace(house.memory.past(), step=step.suggested if step is not None else None)
    return fitting.offer(offer(fitting.offered(entries), house.home.clock.hour(), past), entries)


def _growing(log: PracticeLog | None, rhythm: Rhythm | None) -> tuple[str, Growing | None]:
    """What begins today for whoever was away, and what is asked about the goal."""
    from innerheal_desktop.practice.review import asked_of, fresh_start, travelled

    if log is None or rhythm is None or not rhythm.total:
        return "", None
    if rhythm.streak:
        return "", asked_of(log)
    return fresh_start(rhythm.today, rhythm.first_weekday, travelled=travelled(log)), None
