"""Breaths of one's own: sittings like every other, and variants where the words stay true."""

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from innerheal_desktop.care.adapting import adapt
from innerheal_desktop.care.breaths import has_holds
from innerheal_desktop.care.fit import Fit
from innerheal_desktop.care.gates import holds_card
from innerheal_desktop.library.breath_library import BreathLibrary
from innerheal_desktop.library.breath_sessions import gate_of, script_of, text_of
from innerheal_desktop.library.breaths import (
    NO_BREATHS,
    Pace,
    breaths_of,
    fair_breath,
    keep,
)
from innerheal_desktop.library.catalogue import UnknownSessionError
from innerheal_desktop.library.choosing import asked_for
from innerheal_desktop.library.reading import read
from innerheal_desktop.paths import assets
from innerheal_desktop.session.breath import BreathPattern
from innerheal_desktop.session.layout import lay_out
from innerheal_desktop.session.limits import within_limits
from innerheal_desktop.session.steps import Breathe

LONG, HELD, EVEN = (BreathPattern.parse(text) for text in ("5-0-6.5-0", "4-4-4-4", "4.5-0-4.5-0"))
PACE = Pace(BreathPattern.parse("4.36-0-6.55-0"), "2026-11-20", 8)
BREATHS = st.builds(
    BreathPattern, st.floats(1.5, 8), st.floats(0, 10), st.floats(2, 12), st.floats(0, 6)
).map(fair_breath)


class Notebook:
    """Settings that are JSON, as the log has them."""

    def __init__(self, **kept):
        self.kept = {key: json.dumps(value) for key, value in kept.items()}

    def setting(self, key, default=None):
        return json.loads(self.kept[key]) if key in self.kept else default

    def set_setting(self, key, value):
        self.kept[key] = json.dumps(value)


class Person:
    """Somebody whose breaths change while the library is there."""

    def __init__(self, breaths):
        self.breaths = breaths
        self.library = BreathLibrary(assets() / "scripts", breaths=lambda: self.breaths)


def some():
    return NO_BREATHS.kept("Evening", LONG).kept("Before a talk", HELD).kept("Even", EVEN)


def test_what_is_kept_comes_back_as_it_was():
    notebook, breaths = Notebook(), some().found(PACE)
    keep(notebook, breaths)
    assert breaths_of(notebook) == breaths
    assert breaths_of(notebook).pace == PACE
    assert breaths_of(None) == NO_BREATHS
    assert breaths_of(Notebook()).pace is None


@pytest.mark.parametrize(
    "kept",
    [
        {"patterns": [1, 2], "my_pace": {"a": 1}},
        {"patterns": {"rows": "x", "next": "y"}, "my_pace": ["4-0-6-0", None, {"pattern": 4}]},
        {"patterns": {"rows": [{"number": 0, "name": "a", "pattern": "4-0-6-0"}]}},
        {"patterns": {"rows": [{"number": 1, "name": " ", "pattern": "4-0-6-0"}]}},
        {"patterns": {"rows": [{"number": 1, "name": "a", "pattern": "nothing"}]}},
    ],
)
def test_what_makes_no_sense_is_passed_over(kept):
    found = breaths_of(Notebook(**kept))
    assert (found.own, found.paces) == ((), ())


def test_a_breath_outside_the_limits_is_drawn_in_when_it_is_read():
    rows = [{"number": 1, "name": "a", "pattern": "9-30-20-9"}]
    (own,) = breaths_of(Notebook(patterns={"rows": rows})).own
    assert within_limits(own.pattern) == (own.pattern, ())


def test_a_number_is_never_given_twice_and_a_name_only_once():
    breaths = some()
    gone = breaths.own[2]
    less = breaths.without(gone.number).kept("evening ", EVEN)
    assert [each.name for each in less.own] == ["Evening", "Before a talk", "evening 2"]
    assert less.own[-1].number == 4
    assert less.back(gone).own[2] == gone
    renamed = less.kept("Night", LONG, number=1)
    assert (renamed.own[0].name, renamed.own[0].session) == ("Night", "own-breath-1")
    assert renamed.following == less.following


def test_breaths_of_ones_own_are_sessions_with_an_id_that_stays():
    person = Person(some().found(PACE))
    entries = {entry.id: entry for entry in person.library.entries()}
    assert entries["own-breath-1"].title == "Evening"
    assert entries["my-pace"].title == "My pace"
    assert entries["own-breath-2"].gate == "holds"
    assert "own-breath-1" in {entry.id for entry in person.library.find("evening")}
    assert asked_for(person.library, "own-breath-before a TALK").id == "own-breath-2"
    person.breaths = person.breaths.kept("Night", LONG, number=1)
    assert person.library.script("own-breath-1").title == "Night"
    person.breaths = person.breaths.without(1)
    assert "own-breath-1" not in {entry.id for entry in person.library.entries()}
    with pytest.raises(UnknownSessionError):
        person.library.script("own-breath-1")


