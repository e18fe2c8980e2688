"""An import as a whole: carried out, taken back, brought back."""

import sqlite3
from dataclasses import replace
from datetime import date, timedelta

import pytest

from innerheal_desktop.keeping.errors import KeepingError, ReadOnlyLogError, UnknownRecordError
from innerheal_desktop.practice.backups import listed
from innerheal_desktop.practice.importing import batches, bring_back, carry_out, plan, undo
from innerheal_desktop.practice.importing.batch import UnansweredError
from innerheal_desktop.practice.log import PracticeLog

SIX = "Started At,Duration,Preset,Activity\n" + "".join(
    f"11/{day:02}/2026 6:30:00 AM,0:20:0,Morning,Meditation\n" for day in range(10, 16)
)


@pytest.fixture
def made(log, put):
    """Six sittings that were imported."""
    return carry_out(log, plan(log, put(SIX))).result()


def test_what_was_planned_is_in_the_log_and_counts(log, made):
    assert (made.added, made.format, made.file) == (6, "insight-timer", "export.csv")
    assert len(log.records()) == 6
    assert log.rhythm().total == 6
    assert batches(log) == [made]


def test_a_second_time_nothing_is_new(log, put, made):
    again = plan(log, put(SIX))
    assert (len(again.new), again.duplicate, again.read) == (0, 6, 6)
    assert again.examples[0].here == log.records()[0].id
    assert carry_out(log, again).result().added == 0
    assert batches(log) == [made]


def test_the_same_file_in_another_zone_is_still_the_same(log, put, made):
    assert plan(log, put(SIX), zone="Asia/Tokyo").duplicate == 6


def test_each_backup_says_what_it_was_made_before(log, made):
    undo(log, made.id).result()
    bring_back(log, made.id).result()
    assert [each.words().split(", ")[1] for each in listed(log.folder)] == [
        "before an import was brought back",
        "before an import was taken back",
        "before an import",
    ]


def test_undo_takes_the_whole_of_it_back_but_what_was_changed_since(log, put, made):
    first, second, *_ = log.records()
    log.edit(replace(first, note="That was a good one.")).result()
    log.delete(second.id).result()
    undone = undo(log, made.id).result()
    assert undone.gone == 4
    assert [each.note for each in undone.kept] == ["That was a good one."]
    assert [each.id for each in log.records()] == [first.id]
    assert batches(log)[0].undone is not None
    with pytest.raises(UnknownRecordError):
        undo(log, made.id).result()


def test_what_was_deleted_and_brought_back_is_as_it_came_and_goes_with_the_rest(log, made):
    first = log.records()[0]
    log.delete(first.id).result()
    log.restore(first.id).result()
    undone = undo(log, made.id).result()
    assert (undone.gone, undone.kept) == (6, ())
    assert log.records() == []
    assert bring_back(log, made.id).result().added == 6


def test_undo_can_be_undone_and_leaves_what_was_deleted_by_hand(log, made):
    gone = log.records()[0]
    log.delete(gone.id).result()
    undo(log, made.id).result()
    assert log.records() == []
    back = bring_back(log, made.id).result()
    assert (back.added, back.undone) == (5, None)
    assert len(log.records()) == 5
    assert undo(log, made.id).result().gone == 5
    assert log.records() == []


def test_after_undo_the_file_may_be_imported_again(log, put, made):
    undo(log, made.id).result()
    again = plan(log, put(SIX))
    assert len(again.new) == 6
    assert carry_out(log, again).result().added == 6
    assert len(log.records()) == 6
    # What is here with another import stays with that.
    assert bring_back(log, made.id).result().added == 0
    assert len(log.records()) == 6


def test_what_was_deleted_by_hand_does_not_come_again(log, put, made):
    log.delete(log.records()[0].id).result()
    assert plan(log, put(SIX)).duplicate == 6


def test_there_is_a_backup_before(log, made):
    names = [path.name for path in (log.folder / "backups").glob("*-import.sqlite")]
    assert len(names) == 1


def test_open_questions_are_answered_first(log, put):
    asked = plan(log, put("Date,Activity,Duration (minutes)\n03/04/2025,Sitting,20\n"))
    with pytest.raises(UnansweredError):
        carry_out(log, asked)
    assert log.records() == []


def test_an_import_that_fails_on_the_way_leaves_nothing(log, put):
    good = plan(log, put(SIX))
    last = good.new[-1]
    # The same version of a record twice cannot be.
    receipt = carry_out(log, replace(good, earlier=(replace(last, title="twice"),)))
    with pytest.raises(sqlite3.IntegrityError):
        receipt.result()
    assert (log.records(), batches(log)) == ([], [])
    assert carry_out(log, good).result().added == 6


def test_the_plain_copy_has_it_too(log, made):
    lines = (log.folder / "log-2026.jsonl").read_text().splitlines()
    assert len(lines) == 6


def test_an_unknown_import_is_said(log):
    with pytest.raises(UnknownRecordError, match="nothing-like-it"):
        undo(log, "nothing-like-it").result()


def test_without_a_backup_nothing_comes_in(log, put):
    (log.folder / "backups").write_text("somebody's own")
    receipt = carry_out(log, plan(log, put(SIX)))
    with pytest.raises(KeepingError):
        receipt.result()
    assert (log.records(), batches(log)) == ([], [])
    assert not (log.folder / "log-2026.jsonl").exists()


def test_a_log_for_reading_can_be_compared_with_and_not_changed(log, put, made):
    log.close()
    with PracticeLog(log.folder, read_only=True) as reading:
        assert plan(reading, put(SIX)).duplicate == 6
        more = plan(reading, put(SIX.replace("2026", "2025")))
        assert len(more.new) == 6
        with pytest.raises(ReadOnlyLogError):
            carry_out(reading, more).result()


def test_a_streak_of_years_comes_in_at_once(log, put):
    begun = date(2016, 1, 1)
    rows = "".join(
        f"{begun + timedelta(days=n):%m/%d/%Y} 06:30:00,0:20:0,,\n" for n in range(3_979)
    )
    carry_out(log, plan(log, put("Started At,Duration,Preset,Activity\n" + rows))).result()
    rhythm = log.rhythm()
    assert (rhythm.total, rhythm.streak, rhythm.longest) == (3_979, 3_979, 3_979)
