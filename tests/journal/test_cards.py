"""Cards: what each kind asks, and what a page says, wherever it came from."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from innerheal_desktop.journal.cards import (
    answers,
    ask_of,
    is_empty,
    line_of,
    list_of,
    option,
    ratings_of,
    said,
    scale_of,
    text_of,
    with_line,
    yes,
)
from innerheal_desktop.journal.page import KINDS, Page
from innerheal_desktop.journal.questions import CARDS, Kind
from innerheal_desktop.journal.strategies import OWN, STRATEGIES, strategy_of


def test_every_kind_that_is_no_page_or_letter_is_a_card() -> None:
    assert set(CARDS) == set(KINDS) - {"page", "letter"}


def test_the_fields_are_those_that_other_rooms_know() -> None:
    assert [ask.field for ask in CARDS["trigger"].asks] == [
        *("before", "happened", "felt", "age", "need", "give", "week", "script", "after")
    ]
    assert [ask.field for ask in CARDS["pattern"].asks] == [
        *("strategy", "shows", "protected", "cost", "smaller", "where")
    ]
    assert [ask.field for ask in CARDS["plan"].asks] == ["plan", "sentence", "trigger", "today"]


def test_a_card_says_its_answers_in_order_and_leaves_out_what_was_left_out() -> None:
    card = Page(
        kind="trigger",
        fields={"after": 4, "age": "Teens", "happened": " The reply came late. ", "need": ""},
    )
    assert [(each.ask.field, each.words) for each in answers(card)] == [
        ("happened", "The reply came late."),
        ("age", "Teens"),
        ("after", "4 of 10"),
    ]


def test_zero_is_an_answer_and_nothing_is_not() -> None:
    assert scale_of(Page(kind="trigger", fields={"before": 0}), "before") == 0
    assert scale_of(Page(kind="trigger"), "before") is None
    assert said(ask_of("trigger", "before"), Page(kind="trigger", fields={"before": 0})) == (
        "0 of 10"
    )


@pytest.mark.parametrize("odd", [11, -1, True, 3.0, "7", None, [], {"n": 3}])
def test_a_number_that_is_none_of_the_scale_is_no_number(odd: object) -> None:
    assert scale_of(Page(kind="trigger", fields={"before": odd}), "before") is None


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=8),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=4), inner, max_size=3)
    ),
    max_leaves=6,
)


@given(st.sampled_from(sorted(CARDS)), st.data())
def test_whatever_stands_in_a_field_is_read(kind: str, data: st.DataObject) -> None:
    fields: dict[str, Any] = {ask.field: data.draw(JSON) for ask in CARDS[kind].asks}
    page = Page(kind=kind, fields=fields)
    for answer in answers(page):
        assert answer.words
    assert "\n" not in line_of(page)
    assert is_empty(page) or line_of(page) or answers(page)


def test_what_stands_for_a_trigger_is_its_script_then_what_happened() -> None:
    card = Page(kind="trigger", fields={"before": 7, "happened": "The door closed."})
    assert line_of(card) == "The door closed."
    both = Page(kind="trigger", fields={"happened": "The door.", "script": "When doors\nclose"})
    assert with_line(both).text == "When doors · close"


def test_what_stands_for_a_plan_is_its_one_sentence() -> None:
    fields = {"plan": "If he is late, then I will breathe out.", "sentence": "Late? Breathe."}
    assert line_of(Page(kind="plan", fields=fields)) == "Late? Breathe."
    assert line_of(Page(kind="plan", fields={"plan": "If a, then b."})) == "If a, then b."


def test_a_kind_line_stands_for_itself() -> None:
    page = Page(kind="line", text="I can go slowly.", fields={"bridge": "I am learning to."})
    assert line_of(page) == "I can go slowly."


def test_numbers_alone_do_not_stand_for_a_card() -> None:
    assert line_of(Page(kind="trigger", fields={"before": 7})) == ""


def test_lists_hold_what_was_written() -> None:
    page = Page(kind="gratitude", fields={"items": [" rain ", "", 4, "a letter"]})
    assert list_of(page, "items") == ("rain", "a letter")
    assert line_of(page) == "rain · a letter"


def test_ratings_are_kept_with_their_time() -> None:
    kept = [{"at": 5, "belief": 3}, {"at": 9, "belief": 30}, {"belief": 2}, "x"]
    page = Page(kind="line", fields={"belief": kept})
    assert ratings_of(page, "belief") == ((5, 3),)


def test_yes_is_only_yes() -> None:
    assert yes(Page(kind="plan", fields={"today": True}), "today")
    assert not yes(Page(kind="plan", fields={"today": "no"}), "today")


def test_an_option_is_known_whatever_its_case_and_own_words_stay() -> None:
    need = ask_of("trigger", "need")
    assert option(need, "to be heard ") == "To be heard"
    assert option(need, "A long walk") == "A long walk"
    assert text_of(Page(kind="trigger", fields={"need": "A long walk"}), "need") == "A long walk"


def test_choices_have_options_and_nothing_else_has() -> None:
    for card in CARDS.values():
        for ask in card.asks:
            assert bool(ask.options) == (ask.kind is Kind.CHOICE), ask.field


def test_no_strategy_says_what_somebody_is() -> None:
    for each in STRATEGIES:
        for words in (each.name, each.about):
            assert "I am" not in words
            assert "you are" not in words.casefold()


def test_a_strategy_is_known_by_its_words_and_any_other_is_ones_own() -> None:
    assert strategy_of("Over-thinking").key == "thinking"
    assert strategy_of("Joking it away") is OWN
