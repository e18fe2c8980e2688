"""What was promised, row by row: every figure that a benchmark must come back with.

A budget that is a ratio is held against a floor of the same run, taken in turns, so that it means
the same on a slow computer and a busy one. The order is that of `docs/measurements.md`.
"""

from __future__ import annotations

from benchmarks.figures import Budget, Row, Subject


def most(bound: float) -> Budget:
    """At most so much."""
    return Budget("most", bound)


def least(bound: float) -> Budget:
    """At least so much."""
    return Budget("least", bound)


def over(bound: float) -> Budget:
    """At most so much over the floor."""
    return Budget("over", bound)


def times(bound: float) -> Budget:
    """At most so many times the floor."""
    return Budget("times", bound)


NAMES = (
    "Qt's own names cost it. The Python binding turns each of them into an enumeration of Python's "
    "at first use: 1,195 names in `Qt` alone, two thirds of what is over the floor. A window with "
    "anything in it needs some of them; the row below has a floor that names one."
)

FIRST_PAINT = Subject(
    "first_paint",
    "Until something is seen",
    "From the start of the process to the first paint, in turns with an empty PySide6 window; the "
    "quietest of many starts.",
    (
        Row("first paint", "ms", over(25), "how long one looks at nothing", NAMES),
        Row("… over the smallest window that names `Qt`", "ms", over(25), "the same, without Qt"),
        Row("loaded before it and not needed", "", most(0), "the start does not grow unnoticed"),
        Row("… with a log of 100,000", "ms", over(10), "thirty years slow no start"),
        Row("Today stands, with a log of 100,000", "ms", over(50), "nor the page that comes then"),
    ),
)

WINDOW = (
    "the code of our own modules is about 6 MB, the sources that the binding reads leave 4, Qt's "
    "names as Python has them take 2, what Today paints 3, the log and its thread 2."
)
MEMORY = (
    "the sea alone is 23 MB, two stems of a minute in memory; what else there is stands at the "
    "foot of this page. A place of one stem, and none, are within it."
)

AT_REST = Subject(
    "at_rest",
    "While nothing is asked of it",
    "Programs of their own in a real window, watched from outside (`/proc`: PSS, ticks, voluntary "
    "switches) once they have settled.",
    (
        Row("window, memory", "MB", over(12), "what stays free for everything else", WINDOW),
        Row("window, at rest", "% of a core", most(0.05), "battery, and a fan that stays still"),
        Row("window, wake-ups", "a second", most(1), "whether the processor may sleep"),
        Row("sitting, memory", "MB", most(110), "with sound and voice", MEMORY),
        Row("sitting, processor", "% of a core", most(12), "a quiet computer while one sits"),
        Row("hidden sitting, processor", "% of a core", most(3), "all of it is sound"),
        Row("hidden sitting, paints", "", most(0), "nobody sees it, so nothing is drawn"),
        Row("mini pacer, processor", "% of a core", most(3), "it may stay all day"),
    ),
)

FRAME = Subject(
    "frame",
    "Drawing",
    "CPU of this process for each painted frame of the real page at 1440×900, against the same "
    "picture drawn as one would at first.",
    (
        Row("a breathing frame", "ms", most(3), "smooth at 60 Hz on an old laptop"),
        Row("a frame of a quiet scene", "ms", most(2), "drawn far less often"),
        Row(
            "a scene is painted first",
            "ms",
            most(250),
            "the one moment in which it holds the window",
            "both lights of it are painted before it is first seen, in the seconds of settling.",
        ),
    ),
)

INTERVAL = Subject(
    "interval",
    "Evenness, and eye and ear together",
    "Half a minute of *Even Tide* at 1440×900 in a real window, with SDL's stand-in for a device.",
    (
        Row("between two looks, p99", "ms", most(20), "no stutter at 60 Hz"),
        Row("between two looks, median", "ms", None, "the screen's own pace is 16.7 ms"),
        Row("sound against picture, p99", "ms", most(20), "the breath is seen and heard as one"),
    ),
)

