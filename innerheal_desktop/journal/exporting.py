"""Taking pages away: as text, as Markdown, or as JSON that can be read in again bit for bit.

What is written so is not locked; whoever offers it says so. `docs/open_journal.py` opens the JSON,
and a sealed journal too, without the app.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

from innerheal_desktop import __version__
from innerheal_desktop.journal.journal import Journal
from innerheal_desktop.journal.leaves import as_markdown, as_text
from innerheal_desktop.journal.page import Page
from innerheal_desktop.private import written_for
from innerheal_desktop.tongue import mark, plural, tr

# A file that begins so is a journal of ours, in the form of this number.
FORMAT, FORM = "innerheal-journal", 1
# A field that only says with which import a page came; it is not taken along.
CAME = "came"
WARNING = mark(
    "What is written here is not locked: whoever has the file, or a copy or a backup of it, can"
    " read it."
)
Text = Callable[[Iterable[Page]], Iterator[str]]


@dataclass(frozen=True, slots=True)
class Form:
    """One form to write: what it is in words, and the `ending` of its files."""

    about: str
    ending: str
    text: Callable[[tuple[Page, ...], datetime], Iterator[str]]


@dataclass(frozen=True, slots=True)
class Exported:
    """What was written: the file, and how many pages are in it."""

    path: Path
    pages: int


@dataclass(frozen=True, slots=True)
class Wish:
    """Which pages: of these `kinds` (none named: all), made `since` (milliseconds UTC) or later.

    `sealed` also takes letters that open after `today`; None for `today` takes every letter.
    """

    kinds: tuple[str, ...] = ()
    since: int = 0
    deleted: bool = False
    sealed: bool = True
    today: date | None = None


def export(
    journal: Journal, out: Path, form: str, now: datetime, wish: Wish | None = None
) -> Exported:
    """Write what is wished of the plain or open `journal` to `out`, in the form of that name.

    `now` is aware. The file has its name only once it is whole. Raises TroubleError.
    """
    pages = chosen(journal, wish or Wish())
    with written_for(out) as file:
        for piece in FORMS[form].text(pages, now):
            file.write(encoded(piece))
    return Exported(out, len(pages))


def chosen(journal: Journal, wish: Wish) -> tuple[Page, ...]:
    """The pages that are wished, the newest first; where one was changed in two places, both."""
    pages = list(journal.pages(*wish.kinds))
    if wish.deleted:
        pages += [page for page in journal.deleted() if page.kind in wish.kinds or not wish.kinds]
    there = (page for page in pages if page.made >= wish.since and _may(page, wish))
    return tuple(head for page in there for head in journal.heads(page.id) or (page,))


def as_json(pages: Iterable[Page], now: datetime, drafts: Iterable[Page] = ()) -> Iterator[str]:
    """One JSON object, a page a line: all that `pages_of` needs to make the same pages again."""
    head = {"format": FORMAT, "form": FORM, "app": __version__}
    head["written"] = f"{now.astimezone(UTC):%Y-%m-%dT%H:%M:%SZ}"
    yield json.dumps(head)[:-1]
    for name, many in (("pages", pages), ("drafts", drafts)):
        yield f', "{name}": ['
        before = "\n"
        for page in many:
            yield before + json.dumps(told(page), ensure_ascii=False)
            before = ",\n"
        yield "\n]"
    yield "}\n"


def told(page: Page) -> dict[str, Any]:
    """A page as JSON, but for how it came here."""
    fields = {name: value for name, value in page.fields.items() if name != CAME}
    return replace(page, fields=fields).as_json()


def encoded(text: str) -> bytes:
    """UTF-8; half of a character, which JSON knows and UTF-8 does not, as JSON writes it."""
    return text.encode("utf-8", "backslashreplace")


def _may(page: Page, wish: Wish) -> bool:
    opened = page.opens is None or wish.today is None or page.opens <= wish.today
    return wish.sealed or opened


def _headed(text: Text, head: str) -> Callable[[tuple[Page, ...], datetime], Iterator[str]]:
    def written(pages: tuple[Page, ...], now: datetime) -> Iterator[str]:
        title = tr("My journal, written out on {date}", date=f"{now.astimezone():%Y-%m-%d}")
        yield f"{head}{title}\n\n"
        yield plural("{n} page.", "{n} pages.", len(pages)) + f" {tr(WARNING)}\n\n"
        yield from text(pages)

    return written


# When you add a form: how it is written, its row here, its button in `ui/journal/taking.py`, and
# what it keeps in docs/moving.md.
FORMS = {
    "text": Form(mark("Plain text"), ".txt", _headed(as_text, "")),
    "markdown": Form(mark("Markdown"), ".md", _headed(as_markdown, "# ")),
    "json": Form(mark("JSON, which can be read in again"), ".json", as_json),
}
