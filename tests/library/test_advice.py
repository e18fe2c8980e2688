"""Advice names what a machine can see of the rules of writing, and is content with what ships."""

import pytest

from innerheal_desktop.library.advice import advice
from innerheal_desktop.library.kind_words import sentences, unkind, unspeakable
from innerheal_desktop.library.reading import read

TOP = """\
# A Practice

> For a quiet while.

```session
format = 1
category = "{category}"
gate = "{gate}"
lengths = [{lengths}]
evidence = {{ line = "A custom." }}
safety = "Stop whenever you like."
```

## Arrive

You might sit here. It lasts as long as you chose, and you can stop at any moment. [3]
"""
BODY = """
Perhaps there is a picture, or nothing. [8]
If nothing comes, nothing is wrong. You can stop here too. [8]
"""
BACK = """
## Come back

Look around. Perhaps find a colour. [20]
Press your hands together, or your feet, if you like. [20]
"""


def told(body=BODY, back=BACK, category="visualise", gate="note", lengths="1.65"):
    text = TOP.format(category=category, gate=gate, lengths=lengths) + body + back
    reading = read(text.encode(), "practice")
    assert reading.script is not None, reading.faults
    return [(each.line, each.message) for each in advice(reading.script)]


def test_a_kind_session_needs_no_advice():
    assert told() == []


@pytest.mark.parametrize(
    ("body", "part"),
    [
        (BODY + "Now relax a little, if you can. [8]\n", "“relax”: a state cannot be ordered"),
        (BODY + "There are 5 of them, or more. [8]\n", "“5” cannot be spoken"),
        (BODY + "Perhaps " + "and on " * 12 + "it goes. [8]\n", "a sentence of 27 words"),
        (BODY + "Perhaps stay a while. [25]\n", "a quiet of 25 s comes unannounced"),
        (
            BODY + "Stay, and I will speak again in about half a minute. [rest 60]\n",
            "“half a minute” lasts",
        ),
        (
            "\nPerhaps there is a picture of a place. [8]\nYou can stop here too. [8]\n",
            "it is said nowhere that not seeing or not feeling is fine",
        ),
        (BODY.replace(" You can stop here too.", ""), "it is said once that one may stop"),
    ],
)
def test_what_might_be_kinder_is_named(body, part):
    assert any(part in message for _, message in told(body, lengths="2.6")), told(
        body, lengths="2.6"
    )


def test_the_line_is_the_line_of_the_words():
    (found, *_) = told(BODY.replace("Perhaps there is", "Just see"))
    assert found[0] == 18
    assert found[1].startswith("“Just”")


def test_a_way_back_is_asked_for_and_is_long_enough():
    without = told(back="", lengths="1.1")
    assert any("there is no way back" in message for _, message in without)
    short = told(back="\n## Come back\n\nLook around, if you like. [20]\n", lengths="1.25")
    assert any("45 s are kind" in message for _, message in short)


def test_a_session_has_a_length_of_its_own():
    assert any("no length that is offered is right" in message for _, message in told(lengths="2"))
    assert any("quiet is stretched" in message for _, message in told(lengths="1.65, 4"))


def test_too_many_invitations_are_as_odd_as_none():
    orders = "".join(f"Notice the wall number {word}. [4]\n" for word in ("one",) * 14)
    found = told(BODY + orders, lengths="3")
    assert any("of the beats invite" in message for _, message in found)
    invited = "".join("You might look about, if you like. [4]\n" for _ in range(14))
    found = told(BODY + invited, lengths="3")
    assert any("say some beats plainly" in message for _, message in found)


@pytest.mark.parametrize(
    "line",
    [
        "Just rest.",
        "You should rest.",
        "Take a deep breath.",
        "You are safe here.",
        "You are sinking into the chair.",
        "Heal your past.",
        "Picture your mother.",
        "You are not broken.",
        "Well done.",
        "You are five again.",
    ],
)
def test_every_kind_of_word_to_leave_out_is_found(line):
    (said,) = unkind(line)
    assert "Try " in said


def test_words_that_only_look_alike_are_left_alone():
    kind = (
        "You can adjust your seat. Let it go on. If the word safe fits, use it. A justice of sorts."
    )
    assert unkind(kind) == []
    assert unspeakable("One, two — three… “four”; l’été.") == []
    assert unspeakable("A heart: 💚") == [
        "“💚” cannot be spoken as it is written. Write it in words"
    ]


def test_sentences_end_where_one_breathes():
    assert sentences("One. Two? “Three!” Four…") == ["One", "Two", "“Three", "Four…"]
