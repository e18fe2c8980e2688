"""Programmes: what comes with the app, and what a file of one's own may and may not say."""

import re

import pytest

from innerheal_desktop import paths
from innerheal_desktop.library.grown_up import PersonsLibrary
from innerheal_desktop.library.lengths import is_possible
from innerheal_desktop.library.programme_reading import MOST_STEPS, practice, read
from innerheal_desktop.library.programme_words import (
    minutes_words,
    practice_words,
    size_words,
    step_line,
)
from innerheal_desktop.library.programmes import (
    Programmes,
    Sitting,
    Step,
    UnknownProgrammeError,
)

OURS = paths.assets() / "programmes"
TOP = """format = 1
title = "Three Evenings"
purpose = "A short way into the evening."
is = "Three steps."
is-not = "A cure."
level = 1
"""
STEP = '[[step]]\ntitle = "First"\npractice = "ease-place 10"\n'


@pytest.fixture(scope="module")
def ours():
    return {each.id: each for each in Programmes(OURS).all().programmes}


@pytest.fixture(scope="module")
def library():
    return PersonsLibrary(paths.assets() / "scripts")


def faults(text, sessions=()):
    return [(each.line, each.message) for each in read(text.encode(), "mine", sessions).faults]


def test_four_programmes_come_with_the_app(ours):
    assert {name: len(each.steps) for name, each in ours.items()} == {
        "inner-safety-week": 7,
        "self-compassion": 14,
        "resonance": 28,
        "inner-child": 21,
    }
    assert Programmes(OURS).all().faulty == ()
    assert next(iter(ours)) == "inner-safety-week"
    assert list(ours)[-1] == "inner-child"


# Day by day, as the catalogue has it.
PRACTICES = {
    "inner-safety-week": [
        {"arriving-breath"},
        {"ground-54321", "sigh-reset"},
        {"ease-place"},
        {"extended-exhale", "container"},
        {"inner-safety"},
        {"kind-figure", "kindness-break"},
        {"reach-out", "ease-place"},
    ],
    "self-compassion": [
        {"kindness-break"},
        {"loving-kindness"},
        {"critic-to-friend"},
        {"kind-touch", "resonance-46"},
        {"affirm-ladder"},
        {"silent-sit"},
        {"body-scan"},
        {"rain"},
        {"loving-kindness"},
        {"critic-to-friend"},
        {"kind-figure"},
        {"gratitude-three", "values-affirm"},
        set(),
        {"kindness-break"},
    ],
    "inner-child": [
        {"arriving-breath"},
        {"ground-54321"},
        {"ease-place"},
        {"inner-safety"},
        {"container"},
        set(),
        {"reach-out"},
        {"ease-place"},
        {"meet-younger-self"},
        set(),
        {"pattern-map"},
        {"sit-spot"},
        {"letter-younger-self"},
        {"kindness-break"},
        {"trigger-rescript"},
        {"new-response"},
        {"comfort-younger-self"},
        {"forest-walk"},
        {"trigger-rescript"},
        set(),
        {"future-self"},
    ],
}


@pytest.mark.parametrize("name", PRACTICES)
def test_every_step_is_the_one_of_the_catalogue(ours, name):
    steps = ours[name].steps
    named = [{each.session for way in step.ways for each in way} for step in steps]
    assert named == PRACTICES[name]


def test_four_weeks_grow_from_five_minutes_to_twenty(ours):
    weeks = [
        [step.seconds for step in ours["resonance"].steps if step.part == part] for part in range(4)
    ]
    assert [len(week) for week in weeks] == [7, 7, 7, 7]
    assert set(weeks[0]) == {(300, 300)}
    assert set(weeks[1]) == {(600, 600)}
    assert ours["resonance"].steps[14].ways == ((Sitting("pace-finder", 720),),)
    assert all(low >= 600 and high <= 900 for low, high in weeks[2])
    assert max(high for _, high in weeks[3]) == 1200


def test_whatever_a_step_names_can_be_practised_for_so_long(ours, library):
    every = (each for programme in ours.values() for step in programme.steps for each in step.ways)
    for each in (sitting for way in every for sitting in way):
        entry = library.entry(each.sessions[-1])
        assert not entry.faults, each
        assert is_possible(entry, each.seconds), each


def test_ones_own_pace_is_four_and_six_while_none_was_found():
    assert Sitting("my-pace", 600).sessions == ("my-pace", "resonance-46")


def test_every_step_says_what_it_is_and_how_long(ours):
    for programme in ours.values():
        for at, step in enumerate(programme.steps):
            assert step.title
            assert step.about
            assert step.learning
            assert minutes_words(step)
            assert f"step {at + 1} of {len(programme.steps)}" in step_line(programme, at)
        assert programme.closing
        assert programme.is_not


def test_no_step_claims_promises_shames_or_measures(ours):
    never = ("hrv", "heart rate", "heals?", "cures?", "streak", "missed", "fail", "should", "must")
    for path in OURS.glob("*.toml"):
        words = path.read_text("utf-8").casefold()
        assert [each for each in never if re.search(rf"\b{each}\b", words)] == [], path.name


def test_the_younger_self_has_gates_that_say_why(ours):
    one, two, three = ours["inner-child"].parts
    assert (one.after, one.times, one.ask) == (("ease-place", "inner-safety"), 2, "")
    assert (two.after, two.times) == (("ease-place",), 2)
    assert two.ask
    assert (three.after, three.times, three.ask) == (("trigger-rescript",), 1, "")
    assert all(part.why for part in ours["inner-child"].parts)


