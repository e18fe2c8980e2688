"""Files that are broken, or mean harm: bounded, told, and nothing of them runs."""

import io
import json
import os
import struct
import subprocess
import sys
import tracemalloc
import zipfile

import pytest

from innerheal_desktop.keeping.source import UnreadableFileError
from innerheal_desktop.practice.importing import NotKnownError, carry_out, detect, plan
from innerheal_desktop.practice.importing.apple_health import MINDFUL
from innerheal_desktop.practice.importing.formats import FORMATS

HEAD = "Started At,Duration,Preset,Activity\n"
GOOD = "10/15/2024 6:30:00 AM,0:21:4,,\n"


def zipped(files, packed=zipfile.ZIP_DEFLATED):
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", packed) as archive:
        for name, text in files:
            archive.writestr(name, text)
    return held.getvalue()


def test_nothing_known_lists_what_is(put):
    for content in (b"", b"\0" * 5000, b"\x89PNG\r\n", b"{}", b"[]", b"a,b\n1,2\n", b"\xff\xfe"):
        with pytest.raises(NotKnownError) as told:
            detect(put(content))
        assert all(each.title in told.value.remedy for each in FORMATS)


def test_a_name_alone_makes_no_format(put):
    with pytest.raises(NotKnownError):
        detect(put("just words\n", "export.xml"))
    assert detect(put(HEAD, "strange.exe")) == "insight-timer"


def test_a_line_of_many_megabytes_is_passed_over_within_its_bounds(log, put):
    file = put(HEAD + GOOD + "x" * 30_000_000 + "\n" + GOOD.replace("15", "16"))
    tracemalloc.start()
    made = plan(log, file)
    most = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert len(made.new) == 2
    assert [each.line for each in made.refused] == [3]
    assert most < 8_000_000


def test_a_quotation_that_never_ends_spoils_only_what_it_swallows(log, put):
    made = plan(
        log, put(HEAD + GOOD + '"never\n' + ("y" * 990 + "\n") * 300 + GOOD.replace("15", "16"))
    )
    assert made.new[0].seconds == 1264.0
    assert made.refused[0].line == 3


def test_zeros_overrides_and_controls_are_left_out_and_told(log, put):
    file = put(HEAD + GOOD.replace(",,", ',"a\0b\u202ec\x1b[31m\u2066<b>d",'))
    made = plan(log, file)
    assert made.new[0].title == "a b c [31m <b>d"
    assert any("cannot be shown" in note for note in made.notes)
    carry_out(log, made).result()
    assert log.damaged() == []


@pytest.mark.parametrize("day", ["01/01/0001", "12/31/9999", "01/01/1800", "02/29/2025"])
def test_days_beyond_reason_are_refused(log, put, day):
    made = plan(log, put(HEAD + GOOD.replace("10/15/2024", day)))
    assert [each.line for each in made.refused] == [2]


@pytest.mark.parametrize("length", ["1000000000", "999999999:0:0", "-0:5:0", "0:0:1e9", "nan"])
def test_lengths_beyond_reason_are_refused(log, put, length):
    made = plan(log, put(HEAD + GOOD.replace("0:21:4", length)))
    assert [each.line for each in made.refused] == [2]


@pytest.mark.parametrize("moment", ["1e309", "-1e12", "999999999999999", "١٢٣٤", "0x10", "1_000"])
def test_moments_beyond_reason_are_refused(log, put, moment):
    made = plan(log, put(f"start_time_unix,duration_secs\n{moment},600\n"))
    assert [each.line for each in made.refused] == [2]


def test_what_is_shown_of_a_faulty_line_is_short_and_printable(log, put):
    made = plan(log, put(HEAD + "\u202e" + "evil\x1b]0;x" * 500 + ",0:20:0,,\n"))
    reason = made.refused[0].reason
    assert len(reason) < 120
    assert reason.isprintable()


def test_too_many_faulty_lines_end_it(log, put):
    with pytest.raises(UnreadableFileError, match="cannot be read"):
        plan(log, put(HEAD + "soon,now,,\n" * 10_050))


def test_too_many_entries_end_it(log, put, monkeypatch):
    monkeypatch.setattr("innerheal_desktop.practice.importing.planning.MOST", 3)
    with pytest.raises(UnreadableFileError, match="more than a life"):
        plan(log, put(HEAD + GOOD * 5))


def test_a_first_row_that_is_read_in_two_ways_is_refused(log, put):
    with pytest.raises(UnreadableFileError, match="first row"):
        plan(log, put('Started At,Duration,"two\nlines"\n' + GOOD))


@pytest.mark.parametrize("text", ["[" * 200_000, '{"sessions":' * 50_000, '{"sessions": [' + "{"])
def test_json_that_is_deep_or_torn_is_refused(log, put, text):
    file = put('{"sessions": [{"duration_seconds": 1, "timestamp": ' + text)
    with pytest.raises(UnreadableFileError):
        plan(log, file)


def test_json_of_too_many_pieces_is_refused_before_it_is_parsed(log, put):
    file = put('{"duration_seconds": 0, "timestamp": 0, "sessions": [' + "[]," * 600_000 + "0]}")
    with pytest.raises(UnreadableFileError, match="too much"):
        plan(log, file)


