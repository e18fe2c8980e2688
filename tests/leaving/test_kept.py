"""What keeps a log from being lost belongs to the person, and goes when they erase everything."""

from pathlib import Path

from innerheal_desktop.clock import HandClock
from innerheal_desktop.keeping import ballast
from innerheal_desktop.leaving.belongings import belongings
from innerheal_desktop.leaving.erasing import erase
from innerheal_desktop.practice.backups import back_up
from innerheal_desktop.practice.rescuing import rebuild
from innerheal_desktop.practice.restoring import restore
from tests.practice.kept_words import practised


def test_backups_ballast_and_what_was_set_aside_are_ours_and_go(tmp_path: Path) -> None:
    now = HandClock().now()
    practised(tmp_path)
    ballast.keep(tmp_path)
    backup = back_up(tmp_path, "close", now)
    restore(tmp_path, backup.path, now)
    rebuild(tmp_path, now)
    for left in ("practice.sqlite.new", "practice.sqlite.new-journal", "log-2026.jsonl.new"):
        (tmp_path / left).write_bytes(b"what a kill left")
    (tmp_path / "backups" / ".20261122T063000Z-0badcafe.part").write_bytes(b"half")
    (tmp_path / "ballast.new").write_bytes(b"half")
    found = belongings(tmp_path)
    assert found.others == ()
    assert len(found.of("set aside")) == 4
    assert len(found.of("ballast")) == 2
    assert erase(tmp_path).others == ()
    assert list(tmp_path.iterdir()) == []


def test_programmes_of_ones_own_are_taken_along_and_go_with_the_rest(tmp_path: Path) -> None:
    practised(tmp_path)
    mine = tmp_path / "programmes" / "mine.toml"
    mine.parent.mkdir()
    mine.write_text("format = 1\n", "utf-8")
    assert belongings(tmp_path).of("programme") == (mine,)
    assert erase(tmp_path).others == ()
    assert list(tmp_path.iterdir()) == []
