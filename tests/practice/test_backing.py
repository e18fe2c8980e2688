"""Backing: what is due is done aside, and nobody waits for it."""

from pathlib import Path

import pytest

from innerheal_desktop.clock import HandClock
from innerheal_desktop.keeping.copies import FOLDER
from innerheal_desktop.keeping.errors import DiskError, KeepingError
from innerheal_desktop.practice.backing import EVERY, Backing
from innerheal_desktop.practice.backups import listed
from innerheal_desktop.practice.log import PracticeLog
from innerheal_desktop.practice.sittings import Sitting
from tests.practice.kept_words import BrokenDisk, practised
from tests.practice.practice_words import sat

DAY = 86_400.0


@pytest.fixture
def backing(log: PracticeLog, clock: HandClock):
    """What looks after the open log of a test."""
    backing = Backing(log, clock)
    yield backing
    backing.close(last=False)


def reasons(log: PracticeLog) -> list[str]:
    return [each.reason for each in listed(log.folder)]


def settled(backing: Backing) -> None:
    """Wait for what runs."""
    backing.close(last=False)


def test_every_half_hour_of_use_if_something_was_written(
    log: PracticeLog, clock: HandClock, backing: Backing
) -> None:
    log.add(sat())
    backing.tick()
    settled(backing)
    assert reasons(log) == []
    clock.advance(EVERY - 1)
    backing.tick()
    settled(backing)
    assert reasons(log) == []
    clock.advance(1)
    backing.tick()
    settled(backing)
    assert reasons(log) == ["use"]
    clock.advance(EVERY)
    backing.tick()
    settled(backing)
    assert reasons(log) == ["use"]
    log.add(sat(id="more"))
    clock.advance(EVERY)
    backing.tick()
    settled(backing)
    assert reasons(log) == ["use", "use"]


def test_sleep_is_no_use(log: PracticeLog, clock: HandClock, backing: Backing) -> None:
    log.add(sat())
    backing.tick()
    clock.sleep(DAY)
    backing.tick()
    settled(backing)
    assert reasons(log) == []


def test_at_closing_if_something_was_written(log: PracticeLog, backing: Backing) -> None:
    log.add(sat())
    backing.close()
    assert reasons(log) == ["close"]
    backing.close()
    assert reasons(log) == ["close"]
    log.finish(log.begin(Sitting("box", "Box")), "completed", 60.0)
    backing.close()
    assert reasons(log) == ["close", "close"]
    assert listed(log.folder)[0].records == 2


def test_before_something_great_whoever_asks(log: PracticeLog, backing: Backing) -> None:
    log.add(sat())
    first, second = backing.back_up("import"), backing.back_up("deletion")
    assert first.result(60).reason == "import"
    assert second.result(60).records == 1
    assert reasons(log) == ["deletion", "import"]


def test_opening_lays_the_ballast_and_lets_go_of_what_was_deleted(
    log: PracticeLog, clock: HandClock, backing: Backing
) -> None:
    log.add(sat())
    log.delete(sat().id)
    clock.advance(40 * DAY)
    backing.tick()
    settled(backing)
    assert (log.folder / "ballast").stat().st_size == 1 << 20
    assert log.read(lambda c: c.execute("SELECT count(*) FROM record").fetchone()) == (0,)
    assert reasons(log) == ["purge"]
    assert backing.trouble is None


def test_older_backups_are_thinned(log: PracticeLog, clock: HandClock, backing: Backing) -> None:
    log.add(sat())
    for _ in range(5):
        backing.back_up("asked").result(60)
    clock.advance(30 * DAY)
    backing.back_up("asked").result(60)
    settled(backing)
    assert [each.number for each in listed(log.folder)] == [6, 5]


def test_a_disk_that_refuses_is_kept_as_trouble_until_it_goes_well(
    log: PracticeLog, clock: HandClock
) -> None:
    log.add(sat())
    backing = Backing(log, clock, BrokenDisk(1))
    with pytest.raises(DiskError):
        backing.back_up("asked").result(60)
    assert isinstance(backing.trouble, KeepingError)
    backing.close()
    assert backing.trouble is None
    assert reasons(log) == ["close"]


def test_trouble_at_opening_and_in_use_stops_nothing(
    log: PracticeLog, clock: HandClock, backing: Backing
) -> None:
    log.add(sat())
    log.delete(sat().id).result()
    (log.folder / FOLDER).write_text("in the way")
    clock.advance(40 * DAY)
    backing.tick()
    settled(backing)
    assert isinstance(backing.trouble, DiskError)
    clock.advance(EVERY)
    backing.tick()
    backing.close()
    assert isinstance(backing.trouble, DiskError)
    assert log.add(sat(id="goes on")).result()


def test_a_bug_reaches_who_asked_and_is_told(
    log: PracticeLog, clock: HandClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[BaseException | None] = []
    monkeypatch.setattr("threading.excepthook", lambda args: told.append(args.exc_value))

    class Odd(BrokenDisk):
        def make(self, folder: Path) -> None:
            raise ZeroDivisionError

    backing = Backing(log, clock, Odd(0))
    with pytest.raises(ZeroDivisionError):
        backing.back_up("asked").result(60)
    backing.close(last=False)
    assert [type(each) for each in told] == [ZeroDivisionError]


def test_a_log_that_is_only_read_is_left_alone(tmp_path: Path, clock: HandClock) -> None:
    practised(tmp_path)
    with PracticeLog(tmp_path, clock, read_only=True) as log:
        backing = Backing(log, clock)
        backing.tick()
        clock.advance(EVERY)
        backing.tick()
        backing.close()
        assert listed(tmp_path) == []
        assert not (tmp_path / "ballast").exists()
