"""Recorded lines: every length stays possible, and nobody is put into the middle of a line."""

from itertools import pairwise

import pytest

from innerheal_desktop.clock import HandClock
from innerheal_desktop.library.catalogue import Library
from innerheal_desktop.library.lengths import spans_of
from innerheal_desktop.paths import assets
from innerheal_desktop.session.layout import LengthError, lay_out
from innerheal_desktop.session.player import Player
from innerheal_desktop.session.script import Bells, Script, Section, Settings
from innerheal_desktop.session.steps import Say, Silence
from innerheal_desktop.session.voice import ReadingVoice, RecordedVoice

LIBRARY = Library(assets() / "scripts")
NAMES = [entry.id for entry in LIBRARY.entries() if not entry.faults]


def a_voice(share, pace="calm"):
    """A recording of every line, `share` times as long as reading it."""
    reading = ReadingVoice(pace)
    return RecordedVoice(lambda text: share * reading.seconds(text), pace)


def script(*steps):
    return Script("p", "P", "", Settings(bells=Bells(0, 0)), (Section("Part", steps),))


def lasting(timeline, kind):
    return [round(span.seconds, 3) for span in timeline.spans if span.kind == kind]


def test_a_line_without_a_recording_lasts_as_it_is_read():
    voice = RecordedVoice({"Known.": 4.5}.get)
    assert voice.seconds("Known.") == 4.5
    assert voice.seconds("Not known to anybody.") == ReadingVoice().seconds("Not known to anybody.")


def test_a_slower_voice_takes_from_the_quiet_where_there_is_none_to_spare():
    practice = script(Say(text="a " * 11, pause=3), Say(text="a " * 11, pause=3))
    shortest = lay_out(practice, 18)
    assert lasting(shortest, "say") == [6, 6]
    slower = lay_out(practice, 18, voice=a_voice(1.25))
    assert lasting(slower, "say") == [7.5, 7.5]
    assert lasting(slower, "pause") == [1.5, 1.5]
    assert [cue.at for cue in slower.cues] == [cue.at for cue in shortest.cues]


def test_a_quicker_voice_gives_to_the_quiet_where_it_cannot_stretch_so_far():
    practice = script(Say(text="a " * 11, pause=3))
    quicker = lay_out(practice, 51, voice=a_voice(0.5))
    assert (lasting(quicker, "say"), lasting(quicker, "pause")) == ([3], [48])


def test_where_a_voice_has_room_quiet_keeps_its_bounds():
    practice = script(Say(text="a " * 11, pause=3), Say(text="a " * 11, pause=3))
    assert lasting(lay_out(practice, 30, voice=a_voice(1.25)), "pause") == [7.5, 7.5]


def test_what_nobody_could_sit_is_still_refused_with_what_can_be():
    practice = script(Say(text="a " * 11, pause=3))
    with pytest.raises(LengthError) as caught:
        lay_out(practice, 300, voice=a_voice(0.5))
    assert (caught.value.shortest, caught.value.longest) == (6, 51)


@pytest.mark.parametrize("share", [0.45, 1.4])
@pytest.mark.parametrize("name", NAMES)
def test_every_length_that_is_offered_is_possible_however_a_voice_speaks(name, share):
    practice = LIBRARY.script(name)
    played, voice = LIBRARY.played_by(practice), a_voice(share, practice.settings.voice)
    for variant in ("", *(each.name for each in practice.settings.variants)):
        for seconds in practice.settings.lengths:
            laid = lay_out(practice, seconds, voice=voice, variant=variant, sessions=played)
            assert laid.length == pytest.approx(seconds, abs=1.0)
            said = [cue for cue in laid.cues if cue.kind == "say"]
            for one, other in pairwise(said):
                assert one.at + one.seconds <= other.at + 1e-6


def test_every_length_that_may_be_chosen_is_possible_with_a_voice_too():
    for name in ("ease-place", "body-scan", "silent-sit"):
        practice = LIBRARY.script(name)
        (spans, *_) = spans_of(practice, {})
        for edge in (edge for span in spans for edge in span):
            for share in (0.45, 1.4):
                laid = lay_out(practice, edge, voice=a_voice(share, practice.settings.voice))
                assert laid.length == pytest.approx(edge, abs=1.0)


# 0 a line of ten seconds, 10 quiet, 20 a line of ten seconds, 30 quiet · 130 the end
TWO = lay_out(
    script(Say(text="One", pause=10, rest=True), Say(text="Two", pause=10), Silence(seconds=90)),
    130,
    voice=RecordedVoice(lambda text: 10.0),
)


@pytest.mark.parametrize(
    ("asked", "lands"), [(0, 0), (4.9, 0), (5.1, 10), (12, 12), (24, 20), (25.5, 30), (60, 60)]
)
def test_nobody_lands_in_the_middle_of_a_line(asked, lands):
    player = Player(TWO, HandClock().awake)
    player.start()
    player.seek(asked)
    assert player.position == lands


def test_going_back_always_goes_back():
    clock = HandClock()
    player = Player(TWO, clock.awake)
    player.start()
    player.seek(20.0)
    for _ in range(18):
        clock.advance(0.5)
        player.tick()
    assert player.position == 29.0
    player.seek(26.0)
    assert player.position == 20.0


def test_a_pause_in_a_line_goes_on_at_its_first_word_and_it_is_told_once():
    clock = HandClock()
    player = Player(TWO, clock.awake)
    player.start()
    told = []

    def sit(seconds):
        for _ in range(round(seconds * 2)):
            clock.advance(0.5)
            told.extend(player.tick().cues)

    sit(27)
    player.pause()
    assert player.position == 27.0
    player.resume()
    assert (player.position, player.timeline.at(player.position).caption) == (20.0, "Two")
    assert player.active == 27.0
    sit(12)
    assert (player.position, player.active) == (32.0, 39.0)
    assert [cue.text for cue in told] == ["One", "Two"]


def test_a_pause_in_the_quiet_goes_on_right_there():
    clock = HandClock()
    player = Player(TWO, clock.awake)
    player.start()
    for _ in range(30):
        clock.advance(0.5)
        player.tick()
    player.pause()
    player.resume()
    assert player.position == 15.0


def test_the_pace_of_a_session_is_that_of_its_sitting():
    assert lay_out(LIBRARY.script("ease-place"), 300.0).pace == "calm"
    sleepy = [name for name in NAMES if LIBRARY.script(name).settings.voice == "sleep"]
    practice = LIBRARY.script(sleepy[0])
    length, played = practice.settings.lengths[0], LIBRARY.played_by(practice)
    assert lay_out(practice, length, sessions=played).pace == "sleep"
