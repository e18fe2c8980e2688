"""Mine: people, lines, papers and a message, as they are changed and as the log holds them."""

import json
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from innerheal_desktop import paths
from innerheal_desktop.care.help import country_of, read_help
from innerheal_desktop.care.lines import Lines, OwnLine, key_of
from innerheal_desktop.care.message import TONES, WISHES, Draft
from innerheal_desktop.care.mine import NOTHING_WRITTEN, Mine
from innerheal_desktop.care.papers import PAPERS, PLAN, with_line
from innerheal_desktop.care.people import MOST, Person, added, changed, moved, removed

DAY = date(2026, 11, 23)
SAM, RUTH = Person("Sam", "0151", "evenings"), Person("Ruth")
NORWAY = country_of(read_help(paths.assets()), "NO")
KEYS = [key_of("NO", line) for line in NORWAY.lines]


def services(lines, country=NORWAY, code="NO", young=False):
    shown = lines.shown(country, code, young=young)
    return [each.own.service if each.own else each.line.service for each in shown]


def test_five_people_and_no_more():
    people = ()
    for name in "ABCDEFG":
        people = added(people, Person(name))
    assert [each.name for each in people] == list("ABCDE")
    assert len(people) == MOST


def test_people_are_changed_moved_and_brought_back():
    people = (SAM, RUTH)
    assert changed(people, SAM, Person("Samira")) == (Person("Samira"), RUTH)
    assert moved(people, RUTH, -1) == (RUTH, SAM)
    assert moved(people, RUTH, 1) == (SAM, RUTH)
    assert moved(people, SAM, -1) == (SAM, RUTH)
    assert added(removed(people, SAM), SAM, 0) == people


def test_one_s_own_line_stands_beside_ours_and_in_its_own_country():
    own = OwnLine("Café on Thursdays", DAY, "NO", number="1")
    everywhere = OwnLine("My doctor", DAY, "", number="2")
    lines = Lines().kept(own).kept(everywhere)
    assert services(lines)[-2:] == ["Café on Thursdays", "My doctor"]
    assert services(lines, None, "DE") == ["My doctor"]
    assert services(lines.without(own))[-1] == "My doctor"


def test_a_line_of_ours_is_replaced_hidden_and_shown_again():
    first = KEYS[0]
    own = OwnLine("Hjelpetelefonen", DAY, "NO", number="99", instead=first)
    lines = Lines().kept(own)
    shown = lines.shown(NORWAY, "NO")
    assert (shown[0].own, shown[0].line) == (own, NORWAY.lines[0])
    assert len(shown) == len(NORWAY.lines)
    again = replace(own, number="98")
    assert lines.kept(again, own).own == (again,)
    assert services(lines.restored(first))[0] == NORWAY.lines[0].service
    gone = lines.hid(first)
    assert (gone.own, services(gone)) == ((), [NORWAY.lines[1].service])
    assert [each.key for each in gone.hidden_in(NORWAY)] == [first]
    assert gone.restored(first) == Lines()
    assert services(gone.kept(own))[0] == "Hjelpetelefonen"
    assert Lines().hidden_in(None) == []


def test_a_line_of_one_s_own_outlives_the_one_it_stood_for():
    own = OwnLine("Kept", DAY, "NO", number="99", instead="NO/No longer in the file")
    assert services(Lines((own,)))[-1] == "Kept"


def test_for_young_people_theirs_come_first():
    young = replace(NORWAY.lines[1], service="For the young", young=True)
    norway = replace(NORWAY, lines=(*NORWAY.lines, young))
    assert services(Lines(), norway, young=True)[0] == "For the young"
    assert services(Lines(), norway)[-1] == "For the young"


def test_every_wish_has_words_in_every_tone():
    drafts = {Draft("Sam", wish, tone).offered for wish, *_ in WISHES for tone, *_ in TONES}
    assert len(drafts) == 9
    assert all(each.startswith("Hello Sam,\n") for each in drafts)
    assert Draft().offered.startswith("Hello,\n")


def test_the_parts_of_a_paper_have_names_of_their_own():
    for paper in PAPERS:
        assert len({part.name for part in paper.parts}) == len(paper.parts)
    assert [part.name for part in PLAN.parts] == ["signs", "helps", "people", "places", "space"]
    assert with_line("", "one") == "one"
    assert with_line("one\n", "two") == "one\ntwo"


def test_all_of_it_comes_back_from_the_log():
    line = OwnLine("Café", DAY, "NO", "1", "2", "3", "4", "5", KEYS[0])
    lines = Lines((line,), frozenset(KEYS[1:]))
    mine = Mine((SAM, RUTH), lines, {"plan": {"signs": "x"}}, Draft("Sam", "listen", "warm", "w"))
    assert Mine.from_json(json.loads(json.dumps(mine.as_json()))) == mine
    assert Mine.from_json(json.loads(json.dumps(NOTHING_WRITTEN.as_json()))) == NOTHING_WRITTEN


def test_an_emptied_part_is_not_kept():
    mine = NOTHING_WRITTEN.written("plan", {"signs": " \n", "helps": "tea"})
    assert mine.paper("plan") == {"helps": "tea"}
    assert mine.paper("first_session") == {}


def test_nothing_of_it_shows_when_it_is_printed():
    line = OwnLine("SECRET", DAY, "SECRET", "SECRET")
    draft = Draft("SECRET", words="SECRET")
    mine = Mine((Person("SECRET"),), Lines((line,)), {"plan": {"signs": "SECRET"}}, draft)
    for value in (mine, line, draft, Person("SECRET", "SECRET")):
        assert "SECRET" not in repr(value)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(["people", "lines", "papers", "draft", "own", "name", "on", "service"]),
            inner,
            max_size=4,
        )
    ),
    max_leaves=12,
)


@given(JSON)
def test_whatever_the_log_holds_is_read_without_harm(value):
    mine = Mine.from_json(value)
    assert Mine.from_json(json.loads(json.dumps(mine.as_json()))) == mine


@pytest.mark.parametrize(
    "value",
    [
        {"people": [{"name": " "}, {"name": 3}, {"number": "1"}, "Sam"]},
        {"lines": {"own": [{"service": "x"}, {"service": "x", "on": "soon"}], "hidden": [3]}},
        {"draft": {"wish": "money", "tone": "loud"}},
    ],
)
def test_what_makes_no_sense_is_left_out(value):
    assert Mine.from_json(value) == NOTHING_WRITTEN
