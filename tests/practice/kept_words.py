"""A log with some weeks in it, as the tests of backups, restoring and rescuing use it."""

import json
import sqlite3
import zlib
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import date, timedelta
from pathlib import Path

from innerheal_desktop.clock import HandClock
from innerheal_desktop.keeping.disk import Disk
from innerheal_desktop.practice.file import FILE
from innerheal_desktop.practice.log import PracticeLog
from innerheal_desktop.practice.records import SessionRecord
from innerheal_desktop.practice.schema import MIGRATIONS, migrate
from tests.practice.practice_words import TODAY, rested, sat

WEEKS = [TODAY - timedelta(days=back) for back in range(20)]
NEW_YEARS = date(2025, 12, 31)


@contextmanager
def opened(folder: Path, clock: HandClock | None = None) -> Iterator[PracticeLog]:
    """The log of `folder`, of somebody in UTC."""
    with PracticeLog(folder, clock or HandClock(), lambda: "UTC") as log:
        yield log


def practised(folder: Path) -> list[SessionRecord]:
    """Write some weeks with a correction, a deletion, a restoration and a setting; what stands."""
    with opened(folder) as log:
        log.add(*map(sat, WEEKS), sat(NEW_YEARS, note="静かな\n夜"), rested(TODAY, None)).result()
        corrected = log.record("20261120")
        log.edit(sat(corrected.practice_date, seconds=900.5, check_in={"before": {"valence": 40}}))
        log.delete("20261119")
        log.delete("20261118")
        log.restore("20261118")
        log.set_goal(4).result()
        return log.records()


def standing(folder: Path) -> list[SessionRecord]:
    """What stands in the log."""
    with opened(folder) as log:
        return log.records()


def change(file: Path, *statements: str) -> None:
    """Change a log that nobody has open behind everybody's back."""
    with closing(sqlite3.connect(file, isolation_level=None)) as connection:
        for statement in statements:
            connection.execute(statement)


def of_the_first_version(file: Path, many: int = 21) -> None:
    """A log as the first InnerHeal wrote it, with `many` records."""
    columns = "?," * 23 + "?"
    with closing(sqlite3.connect(file, isolation_level=None)) as connection:
        connection.execute("PRAGMA journal_mode = WAL")
        migrate(connection, MIGRATIONS[:1])
        for back in range(many):
            row = (f"old{back}", 1, 0, 5, "sitting", "box", "Box", 5, "UTC", 0, 4, 739_000 - back)
            row = (*row, 60.0, "completed", None, "orb", None, "", "innerheal", None, 1)
            summed = zlib.crc32(json.dumps(list(row)).encode())
            connection.execute(f"INSERT INTO record VALUES ({columns})", (*row, summed, 1, 1))


def contents(folder: Path) -> dict[str, bytes]:
    """Every file in a folder with its bytes, but SQLite's index of its journal."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and path.name not in (f"{FILE}-shm", f"{FILE}-wal")
    }


class BrokenDisk(Disk):
    """A disk whose step number `at` (from 1) fails, before its work or `after` it."""

    def __init__(self, at: int, *, after: bool = False) -> None:
        self.steps = 0
        self._at = at
        self._after = after

    def _step(self, work, *given):
        self.steps += 1
        if self.steps == self._at and not self._after:
            raise OSError(5, "Input/output error")
        done = work(*given)
        if self.steps == self._at:
            raise OSError(5, "Input/output error")
        return done

    def make(self, folder: Path) -> None:
        self._step(super().make, folder)

    def begin(self, file: Path) -> None:
        self._step(super().begin, file)

    def write(self, file: Path, content: bytes) -> None:
        self._step(super().write, file, content)

    def settle(self, file: Path) -> None:
        self._step(super().settle, file)

    def move(self, file: Path, goal: Path) -> None:
        self._step(super().move, file, goal)

    def link(self, file: Path, goal: Path) -> bool:
        return bool(self._step(super().link, file, goal))

    def remove(self, file: Path) -> None:
        self._step(super().remove, file)


class PlainDisk(Disk):
    """A disk that knows no second names for a file."""

    def link(self, file: Path, goal: Path) -> bool:
        return False
