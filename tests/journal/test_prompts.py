"""Prompts: the question of an hour, none of them at the wrong one, and none again too soon."""

import pytest

from innerheal_desktop.journal.leaves import as_text
from innerheal_desktop.journal.page import Page
from innerheal_desktop.journal.prompts import (
    ANY,
    DAYTIME,
    EVENING,
    GROUPS,
    HARD,
    MORNING,
    PROMPTS,
    RECENT,
    prompt_called,
    prompt_of,
    prompts,
    question,
)

DAY = 1000
# Pages hold these ids for as long as there are pages: one may be added, none changes its meaning.
# The letter is when it may be offered: c any time, d after a hard hour, e evening, m morning, and
# s by day alone, with care.
HELD = {
    "Release — a safe outlet": """on-my-chest:d no-one-hurt:d so-tired-of:d swallowed:e
        unsent-message:d not-mine:c voice-of-the-body:d underneath-reasonable:c stays-here:e""",
    "Hidden emotions": """i-am-fine:e first-feeling:c not-allowed:s tiredness-disguised:e
        throat-and-jaw:c envy-and-longing:c good-cut-short:c before-numb:s two-feelings:c""",
    "Patterns and triggers": """bigger-than-the-event:d left-out:c had-to-be:s unspoken-rule:c
        people-pleasing:c disappearing:d friend-cancels:d old-script:c feeling-small:s
        independence:c smallest-sign:d""",
    "Younger self": """childhood-photo:s unwatched:c hiding-place:s seen-by:c hear-at-eight:s
        praised-for:s their-saturday:m unnoticed-brave:c old-promise:s did-not-have-to:s
        youngest-part:m""",
    "Self-compassion": """friend-with-my-day:e mistake-paid:e critic-scared:c well-enough:e
        limit-respected:c body-loved:c hard-unseen:d kind-sentence:c good-enough-tomorrow:e""",
    "Gratitude": """three-small-things:e ordinary-missed:c lighter-by:e body-quietly:m
        nature-today:c difficulty-taught:c good-place:c thank-myself:e""",
    "Clarity": """known-since-morning:e nobody-upset:c pretending:c mine-and-not:m five-years:c
        calmest-self:c living-question:c kind-reporter:d ten-minutes:m""",
    "Progress": """little-easier:c new-way:e still-hurts:c practice-returned-to:c
        stopped-apologising:c page-answered:c let-in:c gentle-month:c""",
    "Spirit and support": """larger-than-me:c hoped-out-loud:e ten-per-cent:d therapist-first:c""",
}
LETTERS = {ANY: "c", HARD: "d", EVENING: "e", MORNING: "m", DAYTIME: "s"}


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


def test_all_of_them_stand_in_their_groups_by_the_ids_that_pages_hold():
    held = {group.title: [f"{p.id}:{LETTERS[p.when]}" for p in group.prompts] for group in GROUPS}
    assert held == {title: ids.split() for title, ids in HELD.items()}
    assert [len(group.prompts) for group in GROUPS] == [9, 9, 11, 11, 9, 8, 9, 8, 4]


def test_there_are_seventy_eight_and_each_is_asked_once():
    assert len(PROMPTS) == 78
    assert len({prompt.words for prompt in PROMPTS}) == len({each.id for each in PROMPTS}) == 78


def test_a_page_shows_our_question_by_its_id_and_any_other_as_it_stands():
    assert question("left-out") == "What do I do in the first ten seconds of feeling left out?"
    assert question("What would you like to remember?") == "What would you like to remember?"
    assert prompt_called("hiding-place").deep
    assert prompt_called("What would you like to remember?") is None


def test_an_export_says_the_question_and_not_its_id():
    said = "".join(as_text([Page(text="At the table.", prompt="left-out")]))
    assert question("left-out") in said
    assert "left-out" not in said


def test_a_day_keeps_its_question_and_turns_go_through_all_of_them():
    assert prompt_of(DAY, 21) == prompt_of(DAY, 21)
    days = range(DAY, DAY + 60)
    assert len({prompt_of(day, 21, used=["on-my-chest"]) for day in days}) > 25
    turned = {prompt_of(DAY, 21, turn) for turn in range(len(prompts(21)))}
    assert turned == set(prompts(21))


def test_a_question_stays_for_the_day_as_long_as_the_hours_allow_it():
    for day in range(DAY, DAY + 200):
        asked = [each for each in (prompt_of(day, hour) for hour in range(24)) if each.when == ANY]
        assert len(set(asked)) <= 1


def test_the_very_first_question_is_a_light_one():
    first = {prompt_of(day, hour).id for day in range(DAY, DAY + 60) for hour in range(24)}
    assert first == {"ordinary-missed", "good-place", "well-enough"}


def test_what_was_asked_lately_is_not_asked_again():
    used = []
    for day in range(DAY, DAY + 100):
        now = prompt_of(day, 15, used=used)
        assert now.id not in used[:RECENT]
        used.insert(0, now.id)
    assert len(set(used)) < len(used), "later it may come again"


def test_nothing_that_was_used_is_turned_to_either():
    used = [each.id for each in prompts(21)][:RECENT]
    turned = {prompt_of(DAY, 21, turn, used=used).id for turn in range(100)}
    assert not turned & set(used)
    assert turned == {each.id for each in prompts(21)} - set(used)


@pytest.mark.parametrize("hour", range(24))
def test_after_a_hard_hour_what_belongs_to_it_comes_first_and_nothing_deep(hour):
    hard = [each for each in PROMPTS if each.when == HARD]
    turned = [prompt_of(DAY, hour, turn, tender=True) for turn in range(len(hard))]
    assert set(turned) == set(hard)
    assert not any(each.deep for each in prompts(hour, tender=True))
    assert prompt_of(DAY, hour, len(hard), tender=True).when != HARD


@pytest.mark.parametrize(("hour", "there"), [(7, False), (8, True), (17, True), (18, False)])
def test_deep_questions_can_be_looked_up_by_day_alone(hour, there):
    for group in GROUPS:
        deep = [each for each in group.prompts if each.deep]
        shown = group.at(hour)
        assert [each for each in shown if each.deep] == (deep if there else [])
        assert len(shown) == len(group.prompts) - (0 if there else len(deep))
