"""Affirmations: the bank, the bridges, and a person's own sentences."""

import pytest

from innerheal_desktop.journal.affirmation_bank import BANK
from innerheal_desktop.journal.affirmations import affirmation, group_of, own_bridges

LINES = [line for group in BANK for line in group.lines]
# After these, “I am learning that I believe…” would say nothing: they are learned by doing.
DONE = {
    "the-child-i-was": "to believe the child I was.",
    "not-alone": "not to leave you alone with this.",
    "learning-late": "to forgive myself for learning late.",
    "one-thing": "to choose one thing that matters today.",
}


def test_there_are_seven_lines_in_each_of_six_groups():
    assert [(group.words, len(group.lines)) for group in BANK] == [
        ("Safety", 7),
        ("Worth", 7),
        ("Younger self", 7),
        ("Change", 7),
        ("Kindness", 7),
        ("Meaning", 7),
    ]
    assert len({line.name for line in LINES}) == len({line.words for line in LINES}) == 42


@pytest.mark.parametrize("line", LINES, ids=lambda line: line.name)
def test_a_bridge_leads_to_the_whole_line(line):
    words = line.words
    inside = words if words.startswith("I ") else words[0].lower() + words[1:]
    clause = DONE.get(line.name, f"that {inside}")
    assert line.bridges == (f"I am learning {clause}", f"A part of me knows that {inside}")


def test_a_line_is_known_by_its_name():
    assert affirmation("a-pause").words == "A pause is a new response."
    assert affirmation("of-nobody") is None
    assert group_of("a-pause").words == "Change"
    assert group_of("").words == "Safety"


@pytest.mark.parametrize(
    ("sentence", "inside"),
    [
        ("Rest is allowed.", "rest is allowed."),
        ("I can say no.", "I can say no."),
        ("I’m still here.", "I’m still here."),
        ("I, too, may rest", "I, too, may rest"),
        ("God is patient with me.", "God is patient with me."),
        ("NASA would hire me.", "NASA would hire me."),
        ("A walk is enough.", "a walk is enough."),
        ("  my pace  ", "my pace"),
        ("Über allem ist Ruh.", "über allem ist Ruh."),
        ("", ""),
    ],
)
def test_a_sentence_of_ones_own_gets_a_bridge_as_well_as_can_be_told(sentence, inside):
    assert own_bridges(sentence) == (
        f"I am learning that {inside}",
        f"A part of me knows that {inside}",
    )
