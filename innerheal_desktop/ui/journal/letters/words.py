"""A letter in a few words: what it is called, when it was written, and how its seal stands."""

from __future__ import annotations

from datetime import date, datetime, timedelta, timezone

from innerheal_desktop.journal.letters import (
    LATER,
    REPLY,
    SOMEBODY,
    YOUNGER,
    is_sealed,
    may_be_opened,
    to_of,
)
from innerheal_desktop.journal.page import Page
from innerheal_desktop.practice.wording import date_words
from innerheal_desktop.tongue import mark, tr

LONGEST = 120  # characters of a first line
# What a letter without a title is called.
UNTITLED = {
    YOUNGER: mark("A letter to a younger me"),
    LATER: mark("A letter to later"),
    SOMEBODY: mark("A letter to somebody"),
    REPLY: mark("A reply"),
}
# Ways to begin a paragraph, for whoever would like one.
BEGINNINGS = {
    YOUNGER: (
        mark("I see you…"),
        mark("It made sense that you…"),
        mark("You were never too much for…"),
        mark("What I know now is…"),
        mark("From now on I will try to…"),
    ),
    LATER: (
        mark("Today it is like this:"),
        mark("What matters to me now is…"),
        mark("I hope that by then…"),
        mark("Please remember that…"),
    ),
    SOMEBODY: (
        mark("What I never said is…"),
        mark("I am still angry that…"),
        mark("I would like you to know…"),
        mark("Thank you for…"),
    ),
    REPLY: (
        mark("You wrote that…"),
        mark("What I needed then was…"),
        mark("I was good at…"),
        mark("Thank you for…"),
    ),
}
ABOUT = {
    YOUNGER: mark(
        "From the adult you are today, to an age of your choosing. Ordinary days will do."
    ),
    LATER: mark("To yourself, in a month or in a year. It may be sealed until then."),
    SOMEBODY: mark(
        "It stays unsent: nothing is sent from here, to anybody. Every word is allowed."
    ),
    REPLY: mark("What might that younger one say? A line is enough, and so is nothing."),
}


def called(page: Page, today: date) -> str:
    """The title; without one the first line, but of a sealed letter not a word."""
    if page.title.strip():
        return page.title.strip()
    lines = (line.strip() for line in page.text[: 20 * LONGEST].splitlines())
    first = next((line for line in lines if line), "")
    hidden = is_sealed(page, today) or may_be_opened(page, today)
    return first[:LONGEST] if first and not hidden else tr(UNTITLED[to_of(page)])


def made_on(page: Page) -> str:
    """The day it was written on, there."""
    zone = timezone(timedelta(minutes=page.offset))
    return date_words(datetime.fromtimestamp(page.made / 1000, zone).date())


def about(page: Page, today: date) -> str:
    """When it was written, and how its seal stands."""
    said = [made_on(page)]
    if page.opens is not None and is_sealed(page, today):
        said.append(tr("sealed until {day}", day=date_words(page.opens)))
    elif may_be_opened(page, today):
        said.append(tr("may be opened"))
    return " · ".join(said)
