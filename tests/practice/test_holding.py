"""A log is exchanged only while nobody can come to it: what was acknowledged stays in the log."""

import os
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from innerheal_desktop.clock import HandClock
from innerheal_desktop.keeping.disk import Disk
from innerheal_desktop.keeping.errors import BusyLogError
from innerheal_desktop.practice.backups import back_up, listed
from innerheal_desktop.practice.file import FILE, open_for_writing
from innerheal_desktop.practice.holding import LOCK
from innerheal_desktop.practice.log import PracticeLog
from innerheal_desktop.practice.rescuing import rebuild
from innerheal_desktop.practice.restoring import restore, undo
from innerheal_desktop.practice.setting_aside import PART
from tests.practice.kept_words import contents, opened, practised, standing
from tests.practice.practice_words import ids, sat

NOW = HandClock().now()
WAYS: dict[str, Callable[[Path, Disk], object]] = {
    "restore": lambda folder, disk: restore(folder, listed(folder)[-1].path, NOW, disk),
    "rebuild": lambda folder, disk: rebuild(folder, NOW, disk),
}


class VisitedDisk(Disk):
    """A disk on which somebody else comes by once the new log is ready, or as it is exchanged."""

    def __init__(self, visit: Callable[[], object], *, late: bool = False) -> None:
        self._visit = visit
        self._late = late

    def settle(self, file: Path) -> None:
        super().settle(file)
        if file.name == PART and not self._late:
            self._visit()

    def link(self, file: Path, goal: Path) -> bool:
        if file.name == FILE and self._late:
            self._visit()
        return super().link(file, goal)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A log with a backup."""
    folder = tmp_path / "InnerHeal"
    practised(folder)
    back_up(folder, "close", NOW)
    return folder


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("stays", [True, False])
def test_what_another_program_writes_meanwhile_stays_in_the_log(
    folder: Path, way: str, stays: bool
) -> None:
    others: list[PracticeLog] = []

    def come_by() -> None:
        if others:
            return
        log = PracticeLog(folder, HandClock(), lambda: "UTC")
        others.append(log)
        log.add(sat(id="meanwhile")).result()
        if not stays:
            log.close()

    with pytest.raises(BusyLogError):
        WAYS[way](folder, VisitedDisk(come_by))
    others[0].close()
    assert "meanwhile" in ids(standing(folder))
    assert not (folder / PART).exists()
    assert WAYS[way](folder, Disk())


@pytest.mark.skipif(os.name == "nt", reason="Windows lets nobody move what is open")
@pytest.mark.parametrize("way", WAYS)
def test_nobody_comes_to_a_log_that_is_being_exchanged(folder: Path, way: str) -> None:
    refused: list[str] = []

    def try_to_write() -> None:
        with closing(sqlite3.connect(folder / FILE, timeout=0)) as other:
            try:
                other.execute("PRAGMA journal_mode = WAL")
            except sqlite3.OperationalError as error:
                refused.append(str(error))

    WAYS[way](folder, VisitedDisk(try_to_write, late=True))
    assert refused == ["database is locked"]


def test_what_was_put_back_meanwhile_is_not_written_over(folder: Path) -> None:
    restore(folder, listed(folder)[-1].path, NOW)
    before = contents(folder)
    with opened(folder), pytest.raises(BusyLogError):
        undo(folder, None, NOW)
    assert contents(folder).keys() == before.keys()


def test_who_finds_the_log_exchanged_under_their_hands_looks_once_more(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from innerheal_desktop.practice import file as opening

    usual, exchanged = opening.connected, []

    def slow(file: Path, how: str) -> sqlite3.Connection:
        connection = usual(file, how)
        if how == "mode=rw" and not exchanged:
            exchanged.append(file)
            (folder / "other").write_bytes(file.read_bytes())
            file.replace(folder / "gone")
            (folder / "other").replace(file)
        return connection

    monkeypatch.setattr(opening, "connected", slow)
    with closing(open_for_writing(folder)) as connection:
        (name,) = [row[2] for row in connection.execute("PRAGMA database_list")]
        connection.execute("INSERT INTO setting VALUES ('here', '1')")
    monkeypatch.undo()
    with opened(folder) as log:
        assert log.setting("here") == 1
    assert Path(name).name == FILE


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("other", WAYS)
def test_only_one_exchanges_a_log_at_a_time(folder: Path, way: str, other: str) -> None:
    stood, refused = standing(folder), []

    def exchange_too() -> None:
        with pytest.raises(BusyLogError):
            WAYS[other](folder, Disk())
        refused.append(other)

    WAYS[way](folder, VisitedDisk(exchange_too))
    assert set(refused) == {other}
    assert standing(folder) == stood
    assert not (folder / LOCK).exists()
