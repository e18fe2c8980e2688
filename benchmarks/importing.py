"""How long a large import takes, and how much memory: `python -m benchmarks.importing [MEGABYTES]`.

Writes an Apple Health export of that size (1000 by default) into a folder of its own, plans its
import in a process of its own, and says seconds and the most memory that process ever had. Then
an import of 100,000 sittings is planned, carried out, taken back and brought back.
"""

from __future__ import annotations

import resource
import sys
import time
from pathlib import Path
from subprocess import run
from tempfile import TemporaryDirectory

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
    """Plan the import of `file` in this process and say what it took."""
    from innerheal_desktop.practice.importing import plan
    from innerheal_desktop.practice.log import PracticeLog

    told: list[float] = []
    with TemporaryDirectory() as folder, PracticeLog(Path(folder)) as log:
        before = most()
        begun = time.perf_counter()
        made = plan(log, file, tell=told.append)
        seconds = time.perf_counter() - begun
    megabytes = file.stat().st_size / 1e6
    print(f"{megabytes:,.0f} MB of {made.format}: {len(made.new):,} new, {seconds:.1f} s")
    print(f"  {megabytes / seconds:.0f} MB/s, told {len(told):,} times")
    print(f"  memory at most {most():.0f} MB ({before:.0f} MB before)")


def most() -> float:
    """The most memory this process has had, in MB."""
    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return most / (1e6 if sys.platform == "darwin" else 1e3)


def carried(many: int = 100_000) -> None:
    """Import `many` sittings, and take them back."""
    from innerheal_desktop.practice.importing import bring_back, carry_out, plan, undo
    from innerheal_desktop.practice.log import PracticeLog

    with TemporaryDirectory() as folder:
        file = Path(folder) / "log.csv"
        with file.open("w") as handle:
            handle.write("start_time_unix,duration_secs,mode,label,note\n")
            handle.writelines(f"{1_000_000_000 + n * 7_000},1200,timer,,\n" for n in range(many))
        with PracticeLog(Path(folder) / "log") as log:
            begun = time.perf_counter()
            made = plan(log, file)
            lap("planned", many, begun)
            begun = time.perf_counter()
            batch = carry_out(log, made).result()
            lap("carried out", batch.added, begun)
            begun = time.perf_counter()
            lap("planned again, all known", plan(log, file).duplicate, begun)
            begun = time.perf_counter()
            lap("taken back", undo(log, batch.id).result().gone, begun)
            begun = time.perf_counter()
            lap("brought back", bring_back(log, batch.id).result().added, begun)
    print(f"  memory at most {most():.0f} MB")


def lap(what: str, many: int, begun: float) -> None:
    """Say how long something took."""
    print(f"{what}: {many:,} in {time.perf_counter() - begun:.2f} s")


def main() -> None:
    """Measure."""
    if sys.argv[1:2] == ["--plan"]:
        planned(Path(sys.argv[2]))
        return
    with TemporaryDirectory() as folder:
        file = Path(folder) / "export.xml"
        written(file, int(sys.argv[1]) if sys.argv[1:] else 1000)
        run([sys.executable, "-m", "benchmarks.importing", "--plan", str(file)], check=True)
    carried()


if __name__ == "__main__":
    main()
