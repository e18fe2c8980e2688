"""Verifying: every fault that can be made with a real file is found, and said plainly."""

import json
from pathlib import Path

import pytest

from innerheal_desktop.clock import HandClock
from innerheal_desktop.keeping.copies import sidecar
from innerheal_desktop.keeping.findings import Report
from innerheal_desktop.practice.backups import back_up, listed
from innerheal_desktop.practice.file import FILE
from innerheal_desktop.practice.schema import VERSION
from innerheal_desktop.practice.verifying import verify
from tests.practice.kept_words import change, contents, opened, practised
from tests.practice.practice_words import sat

NOW = HandClock().now()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A log with its plain copy and a backup."""
    practised(tmp_path)
    back_up(tmp_path, "close", NOW)
    return tmp_path


def told(report: Report, about: str, state: str) -> list[str]:
    return [each.text for each in report.lines if (each.about, each.state) == (about, state)]


def test_all_is_well_and_nothing_is_changed(folder: Path) -> None:
    before = contents(folder)
    report = verify(folder)
    assert report.good
    assert [each.state for each in report.lines] == ["well", "well", "well"]
    assert "21 records, 20 days of practice" in report.lines[0].text
    assert "21 records" in report.lines[1].text
    assert "at closing, is whole: 21 records" in report.lines[2].text
    assert contents(folder) == before
    assert json.loads(json.dumps(report.as_json()))["lines"][0]["about"] == "log"


def test_a_log_in_use_can_be_verified(folder: Path) -> None:
    with opened(folder) as log:
        log.add(sat(id="new")).result()
        assert "22 records" in verify(folder).lines[0].text
        log.add(sat(id="newer")).result()


def test_before_the_first_time_there_is_nothing(tmp_path: Path) -> None:
    report = verify(tmp_path)
    assert report.good
    assert "Nothing is kept" in report.lines[0].text


def test_a_lost_log_is_a_fault(folder: Path) -> None:
    (folder / FILE).unlink()
    report = verify(folder)
    assert not report.good
    assert told(report, "log", "fault")
    assert told(report, "plain", "well") == ["The plain copy can be read: 21 records."]
    assert told(report, "backup", "well")


@pytest.mark.parametrize(
    ("statement", "words"),
    [
        ("UPDATE record SET seconds = 5 WHERE id = '20261116'", "1 entry of the log is not as"),
        ("UPDATE record SET day = day + 1 WHERE id > '20261120'", "entries of the log are not as"),
        ("UPDATE record SET current = 1 WHERE id = '20261120'", "Of 1 record it is not clear"),
        ("UPDATE record SET current = 0 WHERE id > '20261120'", "records it is not clear"),
        ("UPDATE record SET current = 1 WHERE id = '20261119'", "Of 1 record it is not clear"),
        ("UPDATE record SET plain = 7 WHERE id = '20261116'", "does not know what stands"),
        ("INSERT INTO batch_record VALUES ('none', 'a')", "An import in the log has lost"),
        ("UPDATE record SET kind = 'dream'", "not as they were written"),
    ],
)
def test_what_the_log_says_against_itself(folder: Path, statement: str, words: str) -> None:
    change(folder / FILE, statement)
    report = verify(folder)
    assert words in " ".join(told(report, "log", "fault"))
    assert all(each.remedy for each in report.lines if each.state == "fault")


def test_a_damaged_page_is_a_fault(folder: Path) -> None:
    content = bytearray((folder / FILE).read_bytes())
    content[2 * 4096 : 2 * 4096 + 500] = b"\xff" * 500
    (folder / FILE).write_bytes(content)
    (text,) = told(verify(folder), "log", "fault")
    assert "damaged" in text


def test_another_form_of_the_log_is_looked_at_as_far_as_it_is_known(folder: Path) -> None:
    change(folder / FILE, f"PRAGMA user_version = {VERSION + 1}")
    report = verify(folder)
    assert report.good
    assert told(report, "log", "note")


def test_a_record_that_the_plain_copy_lacks(folder: Path) -> None:
    file = folder / "log-2026.jsonl"
    lines = file.read_bytes().splitlines(keepends=True)
    file.write_bytes(b"".join(line for line in lines if b'"20261116"' not in line))
    report = verify(folder)
    (text,) = told(report, "plain", "fault")
    assert text.startswith("1 record does not stand in the plain copy")
    assert not told(report, "plain", "well")
    assert "--rebuild" in next(each.remedy for each in report.lines if each.state == "fault")


def test_a_deletion_that_the_plain_copy_lacks(folder: Path) -> None:
    file = folder / "log-2026.jsonl"
    lines = file.read_bytes().splitlines(keepends=True)
    file.write_bytes(
        b"".join(line for line in lines if not (b'"20261119"' in line and b"deleted" in line))
    )
    assert told(verify(folder), "plain", "fault")


def test_an_older_version_in_the_plain_copy(folder: Path) -> None:
    file = folder / "log-2026.jsonl"
    lines = file.read_bytes().splitlines(keepends=True)
    file.write_bytes(b"".join(line for line in lines if b"900.5" not in line))
    assert told(verify(folder), "plain", "fault")


def test_what_waits_to_be_written_is_a_note(folder: Path) -> None:
    (folder / "log-2026.jsonl").rename(folder / "kept")
    (folder / "log-2026.jsonl").mkdir()
    with opened(folder) as log:
        log.add(sat(id="waits")).result()
    (folder / "log-2026.jsonl").rmdir()
    (folder / "kept").rename(folder / "log-2026.jsonl")
    report = verify(folder)
    assert report.good
    assert told(report, "plain", "note")[0].startswith("1 record is still to be written")
    assert not told(report, "plain", "well")


def test_a_record_of_the_plain_copy_alone_is_a_note(folder: Path) -> None:
    with (folder / "log-2026.jsonl").open("a") as plain:
        plain.write(json.dumps(sat(id="alone").as_json()) + "\n")
    report = verify(folder)
    assert report.good
    assert told(report, "plain", "note") == ["1 record stands in the plain copy alone."]


def test_odd_lines_are_notes_each_kind_with_its_first(folder: Path) -> None:
    number = len((folder / "log-2026.jsonl").read_bytes().splitlines())
    with (folder / "log-2026.jsonl").open("a") as plain:
        plain.write('my words\nmore of them\n{"half')
    report = verify(folder)
    assert report.good
    assert told(report, "plain", "note") == [
        f"log-2026.jsonl: 1 line, the first is line {number + 3}: only half of a line.",
        f"log-2026.jsonl: 2 lines, the first is line {number + 1}:"
        " not a line that InnerHeal writes.",
    ]


def test_a_plain_copy_that_cannot_be_read_is_a_fault(folder: Path) -> None:
    (folder / "log-2025.jsonl").unlink()
    (folder / "log-2025.jsonl").mkdir()
    report = verify(folder)
    assert "cannot be read" in told(report, "plain", "fault")[0]
    assert told(report, "backup", "well")


def test_bad_backups_are_faults_by_name(folder: Path) -> None:
    back_up(folder, "use", NOW)
    backup = listed(folder)[1].path
    content = bytearray(backup.read_bytes())
    content[9000] ^= 1
    backup.write_bytes(content)
    report = verify(folder)
    assert not report.good
    (text,) = told(report, "backup", "fault")
    assert backup.name in text
    assert len(told(report, "backup", "well")) == 1
    backup.unlink()
    sidecar(backup).unlink()
    assert verify(folder).good


def test_no_backup_yet_is_a_note(tmp_path: Path) -> None:
    practised(tmp_path)
    report = verify(tmp_path)
    assert report.good
    assert "no backup yet" in told(report, "backup", "note")[0]
