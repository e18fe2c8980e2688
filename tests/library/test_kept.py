"""What a session says of its answers: the card that they become, and the place of each on it."""

import pytest

from innerheal_desktop.library.advice import advice
from innerheal_desktop.library.catalogue import Library
from innerheal_desktop.library.names import KEPT
from innerheal_desktop.library.reading import read
from innerheal_desktop.paths import assets
from innerheal_desktop.session.steps import Ask, Write

TEXT = """\
# A Page

> For a word.

```session
format = 1
{keeps}
```

## Write

Here is a page. [3]

```write
prompt = "What happened?"
{field}
fill = 1
```
"""


def reading(keeps="", field=""):
    return read(TEXT.format(keeps=keeps, field=field).encode(), "a-page")


def told(keeps="", field=""):
    return [each.message for each in reading(keeps, field).faults if not each.notice]


def test_a_session_that_says_nothing_keeps_a_plain_page():
    script = reading().script
    assert script.settings.keeps == ""
    assert [step.field for step in script.steps() if isinstance(step, Write)] == [""]


def test_a_session_says_what_its_answers_become_and_where_each_stands():
    script = reading('keeps = "trigger"', 'field = "happened"').script
    assert script.settings.keeps == "trigger"
    assert [step.field for step in script.steps() if isinstance(step, Write)] == ["happened"]


@pytest.mark.parametrize(
    ("keeps", "field", "part"),
    [
        ('keeps = "triger"', "", "Did you mean `trigger`?"),
        ('keeps = "trigger"', 'field = "hapened"', "a trigger has no field `hapened`. Did you"),
        ('keeps = "letter"', 'field = "happened"', "`field` is for a session that `keeps`"),
        ("", 'field = "happened"', "`field` is for a session that `keeps`"),
        ('keeps = "trigger"', 'field = "../happened"', "one small word"),
        ('keeps = "trigger"', 'feild = "happened"', "Did you mean `field`?"),
    ],
)
def test_what_is_no_field_of_the_card_is_a_fault(keeps, field, part):
    assert any(part in message for message in told(keeps, field))


def test_a_page_whose_words_have_no_place_on_the_card_is_told_to_its_author():
    script = reading('keeps = "plan"').script
    said = [each.message for each in advice(script) if "field" in each.message]
    assert said == ["this page has no `field`: `plan`, `sentence`"]
    assert not [each for each in advice(reading().script) if "field" in each.message]


# What becomes of the answers of ours.
KEEPS = {
    "trigger-rescript": "trigger",
    "pattern-map": "pattern",
    "new-response": "plan",
    "letter-younger-self": "letter",
    "gratitude-three": "gratitude",
    "values-affirm": "values",
    "affirm-ladder": "line",
}


def test_ours_become_the_cards_they_were_made_for():
    library = Library(assets() / "scripts")
    found = {entry.id: library.script(entry.id).settings.keeps for entry in library.entries()}
    assert {session: keeps for session, keeps in found.items() if keeps} == KEEPS


@pytest.mark.parametrize("session", [name for name, kind in KEEPS.items() if KEPT[kind]])
def test_every_field_of_a_card_of_ours_is_asked_and_every_written_answer_has_one(session):
    script = Library(assets() / "scripts").script(session)
    asks = [step for step in script.steps() if isinstance(step, Ask | Write)]
    without = [step for step in asks if not step.field]
    assert all(isinstance(step, Ask) and step.kind == "scale" for step in without)
    asked = {step.field for step in asks if step.field}
    # One page asks for both small things, and they stand together.
    assert set(KEPT[KEEPS[session]]) - asked <= {"week"}


def test_no_session_of_ours_says_that_what_is_written_stays_only_there():
    library = Library(assets() / "scripts")
    cards = [library.script(entry.id).card for entry in library.entries()]
    assert not [card for card in cards if "only here" in card or "take paper" in card]
