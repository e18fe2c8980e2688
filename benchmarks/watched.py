"""The app as a program of its own, driven by keys and watched from outside (Linux).

It is the app itself; two things are added. Its sound device counts blocks that found nothing
playing, and notes what each thread was at; and a signal has it write down how many objects live in
it. All the rest is read from /proc, each ten seconds. Calls for sockets are traced, at no cost for
others.
"""

from __future__ import annotations

import csv
import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from benchmarks.at_rest import memory, spent

ROOT = Path(__file__).parent.parent
EVERY = 10.0
CALLS = "socket,connect,bind,listen,sendto,sendmmsg,accept,accept4"
# A computer that is busy with other things leaves this program its share (Linux, root).
NICER = "-10"

PROGRAM = """
import faulthandler, gc, json, os, signal, sys, time
from innerheal_desktop.sound import device
class Counted(device.PygameOutput):
    blocks = starts = dry = 0
    last, late = 0.0, []
    def write(self, block):
        now = time.monotonic()
        if not self.flowing():
            if now - Counted.last < 1.0:
                Counted.dry += 1
                Counted.late.append(round(now - Counted.last, 3))
                # Without frames of Python: they would keep what another thread paints with.
                with open(os.environ["SOAK_TOLD"] + ".late", "a") as file:
                    faulthandler.dump_traceback(file)
            else:
                Counted.starts += 1
        Counted.blocks, Counted.last = Counted.blocks + 1, now
        super().write(block)
device.PygameOutput = Counted
def tell(*_):
    from PySide6.QtCore import QObject, QTimer
    from PySide6.QtWidgets import QApplication
    from shiboken6 import isValid
    living = gc.get_objects()
    qt = [each for each in living if isinstance(each, QObject) and isValid(each)]
    told = dict(
        objects=len(living),
        qobjects=len(qt),
        timers=sum(isinstance(each, QTimer) and each.isActive() for each in qt),
        widgets=len(QApplication.allWidgets()),
        blocks=Counted.blocks, starts=Counted.starts, dry=Counted.dry,
        late=max(Counted.late, default=0),
    )
    with open(os.environ["SOAK_TOLD"] + ".new", "w") as file:
        json.dump(told, file)
    os.replace(os.environ["SOAK_TOLD"] + ".new", os.environ["SOAK_TOLD"])
signal.signal(signal.SIGUSR1, tell)
from innerheal_desktop.app import main
sys.exit(main([]))
"""


class Watched:
    """The app under way in `place`: time goes on and is sampled, a hand presses and types.

    `doing` is what each sample says of its moment.
    """

    def __init__(self, place: Path) -> None:
        self.place, self.doing = place, "starting"
        home = place / "person"
        home.mkdir(parents=True)
        (home / "settings.json").write_text('{"welcomed": true, "grown_up": "yes"}')
        self._child = _started(place, home)
        self._begun = time.monotonic()
        self._due = self._begun + 4.0
        self._file = (place / "hour.csv").open("w", newline="")
        self._rows: csv.DictWriter[str] | None = None

    @property
    def seconds(self) -> float:
        """Seconds since it was begun."""
        return time.monotonic() - self._begun

    def go_on(self, seconds: float) -> None:
        """Let seconds pass; a sample each ten of them."""
        self.go_on_until(lambda: False, seconds)

    def go_on_until(self, over: Callable[[], bool], seconds: float) -> None:
        """Let time pass until something is `over`, at most so many seconds."""
        until = time.monotonic() + seconds
        while (now := time.monotonic()) < until and not over():
            if now >= self._due:
                self._due += EVERY
                self._note(sample(self._child.pid, self.place / "told.json"))
            time.sleep(max(0.0, min(self._due - now, until - now, 1.0)))
            if self._child.poll() is not None:
                raise RuntimeError(f"the app ended by itself with {self._child.returncode}")

    def press(self, *keys: str) -> None:
        """Press keys, as xdotool names them, and give the app a moment after each."""
        for key in keys:
            subprocess.run(["xdotool", "key", key], check=True)
            self.go_on(1.5)

    def say(self, words: str) -> None:
        """Type words as a hand does."""
        subprocess.run(["xdotool", "type", "--delay", "60", words], check=True)
        self.go_on(2.0)

    def kept(self) -> int:
        """How many lines the plain log has by now."""
        files = (self.place / "person").glob("log-*.jsonl")
        return sum(len(file.read_text().splitlines()) for file in files)

    def end(self) -> None:
        """Quit by its key."""
        with suppress(subprocess.CalledProcessError):
            subprocess.run(["xdotool", "key", "ctrl+1", "ctrl+q"], check=True)
        try:
            self._child.wait(20)
        except subprocess.TimeoutExpired:
            self._child.terminate()
            self._child.wait(20)
        self._file.close()

    def _note(self, read: dict[str, object]) -> None:
        row = {"seconds": round(self.seconds, 1), "doing": self.doing, **read}
        if self._rows is None and "dry" in read:
            self._rows = csv.DictWriter(self._file, list(row))
            self._rows.writeheader()
        if self._rows is not None:
            self._rows.writerow(row)
            self._file.flush()


def _started(place: Path, home: Path) -> subprocess.Popen[bytes]:
    told = {"INNERHEAL_HOME": str(home), "SOAK_TOLD": str(place / "told.json")}
    environment = {"SDL_AUDIODRIVER": "dummy", **os.environ, **told, "PYTHONUNBUFFERED": "1"}
    trace = ["strace", "-D", "-f", "--seccomp-bpf", "-e", f"trace={CALLS}"]
    program = [sys.executable, "-X", "faulthandler", "-W", "default", "-c", PROGRAM]
    with (place / "said.txt").open("w") as said:
        child = subprocess.Popen(
            [*trace, "-o", str(place / "trace.txt"), *program],
            env=environment,
            cwd=ROOT,
            stdout=said,
            stderr=said,
            start_new_session=True,
        )
    with suppress(OSError):
        Path(f"/proc/{child.pid}/autogroup").write_text(NICER)
    return child


def sample(pid: int, told: Path) -> dict[str, object]:
    """Read everything of a process, and have it tell of itself for the next time."""
    status = Path(f"/proc/{pid}/status").read_text().splitlines()
    said = dict(line.split(":", 1) for line in status)
    cpu, switches = spent(pid)
    read: dict[str, object] = {
        "pss": round(memory(pid), 2),
        "rss": round(int(said["VmRSS"].split()[0]) / 1024, 2),
        "threads": int(said["Threads"]),
        "descriptors": len(list(Path(f"/proc/{pid}/fd").iterdir())),
        "voluntary": switches,
        "cpu": cpu,
    }
    read |= json.loads(told.read_text()) if told.exists() else {}
    os.kill(pid, signal.SIGUSR1)
    return read
