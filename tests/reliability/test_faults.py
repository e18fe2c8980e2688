"""Each write, sync and new name of a life fails in its turn: nothing acknowledged is lost."""

from pathlib import Path

import pytest

from tests.reliability.faults import CODES, Refusal, ground, refused, steps_of

DEEDS = 14


@pytest.mark.parametrize("code", CODES.values(), ids=CODES)
@pytest.mark.parametrize("lasting", [False, True], ids=["once", "from then on"])
def test_a_disk_that_refuses_loses_nothing(place: Path, code: int, lasting: bool) -> None:
    before = ground(place)
    steps = steps_of(before, place, DEEDS)
    assert steps > 200
    assert _found(before, place, range(1, steps, 31), code, lasting) == []


@pytest.mark.slow
@pytest.mark.parametrize("code", CODES.values(), ids=CODES)
@pytest.mark.parametrize("lasting", [False, True], ids=["once", "from then on"])
def test_whichever_step_is_refused_nothing_is_lost(place: Path, code: int, lasting: bool) -> None:
    before = ground(place)
    steps = steps_of(before, place, DEEDS)
    assert _found(before, place, range(1, steps + 1), code, lasting) == []


def test_a_refused_step_is_noticed(place: Path) -> None:
    # A control: what is refused does come to errors, and those that are asked for only.
    before = ground(place)
    refusal = Refusal(60, CODES["broken"], lasting=True)
    assert list(refused(before, place, refusal, DEEDS)) == []
    assert refusal.refused > 3
    once = Refusal(60, CODES["broken"], lasting=False)
    assert list(refused(before, place, once, DEEDS)) == []
    assert once.refused == 1


def _found(
    before: Path, place: Path, steps: range, code: int, lasting: bool
) -> list[tuple[int, str]]:
    return [
        (nth, fault)
        for nth in steps
        for fault in refused(before, place, Refusal(nth, code, lasting=lasting), DEEDS)
    ]
