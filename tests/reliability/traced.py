"""What an untouched program asks of the disk, told by the system itself (`strace`, Linux).

Nothing stands between the program and its files here: Python's own `sqlite3`, the app's own calls.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from tests.reliability.disk import Disk, Step
from tests.reliability.kills import ROOT
from tests.reliability.powercut import FOLDER

CALLS = (
    "open,openat,creat,close,dup,dup2,dup3,write,writev,pwrite64,pwritev,ftruncate,truncate,fallocate,"
    "lseek,fsync,fdatasync,sync_file_range,unlink,unlinkat,rename,renameat,renameat2,link,linkat,"
    "mkdir,mkdirat,rmdir"
)
# Calls that would change files and that nobody here makes; a trace with one is not understood.
STRANGE = ("creat", "dup", "dup2", "dup3", "writev", "pwritev", "truncate", "fallocate")
_LINE = re.compile(r"(\d+) +(\w+)\((.*)\) += (-?\d+).*", re.DOTALL)
_UNFINISHED = re.compile(r"(\d+) +(\w+\(.*) <unfinished \.\.\.>", re.DOTALL)
_RESUMED = re.compile(r"(\d+) +<\.\.\. \w+ resumed>(.*)", re.DOTALL)
_STRING = re.compile(r'"((?:\\x[0-9a-f]{2})*)"')


def can_trace() -> bool:
    """Whether `strace` is here, and may trace."""
    if shutil.which("strace") is None:
        return False
    tried = subprocess.run(["strace", "-o", "/dev/null", "true"], check=False, capture_output=True)
    return tried.returncode == 0


def traced(before: Path, now: Path, seed: int, life: int, deeds: int) -> list[Step]:
    """Every step of a life of `deeds` deeds, on a disk that held what is in `before`."""
    asked = [str(seed), str(life), str(deeds)]
    return traced_program(before, now, "tests.reliability.living", asked)


def traced_program(before: Path, now: Path, module: str, asked: list[str]) -> list[Step]:
    """Every step of a program that is given its folder and what it is `asked`."""
    shutil.rmtree(now, ignore_errors=True)
    shutil.copytree(before, now)
    told = now.parent / "trace"
    program = [sys.executable, "-m", module, str(now / FOLDER), *asked]
    subprocess.run(
        [
            *("strace", "-f", "-xx", "-s", "4000000", "-e", f"trace={CALLS}", "-o", str(told)),
            *program,
        ],
        cwd=ROOT,
        check=True,
        stdout=subprocess.DEVNULL,
    )
    return list(Reading(before, now).steps(told))


class Reading:
    """Reads a trace: which open handle is which file, and what was done to it."""

    def __init__(self, before: Path, now: Path) -> None:
        self._root = now
        self._disk = Disk(before)
        self._open: dict[int, tuple[str, int | None]] = {}
        # Where an open handle writes next; None for one that only ever adds to the end.
        self._places: dict[int, int | None] = {}
        self._next = 1

    def steps(self, told: Path) -> Iterator[Step]:
        """The steps in the trace."""
        for call, arguments, result in _calls(told):
            if result < 0:
                continue
            for step in self._of(call, arguments, result):
                self._disk.take(step)
                yield step

    def _of(self, call: str, arguments: str, result: int) -> Iterator[Step]:
        paths = [bytes.fromhex(each.replace("\\x", "")) for each in _STRING.findall(arguments)]
        handle = int(arguments.split(",", 1)[0]) if arguments[:1].isdigit() else -1
        if call in ("open", "openat"):
            yield from self._opened(os.fsdecode(paths[0]), arguments, result)
        elif call == "close":
            self._open.pop(handle, None)
        elif call == "write" and handle == 1:
            yield from (Step("ack") for byte in paths[0] if byte == ord("."))
        elif handle in self._open:
            assert call not in STRANGE, call
            yield from self._done(call, handle, paths, arguments, result)
        else:
            yield from self._named(call, [self._below(os.fsdecode(path)) for path in paths])

    def _opened(self, path: str, arguments: str, handle: int) -> Iterator[Step]:
        name = self._below(path)
        if name is None:
            return
        if "O_CREAT" in arguments and self._disk.number(name) is None:
            yield Step("create", name, self._next)
            self._next += 1
        number = self._disk.number(name)
        self._open[handle] = (name, number)
        self._places[handle] = None if "O_APPEND" in arguments else 0
        if "O_TRUNC" in arguments and number is not None:
            yield Step("truncate", name, number)

    def _done(
        self, call: str, handle: int, data: list[bytes], arguments: str, result: int
    ) -> Iterator[Step]:
        name, number = self._open[handle]
        if number is None:
            if call in ("fsync", "fdatasync"):
                yield Step("sync-folder", name)
            return
        last = arguments.rsplit(",", 1)[-1]
        match call:
            case "pwrite64":
                yield Step("write", name, number, int(last), data[0][:result])
            case "write":
                place = self._places[handle]
                at = self._disk.size(number) if place is None else place
                self._places[handle] = None if place is None else place + result
                yield Step("write", name, number, at, data[0][:result])
            case "lseek" if self._places[handle] is not None:
                self._places[handle] = result
            case "ftruncate":
                yield Step("truncate", name, number, int(last))
            case "fsync" | "fdatasync":
                yield Step("sync", name, number)

    def _named(self, call: str, names: list[str | None]) -> Iterator[Step]:
        """What is done to names."""
        if not names or names[0] is None:
            return
        number, to = self._disk.number(names[0]) or 0, names[-1] or ""
        match call:
            case "unlink" | "unlinkat":
                yield Step("unlink", names[0], number)
            case "rename" | "renameat" | "renameat2":
                yield Step("rename", names[0], number, to=to)
            case "link" | "linkat":
                yield Step("link", names[0], number, to=to)
            case "mkdir" | "mkdirat":
                yield Step("folder", names[0])

    def _below(self, path: str) -> str | None:
        whole = Path(path)
        if not whole.is_relative_to(self._root) or path.endswith("-shm"):
            return None
        return "" if whole == self._root else str(whole.relative_to(self._root))


def _calls(told: Path) -> Iterator[tuple[str, str, int]]:
    """Each call with its arguments and result, in the order in which they ended."""
    begun: dict[str, str] = {}
    with told.open(encoding="ascii", errors="replace") as lines:
        for line in lines:
            if found := _UNFINISHED.match(line):
                begun[found[1]] = found[2]
                continue
            if found := _RESUMED.match(line):
                line = f"{found[1]} {begun.pop(found[1])}{found[2]}"
            if found := _LINE.match(line):
                yield found[2], found[3], int(found[4])
