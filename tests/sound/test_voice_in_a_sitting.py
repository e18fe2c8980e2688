"""The recorded voice heard: in a file, to the sample; through a device, whole or not at all."""

from dataclasses import replace

import numpy as np
import pytest

from innerheal_desktop.care.fit import Fit
from innerheal_desktop.care.sitting import fitted, sitting
from innerheal_desktop.session.script import Bells, Script, Section, Settings
from innerheal_desktop.session.steps import Breathe, Say, Silence
from innerheal_desktop.sound.choices import SoundChoices
from innerheal_desktop.sound.clips import UNSAID, Shelf, Workshop
from innerheal_desktop.sound.narration import Narration, voices_of
from innerheal_desktop.sound.outlet import Outlet
from innerheal_desktop.sound.performer import LATENCY, Performer
from innerheal_desktop.sound.rendering import render
from innerheal_desktop.sound.score import RATE, score
from innerheal_desktop.sound.speech import speech_of, spoken
from tests.sound.room import Room
from tests.sound.sittings import CALM, AtOnce
from tests.sound.test_rendering import heard
from tests.sound.voices import Studio

SAYS = {
    f"Line {name}, and something more.": seconds
    for name, seconds in (
        ("one", 2.2),
        ("two", 3.4),
        ("three", 2.8),
        ("four", 5.1),
        ("five", 1.9),
        ("six", 3.0),
    )
}
ALONE = SoundChoices(1.0, 1.0, 0.0, 0.0, 1.0, "silent")
ALL = replace(ALONE, speech="all")


@pytest.fixture(scope="module")
def narration(tmp_path_factory):
    studio = Studio(tmp_path_factory.mktemp("narration"))
    for text, seconds in SAYS.items():
        studio.record(text, seconds)
    studio.words()
    studio.tell()
    return Narration(studio.folder)


def laid(narration, seconds=90.0, lines=None, ambience="none"):
    """A sitting of lines and breaths, as the voice speaks it."""
    says = [Say(text=text, pause=4.0, rest=True) for text in lines or SAYS]
    steps = (*says[:3], Breathe(pattern=CALM, cycles=2), *says[3:], Silence(fill=1.0))
    settings = Settings(bells=Bells(0, 0), ambience=ambience)
    script = Script("spoken", "Spoken", "", settings, (Section("Part", steps),))
    voices = voices_of(narration.clip_for)
    return sitting(fitted(script, Fit()), Fit(), seconds, voices=voices)


def first_sample(sound, clip, shelf):
    """The sample at which a recording begins in `sound` (n,), found by its shape near its place."""
    made = shelf.fetch(clip.sound)[:, 0].astype(np.float64)
    since = max(clip.start - RATE, 0)
    part = sound[since : clip.start + len(made) + RATE].astype(np.float64)
    size = 1 << (len(part) + len(made)).bit_length()
    match = np.fft.irfft(np.fft.rfft(part, size) * np.conj(np.fft.rfft(made, size)), size)
    return since + int(np.argmax(match[: len(part)]))


