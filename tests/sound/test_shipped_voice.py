"""Every session with the voice that ships: each length offered, and every recorded line spoken."""

import pytest

from innerheal_desktop.library.catalogue import Library
from innerheal_desktop.paths import assets
from innerheal_desktop.session.layout import lay_out
from innerheal_desktop.sound.choices import SoundChoices
from innerheal_desktop.sound.narration import UNSPOKEN, Line, shipped, voices_of
from innerheal_desktop.sound.speech import speech_of, spoken

LIBRARY = Library(assets() / "scripts")
NAMES = [entry.id for entry in LIBRARY.entries() if not entry.faults]
CLIP_FOR = shipped().clip_for


def test_what_ships_can_be_told_of():
    assert not shipped().trouble


@pytest.mark.parametrize("name", NAMES)
def test_each_length_is_kept_and_each_recorded_line_is_spoken_in_its_time(name):
    script = LIBRARY.script(name)
    voice, played = voices_of(CLIP_FOR, name)(script.settings.voice), LIBRARY.played_by(script)
    for variant in ("", *(each.name for each in script.settings.variants)):
        for seconds in script.settings.lengths:
            laid = lay_out(script, seconds, voice=voice, variant=variant, sessions=played)
            assert laid.length == pytest.approx(seconds, abs=1.0)
            said = [cue for cue in laid.cues if cue.kind == "say"]
            known = [cue for cue in said if CLIP_FOR(Line(cue.text, laid.pace)) is not None]
            clips = spoken(laid, speech_of(SoundChoices(), CLIP_FOR))
            assert len(clips) == (0 if name in UNSPOKEN else len(known))
            for clip, cue in zip(clips, known, strict=False):
                assert clip.start == round(cue.at * 48_000)
                assert clip.length / 48_000 == pytest.approx(cue.seconds, abs=1e-4)
