"""Our own lines: what went out comes back bit for bit."""

import json
from dataclasses import replace
from datetime import timedelta

import pytest

from innerheal_desktop.leaving.taking import take
from innerheal_desktop.practice.by_hand import pause, practised_away
from innerheal_desktop.practice.importing import carry_out, detect, plan, undo
from innerheal_desktop.practice.log import PracticeLog
from innerheal_desktop.practice.sittings import Sitting


@pytest.fixture
def lived(log):
    """A log with something of everything: corrected, deleted, paused, told by hand."""
    said = {"before": {"valence": 31, "words": ["tired"]}, "compared": "helped"}
    first = log.finish(log.begin(Sitting("box", "Four Sides", 240.0)), "completed", 241.25).result()
    log.edit(replace(first, note="A good one\nindeed", check_in=said)).result()
    gone = log.record_now(seconds=90.0, title="A slip", marks=("clock", "slept"))
    log.add(gone, replace(gone, id="other", start=gone.start - 86_400_000, visual="orb")).result()
    log.delete(gone.id).result()
    practised_away(log, log.today() - timedelta(days=1), 600.0, title="A walk").result()
    pause(log, log.today() - timedelta(days=3), log.today() - timedelta(days=2)).result()
    return log


def lines(log):
    return [json.dumps(record.as_json(), ensure_ascii=False) for record in log.records()]


@pytest.fixture
def elsewhere(tmp_path, clock):
    """The log of another computer, still empty."""
    with PracticeLog(tmp_path / "elsewhere", clock, lambda: "Asia/Tokyo") as other:
        yield other


def test_json_lines_come_back_bit_for_bit(lived, elsewhere, put):
    file = put("\n".join(lines(lived)) + "\n", "log.jsonl")
    assert detect(file) == "innerheal"
    made = carry_out(elsewhere, plan(elsewhere, file)).result()
    assert made.added == 4
    assert lines(elsewhere) == lines(lived)
    assert plan(elsewhere, file).new == ()
    undo(elsewhere, made.id).result()
    assert lines(elsewhere) == []


def test_the_plain_copy_brings_earlier_versions_too_and_leaves_out_what_was_deleted(
    lived, elsewhere, put
):
    file = put((lived.folder / "log-2026.jsonl").read_text(), "copy.txt")
    made = plan(elsewhere, file)
    assert any("deleted" in note for note in made.notes)
    carry_out(elsewhere, made).result()
    assert lines(elsewhere) == lines(lived)
    corrected = next(record for record in lived.records() if record.version == 2)
    assert elsewhere.history(corrected.id) == lived.history(corrected.id)
    assert elsewhere.damaged() == []


def test_the_zip_of_an_export_is_read(lived, elsewhere, tmp_path, clock):
    taken = take(lived.folder, lived, tmp_path / "all.zip", clock.now())
    carry_out(elsewhere, plan(elsewhere, taken.path)).result()
    assert lines(elsewhere) == lines(lived)


def test_a_later_version_is_told_and_what_is_here_stays(lived, elsewhere, put):
    file = put("\n".join(lines(lived)), "log.jsonl")
    carry_out(elsewhere, plan(elsewhere, file)).result()
    before = lines(elsewhere)
    sat = next(record for record in lived.records() if record.session == "box")
    lived.edit(replace(sat, note="changed again")).result()
    made = plan(elsewhere, put("\n".join(lines(lived)), "log.jsonl"))
    assert (made.new, made.duplicate) == ((), 4)
    assert any("was changed there" in note for note in made.notes)
    assert lines(elsewhere) == before


@pytest.mark.parametrize(
    "line",
    [
        '{"id": "a"',
        '{"id": "a", "start": "soon"}',
        '{"id": "a", "start": "2026-11-22T06:30:00Z", "kind": "dream"}',
        '{"id": "a", "start": "2026-11-22T06:30:00Z", "seconds": NaN}',
        '{"id": "a", "start": "2026-11-22T06:30:00Z", "seconds": 1e9}',
        '{"id": "a", "start": "2026-11-22T06:30:00Z", "title": "\\u202eevil"}',
        '{"id": "a", "start": "2026-11-22T06:30:00Z", "check_in": {"after": {"valence": 101}}}',
        '{"id": "a", "start": "2026-11-22T06:30:00Z", "check_in": {"after": [1]}}',
        '{"id": "a", "start": "2026-11-22T06:30:00Z", "check_in": {"x": "' + "y" * 5000 + '"}}',
        '{"id": "a", "start": "2026-11-22T06:30:00Z", "check_in": ' + '{"a":' * 5000 + "1",
        "[" * 90_000,
        '{"id": "a", "start": "2026-11-22T06:30:00Z", "note": "' + "z" * 300_000 + '"}',
        "[1]",
    ],
)
def test_a_faulty_line_is_refused_alone(log, put, line):
    good = '{"kind": "sitting", "start": "2026-11-20T06:30:00Z", "seconds": 600}'
    made = plan(log, put(f"{good}\n{line}\n", "log.jsonl"))
    assert [each.line for each in made.refused] == [2]
    assert len(made.new) == 1


def test_a_line_without_an_id_has_the_same_one_each_time(log, put):
    file = put('{"kind": "manual", "start": "2026-11-20T06:30:00Z", "seconds": 600}\n')
    carry_out(log, plan(log, file)).result()
    assert plan(log, file).duplicate == 1