SOUND = Subject(
    "sound",
    "Sound, while it plays",
    "Real time with SDL's stand-in for a device while a window paints and the process stalls for "
    "50 ms ten times in four seconds; clocks of devices in a hand's time.",
    (
        Row("blocks that came too late", "", most(0), "no crackle, no gap"),
        Row("sound thread", "% of a core", most(1), "sound costs nearly nothing"),
        Row("cue on a device of exact pace, p99", "ms", most(1), "an hour, off by 200 ppm"),
        Row("device closed after the last sound", "s", most(31), "an open one wakes the computer"),
    ),
)

RENDERING = Subject(
    "rendering",
    "A sitting as a file",
    "A process of its own, decoding included; CPU, so that others on this computer do not count.",
    (
        Row("ten minutes", "s", most(12), "how long one waits for “save as a sound file”"),
        Row("times real time", "×", least(50), "the same, as a ratio"),
        Row("cue in the file, furthest off", "samples", most(0), "what is planned is heard"),
    ),
)

VOICE = (
    "its limiter holds the samples at −3 dBFS, and what lies between them after Opus rises up to "
    "0.6 dB over that; full scale is never near. Only recording all lines anew would change it."
)

LOUDNESS = Subject(
    "loudness",
    "Loudness",
    "The files that ship, decoded and measured after ITU-R BS.1770-4; the furthest of each kind.",
    (
        Row("bells, off −22 LUFS (ticks −26)", "LU", most(0.5), "no bell startles"),
        Row("textures and places, off their −27 or −29", "LU", most(0.5), "changing is no jump"),
        Row("breath sounds, off −26 and −34", "LU", most(1), "heard, and never in front"),
        Row("voice, off −19 LUFS", "LU", most(1), "every line as loud as the last"),
        Row("voice, true peak", "dBTP", most(-3), "no line distorts", VOICE),
        Row("bells, true peak", "dBTP", most(-5), "nor a bell"),
        Row("bells, first and last samples", "dBFS", most(-100), "nothing clicks"),
        Row("bells, a constant part (DC)", "dBFS", most(-90), "nothing clicks when it stops"),
    ),
)

LAYOUT = Subject(
    "layout",
    "Laying out a sitting",
    "CPU in one process, every session that may last half an hour, against reading its file.",
    (
        Row("thirty minutes, the slowest", "ms", most(5), "from Begin to the first breath"),
        Row("one look at the timeline", "µs", most(10), "sixty times a second"),
    ),
)

COLD = (
    "the floor alone is beyond it, and each of the sessions is laid out at every length it offers, "
    "with every variant. It happens after the first paint, and once: then there is an index."
)
INDEX = "JSON and the folder are most of it; after the first paint, and a hundredth for a hundred."

READING = Subject(
    "reading",
    "The library",
    "CPU of processes of their own without an index; floor: the Markdown reader alone on the same "
    "text. The index against JSON and a listing of the folder.",
    (
        Row("all that ship, cold", "ms", most(60), "the first start after an update", COLD),
        Row("… of which reading and checking a script", "ms", None, "one's own, as it is saved"),
        Row("an index of 10,000 files", "ms", most(50), "a big collection slows no start", INDEX),
    ),
)

LOG = Subject(
    "log",
    "A hundred thousand sittings",
    "Thirty years of sittings, made up from one seed, against the bare SQL that says the same.",
    (
        Row("streak, first time", "ms", times(3), "after each sitting"),
        Row("year of days", "ms", times(3), "the heatmap of Journey"),
        Row("Today", "ms", times(3), "what may suit this hour"),
        Row("statistics, all", "ms", times(3), "Journey, in small steps"),
        Row("… the longest step", "ms", most(50), "the window never stands still"),
        Row("milestones and first rows", "ms", most(50), "Journey, at once"),
        Row("open and close", "ms", times(3), "against an empty log"),
        Row("one sitting kept", "ms", times(3), "safe on the disk, by the clock"),
    ),
)

IMPORTING = Subject(
    "importing",
    "Coming from elsewhere",
    "An Apple Health export, planned in a process of its own, against a bare parser; then sittings "
    "from a CSV, planned, kept, taken back and brought back.",
    (
        Row("a large export", "s", times(3), "it tells how far it is, and can be stopped"),
        Row("… megabytes a second", "MB/s", None, "a gigabyte is not unusual"),
        Row("… memory it took more", "MB", most(40), "a gigabyte is never in memory"),
        Row("100,000 sittings", "s", None, "more than anybody has"),
    ),
)

