"""Backups, restores, rebuilds, imports, purges and migrations are cut short: old or new, whole."""

from pathlib import Path

import pytest

from tests.reliability.faults import CODES
from tests.reliability.kills import kills_in
from tests.reliability.scenes import SCENES, Scene
from tests.reliability.wholes import darkened, killed, played, refused

scenes = pytest.mark.parametrize("scene", SCENES, ids=[scene.name for scene in SCENES])


@scenes
def test_cut_short_it_is_the_old_log_or_the_new_one(place: Path, scene: Scene) -> None:
    act = played(scene, place)
    assert len(act.steps) > 5
    assert list(killed(act, place, stride=1 + len(act.steps) // 8)) == []
    assert list(darkened(act, place, 10)) == []
    for code in CODES.values():
        assert list(refused(act, place, code, 1 + len(act.steps) // 4, lasting=True)) == []


def test_a_backup_that_is_killed_leaves_a_good_one(place: Path) -> None:
    (backup,) = (scene for scene in SCENES if scene.name == "backup")
    assert kills_in(backup, place, 5).faults == []


@pytest.mark.slow
@scenes
def test_killed_in_it_it_is_the_old_log_or_the_new_one(place: Path, scene: Scene) -> None:
    assert kills_in(scene, place, 50).faults == []


@pytest.mark.slow
@scenes
def test_cut_short_anywhere_it_is_the_old_log_or_the_new_one(place: Path, scene: Scene) -> None:
    act = played(scene, place)
    assert list(killed(act, place)) == []
    assert list(darkened(act, place, 300)) == []
    for code in CODES.values():
        for lasting in (False, True):
            assert list(refused(act, place, code, 1, lasting=lasting)) == []
