"""The sessions that ship with the app keep the promises that a machine can check."""

from itertools import pairwise

import pytest

from innerheal_desktop.library.advice import advice
from innerheal_desktop.library.reading import read
from innerheal_desktop.library.references import read_references
from innerheal_desktop.paths import assets
from innerheal_desktop.session.breath import Phase
from innerheal_desktop.session.layout import Layout, lay_out
from innerheal_desktop.session.steps import Play
from tests.session.breaths import next_phase

FILES = {path.stem: path for path in sorted((assets() / "scripts").glob("*.md"))}


def other(name):
    """A session that is played inside another."""
    return read(FILES[name].read_bytes(), name).script if name in FILES else None


READ = {name: read(path.read_bytes(), name, other) for name, path in FILES.items()}
SCRIPTS = {name: each.script for name, each in READ.items() if each.script}
LENGTHS = [(name, length) for name, each in SCRIPTS.items() for length in each.settings.lengths]
REFERENCES = read_references(assets())
EVERY_LENGTH = pytest.mark.parametrize(
    ("name", "length"), LENGTHS, ids=[f"{name}-{length:g}" for name, length in LENGTHS]
)


def test_there_are_sessions():
    assert {"box", "ease-place", "meet-younger-self", "steady-now"} <= set(SCRIPTS)


@pytest.mark.parametrize("name", FILES)
def test_a_session_has_nothing_to_mend_and_nothing_that_was_drawn_in(name):
    assert READ[name].faults == ()


@EVERY_LENGTH
def test_a_session_is_as_long_as_it_offers_to_be(name, length):
    script = SCRIPTS[name]
    for variant in ("", *(each.name for each in script.settings.variants)):
        timeline = lay_out(script, length, variant=variant, sessions=SCRIPTS)
        assert timeline.length == pytest.approx(length, abs=1.0)
        assert timeline.spans[-1].end == pytest.approx(timeline.length)
        assert all(before.end == after.start for before, after in pairwise(timeline.spans))


@pytest.mark.parametrize("name", SCRIPTS)
def test_any_whole_minute_in_range_works_too(name):
    shortest, longest = Layout(SCRIPTS[name], sessions=SCRIPTS).range
    for minutes in range(int(shortest // 60) + 1, int(min(longest, 5400) // 60) + 1):
        timeline = lay_out(SCRIPTS[name], minutes * 60, sessions=SCRIPTS)
        assert timeline.length == pytest.approx(minutes * 60, abs=1.0)


@EVERY_LENGTH
def test_breathing_is_whole_breaths_without_a_gap(name, length):
    timeline = lay_out(SCRIPTS[name], length, sessions=SCRIPTS)
    for before, after in pairwise([None, *timeline.spans, None]):
        left = before and before.breath
        entered = after and after.breath
        if left and entered:
            assert next_phase(left) is entered.phase
            assert abs(left.pattern.cycle - entered.pattern.cycle) <= 2 + 1e-6
        elif entered:
            assert entered.phase is Phase.INHALE
        elif left:
            assert left.cycle == left.cycles
            assert next_phase(left) is Phase.INHALE


@EVERY_LENGTH
def test_no_line_speaks_into_another(name, length):
    said = [
        cue for cue in lay_out(SCRIPTS[name], length, sessions=SCRIPTS).cues if cue.kind == "say"
    ]
    assert all(before.at + before.seconds <= after.at for before, after in pairwise(said))


# The house rules of writing.


@pytest.mark.parametrize("name", SCRIPTS)
def test_a_session_keeps_every_rule_that_a_machine_sees(name):
    steps = SCRIPTS[name].steps()
    played = {step.session: SCRIPTS[step.session] for step in steps if isinstance(step, Play)}
    assert advice(SCRIPTS[name], played, REFERENCES) == ()