JOURNAL = Subject(
    "journal",
    "The journal",
    "Ten thousand sealed pages, made up from one seed, against bare libsodium, JSON and SQL.",
    (
        Row("unlock, without its stretching", "ms", times(3), "after the passphrase"),
        Row("stretching, as it was set up", "ms", most(1500), "slow on purpose, 0.5 to 1 s"),
        Row("search, first time", "ms", times(3), "everything is read to find a word"),
        Row("unlock and search together", "ms", most(500), "for 10,000 pages"),
        Row("all pages, in order", "ms", most(50), "the list beside the page"),
        Row("one page kept", "ms", most(100), "safe on the disk, by the clock"),
        Row("pages lost with 4 kB of zeros in its file", "of 2,000", most(4), "decay costs little"),
    ),
)

RELIABILITY = Subject(
    "reliability",
    "That nothing is lost",
    "Kills, power cuts and a disk that refuses. How it is done, and what the longest runs found: "
    "[reliability.md](reliability.md).",
    (
        Row("programs killed", "lost", most(0), "no sitting that was kept is ever gone"),
        Row("killed while writing", "s lost", most(2), "of words in the journal, at most"),
        Row("power cuts", "lost", most(0), "nor when the plug is pulled"),
        Row("power cuts, untouched program", "lost", most(0), "the system tells its calls"),
        Row("power cuts under the journal", "faults", most(0), "pages, drafts, and a new lock"),
        Row(
            "a disk that refuses, step by step",
            "faults",
            most(0),
            "full, broken: told, and whole",
        ),
        Row("backup, restore, migration cut short", "faults", most(0), "the old or the new one"),
        Row("killed in backup, restore, migration", "faults", most(0), "the same, at any moment"),
        Row("power cuts with other settings", "lost", None, "the control: these must lose some"),
        Row("streaks against brute force", "differ", most(0), "each day is counted as it is told"),
    ),
)

SOAK = Subject(
    "soak",
    "A long quiet: two hundred hours",
    "One process lives through every session again and again, with all that one does beside; its "
    "clock is moved by hand. A line through what is held after each tenth sitting, from lap two.",
    (
        Row("practised", "h", least(200), "half a year of half an hour and more a day"),
        Row("memory (PSS)", "MB in 100 h", most(5), "it may stay open for months"),
        Row("Python's blocks of memory", "a sitting", most(40), "its record, its day, a page"),
        Row("the log on the disk", "kB a sitting", most(4), "thirty years fit on anything"),
        Row("more on the pages", "", most(30), "rows and trees that a person sees grow"),
        Row("gained", "", most(1), "SQLite may keep one file until its locks go"),
        Row("warnings", "", most(0), "of Qt, of Python, errors that nobody caught"),
        Row("keys lost to a stray window", "", most(0), "the window keeps what is typed"),
    ),
)

LATE_BLOCKS = "others kept both cores at a load of 8 to 17; mended since: `sound/line.py`."

HOUR = Subject(
    "hour",
    "A long quiet: a real hour",
    "A program of its own in a real window, with sound and voice, driven by keys and watched from "
    "outside (`/proc`, `strace`) each ten seconds; lines through the samples after ten minutes.",
    (
        Row("sat through", "sittings", least(6), "one of them takes most of the hour"),
        Row("memory in a long sitting", "MB an hour", most(3), "a retreat day is twelve of them"),
        Row("memory at rest, between sittings", "MB an hour", most(6), "it may stay all day"),
        Row("more on the pages", "", most(30), "rows and trees that a person sees grow"),
        Row("gained at rest", "", most(1), "SQLite may keep one file until its locks go"),
        Row("blocks of sound that came too late", "", most(0), "no crackle, no gap", LATE_BLOCKS),
        Row("warnings", "", most(0), "all that was said on its way out"),
        Row("calls for a network", "", most(0), "nothing ever leaves this computer"),
    ),
)

SUBJECTS = (
    FIRST_PAINT,
    AT_REST,
    FRAME,
    INTERVAL,
    SOUND,
    RENDERING,
    LOUDNESS,
    LAYOUT,
    READING,
    LOG,
    IMPORTING,
    JOURNAL,
    RELIABILITY,
    SOAK,
    HOUR,
)
