"""The engine: commands in, one thread, nothing that keeps the caller waiting."""

import subprocess
import sys
import threading

import numpy as np
import pytest

from innerheal_desktop.sound.choices import SoundChoices
from innerheal_desktop.sound.clips import Shelf
from innerheal_desktop.sound.device import NullOutput
from innerheal_desktop.sound.engine import BROKEN, SoundEngine
from tests.sound.sittings import sitting


def run(code):
    """Run `code` in a Python of its own and give back what it printed."""
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", code],
        capture_output=True,
        text=True,
        timeout=60,
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


def test_a_volume_lies_between_nothing_and_all():
    with pytest.raises(ValueError, match="between 0 and 1"):
        SoundChoices(bells=1.2)
    with pytest.raises(ValueError, match="whistle"):
        SoundChoices(breath_set="whistle")


@pytest.mark.filterwarnings("ignore::pytest.PytestUnhandledThreadExceptionWarning")
def test_a_fault_is_said_and_not_swallowed():
    tried = threading.Event()

    class Broken(NullOutput):
        def open(self):
            tried.set()
            raise ZeroDivisionError

    engine = SoundEngine(output=Broken)
    engine.prepare(sitting())
    assert tried.wait(10)
    engine.close()
    assert engine.notice == BROKEN


def test_closing_lets_the_device_play_out():
    opened = threading.Event()

    class Slow(NullOutput):
        looks = 0

        def open(self):
            opened.set()

        def flowing(self):
            self.looks += 1
            return self.looks < 5

    slow = Slow()
    engine = SoundEngine(output=lambda: slow)
    engine.prepare(sitting())
    engine.play(0.0)
    assert opened.wait(10)
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
    assert np.abs(heard[begin : begin + 9600] - wood[:9600]).max() <= 1


def test_no_device_is_one_quiet_line():
    code = """
import os, time
os.environ["SDL_AUDIODRIVER"] = "nothing-of-the-kind"
from tests.sound.sittings import sitting
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
