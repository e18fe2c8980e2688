"""Who will speak is said before, truly, in one line."""

import pytest

from innerheal_desktop.session.script import Script, Section, Settings
from innerheal_desktop.session.steps import Breathe, Say
from innerheal_desktop.sound.choices import SoundChoices
from innerheal_desktop.sound.foretelling import who_speaks
from innerheal_desktop.sound.narration import Narration
from tests.sound.sittings import CALM
from tests.sound.voices import Studio

KNOWN, UNKNOWN = Say(text="A line."), Say(text="Nobody has said this.")
BREATH = Breathe(pattern=CALM, cycles=2)
MUTE_BREATH = Breathe(pattern=CALM, cycles=2, words=False)
LINES = "A recorded voice speaks."
UNHEARD = "Captions only: these words have no recording."
OFF = "Captions only: the voice is off."


@pytest.fixture(scope="module")
def narration(tmp_path_factory):
    studio = Studio(tmp_path_factory.mktemp("narration"))
    studio.record("A line.", 1.0)
    studio.words()
    studio.tell()
    return Narration(studio.folder)


def script(*steps, name="practice"):
    return Script(name, "A Practice", "", Settings(), (Section("Part", steps),))


@pytest.mark.parametrize(
    ("steps", "chosen", "said"),
    [
        ((KNOWN,), {}, LINES),
        ((KNOWN, BREATH), {}, LINES),
        (
            (KNOWN, BREATH),
            {"speech": "all"},
            "A recorded voice speaks, on the turns of the breath too.",
        ),
        ((KNOWN, MUTE_BREATH), {"speech": "all"}, LINES),
        ((KNOWN, UNKNOWN), {}, "A recorded voice speaks some lines; the others are captions."),
        ((UNKNOWN,), {}, UNHEARD),
        ((KNOWN,), {"speech": "off"}, OFF),
        ((KNOWN,), {"narration": 0.0}, OFF),
        ((KNOWN,), {"master": 0.0}, "Captions only: sound is off."),
        (
            (KNOWN, BREATH),
            {"speech": "words"},
            "A recorded voice on the turns of the breath; all else is captions.",
        ),
        ((BREATH,), {}, ""),
        (
            (BREATH,),
            {"speech": "words"},
            "A recorded voice on the turns of the breath; all else is captions.",
        ),
    ],
)
def test_it_says_who_speaks(narration, steps, chosen, said):
    assert who_speaks(script(*steps), (), narration, SoundChoices(**chosen)) == said


def test_the_sessions_inside_count_too(narration):
    inner = script(UNKNOWN, name="inner")
    said = who_speaks(script(KNOWN), (inner,), narration, SoundChoices())
    assert said == "A recorded voice speaks some lines; the others are captions."


def test_quiet_is_quiet(narration):
    said = who_speaks(script(KNOWN), (), narration, SoundChoices(), quiet=True)
    assert said == "Captions only: sound is off."


def test_where_nothing_is_recorded_there_are_captions(tmp_path):
    assert who_speaks(script(KNOWN), (), Narration(tmp_path), SoundChoices()) == UNHEARD


def test_a_damaged_manifest_is_said(tmp_path):
    (tmp_path / "manifest.json").write_text("{")
    said = who_speaks(script(KNOWN), (), Narration(tmp_path), SoundChoices())
    assert said == "Captions only: the recorded voice could not be read."


def test_whoever_is_in_alarm_is_told_that_nobody_speaks(narration):
    said = who_speaks(script(KNOWN, name="steady-now"), (), narration, SoundChoices())
    assert said == "Captions only: nobody speaks here."
