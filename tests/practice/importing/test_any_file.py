"""Whatever lies in a file: it is planned, or said in words; never a crash, never a guess."""

import io
import json
import tempfile
import zipfile
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from innerheal_desktop.keeping.source import Source
from innerheal_desktop.practice.importing import FORMATS, carry_out, plan
from innerheal_desktop.practice.importing.formats import known
from innerheal_desktop.trouble import TroubleError


def zipped(**files):
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w") as archive:
        for name, text in files.items():
            archive.writestr(name.replace("__", " ").replace("_SLASH_", "/"), text)
    return held.getvalue()


SAMPLES = {
    "insight-timer": b'Started At,Duration,Preset\r\n10/15/2024 6:30:00 AM,0:21:4,"a, b"\r\n',
    "meditate": b"start_time_unix,duration_secs,mode,label,note\n1767250800,600,timer,Dawn,\n",
    "meditation-assistant": (
        b"ID,Length,Started,Completed,Message\n1,00:20,2025-07-01 04:15,2025-07-01 04:35,x\n"
    ),
    "breathe-cli": (
        b"date,time,preset,ratio,duration_target_s,duration_actual_s,breaths,completion_pct,status\n"
        b"2026-06-05,08:00:00,custom,5-5,300,300,30,100,completed\n"
    ),
    "daylio": b"full_date,date,time,mood,activities,note\n2026-02-03,x,20:15,rad,a | b,z\n",
    "habitbull": b"HabitName,HabitDescription,CalendarDate,Value\nSit,,2025-03-01,1\n",
    "brethap": b"start,end,breaths,heartrate\n1767250800000,1767251100000,30,61\n",
    "meditation": json.dumps(
        {"sessions": [{"timestamp": "2026-01-01T07:00:00Z", "duration_seconds": 600}]}
    ).encode(),
    "apple-health": (
        b'<HealthData>\n<Record type="HKCategoryTypeIdentifierMindfulSession" sourceName="T"'
        b' startDate="2022-07-31 09:20:46 -0700" endDate="2022-07-31 09:30:46 -0700"/>\n'
        b"</HealthData>"
    ),
    "loop-habit": zipped(
        **{
            "Habits.csv": "Position,Name\n001,Sit\n",
            "001__Sit_SLASH_Checkmarks.csv": "Date,Value,Notes\n2025-03-01,YES_MANUAL,\n",
        }
    ),
    "day-one": zipped(**{"Journal.json": '{"metadata": {}, "entries": [{"text": "a"}]}'}),
    "innerheal": (
        b'{"id": "a", "kind": "sitting", "start": "2026-11-20T06:30:00Z", "zone": "UTC", "offset":'
        b' 0, "practice_date": "2026-11-20", "seconds": 600, "outcome": "completed", "source": "x",'
        b' "check_in": {"after": {"valence": 70}}}\n'
    ),
}
ANSWERS = {"habit Sit": "yes", "mood rad": "80"}
# What a slip, a torn disk or somebody's malice puts in the place of something else.
PIECES = st.sampled_from(
    [
        *(
            b"",
            b"\0",
            b"\xff",
            b'"',
            b"'",
            b",",
            b"\n",
            b"\r",
            b"<",
            b"&a;",
            b"{",
            b"[",
            b"}",
            b"]",
        ),
        *(
            b"-1",
            b"1e999",
            b"NaN",
            b"null",
            b"true",
            b"99999999999999999999",
            b"0",
            b"\xe2\x80\xae",
        ),
        *(
            b"<!DOCTYPE a [",
            b"]]>",
            b"0001-01-01",
            b"9999-12-31",
            b"+99:99",
            b"=1+1",
            b"\xef\xbb\xbf",
        ),
    ]
)


def test_there_is_a_sample_of_every_format():
    assert set(SAMPLES) == {each.name for each in FORMATS}


@pytest.mark.parametrize("name", SAMPLES)
def test_each_sample_is_known_by_its_own_format_alone(name, log, put):
    with Source(put(SAMPLES[name], "anything")) as source:
        assert [each.name for each in FORMATS if each.knows(source)] == [name]
        assert known(source).name == name
    made = plan(log, put(SAMPLES[name], "anything"), answers=ANSWERS)
    assert (made.format, made.refused, made.questions) == (name, (), ())
    assert len(made.new) == (0 if name == "day-one" else 1)
    carry_out(log, made).result()
    assert plan(log, put(SAMPLES[name], "anything"), answers=ANSWERS).new == ()


@settings(max_examples=400, deadline=None, suppress_health_check=list(HealthCheck))
@given(
    name=st.sampled_from(sorted(SAMPLES)),
    changes=st.lists(st.tuples(st.floats(0, 1), st.integers(0, 30), PIECES), max_size=4),
    doubled=st.integers(1, 3),
)
def test_a_sample_that_was_tampered_with_is_planned_or_said(log, name, changes, doubled):
    content = bytearray(SAMPLES[name] * doubled)
    for share, long, piece in changes:
        at = int(share * len(content))
        content[at : at + long] = piece
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "file"
        file.write_bytes(content)
        try:
            made = plan(log, file, answers=ANSWERS)
        except TroubleError:
            return
    assert made.read == len(made.new) + made.duplicate + len(made.refused) + made.waiting
    assert all(each.reason and each.reason.isprintable() for each in made.refused)
    assert all(each.as_json() for each in made.new)


@settings(max_examples=200, deadline=None, suppress_health_check=list(HealthCheck))
@given(content=st.binary(max_size=400), name=st.sampled_from([*sorted(SAMPLES), None]))
def test_any_bytes_are_planned_or_said(log, content, name):
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "file"
        head = SAMPLES[name].splitlines(keepends=True)[0] if name else b""
        file.write_bytes(head + content)
        with suppress(TroubleError):
            plan(log, file, name, answers=ANSWERS)