def test_numbers_that_json_does_not_know_are_refused(log, put):
    with pytest.raises(UnreadableFileError):
        plan(log, put('{"sessions": [{"duration_seconds": NaN, "timestamp": 0}]}'))


def test_a_bomb_is_read_no_further_than_a_table_goes(log, put, monkeypatch):
    monkeypatch.setattr("innerheal_desktop.keeping.source.LARGEST_TABLE", 1 << 21)
    bomb = zipped([("log.jsonl", b" \n" * 20_000_000)])
    assert len(bomb) < 100_000
    with pytest.raises(UnreadableFileError, match="larger"):
        plan(log, put(bomb, "bomb.zip"))


def test_a_bomb_of_json_is_read_no_further_than_a_text_goes(log, put):
    text = b'{"metadata": {}, "entries": [' + b" " * 60_000_000
    with pytest.raises(UnreadableFileError, match="larger"):
        plan(log, put(zipped([("Journal.json", text)]), "bomb.zip"))


def test_a_list_of_files_that_is_too_long_is_not_read(put):
    held = bytearray(zipped([("Habits.csv", "a")]))
    at = held.rfind(b"PK\x05\x06")
    struct.pack_into("<I", held, at + 12, 1 << 30)
    with pytest.raises(UnreadableFileError, match="too many"):
        detect(put(bytes(held), "many.zip"))


def test_names_that_climb_out_of_a_zip_lead_nowhere(log, put, tmp_path):
    line = json.dumps({"kind": "sitting", "start": "2026-11-20T06:30:00Z", "seconds": 600})
    names = ("../../log.jsonl", "/etc/log.jsonl", "C:\\log.jsonl")
    before = {path for path in tmp_path.rglob("*") if path.name != "slip.zip"}
    with pytest.raises(NotKnownError):
        plan(log, put(zipped([(name, line) for name in names]), "slip.zip"))
    after = {path for path in tmp_path.rglob("*") if path.name != "slip.zip"}
    assert after == before


def test_a_damaged_zip_is_said(log, put):
    whole = bytearray(zipped([("log.jsonl", b'{"id": "a"}' * 500)]))
    whole[60:70] = b"\xff" * 10
    with pytest.raises(UnreadableFileError, match="damaged"):
        plan(log, put(bytes(whole), "torn.zip"))
    with pytest.raises(UnreadableFileError, match="damaged"):
        plan(log, put(bytes(whole[:-30]), "torn.zip"))


def test_a_zip_that_asks_for_a_password_is_said(log, put):
    whole = bytearray(zipped([("log.jsonl", b'{"id": "a"}')]))
    whole[6] |= 1
    whole[whole.rfind(b"PK\x01\x02") + 8] |= 1
    with pytest.raises(UnreadableFileError, match="cannot be opened"):
        plan(log, put(bytes(whole), "locked.zip"))


def test_a_folder_a_pipe_or_a_missing_file_is_said(tmp_path):
    pipe = tmp_path / "pipe.csv"
    if hasattr(os, "mkfifo"):
        os.mkfifo(pipe)
    for file in (tmp_path, tmp_path / "gone.csv", pipe):
        with pytest.raises(UnreadableFileError, match="cannot be read"):
            detect(file)


ROW = (
    '<Record type="HKQuantityTypeIdentifierHeartRate" sourceName="Watch" unit="count/min"'
    ' startDate="2022-07-31 09:20:46 -0700" endDate="2022-07-31 09:20:46 -0700" value="61"/>\n'
)
MEASURED = """
import resource, sys
from pathlib import Path
from innerheal_desktop.practice.importing import plan
from innerheal_desktop.practice.log import PracticeLog
with PracticeLog(Path(sys.argv[1])) as log:
    made = plan(log, Path(sys.argv[2]))
most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
print(len(made.new), most / (1e6 if sys.platform == "darwin" else 1e3))
"""


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="asks the system for the memory used")
def test_a_gigabyte_is_read_within_150_megabytes(tmp_path):
    file = tmp_path / "export.xml"
    sitting = ROW.replace("HKQuantityTypeIdentifierHeartRate", MINDFUL)
    sitting = sitting.replace("09:20:46", "09:00:00", 1)
    with file.open("w") as handle:
        handle.write("<HealthData>\n" + sitting)
        for _ in range(1_000_000_000 // (len(ROW) * 5000)):
            handle.write(ROW * 5000)
        handle.write(sitting.replace("2022", "2023") + "</HealthData>\n")
    words = [sys.executable, "-c", MEASURED, str(tmp_path / "log"), str(file)]
    told = subprocess.run(words, capture_output=True, text=True, check=True).stdout
    file.unlink()
    new, megabytes = told.split()
    assert new == "2"
    assert float(megabytes) < 150


class StoppedError(Exception):
    """Somebody has seen enough."""


def test_whoever_is_told_may_end_it(log, put):
    told = []

    def tell(share):
        told.append(share)
        if share > 0.4:
            raise StoppedError

    file = put(HEAD + GOOD + "\n" * 3_000_000)
    with pytest.raises(StoppedError):
        plan(log, file, tell=tell)
    assert told == sorted(told)
    assert 0.4 < told[-1] < 0.7
    assert log.records() == []
