"""The scenes that a whole log goes through: how the stage is set for each, and the act upon it."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from innerheal_desktop.keeping.disk import Disk
from innerheal_desktop.practice.backups import back_up, listed
from innerheal_desktop.practice.file import FILE
from innerheal_desktop.practice.importing.batch import carry_out
from innerheal_desktop.practice.importing.planning import Plan
from innerheal_desktop.practice.log import PracticeLog
from innerheal_desktop.practice.purging import purge
from innerheal_desktop.practice.rescuing import rebuild
from innerheal_desktop.practice.restoring import restore, undo
from innerheal_desktop.practice.schema import MIGRATIONS, migrate
from innerheal_desktop.practice.thinning import thin
from tests.reliability.life import Hands, clock_of, owed_by, script

FOLDER = "data"
NOW = datetime(2026, 11, 22, 6, 30, tzinfo=UTC)
DEEDS = 14
_TABLES = "SELECT name FROM main.sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%'"


@dataclass(frozen=True, slots=True)
class Scene:
    """Something done to a whole log: how the `stage` is set, and the `act` upon it.

    `mend` is what one does when the log cannot be opened, or was left half tidied; `bring_back`
    when it is not in its place.
    """

    name: str
    stage: Callable[[Path], None]
    act: Callable[[Path], object]
    mend: Callable[[Path], object] | None = None
    bring_back: Callable[[Path], object] | None = None


class OneName(Disk):
    """A disk on which a file has one name, as on many memory sticks."""

    def link(self, file: Path, goal: Path) -> bool:
        """No."""
        return False


def opened(folder: Path) -> PracticeLog:
    """The log of `folder`, in 2026."""
    return PracticeLog(folder, clock_of(690), lambda: "Europe/Berlin")


def lived(folder: Path, life: int = 0, deeds: int = DEEDS) -> None:
    """Some deeds, and a closed log."""
    clock = clock_of(life)
    with PracticeLog(folder, clock, lambda: "Europe/Berlin") as log:
        hands, owed = Hands(log, clock), owed_by(log)
        for _, deed in zip(range(deeds), script(30 + life, owed, str(life)), strict=False):
            hands.perform(deed).result()
            owed.apply(deed)


def backed_up(folder: Path) -> None:
    """A backup, and deeds after it."""
    lived(folder, 1)
    back_up(folder, "use", NOW - timedelta(days=1))
    lived(folder, 2)


def often_backed_up(folder: Path) -> None:
    """Many backups, most of which need not stay."""
    lived(folder)
    for hours in (9000, 700, 699, 698, 60, 59, 58):
        back_up(folder, "use", NOW - timedelta(hours=hours))
    lived(folder, 1)
    back_up(folder, "use", NOW - timedelta(hours=30))


def much_deleted(folder: Path) -> None:
    """A log of which much was deleted long ago, and that is practised in still."""
    lived(folder, deeds=90)
    backed_up(folder)
    lived(folder, 650, deeds=3)  # else its clock might be wrong, and nothing were purged


def damaged(folder: Path) -> None:
    """A log that cannot be read any more, its plain copies and a backup."""
    backed_up(folder)
    (folder / FILE).write_bytes(b"SQLite format 3\0" + bytes(5000))


def restored(folder: Path) -> None:
    """A log that came from a backup."""
    backed_up(folder)
    restore(folder, listed(folder)[0].path, NOW)


def older(number: int) -> Callable[[Path], None]:
    """A log of version `number`, with rows."""

    def stage(folder: Path) -> None:
        backed_up(folder)
        file, newest = folder / FILE, folder / "newest"
        file.rename(newest)
        with closing(sqlite3.connect(file, isolation_level=None)) as connection:
            file.chmod(0o600)
            connection.execute("PRAGMA journal_mode = WAL")
            migrate(connection, MIGRATIONS[:number])
            connection.execute("ATTACH ? AS newest", (str(newest),))
            for (table,) in connection.execute(_TABLES).fetchall():
                columns = ", ".join(
                    name
                    for (name,) in connection.execute(
                        "SELECT name FROM pragma_table_info(?)", (table,)
                    )
                )
                connection.execute(
                    f"INSERT OR IGNORE INTO main.{table} ({columns})"
                    f" SELECT {columns} FROM newest.{table}"
                )
        newest.unlink()

    return stage


def import_much(folder: Path) -> None:
    """An import of fifty records."""
    with opened(folder) as log:
        new = tuple(log.record_now(kind="manual", title=f"came {at}") for at in range(50))
        carry_out(log, Plan("meditate", "meditate.csv", "UTC", 50, new)).result()


def purge_all(folder: Path) -> None:
    """Purge what was deleted long ago."""
    with opened(folder) as log:
        purge(log, NOW)


def open_and_close(folder: Path) -> None:
    """Opening brings an older log to the newest form."""
    opened(folder).close()


SCENES = (
    Scene("first backup", lived, lambda folder: back_up(folder, "close", NOW)),
    Scene("backup", backed_up, lambda folder: back_up(folder, "close", NOW)),
    Scene("thinning", often_backed_up, lambda folder: thin(folder, NOW)),
    Scene("restore", backed_up, lambda folder: restore(folder, listed(folder)[0].path, NOW)),
    Scene(
        "restore on a disk of single names",
        backed_up,
        lambda folder: restore(folder, listed(folder)[0].path, NOW, OneName()),
        bring_back=lambda folder: undo(folder, None, NOW),
    ),
    Scene("undoing a restore", restored, lambda folder: undo(folder, None, NOW)),
    Scene("rebuild", backed_up, lambda folder: rebuild(folder, NOW)),
    Scene(
        "rebuild of a damaged log",
        damaged,
        lambda folder: rebuild(folder, NOW),
        lambda folder: rebuild(folder, NOW),
    ),
    Scene("import", backed_up, import_much),
    Scene("purge", much_deleted, purge_all, purge_all),
    *(
        Scene(f"migration from version {number}", older(number), open_and_close)
        for number in range(1, len(MIGRATIONS))
    ),
)
