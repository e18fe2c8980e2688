"""What goes out in another app's form comes back as the same sittings."""

import csv
import stat
import sys
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from innerheal_desktop.clock import HandClock
from innerheal_desktop.practice.day import offset_minutes
from innerheal_desktop.practice.exporting import export, of_ending
from innerheal_desktop.practice.importing import carry_out, plan
from innerheal_desktop.practice.log import PracticeLog
from innerheal_desktop.practice.records import record_at
from innerheal_desktop.trouble import TroubleError

HERE = "Europe/Berlin"
TEXT = st.text(st.characters(exclude_categories=["Cs", "Cc", "Cf", "Zl", "Zp"]), max_size=40)
# Hours of 2026 before the one that comes twice, so that no two sittings overlap.
SAT = st.dictionaries(
    st.integers(0, 6500), st.tuples(st.floats(60.0, 3500.0), TEXT, TEXT), min_size=1, max_size=12
)


def told(log):
    return [
        (each.start // 1000, round(each.seconds), each.title, each.practice_date, each.counts)
        for each in log.records()
    ]


def in_berlin(folder):
    return PracticeLog(Path(folder), HandClock(), lambda: HERE)


def record(hour, seconds, title="", note=""):
    moment = datetime(2026, 1, 1, 0, 0, 7, 250_000, tzinfo=UTC) + timedelta(hours=hour)
    offset = offset_minutes(moment, HERE)
    words = {"title": " ".join(title.split()), "note": note.strip()}
    return record_at(moment, HERE, offset, 4, seconds=seconds, **words)


@settings(max_examples=25, deadline=None)
@given(sat=SAT, form=st.sampled_from(["insight-timer", "meditate"]))
def test_sittings_come_back_from_another_app_as_they_were(sat, form):
    with TemporaryDirectory() as folder, in_berlin(f"{folder}/a") as log:
        log.add(*(record(hour, *rest) for hour, rest in sat.items())).result()
        file = Path(folder) / "out.csv"
        assert export(log, file, form).written == len(sat)
        again = plan(log, file)
        assert (again.new, again.duplicate, again.refused) == ((), len(sat), ())
        with in_berlin(f"{folder}/b") as other:
            carry_out(other, plan(other, file)).result()
            assert told(other) == told(log)
            if form == "meditate":
                assert [a.note for a in other.records()] == [a.note for a in log.records()]


@settings(max_examples=15, deadline=None)
@given(sat=SAT)
def test_our_own_lines_come_back_bit_for_bit(sat):
    with TemporaryDirectory() as folder, in_berlin(f"{folder}/a") as log:
        log.add(*(record(hour, *rest) for hour, rest in sat.items())).result()
        file = Path(folder) / "out.jsonl"
        export(log, file, "jsonl")
        with in_berlin(f"{folder}/b") as other:
            carry_out(other, plan(other, file)).result()
            assert other.records() == log.records()


def test_a_table_for_a_spreadsheet_holds_answers_and_no_formula(log, tmp_path):
    after = {"arousal": 55, "line": "softer, and warm"}
    said = {"before": {"valence": 30, "words": ["tired"]}, "after": after}
    sat = record(10, 61.5, "=HYPERLINK(1)", "-2 + 3")
    log.add(replace(sat, check_in=said), record(20, 0.0)).result()
    done = export(log, tmp_path / "out.csv", "csv")
    assert (done.written, done.left) == (2, 0)
    with done.path.open(newline="") as file:
        first, _ = csv.DictReader(file)
    assert (first["title"], first["note"]) == ("'=HYPERLINK(1)", "'-2 + 3")
    assert (first["valence_before"], first["arousal_after"], first["words"]) == (
        "30",
        "55",
        "tired",
    )
    assert (first["line_before"], first["line_after"]) == ("", "softer, and warm")
    assert (first["date"], first["started"]) == ("2026-01-01", "2026-01-01 11:00:07")


def test_a_table_tells_until_when_a_rest_lasted(log, tmp_path):
    rest = replace(record(10, 0.0), kind="pause", last_date=date(2026, 1, 9))
    log.add(rest).result()
    with export(log, tmp_path / "out.csv", "csv").path.open(newline="") as file:
        (row,) = csv.DictReader(file)
    assert (row["date"], row["last_date"]) == ("2026-01-01", "2026-01-09")


def test_what_has_no_hour_or_no_length_is_left_and_counted(log, tmp_path):
    day = replace(record(20, 600.0), kind="manual", marks=("no-time",))
    log.add(record(10, 600.0), record(15, 0.2), day).result()
    done = export(log, tmp_path / "out.csv", "insight-timer")
    assert (done.written, done.left) == (1, 2)


@pytest.mark.skipif(sys.platform == "win32", reason="no permissions of this sort there")
def test_only_its_owner_may_read_it(log, tmp_path):
    done = export(log, tmp_path / "out.jsonl", "jsonl")
    assert stat.S_IMODE(done.path.stat().st_mode) == 0o600


def test_a_file_that_cannot_be_written_is_said_and_nothing_is_left(log, tmp_path):
    with pytest.raises(TroubleError, match="could not be written"):
        export(log, tmp_path / "gone" / "out.csv", "csv")
    (tmp_path / "taken").mkdir()
    with pytest.raises(TroubleError, match="could not be written"):
        export(log, tmp_path / "taken", "csv")
    assert [path.name for path in tmp_path.glob(".*")] == []


def test_a_file_s_ending_says_its_form():
    assert [of_ending(Path(name)) for name in ("a.JSONL", "a.csv", "a.zip", "a")] == [
        "jsonl",
        "csv",
        "",
        "",
    ]
