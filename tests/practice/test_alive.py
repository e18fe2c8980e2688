"""Signs of life."""

from pathlib import Path

from innerheal_desktop.practice.alive import SignOfLife, lives, sign


def test_an_open_log_lives_until_it_is_closed(tmp_path: Path) -> None:
    life = SignOfLife(tmp_path)
    assert lives(tmp_path, life.owner)
    assert lives(tmp_path, life.owner)
    life.close()
    life.close()
    assert not lives(tmp_path, life.owner)
    assert list(tmp_path.iterdir()) == []


def test_a_sign_that_nobody_holds_is_of_the_dead_and_cleared_away(tmp_path: Path) -> None:
    sign(tmp_path, "1-dead").touch()
    assert not lives(tmp_path, "1-dead")
    assert list(tmp_path.iterdir()) == []


def test_two_are_told_apart(tmp_path: Path) -> None:
    first, second = SignOfLife(tmp_path), SignOfLife(tmp_path)
    first.close()
    assert not lives(tmp_path, first.owner)
    assert lives(tmp_path, second.owner)
    second.close()
