"""Shaping a breath: whatever a hand does, it stays inside the limits, and what stops it is said."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from innerheal_desktop.library.patterns import TABLE
from innerheal_desktop.library.shaping import FIELDS, Draft, draft_of, ends, note_on, shaped
from innerheal_desktop.session.breath import BreathPattern
from innerheal_desktop.session.limits import within_limits

MOVES = st.lists(st.tuples(st.sampled_from(FIELDS), st.integers(-20, 200)), max_size=30)


@given(MOVES, st.booleans())
def test_every_draft_is_a_breath_inside_the_limits(moves, holds):
    draft = Draft()
    for field, tenths in moves:
        draft, _ = shaped(draft, field, tenths, holds=holds)
        assert within_limits(draft.pattern) == (draft.pattern, ())
        low, high = ends(field, holds=holds)
        assert low <= draft.of(field) <= high
        if not holds:
            assert draft.hold == 0
            assert draft.rest <= 10


@given(MOVES, st.sampled_from(FIELDS), st.integers(-20, 200))
def test_what_does_not_go_as_far_as_the_hand_says_why(moves, field, tenths):
    draft = Draft()
    for each, value in moves:
        draft, _ = shaped(draft, each, value)
    made, reasons = shaped(draft, field, tenths)
    # Nothing of a hold, a rest or a top-up is the least, and that needs no word.
    if made.of(field) != tenths and not (tenths < 0 and field in ("top_up", "hold", "rest")):
        assert reasons[field]
    for other in FIELDS:
        if other != field and made.of(other) != draft.of(other):
            assert reasons[other]


@given(
    *(st.floats(0.1, 30.0) for _ in range(2)),
    *(st.floats(0.0, 30.0) for _ in range(2)),
    st.booleans(),
)
def test_any_pattern_becomes_a_draft_inside_the_limits(inhale, exhale, hold, rest, holds):
    draft = draft_of(BreathPattern(inhale, hold, exhale, rest), holds=holds)
    assert within_limits(draft.pattern) == (draft.pattern, ())
    assert holds or (draft.hold == 0 and draft.rest <= 10)


@pytest.mark.parametrize("row", TABLE, ids=lambda row: row.name)
def test_a_pattern_of_the_table_is_kept_to_the_tenth(row):
    made = draft_of(row.pattern).pattern
    for part in ("inhale", "hold", "exhale", "rest", "top_up"):
        assert getattr(made, part) == pytest.approx(getattr(row.pattern, part), abs=0.051)


@pytest.mark.parametrize(
    ("field", "tenths", "said"),
    [
        ("inhale", 80, "Eight seconds in is the most here: longer in-breaths tip into straining."),
        ("inhale", 10, "One and a half seconds in is the least here"),
        ("hold", 150, "That is a limit of this app."),
        ("exhale", 300, "Twelve seconds out is the most here"),
        ("rest", 61, "Six seconds is the longest rest here."),
    ],
)
def test_an_end_is_said_as_a_reason(field, tenths, said):
    _, reasons = shaped(Draft(), field, tenths)
    assert said in reasons[field]


def test_hold_and_rest_are_half_of_a_breath_at_most_and_the_hand_is_told():
    draft, reasons = shaped(Draft(inhale=30, exhale=30), "hold", 70)
    assert (draft.hold, draft.rest) == (60, 0)
    assert "half of a breath" in reasons["hold"]
    shorter, reasons = shaped(draft, "exhale", 20)
    assert shorter.hold == 50
    assert "half of a breath" in reasons["hold"]


@pytest.mark.parametrize(
    ("spelled", "said"),
    [
        ("4-0-6-0", "Gentle enough to begin with."),
        ("4-2-6-0", "With some practice."),
        ("4-7-8-0", "For practised breathers."),
        ("2-0-2-0", "Quick: more than twelve a minute"),
    ],
)
def test_who_it_is_for(spelled, said):
    assert note_on(draft_of(BreathPattern.parse(spelled))).startswith(said)
