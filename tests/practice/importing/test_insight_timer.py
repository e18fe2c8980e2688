"""Insight Timer: both clocks, lengths that are not padded, and a header of another kind."""

from datetime import date

import pytest

from innerheal_desktop.practice.importing import detect, plan

TWELVE = (
    "Started At,Duration,Preset,Activity\r\n"
    '10/15/2024 6:30:00 AM,0:21:4,"Morning, by the window",Meditation\r\n'
    "10/15/2024 12:05:10 PM,1:0:0,,Yoga\r\n"
    "10/16/2024 12:00:00 AM,0:0:30.5,Bell,Meditation\r\n"
)


def told(made):
    return [(str(each.practice_date), each.seconds, each.title) for each in made.new]


def test_a_log_with_a_twelve_hour_clock_is_read_to_the_second(log, put):
    file = put(TWELVE, "whatever.txt")
    assert detect(file) == "insight-timer"
    made = plan(log, file)
    assert told(made) == [
        ("2024-10-15", 1264.0, "Morning, by the window"),
        ("2024-10-15", 3600.0, "Yoga"),
        # Midnight belongs to the day before, and half a minute makes no practice day.
        ("2024-10-15", 30.5, "Bell"),
    ]
    first = made.new[0].as_json()
    assert (first["start"], first["zone"], first["offset"]) == (
        "2024-10-15T04:30:00Z",
        "Europe/Berlin",
        120,
    )
    assert [each.counts for each in made.new] == [True, True, False]
    assert {each.source for each in made.new} == {"insight-timer"}
    assert "Europe/Berlin" in made.notes[0]


def test_a_log_with_a_twenty_four_hour_clock(log, put):
    made = plan(log, put("started at, duration\n04/20/2026 08:21:14,0:9:59\n"))
    assert told(made) == [("2026-04-20", 599.0, "")]


def test_a_log_that_a_table_program_saved_anew_is_read_and_a_short_line_told(log, put):
    head = "Started At,Duration,Preset,Activity\n"
    made = plan(log, put(head + "2026-04-20 08:21:14,0:9:59,,Yoga\nhello\n"))
    assert told(made) == [("2026-04-20", 599.0, "Yoga")]
    assert [each.reason for each in made.refused] == ["it has 1 cell instead of 4"]


def test_a_zone_may_be_asked_for(log, put):
    made = plan(log, put(TWELVE), zone="America/New_York")
    assert made.new[0].as_json()["start"] == "2024-10-15T10:30:00Z"


def test_faulty_lines_are_named_and_never_guessed(log, put):
    made = plan(
        log,
        put(
            "Started At,Duration,Preset,Activity\n"
            "13/15/2024 6:30:00 AM,0:20:0,,\n"
            "10/15/2024 6:30:00 AM,20,,\n"
            "10/15/2024 6:30:00 AM,999:0:0,,\n"
            "\n"
            "10/15/2024 6:30:00 AM,0:0:0,,\n"
            "10/15/2024 6:30:00 AM\n"
            "10/15/2024 6:30:00 AM,0:20:0,,\n"
        ),
    )
    assert [each.line for each in made.refused] == [2, 3, 4, 6, 7]
    assert "13/15/2024" in made.refused[0].reason
    assert (len(made.new), made.read) == (1, 6)


def test_the_other_header_asks_for_the_order_of_day_and_month(log, put):
    file = put("Date,Activity,Duration (minutes)\n03/04/2025,Sitting,20\n2025-05-01,Sitting,10\n")
    asked = plan(log, file)
    assert [each.key for each in asked.questions] == ["order of day and month"]
    assert len(asked.new) == 1
    days = {
        order: plan(log, file, answers={"order of day and month": order}).new[0].practice_date
        for order in ("month-first", "day-first")
    }
    assert days == {"month-first": date(2025, 3, 4), "day-first": date(2025, 4, 3)}


ORDER = "order of day and month"


def started(*days):
    return "Started At,Duration\n" + "".join(f"{day} 08:21:14,0:9:59\n" for day in days)


@pytest.mark.parametrize("more", [(), ("04/20/2026",), ("99/99/2026", "2026-05-01")])
def test_where_a_day_stands_first_the_person_is_asked_and_all_is_read_so(log, put, more):
    file = put(started("03/04/2026", "20/04/2026", *more))
    asked = plan(log, file)
    assert [each.key for each in asked.questions] == [ORDER]
    assert [str(each.practice_date) for each in asked.new] == [d for d in more if "-" in d]
    made = plan(log, file, answers={ORDER: "day-first"})
    assert not made.questions
    assert [each.practice_date for each in made.new][:2] == [date(2026, 4, 3), date(2026, 4, 20)]
    # What cannot be so is refused and not read the other way round.
    assert len(made.refused) == len([day for day in more if "/" in day])
    other = plan(log, file, answers={ORDER: "month-first"})
    assert date(2026, 3, 4) in {each.practice_date for each in other.new}
    assert "20/04/2026" in other.refused[0].reason


@pytest.mark.parametrize("days", [("03/04/2026",), ("03/04/2026", "04/20/2026")])
def test_the_app_s_own_order_needs_no_question(log, put, days):
    made = plan(log, put(started(*days)))
    assert (made.questions, made.refused) == ((), ())
    assert made.new[0].practice_date == date(2026, 3, 4)


def test_an_answer_is_heeded_where_the_file_shows_nothing_else(log, put):
    said = {ORDER: "day-first"}
    open_ = plan(log, put(started("03/04/2026")), answers=said)
    assert open_.new[0].practice_date == date(2026, 4, 3)
    clear = plan(log, put(started("03/04/2026", "04/20/2026")), answers=said)
    assert [each.practice_date for each in clear.new] == [date(2026, 3, 4), date(2026, 4, 20)]


def test_where_the_days_run_in_turn_only_the_other_way_the_person_is_asked(log, put):
    file = put(started("02/11/2025", "12/10/2025", "03/10/2025", "11/09/2025"))
    assert [each.key for each in plan(log, file).questions] == [ORDER]
    made = plan(log, file, answers={ORDER: "day-first"})
    assert [each.practice_date.month for each in made.new] == [9, 10, 10, 11]


def test_days_with_dots_have_the_day_first(log, put):
    made = plan(log, put("Started At;Duration\n03.04.2026 08:21:14;0:9:59\n04.04.2026 08:21;0:9\n"))
    assert [str(each.practice_date) for each in made.new] == ["2026-04-03", "2026-04-04"]
