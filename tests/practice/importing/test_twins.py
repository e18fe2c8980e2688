"""The same sitting from two places is one; two sittings stay two."""

from dataclasses import replace

import pytest

from innerheal_desktop.practice.importing import carry_out, plan
from innerheal_desktop.practice.sittings import Sitting

HEAD = "Started At,Duration\n"
MEDITATE = "start_time_unix,duration_secs,mode,label,note\n"
# 22 November 2026, 06:30 UTC: half past seven in Berlin, when the clock of these tests stands.
NOW = 1_795_329_000


@pytest.fixture
def sat(log):
    """Somebody sat for ten minutes just now, here."""
    running = log.begin(Sitting("box", "Four Sides", 600.0))
    return log.finish(running, "completed", 600.0).result()


@pytest.mark.parametrize(
    ("begun", "seconds", "new"),
    [
        (0, 600, 0),
        (4, 600, 0),
        (-300, 600, 0),
        (300, 600, 0),
        (-60, 4000, 0),
        (200, 60, 0),
        (-600, 600, 1),  # one after the other
        (-598, 600, 1),  # within what rounding does
        (600, 600, 1),
        (598, 600, 1),
        (6000, 600, 1),
    ],
)
def test_what_overlaps_a_sitting_of_the_log_is_that_sitting(log, put, sat, begun, seconds, new):
    made = plan(log, put(f"{MEDITATE}{NOW + begun},{seconds},timer,,\n"))
    assert (len(made.new), made.duplicate) == (new, 1 - new)
    assert [twin.here for twin in made.examples] == [sat.id] * (1 - new)


def test_two_apps_one_after_the_other(log, put):
    carry_out(log, plan(log, put(HEAD + "11/10/2025 07:30:10,0:20:0\n"))).result()
    assistant = "ID,Length,Started,Completed,Message\n1,00:20,2025-11-10 06:30,2025-11-10 06:50,\n"
    assert plan(log, put(assistant)).duplicate == 1


def test_short_ones_close_together_stay_two(log, put):
    made = plan(
        log, put(f"{MEDITATE}{NOW},20,timer,,\n{NOW + 25},20,timer,,\n{NOW + 45},20,timer,,\n")
    )
    assert len(made.new) == 3
    minutes = (
        "ID,Length,Started,Completed,Message\n"
        "1,00:01,2025-11-10 06:30,2025-11-10 06:31,\n2,00:01,2025-11-10 06:31,2025-11-10 06:32,\n"
    )
    assert len(plan(log, put(minutes)).new) == 2


def test_a_file_that_tells_a_sitting_twice_tells_it_once(log, put):
    made = plan(
        log, put(f"{MEDITATE}{NOW},600,timer,,\n{NOW},600,timer,,\n{NOW + 9},700,timer,,\n")
    )
    assert [each.seconds for each in made.new] == [700.0]
    assert made.duplicate == 2


def test_a_day_without_an_hour_matches_a_day_with_practice(log, put, sat):
    habits = "HabitName,CalendarDate,Value\nSit,2026-11-22,1\nSit,2026-11-21,1\nYoga,2026-11-21,1\n"
    answers = {"habit Sit": "yes", "habit Yoga": "yes"}
    made = plan(log, put(habits), answers=answers)
    assert [str(each.practice_date) for each in made.new] == ["2026-11-21"]
    assert made.duplicate == 2
    carry_out(log, made).result()
    # Minutes of that day may still come: a tick alone has none.
    later = plan(log, put(f"{MEDITATE}{NOW - 86_400},600,timer,,\n"))
    assert len(later.new) == 1


def test_rows_of_one_day_with_lengths_are_sittings_of_their_own(log, put):
    table = "Date,Activity,Duration (minutes)\n2025-03-01,Sit,45\n2025-03-01,Walk,30\n"
    made = plan(log, put(table))
    assert sum(each.seconds for each in made.new) == 75 * 60
    carry_out(log, made).result()
    assert plan(log, put(table)).duplicate == 2


def test_a_pause_of_our_own_is_not_doubled(log, put):
    line = (
        '{"kind": "pause", "start": "2026-11-10T03:00:00Z", "zone": "UTC",'
        ' "practice_date": "2026-11-10", "last_date": "2026-11-12", "id": "ID"}\n'
    )
    carry_out(log, plan(log, put(line.replace("ID", "a")))).result()
    assert plan(log, put(line.replace("ID", "b"))).duplicate == 1
    assert len(plan(log, put(line.replace("ID", "c").replace("11-12", "11-13"))).new) == 1


def test_what_was_deleted_by_hand_is_told(log, put):
    file = put(f"{MEDITATE}{NOW},600,timer,,\n")
    carry_out(log, plan(log, file)).result()
    log.delete(log.records()[0].id).result()
    made = plan(log, file)
    assert made.new == ()
    assert any("deleted here" in note for note in made.notes)


def test_what_comes_between_plan_and_import_is_passed_over(log, put):
    file = put(f"{MEDITATE}{NOW},600,timer,,\n{NOW + 7000},600,timer,,\n")
    first, second = plan(log, file), plan(log, file)
    carry_out(log, first).result()
    changed = replace(log.records()[0], note="mine")
    log.edit(changed).result()
    assert carry_out(log, second).result().added == 0
    assert [each.note for each in log.records()] == ["mine", ""]
