"""How long a large import takes, and how much memory.

`python -m benchmarks.importing [MEGABYTES [SITTINGS]]`: writes an Apple Health export of that size
(200 by default; try 1000) and plans its import in a process of its own. Then an import of 100,000
sittings is planned, carried out, taken back and brought back.
"""

from __future__ import annotations

import resource
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from subprocess import run
from tempfile import TemporaryDirectory
from typing import TypeVar

from benchmarks.budgets import IMPORTING
from benchmarks.figures import Figure
from benchmarks.telling import tell

T = TypeVar("T")
ROOT = Path(__file__).parent.parent
MEGABYTES, MANY = 200, 100_000
PLAN, PARSE = "--plan", "--parse"

RECORD = (
    ' <Record type="HKQuantityTypeIdentifierHeartRate" sourceName="Watch" sourceVersion="9.1"'
    ' device="&lt;&lt;HKDevice: 0x2818&gt;, name:Apple Watch&gt;" unit="count/min"'
    ' creationDate="2022-07-31 09:20:46 -0700" startDate="2022-07-31 09:20:46 -0700"'
    ' endDate="2022-07-31 09:20:46 -0700" value="{value}"/>\n'
)
MINDFUL = (
    ' <Record type="HKCategoryTypeIdentifierMindfulSession" sourceName="Timer"'
    ' startDate="20{year:02}-{month:02}-{day:02} 0{hour}:20:46 -0700"'
    ' endDate="20{year:02}-{month:02}-{day:02} 0{hour}:40:46 -0700"/>\n'
)
DAYS = [
    (year, month, day) for year in range(12, 26) for month in range(1, 13) for day in range(1, 29)
]


def written(file: Path, megabytes: int) -> None:
    """Write an export of about that size, with up to 23,520 sittings between other records."""
    block = "".join(RECORD.format(value=value) for value in range(2_500)).encode()
    sittings = [
        MINDFUL.format(year=year, month=month, day=day, hour=hour).encode()
        for year, month, day in DAYS
        for hour in range(5, 10)
    ]
    with file.open("wb") as handle:
        handle.write(b'<?xml version="1.0" encoding="UTF-8"?>\n<HealthData locale="en_US">\n')
        each = max(1, len(sittings) * len(block) // (megabytes * 1_000_000))
        while handle.tell() < megabytes * 1_000_000:
            handle.write(block)
            handle.writelines(sittings[:each])
            del sittings[:each]
        handle.write(b"</HealthData>\n")


def planned(file: Path) -> None:
    """Plan the import of `file` here; says seconds, megabytes of memory, and sittings."""
    from innerheal_desktop.practice.importing import plan
    from innerheal_desktop.practice.log import PracticeLog

    told: list[float] = []
    with TemporaryDirectory() as folder, PracticeLog(Path(folder)) as log:
        before = most()
        begun = time.process_time()
        made = plan(log, file, tell=told.append)
        print(time.process_time() - begun, most() - before, len(made.new))


def parsed(file: Path) -> None:
    """Nothing but a parser that sees every record of `file`."""
    from xml.etree.ElementTree import iterparse

    begun, found = time.process_time(), 0
    for _, element in iterparse(file, events=("end",)):
        found += "Mindful" in (element.get("type") or "")
        element.clear()
    print(time.process_time() - begun, found)


def most() -> float:
    """The most memory this process has had, in MB."""
    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return most / (1e6 if sys.platform == "darwin" else 1e3)


def alone(way: str, file: Path) -> list[float]:
    """What a process of its own says of `file`."""
    command = [sys.executable, "-m", "benchmarks.importing", way, str(file)]
    done = run(command, capture_output=True, text=True, check=True, cwd=ROOT)
    return [float(word) for word in done.stdout.split()]


def carried(many: int) -> Iterator[Figure]:
    """Import `many` sittings, and take them back."""
    from innerheal_desktop.practice.importing import bring_back, carry_out, plan, undo
    from innerheal_desktop.practice.log import PracticeLog

    with TemporaryDirectory() as folder:
        file = Path(folder) / "log.csv"
        with file.open("w") as handle:
            handle.write("start_time_unix,duration_secs,mode,label,note\n")
            handle.writelines(f"{1_000_000_000 + n * 7_000},1200,timer,,\n" for n in range(many))
        with PracticeLog(Path(folder) / "log") as log:
            made, took = lap(lambda: plan(log, file))
            yield sittings("planned", took, len(made.new))
            batch, took = lap(lambda: carry_out(log, made).result())
            yield sittings("kept", took, batch.added)
            again, took = lap(lambda: plan(log, file))
            yield sittings("planned again, all known", took, again.duplicate)
            gone, took = lap(lambda: undo(log, batch.id).result())
            yield sittings("taken back", took, gone.gone)
            back, took = lap(lambda: bring_back(log, batch.id).result())
            yield sittings("brought back", took, back.added)


def lap(work: Callable[[], T]) -> tuple[T, float]:
    """What came of it, and seconds by the clock."""
    begun = time.perf_counter()
    return work(), time.perf_counter() - begun


def sittings(what: str, took: float, many: int) -> Figure:
    """How long it took for so many."""
    return Figure(IMPORTING.row("100,000 sittings"), took, of=what, note=f"{many:,}")


def measure(words: Sequence[str]) -> Iterator[Figure]:
    """An export of so many megabytes; then a hundred thousand sittings."""
    megabytes = int(words[0]) if words else MEGABYTES
    with TemporaryDirectory() as folder:
        file = Path(folder) / "export.xml"
        written(file, megabytes)
        least, _ = alone(PARSE, file)
        took, memory, found = alone(PLAN, file)
    note = f"{megabytes:,} MB, {found:,.0f} sittings in it; CPU"
    yield Figure(IMPORTING.row("a large export"), took, least, note=note)
    yield Figure(IMPORTING.row("… megabytes a second"), megabytes / took, megabytes / least)
    yield Figure(IMPORTING.row("… memory it took more"), memory)
    yield from carried(int(words[1]) if len(words) > 1 else MANY)


if __name__ == "__main__":
    if sys.argv[1:2] == [PLAN]:
        sys.exit(planned(Path(sys.argv[2])))
    if sys.argv[1:2] == [PARSE]:
        sys.exit(parsed(Path(sys.argv[2])))
    sys.exit(tell("importing", measure))
