"""What a person has chosen is kept exactly, and nonsense never stops the app."""

import json

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from innerheal_desktop.sound.choices import (
    BREATH_SETS,
    PRESETS,
    SPEAKERS,
    SPEECH,
    SoundChoices,
    cues_only,
    silent,
    voice_only,
)

sliders = st.floats(0.0, 1.0)
anything = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(),
    st.floats(),
    st.text(max_size=8),
    st.just([0.5]),
    st.just({"master": 0.5}),
)
busy_computers = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
choices = st.builds(
    SoundChoices,
    *[sliders] * 5,
    st.sampled_from(BREATH_SETS),
    mono=st.booleans(),
    balance=st.floats(-1.0, 1.0),
    latency_ms=st.floats(-250.0, 250.0),
    device=st.sampled_from(["", "Kopfhörer (2)", "USB Audio, front"]),
    speech=st.sampled_from(SPEECH),
    speaker=st.sampled_from(SPEAKERS),
    counts=st.booleans(),
)


@busy_computers
@given(choices)
def test_every_choice_is_remembered_exactly(chosen):
    assert SoundChoices.from_json(json.loads(json.dumps(chosen.as_json()))) == chosen


@busy_computers
@given(st.dictionaries(st.sampled_from([*SoundChoices().as_json(), "treble"]), anything))
def test_nonsense_is_refused_to_the_default_and_stops_nothing(written):
    read = SoundChoices.from_json(written)
    for name, value in SoundChoices().as_json().items():
        kept = getattr(read, name)
        assert kept == value or kept == written[name]


@pytest.mark.parametrize("written", [None, [], "loud", 3, {"master": 7}, {"volume": 0.2}])
def test_a_file_that_holds_no_choices_gives_the_usual_ones(written):
    assert SoundChoices.from_json(written) == SoundChoices()


def test_one_wrong_value_does_not_take_the_others_with_it():
    read = SoundChoices.from_json({"bells": 2.0, "cues": 0.25, "breath_set": "tones", "balance": 1})
    assert read == SoundChoices(cues=0.25, breath_set="tones", balance=1.0)


def test_a_volume_lies_between_nothing_and_all():
    with pytest.raises(ValueError, match="between 0 and 1"):
        SoundChoices(bells=1.2)
    with pytest.raises(ValueError, match="whistle"):
        SoundChoices(breath_set="whistle")
    with pytest.raises(ValueError, match="shouted"):
        SoundChoices(speech="shouted")
    with pytest.raises(ValueError, match="third"):
        SoundChoices(speaker="third")
    with pytest.raises(ValueError, match="250"):
        SoundChoices(latency_ms=300.0)
    with pytest.raises(ValueError, match="one line"):
        SoundChoices(device="two\nlines")


def test_the_gain_is_the_square_of_the_slider():
    assert SoundChoices(bells=0.5).levels()["bell"] == 0.25


def test_cues_only_keeps_bells_and_breaths_as_loud_as_they_were():
    chosen = cues_only(SoundChoices(bells=0.3, cues=0.0))
    assert (chosen.bells, chosen.cues) == (0.3, SoundChoices().cues)
    assert (chosen.ambience, chosen.narration) == (0.0, 0.0)


def test_voice_only_is_the_voice_alone():
    chosen = voice_only(SoundChoices(master=0.0, narration=0.4))
    assert (chosen.master, chosen.narration) == (SoundChoices().master, 0.4)
    assert (chosen.bells, chosen.cues, chosen.ambience) == (0.0, 0.0, 0.0)


def test_voice_only_lets_a_voice_speak_that_was_off():
    assert voice_only(SoundChoices(speech="off")).speech == "lines"
    assert voice_only(SoundChoices(speech="words")).speech == "words"


def test_silence_keeps_every_other_slider_in_its_place():
    chosen = silent(SoundChoices(bells=0.3))
    assert (chosen.master, chosen.bells) == (0.0, 0.3)


def test_presets_leave_ears_device_and_latency_alone():
    own = SoundChoices(mono=True, balance=-0.5, latency_ms=120.0, device="USB")
    for preset in PRESETS.values():
        made = preset(own)
        assert (made.mono, made.balance, made.latency_ms, made.device) == (True, -0.5, 120.0, "USB")
