"""The app: puts the rooms together, and is the only module that knows them all."""

from __future__ import annotations

import os
import sys
from argparse import Namespace
from collections.abc import Sequence

# A plain string, so that type checkers read every system's branch.
platform: str = sys.platform


def open_window(asked: Namespace) -> int:
    """Open the window, and begin at once what was asked for."""
    raise SystemExit("soon")


def main(words: Sequence[str]) -> int:
    """Do what the command line asks; with no words, open the window. Returns the exit code."""
    from innerheal_desktop.terminal.main import run

    return run(words, open_window, has_display=has_display())


def has_display() -> bool:
    """Whether a window could be seen here."""
    if platform in ("win32", "darwin"):
        return True
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))
