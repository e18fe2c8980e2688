"""What the app costs while nobody asks anything of it: memory, CPU and wake-ups, beside its floor.

Run on Linux with a screen and a window manager (Xvfb and openbox will do):
python -m benchmarks.at_rest [seconds [word]], where `word` picks the rows that hold it. Each row is
a process of its own: an empty PySide6 window, ours, a sitting that is seen, the same one minimised,
and the mini pacer. Figures are read from /proc, so that nothing inside is disturbed. A row whose
program ended by itself says so, and the others go on.
Budgets: window ≤ floor + 12 MB and idle ≤ 0.05 % of a core at ≤ 1 wake-up a second; a sitting
≤ 110 MB and ≤ 12 % of a core; hidden ≤ 3 %; mini pacer ≤ 3 %.
"""

import os
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory, TemporaryFile

ROOT = Path(__file__).parent.parent
SETTLED = 12.0  # the sound device of a start closes, garbage is collected, caches are warm
TICKS = os.sysconf("SC_CLK_TCK")

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
    player.seek(max(spans, key=lambda span: span.end - span.start).start + 5.0)
    {then}
def application():
    app = made()
    QTimer.singleShot(4000, app, breathe)
    return app
ours.application = application
main(["play", "coherent", "--minutes", "20", "--visual", "{visual}"])
"""
ORB, WAVE = (SITTING.format(visual=each, then="") for each in ("orb", "wave"))
MINIMISED = SITTING.format(visual="orb", then="window.showMinimized()")
MINI = OURS.format(words='"play", "coherent", "--minutes", "10", "--mini"')
# Name, program, and budgets: megabytes over the floor, megabytes, share of a core, wake-ups.
ROWS = (
    ("an empty window", EMPTY, {}),
    ("our window", OURS.format(words=""), {"over": 12.0, "cpu": 0.05, "wakes": 1.0}),
    ("a sitting, orb", ORB, {"memory": 110.0, "cpu": 12.0}),
    ("a sitting, wave", WAVE, {"memory": 110.0, "cpu": 12.0}),
    ("a sitting, minimised", MINIMISED, {"cpu": 3.0}),
    ("the mini pacer", MINI, {"cpu": 3.0}),
)


def spent(pid):
    """Seconds of CPU, and voluntary switches of all threads, of a process so far."""
    fields = Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()
    switches = 0
    for task in Path(f"/proc/{pid}/task").iterdir():
        lines = (task / "status").read_text().splitlines()
        switches += next(int(x.split()[1]) for x in lines if x.startswith("voluntary"))
    return (int(fields[11]) + int(fields[12])) / TICKS, switches


def memory(pid):
    """Megabytes of a process, shared pages counted by their share (PSS)."""
    lines = Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("Pss:")) / 1024


class GoneError(Exception):
    """A program ended before it was measured; the words are the last of its own."""


def measure(code, seconds):
    """(megabytes, percent of a core, wake-ups a second) of a program once it has settled."""
    with TemporaryDirectory() as home, TemporaryFile("w+") as said:
        (Path(home) / "settings.json").write_text('{"welcomed": true}')
        environment = {**os.environ, "INNERHEAL_HOME": home}
        environment.setdefault("SDL_AUDIODRIVER", "dummy")
        child = subprocess.Popen(
            [sys.executable, "-c", code], env=environment, cwd=ROOT, stdout=said, stderr=said
        )
        try:
            wait(child, SETTLED, said)
            busy, switches = spent(child.pid)
            wait(child, seconds, said)
            later, more = spent(child.pid)
            return (
                memory(child.pid),
                100 * (later - busy) / seconds,
                (more - switches) / seconds,
            )
        finally:
            child.terminate()
            try:
                child.wait(10)
            except subprocess.TimeoutExpired:
                child.kill()


def wait(child, seconds, said):
    """Let a program go on for so long; GoneError where it does not."""
    try:
        child.wait(seconds)
    except subprocess.TimeoutExpired:
        return
    said.seek(0)
    last = said.read().strip().splitlines()[-1:] or ["nothing said"]
    raise GoneError(f"ended by itself with {child.returncode}: {last[0]}")


def verdict(figures, floor, budget):
    """What of `figures` is over its budget, by name."""
    megabytes, cpu, wakes = figures
    measured = {"over": megabytes - floor, "memory": megabytes, "cpu": cpu, "wakes": wakes}
    return [name for name, most in budget.items() if measured[name] > most]


def main():
    """Measure each row; 0 where all are within their budgets."""
    seconds = float(sys.argv[1]) if len(sys.argv) > 1 else 30.0
    word = sys.argv[2] if len(sys.argv) > 2 else ""
    floor, good = 0.0, True
    for at, (name, code, budget) in enumerate(ROWS):
        if at and word not in name:
            continue  # the first is the floor of the others
        try:
            figures = measure(code, seconds)
        except GoneError as gone:
            print(f"{name:20} {gone}", flush=True)
            good = False
            continue
        floor = floor or figures[0]
        over = verdict(figures, floor, budget)
        good = good and not over
        print(
            f"{name:20} {figures[0]:6.1f} MB (floor + {figures[0] - floor:5.1f})"
            f" {figures[1]:6.2f} % of a core {figures[2]:7.1f} wake-ups/s"
            f"{'  OVER: ' + ', '.join(over) if over else ''}",
            flush=True,
        )
    return 0 if good else 1


if __name__ == "__main__":
    sys.exit(main())
