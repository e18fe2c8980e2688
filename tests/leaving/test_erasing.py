"""Erasing: all of ours goes, or none; what is somebody else's stays and is told of."""

import os
from pathlib import Path

import pytest

from innerheal_desktop.leaving.belongings import belongings
from innerheal_desktop.leaving.erasing import EraseError, erase
from innerheal_desktop.practice.log import PracticeLog
from innerheal_desktop.practice.sittings import Sitting


def lying_in(folder):
    """Every file below a folder, and what it holds."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file()
    }


def test_nothing_of_ours_remains_not_even_a_folder(folder, log):
    log.close()
    erased = erase(folder)
    assert list(folder.iterdir()) == []
    assert (erased.others, erased.stuck) == ((), ())
    assert erased.gone == 8


def test_a_log_begins_from_nothing_afterwards(folder, log, clock):
    log.close()
    erase(folder)
    with PracticeLog(folder, clock) as fresh:
        assert fresh.records() == []
        assert fresh.setting("favourites") is None


def test_what_is_not_ours_stays_and_is_told(folder, log):
    log.close()
    for name in ("letter.txt", "sessions/notes.odt", "sounds/bell/cover.png"):
        (folder / name).write_text("mine")
    erased = erase(folder)
    stays = {"letter.txt", "sessions/notes.odt", "sounds/bell/cover.png"}
    assert set(lying_in(folder)) == stays
    assert {path.relative_to(folder).as_posix() for path in erased.others} == stays


def test_an_open_log_is_not_torn_away(folder, log):
    before = set(lying_in(folder))
    with pytest.raises(EraseError, match="Another window of InnerHeal"):
        erase(folder)
    assert before <= set(lying_in(folder))
    assert len(log.records()) == 1
    log.set_setting("goals", []).result()


def test_a_sitting_in_another_window_is_not_torn_away(folder, log, clock, tmp_path):
    log.begin(Sitting("box", "Four Sides", 240.0))
    with pytest.raises(EraseError, match="Another window"):
        erase(folder)
    assert len(log.records()) == 1


def test_the_sign_of_a_program_that_died_is_no_hindrance(folder, log):
    log.close()
    (folder / "running-4711-0badcafe.lock").write_text("")
    erase(folder)
    assert list(folder.iterdir()) == []


@pytest.mark.parametrize("held", range(8))
def test_where_one_file_is_held_none_is_gone(folder, log, clock, held):
    log.close()
    before = lying_in(folder)
    moved = []

    def move(path, goal):
        if len(moved) == held:
            raise PermissionError(13, "Permission denied")
        moved.append(path)
        path.rename(goal)

    with pytest.raises(EraseError, match=r"Permission denied\. Nothing was erased"):
        erase(folder, move)
    assert set(lying_in(folder)) == set(before)
    with PracticeLog(folder, clock) as again:
        assert [record.session for record in again.records()] == ["box"]


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="modes bind nobody here")
def test_a_folder_that_may_not_be_written_to_keeps_everything(folder, log):
    log.close()
    before = lying_in(folder)
    folder.chmod(0o500)
    try:
        with pytest.raises(EraseError, match="Permission denied"):
            erase(folder)
    finally:
        folder.chmod(0o700)
    assert lying_in(folder) == before


def test_a_link_goes_and_what_it_leads_to_stays(folder, log, tmp_path):
    log.close()
    elsewhere = tmp_path / "elsewhere"
    (folder / "sessions").rename(elsewhere)
    (folder / "sessions").symlink_to(elsewhere, target_is_directory=True)
    erased = erase(folder)
    assert list(folder.iterdir()) == []
    assert erased.others == (elsewhere.resolve(),)
    assert (elsewhere / "mine.md").read_text() == "# Mine\n"


def test_what_an_erasing_left_that_was_cut_short_goes_with_the_next(folder, log):
    log.close()
    (folder / "erased-0badcafe").mkdir()
    (folder / "erased-0badcafe" / "3").write_text("{}")
    erase(folder)
    assert list(folder.iterdir()) == []


def test_a_log_that_is_torn_goes_all_the_same(folder, log):
    log.close()
    (folder / "practice.sqlite").write_bytes(b"torn")
    erase(folder)
    assert list(folder.iterdir()) == []


def test_the_log_goes_last(folder, log):
    log.close()
    kinds = [kind for kind, _ in belongings(folder).ours]
    assert kinds[-1] == "log"
    assert kinds.index("plain") < kinds.index("settings") < kinds.index("log")


def test_an_empty_folder_is_erased_at_once(tmp_path):
    assert erase(Path(tmp_path)).gone == 0
