"""What is practised at a glance: breaths and bells, without a word."""

import pytest

from innerheal_desktop import paths
from innerheal_desktop.library.at_hand import LIGHT, patterns, sitting_at_hand, wordless
from innerheal_desktop.library.catalogue import Library
from innerheal_desktop.session.steps import Bell, Breathe, Silence
from innerheal_desktop.trouble import TroubleError


@pytest.fixture(scope="module")
def library():
    return Library(paths.assets() / "scripts")


def test_only_light_sessions_of_breathing_are_offered(library):
    offered = patterns(library.entries())
    ids = {entry.id for entry in offered}
    assert {"resonance-46", "sigh-reset"} <= ids
    assert not {"breath-aware", "breath-count"} & ids, "nothing paces the breath there"
    assert all(entry.gate in LIGHT and entry.category == "breathe" for entry in offered)
    for entry in offered:
        steps = library.script(entry.id).steps()
        assert not any(step.pattern.hold for step in steps if isinstance(step, Breathe))


@pytest.mark.parametrize("minutes", [1, 3, 10, 30])
def test_every_pattern_can_be_followed_for_any_length(library, minutes):
    for entry in patterns(library.entries()):
        laid = sitting_at_hand(library.script(entry.id), minutes * 60.0)
        assert not laid.captions or all(not change.value for change in laid.captions)
        assert not any(cue.kind == "say" for cue in laid.cues)
        assert any(span.breath for span in laid.spans)
        assert [cue.kind for cue in laid.cues if cue.kind != "phase"][-1] == "bell"
        if entry.id == "resonance-46":
            assert laid.length == pytest.approx(minutes * 60.0, abs=1.0)


def test_a_silent_sit_keeps_its_silence_and_bells(library):
    bare = wordless(library.script("silent-sit"))
    assert {type(step) for step in bare.steps()} == {Bell, Silence}
    laid = sitting_at_hand(library.script("silent-sit"), 600.0)
    assert laid.length == pytest.approx(600, abs=1)
    assert laid.session == "silent-sit"


def test_a_length_in_a_gap_is_the_offered_one_beside_it(library):
    laid = sitting_at_hand(library.script("sigh-reset"), 24.0)
    assert laid.length == pytest.approx(20, abs=1)
    assert sitting_at_hand(library.script("sigh-reset"), 600.0).length == pytest.approx(60, abs=1)


@pytest.mark.parametrize("session", ["box", "meet-younger-self", "ground-54321"])
def test_what_asks_for_more_is_refused_with_a_remedy(library, session):
    with pytest.raises(TroubleError, match="Begin it in the window"):
        sitting_at_hand(library.script(session), 180.0)


def test_nothing_of_the_words_is_left(library):
    script = library.script("resonance-46")
    bare = wordless(script)
    assert all(not step.reminders for step in bare.steps() if isinstance(step, Breathe))
