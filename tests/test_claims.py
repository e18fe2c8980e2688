"""What the app itself says of health rests on something that was read, each sentence of it."""

import ast
import re
from pathlib import Path

import innerheal_desktop
from innerheal_desktop.library.references import UNCHECKED, read_references
from innerheal_desktop.paths import assets

PACKAGE = Path(innerheal_desktop.__file__).parent
TOLD = ("tr", "mark", "plural")
SCIENCE = re.compile(
    r"\b(?:trials?|stud(?:y|ies)|research\w*|scien\w+|proven|randomi[sz]ed|heart rate|cortisol"
    r"|vag(?:us|al)|immun\w+|inflammation|cures?|cured|heals?|healed|healing|detox\w*|hormones?"
    r"|nervous system|parasympathetic|oxygen)\b",
    re.IGNORECASE,
)
# When you add a claim: its sentence, and the references that carry it.
CLAIMS = {
    "The calm pace of this app. Slow breathing makes heart rate rise and fall more.": ("R4", "R5"),
    "The same pace, nearly even. One study of evening practice used it.": ("R18",),
    "In the largest blinded trial it was no better than 12 a minute for stress.": ("R3",),
    "Longer out-breaths feel calming to many; studies disagree.": ("R8", "R9", "R10", "R12"),
    "Five minutes daily improved mood over a month in one trial.": ("R1",),
    "Slow and large can still be too much air: whichever you choose, keep each breath modest. In"
    " trials, breathing practice lowered self-rated stress a little to moderately. None of these is"
    " the best one.": ("R2", "R4"),
    "How often does it feel worse? In studies of meditation about eight in a hundred people"
    " reported an unwanted effect, most often anxiety or low mood. In a survey in the United States"
    " about a third of people who had ever meditated had met at least one, and one in ten had one"
    " that lasted a month or longer. Adversity in childhood made it likelier; even so, those people"
    " were as glad as others to have meditated.": ("R22", "R23"),
}
# Words about what is known, which claim nothing.
NO_CLAIMS = {
    "Feeling better right afterwards does not measure healing.",
    "Tested in a randomised trial, or something very close to it was.",
    "tested in a trial",
    "What studies find are averages of groups, and no promise to anybody.",
    # An affirmation, which a person may choose, leave or put over a bridge.
    "Resting is part of healing.",
    "I am learning that resting is part of healing.",
    "A part of me knows that resting is part of healing.",
}


def told():
    """Every literal that a person may read: (where, words)."""
    for path in sorted(PACKAGE.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") in TOLD:
                for each in node.args:
                    if isinstance(each, ast.Constant) and isinstance(each.value, str):
                        yield f"{path.relative_to(PACKAGE)}:{node.lineno}", each.value


def test_nothing_is_said_of_health_without_a_reference():
    said = [(where, words) for where, words in told() if SCIENCE.search(words)]
    assert [each for each in said if each[1] not in CLAIMS.keys() | NO_CLAIMS] == []


def test_every_claim_is_still_made_and_rests_on_what_was_read():
    words = {each for _, each in told()}
    known = read_references(assets())
    for claim, refs in CLAIMS.items():
        assert claim in words
        assert [known[name].standing for name in refs if known[name].standing != UNCHECKED]
    assert words >= NO_CLAIMS


def test_the_words_that_would_claim_are_found():
    assert SCIENCE.search("This resets your vagus nerve.")
    assert SCIENCE.search("Proven in studies.")
    assert not SCIENCE.search("A provenance of a student.")
