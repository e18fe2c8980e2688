"""A summary to share: what a person ticked of their practice, in plain blocks for paper.

Nothing is in it that was not ticked, and nothing is said that the log does not hold: counts and
dates, no score, no verdict. It is made for a therapist or a friend whom the person chooses.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

from innerheal_desktop.practice.records import NO_PRACTICE
from innerheal_desktop.practice.summary_blocks import MAKERS, Block, Heading, Line, Matter
from innerheal_desktop.practice.wording import date_words
from innerheal_desktop.tongue import mark, tr

if TYPE_CHECKING:
    from innerheal_desktop.practice.log import PracticeLog
    from innerheal_desktop.practice.statistics import Kinds

LONGEST_WORDS = 4_000


@dataclass(frozen=True, slots=True)
class Topic:
    """Something that may be in a summary: its name, what it is called, and what it holds.

    `usual` ones are ticked to begin with: only what gives nothing away but times.
    """

    name: str
    words: str
    about: str
    usual: bool = False


# When you add one: its row here, and what makes its blocks in `MAKERS` of `summary_blocks.py`.
TOPICS = (
    Topic("days", mark("Days and minutes"), mark("how often, how long, by month"), usual=True),
    Topic("sessions", mark("What was practised"), mark("sessions, and how often"), usual=True),
    Topic("times", mark("Times of day"), mark("morning, afternoon, evening, night")),
    Topic("rhythm", mark("Streak and rest"), mark("runs of days, and times of rest")),
    Topic("feelings", mark("Before and after"), mark("counts of how it felt; no single rating")),
    Topic("words", mark("Words for how it felt"), mark("the words you chose, and how often")),
    Topic("sittings", mark("Every sitting"), mark("date, time, session, minutes")),
    Topic("notes", mark("Notes on sittings"), mark("what you wrote, word for word")),
)
# How far back a summary may go: a name, its words, its days (None: all of it).
SPANS: tuple[tuple[str, str, int | None], ...] = (
    ("month", mark("The last 4 weeks"), 28),
    ("quarter", mark("The last 3 months"), 91),
    ("year", mark("The last 12 months"), 365),
    ("all", mark("Everything"), None),
)


def summary(
    log: PracticeLog,
    kinds: Kinds,
    titles: Mapping[str, str],
    ticked: Collection[str],
    days: int | None,
    words: str = "",
) -> tuple[Block, ...]:
    """The blocks of what is `ticked` (names of `TOPICS`), over the last `days` (None: all).

    `kinds` and `titles` tell category and title of each session; `words` are the person's own and
    stand first. Raises a `KeepingError`.
    """
    today = log.today()
    since = None if days is None else today - timedelta(days=days - 1)
    records = tuple(each for each in log.records(since) if each.practice_date <= today)
    practice = tuple(each for each in records if each.kind not in NO_PRACTICE)
    first = since or min((each.practice_date for each in practice), default=today)
    matter = Matter(log, kinds, titles, first, today, records)
    blocks: list[Block] = [
        Heading(tr("A summary of practice")),
        Line(tr("From {first} to {last}.", first=date_words(first), last=date_words(today))),
    ]
    blocks += [Line(part) for part in words[:LONGEST_WORDS].split("\n") if part.strip()]
    for topic in TOPICS:
        if topic.name in ticked:
            made = MAKERS[topic.name](matter)
            blocks += [Heading(tr(topic.words)), *(made or [Line(tr("Nothing in this time."))])]
    blocks.append(
        Line(
            tr(
                "Written by InnerHeal on the person’s own computer, from what they chose to share."
                " It is a record of practice, no measure of health."
            ),
            quiet=True,
        )
    )
    return tuple(blocks)
