"""Headings say when a section appears: from some minutes on, in some variants."""

import pytest

from innerheal_desktop.library.heading import Heading, heading
from innerheal_desktop.library.reading import read
from innerheal_desktop.session.layout import lay_out

SCRIPT = """\
# A Practice

```session
format = 1
lengths = [5]
variants = [{ name = "Clouds", suits = ["memories"] }, { name = "A belt" }]
```

## Arrive

Here we begin. [3]

## A stream [as written]

There is a stream. [9]

## The sky [in Clouds]

There is a sky. [9]

## Moving [in Clouds, in A belt]

Something moves. [9]

## Rest

```silence
fill = 1
```
"""


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("Feet", Heading("Feet", 3)),
        ("Feet [from 10]", Heading("Feet", 3, 10.0)),
        ("Feet [from 2.5, in Whole body]", Heading("Feet", 3, 2.5, ("Whole body",))),
        ("Feet [as written, in A belt]", Heading("Feet", 3, 0.0, ("", "A belt"))),
        ('Feet [in "Open box, no holds"]', Heading("Feet", 3, 0.0, ("Open box, no holds",))),
        (
            "Feet [from 5, in “Open box, no holds”, in A belt]",
            Heading("Feet", 3, 5.0, ("Open box, no holds", "A belt")),
        ),
        ('Feet [in "A belt"]', Heading("Feet", 3, 0.0, ("A belt",))),
        ('Feet [in ""]', None),
        ('Feet [in "Open box, no holds]', None),
        ('Feet ["Open box"]', None),
        ("Feet [of 10]", None),
        ("Feet [in ]", None),
        ("Feet [from 10] more", None),
        ("Feet []", None),
    ],
)
def test_a_heading_says_when_its_section_appears(words, found):
    assert heading(words, 3) == found


def said(script, variant=""):
    return [cue.text for cue in lay_out(script, 300, variant=variant).cues if cue.kind == "say"]


def test_a_section_appears_in_its_variants_alone():
    script = read(SCRIPT.encode(), "practice").script
    first = "Here we begin."
    assert said(script) == [first, "There is a stream."]
    assert said(script, "Clouds") == [first, "There is a sky.", "Something moves."]
    assert said(script, "A belt") == [first, "Something moves."]
    assert said(script.varied("Clouds")) == said(script, "Clouds")
    assert script.settings.variants[0].suits == ("memories",)


def test_a_name_with_a_comma_is_quoted():
    text = SCRIPT.replace("Clouds", "Clouds, slow").replace(
        "[in Clouds, slow, in", '[in "Clouds, slow", in'
    )
    text = text.replace("[in Clouds, slow]", '[in "Clouds, slow"]')
    script = read(text.encode(), "practice").script
    assert said(script, "Clouds, slow")[1:] == ["There is a sky.", "Something moves."]


def test_a_variant_that_nobody_knows_is_named_with_the_nearest():
    (fault,) = read(SCRIPT.replace("[in Clouds]", "[in Cloud]").encode(), "practice").faults
    assert fault.line == 17
    assert fault.message == "there is no variant “Cloud”. Did you mean `Clouds`?"


def test_a_variant_that_changes_nothing_is_told_so():
    text = SCRIPT.replace('{ name = "A belt" }', '{ name = "A belt" }, { name = "Rain" }')
    (fault,) = read(text.encode(), "practice").faults
    assert fault.line == 6
    assert fault.message.startswith("the variant “Rain” changes nothing")
