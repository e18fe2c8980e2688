"""Writing as practice: once a day for a page, by its time or its length, and no word of it."""

import json

import pytest

from innerheal_desktop.practice.log import PracticeLog
from innerheal_desktop.practice.milestones import milestones_of
from innerheal_desktop.practice.written import GAP, WritingTime, note_written


@pytest.fixture
def log(tmp_path, clock):
    with PracticeLog(tmp_path, clock, lambda: "Etc/UTC") as made:
        yield made


def noted(log, *told, **how):
    receipt = note_written(log, *told, **how)
    return receipt and receipt.result(30)


def test_thinking_is_writing_and_going_away_is_not(clock):
    time = WritingTime(clock.awake)
    for pause in (2, 3, GAP, GAP + 1, 5):
        time.stroke()
        clock.advance(pause)
    time.stroke()
    assert time.seconds == 2 + 3 + GAP + 5
    time.begin()
    time.stroke()
    assert time.seconds == 0


def test_twenty_characters_or_a_minute_make_a_day(log):
    assert noted(log, "a", 59, 19) is None
    assert log.rhythm().total == 0
    assert noted(log, "a", 4, 20).outcome == "completed"
    assert log.rhythm().total == 1
    short = noted(log, "b", 60, 3)
    assert (short.outcome, short.counts) == ("ended_early", True)


def test_a_page_has_one_record_a_day_which_takes_in_what_is_added(log, clock):
    noted(log, "a", 30, 50)
    noted(log, "a", 90, 20)
    noted(log, "a", 0.2, 30)
    (record,) = log.records()
    assert (record.kind, record.seconds, record.version) == ("page", 120, 2)
    clock.advance(86_400)
    noted(log, "a", 70, 0)
    assert [each.seconds for each in log.records()] == [120, 70]


def test_what_ended_early_is_completed_by_what_is_added(log):
    noted(log, "a", 60, 3)
    noted(log, "a", 2, 40)
    assert [each.outcome for each in log.records()] == ["completed"]


def test_a_record_that_was_deleted_stays_so(log):
    made = noted(log, "a", 60, 40)
    log.delete(made.id).result(30)
    noted(log, "a", 60, 40)
    assert log.records() == []


def test_the_first_page_is_a_milestone_and_a_worksheet_is_none(log):
    noted(log, "sheet", 10, 5, kind="worksheet")
    assert "page" not in {each.kind for each in milestones_of(log)}
    noted(log, "a", 10, 40)
    assert "page" in {each.kind for each in milestones_of(log)}


def test_nothing_of_the_page_is_in_the_record(log):
    made = noted(log, "0123456789abcdef0123456789abcdef", 30, 200)
    line = json.dumps(made.as_json())
    assert "0123456789abcdef" not in line
    assert [made.title, made.note, made.session] == [""] * 3
