"""How evenly frames follow each other in a real window at the screen's rate.

Run on a screen (Xvfb will do): python -m benchmarks.interval. Half a minute of *Even Tide* at
1440×900 in a real window. Budget: the 99th percentile of the time between two frames ≤ 20 ms where
the screen runs at 60 Hz (a frame that need not be drawn, because nothing moved, is not counted).
"""

import sys
import time
from itertools import pairwise
from statistics import median
from tempfile import TemporaryDirectory

from PySide6.QtCore import QTimer

from innerheal_desktop import paths
from innerheal_desktop.app import App
from innerheal_desktop.ui.application import application
from innerheal_desktop.ui.theme.theme import Theme

SECONDS = 30
BUDGET = 20.0


def main():
    """Play, note when each look at the sitting comes, and judge."""
    qt = application()
    theme = Theme(qt, paths.assets() / "fonts", chosen="dusk")
    app = App(theme, lambda: None)
    app.shell.resize(1440, 900)
    app.shell.show()
    app.begin("coherent", 600.0)
    page = app.shell.player
    page.sitting.begin()
    page.sitting.skip_lead_in()
    # In the midst of its breaths: while words are said, 20 looks a second are all that is wanted.
    breaths = [span for span in page.sitting.player.timeline.spans if span.breath]
    page.sitting.player.seek(max(breaths, key=lambda span: span.end - span.start).start + 2.0)
    looks = []
    page._pacer.due.connect(lambda: looks.append(time.perf_counter()))
    QTimer.singleShot(SECONDS * 1000, qt, qt.quit)
    qt.exec()
    app.shell.close()
    app.close()
    gaps = sorted((b - a) * 1000 for a, b in pairwise(looks[60:]))
    p99 = gaps[int(len(gaps) * 0.99)]
    rate = app.shell.screen().refreshRate()
    print(f"{len(looks) / SECONDS:.1f} looks a second on a screen of {rate:g} Hz")
    print(f"between two: median {median(gaps):.1f} ms, p99 {p99:.1f} ms (budget {BUDGET:g} ms)")
    return 0 if p99 <= BUDGET else 1


if __name__ == "__main__":
    with TemporaryDirectory() as home:
        import os

        os.environ["INNERHEAL_HOME"] = home
        sys.exit(main())
