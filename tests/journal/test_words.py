"""The feeling-word finder: every path leads to three words, and every word has a path."""

import re
from itertools import product

import pytest

from innerheal_desktop.journal.words import NAMES, PATHS, QUESTIONS, Path, suggested
from innerheal_desktop.practice.feelings import KNOWN

ANSWERS = [[answer for answer, _ in QUESTIONS[name].answers] for name in NAMES]
# What names a condition or promises something has no place among plain words for a feeling.
CLINICAL = re.compile(
    r"depress|disorder|trauma|symptom|diagnos|syndrome|ptsd|panic attack|dissociat|patholog|cure|"
    r"heal|treat|wrong|normal",
    re.IGNORECASE,
)


def test_every_path_has_three_words_of_its_own():
    assert set(PATHS) == {Path(*each) for each in product(*ANSWERS)}
    for path, words in PATHS.items():
        assert len(set(words)) == len(words) == 3
        assert suggested(path) == words


def test_the_forty_four_words_of_a_check_in_are_all_found_and_no_others():
    assert len(KNOWN) == 44
    assert {word for words in PATHS.values() for word in words} == KNOWN


@pytest.mark.parametrize("path", [Path(*each) for each in product(*(["", *a] for a in ANSWERS))])
def test_where_none_fitted_there_are_three_words_all_the_same(path):
    words = suggested(path)
    assert len(set(words)) == len(words) == 3
    assert set(words) <= KNOWN


def test_a_question_that_was_passed_by_leaves_what_the_others_point_to():
    assert suggested(Path("warm", "", "towards")) == ("loving", "tender", "grateful")
    assert suggested(Path("", "high", "against"))[0] in {"angry", "frustrated", "irritated"}
    assert "numb" in suggested(Path("little", "", "frozen"))


def test_a_softer_body_never_leads_to_a_hard_word_first():
    hard = {"angry", "hopeless", "panicky", "ashamed", "guilty", "empty", "hurt"}
    for path, words in PATHS.items():
        if path.body in ("warm", "light"):
            assert not hard & set(words)


def test_nothing_is_diagnosed_or_promised():
    said = [part for each in QUESTIONS.values() for part in (each.words, each.about)]
    said += [words for each in QUESTIONS.values() for _, words in each.answers]
    said += [word for words in PATHS.values() for word in words]
    assert [each for each in said if CLINICAL.search(each)] == []


def test_no_question_has_more_answers_than_there_are_number_keys():
    assert all(len(each.answers) + 1 <= 9 for each in QUESTIONS.values())
