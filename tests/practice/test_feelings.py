"""Feelings: scales that stay unset, words for what lies on the way, and what is taken of a file."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from innerheal_desktop.keeping.shown import UNSHOWN
from innerheal_desktop.practice.feelings import (
    KNOWN,
    SCALES,
    WORDS,
    Feeling,
    chosen,
    finding,
    nearest,
    scales_of,
)

anything = st.recursive(
    st.none() | st.booleans() | st.floats() | st.integers() | st.text(max_size=60),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=9), inner),
    max_leaves=12,
)
feelings = st.builds(
    Feeling,
    valence=st.none() | st.integers(0, 100),
    arousal=st.none() | st.integers(0, 100),
    distress=st.none() | st.integers(0, 10),
    words=st.lists(st.sampled_from(sorted(KNOWN)), max_size=3, unique=True).map(tuple),
    line=st.sampled_from(["", "a hard day", "<b>bold</b>"]),
)


@given(feelings)
def test_what_was_felt_comes_back_from_a_record_as_it_was(feeling):
    assert Feeling.from_json(feeling.as_json()) == feeling
    assert bool(feeling) == bool(feeling.as_json())


@given(st.dictionaries(st.sampled_from([*SCALES, "words", "line", "else"]), anything) | anything)
def test_whatever_stands_in_a_file_is_a_feeling_or_nothing(value):
    found = Feeling.from_json(value)
    for name, scale in SCALES.items():
        at = getattr(found, name)
        assert at is None or 0 <= at <= scale.most
    assert len(found.words) <= 3
    assert all(0 < len(word) <= 40 and not UNSHOWN.search(word) for word in found.words)
    assert len(found.line) <= 200
    assert "\n" not in found.line


def test_nothing_set_is_not_the_middle():
    assert Feeling().as_json() == {}
    assert [scale.said(None) for scale in SCALES.values()] == ["not set"] * 3
    assert not Feeling()
    assert Feeling(valence=0)


@given(st.integers(0, 100), st.integers(0, 100))
def test_words_of_a_scale_keep_its_order(one, other):
    low, high = sorted((one, other))
    assert nearest(low) <= nearest(high)
    assert abs(nearest(one) * 10 - one) <= 5


@pytest.mark.parametrize("odd", [10**400, float("nan"), float("inf"), -1, True, "50"])
def test_a_number_that_cannot_be_is_as_unset(odd):
    assert Feeling.from_json({"valence": odd}).valence is None


@pytest.mark.parametrize(
    ("scale", "value", "said"),
    [
        ("valence", 0, "as unpleasant as can be"),
        ("valence", 50, "in between"),
        ("valence", 70, "rather pleasant"),
        ("arousal", 10, "very low"),
        ("distress", 0, "0, not at all"),
        ("distress", 7, "7"),
        ("distress", 10, "10, as much as can be"),
    ],
)
def test_a_value_in_words(scale, value, said):
    assert SCALES[scale].said(value) == said


def test_the_five_points_of_a_list_and_the_numbers_of_the_other():
    assert [at for at, _ in SCALES["valence"].points()] == [10, 30, 50, 70, 90]
    assert [words for _, words in SCALES["valence"].points()][::4] == [
        "very unpleasant",
        "very pleasant",
    ]
    assert [at for at, _ in SCALES["distress"].points()] == list(range(11))


@pytest.mark.parametrize(
    ("session", "gate", "before", "stirred"),
    [
        ("meet-younger-self", "readiness", True, True),
        ("kindness", "gentle", False, True),
        ("re-script", "none", True, True),
        ("steady-now", "none", False, True),
        ("coherent", "note", True, False),
    ],
)
def test_how_stirred_up_is_asked_only_where_it_may_stir(session, gate, before, stirred):
    assert ("distress" in scales_of(session, gate, before=before)) is stirred


def test_nothing_at_all_is_asked_before_what_one_runs_to_in_need():
    assert scales_of("steady-now", "none", before=True) == ()


def test_there_are_enough_words_and_none_twice():
    words = [word for _, group in WORDS for word in group]
    assert len(words) == len(set(words)) >= 44


def test_typing_finds_the_beginnings_of_words():
    assert finding("") == WORDS
    assert finding("rest") == (
        ("Low energy, pleasant", ("rested",)),
        ("High energy, unpleasant", ("restless",)),
    )
    assert finding("ENOUGH") == (("Low energy, pleasant", ("safe enough",)),)
    assert finding("(") == ()


def test_three_words_of_ones_own_in_one_line_each():
    said = chosen([" a\nb ", "", "calm", "calm", "\u202eodd", "late"])
    assert said == ("a b", "calm", "odd")
