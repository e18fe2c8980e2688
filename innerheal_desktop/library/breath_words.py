"""A breath in words: “in four, hold four, out six”; how quick it is, how many fill a minute."""

from __future__ import annotations

from innerheal_desktop.session.breath import BreathPattern
from innerheal_desktop.tongue import mark, plural, tr

# How long (in minutes) the table counts breaths for.
MINUTES = (1, 3, 5, 10)
_NUMBERS = (
    mark("one"),
    mark("two"),
    mark("three"),
    mark("four"),
    mark("five"),
    mark("six"),
    mark("seven"),
    mark("eight"),
    mark("nine"),
    mark("ten"),
    mark("eleven"),
    mark("twelve"),
)


def number(value: float) -> str:
    """A number of seconds as one says it: whole ones up to twelve in letters, others in digits."""
    whole = round(value)
    if abs(value - whole) < 1e-6 and 1 <= whole <= len(_NUMBERS):
        return tr(_NUMBERS[whole - 1])
    return f"{value:.2f}".rstrip("0").rstrip(".")


def in_words(pattern: BreathPattern) -> str:
    """A pattern as one reads it: `In four, hold four, out six, rest two`."""
    first = pattern.inhale - pattern.top_up
    said = [tr("in {n}", n=number(first))]
    if pattern.top_up:
        said.append(tr("a little more, {n}", n=number(pattern.top_up)))
    if pattern.hold:
        said.append(tr("hold {n}", n=number(pattern.hold)))
    said.append(tr("out {n}", n=number(pattern.exhale)))
    if pattern.rest:
        said.append(tr("rest {n}", n=number(pattern.rest)))
    words = ", ".join(said)
    return words[:1].upper() + words[1:]


def rate_in_words(pattern: BreathPattern) -> str:
    """How quick it is: `6 breaths a minute`, to one place."""
    return plural(
        "1 breath a minute", "{rate} breaths a minute", _plural_of(pattern), rate=rate(pattern)
    )


def rate(pattern: BreathPattern) -> str:
    """Breaths a minute in digits, to one place."""
    return f"{pattern.rate:.1f}".removesuffix(".0")


def breaths_in(pattern: BreathPattern, minutes: float) -> int:
    """How many whole breaths so many minutes are, to the nearest."""
    return round(minutes * pattern.rate)


def hold_share(pattern: BreathPattern) -> int:
    """How much of a breath is held or rests, in whole hundredths."""
    return round(100.0 * (pattern.hold + pattern.rest) / pattern.cycle)


def _plural_of(pattern: BreathPattern) -> int:
    """The form that a rate takes: that of one for exactly one, of several for any other."""
    return 1 if rate(pattern) == "1" else max(round(pattern.rate), 2)
