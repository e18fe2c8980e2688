"""What is told to whoever does not look: phases, sections, times, the picture."""

from dataclasses import replace

import pytest
from PySide6.QtGui import QAccessible

from innerheal_desktop.session.breath import BreathPattern, Phase
from innerheal_desktop.sound.choices import SoundChoices
from innerheal_desktop.sound.silence import NoSound
from innerheal_desktop.ui.player.following import is_voiced
from innerheal_desktop.ui.player.room import bare
from innerheal_desktop.ui.player.telling import phase_phrase, time_phrase
from tests.ui.playing import run, run_to_breath

WAVE = BreathPattern.parse("4-0-6-0")
BOX = BreathPattern.parse("2-2-2-2")


@pytest.fixture
def told(page):
    """Everything that is announced, in order."""
    said = []
    say = page._announcer.say

    def noting(words, *, urgent=False):
        if words:
            said.append(words)
        say(words, urgent=urgent)

    page._announcer.say = noting
    return said


@pytest.mark.parametrize(
    ("mode", "pattern", "phrases"),
    [
        ("off", WAVE, []),
        ("words", WAVE, ["Breathe in", "Breathe out"]),
        ("counts", WAVE, ["Breathe in, 4", "Breathe out, 6"]),
        ("words", BOX, ["in", "hold", "out", "rest"]),
        ("counts", BOX, ["in", "hold", "out", "rest"]),
        ("changes", WAVE, ["in 4, out 6"]),
    ],
)
def test_what_one_breath_is_told_as(mode, pattern, phrases):
    said, before = [], None
    for tenth in range(round(pattern.cycle * 10)):
        breath = pattern.at(tenth / 10)
        if phrase := phase_phrase(mode, before, breath):
            said.append(phrase)
        before = breath
    assert said == phrases


def test_a_phrase_that_comes_late_is_dropped():
    assert phase_phrase("words", WAVE.at(3.9), WAVE.at(5.5)) == ""


def test_half_and_the_last_minute_are_told_once():
    said = [time_phrase(600, t - 0.5, t) for t in (299.9, 300.1, 300.6, 540.2, 540.7)]
    assert said == ["", "Half is done", "", "One minute left", ""]
    assert time_phrase(100, 39.8, 40.2) == ""


def test_a_sitting_is_told_from_its_start_to_its_end(page, clock, timeline, room, told):
    room.preferences.change(spoken="words", times_told=True)
    page.play(timeline)
    page.sitting.skip_lead_in()
    run_to_breath(page, clock)
    run(page, clock, 14)
    page.sitting.pause()
    page.sitting.resume()
    run(page, clock, timeline.length)
    assert told[0].startswith("Long Wave. Settle in.")
    assert told[1] == "Breathe"
    assert "Breathe out" in told
    assert "hold" in told
    assert "Paused. Space goes on, Esc offers a way out." in told
    assert told.count("Half is done") == 1
    assert told.count("One minute left") == 1
    assert told[-1] == "Long Wave, ended"


def test_nothing_speaks_over_a_line(page, clock, timeline, room, told):
    room.preferences.change(spoken="words")
    page.play(timeline)
    page.sitting.skip_lead_in()
    laid = page.sitting.player.timeline
    from innerheal_desktop.session.timeline import Cue

    breathing = next(span.start for span in laid.spans if span.breath)
    line = Cue(breathing, "say", "reminder", "Quiet, light, unhurried.", 60.0)
    cues = tuple(sorted((*laid.cues, line), key=lambda cue: cue.at))
    page.sitting.player.timeline = replace(laid, cues=cues)
    run(page, clock, breathing + 50)
    assert not {"Breathe in", "Breathe out", "hold", "rest"} & set(told)
    run(page, clock, 40)
    assert "Breathe out" in told


def test_the_picture_is_a_graphic_with_the_phase_and_its_seconds(page, clock, timeline):
    page.play(timeline)
    page.sitting.skip_lead_in()
    run_to_breath(page, clock, Phase.EXHALE)
    guide = QAccessible.queryAccessibleInterface(page.view.picture.visual)
    assert guide.role() == QAccessible.Role.Graphic
    assert guide.text(QAccessible.Text.Name) == "Breathing guide"
    assert guide.text(QAccessible.Text.Value).startswith("Breathe out, ")
    caption = QAccessible.queryAccessibleInterface(page.view.parts.caption)
    page.view.parts.caption.say("Let it *be*.")
    assert caption.text(QAccessible.Text.Value) == "Let it be."


class Audible:
    """A sound that would be heard: it does what a silent one does."""

    def __init__(self, notice=""):
        self.notice = notice

    def __getattr__(self, name):
        return getattr(NoSound(), name)


def heard_words(page, clock, timeline, room, told, *, muted=False):
    """What is told of the first breaths of a sitting whose breath words are spoken."""
    room.loudness.change(SoundChoices(speech="words"))
    room.preferences.change(spoken="words")
    page.play(timeline)
    page._hand.adjusting.mute(muted=muted)
    page.sitting.skip_lead_in()
    run_to_breath(page, clock)
    run(page, clock, 30)
    return {"Breathe in", "Breathe out", "hold", "rest"} & set(told)


@pytest.mark.parametrize(
    ("notice", "muted", "tells"), [("", False, False), ("", True, True), ("No device", False, True)]
)
def test_what_a_voice_says_is_not_told_twice(sound, clock, notice, muted, tells):
    room = bare(clock.elapsed, Audible(notice))
    room.loudness.change(SoundChoices(speech="words"))
    assert is_voiced(room, muted=muted) is not tells
    room.loudness.change(SoundChoices(speech="lines"))
    assert not is_voiced(room, muted=muted)
    assert not is_voiced(bare(clock.elapsed, sound), muted=False)


@pytest.mark.parametrize("sound", [Audible()])
def test_phases_are_told_where_no_voice_says_them(page, clock, timeline, room, told):
    assert heard_words(page, clock, timeline, room, told) == set()
    page.leave()
    assert "Breathe out" in heard_words(page, clock, timeline, room, told, muted=True)
