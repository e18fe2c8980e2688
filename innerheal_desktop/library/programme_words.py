"""Programmes in words: steps, minutes and what to practise, for the window and the terminal."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from innerheal_desktop.library.programmes import Programme, Sitting, Step, Way
from innerheal_desktop.tongue import plural, tr

# What a session is called; its id, where it is not in the library.
Titles = Callable[[str], str]


def place_words(programme: Programme, at: int) -> str:
    """`Step 3 of 7`; `at` counts from 0."""
    return tr("Step {n} of {m}", n=at + 1, m=len(programme.steps))


def span_words(span: tuple[float, float]) -> str:
    """So many seconds in whole minutes: `10 min`, `5–8 min`, or nothing where nothing is timed."""
    low, high = (max(round(each / 60.0), 1) if each else 0 for each in span)
    if not high:
        return ""
    if low == high:
        return tr("{n} min", n=high)
    return tr("{low}–{high} min", low=low, high=high)


def size_words(programme: Programme) -> str:
    """`7 steps · 5–10 min each`."""
    steps = plural("{n} step", "{n} steps", len(programme.steps))
    span = span_words(programme.seconds)
    if not span:
        return steps
    each = tr("{span} each", span=span)
    return f"{steps} · {each}"


def minutes_words(step: Step) -> str:
    """How long a step takes: `10 min`, `rest, or 5 min`, `rest`."""
    span = span_words(step.seconds)
    if not step.rest:
        return span or tr("as long as you like")
    return tr("rest, or {span}", span=span) if span else tr("rest")


def practice_words(step: Step, titles: Titles) -> str:
    """What is practised: `Five Senses Grounding, then One-Minute Sigh`; empty for none."""
    ways = list(dict.fromkeys(way_words(way, titles) for way in step.ways))
    if step.choose:
        ways.append(tr("any session you like"))
    return _or(ways)


def way_words(way: Way, titles: Titles) -> str:
    """`Longer Out, then Set It Down for Now`."""
    named = [titles(each.session) for each in way]
    if len(named) == 2 and named[0] == named[1]:
        return tr("{title}, twice", title=named[0])
    said = named[0]
    for title in named[1:]:
        said = tr("{first}, then {second}", first=said, second=title)
    return said


def sitting_words(sitting: Sitting, titles: Titles) -> str:
    """`A Place of Ease · 10 min`."""
    return f"{titles(sitting.session)} · {span_words((sitting.seconds,) * 2)}"


def sittings_words(sittings: Iterable[Sitting], titles: Titles) -> str:
    """Several of those, one after the other."""
    return ", ".join(sitting_words(each, titles) for each in sittings)


def step_line(programme: Programme, at: int) -> str:
    """`Inner safety, step 3 of 7: A place of ease · 10 min`."""
    step = programme.steps[at]
    line = tr(
        "{programme}, step {n} of {m}: {title}",
        programme=programme.short,
        n=at + 1,
        m=len(programme.steps),
        title=step.title,
    )
    return f"{line} · {minutes_words(step)}"


def _or(ways: Iterable[str]) -> str:
    said = ""
    for way in ways:
        said = tr("{first}, or {second}", first=said, second=way) if said else way
    return said
