"""Papers that one fills in for oneself: a safety plan, and what to take to a first session.

When you add one: a row of `PAPERS`. The words are ours; nothing here names an illness, and nothing
that is written is looked through.
"""

from __future__ import annotations

from typing import NamedTuple

from innerheal_desktop.tongue import mark


class Part(NamedTuple):
    """A part of a paper: its name in the log, its title, a question, and words to begin from.

    Where it is about `people`, one's own people are offered beside those words.
    """

    name: str
    title: str
    about: str
    offered: tuple[str, ...] = ()
    people: bool = False


class Paper(NamedTuple):
    """A paper: its name in the log, its title, what it is for, its parts."""

    name: str
    title: str
    about: str
    parts: tuple[Part, ...]


PLAN = Paper(
    "plan",
    mark("My safety plan"),
    mark(
        "For a day when thinking is hard, written on a day when it is easier. Short lines are"
        " enough, and every part may stay empty. It is kept as you type, on this computer alone."
    ),
    (
        Part(
            "signs",
            mark("Warning signs"),
            mark("What do I notice first when it gets hard? A thought, a habit, a time of day."),
        ),
        Part(
            "helps",
            mark("Things that help"),
            mark("What can I do by myself, even for ten minutes? What has carried me before?"),
            (
                mark("Steady me, in InnerHeal"),
                mark("A walk around the block"),
                mark("Music that I know by heart"),
                mark("Something warm to drink"),
            ),
        ),
        Part(
            "people",
            mark("People"),
            mark("Whom can I be with, or call? It need not be about this."),
            people=True,
        ),
        Part(
            "places",
            mark("Places"),
            mark("Where is it a little easier to be? Where are others near?"),
            (mark("A library"), mark("A café where nobody minds"), mark("A friend’s kitchen")),
        ),
        Part(
            "space",
            mark("Making the space safer"),
            mark(
                "What would be better out of reach for a while? Who could look after it, or stay"
                " with me?"
            ),
        ),
    ),
)
FIRST_SESSION = Paper(
    "first_session",
    mark("A first session with a therapist"),
    mark(
        "A page to take along. You may read it out, hand it over, or leave it in your pocket. It is"
        " kept as you type, on this computer alone."
    ),
    (
        Part(
            "ask",
            mark("Questions to ask"),
            mark("It is your first meeting with them, too. Take what you would like to know."),
            (
                mark("How do you work, and what would our hours look like?"),
                mark("Have you worked with people who bring something like this?"),
                mark("How will we notice that it helps, and what if it does not?"),
                mark("What stays between us, and what does not?"),
                mark("What does it cost, and is there a lower fee?"),
            ),
        ),
        Part(
            "first",
            mark("What to say first"),
            mark("One sentence is enough; the rest comes by being asked."),
            (
                mark("I have not been well, and I would like to talk about it."),
                mark("I do not know where to begin. Could you ask me?"),
                mark("Something happened, and I am not ready for all of it."),
            ),
        ),
        Part(
            "work",
            mark("What I want to work on"),
            mark("What hurts, what repeats, or what you would like more of."),
        ),
        Part(
            "bring",
            mark("What to bring"),
            mark("Whatever makes the hour easier."),
            (
                mark("This page"),
                mark("Something to write with"),
                mark("Letters or reports, if I want them read"),
                mark("Somebody who waits outside"),
            ),
        ),
    ),
)
PAPERS = (PLAN, FIRST_SESSION)


def with_line(text: str, line: str) -> str:
    """`text` with one more line at its end."""
    return f"{text.rstrip()}\n{line}" if text.strip() else line
