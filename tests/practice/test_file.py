"""The log file: private, checked, and never begun anew over somebody's history."""

import os
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from innerheal_desktop.clock import HandClock
from innerheal_desktop.keeping.errors import (
    DamagedLogError,
    DiskError,
    ForeignLogError,
    KeepingError,
    MissingLogError,
    NewerLogError,
    ReadOnlyLogError,
)
from innerheal_desktop.practice.backups import back_up
from innerheal_desktop.practice.file import FILE, is_alone, open_for_reading, open_for_writing
from innerheal_desktop.practice.rescuing import look
from innerheal_desktop.practice.schema import APPLICATION_ID, VERSION
from innerheal_desktop.practice.verifying import verify

posix = pytest.mark.skipif(sys.platform == "win32", reason="Windows has other permissions")


def begin(folder: Path) -> None:
    open_for_writing(folder).close()


def change(folder: Path, *statements: str) -> None:
    with closing(sqlite3.connect(folder / FILE, isolation_level=None)) as connection:
        for statement in statements:
            connection.execute(statement)


@posix
def test_nobody_else_can_read_it_from_the_first_byte(tmp_path: Path) -> None:
    folder = tmp_path / "person" / "InnerHeal"
    before = os.umask(0)
    try:
        with closing(open_for_writing(folder)):
            modes = {path.name: path.stat().st_mode & 0o777 for path in folder.iterdir()}
    finally:
        os.umask(before)
    assert modes == {FILE: 0o600, f"{FILE}-wal": 0o600, f"{FILE}-shm": 0o600}
    assert folder.stat().st_mode & 0o777 == 0o700


@posix
def test_a_file_that_others_could_read_is_made_private(tmp_path: Path) -> None:
    begin(tmp_path)
    (tmp_path / FILE).chmod(0o644)
    begin(tmp_path)
    assert (tmp_path / FILE).stat().st_mode & 0o777 == 0o600


def test_the_settings_that_lose_nothing(tmp_path: Path) -> None:
    with closing(open_for_writing(tmp_path)) as connection:
        asked = {
            name: connection.execute(f"PRAGMA {name}").fetchone()[0]
            for name in (
                "journal_mode", "synchronous", "fullfsync", "checkpoint_fullfsync", "foreign_keys",
                "busy_timeout", "temp_store", "secure_delete", "trusted_schema", "cell_size_check",
                "journal_size_limit", "application_id", "user_version",
            )
        }  # fmt: skip
    assert asked == {
        "journal_mode": "wal",
        "synchronous": 2,
        "fullfsync": 1,
        "checkpoint_fullfsync": 1,
        "foreign_keys": 1,
        "busy_timeout": 2000,
        "temp_store": 2,
        "secure_delete": 1,
        "trusted_schema": 0,
        "cell_size_check": 1,
        "journal_size_limit": 1048576,
        "application_id": APPLICATION_ID,
        "user_version": VERSION,
    }


def test_a_reader_cannot_write(tmp_path: Path) -> None:
    begin(tmp_path)
    with closing(open_for_reading(tmp_path)) as reader, pytest.raises(sqlite3.OperationalError):
        reader.execute("DELETE FROM record")


def test_there_is_nothing_to_read_before_the_first_time(tmp_path: Path) -> None:
    with pytest.raises(MissingLogError):
        open_for_reading(tmp_path)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("left", [None, b""])
def test_a_lost_file_is_not_begun_over_its_plain_copy(tmp_path: Path, left: bytes | None) -> None:
    (tmp_path / "log-2026.jsonl").write_text("{}\n")
    if left is not None:
        (tmp_path / FILE).write_bytes(left)
    with pytest.raises(MissingLogError, match=r"log-2026\.jsonl") as caught:
        open_for_writing(tmp_path)
    assert "backup" in caught.value.remedy
    assert sorted(path.name for path in tmp_path.iterdir()) == (
        ["log-2026.jsonl"] if left is None else ["log-2026.jsonl", FILE]
    )


def test_a_kill_in_the_first_moment_leaves_a_file_that_can_begin(tmp_path: Path) -> None:
    (tmp_path / FILE).touch()
    begin(tmp_path)
    change(tmp_path, "PRAGMA user_version")
    begin(tmp_path)


