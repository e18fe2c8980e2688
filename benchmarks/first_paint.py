"""How long until something is seen: our window against an empty PySide6 window, in turns.

`python -m benchmarks.first_paint [starts]`. It uses the screen there is, or none (offscreen). Then
how long until Today stands, where the log has thirty years of sittings and where it has none.
"""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks.budgets import FIRST_PAINT
from benchmarks.figures import Figure
from benchmarks.machine import has_screen
from benchmarks.telling import tell

ROOT = Path(__file__).parent.parent
STARTS = 20
RECORDS = 100_000

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
NAMING = f"from PySide6.QtCore import Qt\n{EMPTY}"
MADE = f"""
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
"""
OURS = f"""{MADE}
seen = Seen(); made.shell.installEventFilter(seen)
made.shell.show()
app.exec()
"""
# Until the first page is filled and painted, and the loop has nothing more to do for it.
TODAY = f"""{MADE}
import os
from PySide6.QtCore import QTimer
made.shell.turned.connect(lambda _: QTimer.singleShot(50, app, lambda: os._exit(0)))
made.shell.show()
app.exec()
"""


def started(code: str, home: str) -> tuple[float, float, list[str]]:
    """Milliseconds by the clock and of CPU until a program's end, and what heavy it had loaded."""
    environment = {**os.environ, "INNERHEAL_HOME": home}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    if not has_screen():
        environment["QT_QPA_PLATFORM"] = "offscreen"
    begun, before = time.perf_counter(), os.times()
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, env=environment, capture_output=True, check=True
    )
    spent, after = time.perf_counter() - begun, os.times()
    busy = after.children_user + after.children_system
    busy -= before.children_user + before.children_system
    return spent * 1000, busy * 1000, done.stdout.decode().split()


def in_turns(programs: Sequence[tuple[str, str]], times: int) -> list[list[tuple]]:
    """Each of (code, home) started so often, in turns, after one start that does not count."""
    for code, home in programs:
        started(code, home)
    turns = [[started(code, home) for code, home in programs] for _ in range(times)]
    return list(zip(*turns, strict=True))


def measure(words: Sequence[str]) -> Iterator[Figure]:
    """The quietest start of each is the one that tells of the code."""
    from benchmarks.log import write

    starts = int(words[0]) if words else STARTS
    with TemporaryDirectory() as home, TemporaryDirectory() as full:
        runs = in_turns([(EMPTY, home), (NAMING, home), (OURS, home)], starts)
        empty, naming, ours = (min(spent for spent, _, _ in each) for each in runs)
        yield Figure(FIRST_PAINT.row("first paint"), ours, empty)
        over_qt = FIRST_PAINT.row("… over the smallest window that names `Qt`")
        yield Figure(over_qt, ours, naming)
        heavy = sorted({name for _, _, loaded in runs[2] for name in loaded})
        row = FIRST_PAINT.row("loaded before it and not needed")
        yield Figure(row, len(heavy), note=", ".join(heavy))
        write(Path(full), RECORDS)
        programs = [(OURS, home), (OURS, full), (TODAY, home), (TODAY, full)]
        new, old, today, later = in_turns(programs, max(starts // 2, 1))
        note = "floor: an empty log"
        painted = [min(spent for spent, _, _ in each) for each in (old, new)]
        yield Figure(FIRST_PAINT.row("… with a log of 100,000"), *painted, note=note)
        stood = [min(busy for _, busy, _ in each) for each in (later, today)]
        row = FIRST_PAINT.row("Today stands, with a log of 100,000")
        yield Figure(row, *stood, note=f"CPU of the whole start; {note}")


if __name__ == "__main__":
    sys.exit(tell("first_paint", measure))
