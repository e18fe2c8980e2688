"""The plain copy: one line of JSON for each finished record."""

import json
import sys
from pathlib import Path

import pytest

from innerheal_desktop.practice.plain import append


def lines(folder: Path, year: int = 2026) -> list[object]:
    text = (folder / f"log-{year}.jsonl").read_text(encoding="utf-8")
    return [json.loads(line) for line in text.splitlines()]


def test_each_year_has_its_file(tmp_path: Path) -> None:
    old = {"practice_date": "2025-12-31", "note": "静かな"}
    new = {"practice_date": "2026-01-01"}
    append(tmp_path, [old, new])
    append(tmp_path, [new])
    assert lines(tmp_path, 2025) == [old]
    assert lines(tmp_path) == [new, new]


def test_half_a_line_spoils_only_itself(tmp_path: Path) -> None:
    (tmp_path / "log-2026.jsonl").write_bytes(b'{"practice_da')
    append(tmp_path, [{"practice_date": "2026-01-01"}])
    assert (tmp_path / "log-2026.jsonl").read_text() == (
        '{"practice_da\n{"practice_date":"2026-01-01"}\n'
    )


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has other permissions")
def test_only_the_person_can_read_it(tmp_path: Path) -> None:
    append(tmp_path, [{"practice_date": "2026-01-01"}])
    assert (tmp_path / "log-2026.jsonl").stat().st_mode & 0o777 == 0o600


def test_nothing_to_say_makes_no_file(tmp_path: Path) -> None:
    append(tmp_path, [])
    assert list(tmp_path.iterdir()) == []
