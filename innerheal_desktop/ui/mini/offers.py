"""Offers: the rows of the tray's menu and of the pacer's, made from what there is just now."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from innerheal_desktop.library.at_hand import patterns
from innerheal_desktop.library.suggestion import DEEP, LONG_QUIET, QUIET, gently
from innerheal_desktop.session.layout import spoken_length
from innerheal_desktop.tongue import mark, tr
from innerheal_desktop.trouble import TroubleError
from innerheal_desktop.ui.player.sitting import Stage
from innerheal_desktop.ui.rows import LINE, Row

if TYPE_CHECKING:
    from innerheal_desktop.library.catalogue import Entry
    from innerheal_desktop.ui.nearby import Nearby
    from innerheal_desktop.ui.preferences import Preferences

SIGH, LONG_WAVE, SILENT, STEADY = "sigh-reset", "resonance-46", "silent-sit", "steady-now"
# Minutes that a silent sit, and a pacer, are offered for; and shares of opacity.
SITS = (5, 10, 20, 30)
LENGTHS = (1, 3, 5, 10, 20)
OPACITIES = (1.0, 0.85, 0.7, 0.5, 0.3)
SHAPES = (("square", mark("Square")), ("strip", mark("Strip")))


def menu_rows(nearby: Nearby) -> tuple[Row, ...]:
    """What two clicks reach from the tray."""
    entries = _entries(nearby)
    here = nearby.shell.isVisible()
    tender = nearby.mini.house.memory.tender
    sits = tuple(
        Row(tr("{length}", length=spoken_length(60.0 * each)), _mini(nearby, SILENT, 60.0 * each))
        for each in SITS
        if not tender or 60.0 * each < LONG_QUIET
    )
    return (
        Row(tr("One-minute sigh"), _mini(nearby, SIGH, 60.0)),
        Row(tr("Long wave, 3 min"), _mini(nearby, LONG_WAVE, 180.0)),
        *_last(nearby, gently(entries) if tender else entries),
        Row(tr("Silent sit"), rows=sits),
        Row(tr("Mini pacer"), rows=(*_running(nearby), *_patterns(nearby, entries))),
        LINE,
        Row(tr("Steady me"), partial(nearby.begin_in_window, STEADY)),
        *_reminders(nearby),
        LINE,
        Row(tr("Hide InnerHeal"), nearby.toggle_window)
        if here and nearby.shown.tray is not None
        else Row(tr("Open InnerHeal"), nearby.show_window),
        Row(tr("Quit"), nearby.quit),
    )


def hold_rows(nearby: Nearby) -> tuple[Row, ...]:
    """What a right click on the pacer opens."""
    preferences = nearby.mini.house.preferences
    choose = partial(_choose, preferences)
    shapes = tuple(choose("mini_shape", name, tr(words)) for name, words in SHAPES)
    lengths = tuple(
        choose("mini_minutes", float(each), spoken_length(60.0 * each)) for each in LENGTHS
    )
    opacities = tuple(
        choose("mini_opacity", share, tr("{share} %", share=round(share * 100)))
        for share in OPACITIES
    )
    about = tr("Ctrl+M in the window, or the tray's menu, takes hold again.")
    return (
        *_running(nearby),
        *_patterns(nearby, _entries(nearby)),
        LINE,
        Row(tr("How long"), rows=lengths, about=tr("From the next one on")),
        Row(tr("Shape"), rows=shapes),
        Row(tr("Opacity"), rows=opacities),
        _turn(preferences, "mini_on_top", tr("Always on top")),
        _turn(preferences, "mini_click_through", tr("Clicks go through"), about),
        LINE,
        Row(tr("Small window"), nearby.open_small),
        Row(tr("Open InnerHeal"), nearby.show_window),
    )


def _choose(preferences: Preferences, field: str, value: object, words: str) -> Row:
    """A row that sets a field of the settings; it is checked where it is set so."""
    checked = getattr(preferences.settings, field) == value
    return Row(words, partial(preferences.change, **{field: value}), checked=checked)


def _turn(preferences: Preferences, field: str, words: str, about: str = "") -> Row:
    """A row that turns a field of the settings on or off."""
    on = getattr(preferences.settings, field)
    return Row(words, partial(preferences.change, **{field: not on}), checked=on, about=about)


def _running(nearby: Nearby) -> tuple[Row, ...]:
    """What can be done with the pacer that is there."""
    pacer = nearby.mini.pacer
    if pacer is None:
        return ()
    paused = pacer.sitting.stage is Stage.PAUSED
    rows: tuple[Row, ...] = (
        Row(tr("Go on") if paused else tr("Pause"), pacer.pause),
        Row(tr("Stop"), nearby.mini.rest),
    )
    if nearby.mini.house.preferences.settings.mini_click_through:
        rows = (*rows, Row(tr("Take hold of it again"), nearby.mini.take_hold))
    return (*rows, LINE)


def _patterns(nearby: Nearby, entries: tuple[Entry, ...]) -> tuple[Row, ...]:
    return tuple(
        Row(entry.title, _mini(nearby, entry.id), about=entry.purpose)
        for entry in patterns(entries)
    )


def _last(nearby: Nearby, entries: tuple[Entry, ...]) -> tuple[Row, ...]:
    """The session practised last, where it still is; light ones go on in the pacer.

    What asks to be looked at first is not offered unasked.
    """
    from innerheal_desktop.practice.past import finished, last_of

    log = nearby.mini.house.memory.log
    id, seconds = last_of(log) if log is not None else ("", 0.0)
    entry = next((each for each in entries if each.id == id and not each.faults), None)
    if entry is None or id in (SIGH, STEADY) or entry.gate in DEEP:
        return ()
    if entry.category == QUIET:  # after a hard sitting only short ones are here
        seconds = min(seconds, max(entry.lengths))
    light = any(each.id == id for each in patterns(entries))
    again = _mini(nearby, id, seconds) if light else partial(nearby.begin_in_window, id, seconds)
    whole = log is not None and finished(log)
    words = tr("{title} again", title=entry.title) if whole else ""
    return (Row(words or tr("Continue {title}", title=entry.title), again),)


def _reminders(nearby: Nearby) -> tuple[Row, ...]:
    reminder = nearby.shown.reminder
    if reminder is None or not nearby.mini.house.preferences.settings.reminders:
        return ()
    silent = reminder.silent_today

    def turn() -> None:
        reminder.pause_today(paused=not silent)
        nearby.refresh()

    return (Row(tr("Reminders: pause today"), turn, checked=silent),)


def _mini(nearby: Nearby, session: str, seconds: float = 0.0) -> Callable[[], None]:
    """Begins in the pacer; the focus stays where the person works."""
    return partial(nearby.mini.begin, session, seconds, active=False)


def _entries(nearby: Nearby) -> tuple[Entry, ...]:
    try:
        return tuple(nearby.mini.house.home.library.entries())
    except TroubleError:
        return ()
