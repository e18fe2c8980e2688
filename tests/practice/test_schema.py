"""Migrations: each whole or not at all, whoever comes first."""

import json
import sqlite3
import zlib
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from innerheal_desktop.practice import store
from innerheal_desktop.practice.schema import MIGRATIONS, VERSION, file_version, migrate


@pytest.fixture
def connection(tmp_path: Path) -> Iterator[sqlite3.Connection]:
    with closing(sqlite3.connect(tmp_path / "any.sqlite", isolation_level=None)) as connection:
        yield connection


def tables(connection: sqlite3.Connection) -> set[str]:
    rows = connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")
    return {name for (name,) in rows}


def test_a_new_file_becomes_the_newest_version(connection: sqlite3.Connection) -> None:
    migrate(connection)
    assert file_version(connection) == VERSION
    assert tables(connection) == {
        *("marker", "record", "running", "setting"),
        *("batch", "batch_record"),
    }


def test_a_second_time_changes_nothing(connection: sqlite3.Connection) -> None:
    migrate(connection)
    before = connection.total_changes
    migrate(connection)
    assert connection.total_changes == before


def test_a_step_that_fails_leaves_the_file_as_it_was(connection: sqlite3.Connection) -> None:
    def add(connection: sqlite3.Connection) -> None:
        connection.execute("CREATE TABLE half (n)")
        raise KeyboardInterrupt

    migrate(connection)
    with pytest.raises(KeyboardInterrupt):
        migrate(connection, (*MIGRATIONS, add))
    assert file_version(connection) == VERSION
    assert "half" not in tables(connection)
    assert not connection.in_transaction


def test_records_of_the_first_version_are_as_they_were(connection: sqlite3.Connection) -> None:
    migrate(connection, MIGRATIONS[:1])
    row = ("a", 1, 0, 5, "sitting", "box", "Box", 5, "UTC", 0, 4, 739_000, 60.0)
    row += ("completed", None, "orb", None, "", "innerheal", None, 1)
    connection.execute(
        f"INSERT INTO record VALUES ({','.join('?' * 24)})",
        (*row, zlib.crc32(json.dumps(list(row)).encode()), 1, 1),
    )
    migrate(connection)
    (record,) = store.present(connection)
    assert record.session == "box"
    assert record.marks == ()
    assert store.damaged(connection) == []


def test_the_streak_is_read_from_an_index_alone(connection: sqlite3.Connection) -> None:
    migrate(connection)
    for asked in (
        "SELECT DISTINCT day FROM record INDEXED BY practice_day WHERE current AND counts",
        "SELECT min(offset) FROM record WHERE current AND counts",
    ):
        plan = connection.execute(f"EXPLAIN QUERY PLAN {asked}").fetchall()
        assert all("COVERING INDEX" in row[3] for row in plan)
