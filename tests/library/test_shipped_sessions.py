"""The sessions that ship with the app keep the promises that a machine can check."""

import re
from itertools import pairwise

import pytest

from innerheal_desktop.library.reading import read
from innerheal_desktop.paths import assets
from innerheal_desktop.session.breath import Phase
from innerheal_desktop.session.layout import lay_out, length_range
from innerheal_desktop.session.steps import Breathe, Card, Say, Silence

FILES = {path.stem: path for path in sorted((assets() / "scripts").glob("*.md"))}


def reading(name):
    return read(FILES[name].read_bytes(), name)


SCRIPTS = {name: reading(name).script for name in FILES if reading(name).script}
INNER_WORK = [
    name for name, each in SCRIPTS.items() if each.settings.category in ("visualise", "inner-child")
]
LENGTHS = [(name, length) for name, each in SCRIPTS.items() for length in each.settings.lengths]
EVERY_LENGTH = pytest.mark.parametrize(
    ("name", "length"), LENGTHS, ids=[f"{name}-{length:g}" for name, length in LENGTHS]
)


def test_there_are_sessions():
    assert {"box", "ease-place", "meet-younger-self", "steady-now"} <= set(SCRIPTS)


@pytest.mark.parametrize("name", FILES)
def test_a_session_has_nothing_to_mend_and_nothing_that_was_drawn_in(name):
    assert reading(name).faults == ()


@EVERY_LENGTH
def test_a_session_is_as_long_as_it_offers_to_be(name, length):
    script = SCRIPTS[name]
    for variant in ("", *(each.name for each in script.settings.variants)):
        timeline = lay_out(script, length, variant=variant)
        assert timeline.length == pytest.approx(length, abs=1.0)
        assert timeline.spans[-1].end == pytest.approx(timeline.length)
        assert all(before.end == after.start for before, after in pairwise(timeline.spans))


@pytest.mark.parametrize("name", SCRIPTS)
def test_any_whole_minute_in_range_works_too(name):
    shortest, longest = length_range(SCRIPTS[name])
    for minutes in range(int(shortest // 60) + 1, int(min(longest, 5400) // 60) + 1):
        timeline = lay_out(SCRIPTS[name], minutes * 60)
        assert timeline.length == pytest.approx(minutes * 60, abs=1.0)


@EVERY_LENGTH
def test_breathing_is_whole_breaths_without_a_gap(name, length):
    timeline = lay_out(SCRIPTS[name], length)
    for before, after in pairwise([None, *timeline.spans, None]):
        left = before and before.breath
        entered = after and after.breath
        if left and entered:
            assert left.pattern.after(left.phase) is entered.phase
            assert abs(left.pattern.cycle - entered.pattern.cycle) <= 2 + 1e-6
        elif entered:
            assert entered.phase is Phase.INHALE
        elif left:
            assert left.cycle == left.cycles
            assert left.pattern.after(left.phase) is Phase.INHALE


@EVERY_LENGTH
def test_no_line_speaks_into_another(name, length):
    said = [cue for cue in lay_out(SCRIPTS[name], length).cues if cue.kind == "say"]
    assert all(before.at + before.seconds <= after.at for before, after in pairwise(said))


# The house rules of writing.

# Commands, belittling, threat and trance images, promises, assumptions, labels, praise from above.
AVOIDED = re.compile(
    r"\b(relax|let go|surrender|calm down|just|simply|all you have to do|should|must"
    r"|(?:don.t|do not) move|keep your eyes closed|close your eyes|take a deep breath|you are safe"
    r"|nothing can hurt|go deeper|sinking|falling|drifting down|darkness|held down|behind you"
    r"|heal your|toxins?|your vibration|rewire|your (?:mother|father|family|wife|husband|parents)"
    r"|broken|damaged|toxic|dysfunctional|at last|well done|good (?:girl|boy)"
    r"|you are (?:five|six|seven|a child) again|become that child)\b",
    re.IGNORECASE,
)


def spoken(name):
    """Every line that is spoken or shown in a sitting."""
    steps = SCRIPTS[name].steps()
    lines = [step.text for step in steps if isinstance(step, Say | Card)]
    return lines + [line for step in steps if isinstance(step, Breathe) for line in step.reminders]


def test_the_list_of_avoided_words_finds_what_it_should():
    assert AVOIDED.search("Just relax.")
    assert not AVOIDED.search("You can adjust your seat. Let it go on. If the word safe fits.")


@pytest.mark.parametrize("name", SCRIPTS)
def test_no_line_uses_a_word_that_the_house_avoids(name):
    assert [line for line in spoken(name) if AVOIDED.search(line)] == []


@pytest.mark.parametrize("name", SCRIPTS)
def test_no_sentence_is_longer_than_a_breath(name):
    sentences = [each for line in spoken(name) for each in re.split(r"[.?!]+\s*", line)]
    assert [each for each in sentences if len(each.split()) > 22] == []


@pytest.mark.parametrize("name", SCRIPTS)
def test_a_number_is_said_in_words(name):
    steps = SCRIPTS[name].steps()
    assert [
        step.text for step in steps if isinstance(step, Say) and re.search(r"\d", step.text)
    ] == []


ANNOUNCED = re.compile(
    r"half a minute|quarters of a minute|twenty seconds|until I speak|speak again"
)


@pytest.mark.parametrize("name", INNER_WORK)
def test_a_silence_over_twenty_seconds_is_announced(name):
    for step, following in pairwise([*SCRIPTS[name].steps(), None]):
        if isinstance(step, Say):
            quiet = step.pause + (following.seconds if isinstance(following, Silence) else 0)
            assert quiet <= 20 or ANNOUNCED.search(step.text), step.text
            assert not step.rest or ANNOUNCED.search(step.text), step.text


@pytest.mark.parametrize(
    ("name", "length"), [(name, length) for name, length in LENGTHS if name in INNER_WORK]
)
def test_inner_work_ends_with_a_way_back_of_three_quarters_of_a_minute(name, length):
    timeline = lay_out(SCRIPTS[name], length)
    back = timeline.sections[-1]
    assert back.title.startswith("Come back")
    assert timeline.length - back.start >= 45


@pytest.mark.parametrize("name", INNER_WORK)
def test_inner_work_says_twice_that_stopping_is_fine(name):
    assert len([line for line in spoken(name) if re.search(r"\b[Ss]top", line)]) >= 2
