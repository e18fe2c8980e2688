"""A line that somebody types: its words, and the length that is said among them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from innerheal_desktop.library.needs import filling
from innerheal_desktop.library.spelling import words_in
from innerheal_desktop.session.parts import LONGEST_SITTING
from innerheal_desktop.tongue import mark, tr

MINUTE = 60.0
# The fewest letters by which a word is known.
ENOUGH = 3
# Where there is no word for an amount: numbers in words, in their order from one.
NUMBERS = mark(
    "one, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, thirteen,"
    " fourteen, fifteen, sixteen, seventeen, eighteen, nineteen, twenty"
)
# What an amount is counted in, with its seconds.
UNITS: tuple[tuple[str, float], ...] = (
    (mark("min, mins, minute, minutes, m"), 60.0),
    (mark("s, sec, secs, second, seconds"), 1.0),
    (mark("h, hr, hrs, hour, hours"), 3600.0),
)
# Parts of a unit: half an hour.
PARTS: tuple[tuple[str, float], ...] = ((mark("half"), 0.5), (mark("quarter"), 0.25))


def understood(line: str) -> tuple[tuple[str, ...], float]:
    """The words of a line without its length, and that length in seconds; 0 where none is said.

    A bare number is minutes, one in letters only at the end (`four sides` is no length). The last
    length said counts. `4-7-8` and `54321` are words.
    """
    units, numbers, parts = _units(), _numbers(), _parts()
    clock = re.sub(r"\b(\d{1,3}):([0-5]\d)\b", _clocked, line)
    said = words_in(re.sub(r"(\d),(\d)", r"\1.\2", clock))
    words: list[str] = []
    seconds, at = 0.0, 0
    while at < len(said):
        word, after = said[at], said[at + 1] if at + 1 < len(said) else ""
        number, unit = _number(word, units)
        if word in parts and (of := _unit_after(said, at, units)):
            seconds = parts[word] * units[said[of]]
            at = of + 1
            continue
        if word in numbers and (after in units or not after):
            number = numbers[word]
        if number and not unit and after in units:
            unit = units[after]
            at += 1
        if number:
            seconds = number * (unit or MINUTE)
        elif len(word) > ENOUGH and units.get(word, 0.0) >= MINUTE:
            seconds = units[word]  # “a minute”; “m” may be the first letter of anything
        else:
            words.append(word)
        at += 1
    empty = filling()
    kept = [word for word in words if word not in empty]
    return tuple(kept if kept or seconds else words), min(seconds, LONGEST_SITTING)


def _numbers() -> dict[str, float]:
    return {word: float(at) for at, word in enumerate(words_in(tr(NUMBERS)), start=1)}


def _units() -> dict[str, float]:
    return {word: seconds for words, seconds in UNITS for word in words_in(tr(words))}


def _parts() -> dict[str, float]:
    return {word: share for words, share in PARTS for word in words_in(tr(words))}


def _clocked(found: re.Match[str]) -> str:
    """`2:30` as so many seconds."""
    second = words_in(tr(UNITS[1][0]))[0]
    return f"{60 * int(found[1]) + int(found[2])} {second}"


def _unit_after(said: Sequence[str], at: int, units: Iterable[str]) -> int:
    """Where the unit stands that a part is of (`half an hour`); 0 for nowhere."""
    empty = filling()
    for place in range(at + 1, min(at + 4, len(said))):
        if said[place] in units:
            return place
        if said[place] not in empty:
            break
    return 0


def _number(word: str, units: dict[str, float]) -> tuple[float, float]:
    """The amount that digits say and its unit in seconds (`5`, `5min`); 0 for none."""
    written = re.fullmatch(r"(\d{1,3}(?:\.\d{1,2})?)(\D*)", word, re.ASCII)
    if written is None or (written[2] and written[2] not in units):
        return 0.0, 0.0
    return float(written[1]), units.get(written[2], 0.0)
