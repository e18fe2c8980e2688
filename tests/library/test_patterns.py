"""The pattern table: breaths inside the limits, counted as the reference counts them."""

import pytest

from innerheal_desktop.library.breath_words import (
    breaths_in,
    hold_share,
    in_words,
    rate_in_words,
)
from innerheal_desktop.library.patterns import GROUPS, PATTERNS, TABLE, pattern_of
from innerheal_desktop.session.breath import BreathPattern
from innerheal_desktop.session.limits import within_limits

# Breaths a minute, in 1, 3, 5 and 10 minutes, and the share that is held, as published.
COUNTED = {
    "starter": (8.57, (9, 26, 43, 86), 0),
    "long-wave": (6.00, (6, 18, 30, 60), 0),
    "lab-ratio": (6.00, (6, 18, 30, 60), 0),
    "coherent": (6.00, (6, 18, 30, 60), 0),
    "coherent-5.5": (5.45, (5, 16, 27, 55), 0),
    "coherent-6": (5.00, (5, 15, 25, 50), 0),
    "longer-out-3-5": (7.50, (8, 22, 38, 75), 0),
    "longer-out-4-7": (5.45, (5, 16, 27, 55), 0),
    "longer-out-4-8": (5.00, (5, 15, 25, 50), 0),
    "equal-3": (10.0, (10, 30, 50, 100), 0),
    "equal-4": (7.50, (8, 22, 38, 75), 0),
    "box-3": (5.00, (5, 15, 25, 50), 50),
    "box": (3.75, (4, 11, 19, 38), 50),
    "soft-box": (5.00, (5, 15, 25, 50), 33),
    "box-5": (3.00, (3, 9, 15, 30), 50),
    "4-7-8": (3.16, (3, 9, 16, 32), 37),
    "4-7-8-three-quarters": (4.21, (4, 13, 21, 42), 37),
    "4-7-8-half": (6.32, (6, 19, 32, 63), 37),
    "4-0-8": (5.00, (5, 15, 25, 50), 0),
    "cyclic-sigh": (5.71, (6, 17, 29, 57), 5),
    "alternate": (6.00, (6, 18, 30, 60), 0),
    "humming": (6.00, (6, 18, 30, 60), 0),
    "humming-4-8": (5.00, (5, 15, 25, 50), 0),
    "three-part": (5.00, (5, 15, 25, 50), 0),
    "pursed-lip": (10.0, (10, 30, 50, 100), 0),
    "pursed-lip-3-6": (6.67, (7, 20, 33, 67), 0),
    "lighter": (7.06, (7, 21, 35, 71), 18),
    "ocean": (6.00, (6, 18, 30, 60), 0),
    "waking": (10.0, (10, 30, 50, 100), 0),
    "steady-me": (8.57, (9, 26, 43, 86), 0),
}


@pytest.mark.parametrize("name", PATTERNS)
def test_every_pattern_of_the_table_is_inside_the_limits(name):
    pattern = pattern_of(name)
    assert str(pattern) == PATTERNS[name]
    assert within_limits(pattern) == (pattern, ())


def test_a_pattern_is_named_or_spelled():
    assert pattern_of(" box ") == pattern_of("4-4-4-4")
    with pytest.raises(ValueError, match="boxes"):
        pattern_of("boxes")


def test_the_table_has_every_row_of_the_reference_once():
    assert [row.name for row in TABLE] == list(dict.fromkeys(row.name for row in TABLE))
    assert {row.name for row in TABLE} == set(COUNTED)
    assert {row.group for row in TABLE} == {name for name, _ in GROUPS}


@pytest.mark.parametrize("row", TABLE, ids=lambda row: row.name)
def test_what_is_counted_is_what_the_reference_counts(row):
    rate, counts, share = COUNTED[row.name]
    assert row.pattern.rate == pytest.approx(rate, abs=0.005)
    assert tuple(breaths_in(row.pattern, minutes) for minutes in (1, 3, 5, 10)) == counts
    assert hold_share(row.pattern) == share


@pytest.mark.parametrize(
    ("spelled", "words", "rate"),
    [
        ("4-4-4-4", "In four, hold four, out four, rest four", "3.8 breaths a minute"),
        ("4-0-6-0", "In four, out six", "6 breaths a minute"),
        (
            "2.5+1-0-6.5-0.5",
            "In 2.5, a little more, one, out 6.5, rest 0.5",
            "5.7 breaths a minute",
        ),
        ("3.69-0-5.54-0", "In 3.69, out 5.54", "6.5 breaths a minute"),
    ],
)
def test_a_breath_is_said_in_words(spelled, words, rate):
    assert in_words(BreathPattern.parse(spelled)) == words
    assert rate_in_words(BreathPattern.parse(spelled)) == rate
