"""What there is to know of a pattern, in a few short lines."""

from __future__ import annotations

from datetime import date

from innerheal_desktop.library.breath_words import (
    MINUTES,
    breaths_in,
    hold_share,
    in_words,
    number,
    rate_in_words,
)
from innerheal_desktop.library.breaths import Pace
from innerheal_desktop.practice.wording import date_words
from innerheal_desktop.session.breath import BreathPattern
from innerheal_desktop.session.limits import BRISK_BREATH
from innerheal_desktop.tongue import mark, tr

ASKED = {
    "none": mark("Nothing is asked before it."),
    "note": mark("A short note comes before the first time."),
    "holds": mark("A card about holds and slow breath comes before the first time."),
}


def head_words(pattern: BreathPattern) -> str:
    """What stands in the head of a row: `In four, out six · 6 breaths a minute`."""
    return f"{in_words(pattern)} · {rate_in_words(pattern)}"


def counted(pattern: BreathPattern) -> str:
    """How many breaths one, three, five and ten minutes are; of a quick breath, two at the most."""
    if pattern.cycle < BRISK_BREATH:
        return tr("{n} breaths in a minute. Two minutes are the most.", n=breaths_in(pattern, 1))
    one, three, five, ten = (breaths_in(pattern, minutes) for minutes in MINUTES)
    return tr(
        "{one} breaths in a minute, {three} in three, {five} in five, {ten} in ten.",
        one=one,
        three=three,
        five=five,
        ten=ten,
    )


def held(pattern: BreathPattern) -> str:
    """How much of a breath is held or rests."""
    share = hold_share(pattern)
    if not share:
        return tr("Nothing is held.")
    return tr("Held or resting for {share} % of each breath.", share=share)


def found_words(pace: Pace) -> str:
    """When a pace was found, and how easy it was; empty where neither is known."""
    said = []
    if pace.on:
        said.append(tr("Found on {day}.", day=_day(pace.on)))
    if pace.ease >= 0:
        said.append(tr("Its ease was {n} of ten.", n=number(pace.ease)))
    return " ".join(said)


def _day(iso: str) -> str:
    try:
        return date_words(date.fromisoformat(iso))
    except ValueError:
        return iso
