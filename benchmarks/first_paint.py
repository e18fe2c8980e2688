"""How long until something is seen: our window against an empty PySide6 window, in turns.

Run: python benchmarks/first_paint.py. It uses the screen there is, or none (offscreen).
Budget: the empty window and 40 ms.
"""

import os
import subprocess
import sys
import time
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

ROOT = Path(__file__).parent.parent
RUNS = 20
BUDGET = 40.0

SEEN = """
from PySide6.QtCore import QEvent, QObject
class Seen(QObject):
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint:
            import os, sys
            watched.event(event)
            loaded = [n for n in HEAVY if n in sys.modules]
            os.write(1, (" ".join(loaded) + "\\n").encode())
            os._exit(0)
        return False
HEAVY = ("numpy", "pygame", "asyncio", "tomllib", "markdown_it", "importlib.metadata")
"""
EMPTY = f"""
from PySide6.QtWidgets import QApplication, QWidget
{SEEN}
app = QApplication([])
window = QWidget()
window.resize(1080, 720)
seen = Seen(); window.installEventFilter(seen)
window.show()
app.exec()
"""
OURS = f"""
from innerheal_desktop import paths
from innerheal_desktop.app import App, preferences_of
from innerheal_desktop.ui.application import application
from innerheal_desktop.ui.preferences import first_look
from innerheal_desktop.ui.theme.theme import Theme
{SEEN}
app = application()
kept = preferences_of(None)
theme = Theme(app, paths.assets() / "fonts", **first_look(kept))
made = App(theme, lambda: None, preferences=kept)
seen = Seen(); made.shell.installEventFilter(seen)
made.shell.show()
app.exec()
"""


def first_paint(code, home):
    """Milliseconds from the start of the process to its first paint; what heavy it had loaded."""
    environment = {**os.environ, "INNERHEAL_HOME": home}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    if not any(environment.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY")):
        environment["QT_QPA_PLATFORM"] = "offscreen"
    start = time.perf_counter()
    run = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, env=environment, capture_output=True, check=True
    )
    return (time.perf_counter() - start) * 1000, run.stdout.decode().split()


def main():
    """Measure in turns, and say what was found."""
    empty, ours, heavy = [], [], set()
    with TemporaryDirectory() as home:
        for code in (EMPTY, OURS):
            first_paint(code, home)
        for _ in range(RUNS):
            empty.append(first_paint(EMPTY, home)[0])
            spent, loaded = first_paint(OURS, home)
            ours.append(spent)
            heavy.update(loaded)
    # Others use this computer too: the quietest run of each is the one that tells of the code.
    floor, full = min(empty), min(ours)
    print(f"empty window   {floor:6.1f} ms at its quietest, {median(empty):6.1f} ms in the middle")
    print(f"our window     {full:6.1f} ms at its quietest, {median(ours):6.1f} ms in the middle")
    print(f"difference     {full - floor:+6.1f} ms, {full / floor:.2f} times")
    print(f"loaded before the first paint and not needed for it: {', '.join(heavy) or 'nothing'}")
    return 0 if full - floor <= BUDGET and not heavy else 1


if __name__ == "__main__":
    sys.exit(main())
