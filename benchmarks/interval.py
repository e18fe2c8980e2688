"""How evenly frames follow each other in a real window, and whether ear and eye are together.

`python -m benchmarks.interval [seconds]`, on a screen (Xvfb will do). *Even Tide* at 1440×900 in a
real window, in the midst of its breaths, heard through a device that keeps exactly its own pace.
A frame that need not be drawn, because nothing moved, is not counted.
"""

from __future__ import annotations

import os
import sys
from bisect import bisect_right
from collections.abc import Callable, Iterator, Sequence
from itertools import accumulate, pairwise
from statistics import median
from tempfile import TemporaryDirectory

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication

from benchmarks.budgets import INTERVAL
from benchmarks.figures import Figure
from benchmarks.telling import tell
from innerheal_desktop import paths
from innerheal_desktop.app import App
from innerheal_desktop.clock import Clock
from innerheal_desktop.session.timeline import Moment
from innerheal_desktop.sound.engine import SoundEngine
from innerheal_desktop.sound.performer import LATENCY
from innerheal_desktop.sound.score import RATE
from innerheal_desktop.ui.application import application
from innerheal_desktop.ui.theme.theme import Theme
from tests.sound.sittings import TapeDeck

SECONDS = 30.0
SETTLED = 3.0  # seconds of which nothing is counted
SPEED = 1.0002  # of the device: 200 ppm too fast


class Paints(QObject):
    """Notes when a widget is painted: what of the sitting is shown, and what the sound means to do.

    Each is the second, the second of the sitting that is shown, and both for what is heard now: the
    second of the clock at which the sitting began, and the frame that should be leaving.
    """

    def __init__(self, widget: QObject, clock: Callable[[], float], engine: SoundEngine) -> None:
        super().__init__()
        self.seen: list[tuple[float, float, float, int]] = []
        self._shown = 0.0
        self._clock = clock
        self._engine = engine
        widget.installEventFilter(self)

    def show(self, moment: Moment) -> None:
        """Note what is shown from now on."""
        self._shown = moment.time

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Qt shows every event here first."""
        performer = self._engine._performer
        if event.type() == QEvent.Type.Paint and performer is not None:
            line, zero, now = performer._outlet.line, performer._zero, self._clock()
            if line is not None and zero is not None:
                self.seen.append((now, self._shown, zero, line.frame_at(now - LATENCY)))
        return False


def apart(deck: TapeDeck, engine: SoundEngine, paints: Paints) -> list[float]:
    """Milliseconds between what is heard and what is seen at each paint, in order of size."""
    performer, blocks = engine._performer, list(deck.blocks)
    assert performer is not None
    begins = [begin for begin, _ in blocks]
    ends = accumulate((len(block) for _, block in blocks), initial=0)
    first = performer._conductor.mixer.frame - sum(len(block) for _, block in blocks)
    starts = [first + end for end in ends]
    found = []
    for when, shown, zero, meant in paints.seen:
        at = bisect_right(begins, when - LATENCY) - 1
        if at < 0:
            continue
        playing = starts[at] + (when - LATENCY - begins[at]) * RATE * deck.speed
        heard = when - zero + (playing - meant) / RATE
        found.append(abs(heard - shown) * 1000)
    if not found:
        raise RuntimeError("nothing was painted while it sounded: this computer is too busy")
    return sorted(found)


def opened(qt: QApplication, engine: SoundEngine) -> App:
    """The app in a window of 1440 × 900, with `engine` for its sound."""
    app = App(Theme(qt, paths.assets() / "fonts", chosen="dusk"), lambda: engine)
    app.shell.resize(1440, 900)
    app.shell.show()
    return app


def measure(words: Sequence[str]) -> Iterator[Figure]:
    """Play, note when each look at the sitting comes, and what is heard meanwhile."""
    seconds = float(words[0]) if words else SECONDS
    clock = Clock().awake
    deck = TapeDeck(clock, SPEED)
    engine = SoundEngine(clock=clock, output=lambda: deck)
    qt = application()
    app = opened(qt, engine)
    app.begin("coherent", 600.0)
    page = app.shell.player
    page.sitting.begin()
    page.sitting.skip_lead_in()
    player = page.sitting.player
    # In the midst of its breaths: while words are said, 20 looks a second are all that is wanted.
    breaths = [span for span in player.timeline.spans if span.breath]
    player.seek(max(breaths, key=lambda span: span.end - span.start).start + 2.0)
    page.sitting._sound.move()
    looks: list[float] = []
    paints = Paints(page.view.picture.visual, clock, engine)

    page._pacer.due.connect(lambda: looks.append(clock()))
    page.sitting.moved.connect(paints.show)

    def settled() -> None:
        page.sitting.resume()  # a start on a busy computer may be taken for a sleep
        looks.clear()
        paints.seen.clear()

    QTimer.singleShot(int(SETTLED * 1000), qt, settled)
    # `exit`, as `quit` would close the window, and end the sitting, first.
    QTimer.singleShot(int((SETTLED + seconds) * 1000), qt, lambda: qt.exit(0))
    qt.exec()
    together = apart(deck, engine, paints)
    rate = app.shell.screen().refreshRate()
    app.shell.close()
    app.close()
    note = f"{len(looks) / seconds:.1f} a second on a screen of {rate:g} Hz"
    yield from figures(looks, together, note)


def figures(looks: list[float], together: list[float], note: str) -> Iterator[Figure]:
    """How far apart `looks` are (seconds), and sound and picture (`together`, milliseconds)."""
    gaps = sorted((after - before) * 1000 for before, after in pairwise(looks))
    p99 = gaps[int(len(gaps) * 0.99)]
    yield Figure(INTERVAL.row("between two looks, p99"), p99, note=note)
    yield Figure(INTERVAL.row("between two looks, median"), median(gaps))
    worst = together[int(len(together) * 0.99)]
    note = f"of {len(together)} paints, median {median(together):.1f}; device 200 ppm too fast"
    yield Figure(INTERVAL.row("sound against picture, p99"), worst, note=note)


if __name__ == "__main__":
    with TemporaryDirectory() as home:
        os.environ["INNERHEAL_HOME"] = home
        sys.exit(tell("interval", measure))
