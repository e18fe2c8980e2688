"""A program that uses the log is killed at any moment, and nothing it acknowledged is lost."""

from pathlib import Path

import pytest

from innerheal_desktop.practice.file import FILE
from tests.reliability.kills import kills
from tests.reliability.life import Owed
from tests.reliability.proof import LOST, prove


def test_killed_at_random_moments_nothing_is_lost(place: Path) -> None:
    tally = kills(place, 12, seed=1, fresh_every=4)
    assert tally.faults == []
    assert (tally.tried, tally.lost, tally.corrupt) == (12, 0, 0)
    assert tally.acknowledged > 100


@pytest.mark.slow
def test_killed_five_hundred_times_nothing_is_lost(place: Path) -> None:
    assert kills(place, 500, seed=2).faults == []


def test_the_proof_finds_what_is_missing(place: Path) -> None:
    # A control: what was found whole is found wanting once something is taken away.
    assert kills(place, 1, seed=5).faults == []
    folder = place / "old-0"
    assert _damage(folder) == []
    for file in folder.glob("log-*.jsonl"):
        file.write_bytes(file.read_bytes()[:200])
    assert any(fault.startswith("not in the plain copy") for fault in _damage(folder))
    log = folder / FILE
    content = log.read_bytes()
    log.write_bytes(content.replace(b"Europe/Berlin", b"Europe/Berlyn"))
    assert any(fault.startswith("checksums") for fault in _damage(folder))
    log.write_bytes(content[:8192] + bytes(4096) + content[12288:])
    assert any(fault.startswith(("integrity", "cannot be read")) for fault in _damage(folder))


def test_the_proof_finds_a_write_that_was_promised_and_is_not_there(place: Path) -> None:
    found = prove(place / "empty", Owed(), seed=3, life="0", acknowledged=1)
    assert [fault[: len(LOST)] for fault in found.faults] == [LOST]


def _damage(folder: Path) -> list[str]:
    """The faults, but for what this log never promised."""
    faults = prove(folder, Owed(), seed=0, life="0", acknowledged=0).faults
    return [fault for fault in faults if not fault.startswith(LOST)]
