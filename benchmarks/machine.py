"""Where and when something was measured, in one line."""

from __future__ import annotations

import os
import platform
import sqlite3
from datetime import UTC, datetime
from pathlib import Path


def where() -> str:
    """The machine, its versions, how busy it was, and when."""
    import PySide6

    release = ".".join(platform.release().split(".")[:2])
    load = f", load {os.getloadavg()[0]:.1f}" if hasattr(os, "getloadavg") else ""
    return (
        f"{datetime.now(UTC):%-d %B %Y, %H:%M} UTC: {os.cpu_count()} cores of {processor()}, "
        f"{platform.system()} {release}, Python {platform.python_version()}, "
        f"Qt {PySide6.__version__}, SDL {_sdl()}, SQLite {sqlite3.sqlite_version}{load}"
    )


def processor() -> str:
    """What the processor calls itself."""
    try:
        lines = Path("/proc/cpuinfo").read_text("utf-8").splitlines()
        return next(line.split(":", 1)[1].strip() for line in lines if line.startswith("model nam"))
    except (OSError, StopIteration):
        return platform.processor() or platform.machine()


def has_screen() -> bool:
    """Whether a real window can be shown."""
    wanted = ("DISPLAY", "WAYLAND_DISPLAY")
    return platform.system() != "Linux" or any(os.environ.get(name) for name in wanted)


def _sdl() -> str:
    from innerheal_desktop.sound.sdl import quiet_pygame

    return ".".join(map(str, quiet_pygame().get_sdl_version()))
