"""Power fails while somebody keeps a journal: pages, what was deleted, drafts, and a new lock."""

from pathlib import Path

import pytest

from tests.reliability.pen_cuts import pen_cuts
from tests.reliability.traced import can_trace

pytestmark = pytest.mark.skipif(not can_trace(), reason="needs strace, and leave to trace")


def test_power_cuts_under_a_journal_lose_nothing(place: Path) -> None:
    told = pen_cuts(place, 60, seed=1)
    assert told.faults == []
    assert told.acknowledged > 200


@pytest.mark.slow
def test_two_thousand_power_cuts_under_a_journal_lose_nothing(place: Path) -> None:
    assert pen_cuts(place, 2000, seed=2).faults == []


def test_the_proof_finds_what_is_not_synced(place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    # A control: where SQLite does not wait for the disk, what was promised is lost.
    monkeypatch.setenv("INNERHEAL_TEST_UNSYNCED", "1")
    told = pen_cuts(place, 60, seed=1)
    assert any("owed" in fault for fault in told.faults)
