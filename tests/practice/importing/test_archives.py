"""Formats that come as a ZIP, and moods: Loop Habit, Day One, Daylio."""

import io
import json
import zipfile
from dataclasses import replace
from datetime import date

import pytest

from innerheal_desktop.practice import sums
from innerheal_desktop.practice.importing import carry_out, detect, plan


def zipped(files):
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in files.items():
            archive.writestr(name, text)
    return held.getvalue()


LOOP = {
    "Habits.csv": "Position,Name,Question\n001,Meditate,Did you sit?\n002,Water,How much?\n",
    "Checkmarks.csv": "Date,Meditate,Water,\n2025-03-01,YES_MANUAL,2500,\n",
    "001 Meditate/Checkmarks.csv": (
        "Date,Value,Notes\n2025-03-03,YES_MANUAL,long one\n2025-03-02,YES_AUTO,\n"
        "2025-03-01,NO,\n2025-02-28,SKIP,\n2025-02-27,UNKNOWN,\nsoon,YES_MANUAL,\n"
    ),
    "002 Water/Checkmarks.csv": "Date,Value,Notes\n2025-03-01,2500,\n",
}


def test_loop_counts_only_what_was_ticked_by_hand(log, put):
    file = put(zipped(LOOP), "Loop Habits CSV.zip")
    assert detect(file) == "loop-habit"
    assert [each.key for each in plan(log, file).questions] == ["habit Meditate"]
    made = plan(log, file, answers={"habit Meditate": "yes"})
    assert [(each.practice_date, each.note) for each in made.new] == [
        (date(2025, 3, 3), "long one")
    ]
    assert [each.line for each in made.refused] == [7]
    assert any("Water" in note for note in made.notes)


def test_day_one_has_pages_and_none_of_them_is_kept(log, put):
    journal = {
        "metadata": {"version": "1.0"},
        "entries": [
            {"uuid": "A", "creationDate": "2025-03-01T08:00:00Z", "text": "dear diary"},
            {"uuid": "B", "creationDate": "2025-03-02T08:00:00Z", "text": "again"},
        ],
    }
    file = put(zipped({"Journal.json": json.dumps(journal)}), "journal.zip")
    assert detect(file) == "day-one"
    made = plan(log, file)
    assert (made.read, made.new) == (0, ())
    assert made.notes[0].startswith("2 pages")
    assert "dear diary" not in repr(made)


DAYLIO = (
    "full_date,date,weekday,time,mood,activities,scales,note_title,note\n"
    '2026-02-03,Feb 3,Tuesday,20:15,rad,walk | friends,,Snow,"All of it, ""soft""\nand white"\n'
    "2026-02-03,February 3,Tuesday,8:30 am,so-so,,,,\n"
    "2026-02-02,February 2,Monday,8:30\u202fp.m.,rad,,,,\n"
    "2026-02-01,February 1,Sunday,noon,rad,,,,\n"
)


def test_daylio_asks_for_each_mood_and_offers_only_what_is_known(log, put):
    file = put(DAYLIO)
    assert detect(file) == "daylio"
    asked = plan(log, file)
    assert [(each.key, each.suggested) for each in asked.questions] == [
        ("mood rad", "90"),
        ("mood so-so", ""),
    ]
    half = plan(log, file, answers={"mood rad": "85", "mood so-so": "around 40"})
    assert [each.key for each in half.questions] == ["mood so-so"]


def test_daylio_becomes_check_ins_that_make_no_practice_day(log, put):
    made = plan(log, put(DAYLIO), answers={"mood rad": "85", "mood so-so": "40"})
    assert [each.line for each in made.refused] == [6]
    carry_out(log, made).result()
    evening, morning, snow = log.records()
    assert [each.as_json()["start"] for each in (evening, morning, snow)] == [
        "2026-02-02T19:30:00Z",
        "2026-02-03T07:30:00Z",
        "2026-02-03T19:15:00Z",
    ]
    assert snow.note == 'Snow\nAll of it, "soft"\nand white\nwalk, friends'
    assert dict(snow.check_in) == {"after": {"valence": 85, "words": ["rad"]}}
    assert (snow.kind, snow.counts) == ("check-in", False)
    assert (log.rhythm().total, log.rhythm().streak) == (0, 0)
    again = plan(log, put(DAYLIO), answers={"mood rad": "20", "mood so-so": "20"})
    assert (len(again.new), again.duplicate) == (0, 3)


def test_daylio_may_be_parted_by_tabs(log, put):
    file = put("full_date\ttime\tmood\tnote\n2026-05-20\t22:13\tgood\tcafé, au lait\n")
    assert detect(file) == "daylio"
    assert plan(log, file, answers={"mood good": "70"}).new[0].note == "café, au lait"


def test_a_daylio_entry_without_a_mood_is_refused_and_moods_have_an_end(log, put):
    made = plan(log, put("full_date,time,mood\n2026-05-20,22:13,\n"))
    assert [each.line for each in made.refused] == [2]
    many = "".join(f"2026-05-20,22:13,mood {n}\n" for n in range(300))
    asked = plan(log, put("full_date,time,mood\n" + many))
    assert (len(asked.questions), asked.waiting, len(asked.refused)) == (200, 200, 100)


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16"])
def test_a_table_may_carry_a_byte_order_mark(log, put, encoding):
    file = put("Started At,Duration\n04/20/2026 08:21:14,0:10:0\n".encode(encoding))
    assert len(plan(log, file).new) == 1


def test_check_ins_are_told_nowhere_as_practice(log, put):
    made = plan(log, put(DAYLIO), answers={"mood rad": "85", "mood so-so": "40"})
    carry_out(log, made).result()
    assert log.latest(0, 10) == []
    assert len(log.latest(0, 10, pauses=True)) == 3
    day = date(2026, 2, 3).toordinal()
    assert log.read(lambda connection: sums.day_sums(connection, day, day)) == []
    assert log.read(lambda connection: sums.hour_sums(connection, day, day)) == []
    assert log.read(lambda connection: sums.title_sums(connection, day, day)) == []
    assert log.read(sums.first_day) is None
    told = log.record_now(seconds=600.0)
    snow = log.records()[-1]
    log.add(replace(told, start=snow.start, practice_date=snow.practice_date)).result()
    [only] = log.read(lambda connection: sums.day_sums(connection, day, day))
    assert only[1:3] == (1, 600.0)
    counted = [each for each in log.why(today=snow.practice_date) if each.counted]
    assert len(counted) == 1
    assert "1 sitting" in counted[0].reason
