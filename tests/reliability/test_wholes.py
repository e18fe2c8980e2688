"""Backups, restores, rebuilds, imports, purges and migrations are cut short: old or new, whole."""

import os
from pathlib import Path

import pytest

from innerheal_desktop.practice.backups import listed
from innerheal_desktop.practice.file import FILE
from tests.reliability.faults import CODES
from tests.reliability.kills import kills_in
from tests.reliability.scenes import SCENES, Scene, backed_up
from tests.reliability.wholes import darkened, killed, played, refused

scenes = pytest.mark.parametrize("scene", SCENES, ids=[scene.name for scene in SCENES])


@scenes
def test_cut_short_it_is_the_old_log_or_the_new_one(place: Path, scene: Scene) -> None:
    act = played(scene, place)
    assert len(act.steps) > 5
    assert list(killed(act, place, stride=1 + len(act.steps) // 6)) == []
    assert list(darkened(act, place, 8)) == []
    for code in CODES.values():
        assert list(refused(act, place, code, 1 + len(act.steps) // 3, lasting=True)) == []


def test_written_in_place_it_would_be_neither(place: Path) -> None:
    # The control: a restore that writes over the log, piece by piece, as `shutil.copy` does.
    def over(folder: Path) -> None:
        content = listed(folder)[0].path.read_bytes()
        handle = os.open(folder / FILE, os.O_WRONLY | os.O_TRUNC)
        for at in range(0, len(content), 20_000):
            os.write(handle, content[at : at + 20_000])
        os.fsync(handle)
        os.close(handle)

    act = played(Scene("written over", backed_up, over), place)
    assert list(killed(act, place)) != []
    assert list(darkened(act, place, 10)) != []


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
