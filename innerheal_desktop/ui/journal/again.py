"""Beginning anew: the program that ended gives all its memory back, and another one begins."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from PySide6.QtCore import QProcess

from innerheal_desktop.autostart import own_command

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Callable, Sequence

    Start = Callable[[str, Sequence[str]], object]

# The code with which the window's loop ends where the program is to begin anew.
AGAIN = 77


def end(
    code: int,
    asked: Namespace | None,
    start: Start = QProcess.startDetached,
    image: str | None = None,
) -> int:
    """The exit code of the program that ended with `code`; it is started once more if that says so.

    It opens the same folder. Where the system refuses to start it, it stays ended.

    An AppImage goes away with the program that runs from it: `image`, its own file, is started.
    """
    if code != AGAIN:
        return code
    data = getattr(asked, "data", None)
    words = ("--data", data) if data else ()
    image = os.environ.get("APPIMAGE", "") if image is None else image
    program, *rest = (image, *words) if image else own_command(*words)
    start(program, rest)
    return 0
