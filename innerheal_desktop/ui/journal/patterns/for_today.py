"""The plan of this day: which one stands on Today, and what is answered to it.

Beside the log is kept only whether there is one to look for, and the day on which it was hidden: no
word of a plan lies outside the journal, and while that is locked nothing is said or hinted at.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from innerheal_desktop.trouble import TroubleError
from innerheal_desktop.ui.journal.patterns.kept import PLAN, answered, is_shown

if TYPE_CHECKING:
    from innerheal_desktop.journal.page import Page
    from innerheal_desktop.ui.house import House

KEY = "plan-on-today"
ON, HIDDEN = "on", "hidden"
# Seconds that the disk is waited for.
PATIENCE = 2.0


def plan_of(house: House) -> Page | None:
    """The plan of this day, by turns where there are several; None where there is none to say."""
    log = house.memory.log
    kept = _kept(house)
    if log is None or not kept.get(ON) or kept.get(HIDDEN) == log.today().isoformat():
        return None
    from innerheal_desktop.journal.journal import State

    journal = house.home.journal
    try:
        if journal.state is State.LOCKED:
            return None
        plans = [page for page in journal.pages(PLAN) if is_shown(page)]
    except TroubleError:
        return None  # the journal's own page says why
    return plans[log.today().toordinal() % len(plans)] if plans else None


def mirrored(house: House, plans: Iterable[Page]) -> None:
    """Let it be known whether there is a plan to look for."""
    kept = _kept(house)
    there = any(map(is_shown, plans))
    if there is not bool(kept.get(ON)):
        _keep(house, {**kept, ON: there})


def not_today(house: House) -> None:
    """Say none on this day any more."""
    log = house.memory.log
    if log is not None:
        _keep(house, {**_kept(house), HIDDEN: log.today().isoformat()})


def taken_away(house: House, plan: Page) -> bool:
    """Let a plan stand on Today no more; it stays in the journal. Whether that could be kept."""
    from innerheal_desktop.journal.cards import with_line

    journal = house.home.journal
    try:
        journal.write(with_line(answered(plan, {"today": None}))).result(PATIENCE)
        mirrored(house, journal.pages(PLAN))
    except TroubleError:
        return False
    return True


def _kept(house: House) -> dict[str, Any]:
    log = house.memory.log
    try:
        kept = log.setting(KEY, {}) if log is not None else {}
    except TroubleError:
        return {}  # the log is being mended, or the app ends
    return kept if isinstance(kept, dict) else {}


def _keep(house: House, kept: dict[str, Any]) -> None:
    log = house.memory.log
    if log is None or log.read_only:
        return
    try:
        log.set_setting(KEY, kept).result(PATIENCE)
    except TroubleError:
        return  # the line is one more day there; Today tells of the log's own troubles
