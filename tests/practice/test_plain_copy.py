"""The plain copy read back: what we wrote is taken, what somebody else wrote is listed."""

import json
from pathlib import Path

import pytest

from innerheal_desktop.practice.plain_copy import in_the_way, plain_files, read
from tests.practice.kept_words import NEW_YEARS, practised
from tests.practice.practice_words import sat


def line(**changes: object) -> bytes:
    return json.dumps(sat().as_json() | changes).encode()


def odd(folder: Path, *lines: bytes) -> list[tuple[int, str]]:
    (folder / "log-2026.jsonl").write_bytes(b"\n".join(lines))
    return [(each.line, each.kind) for each in read(folder).odd]


def test_it_says_what_stands_in_the_log(tmp_path: Path) -> None:
    stands = practised(tmp_path)
    told = read(tmp_path)
    assert [path.name for path in told.files] == ["log-2025.jsonl", "log-2026.jsonl"]
    assert sorted(told.standing().values(), key=lambda each: (each.start, each.id)) == stands
    assert told.newest()["20261119"].deleted
    assert told.newest()["20261120"].record.version == 2
    assert told.versions[f"{NEW_YEARS:%Y%m%d}", 1].record.note == "静かな\n夜"
    assert told.odd == ()


def test_only_files_of_years_are_read(tmp_path: Path) -> None:
    for name in ("log-2026.jsonl", "log-mine.jsonl", "log-2026.jsonl.new", "log-2026 (1).jsonl"):
        (tmp_path / name).write_bytes(line())
    assert [path.name for path in plain_files(tmp_path)] == ["log-2026.jsonl"]
    assert read(tmp_path / "nowhere").files == ()


@pytest.mark.parametrize("cut", range(1, len(line()), 7))
def test_half_a_last_line_is_listed_and_not_taken(tmp_path: Path, cut: int) -> None:
    assert odd(tmp_path, line(id="whole"), line()[:cut]) == [(2, "half")]
    assert set(read(tmp_path).standing()) == {"whole"}


@pytest.mark.parametrize(
    "written",
    [
        b"my own words",
        b"[]",
        b"5",
        b'"words"',
        b"\xff\xfe\x00",
        b"[" * 100_000,
        line(id=5),
        line(seconds="many"),
        line(kind="dream"),
        line(seconds=1e999),
        line(version=0),
        line(practice_date="2026-13-01"),
        line(start="2026-11-22 07:00"),
        line(offset=None),
        line(source=None),
        line(note=""),
        b'{"id": "bare", "start": "2026-11-22T07:00:00Z"}',
        b'{"deleted": true}',
    ],
)
def test_what_we_do_not_write_is_listed_and_not_guessed(tmp_path: Path, written: bytes) -> None:
    taken = written == line(note="")
    assert odd(tmp_path, line(id="whole"), written) == [(2, "more" if taken else "unknown")]
    assert set(read(tmp_path).standing()) == {"whole"} | ({sat().id} if taken else set())


def test_a_line_twice_is_one_record(tmp_path: Path) -> None:
    assert odd(tmp_path, line(), line(), b"", line()) == [(2, "twice"), (4, "twice")]
    assert len(read(tmp_path).versions) == 1


def test_of_two_lines_about_one_version_the_later_was_written_later(tmp_path: Path) -> None:
    assert odd(tmp_path, line(), line(seconds=900)) == [(2, "differs")]
    assert read(tmp_path).standing()[sat().id].seconds == 900


def test_what_a_newer_app_adds_is_taken_as_far_as_it_is_known(tmp_path: Path) -> None:
    assert odd(tmp_path, line(weather="mild")) == [(1, "more")]
    assert read(tmp_path).standing()[sat().id] == sat()


def test_versions_come_in_any_order(tmp_path: Path) -> None:
    assert odd(tmp_path, line(version=3, deleted=True), line(version=2), line()) == []
    assert read(tmp_path).standing() == {}
    assert odd(tmp_path, line(version=3), line(version=2, deleted=True), line()) == []
    assert read(tmp_path).standing()[sat().id].version == 3


def test_what_is_no_file_in_its_place_is_no_plain_copy(tmp_path: Path) -> None:
    (tmp_path / "log-2025.jsonl").mkdir()
    (tmp_path / "log-2026.jsonl").symlink_to(tmp_path / "nowhere")
    assert read(tmp_path).files == ()
    assert len(in_the_way(tmp_path)) == 2
