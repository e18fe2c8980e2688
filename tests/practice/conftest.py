"""A practice log in a folder of its own, with a clock moved by hand."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from innerheal_desktop.clock import HandClock
from innerheal_desktop.practice.log import PracticeLog


@pytest.fixture
def log(tmp_path: Path, clock: HandClock) -> Iterator[PracticeLog]:
    """An open log of somebody in Berlin."""
    with PracticeLog(tmp_path / "InnerHeal", clock, lambda: "Europe/Berlin") as log:
        yield log
