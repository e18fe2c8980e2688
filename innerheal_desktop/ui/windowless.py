"""What is said where no window can be opened for want of the system's libraries.

It is asked for where Qt itself cannot be imported, so it imports nothing of Qt.
"""

from __future__ import annotations

import sys

# Qt names only the first library that it misses; these are all that a bare Debian lacks.
NO_WINDOW = """innerheal: Qt cannot open a window here.
On Debian or Ubuntu install what it needs: apt install libegl1 libgl1 libdbus-1-3 libfontconfig1 \
libglib2.0-0 libxkbcommon-x11-0 libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1 libxcb-image0 \
libxcb-render-util0 libxcb-shape0 libxcb-xkb1
Until then, “innerheal play coherent --terminal” plays without a window."""


def qt_is_here() -> bool:
    """Whether Qt can be used; where it cannot, what it misses and the remedy have been said."""
    try:
        import PySide6.QtWidgets  # noqa: F401
    except ImportError as missing:
        print(missing, NO_WINDOW, sep="\n", file=sys.stderr)  # noqa: T201 - before any window
        return False
    return True
