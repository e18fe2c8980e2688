"""Prompts: the question of an hour, none of them at the wrong one."""

import pytest

from innerheal_desktop.journal.prompts import (
    DAYTIME,
    EVENING,
    HARD,
    MORNING,
    PROMPTS,
    prompt_of,
    prompts,
)


@pytest.mark.parametrize(
    ("hour", "there", "not_there"),
    [
        (6, {MORNING}, {EVENING, DAYTIME}),
        (9, {MORNING, DAYTIME}, {EVENING}),
        (15, {DAYTIME}, {MORNING, EVENING}),
        (17, {DAYTIME, EVENING}, {MORNING}),
        (21, {EVENING}, {MORNING, DAYTIME}),
        (2, {EVENING}, {MORNING, DAYTIME}),
    ],
)
def test_every_hour_has_its_questions(hour, there, not_there):
    whens = {prompt.when for prompt in prompts(hour)}
    assert there <= whens
    assert not not_there & whens
    assert HARD not in whens


def test_there_are_seventy_eight_and_each_is_asked_once():
    assert len({prompt.words for prompt in PROMPTS}) == len(PROMPTS) == 78


def test_a_day_keeps_its_question_and_turns_go_through_all_of_them():
    assert prompt_of(1000, 21) == prompt_of(1000, 21)
    assert prompt_of(1000, 21) != prompt_of(1001, 21)
    turned = {prompt_of(1000, 21, turn) for turn in range(len(prompts(21)))}
    assert turned == set(prompts(21))
