"""What decayed in a log takes itself along, and nothing else: practice is still shown."""

from pathlib import Path

import pytest

from innerheal_desktop.clock import HandClock
from innerheal_desktop.keeping.copies import sidecar
from innerheal_desktop.practice import chosen
from innerheal_desktop.practice.backups import back_up, listed
from innerheal_desktop.practice.day import BOUNDARY
from innerheal_desktop.practice.log import PracticeLog
from innerheal_desktop.practice.past import past_of
from innerheal_desktop.practice.rhythm import Goals
from innerheal_desktop.practice.sittings import Sitting
from tests.practice.practice_words import TODAY, ids, sat


def put(log: PracticeLog, key: str, text: str) -> None:
    """A setting as a disk or another program may have left it."""
    log.write(
        lambda c: c.execute("INSERT OR REPLACE INTO setting VALUES (?, ?)", (key, text)).rowcount
    ).result()


@pytest.mark.parametrize(
    "text", ['[["2026-11-', "7", "null", '[["no date", 5]]', "[[1], 2]", "[[]]"]
)
def test_goals_that_cannot_be_read_leave_the_streak(log: PracticeLog, text: str) -> None:
    log.add(sat()).result()
    put(log, "goals", text)
    assert log.goals == Goals()
    assert log.rhythm(today=TODAY).streak == 1


def test_a_sitting_begins_whatever_became_of_the_settings(log: PracticeLog) -> None:
    for key in ("boundary", "last", "favourites", "cards"):
        put(log, key, '{"half')
    assert log.boundary == BOUNDARY
    assert past_of(log).favourites == ()
    running = log.begin(Sitting("box", "Four Sides", 240.0))
    log.finish(running, "completed", 240.0).result()
    assert len(log.records()) == 1
    assert "last" not in log.read(chosen.settings)


@pytest.mark.parametrize("text", ["null", "{}", "[1]", '["a", "b", "c"]', "5"])
def test_a_setting_of_another_kind_counts_as_none(log: PracticeLog, text: str) -> None:
    for key in ("last", "favourites", "cards"):
        put(log, key, text)
    assert past_of(log).last == ""
    assert isinstance(log.setting("cards", []), list)


@pytest.mark.parametrize("text", ['{"after": {"val', "[]", "7"])
def test_one_check_in_that_decayed_hides_no_record(log: PracticeLog, text: str) -> None:
    log.add(sat(id="whole"), sat(id="decayed", check_in={"before": {"valence": 40}})).result()
    log.write(
        lambda c: c.execute("UPDATE record SET check_in = ? WHERE id = 'decayed'", (text,)).rowcount
    ).result()
    assert set(ids(log.records())) == {"whole", "decayed"}
    assert log.record("decayed").check_in is None
    assert past_of(log).hard is False
    assert log.damaged() == [("decayed", 1)]


def test_a_running_row_that_decayed_does_not_stop_the_start(tmp_path: Path) -> None:
    with PracticeLog(tmp_path, HandClock(), lambda: "UTC") as log:
        for _ in range(2):
            log.begin(Sitting("box", "Four Sides", 240.0))
        log.write(
            lambda c: (
                c.execute(
                    """UPDATE running SET record = substr(record, 1, 9)
                       WHERE id = (SELECT min(id) FROM running)"""
                ).rowcount
            )
        ).result()
    with PracticeLog(tmp_path, HandClock(), lambda: "UTC") as again:
        assert len(again.unfinished()) == 1


def test_a_note_beside_a_backup_that_decayed_does_not_hide_it(tmp_path: Path) -> None:
    clock = HandClock()
    with PracticeLog(tmp_path, clock, lambda: "UTC") as log:
        log.add(sat()).result()
        made = back_up(tmp_path, "asked", clock.now())
    note = sidecar(made.path)
    note.write_text(note.read_text().replace('"records": 1', '"records": 1e999'))
    assert [each.path for each in listed(tmp_path)] == [made.path]
