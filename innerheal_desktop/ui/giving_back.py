"""Giving back: what is large goes back to the system as soon as it is let go.

The memory of Linux (glibc) learns from each large piece that is freed to keep pieces of that size
for the next time. A decoded place or a picture in the making is large once; what they left behind
was 40 of the 158 MB of a sitting. Windows, macOS and other libraries of Linux give back by
themselves.
"""

from __future__ import annotations

import sys
from contextlib import suppress

# A plain string, so that type checkers read every system's branch.
platform: str = sys.platform

# Bytes: a piece from this size on is the system's own, and stays so whatever was freed.
LARGE = 1 << 20
_M_MMAP_THRESHOLD = -3  # glibc's malloc.h


def give_back() -> None:
    """From now on. A second time does nothing more."""
    if platform != "linux":
        return
    import ctypes

    with suppress(OSError, AttributeError):
        ctypes.CDLL(None).mallopt(_M_MMAP_THRESHOLD, LARGE)
