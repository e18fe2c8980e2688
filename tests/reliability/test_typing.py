"""Somebody writes, and the program is killed at any moment: at most two seconds are lost."""

from pathlib import Path

import pytest

from innerheal_desktop.journal.drafts import FOLDER
from tests.reliability.typed import id_of
from tests.reliability.typing_killed import MOST, holding, killed


@pytest.mark.parametrize("sealed", [True, False], ids=["sealed", "plain"])
def test_killed_while_writing_at_most_two_seconds_are_lost(place: Path, sealed: bool) -> None:
    told = killed(place / "person", 6, seed=1, sealed=sealed)
    assert told.faults == []
    assert told.longest <= MOST
    assert told.keys > 400


@pytest.mark.slow
def test_killed_five_hundred_times_while_writing(place: Path) -> None:
    told = killed(place / "person", 500, seed=2)
    assert told.faults == []
    assert told.longest <= MOST


def test_the_proof_finds_what_is_lost_and_what_can_be_read(place: Path) -> None:
    # A control: with its drafts taken away a life is found wanting, and plain words are found.
    assert killed(place / "person", 1, seed=7, sealed=False).faults == []
    assert holding(place, "rain") != []
    assert id_of(5) not in holding(place, "rain")
    before = killed(place / "person", 1, seed=8, sealed=False)
    assert before.faults == []
    assert (place / "person" / FOLDER).is_dir()
