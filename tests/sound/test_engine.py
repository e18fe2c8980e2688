"""The engine: commands in, one thread, nothing that keeps the caller waiting."""

import os
import signal
import subprocess
import sys
import threading

import numpy as np
import pytest

from innerheal_desktop.clock import HandClock
from innerheal_desktop.sound import sdl
from innerheal_desktop.sound.choices import SoundChoices
from innerheal_desktop.sound.clips import Shelf
from innerheal_desktop.sound.device import NullOutput, PygameOutput
from innerheal_desktop.sound.engine import BROKEN, FROZEN, SoundEngine
from innerheal_desktop.sound.worker import Worker
from tests.sound.sittings import TapeDeck, bell, gently, quiet, sitting, timeline


def run(code):
    """Run `code` in a Python of its own and give back what it printed."""
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", code],
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.split()


def test_importing_it_loads_neither_numpy_nor_pygame():
    code = (
        "import sys\n"
        "import innerheal_desktop.sound.engine, innerheal_desktop.sound.catalogue\n"
        "import innerheal_desktop.sound.score, innerheal_desktop.sound.choices\n"
        "print([name for name in ('numpy', 'pygame') if name in sys.modules])"
    )
    assert run(code) == ["[]"]


def test_a_whole_sitting_of_commands_and_the_thread_ends():
    engine = SoundEngine(output=NullOutput)
    engine.prepare(sitting())
    engine.play(0.0)
    engine.seek(3.0)
    engine.pause()
    engine.update(SoundChoices(breath_set="tones"))
    engine.play(3.0)
    engine.stop(ring=True)
    engine.close()
    engine.close()
    assert engine.notice == ""
    assert not [thread for thread in threading.enumerate() if thread.name.startswith("sound")]


def test_an_engine_that_was_never_used_closes():
    SoundEngine().close()


@pytest.mark.filterwarnings("ignore::pytest.PytestUnhandledThreadExceptionWarning")
def test_a_fault_is_said_and_not_swallowed():
    tried = threading.Event()

    class Broken(NullOutput):
        def open(self, device=""):
            tried.set()
            raise ZeroDivisionError

    engine = SoundEngine(output=Broken)
    engine.prepare(sitting())
    assert tried.wait(60)
    engine.close()
    assert engine.notice == BROKEN


def test_closing_lets_the_device_play_out():
    opened = threading.Event()

    class Slow(NullOutput):
        looks = 0

        def open(self, device=""):
            opened.set()

        def flowing(self):
            self.looks += 1
            return self.looks < 5

    slow = Slow()
    engine = SoundEngine(output=lambda: slow)
    engine.prepare(sitting())
    engine.play(0.0)
    assert opened.wait(60)
    engine.close()
    assert slow.looks == 5


def test_a_real_device_plays_what_it_is_given(tmp_path):
    tape = tmp_path / "tape.raw"
    code = f"""
import os, time
os.environ["SDL_AUDIODRIVER"] = "disk"
os.environ["SDL_DISKAUDIOFILE"] = {str(tape)!r}
from pathlib import Path
from innerheal_desktop.session.timeline import Cue, SectionMark, Span, Timeline
from innerheal_desktop.sound.engine import SoundEngine
from innerheal_desktop.clock import HandClock
from innerheal_desktop.sound import sdl
from innerheal_desktop.sound.choices import SoundChoices
tape = Path({str(tape)!r})
def wait_for_tape(seconds):
    longest = time.monotonic() + 30
    length = tape.stat().st_size if tape.exists() else 0
    until = length + seconds * 48_000 * 4
    while (not tape.exists() or tape.stat().st_size < until) and time.monotonic() < longest:
        time.sleep(0.02)
tap = Timeline("a", "A", 9.0, 9.0, 9.0, (Span(0.0, 9.0, "silence", 0),),
               (Cue(0.0, "bell", "wood"),), (SectionMark(0.0, "A"),))
engine = SoundEngine(choices=SoundChoices(1.0, 1.0, 1.0, 1.0, 1.0))
engine.prepare(tap)
wait_for_tape(0.3)
engine.play(0.0)
wait_for_tape(1.2)
engine.close()
print(repr(engine.notice))
"""
    assert run(code) == ["''"]
    heard = np.fromfile(tape, "<i2").reshape(-1, 2).astype(int)
    wood = Shelf().fetch("wood").astype(int)
    begin = int(np.abs(heard[:, 0]).argmax() - np.abs(wood[:, 0]).argmax())
    assert np.abs(heard[begin : begin + 9600] - gently(wood[:9600])).max() <= 1


def test_no_device_is_one_quiet_line():
    code = """
import os, time
os.environ["SDL_AUDIODRIVER"] = "nothing-of-the-kind"
from tests.sound.sittings import TapeDeck, bell, gently, quiet, sitting, timeline
from innerheal_desktop.sound.engine import SoundEngine
engine = SoundEngine()
engine.prepare(sitting())
engine.play(0.0)
for _ in range(100):
    if engine.notice:
        break
    time.sleep(0.05)
engine.close()
print(engine.notice)
"""
    said = run("import sys; sys.path.insert(0, '.')\n" + code)
    assert said[:5] == ["No", "sound", "device", "was", "found."]


