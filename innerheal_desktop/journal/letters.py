"""Letters: to a younger self, to later, to somebody who never gets them; sealed until a day.

A letter is a page of the kind `letter`. Its fields are whom it is `to` (a word of `TO`), whether it
was `opened` by now, and `answers`, the id of the letter that it replies to. A seal is a promise
and not a lock: the words are kept as every page is, and the app does not show them before the day.
"""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Iterable
from dataclasses import replace
from datetime import date, timedelta

from innerheal_desktop.journal.cards import text_of, yes
from innerheal_desktop.journal.page import Page
from innerheal_desktop.tongue import mark

YOUNGER, LATER, SOMEBODY, REPLY = "younger", "later", "somebody", "reply"
# Whom a letter may be to: what its group is called, and what begins one.
TO: tuple[tuple[str, str, str], ...] = (
    (YOUNGER, mark("To a younger me"), mark("Dear younger me,")),
    (LATER, mark("To later"), mark("Dear me, later on,")),
    (SOMEBODY, mark("To somebody, unsent"), mark("Dear")),
    (REPLY, mark("Replies"), mark("Dear grown-up me,")),
)
# How long a letter may be sealed, in months.
MONTHS = (1, 3, 12)
# The last year that a seal may name.
LAST_YEAR = 2199
# For so many days from its own on, Today says that a letter may be opened.
TOLD = 7


def to_of(page: Page) -> str:
    """Whom a letter is to: a word of `TO`. What is not known is to somebody."""
    to = text_of(page, "to")
    return to if to in {name for name, _, _ in TO} else SOMEBODY


def new_letter(to: str, answers: str = "") -> Page:
    """An empty letter; `answers` is the id of the one that it replies to."""
    return Page(kind="letter", fields={"to": to, **({"answers": answers} if answers else {})})


def replied(page: Page, letters: Iterable[Page]) -> Page | None:
    """The reply to a letter, where there is one."""
    return next((each for each in letters if text_of(each, "answers") == page.id), None)


def sealed(page: Page, until: date) -> Page:
    """The letter, sealed until a day."""
    fields = {name: value for name, value in page.fields.items() if name != "opened"}
    return replace(page, opens=until, fields=fields)


def opened(page: Page) -> Page:
    """The letter, opened: on its day, or before it."""
    return replace(page, fields={**page.fields, "opened": True})


def is_sealed(page: Page, today: date) -> bool:
    """Whether its words are not shown: its day has not come, and nobody opened it."""
    return page.opens is not None and today < page.opens and not yes(page, "opened")


def may_be_opened(page: Page, today: date) -> bool:
    """Whether its day has come, and nobody has opened it."""
    return page.opens is not None and page.opens <= today and not yes(page, "opened")


def to_tell(letters: Iterable[Page], today: date) -> bool:
    """Whether Today says that a letter may be opened: on its day, and for the week after it."""
    newest = today - timedelta(days=TOLD)
    return any(
        may_be_opened(each, today) and each.opens is not None and each.opens > newest
        for each in letters
    )


def after_months(today: date, months: int) -> date:
    """The same day so many months later, or the last of that month."""
    year, month = divmod(today.month - 1 + months, 12)
    year, month = today.year + year, month + 1
    return date(year, month, min(today.day, monthrange(year, month)[1]))


def day_of(typed: str, today: date) -> date | None:
    """The day that was typed, as 2027-03-01; None where it is none, or is not after today."""
    try:
        day = date.fromisoformat(typed.strip())
    except ValueError:
        return None
    return day if today < day and day.year <= LAST_YEAR else None
