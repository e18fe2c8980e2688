"""The voice and its captions, heard in a file: they begin together, and nobody is hurried."""

from itertools import pairwise

import numpy as np
import pytest

from innerheal_desktop.library.catalogue import Library
from innerheal_desktop.paths import assets
from innerheal_desktop.session.layout import lay_out
from innerheal_desktop.sound.choices import SoundChoices, voice_only
from innerheal_desktop.sound.clips import Shelf
from innerheal_desktop.sound.narration import Line, shipped, voices_of
from innerheal_desktop.sound.rendering import render
from innerheal_desktop.sound.score import RATE
from tests.sound.test_rendering import heard

CLIP_FOR = shipped().clip_for
# Of full scale: softer than this nobody hears that a word has begun.
HEARD = 32768 * 10 ** (-50 / 20)
MINUTES = (5, pytest.param(10, marks=pytest.mark.slow), pytest.param(15, marks=pytest.mark.slow))


@pytest.fixture(scope="module", params=MINUTES)
def sitting(request, tmp_path_factory):
    """`ease-place` at one of its lengths, and what is heard of its voice (n,)."""
    library = Library(assets() / "scripts")
    script = library.script("ease-place")
    voice = voices_of(CLIP_FOR, script.id)(script.settings.voice)
    laid = lay_out(script, request.param * 60, voice=voice, sessions=library.played_by(script))
    file = tmp_path_factory.mktemp("ease") / "a.wav"
    render(laid, file, voice_only(SoundChoices()), shelf=Shelf(clip_for=CLIP_FOR))
    return laid, heard(file)[:, 0]


def test_each_line_is_heard_with_its_caption(sitting):
    laid, sound = sitting
    captions = {change.value: change.at for change in laid.captions if change.value}
    said = [cue for cue in laid.cues if cue.kind == "say"]
    assert len(said) > 20
    for cue in said:
        assert CLIP_FOR(Line(cue.text, laid.pace)) is not None
        assert captions[cue.text] == pytest.approx(cue.at, abs=0.001)
        start = round(cue.at * RATE)
        near = np.abs(sound[max(0, start - RATE // 10) : start + RATE].astype(int))
        first = int(np.argmax(near > HEARD)) - min(start, RATE // 10)
        assert abs(first) / RATE <= 0.021, cue.text


def test_more_than_half_of_it_is_quiet_and_no_line_runs_into_the_next(sitting):
    laid, _ = sitting
    said = [cue for cue in laid.cues if cue.kind == "say"]
    assert sum(cue.seconds for cue in said) < laid.length / 2
    for cue, following in pairwise(said):
        assert following.at - cue.at - cue.seconds >= 3.0
