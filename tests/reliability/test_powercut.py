"""Power fails under the log: writes that were not synced are lost, torn, or done in any order."""

from pathlib import Path
from random import Random

import pytest

from tests.reliability.disk import Disk, Step, lay
from tests.reliability.powercut import power_cuts


def test_nothing_that_was_acknowledged_is_lost(place: Path) -> None:
    tally = power_cuts(place / "real", 96, seed=4)
    assert tally.faults == []
    assert (tally.tried, tally.lost, tally.corrupt) == (96, 0, 0)
    assert tally.acknowledged > 500


def test_nothing_stands_in_the_way_of_a_log_whose_beginning_was_cut_off(place: Path) -> None:
    tally = power_cuts(place / "new", 90, seed=3, each=15, fresh=1, most=4)
    assert tally.faults == []


@pytest.mark.slow
def test_five_thousand_power_cuts_lose_nothing(place: Path) -> None:
    assert power_cuts(place / "real", 5000, seed=5).faults == []


@pytest.mark.parametrize(
    "other", [{"synchronous": "NORMAL"}, {"synchronous": "OFF"}, {"journal_mode": "DELETE"}]
)
def test_other_settings_lose_what_was_promised(place: Path, other: dict[str, str]) -> None:
    # The control: the same lives and cuts, with what SQLite offers for speed or does by itself.
    tally = power_cuts(place / "other", 60, seed=4, pragmas=other)
    assert tally.lost > 0


def test_without_the_folders_own_name_all_is_lost(
    place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("innerheal_desktop.keeping.sqlite.sync_folder", lambda folder: None)
    assert power_cuts(place / "nameless", 60, seed=4, each=20).lost > 0


def test_what_was_synced_always_stays() -> None:
    disk = Disk()
    for step in (
        Step("create", "a", 1),
        Step("write", "a", 1, 0, b"kept"),
        Step("sync", "a", 1),
        Step("sync-folder", ""),
        Step("write", "a", 1, 4, b" perhaps"),
        Step("create", "b", 2),
        Step("write", "b", 2, 0, b"perhaps"),
    ):
        disk.take(step)
    left = [disk.cut(Random(seed)) for seed in range(60)]
    assert all(each["a"].startswith(b"kept") for each in left)
    assert {each["a"] for each in left} == {b"kept", b"kept perhaps"}
    assert {each.get("b") for each in left} == {None, b"", b"perhaps"}
    assert disk.seen() == {"a": b"kept perhaps", "b": b"perhaps"}


def test_a_write_is_torn_between_sectors_not_within(tmp_path: Path) -> None:
    lay({"a": b"o" * 2048}, tmp_path)
    disk = Disk(tmp_path)
    disk.take(Step("write", "a", disk.number("a") or 0, 0, b"n" * 2048))
    left = {disk.cut(Random(seed))["a"] for seed in range(200)}
    assert len(left) > 8
    assert all(
        each[at : at + 512] in (b"o" * 512, b"n" * 512)
        for each in left
        for at in range(0, 2048, 512)
    )


def test_a_renaming_that_was_not_synced_leaves_one_of_two(tmp_path: Path) -> None:
    lay({"old": b"old", "new.part": b"new"}, tmp_path)
    disk = Disk(tmp_path)
    disk.take(Step("rename", "new.part", disk.number("new.part") or 0, to="old"))
    left = {tuple(sorted(disk.cut(Random(seed)).items())) for seed in range(30)}
    assert left == {(("new.part", b"new"), ("old", b"old")), (("old", b"new"),)}
