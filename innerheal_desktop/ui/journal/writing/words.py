"""A page in a few words: what it is called, when it was, and the small marks beside it."""

from __future__ import annotations

from datetime import date, datetime, timedelta, timezone

from innerheal_desktop.journal import letters
from innerheal_desktop.journal.page import Page
from innerheal_desktop.practice.feelings import SCALES, VALENCE, word_said
from innerheal_desktop.practice.versions import dated
from innerheal_desktop.practice.wording import WEEKDAYS
from innerheal_desktop.tongue import mark, tr

# What is shown elsewhere: the kind of page, the tab it opens in, and what it is called.
ELSEWHERE: dict[str, tuple[str, str]] = {
    "letter": ("letters", mark("Letter")),
    "trigger": ("patterns", mark("Old script and new one")),
    "pattern": ("patterns", mark("Pattern")),
    "plan": ("patterns", mark("Plan")),
    "line": ("words", mark("Kind words")),
    "values": ("words", mark("What matters")),
    "gratitude": ("words", mark("Good things")),
}
# The kinds that stand in the list by themselves; the others are found by a search.
LISTED = ("page", "letter", "trigger", "pattern", "gratitude")
LONGEST_LINE, SHORT = 120, 42
MOST_MARKS = 3


def local(page: Page) -> datetime:
    """Where the hands of the clock stood when a page was made, there."""
    zone = timezone(timedelta(minutes=page.offset))
    return datetime.fromtimestamp(page.made / 1000, zone)


def day(page: Page) -> date:
    """The day a page was made on, there."""
    return local(page).date()


def time_words(moment: datetime) -> str:
    """`21:14`."""
    return f"{moment:%H:%M}"


def moment_words(moment: datetime, today: date) -> str:
    """`Today, 21:14`, `Sunday 22 November, 21:14`."""
    return tr("{day}, {time}", day=dated(moment.date(), today), time=time_words(moment))


def is_sealed(page: Page, today: date) -> bool:
    """Whether a letter waits for its day, or to be opened: until then not a word of it is shown."""
    return letters.is_sealed(page, today) or letters.may_be_opened(page, today)


def title(page: Page, today: date) -> str:
    """What a page is called: its title, or the first line in which something stands."""
    if page.title.strip():
        return page.title.strip()
    if is_sealed(page, today):
        return tr("A sealed letter")
    lines = (line.strip() for line in page.text[: 20 * LONGEST_LINE].splitlines())
    first = next((line for line in lines if line), "")
    return first[:LONGEST_LINE] or tr("A page without words")


def short(page: Page, today: date) -> str:
    """The title, not longer than a few words."""
    called = title(page, today)
    return called if len(called) <= SHORT else f"{called[:SHORT].rsplit(maxsplit=1)[0]}…"


def feels(page: Page) -> str:
    """How it felt, in words; empty where nothing was said of it."""
    if page.words:
        return ", ".join(word_said(word) for word in page.words)
    return SCALES[VALENCE].said(page.valence) if page.valence is not None else ""


def marks(page: Page, today: date) -> tuple[str, ...]:
    """What stands beside a page: its kind where that is another, how it felt, its first tags."""
    kind = tr(ELSEWHERE[page.kind][1]) if page.kind in ELSEWHERE else ""
    if is_sealed(page, today) and page.opens is not None:
        kind = tr("Opens {day}", day=dated(page.opens, today))
    tags = [f"#{tag}" for tag in page.tags[:MOST_MARKS]]
    return tuple(each for each in (kind, feels(page), *tags) if each)


def day_in_month(page: Page, today: date) -> str:
    """`Today`, `Yesterday`, `Sunday 22`: its month stands above it."""
    made = day(page)
    if (today - made).days in (0, 1):
        return dated(made, today)
    return tr("{weekday} {day}", weekday=tr(WEEKDAYS[made.weekday()]), day=made.day)


def spoken(page: Page, today: date) -> str:
    """All of a row in one sentence, as a screen reader says it."""
    said = (title(page, today), dated(day(page), today), *marks(page, today))
    return ". ".join(each.rstrip(".") for each in said)


def blank(page: Page) -> bool:
    """Whether nothing was written: how it felt and tags alone are something."""
    said = (page.text.strip(), page.title.strip(), page.tags, page.words)
    return not any(said) and page.valence is None and page.energy is None


def a_while_ago(pages: tuple[Page, ...], today: date) -> tuple[str, Page] | None:
    """A page of a month ago today, else of a year ago; with the words for when that was."""
    for words, then in (
        (mark("A month ago today"), _earlier(today, months=1)),
        (mark("A year ago today"), _earlier(today, months=12)),
    ):
        found = next((each for each in pages if each.kind == "page" and day(each) == then), None)
        if found is not None:
            return tr(words), found
    return None


def _earlier(today: date, months: int) -> date:
    """The same day so many months before; where that month is shorter, its last day."""
    year, month = divmod(today.year * 12 + today.month - 1 - months, 12)
    for number in range(today.day, 27, -1):
        try:
            return date(year, month + 1, number)
        except ValueError:
            continue
    return date(year, month + 1, today.day)