def test_what_goes_deep_is_not_there_under_18():
    answer = [""]
    programmes = Programmes(OURS, answer=lambda: answer[0])
    assert len(programmes.all().programmes) == 4
    answer[0] = "no"
    assert "inner-child" not in {each.id for each in programmes.all().programmes}
    with pytest.raises(UnknownProgrammeError):
        programmes.named("inner-child")


def test_words_of_a_step(ours):
    titles = {
        "ground-54321": "Five Senses",
        "sigh-reset": "Sigh",
        "kind-figure": "A Kind Presence",
        "kindness-break": "Break",
    }.get
    steps = ours["inner-safety-week"].steps
    assert practice_words(steps[1], titles) == "Five Senses, then Sigh"
    assert practice_words(steps[5], titles) == "A Kind Presence, or Break"
    assert [minutes_words(steps[at]) for at in (1, 5)] == ["5 min", "5–8 min"]
    assert size_words(ours["inner-safety-week"]) == "7 steps · 5–10 min each"
    rest = ours["self-compassion"].steps[5]
    assert minutes_words(rest) == "rest, or 5 min"
    free = ours["self-compassion"].steps[12]
    assert (minutes_words(free), practice_words(free, titles)) == ("rest", "any session you like")
    twice = Step("x", ways=((Sitting("sigh-reset", 60), Sitting("sigh-reset", 60)),))
    assert practice_words(twice, titles) == "Sigh, twice"


def test_a_small_file_is_a_programme():
    made = read((TOP + STEP).encode(), "mine", own=True).programme
    assert (made.id, made.title, made.short, made.own) == (
        "mine",
        "Three Evenings",
        "Three Evenings",
        True,
    )
    assert made.steps == (Step("First", ways=((Sitting("ease-place", 600),),)),)


@pytest.mark.parametrize(
    ("words", "ways"),
    [
        ("ease-place 10", [[("ease-place", 600)]]),
        ("a 1 + b 2.5", [[("a", 60), ("b", 150)]]),
        ("a 1 or b 2 + c 3", [[("a", 60)], [("b", 120), ("c", 180)]]),
    ],
)
def test_a_practice_is_read_as_it_is_said(words, ways):
    assert [[(s.session, s.seconds) for s in way] for way in practice(words)] == ways


@pytest.mark.parametrize(
    ("text", "line", "said"),
    [
        (TOP.replace("format = 1", "format = 2") + STEP, 1, "newer version"),
        (TOP.replace("purpose", "porpose") + STEP, 3, "Did you mean `purpose`?"),
        (TOP.replace('is-not = "A cure."\n', "") + STEP, 1, "a programme needs `is-not`"),
        (TOP, 1, "there is no step yet"),
        (TOP + "[[stop]]\n", 7, "Did you mean `step`?"),
        (TOP + '[[step]]\npractice = "ease-place 10"\n', 7, "a step needs `title`"),
        (TOP + '[[step]]\ntitle = "Nothing"\n', 7, "a step needs something to do"),
        (TOP + STEP + 'page = ""\n', 10, "should be words in quotes"),
        (TOP + STEP.replace("ease-place 10", "ease place ten"), 9, "should look like"),
        (TOP + STEP.replace(" 10", " 500"), 9, "from 0.3 to 240 minutes"),
        (TOP + STEP + "colour = 1\n", 10, "`colour` is not known"),
        (TOP + '[[part]]\ntitle = "One"\ntimes = 2\n' + STEP, 9, "belong together"),
        (TOP + (STEP + "\n") * (MOST_STEPS + 1), 1, "at most 100 fit"),
        (TOP + STEP + "page = [[[[[[[[[[[[[[[[[[[[[[\n", 8, ""),
        (TOP + STEP + 'page = "\u202e"\n', 10, "direction-changing"),
        (TOP + "title = ", 7, "cannot be read"),
        ("", 1, "needs `format`"),
    ],
)
def test_what_is_to_be_mended_is_said_on_its_line(text, line, said):
    found = faults(text)
    assert any(at == line and said in message for at, message in found), found


def test_a_session_that_there_is_not_is_named():
    known = ("ease-place", "kind-touch")
    text = TOP + STEP + STEP.replace("ease-place 10", "ease-plase 10")
    assert faults(text, known) == [
        (12, "there is no session called `ease-plase`. Did you mean `ease-place`?")
    ]
    assert faults(TOP + STEP.replace("ease-place", "my-pace"), known) == []
    assert faults(TOP + STEP.replace("ease-place", "one-breath-4-0-6-0"), known) == []
    assert len(faults(TOP + STEP.replace("ease-place", "one-breath-nothing"), known)) == 1


def test_a_file_that_is_no_text_or_too_large_is_refused():
    assert "UTF-8" in read(b"\xff\xfe", "x").faults[0].message
    assert "64 KiB" in read(b"#" * 70_000, "x").faults[0].message


def test_ones_own_folder_is_read_and_read_anew_when_a_file_changes(tmp_path):
    programmes = Programmes(OURS, tmp_path, sessions=lambda: ["ease-place"])
    assert len(programmes.all().programmes) == 4
    mine = tmp_path / "mine.toml"
    mine.write_text(TOP.replace("is-not", "isnot") + STEP, "utf-8")
    found = programmes.all()
    assert [each.title for each in found.faulty] == ["Three Evenings"]
    assert found.faulty[0].path == mine
    mine.write_text(TOP + STEP, "utf-8")
    assert programmes.all().faulty == ()
    assert programmes.named("mine").own
    mine.unlink()
    with pytest.raises(UnknownProgrammeError):
        programmes.named("mine")


def test_a_file_of_ones_own_never_takes_the_place_of_ours(tmp_path):
    (tmp_path / "resonance.toml").write_text(TOP + STEP, "utf-8")
    assert not Programmes(OURS, tmp_path).named("resonance").own
