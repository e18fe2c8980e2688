"""Ballast: the room in which the last write still fits."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from innerheal_desktop.clock import HandClock
from innerheal_desktop.keeping import ballast
from innerheal_desktop.keeping.errors import FullDiskError, KeepingError
from innerheal_desktop.practice.log import PracticeLog
from innerheal_desktop.practice.sittings import Sitting
from tests.practice.kept_words import BrokenDisk, opened
from tests.practice.practice_words import ids, sat

LONG = "x" * 20_000


def no_more_pages(log: PracticeLog) -> None:
    pages = log.write(lambda c: c.execute("PRAGMA page_count").fetchone()[0]).result()
    log.write(lambda c: c.execute(f"PRAGMA max_page_count = {pages}").fetchone()).result()


def pages_again(log: PracticeLog) -> None:
    log.write(lambda c: c.execute("PRAGMA max_page_count = 100000").fetchone()).result()


def test_it_takes_up_a_mebibyte_that_cannot_be_packed(tmp_path: Path) -> None:
    assert ballast.keep(tmp_path)
    laid = (tmp_path / "ballast").stat()
    assert laid.st_size == 1 << 20
    if sys.platform != "win32":
        assert laid.st_blocks * 512 >= 1 << 20
        assert laid.st_mode & 0o777 == 0o600
    before = (tmp_path / "ballast").read_bytes()
    assert ballast.keep(tmp_path)
    assert (tmp_path / "ballast").read_bytes() == before
    assert ballast.give_up(tmp_path)
    assert not ballast.give_up(tmp_path)


def test_half_of_it_is_laid_anew_and_a_refusing_disk_is_no_trouble(tmp_path: Path) -> None:
    (tmp_path / "ballast").write_bytes(b"x")
    assert not ballast.give_up(tmp_path)
    assert ballast.keep(tmp_path)
    assert not ballast.give_up(tmp_path, BrokenDisk(1))
    ballast.give_up(tmp_path)
    assert not ballast.keep(tmp_path, BrokenDisk(1))
    assert not ballast.keep(tmp_path / "nowhere")


def test_it_is_not_what_fills_the_disk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ballast, "free", lambda folder: ballast.SIZE * 5)
    assert not ballast.keep(tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_a_full_disk_without_ballast_is_told_until_there_is_room(tmp_path: Path) -> None:
    told: list[KeepingError | None] = []
    with opened(tmp_path) as log:
        log.when_troubled(told.append)
        assert log.trouble is None
        no_more_pages(log)
        with pytest.raises(FullDiskError) as caught:
            log.add(sat(note=LONG)).result()
        assert log.trouble is caught.value
        assert told == [caught.value]
        with pytest.raises(KeepingError, match="No record"):
            log.delete("nobody").result()
        assert log.trouble is caught.value
        pages_again(log)
        log.add(sat(note=LONG)).result()
        assert told == [caught.value, None]
        assert log.trouble is None
        assert (tmp_path / "ballast").stat().st_size == 1 << 20


def test_trouble_stays_while_there_is_no_room_for_ballast(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with opened(tmp_path) as log:
        no_more_pages(log)
        with monkeypatch.context() as patched:
            patched.setattr(ballast, "free", lambda folder: 0)
            log.add(sat(note=LONG)).wait()
            pages_again(log)
            log.add(sat(id="small")).result()
            assert isinstance(log.trouble, FullDiskError)
        log.add(sat(id="later")).result()
        assert log.trouble is None
        assert ids(log.records()) == ["later", "small"]


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A real disk of 12 MiB, with one file of the person's on it that may grow."""
    place = tmp_path / "disk"
    place.mkdir()
    if not sys.platform.startswith("linux") or os.geteuid():
        pytest.skip("only root may make a disk")
    command = ["mount", "-t", "tmpfs", "-o", "size=12m", "tmpfs", str(place)]
    if subprocess.run(command, check=False, capture_output=True).returncode:
        pytest.skip("no disk can be made here")
    yield place
    subprocess.run(["umount", str(place)], check=True)


def fill(disk: Path) -> None:
    """Fill the disk to its last byte."""
    with (disk / "films").open("ab", buffering=0) as film:
        piece = 1 << 16
        while piece:
            try:
                film.write(b"x" * piece)
            except OSError:
                piece //= 2


def test_a_sitting_on_a_disk_that_fills_up_is_saved_and_the_person_told(small_disk: Path) -> None:
    folder = small_disk / "InnerHeal"
    told: list[KeepingError | None] = []
    with PracticeLog(folder, HandClock(), lambda: "UTC") as log:
        assert ballast.keep(folder)
        log.when_troubled(told.append)
        running = log.begin(Sitting("box", "Box", 300.0))
        running.begun.result()
        fill(small_disk)
        log.finish(running, "completed", 300.0, note=LONG).result()
        assert not (folder / "ballast").exists()
        assert isinstance(log.trouble, FullDiskError)
        assert "is saved" in log.trouble.message
        fill(small_disk)
        written = [log.add(sat(id=f"no room {number}", note=LONG)) for number in range(500)]
        with pytest.raises(FullDiskError, match="could not be written"):
            written[-1].result()
        assert "could not be written" in str(log.trouble)
        (small_disk / "films").unlink()
        log.add(sat(id="room again")).result()
        assert log.trouble is None
        assert told[-1] is None
        assert (folder / "ballast").exists()
        kept = ids(log.records())
    with PracticeLog(folder, HandClock(), lambda: "UTC") as log:
        assert ids(log.records()) == kept
        assert log.damaged() == []
        assert [record.note for record in log.records() if record.session == "box"] == [LONG]