@pytest.mark.parametrize("content", [b"Dear diary, " * 400, b"\x00" * 8192, b"SQLite"])
def test_garbage_is_told_and_left_alone(tmp_path: Path, content: bytes) -> None:
    (tmp_path / FILE).write_bytes(content)
    with pytest.raises(KeepingError) as caught:
        open_for_writing(tmp_path)
    assert str(tmp_path / FILE) in caught.value.message
    assert caught.value.remedy
    assert (tmp_path / FILE).read_bytes() == content


def test_another_programs_database_is_left_alone(tmp_path: Path) -> None:
    change(tmp_path, "CREATE TABLE recipes (name)")
    before = (tmp_path / FILE).read_bytes()
    with pytest.raises(ForeignLogError, match="another program"):
        open_for_writing(tmp_path)
    assert (tmp_path / FILE).read_bytes() == before


def test_a_log_without_its_marker_is_damaged(tmp_path: Path) -> None:
    begin(tmp_path)
    change(tmp_path, "DROP TABLE marker")
    with pytest.raises(DamagedLogError):
        open_for_writing(tmp_path)


def test_a_truncated_log_is_told(tmp_path: Path) -> None:
    begin(tmp_path)
    whole = (tmp_path / FILE).read_bytes()
    (tmp_path / FILE).write_bytes(whole[:4096])
    with pytest.raises(DamagedLogError):
        open_for_writing(tmp_path)


def test_a_newer_log_can_be_read_and_not_written(tmp_path: Path) -> None:
    begin(tmp_path)
    change(tmp_path, f"PRAGMA user_version = {VERSION + 1}")
    with pytest.raises(NewerLogError, match="newer InnerHeal"):
        open_for_writing(tmp_path)
    open_for_reading(tmp_path).close()


@pytest.mark.skipif(
    sys.platform == "win32" or os.geteuid() == 0, reason="needs a folder that refuses writing"
)
def test_a_read_only_folder_can_still_be_read(tmp_path: Path) -> None:
    begin(tmp_path)
    tmp_path.chmod(0o500)
    try:
        with pytest.raises(ReadOnlyLogError, match="can be read but not written"):
            open_for_writing(tmp_path)
        open_for_reading(tmp_path).close()
    finally:
        tmp_path.chmod(0o700)


def test_a_disk_that_cannot_be_written_can_still_be_read(tmp_path: Path) -> None:
    if not sys.platform.startswith("linux") or os.geteuid():
        pytest.skip("only root may make a disk")
    mount = ["mount", "-t", "tmpfs", "-o", "size=4m", "tmpfs", str(tmp_path)]
    if subprocess.run(mount, check=False, capture_output=True).returncode:
        pytest.skip("no disk can be made here")
    try:
        begin(tmp_path)
        subprocess.run(["mount", "-o", "remount,ro", str(tmp_path)], check=True)
        before = (tmp_path / FILE).read_bytes()
        with pytest.raises(ReadOnlyLogError, match="can be read but not written") as caught:
            open_for_writing(tmp_path)
        assert "--data" in caught.value.remedy
        open_for_reading(tmp_path).close()
        assert look(tmp_path).state == "read_only"
        assert verify(tmp_path).good
        with pytest.raises(KeepingError):
            back_up(tmp_path, "asked", HandClock().now())
        assert (tmp_path / FILE).read_bytes() == before
    finally:
        subprocess.run(["umount", str(tmp_path)], check=True)


def test_nobody_is_thought_alone_or_not_by_a_file_that_cannot_be_read(tmp_path: Path) -> None:
    assert is_alone(tmp_path)
    for content in (b"", b"garbage" * 900):
        (tmp_path / FILE).write_bytes(content)
        (tmp_path / f"{FILE}-wal").write_bytes(b"a journal")
        assert is_alone(tmp_path)
        assert (tmp_path / FILE).read_bytes() == content
        assert (tmp_path / f"{FILE}-wal").read_bytes() == b"a journal"


def test_the_journal_of_garbage_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / FILE).write_bytes(b"garbage" * 900)
    (tmp_path / f"{FILE}-wal").write_bytes(b"a journal")
    with pytest.raises(KeepingError):
        open_for_writing(tmp_path)
    assert (tmp_path / f"{FILE}-wal").read_bytes() == b"a journal"


def test_a_folder_that_cannot_be_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(DiskError):
        open_for_writing(tmp_path / "file" / "below")
