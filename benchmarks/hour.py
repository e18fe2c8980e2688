"""A real hour: the app in a real window with sound and voice, driven by keys, watched from outside.

Run on Linux with a screen and a window manager (Xvfb and openbox), xdotool and strace:
`python -m benchmarks hour`, or `python -m benchmarks.hour 20` for so many minutes. One long sitting
takes three fifths of it; rounds before and after it are a short sitting, the page after it, a page
of the journal, the other pages, and half a minute of rest. `SOAK_FOLDER` names a folder where all
that is read stays; `python -m benchmarks.hour FOLDER` says again what was found there.
"""

from __future__ import annotations

import csv
import os
import re
import sys
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path

from benchmarks.figures import Figure
from benchmarks.flatness import gained, slope, told
from benchmarks.telling import subject_of, tell
from benchmarks.watched import Watched

MINUTES = 60.0
# Of the hour: the rounds before everything is warm, and the long sitting. From then on it counts.
WARM, LONG = 0.15, 0.6
SETTLED = 300.0  # seconds of the long sitting before its line begins
SEEN, UNSEEN = ("widgets", "qobjects"), ("threads", "descriptors", "timers")
# Asked for in the quick start, one after the other, and how long each is, in seconds.
SHORT = (
    ("even waves 2 minutes", 120.0),
    ("one-minute sigh", 60.0),
    ("silent sit 1 minute", 60.0),
    ("box breathing 2 minutes", 120.0),
)
LONG_WORDS = "body scan"
PAGES = ("ctrl+2", "ctrl+3", "ctrl+5", "ctrl+6")
# Where no desktop has a bus of its own, its library starts one beside the app: `dbus-daemon`, which
# greets whoever comes so, and asks the system's audit whether it may.
_GREETED = re.compile(r'sendto\(\d+, "OK [0-9a-f]{8}')
# What is not of this computer alone; sockets of files are the screen's and the desktop's.
NETWORK = ("AF_INET", "AF_NETLINK", "AF_PACKET", "AF_BLUETOOTH")


def sit(app: Watched, words: str, seconds: float, begun: set[str]) -> None:
    """Begin by the quick start, sit it through with a pause, and see the page after it."""
    kept = app.kept()
    app.doing = "beginning"
    app.press("ctrl+1", "ctrl+k")
    app.say(words)
    app.press("Return")
    app.go_on(2.0)
    if words not in begun:  # its card is read once
        app.press("Return")
        begun.add(words)
    app.doing = words
    app.go_on(20.0)
    app.press("space")
    app.go_on(3.0)
    app.press("space", "v")
    app.go_on_until(lambda: app.kept() > kept, seconds + 60.0)
    app.doing = "after"
    app.go_on(8.0)


def look_around(app: Watched) -> None:
    """A page of the journal, the other pages, a search, and then rest on Today."""
    app.doing = "journal"
    app.press("ctrl+j")
    app.say("a quiet line, and one more word")
    app.go_on(4.0)
    app.doing = "pages"
    for page in PAGES:
        app.press(page)
        app.go_on(2.0)
    app.press("ctrl+2", "slash")
    app.say("sleep")
    app.press("Escape", "ctrl+1")
    app.doing = "resting"
    app.go_on(32.0)


def live(place: Path, seconds: float) -> None:
    """Live through it; what was read lies in `place`."""
    app, begun, nth, long_due = Watched(place), set[str](), 0, True
    try:
        app.go_on(8.0)
        while app.seconds < seconds:
            if long_due and app.seconds >= WARM * seconds:
                minutes, long_due = round(LONG * seconds / 60), False
                sit(app, f"{LONG_WORDS} {minutes} minutes", 60.0 * minutes, begun)
            else:
                words, lasts = SHORT[nth % len(SHORT)]
                nth += 1
                sit(app, words, lasts, begun)
            look_around(app)
    finally:
        app.end()


def found(place: Path) -> Iterator[Figure]:
    """What a run left in `place`, held against what was promised."""
    row = subject_of("hour").row
    with (place / "hour.csv").open() as file:
        samples = list(csv.DictReader(file))
    at = [float(each["seconds"]) for each in samples]
    sat = [n for n, each in enumerate(samples) if each["doing"].startswith(LONG_WORDS)]
    sat = [n for n in sat if at[n] > at[sat[0]] + SETTLED]
    warm = at[-1] / 6  # ten minutes of an hour
    rest = [n for n, each in enumerate(samples) if each["doing"] == "resting" and at[n] > warm]

    def values(name: str, of: Sequence[int]) -> list[float]:
        return [float(samples[n][name] or 0) for n in of]

    def line(what: str, of: Sequence[int]) -> Figure:
        # All that is resident: the share of what others map too changes as they come and go.
        memory = values("rss", of)
        return Figure(row(what), slope([at[n] / 3600 for n in of], memory), note=told(memory))

    yield Figure(row("sat through"), float(_kept(place)), note=f"in {at[-1] / 60:.0f} minutes")
    yield line("memory in a long sitting", sat)
    yield line("memory at rest, between sittings", rest)
    for what, names in (("more on the pages", SEEN), ("gained at rest", UNSEEN)):
        for name in names:
            counts = values(name, rest)
            yield Figure(row(what), gained(counts), of=name, note=told(counts))
    blocks = f"of {int(values('blocks', [-1])[0]):,}"
    yield Figure(row("blocks of sound that came too late"), values("dry", [-1])[0], note=blocks)
    said = (place / "said.txt").read_text().splitlines()
    yield Figure(row("warnings"), len(said), note="; ".join(said[:2])[:160])
    traced = (place / "trace.txt").read_text().splitlines()
    bus = {each.split()[0] for each in traced if _GREETED.search(each)}
    ours = [each for each in traced if each.split()[0] not in bus]
    calls = [each for each in ours if any(kind in each for kind in NETWORK)]
    sockets = sum(" socket(AF_UNIX" in each for each in traced)
    note = "; ".join(calls[:2])[:160] or f"{sockets} sockets of files: screen, desktop bus"
    yield Figure(row("calls for a network"), len(calls), note=note)


def _kept(place: Path) -> int:
    return sum(
        '"outcome":"completed"' in each and '"kind":"sitting"' in each
        for file in (place / "person").glob("log-*.jsonl")
        for each in file.read_text().splitlines()
    )


def measure(words: Sequence[str]) -> Iterator[Figure]:
    """Live through it, or say again what an earlier run found."""
    if words and Path(words[0]).is_dir():
        yield from found(Path(words[0]))
        return
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as temporary:
        place = Path(os.environ.get("SOAK_FOLDER", temporary))
        live(place, 60.0 * (float(words[0]) if words else MINUTES))
        yield from found(place)


if __name__ == "__main__":
    sys.exit(tell("hour", measure))
