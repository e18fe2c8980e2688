"""The writing thread: every piece of work whole or not at all."""

import sqlite3
import threading
from pathlib import Path
from threading import current_thread

import pytest

from innerheal_desktop.keeping.ballast import Spare
from innerheal_desktop.keeping.errors import DiskError, KeepingError
from innerheal_desktop.keeping.writer import Receipt, Writer


def connect(folder: Path) -> sqlite3.Connection:
    return sqlite3.connect(folder / "any.sqlite", isolation_level=None)


@pytest.fixture
def writer(tmp_path: Path):
    writer = Writer(lambda: connect(tmp_path), "any.sqlite")
    writer.submit(lambda connection: connection.execute("CREATE TABLE t (n UNIQUE)") and None)
    yield writer
    writer.close()


def put(number: int):
    return lambda connection: connection.execute("INSERT INTO t VALUES (?)", (number,)).rowcount


def count(connection: sqlite3.Connection) -> int:
    return int(connection.execute("SELECT count(*) FROM t").fetchone()[0])


def test_work_is_done_in_order_elsewhere(writer: Writer) -> None:
    writer.submit(put(1))
    assert writer.submit(count).result() == 1
    assert writer.submit(lambda _: current_thread().name).result() == "practice log"


def test_failed_work_leaves_nothing_and_the_next_goes_on(writer: Writer) -> None:
    def half(connection: sqlite3.Connection) -> None:
        put(1)(connection)
        raise OSError("the disk")

    with pytest.raises(DiskError, match=r"any\.sqlite"):
        writer.submit(half).result()
    assert writer.submit(count).result() == 0


def test_a_bug_comes_back_as_itself(writer: Writer) -> None:
    with pytest.raises(ZeroDivisionError):
        writer.submit(lambda _: 1 / 0).result()
    with pytest.raises(sqlite3.IntegrityError):
        writer.submit(lambda connection: (put(1)(connection), put(1)(connection))).result()


def test_who_waits_is_called_once(writer: Writer) -> None:
    seen: list[Receipt[int]] = []
    receipt = writer.submit(put(1))
    receipt.when_done(seen.append)
    receipt.result()
    writer.flush()
    receipt.when_done(seen.append)
    writer.close()
    assert seen == [receipt, receipt]


def test_a_bug_in_who_waits_is_told_and_stops_nothing(
    writer: Writer, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[threading.ExceptHookArgs] = []
    monkeypatch.setattr(threading, "excepthook", told.append)
    held = threading.Event()
    receipt = writer.submit(lambda _: held.wait())
    receipt.when_done(lambda _: 1 / 0)
    held.set()
    assert writer.submit(count).result() == 0
    assert [args.exc_type for args in told] == [ZeroDivisionError]


class HastyFriend(Spare):
    """Room to spare whose keeper stumbles over every write."""

    def after(self, error: BaseException | None) -> None:
        raise ZeroDivisionError


def test_a_bug_in_who_is_told_of_trouble_keeps_nobody_waiting(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[threading.ExceptHookArgs] = []
    monkeypatch.setattr(threading, "excepthook", told.append)
    writer = Writer(lambda: connect(tmp_path), "any.sqlite", HastyFriend(tmp_path))
    receipt = writer.submit(lambda _: 7)
    assert receipt.wait(60)
    assert receipt.result() == 7
    writer.close()
    assert [args.exc_type for args in told] == [ZeroDivisionError]


def test_closing_writes_what_was_given(tmp_path: Path, writer: Writer) -> None:
    receipts = [writer.submit(put(number)) for number in range(50)]
    writer.close()
    writer.close()
    assert all(receipt.done and receipt.error is None for receipt in receipts)
    with pytest.raises(RuntimeError, match="closed"):
        writer.submit(count)
    assert writer.flush()


def test_what_cannot_be_opened_says_so_at_once() -> None:
    def refuse() -> sqlite3.Connection:
        raise KeepingError("no")

    with pytest.raises(KeepingError, match="no"):
        Writer(refuse, "any.sqlite")
