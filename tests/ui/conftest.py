"""What every test of the interface stands on: a theme, a clock moved by hand, and one session."""

import os

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["SDL_AUDIODRIVER"] = "dummy"

from datetime import date

import pytest

from innerheal_desktop.library.catalogue import Entry
from innerheal_desktop.library.faults import Fault
from innerheal_desktop.library.suggestion import Suggestion
from innerheal_desktop.practice.rhythm import Rhythm
from innerheal_desktop.session.breath import BreathPattern
from innerheal_desktop.session.layout import lay_out
from innerheal_desktop.session.script import Evidence, Script, Section, Settings
from innerheal_desktop.session.steps import Ask, Breathe, Say, Show, Tap, Write
from innerheal_desktop.sound.silence import NoSound
from innerheal_desktop.ui.player.page import PlayerPage
from innerheal_desktop.ui.player.room import bare
from innerheal_desktop.ui.theme.motion import Motion
from innerheal_desktop.ui.theme.palette import DAWN


@pytest.fixture
def sound():
    return NoSound()


@pytest.fixture
def script():
    """Three sections: some words, some breaths, and everything that waits."""
    pattern = BreathPattern.parse("4-2-6-2")
    waiting = (
        Ask(question="How is it now?", kind="scale"),
        Ask(question="Which word fits?", kind="choice", options=("ease", "calm", "okay")),
        Ask(question="One word for it?", kind="text"),
        Write(prompt="What would you like to remember?", wait=100),
        Tap(text="Look around the room once."),
        Show(visual="plain"),
        Say(text="Thank you for sitting."),
    )
    sections = (
        Section("Arrive", (Say(text="Let the shoulders come down a little."),)),
        Section("Breathe", (Breathe(pattern=pattern, fill=1),)),
        Section("Return", waiting),
    )
    return Script("long-wave", "Long Wave", "A slow breath.", Settings(), sections)


@pytest.fixture
def timeline(script):
    return lay_out(script, 480)


@pytest.fixture
def room(clock, sound):
    """What a player page stands on, where nothing sounds and no screen need stay awake."""
    return bare(clock.elapsed, sound)


@pytest.fixture
def page(qtbot, theme, room):
    """A player page on a screen that nobody sees; its pace is kept by the test."""
    made = PlayerPage(DAWN, Motion.FULL, room)
    made.muted = room.loudness.muted
    qtbot.addWidget(made)
    made.setMinimumSize(720, 520)
    made.resize(1080, 720)
    made.show()
    yield made
    made.leave()


@pytest.fixture
def rhythm():
    dots = ("practised", "rest", "practised", "practised", "today", "ahead", "ahead")
    return Rhythm(date(2026, 11, 22), 5, 12, 20, 41, 0, 2, "open", 3, 5, dots, 6, 8)


@pytest.fixture
def entries():
    lengths = (180.0, 300.0, 600.0, 1200.0)
    evidence = Evidence("good", "Slow breathing settles the heart.")
    faults = (Fault(12, "“inahle” is not a key. Did you mean “inhale”?"), Fault(19, "No section."))
    return (
        Entry(
            "long-wave",
            "Long Wave",
            "long-wave.md",
            purpose="A slow breath.",
            category="breathe",
            lengths=lengths,
            evidence=evidence,
            safety="Breathe as you like.",
        ),
        Entry(
            "kind", "Kindness <i>Break</i>", "k.md", purpose="Three sentences.", lengths=(120.0,)
        ),
        Entry("mine", "<b>Mine</b>", "/sessions/mine.md", own=True, faults=faults),
    )


@pytest.fixture
def suggestion(entries):
    return Suggestion(entries[0], 300.0, "because it is evening")
