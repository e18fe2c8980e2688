"""Searching: by name, purpose, kind, tags, sections and feelings, with slips of the hand."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from innerheal_desktop.library.catalogue import Entry, Library
from innerheal_desktop.library.needs import FEELINGS, NEEDS, OF_CATEGORY, needs_of
from innerheal_desktop.library.searching import Search
from innerheal_desktop.library.spelling import distance, folded, kin, misspelt, words_in
from innerheal_desktop.paths import assets
from innerheal_desktop.session.script import CATEGORIES
from innerheal_desktop.tongue import speak, speak_as_written


@pytest.fixture(scope="module")
def search():
    return Search(Library(assets() / "scripts").entries())


def ids(entries):
    return [entry.id for entry in entries]


@pytest.mark.parametrize(
    ("words", "first"),
    [
        ("panic", "steady-now"),
        ("can't sleep", "resonance-46"),
        ("I can’t sleep", "resonance-46"),
        ("sleeping", "resonance-46"),
        ("slepe", "resonance-46"),
        ("focus", "equal-breath"),
        ("focusing", "equal-breath"),
        ("younger", "letter-younger-self"),
        ("meeting", "meet-younger-self"),
        ("grateful", "gratitude-three"),
        ("childhood", "inner-safety"),
        ("box", "box"),
        ("BOX", "box"),
        ("478", "four-seven-eight"),
        ("54321", "ground-54321"),
        ("wave", "resonance-46"),
        ("cylic", "cyclic-sigh"),
        ("no holds", "box"),
        ("first rung", "extended-exhale"),
    ],
)
def test_the_nearest_comes_first(search, words, first):
    assert ids(search.find(words))[0] == first


@pytest.mark.parametrize("feeling", ["anxious", "angry", "sad", "tense", "tired", "overwhelmed"])
def test_no_feeling_is_met_with_something_deep_or_held_first(search, feeling):
    found = search.find(feeling)
    assert found
    assert found[0].gate not in ("holds", "readiness", "gentle")


def test_every_word_must_be_found_and_near_asks_for_any(search):
    assert search.find("box zebra") == ()
    assert ids(search.near("box zebra")) == ["box"]
    assert search.near("zebra") == ()
    assert search.find("") == search.entries


def test_what_must_be_mended_is_found_by_name_alone():
    from innerheal_desktop.library.faults import Fault

    faulty = Entry("mine", "My calm", "", category="breathe", faults=(Fault(1, "x"),))
    assert Search([faulty]).find("my calm") == (faulty,)
    assert Search([faulty]).find("anxious") == ()


def test_a_tongue_brings_its_own_feelings():
    entry = Entry("a", "Rain", "", category="sleep", lengths=(60.0,))
    german = {
        feeling.words: "Schlaf, schlaflos" for feeling in FEELINGS if "sleep" in feeling.words
    }
    speak(lambda text, *_: german.get(text, text))
    try:
        assert Search([entry]).find("schlaflos") == (entry,)
    finally:
        speak_as_written()
    assert Search([entry]).find("schlaflos") == ()


def test_the_table_of_feelings_seeks_what_there_can_be():
    tags = {*NEEDS, *CATEGORIES, "triggered", "rest", "ease", "ground", "gratitude"}
    assert {seek for feeling in FEELINGS for seek in feeling.seeks} <= tags
    assert OF_CATEGORY.keys() <= set(CATEGORIES)


def test_needs_come_from_category_and_tags():
    entry = Entry("a", "A", "", category="breathe", tags=("sleep", "sit"))
    assert needs_of(entry) == {"calm", "sleep"}


# Spelling.


@pytest.mark.parametrize(
    ("one", "other", "away"),
    [("sleep", "slepe", 1), ("calm", "clam", 1), ("wave", "waves", 1), ("sad", "", 3), ("", "", 0)],
)
def test_slips_are_counted(one, other, away):
    assert distance(one, other, 3) == away


@pytest.mark.parametrize(
    ("word", "meant"),
    [
        ("anxius", ["anxious"]),
        ("slepe", ["sleep"]),
        ("sda", []),
        ("nature", []),
        ("axnious", ["anxious"]),
    ],
)
def test_a_slip_is_forgiven(word, meant):
    assert misspelt(word, ["anxious", "sad", "sleep", "calm"]) == meant


@pytest.mark.parametrize(
    ("one", "other", "alike"),
    [("breathe", "breathing", True), ("calm", "calming", True), ("sad", "sadness", False)],
)
def test_endings_are_forgiven(one, other, alike):
    assert kin(one, other) is alike


def test_words_are_compared_without_accents_and_capitals():
    assert folded("Être") == "etre"
    assert words_in("I can’t — 4-7-8!") == ["i", "can't", "4-7-8"]


SMALL = st.text("abcde", max_size=7)


@given(SMALL, SMALL)
def test_distance_is_even_handed_and_bounded(one, other):
    away = distance(one, other, 3)
    assert away == distance(other, one, 3)
    assert (away == 0) == (one == other)
    assert 0 <= away <= 4


@given(st.text(max_size=30))
def test_whatever_is_typed_is_answered(search, text):
    found = search.find(text)
    assert set(found) <= set(search.entries)
    assert len(search.near(text)) <= 8
