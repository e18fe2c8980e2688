"""How long it takes to read and check every session, and to know ten thousand without reading.

`python -m benchmarks.reading [runs]`. Each run is a process of its own, so that everything is cold.
"""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator, Sequence
from os import scandir as scan
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks.budgets import READING
from benchmarks.figures import Figure
from benchmarks.telling import quietest, tell
from innerheal_desktop.library.catalogue import FIELDS, Library
from innerheal_desktop.paths import assets

ROOT = Path(__file__).parent.parent
RUNS, MANY = 7, 10_000

# Each says milliseconds of CPU, what is loaded for it included.
CHECKED = """
import time
begun = time.process_time()
from innerheal_desktop.library.catalogue import Library
from innerheal_desktop.paths import assets
found = Library(assets() / "scripts").entries()
print((time.process_time() - begun) * 1000, len(found))
"""
# Nothing but Markdown into tokens, as it comes.
PARSED = """
import time
begun = time.process_time()
from pathlib import Path
from markdown_it import MarkdownIt
from innerheal_desktop.paths import assets
reader = MarkdownIt("commonmark")
found = [reader.parse(path.read_text("utf-8")) for path in (assets() / "scripts").glob("*.md")]
print((time.process_time() - begun) * 1000, len(found))
"""


def cold(code: str) -> tuple[float, int]:
    """What a process of its own says."""
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True
    )
    spent, many = done.stdout.split()
    return float(spent), int(many)


def indexed(folder: Path, many: int) -> tuple[float, float]:
    """Milliseconds for a library of `many` files with an index, and its floor."""
    shipped, scripts = folder / "shipped.json", folder / "scripts"
    scripts.mkdir()
    Library(assets() / "scripts", index=shipped).entries()
    kept = json.loads(shipped.read_text("utf-8"))
    read, at = list(kept["rows"].values()), FIELDS.index
    kept["rows"] = {}
    for n in range(many):
        row, file = read[n % len(read)], scripts / f"name-{n}.md"
        file.write_text(f"# Number {n}\n", "utf-8")
        entry, stat = [*row["entry"]], file.stat()
        entry[at("id")], entry[at("path")] = file.stem, str(file)
        stamp = [stat.st_mtime_ns, stat.st_size, file.stem]
        kept["rows"][str(file)] = {"stamp": stamp, "entry": entry}
    index = folder / "index.json"
    index.write_text(json.dumps(kept), "utf-8")
    found = Library(scripts, index=index).entries()
    assert len(found) == many
    assert not any(entry.faults for entry in found)
    works = (
        lambda: Library(scripts, index=index).entries(),
        lambda: (json.loads(index.read_text("utf-8")), [each.stat() for each in scan(scripts)]),
    )
    ours, floor = quietest(works)
    return ours, floor


def measure(words: Sequence[str]) -> Iterator[Figure]:
    """The quietest of a few cold processes, in turns."""
    runs = [(cold(CHECKED), cold(PARSED)) for _ in range(int(words[0]) if words else RUNS)]
    ours, floor = (min(each[at][0] for each in runs) for at in (0, 1))
    many = runs[0][0][1]
    yield Figure(READING.row("all that ship, cold"), ours, floor, note=f"{many} sessions")
    each = READING.row("… of which reading and checking a script")
    yield Figure(each, ours / many, floor / many)
    with TemporaryDirectory() as folder:
        warm, least = indexed(Path(folder), MANY)
    yield Figure(READING.row("an index of 10,000 files"), warm, least)


if __name__ == "__main__":
    sys.exit(tell("reading", measure))
