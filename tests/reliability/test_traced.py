"""The watched file system shows what an untouched program asks of the disk, step by step."""

from pathlib import Path

import pytest

from tests.reliability.disk import Step
from tests.reliability.powercut import power_cuts, record
from tests.reliability.traced import can_trace, traced

pytestmark = pytest.mark.skipif(not can_trace(), reason="needs strace, and leave to trace")


def test_what_is_recorded_is_what_an_untouched_program_does(place: Path) -> None:
    (place / "empty").mkdir()
    own = record(place / "empty", place / "watched", 5, 0, 12)
    real = traced(place / "empty", place / "untouched", 5, 0, 12)
    assert _told(own) == _told(real)
    assert sum(step.what == "sync" for step in real) > 20
    assert sum(step.what == "ack" for step in real) == 12


def test_power_cuts_under_an_untouched_program_lose_nothing(place: Path) -> None:
    assert power_cuts(place / "real", 40, seed=6, each=20, recorded=traced).faults == []


@pytest.mark.slow
def test_two_thousand_power_cuts_under_an_untouched_program_lose_nothing(place: Path) -> None:
    assert power_cuts(place / "real", 2000, seed=7, each=20, recorded=traced).faults == []


def _told(steps: list[Step]) -> dict[str, list[str]]:
    """What was made, synced and removed, by file: the reader's thread and the writer's take turns.

    How much is written at once is left out: two versions of SQLite may differ in it.
    """
    told: dict[str, list[str]] = {}
    for step in steps:
        name = "sign of life" if step.path.endswith(".lock") else step.path
        if step.what not in ("write", "truncate"):
            told.setdefault(name, []).append(step.what)
    return told