def test_in_a_file_every_line_and_word_begins_at_its_very_sample(narration, tmp_path):
    sat = laid(narration)
    shelf = Shelf(clip_for=narration.clip_for)
    report = render(sat, tmp_path / "a.wav", ALL, shelf=shelf)
    sound = heard(report.path)[:, 0]
    clips = spoken(sat, speech_of(ALL, narration.clip_for))
    assert [clip.bus for clip in clips].count("narration") == len(SAYS)
    assert [clip.bus for clip in clips].count("word") == 4
    captions = {change.value: change.at for change in sat.captions}
    for clip in clips:
        assert abs(first_sample(sound, clip, shelf) - clip.start) <= 1
    lines = [clip for clip in clips if clip.bus == "narration"]
    assert len(lines) == len(SAYS)
    for text in SAYS:
        # Its first sound comes with its caption: nothing before it, and much within 20 ms.
        at = round(captions[text] * RATE)
        assert not sound[at - RATE // 2 : at - 1].any()
        assert np.abs(sound[at : at + RATE // 50]).max() > 300
    assert report.notices == ()


def test_the_same_sitting_is_the_same_file(narration, tmp_path):
    for name in ("one.wav", "two.wav"):
        render(laid(narration), tmp_path / name, ALL, shelf=Shelf(clip_for=narration.clip_for))
    assert (tmp_path / "one.wav").read_bytes() == (tmp_path / "two.wav").read_bytes()


@pytest.mark.parametrize("harm", ["missing", "damaged", "empty"])
def test_a_broken_recording_is_silence_and_a_caption_and_said_once(tmp_path, harm):
    studio = Studio(tmp_path / "narration")
    keys = [studio.record(text, seconds) for text, seconds in SAYS.items()]
    studio.tell()
    narration = Narration(studio.folder)
    for key in keys[:2]:
        path = studio.folder / f"{key}.opus"
        path.unlink()
        if harm != "missing":
            path.write_bytes(b"OggS" + bytes(300) if harm == "damaged" else b"")
    sat = laid(narration)
    report = render(sat, tmp_path / "a.wav", ALONE, shelf=Shelf(clip_for=narration.clip_for))
    sound = heard(report.path)
    first, second, third = (cue.at for cue in sat.cues[:3])
    assert not sound[round(first * RATE) : round(third * RATE) - 1].any()
    assert sound[round(third * RATE) : round((third + 1) * RATE)].any()
    assert sat.at(second + 0.1).caption == list(SAYS)[1]
    assert report.notices == (UNSAID,)


def test_a_place_steps_back_for_lines_and_not_for_words(narration):
    from innerheal_desktop.sound.conductor import Conductor
    from innerheal_desktop.sound.mixer import Mixer, set_up

    choices = replace(ALL, ambience=1.0)
    sat = laid(narration, ambience="brown")
    shelf, mixer = Shelf(clip_for=narration.clip_for), Mixer()
    set_up(mixer, choices, 0.0)
    conductor = Conductor(mixer, shelf.fetch)
    music = score(sat, "silent", spoken(sat, speech_of(choices, narration.clip_for)))
    conductor.follow(music, 0)
    levels = {}
    for second in range(int(sat.length)):
        conductor.plan(lambda sample: sample, RATE)
        mixer.render(RATE)
        levels[second + 1] = float(np.ravel(mixer.buses["ambience"].duck.levels(mixer.frame, 1))[0])
    in_a_line = sat.cues[1].at + 1.0
    breath = next(span for span in sat.spans if span.breath is not None)
    word = next(clip for clip in music.clips if clip.bus == "word")
    assert word.start / RATE == pytest.approx(breath.start - 0.08, abs=1e-3)
    assert levels[int(in_a_line) + 1] == pytest.approx(0.32, abs=1e-3)
    assert levels[int(breath.start) + 3] == 1.0


def spoken_room(narration, choices=ALONE):
    room = Room(choices=choices)
    shelf = Shelf(clip_for=narration.clip_for)
    outlet = Outlet(lambda: room.deck, "", room.asleep)
    room.performer = Performer(room.hand.awake, outlet, Workshop(shelf, AtOnce()), choices)
    room.shelf = shelf
    return room


def whole(room, clip):
    """How often a recording is heard from its first to its last sample, and when it first is."""
    tape = np.concatenate([block for _, block in room.deck.blocks])[:, 0].astype(np.float64)
    made = room.shelf.fetch(clip.sound)[:, 0].astype(np.float64) / 32768
    size = 1 << (len(tape) + len(made)).bit_length()
    match = np.fft.irfft(np.fft.rfft(tape, size) * np.conj(np.fft.rfft(made, size)), size)
    # The parts of it, each found where the whole would be: a fragment lacks some.
    at = int(np.argmax(match[: len(tape)]))
    there = [
        float(np.dot(tape[at + cut : at + cut + 4800], made[cut : cut + 4800]))
        > 0.4 * float(np.dot(made[cut : cut + 4800], made[cut : cut + 4800]))
        for cut in range(0, len(made) - 9600, 4800)
        if at + cut + 4800 <= len(tape)
    ]
    return all(there) and len(there) > 3, room.deck.heard_at(at) + LATENCY


def test_through_a_device_a_line_is_heard_with_its_caption(narration):
    room = spoken_room(narration)
    sat = laid(narration)
    room.performer.prepare(sat)
    room.pass_time(1.0)
    room.play(0.0)
    begun = room.now
    room.pass_time(30.0)
    for cue, clip in list(
        zip(sat.cues, spoken(sat, speech_of(ALONE, narration.clip_for)), strict=False)
    )[1:3]:
        complete, at = whole(room, clip)
        assert complete
        assert at - begun == pytest.approx(cue.at, abs=0.02)


def test_a_pause_in_a_word_fades_and_the_line_is_said_again_from_its_begin(narration):
    from innerheal_desktop.session.player import Player

    room, sat = spoken_room(narration), laid(narration)
    player = Player(sat, room.hand.awake)
    room.performer.prepare(sat)
    player.start()
    room.play(0.0)

    def sit(seconds):
        for _ in range(round(seconds / 0.5)):
            room.pass_time(0.5)
            player.tick()

    second = sat.cues[1]
    sit(second.at + 2.0)
    player.pause()
    room.performer.pause()
    paused = room.now
    sit(3.0)
    assert room.level(paused + 0.5, paused + 3.0) == 0.0
    player.resume()
    assert player.position == second.at
    room.play(player.position)
    resumed = room.now
    sit(5.0)
    clip = spoken(sat, speech_of(ALONE, narration.clip_for))[1]
    complete, at = whole(room, clip)
    assert complete
    assert at - resumed == pytest.approx(0.0, abs=0.4)
    assert sat.at(player.position).caption == second.text


@pytest.mark.parametrize(("share", "said"), [(0.1, True), (0.9, False)])
def test_who_comes_into_a_line_hears_it_whole_or_not_at_all(narration, share, said):
    room, sat = spoken_room(narration), laid(narration)
    room.performer.prepare(sat)
    cue = sat.cues[1]
    room.play(cue.at + share * cue.seconds)
    begun = room.now
    room.pass_time(min(sat.cues[2].at - cue.at - share * cue.seconds - 0.5, cue.seconds + 2.0))
    if said:
        assert whole(room, spoken(sat, speech_of(ALONE, narration.clip_for))[1])[0]
    else:
        assert room.level(begun, room.now) == 0.0


def test_stopping_in_a_word_fades_in_400_ms(narration):
    room, sat = spoken_room(narration), laid(narration)
    room.performer.prepare(sat)
    room.play(0.0)
    room.pass_time(1.5)
    room.performer.stop()
    stopped = room.now
    room.pass_time(2.0)
    assert room.level(stopped, stopped + 0.2) > 0.01
    assert room.level(stopped + 0.7, stopped + 2.0) == 0.0


def test_the_voice_may_be_turned_off_in_the_middle(narration):
    room, sat = spoken_room(narration), laid(narration)
    room.performer.prepare(sat)
    room.play(0.0)
    room.pass_time(1.0)
    room.performer.update(replace(ALONE, speech="off"))
    off = room.now
    room.pass_time(12.0)
    assert room.level(off + 0.6, room.now) == 0.0
    room.performer.update(ALONE)
    room.pass_time(12.0)
    assert room.level(off + 12.5, room.now) > 0.01


def test_a_long_sitting_never_holds_all_its_lines(tmp_path):
    studio = Studio(tmp_path)
    texts = [f"This is the line of number {number}." for number in range(60)]
    for text in texts:
        studio.record(text, 5.0)
    studio.tell()
    narration = Narration(tmp_path)
    sat = laid(narration, 1200.0, texts)
    assert len(sat.cues) > 60
    room = spoken_room(narration)
    room.performer.prepare(sat)
    most = 0.0
    for position in range(0, 1200, 60):
        room.play(float(position))
        room.pass_time(0.5)
        most = max(most, room.shelf.seconds)
    # Eight lines of five seconds for one ear; all would be 150 for both.
    assert 5.0 < most <= 20.5


def seen(narration, choices, *, there=True):
    """What a sitting shows, look by look, with this sound: (position, caption), and its end."""
    from innerheal_desktop.session.player import Player, State

    room, sat = spoken_room(narration, choices), laid(narration)
    room.deck.there = there
    player = Player(sat, room.hand.awake)
    room.performer.prepare(player.timeline)
    player.start()
    room.play(0.0)
    shown = []
    while player.state is State.RUNNING:
        moment = player.tick().moment
        shown.append((round(moment.time, 3), moment.caption))
        room.pass_time(0.5)
    return shown, room


def test_sound_off_or_no_device_is_the_same_sitting_word_for_word(narration):
    with_sound, room = seen(narration, ALONE)
    assert room.level(1000.0, room.now) > 0.01
    assert {caption for _, caption in with_sound} >= set(SAYS)
    for choices, there in (
        (ALONE, False),
        (replace(ALONE, master=0.0), True),
        (replace(ALONE, speech="off"), True),
    ):
        without, room = seen(narration, choices, there=there)
        assert without == with_sound
        assert room.level(1000.5, room.now) == 0.0
