"""Who reads is a person's choice, and is told truly before a sitting begins."""

import pytest

from innerheal_desktop.session.script import Script, Section, Settings
from innerheal_desktop.session.steps import Say
from innerheal_desktop.sound.choices import SoundChoices
from innerheal_desktop.sound.narration import Line
from innerheal_desktop.sound.voices import model
from innerheal_desktop.sound.voices.cache import key_of, name_of
from innerheal_desktop.sound.voices.choice import LONGEST_PATH, VoiceChoice
from innerheal_desktop.sound.voices.telling import who_will_speak

TEXTS = ("One.", "Two.", "Three.")


def script(*texts, name="own"):
    steps = tuple(Say(text=text) for text in texts)
    return Script(name, "A Practice", "", Settings(), (Section("Part", steps),))


def spoken(desk, layer, *texts):
    desk.cache.folder.mkdir(exist_ok=True)
    for text in texts:
        name = name_of(key_of(layer, Line(text)), 1.0, 0.0)
        (desk.cache.folder / name).write_bytes(b"x")


def said(desk, choices=SoundChoices(), **how):  # noqa: B008 - it is frozen
    return who_will_speak(script(*TEXTS), (), desk.narration, choices, **how)


@pytest.mark.parametrize(
    ("natural", "system", "words"),
    [
        ((), (), "Captions only: these words have no recording."),
        (TEXTS, (), "A natural voice, made on this computer, speaks."),
        ((), TEXTS, "Your computer's own voice speaks."),
        ((), TEXTS[:2], "Your computer's own voice speaks 2 of 3 lines; captions the rest."),
        (
            TEXTS[:1],
            TEXTS[1:],
            "A natural voice speaks, and your computer's own where that one is unsure.",
        ),
        (
            TEXTS[:1],
            TEXTS[1:2],
            "A natural voice and your computer's own speak 2 of 3 lines; captions the rest.",
        ),
        (TEXTS, TEXTS, "A natural voice, made on this computer, speaks."),
    ],
)
def test_it_says_whose_voice_it_is(desk, natural, system, words):
    spoken(desk, "natural", *natural)
    spoken(desk, "system", *system)
    assert said(desk) == words


@pytest.mark.parametrize(
    ("choices", "how", "words"),
    [
        (SoundChoices(speech="off"), {}, "Captions only: the voice is off."),
        (SoundChoices(speech="words"), {}, "Captions only: these words have no recording."),
        (SoundChoices(master=0.0), {}, "Captions only: sound is off."),
        (SoundChoices(), {"quiet": True}, "Captions only: sound is off."),
    ],
)
def test_a_voice_that_is_off_is_off_here_too(desk, choices, how, words):
    spoken(desk, "system", *TEXTS)
    assert said(desk, choices, **how) == words


def test_captions_only_is_a_choice(desk):
    spoken(desk, "system", *TEXTS)
    desk.choice = VoiceChoice("off")
    assert said(desk) == "Captions only: these words have no recording."
    assert desk.narration.clip_for(Line("One.")) is None


def test_breath_words_are_the_recorded_voices_alone(desk):
    spoken(desk, "system", "Breathe in.")
    assert desk.narration.clip_for(Line("Breathe in.", "calm", "word")) is None


def test_a_choice_comes_back_as_it_was():
    for choice in (VoiceChoice(), VoiceChoice("off", "/a/b"), VoiceChoice("system")):
        assert VoiceChoice.from_json(choice.as_json()) == choice


@pytest.mark.parametrize(
    "value",
    [
        *(None, [], "best", {"speaks": 3}, {"speaks": ["off"]}, {"model": 7}, {"model": "a\0b"}),
        {"model": "x" * (LONGEST_PATH + 1)},
    ],
)
def test_what_cannot_be_is_as_usual(value):
    assert VoiceChoice.from_json(value) == VoiceChoice()


@pytest.mark.parametrize("change", [{"speaks": "loud"}, {"model": "\0"}])
def test_a_choice_is_one_of_those_there_are(change):
    with pytest.raises(ValueError, match=r"not one of|has a path"):
        VoiceChoice(**change)


def test_a_folder_is_known_by_its_files(tmp_path):
    assert not model.looks_right("")
    assert not model.looks_right(str(tmp_path))
    assert not model.looks_right("a\0b")
    (tmp_path / model.SIGNS).write_text("{}")
    (tmp_path / model.STYLES[1]).write_bytes(b"PK")
    (tmp_path / model.NETWORK).write_bytes(b"another")
    assert not model.looks_right(str(tmp_path))
    assert not model.is_known(tmp_path)
    with (tmp_path / model.NETWORK).open("wb") as file:
        file.truncate(model.SIZE)
    assert model.looks_right(str(tmp_path))
    assert not model.is_known(tmp_path)
