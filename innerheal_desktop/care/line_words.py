"""What is said of a line: when it answers, in which language, how one writes to it, how we know."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from innerheal_desktop.care.help import is_stale
from innerheal_desktop.tongue import mark, tr

if TYPE_CHECKING:
    from collections.abc import Iterable

    from innerheal_desktop.care.help import Emergency, Line

# Words of the file that we say in the person's language; all others stand as they are.
_SAID = {
    "24/7": mark("Day and night"),
    "24/7, anonymous": mark("Day and night, anonymous"),
    "24/7, from mobile phones": mark("Day and night, from mobile phones"),
    "limited hours": mark("Limited hours"),
    "evenings": mark("In the evening"),
    "several languages": mark("Several languages"),
    "chat": mark("chat"),
    "e-mail": mark("e-mail"),
    "app": mark("app"),
    "website": mark("website"),
    "chat in sign language": mark("chat in sign language"),
}
_KINDS = {
    "ambulance": mark("{number}: ambulance"),
    "police": mark("{number}: police"),
    "mobile": mark("{number}: from mobile phones"),
}
CHANGE = mark(
    "Numbers change. Please confirm them on the service's own site. If a line does not answer, "
    "try another or call {emergency}."
)
OLD = mark("These numbers were checked long ago. Please confirm them before you rely on them.")


def change_words(emergency: str, lines: Iterable[Line], today: date) -> str:
    """The notice below lines, which says too when they were checked long ago."""
    change = tr(CHANGE, emergency=emergency)
    old = any(is_stale(line.checked_on, today) for line in lines)
    return f"{tr(OLD)} {change}" if old else change


def emergency_about(known: Emergency) -> str:
    """What else works, and what each number is for; empty where there is nothing to say."""
    kinds = [tr(_KINDS[kind], number=number) for number, kind in known.kinds if kind in _KINDS]
    told = {number for number, kind in known.kinds if kind in _KINDS}
    others = [number for number in known.also if number not in told]
    also = tr("Also {numbers}", numbers=", ".join(others)) if others else ""
    return " · ".join(part for part in (also, *kinds) if part)


def said(words: str) -> str:
    """Words of the file in the person's language, where we have them."""
    return tr(_SAID.get(words, words)) if words else ""


def hours_words(hours: str, language: str, *, free: bool = False) -> str:
    """When it answers and in which language; where nobody knows, that."""
    parts = [said(hours) or tr("Hours not known")]
    if free:
        parts.append(tr("free of charge"))
    if language:
        parts.append(said(language))
    return " · ".join(parts)


def text_words(text: str, *, alone: bool) -> str:
    """How one writes to it; `alone` where it cannot be called."""
    if alone:
        return tr("Write a message: {number}", number=text)
    return tr("Or write a message: {number}", number=text)


def ways_words(ways: Iterable[str]) -> str:
    """What else there is beside calling."""
    return tr("Also by {ways}", ways=", ".join(said(each) for each in ways))


def checked_words(line: Line, day: str) -> str:
    """Where its number comes from, checked on `day` (in words)."""
    undated = not line.source_date[:4].isdigit()
    when = tr("undated") if undated else line.source_date
    source = line.source
    if line.confirmed:
        return tr(
            "Confirmed on {date}. From {source} ({when}).", date=day, source=source, when=when
        )
    return tr(
        "Not yet confirmed by telephone; checked on pages on {date}. From {source} ({when}).",
        date=day,
        source=source,
        when=when,
    )