def test_a_breath_that_is_named_or_spelled_can_be_begun_and_is_not_listed():
    person = Person(NO_BREATHS)
    assert asked_for(person.library, "one-breath-box").main_pattern() == HELD
    spelled = asked_for(person.library, "one-breath-4-12-6-0")
    assert spelled.main_pattern().hold == 10
    assert spelled.card.startswith("A hold of 12 s was changed to 10 s")
    assert person.library.entry("one-breath-box").gate == "holds"
    assert not any(entry.id.startswith("one-breath") for entry in person.library.entries())
    with pytest.raises(UnknownSessionError):
        person.library.script("one-breath-nothing")


def test_it_stands_among_the_variants_only_where_the_words_stay_true():
    person = Person(some().found(PACE))
    names = {
        entry.id: entry.variants[-3:]
        for entry in person.library.entries()
        if any(name.startswith(("Mine", "My pace")) for name in entry.variants)
    }
    assert "My pace" in names["coherent"]
    assert "Mine: Even" in names["coherent"]
    assert "Mine: Evening" not in names["coherent"]
    assert {"My pace", "Mine: Evening"} <= set(names["resonance-46"])
    assert "Mine: Before a talk" in names["box"]
    assert not {"four-seven-eight", "cyclic-sigh", "alternate-nostril", "three-part"} & set(names)
    even = person.library.script("coherent").varied("My pace").main_pattern()
    assert even.inhale == even.exhale == pytest.approx(PACE.pattern.cycle / 2, abs=0.01)


@pytest.mark.parametrize("spelled", ["8-0-12-0", "2-0-2-0", "4-7-8-2", "5-0-5-0", "3-0-5-1.5"])
def test_a_variant_of_ones_own_never_slips_past_a_gate_and_can_last_what_is_offered(spelled):
    pattern = BreathPattern.parse(spelled)
    person = Person(NO_BREATHS.kept("Mine", pattern).found(Pace(pattern)))
    offered = 0
    for entry in person.library.entries():
        own = [name for name in entry.variants if name.startswith(("Mine: ", "My pace"))]
        for name in own:
            varied = person.library.script(entry.id)
            breath = next(v.pattern for v in varied.settings.variants if v.name == name)
            if gate_of(breath) == "holds":
                assert entry.gate == "holds"
            for length in entry.lengths:
                lay_out(varied, length, variant=name)
        offered += len(own)
    # So brisk a breath is offered in no session.
    assert bool(offered) is (spelled != "2-0-2-0")


@settings(max_examples=25, deadline=None)
@given(BREATHS)
def test_every_breath_makes_a_sitting_of_every_length_it_offers(pattern):
    script = script_of("own-breath-1", "Mine", pattern)
    assert script.settings.lengths
    for seconds in script.settings.lengths:
        laid = lay_out(script, seconds)
        assert laid.length == pytest.approx(seconds, abs=1.0)
        assert any(each.breath and each.breath.pattern == pattern for each in laid.spans)
    assert (holds_card(script, Fit()) is not None) == (
        gate_of(pattern) == "holds" or pattern.rest > 1.0
    )


@settings(max_examples=25, deadline=None)
@given(BREATHS)
def test_for_whom_holds_are_not_there_are_none(pattern):
    script = adapt(script_of("own-breath-1", "Mine", pattern), {"heart"}).script
    for step in script.steps():
        if isinstance(step, Breathe):
            assert not has_holds(step.pattern)
            assert step.ramp_to is None or not has_holds(step.ramp_to)


@given(BREATHS, st.text(max_size=60))
@settings(max_examples=25, deadline=None)
def test_a_session_file_can_be_read_whatever_it_is_called(pattern, name):
    reading = read(text_of(name, pattern).encode(), "mine")
    assert reading.script is not None
    assert [fault for fault in reading.faults if not fault.notice] == []
    assert reading.script.main_pattern() == pattern


def test_however_many_somebody_makes_none_is_lost():
    breaths = NO_BREATHS
    for number in range(60):
        breaths = breaths.kept(f"Breath {number}", BreathPattern(4.0, 0.0, 6.0, 0.0))
    notebook = Notebook()
    keep(notebook, breaths)
    assert breaths_of(notebook) == breaths
