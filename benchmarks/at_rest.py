"""What the app costs while nobody asks anything of it: memory, CPU and wake-ups, beside its floor.

`python -m benchmarks.at_rest [seconds]`, on Linux with a screen and a window manager (Xvfb and
openbox will do). Each program is a process of its own: an empty PySide6 window, ours, a sitting
that is seen, the same one minimised, and the mini pacer. Figures are read from /proc, so that
nothing inside is disturbed. One that ended by itself says so, and the others go on.
"""

import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory, TemporaryFile

from benchmarks.budgets import AT_REST
from benchmarks.figures import Figure
from benchmarks.telling import tell

ROOT = Path(__file__).parent.parent
SETTLED = 20.0  # the device of a start closes, the sounds of a sitting are made, caches are warm
SECONDS = 15.0
TICKS = os.sysconf("SC_CLK_TCK")
PAINTS = "paints while hidden: "

EMPTY = """
from PySide6.QtWidgets import QApplication, QWidget
app = QApplication([])
window = QWidget()
window.resize(1080, 720)
window.show()
app.exec()
"""
OURS = """
from innerheal_desktop.app import main
main([{words}])
"""
# A sitting in the midst of its breaths; then perhaps the window is put away.
SITTING = """
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
import innerheal_desktop.ui.application as ours
from innerheal_desktop.app import main
made = ours.application
def breathe():
    window = next(each for each in QApplication.topLevelWidgets() if each.isVisible())
    window.sitting.skip_lead_in()
    player = window.sitting.player
    spans = [span for span in player.timeline.spans if span.breath]
    if spans:
        player.seek(max(spans, key=lambda span: span.end - span.start).start + 5.0)
    {then}
def application():
    app = made()
    QTimer.singleShot(4000, app, breathe)
    return app
ours.application = application
main(["play", "{session}", "--minutes", "20", "--visual", "{visual}"])
"""
ORB, WAVE, PLACE = (
    SITTING.format(session=session, visual=each, then="")
    for session, each in (("coherent", "orb"), ("coherent", "wave"), ("ease-place", "forest"))
)
# The same, put away; at its end it says how often it was painted since it was out of sight.
HIDE = f"""window.showMinimized()
    global seen
    seen = Seen(window)
    QTimer.singleShot(1000, lambda: QApplication.instance().installEventFilter(seen))
    QApplication.instance().aboutToQuit.connect(lambda: print("{PAINTS}", seen.paints, sep=""))"""
SEEN = """
from PySide6.QtCore import QEvent, QObject
class Seen(QObject):
    paints = 0
    def eventFilter(self, watched, event):
        self.paints += event.type() == QEvent.Type.Paint
        return False
"""
MINIMISED = SEEN + SITTING.format(session="coherent", visual="orb", then=HIDE)
MINI = OURS.format(words='"play", "coherent", "--minutes", "10", "--mini"')
# What is measured of each program: rows by what `Found` has of it.
PROGRAMS = (
    (
        "",
        OURS.format(words=""),
        {"memory": "window, memory", "cpu": "window, at rest", "wakes": "window, wake-ups"},
    ),
    ("orb", ORB, {"memory": "sitting, memory", "cpu": "sitting, processor"}),
    ("wave", WAVE, {"memory": "sitting, memory", "cpu": "sitting, processor"}),
    ("a place and a voice", PLACE, {"memory": "sitting, memory", "cpu": "sitting, processor"}),
    (
        "",
        MINIMISED,
        {"cpu": "hidden sitting, processor", "paints": "hidden sitting, paints"},
    ),
    ("", MINI, {"cpu": "mini pacer, processor"}),
)


@dataclass(frozen=True, slots=True)
class Found:
    """A program once it has settled: megabytes, percent of a core, wake-ups a second, paints."""

    memory: float
    cpu: float
    wakes: float
    paints: float = 0.0


def spent(pid):
    """Seconds of CPU, and voluntary switches of all threads, of a process so far."""
    fields = Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / TICKS, sum(switches(pid).values())


def switches(pid):
    """Voluntary switches of each thread so far, by its number; one that ended takes its along."""
    told = {}
    for task in Path(f"/proc/{pid}/task").iterdir():
        lines = (task / "status").read_text().splitlines()
        told[task.name] = next(int(x.split()[1]) for x in lines if x.startswith("voluntary"))
    return told


def memory(pid):
    """Megabytes of a process, shared pages counted by their share (PSS)."""
    lines = Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("Pss:")) / 1024


class GoneError(Exception):
    """A program ended before it was measured; the words are the last of its own."""


def watched(code, seconds):
    """What a program costs, watched for so many seconds."""
    with TemporaryDirectory() as home, TemporaryFile("w+") as said:
        (Path(home) / "settings.json").write_text('{"welcomed": true}')
        environment = {**os.environ, "INNERHEAL_HOME": home}
        environment.setdefault("SDL_AUDIODRIVER", "dummy")
        child = subprocess.Popen(
            [sys.executable, "-c", code], env=environment, cwd=ROOT, stdout=said, stderr=said
        )
        try:
            wait(child, SETTLED, said)
            busy, woken = spent(child.pid)[0], switches(child.pid)
            wait(child, seconds, said)
            later, more = spent(child.pid)[0], switches(child.pid)
            megabytes = memory(child.pid)
        finally:
            child.terminate()
            try:
                child.wait(10)
            except subprocess.TimeoutExpired:
                child.kill()
        cpu = 100 * (later - busy) / seconds
        wakes = sum(more[task] - woken.get(task, 0) for task in more)
        return Found(megabytes, cpu, wakes / seconds, paints(said))


def paints(said):
    """How often a hidden sitting says that it was painted; 0 for every other program."""
    said.seek(0)
    told = [line for line in said.read().splitlines() if line.startswith(PAINTS)]
    return float(told[-1].removeprefix(PAINTS)) if told else 0.0


def wait(child, seconds, said):
    """Let a program go on for so long; GoneError where it does not."""
    try:
        child.wait(seconds)
    except subprocess.TimeoutExpired:
        return
    said.seek(0)
    last = said.read().strip().splitlines()[-1:] or ["nothing said"]
    raise GoneError(f"ended by itself with {child.returncode}: {last[0]}")


def measure(words):
    """Each program in its turn, beside an empty window."""
    seconds = float(words[0]) if words else SECONDS
    floor = watched(EMPTY, seconds)
    for of, code, rows in PROGRAMS:
        try:
            found, note = watched(code, seconds), ""
        except GoneError as gone:
            found, note = None, str(gone)
        for name, row in rows.items():
            ours = None if found is None else getattr(found, name)
            least = floor.memory if name == "memory" else None
            yield Figure(AT_REST.row(row), ours, least, of=of, note=note)


if __name__ == "__main__":
    sys.exit(tell("at_rest", measure))