def test_the_engine_says_what_it_is_about():
    hand, decks = HandClock(), []

    def deck():
        decks.append(TapeDeck(hand.awake))
        return decks[-1]

    engine = SoundEngine(clock=hand.awake, output=deck, asleep=lambda: 0.0)
    engine._thread = threading.current_thread()  # the hand does what the audio thread would
    assert (engine.devices(), engine.sounding) == ((), False)
    engine.step()
    assert engine.devices() == ("Speakers",)
    engine.prepare(timeline([quiet(0.0, 9.0)], [bell(0.0, "wood")]))
    engine.play(0.0)
    for _ in range(50):
        engine.step()
        hand.advance(0.02)
    assert engine.sounding
    engine.stop(ring=True)
    assert engine.sounding
    for _ in range(100):
        engine.step()
        hand.advance(0.02)
    assert not engine.sounding
    engine._performer.close()


def test_a_step_that_does_not_end_is_said():
    hand = HandClock()
    engine = SoundEngine(clock=hand.awake, output=NullOutput)
    engine._since = hand.awake()
    hand.advance(2.0)
    assert engine.notice == ""
    hand.advance(2.0)
    assert engine.notice == FROZEN


FROZEN_SERVER = """
import os, sys, time
os.mkfifo(sys.argv[1])
os.environ["SDL_AUDIODRIVER"] = "disk"
os.environ["SDL_DISKAUDIOFILE"] = sys.argv[1]
from innerheal_desktop.sound import engine as module
from tests.sound.sittings import sitting
{before}
module.LONGEST_CLOSING = module.LONGEST_STEP = 0.3
engine = module.SoundEngine()
engine.prepare(sitting())
engine.play(0.0)
latest = time.monotonic() + 30
longest, last = 0.0, time.monotonic()
while {until} and time.monotonic() < latest:
    time.sleep(0.005)
    longest, last = max(longest, time.monotonic() - last), time.monotonic()
said = engine.notice
engine.close()
print(longest < 10.0, said)  # held by the server: for as long as that stands still
"""


@pytest.mark.skipif(os.name == "nt", reason="a pipe nobody reads stands in for the server")
@pytest.mark.parametrize(
    ("before", "until", "says"),
    [
        ("", "not engine.notice", FROZEN),
        # One end is open, so that it can be opened; then nobody reads.
        (
            "end = os.open(sys.argv[1], os.O_RDONLY | os.O_NONBLOCK)",
            "not engine._report.sounding",
            "",
        ),
    ],
    ids=["while it is opened", "while it plays"],
)
def test_a_sound_server_that_freezes_holds_neither_the_window_nor_the_end(
    tmp_path, before, until, says
):
    code = FROZEN_SERVER.format(before=before, until=until)
    server = str(tmp_path / "server")
    code = f"import sys\nsys.argv[1:] = [{server!r}]\nsys.path.insert(0, '.')\n{code}"
    assert " ".join(run(code)) == f"True {says}".strip()


@pytest.mark.skipif(os.name == "nt", reason="Windows knows no SIGTERM")
def test_being_asked_to_end_ends_the_program_while_it_plays(tmp_path):
    tape = tmp_path / "tape.raw"
    code = (
        "import sys, time\n"
        "sys.path.insert(0, '.')\n"
        "from innerheal_desktop.sound.engine import SoundEngine\n"
        "from tests.sound.sittings import sitting\n"
        "engine = SoundEngine()\n"
        "engine.prepare(sitting('rain'))\n"
        "engine.play(0.0)\n"
        "while not engine._report.sounding: time.sleep(0.01)\n"
        "print('playing', flush=True)\n"
        "time.sleep(60)\n"
    )
    environment = {**os.environ, "SDL_AUDIODRIVER": "disk", "SDL_DISKAUDIOFILE": str(tape)}
    playing = subprocess.Popen(
        [sys.executable, "-c", code],
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    with playing:
        assert playing.stdout.readline() == "playing\n"
        playing.terminate()
        assert playing.wait(60) == -signal.SIGTERM


def test_looking_for_devices_while_it_plays_waits_for_no_decoding():
    output, held, enough = PygameOutput(), threading.Event(), threading.Event()
    output.open()

    def decode():
        with sdl.MIXER:
            held.set()
            enough.wait(60)

    decoding = threading.Thread(target=decode)
    decoding.start()
    assert held.wait(60)
    names = output.names()
    assert decoding.is_alive()
    enough.set()
    decoding.join()
    output.close()
    assert names == output.names()


def test_what_the_worker_stumbles_over_reaches_whoever_waits():
    worker = Worker("sounds")
    assert worker.submit(sum, [1, 2]).result(60) == 3
    with pytest.raises(ZeroDivisionError):
        worker.submit(lambda: 1 / 0).result(60)
    worker.shutdown()
    assert not [thread for thread in threading.enumerate() if thread.name == "sounds"]
