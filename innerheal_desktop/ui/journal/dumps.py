"""No memory of a crash: from the first page on, the system is asked to write none to its disk.

What a crash report of macOS or Windows holds is theirs: macOS writes no memory into one, and
Windows is asked to leave the memory out. What was swapped out, or written down when the computer
hibernates, no program can take back.
"""

from __future__ import annotations

import ctypes
import sys
from contextlib import suppress

# A plain string, so that type checkers read every system's branch.
platform: str = sys.platform

# linux/prctl.h; and werapi.h: the report of a fault carries no heap.
_PR_SET_DUMPABLE = 4
_WER_NO_HEAP = 1


def no_dumps() -> None:
    """Ask the system for it; what it refuses is no trouble of the person's. Cheap to repeat."""
    if platform == "win32":
        with suppress(OSError, AttributeError):
            ctypes.windll.kernel32.WerSetFlags(_WER_NO_HEAP)  # type: ignore[attr-defined,unused-ignore]
        return
    import resource

    with suppress(OSError, ValueError):
        _, most = resource.getrlimit(resource.RLIMIT_CORE)
        resource.setrlimit(resource.RLIMIT_CORE, (0, most))
    if platform == "linux":
        # Nor may another program of the same person read the memory of this one.
        with suppress(OSError, AttributeError):
            ctypes.CDLL(None).prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0)
