"""Sentences with gaps: filled, half filled, and left open."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from innerheal_desktop.journal.page import Page
from innerheal_desktop.journal.sentences import GAPS, PLAN, SCRIPT, composed, gaps_of, names_of

FILLED = {
    "when": "a message stays unanswered",
    "believe": "I was too much.",
    "do": "apologise",
    "remember": "people are busy",
    "attempt": "waiting until the evening",
}


def test_an_old_script_and_a_new_one() -> None:
    assert composed(SCRIPT, FILLED) == (
        "When a message stays unanswered, I used to believe I was too much and do apologise. "
        "Now I can remember people are busy and try waiting until the evening."
    )


def test_one_gap_may_be_filled_and_the_rest_left() -> None:
    assert composed(SCRIPT, {"when": "doors close"}) == (
        "When doors close, I used to believe … and do …."
    )
    assert composed(SCRIPT, {"attempt": "  one\nbreath "}) == (
        "Now I can remember … and try one breath."
    )


def test_nothing_filled_says_nothing() -> None:
    assert composed(SCRIPT, {}) == ""
    assert composed(PLAN, {"what": "  ", "then": "."}) == ""


def test_a_plan_is_one_sentence() -> None:
    said = composed(PLAN, {"what": "a late reply", "then": "breathe out"})
    assert said == "If a late reply, then I will breathe out."


@given(st.dictionaries(st.sampled_from(names_of(SCRIPT)), st.text(max_size=30)))
def test_whatever_is_written_stays_as_it_is(gaps: dict[str, str]) -> None:
    said = composed(SCRIPT, gaps)
    assert "\n" not in said
    for words in gaps.values():
        assert " ".join(words.split()).rstrip(".,; ") in said


def test_gaps_are_read_from_a_card_wherever_it_comes_from() -> None:
    assert gaps_of(Page(kind="trigger", fields={GAPS: FILLED})) == FILLED
    assert gaps_of(Page(kind="trigger", fields={GAPS: {"when": 3, "do": " "}})) == {}
    assert gaps_of(Page(kind="trigger", fields={GAPS: "none"})) == {}
