"""Files as other apps write them, put down for a test."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.practice.conftest import log

__all__ = ["log", "put"]


@pytest.fixture
def put(tmp_path: Path) -> Callable[[str | bytes, str], Path]:
    """Writes a file of a name into a folder of its own."""

    def put(content: str | bytes, name: str = "export.csv") -> Path:
        file = tmp_path / name
        file.write_bytes(content if isinstance(content, bytes) else content.encode())
        return file

    return put
