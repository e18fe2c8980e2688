"""Places for logs that are killed: in memory where the system has such a disk, so that it spins."""

import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

SHM = Path("/dev/shm")


@pytest.fixture
def place() -> Iterator[Path]:
    """A folder that is fast and goes away."""
    with tempfile.TemporaryDirectory(dir=SHM if SHM.is_dir() else None) as folder:
        yield Path(folder).resolve()
