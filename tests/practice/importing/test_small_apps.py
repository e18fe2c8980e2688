"""The timers and breathing apps: each format by a small file of its own."""

import json
from datetime import date

import pytest

from innerheal_desktop.practice.importing import detect, plan


def told(made):
    return [
        (each.as_json()["start"], each.offset, each.seconds, each.title, each.note, each.outcome)
        for each in made.new
    ]


def test_meditate_tells_moments_and_newer_files_the_place_too(log, put):
    old = put(
        "start_time_unix,duration_secs,mode,label,note\n"
        '1767250800,600,timer,Dawn,"Cold, and clear"\n'
        "1767337200.5,1200,box_breath,,'=calm\n"
        "soon,600,timer,,\n"
    )
    assert detect(old) == "meditate"
    made = plan(log, old)
    assert told(made) == [
        ("2026-01-01T07:00:00Z", 60, 600.0, "Dawn", "Cold, and clear", "completed"),
        ("2026-01-02T07:00:00.500Z", 60, 1200.0, "Box breath", "=calm", "completed"),
    ]
    assert [each.line for each in made.refused] == [4]
    new = put(
        "start_time_unix,duration_secs,mode,label,note,uuid,start_local\n"
        "1767250800,600,timer,Dawn,,x,2026-01-01T16:00:00\n"
    )
    record = plan(log, new).new[0]
    assert (record.offset, record.zone, str(record.practice_date)) == (
        540,
        "Etc/GMT-9",
        "2026-01-01",
    )


def test_meditation_assistant_is_utc_to_the_minute(log, put):
    file = put(
        "ID,Length,Started,Completed,Message\r\n"
        "1,00:20,2025-07-01 04:15,2025-07-01 04:35,first light\r\n"
        "2,1:05,2025-07-02 20:00,2025-07-02 21:05,\r\n"
        "3,20,2025-07-03 20:00,2025-07-03 20:20,\r\n"
    )
    assert detect(file) == "meditation-assistant"
    made = plan(log, file)
    assert told(made) == [
        ("2025-07-01T04:15:00Z", 120, 1200.0, "", "first light", "completed"),
        ("2025-07-02T20:00:00Z", 120, 3900.0, "", "", "completed"),
    ]
    assert [each.line for each in made.refused] == [4]


@pytest.mark.parametrize(
    "text",
    [
        "start,end,breaths,heartrate\n1767250800000,1767251100000,30,61\n",
        json.dumps(
            [{"start": 1767250800000, "end": 1767251100000, "breaths": 30, "heartrates": [61]}]
        ),
    ],
)
def test_brethap_is_a_table_or_a_list(log, put, text):
    file = put(text)
    assert detect(file) == "brethap"
    assert told(plan(log, file)) == [("2026-01-01T07:00:00Z", 60, 300.0, "", "", "completed")]


def test_brethap_that_ends_before_it_begins_is_refused(log, put):
    made = plan(log, put("start,end,breaths\n1767250800000,1767250700000,3\n"))
    assert [each.line for each in made.refused] == [2]
    assert not made.new


def test_breathe_cli_tells_what_was_asked_for_and_what_was(log, put):
    file = put(
        "date,time,preset,ratio,duration_target_s,duration_actual_s,breaths,completion_pct,status\n"
        "2026-06-05,08:00:00,custom,5-5,300,300,30,100,completed\n"
        "2026-06-05,09:00:00,box,4-4-4-4,300,45,3,15,ended early (user)\n"
        "2026-06-05,10:00:00,sigh,,30,30,3,100,completed\n"
    )
    assert detect(file) == "breathe-cli"
    whole, early, short = plan(log, file).new
    assert (whole.title, whole.length, whole.outcome, whole.counts) == (
        "custom 5-5",
        300.0,
        "completed",
        True,
    )
    assert (early.outcome, early.counts) == ("ended_early", False)
    # Done to its end in half a minute, because it was asked for so.
    assert (short.outcome, short.counts) == ("completed", True)


def test_meditation_reads_moments_and_local_times(log, put):
    file = put(
        json.dumps(
            {
                "sessions": [
                    {
                        "timestamp": "2026-01-01T07:00:00Z",
                        "duration_seconds": 600,
                        "session_type": "box_breathing",
                    },
                    {"timestamp": "2026-01-02T08:00:00", "duration_seconds": 90.5},
                    {"timestamp": "2026-01-03T08:00:00+09:00", "duration_seconds": 60},
                    {"timestamp": "2026-01-03", "duration_seconds": "long"},
                    7,
                ]
            }
        ),
        "export.json",
    )
    assert detect(file) == "meditation"
    made = plan(log, file)
    assert told(made) == [
        ("2026-01-01T07:00:00Z", 60, 600.0, "box breathing", "", "completed"),
        ("2026-01-02T07:00:00Z", 60, 90.5, "", "", "completed"),
        ("2026-01-02T23:00:00Z", 540, 60.0, "", "", "completed"),
    ]
    assert [each.line for each in made.refused] == [4, 5]


def test_habitbull_asks_which_habits_are_practice(log, put):
    file = put(
        "HabitName,HabitDescription,HabitCategory,CalendarDate,Value,CommentText\n"
        "Meditate,,Mind,2025-03-01,1,by the sea\n"
        "Meditate,,Mind,2025-03-02,0,\n"
        "Meditate,,Mind,2025-03-03,12,\n"
        "Floss,,Body,2025-03-01,1,\n"
    )
    assert detect(file) == "habitbull"
    asked = plan(log, file)
    assert [(each.key, each.suggested) for each in asked.questions] == [
        ("habit Meditate", "yes"),
        ("habit Floss", "no"),
    ]
    assert not asked.new
    made = plan(log, file, answers={"habit Meditate": "yes", "habit Floss": "no"})
    assert not made.questions
    [day] = made.new
    assert (day.practice_date, day.kind, day.marks, day.counts, day.note) == (
        date(2025, 3, 1),
        "manual",
        ("no-time",),
        True,
        "by the sea",
    )
    assert day.as_json()["start"] == "2025-03-01T11:00:00Z"
    assert [each.line for each in made.refused] == [4]
