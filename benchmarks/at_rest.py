"""What the app costs while nobody asks anything of it: memory, CPU and wake-ups, beside its floor.

Run on Linux with a screen (Xvfb will do): python -m benchmarks.at_rest [seconds]. Each row is a
process of its own: an empty PySide6 window, ours, a sitting that is seen, the same one hidden, and
the mini pacer. Figures are read from /proc, so that nothing inside is disturbed.
Budgets: window ≤ floor + 12 MB and idle ≤ 0.05 % of a core at ≤ 1 wake-up a second; a sitting
≤ 110 MB and ≤ 12 % of a core; hidden ≤ 3 %; mini pacer ≤ 3 %.
"""

import os
import subprocess
import sys
import time
from pathlib import Path
from tempfile import TemporaryDirectory

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
HIDDEN = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from innerheal_desktop.app import main
def hide():
    window = next(each for each in QApplication.topLevelWidgets() if each.isVisible())
    window.hide()
    QApplication.setQuitOnLastWindowClosed(False)
import innerheal_desktop.ui.application as ours
made = ours.application
def application():
    app = made()
    QTimer.singleShot(4000, app, hide)
    return app
ours.application = application
main(["play", "coherent", "--minutes", "10"])
"""
SITTING = OURS.format(words='"play", "coherent", "--minutes", "10"')
MINI = OURS.format(words='"play", "coherent", "--minutes", "10", "--mini"')
# Name, program, and budgets: megabytes over the floor, megabytes, share of a core, wake-ups.
ROWS = (
    ("an empty window", EMPTY, {}),
    ("our window", OURS.format(words=""), {"over": 12.0, "cpu": 0.05, "wakes": 1.0}),
    ("a sitting, seen", SITTING, {"memory": 110.0, "cpu": 12.0}),
    ("a sitting, hidden", HIDDEN, {"cpu": 3.0}),
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


def measure(code, seconds):
    """(megabytes, percent of a core, wake-ups a second) of a program once it has settled."""
    with TemporaryDirectory() as home:
        (Path(home) / "settings.json").write_text('{"welcomed": true}')
        environment = {**os.environ, "INNERHEAL_HOME": home}
        environment.setdefault("SDL_AUDIODRIVER", "dummy")
        child = subprocess.Popen([sys.executable, "-c", code], env=environment, cwd=ROOT)
        try:
            time.sleep(SETTLED)
            busy, switches = spent(child.pid)
            time.sleep(seconds)
            later, more = spent(child.pid)
            return (
                memory(child.pid),
                100 * (later - busy) / seconds,
                (more - switches) / seconds,
            )
        finally:
            child.terminate()
            child.wait(10)


def main():
    """Measure each row; 0 where all are within their budgets."""
    seconds = float(sys.argv[1]) if len(sys.argv) > 1 else 30.0
    floor, good = 0.0, True
    for name, code, budget in ROWS:
        megabytes, cpu, wakes = measure(code, seconds)
        floor = floor or megabytes
        within = (
            megabytes - floor <= budget.get("over", 1e9)
            and megabytes <= budget.get("memory", 1e9)
            and cpu <= budget.get("cpu", 1e9)
            and wakes <= budget.get("wakes", 1e9)
        )
        good = good and within
        print(
            f"{name:18} {megabytes:6.1f} MB (floor + {megabytes - floor:5.1f})"
            f" {cpu:6.2f} % of a core {wakes:7.1f} wake-ups/s {'' if within else '  OVER'}"
        )
    return 0 if good else 1


if __name__ == "__main__":
    sys.exit(main())
