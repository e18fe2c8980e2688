"""Filters, collections, and how long a session can be."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from innerheal_desktop.library.catalogue import Entry, Library
from innerheal_desktop.library.choosing import usual_length
from innerheal_desktop.library.collections import COLLECTIONS, Person, held, offered
from innerheal_desktop.library.filters import FILTERS, chosen_of, postures, useful
from innerheal_desktop.library.lengths import is_possible, nearest, spans, step, usual
from innerheal_desktop.paths import assets

BREATH = Entry(
    "breath",
    "Breath",
    "",
    category="breathe",
    lengths=(120.0, 300.0),
    tags=("sit or lie", "eyes open", "no imagery", "first week"),
    spans=(((100.0, 900.0),),),
)
WALK = Entry(
    "walk", "Walk", "", category="nature", level=2, lengths=(1200.0,), tags=("sit, stand or walk",)
)
BROKEN = Entry("broken", "Broken", "", own=True, category="sleep")
ALL = (BREATH, WALK, BROKEN)
NOBODY = frozenset()


def chosen(*names, practised=NOBODY):
    return [entry.id for entry in chosen_of(ALL, frozenset(names), practised)]


@pytest.mark.parametrize(
    ("names", "found"),
    [
        ((), ["breath", "walk", "broken"]),
        (("calm",), ["breath"]),
        (("calm", "nature"), ["breath", "walk"]),
        (("calm", "nature", "level-2"), ["walk"]),
        (("2-minutes",), ["breath"]),
        (("5-minutes", "20-minutes"), ["breath", "walk"]),
        (("lie",), ["breath"]),
        (("sit",), ["breath", "walk"]),
        (("walk", "lie"), ["breath", "walk"]),
        (("eyes open", "no imagery"), ["breath"]),
        (("eyes open", "no breath focus"), []),
    ],
)
def test_any_of_a_group_and_all_of_the_groups(names, found):
    assert chosen(*names) == found


def test_new_is_what_was_never_practised():
    assert chosen("new", practised=frozenset({"walk"})) == ["breath"]


def test_a_posture_is_read_out_of_its_words():
    assert postures(WALK) == {"sit", "stand", "walk"}
    assert postures(Entry("a", "A", "", tags=("sit with a friend", "eyes open"))) == frozenset()


def test_only_what_some_session_meets_is_offered():
    names = {each.name for each in useful(ALL, NOBODY)}
    assert {"calm", "nature", "2-minutes", "20-minutes", "walk", "new"} <= names
    assert names.isdisjoint({"sleep", "kindness", "10-minutes", "level-3", "no breath focus"})
    assert "new" not in {each.name for each in useful(ALL, frozenset({"breath", "walk"}))}


def test_names_of_filters_are_their_own():
    assert len({each.name for each in FILTERS}) == len(FILTERS)


def test_collections_hold_what_they_say():
    person = Person(kept=frozenset({"walk"}), practised=frozenset({"breath"}))
    there = {each.name: [e.id for e in held(each.name, ALL, person)] for each in COLLECTIONS}
    assert there["all"] == ["breath", "walk", "broken"]
    assert there["kept"] == ["walk"]
    assert there["first-week"] == ["breath"]
    assert there["eyes-open"] == []
    assert there["one-minute"] == there["triggered"] == []
    assert there["new"] == ["walk"]
    assert there["own"] == ["broken"]
    assert [each.name for each in offered((BREATH,), Person())] == [
        *("all", "first-week", "new", "own")
    ]


def test_every_collection_of_ours_holds_something():
    entries = Library(assets() / "scripts").entries()
    names = {each.name for each in offered(entries, Person())}
    assert {"first-week", "one-minute", "bedtime", "triggered", "eyes-open"} <= names


@pytest.mark.parametrize("name", ["first-week", "one-minute", "bedtime", "triggered", "eyes-open"])
def test_a_collection_is_a_handful_and_nothing_in_it_goes_deep(name):
    entries = Library(assets() / "scripts").entries()
    there = held(name, entries, Person())
    assert 4 <= len(there) <= 14
    assert {each.gate for each in there} <= {"none", "note", "holds"}


# Lengths.

GAP = Entry(
    "gap",
    "Gap",
    "",
    lengths=(300.0,),
    variants=("Short",),
    spans=(((250.0, 420.0), (600.0, 1200.0)), ((30.0, 90.0),)),
)


@pytest.mark.parametrize(
    ("wished", "variant", "length"),
    [
        (300, "", 300),
        (60, "", 300),
        (250, "", 250),
        (480, "", 420),
        (540, "", 600),
        (510, "", 420),
        (9999, "", 1200),
        (300, "Short", 300),
        (10, "Short", 60),
        (200, "Short", 300),
    ],
)
def test_the_nearest_possible_length(wished, variant, length):
    assert nearest(GAP, wished, variant) == length


@given(st.floats(1, 20_000), st.sampled_from(["", "Short"]))
def test_the_nearest_is_possible_and_its_own_nearest(wished, variant):
    length = nearest(GAP, wished, variant)
    assert is_possible(GAP, length, variant)
    assert nearest(GAP, length, variant) == length


def test_a_step_goes_past_what_cannot_be():
    assert step(GAP, 420, 1) == 600
    assert step(GAP, 600, -1) == 420
    assert step(GAP, 1200, 1) == 1200
    assert step(GAP, 300, -1) == 300
    assert step(GAP, 330, 1) == 360


def test_what_cannot_be_played_has_no_lengths():
    assert spans(BROKEN) == ()
    assert usual(BROKEN) == 0
    assert nearest(BROKEN, 300) == 300


def test_a_session_begins_with_its_authors_own_length_or_the_nearest_to_five_minutes():
    library = Library(assets() / "scripts")
    kept = {"box": 240, "cyclic-sigh": 300, "coherent": 300, "sigh-reset": 60}
    assert {name: usual(library.entry(name)) for name in kept} == kept
    assert {name: usual_length(library.script(name)) for name in kept} == kept
    assert usual(replace(library.entry("box"), lengths=(120.0, 300.0))) == 300


def test_what_is_said_to_be_possible_can_be_laid_out():
    from innerheal_desktop.library.choosing import sitting_of

    library = Library(assets() / "scripts")
    for entry in library.entries():
        script = library.script(entry.id)
        for variant in ("", *entry.variants):
            for low, high in spans(entry, variant):
                for seconds in (low, (low + high) / 2, min(high, 3600.0)):
                    laid = sitting_of(library, script, seconds / 60.0, variant)
                    assert laid.length == pytest.approx(seconds, abs=1.0)
