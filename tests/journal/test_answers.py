"""What was answered in a sitting becomes the page that it was made for; nothing of it is lost."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from innerheal_desktop.journal.answers import page_of
from innerheal_desktop.journal.cards import answers as said_in
from innerheal_desktop.journal.page import KINDS, checked, tidied
from innerheal_desktop.journal.questions import CARDS
from innerheal_desktop.library.names import KEPT
from innerheal_desktop.session.answers import Answer, answer_of, worth_keeping
from innerheal_desktop.session.script import Script, Settings
from innerheal_desktop.session.steps import Ask, Tap, Write

HAPPENED = Write(prompt="What happened?", field="happened")
AGE = Ask(question="How old?", kind="choice", options=("Now", "Small"), field="age")
BEFORE = Ask(question="How strong?", kind="scale", field="before")
FREE = Write(prompt="Anything else?")


def script(keeps="", category="inner-child"):
    return Script("mine", "My Session", "", Settings(keeps=keeps, category=category), ())


def test_the_fields_that_a_session_may_name_are_those_of_the_cards():
    assert set(KEPT) <= set(KINDS)
    for kind, fields in KEPT.items():
        known = {ask.field for ask in CARDS[kind].asks} if kind in CARDS else set()
        assert set(fields) - known <= {"line"}, kind


def test_a_card_has_each_answer_in_its_field():
    given = (Answer(BEFORE, 6), Answer(HAPPENED, "A late reply."), Answer(AGE, "Small"))
    page = page_of(given, script("trigger"), "a" * 32)
    assert page.kind == "trigger"
    assert dict(page.fields) == {"before": 6, "happened": "A late reply.", "age": "Small"}
    assert page.text == "A late reply."
    assert (page.session, page.sitting) == ("mine", "a" * 32)
    assert [answer.words for answer in said_in(page)] == ["6 of 10", "A late reply.", "Small"]


def test_a_choice_in_any_case_is_kept_in_the_words_of_its_row():
    page = page_of((Answer(AGE, "small"), Answer(HAPPENED, "x")), script("trigger"))
    assert page.fields["age"] == "Small"


def test_what_has_no_field_stands_below_with_its_question():
    page = page_of((Answer(HAPPENED, "It rained."), Answer(FREE, "And hailed.")), script("trigger"))
    assert page.text == "It rained.\n\nAnything else?\nAnd hailed."


def test_two_answers_share_a_field_and_the_second_comes_with_its_question():
    why = Write(prompt="Why does it matter?", field="why")
    who = Write(prompt="I am someone who", field="why")
    chosen = Ask(question="What matters?", field="chosen")
    given = (Answer(chosen, "kindness"), Answer(why, "Because."), Answer(who, "listens."))
    page = page_of(given, script("values"))
    assert page.fields["chosen"] == ["Kindness"]
    assert page.fields["why"] == "Because.\n\nI am someone who\nlistens."


def test_good_things_are_lines():
    items = Write(prompt="Up to three", field="items")
    helped = Write(prompt="What helped?", field="helped")
    page = page_of((Answer(items, "Tea\n\nA bird"), Answer(helped, "Rain")), script("gratitude"))
    assert dict(page.fields) == {"items": ["Tea", "A bird"], "helped": "Rain"}


def test_a_kind_sentence_is_the_line_itself():
    line = Ask(question="A kind sentence", field="line")
    scale = Ask(question="How true?", kind="scale")
    page = page_of((Answer(scale, 4), Answer(line, "I may rest.")), script("line"))
    assert (page.kind, page.text, dict(page.fields)) == ("line", "I may rest.", {})
    beside = page_of((Answer(line, "I may rest."), Answer(FREE, "Slowly.")), script("line"))
    assert (beside.text, beside.fields["beside"]) == ("I may rest.", "Anything else?\nSlowly.")


@pytest.mark.parametrize(
    ("said", "paragraph"),
    [
        ("with your red coat", "I see you… with your red coat"),
        ("I see you on the wall", "I see you on the wall"),
        ("You had a dog.", "I see you… You had a dog."),
    ],
)
def test_a_letter_takes_the_opening_of_each_page(said, paragraph):
    step = Write(prompt="I see you… Something plain will do.")
    page = page_of((Answer(step, said), Answer(FREE, "Yours.")), script("letter"))
    assert page.text == f"{paragraph}\n\nYours."
    assert (page.title, page.fields["to"]) == ("My Session", "younger")


@pytest.mark.parametrize(
    ("category", "to"), [("inner-child", "younger"), ("support", "somebody"), ("write", "later")]
)
def test_whom_a_letter_is_to_comes_from_where_it_was_written(category, to):
    page = page_of((Answer(FREE, "Dear"),), script("letter", category))
    assert page.fields["to"] == to


def test_one_page_keeps_its_question_beside_it_and_several_in_the_text():
    one = page_of((Answer(FREE, "It rained."),), script())
    assert (one.text, one.prompt) == ("It rained.", "Anything else?")
    two = page_of((Answer(FREE, "It rained."), Answer(AGE, "Now")), script())
    assert (two.text, two.prompt) == ("Anything else?\nIt rained.\n\nHow old?\nNow", "")


def test_only_words_and_what_a_card_is_made_of_are_asked_about():
    assert worth_keeping((Answer(FREE, "x"),), "")
    assert worth_keeping((Answer(AGE, "Now"),), "trigger")
    assert not worth_keeping((Answer(AGE, "Now"),), "")
    assert not worth_keeping((Answer(BEFORE, 9),), "trigger")
    assert not worth_keeping((), "letter")


@pytest.mark.parametrize("said", [None, "", "  \n", True])
def test_what_says_nothing_is_no_answer(said):
    assert answer_of(FREE, said) is None
    assert answer_of(Tap(text="Look around."), "x") is None


STEPS = [
    step
    for kind, fields in KEPT.items()
    for step in (FREE, *(Write(prompt=f"{kind}?", field=field) for field in fields))
]


@given(
    st.sampled_from(sorted(KEPT)),
    st.lists(st.tuples(st.integers(0, 20), st.text(min_size=1).filter(str.strip)), min_size=1),
)
def test_no_answer_is_lost_and_every_page_can_be_kept(kind, given):
    steps = [step for step in STEPS if not step.field or step.field in KEPT[kind]]
    answers = [answer_of(steps[at % len(steps)], tidy(words)) for at, words in given]
    answers = [answer for answer in answers if answer is not None]
    page = page_of(answers, script(kind))
    checked(tidied(page))
    there = "".join((page.text, *(str(each) for each in flat(page.fields.values()))))
    for answer in answers:
        for word in answer.said.split():
            assert word.casefold() in there.casefold() or kind == "values"


def tidy(words):
    return "".join(each for each in words if each.isprintable() or each == "\n")[:50]


def flat(values):
    for each in values:
        yield from each if isinstance(each, list) else [each]
