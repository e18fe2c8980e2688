"""What a second call of the command line wants of the window there is: left as a file, and done."""

from __future__ import annotations

import json
import os
from argparse import Namespace
from collections.abc import Callable
from contextlib import suppress
from dataclasses import asdict, dataclass, fields
from pathlib import Path
from typing import TYPE_CHECKING

from innerheal_desktop.trouble import TroubleError
from innerheal_desktop.ui.widgets.over import Over

if TYPE_CHECKING:
    from innerheal_desktop.ui.nearby import Nearby

COMMANDS = ("", "play", "steady")
# Bytes of a request, letters of one of its words, and minutes.
LARGEST, LONGEST, MINUTES = 16_384, 4096, 240.0
# What a desktop hands to a program so that it may bring its window forward.
TOKEN = "XDG_ACTIVATION_TOKEN"  # noqa: S105 - no secret: it says which click was meant


@dataclass(frozen=True, slots=True)
class Request:
    """What a second call wants, in the words of the command line; no command: come forward.

    `token` is the desktop's leave to do so. ValueError for what cannot be.
    """

    command: str = ""
    session: str = ""
    variant: str = ""
    visual: str = ""
    token: str = ""
    minutes: float = 0.0
    mini: bool = False
    full_screen: bool = False
    hidden: bool = False
    quiet: bool = False
    no_log: bool = False

    def __post_init__(self) -> None:
        for field in fields(self):
            value = getattr(self, field.name)
            usual = type(field.default)
            whole = usual is float and type(value) is int
            if not whole and type(value) is not usual:
                raise ValueError(f"{field.name} cannot be {value!r:.40}")
            if isinstance(value, str) and not (len(value) <= LONGEST and value.isprintable()):
                raise ValueError(f"{field.name} cannot be shown")
        if self.command not in COMMANDS or not 0.0 <= self.minutes <= MINUTES:
            raise ValueError(f"{self.command!r:.40} cannot be asked for, or not so long")
        if self.command == "play" and not self.session:
            raise ValueError("nothing is to be played")

    @classmethod
    def of(cls, asked: Namespace | None) -> Request:
        """What the words of a command line want of a window."""
        said = {field.name: getattr(asked, field.name, None) for field in fields(cls)}
        session = str(said["session"] or "")
        if session.endswith(".md") or Path(session).name != session:
            said["session"] = str(Path(session).absolute())
        said["token"] = os.environ.get(TOKEN, "")
        return cls(**{name: value for name, value in said.items() if value})

    @classmethod
    def read(cls, text: str) -> Request:
        """What a file wants; ValueError where it says anything else."""
        said = json.loads(text)
        names = {field.name for field in fields(cls)}
        if not isinstance(said, dict) or not said.keys() <= names:
            raise ValueError("this is no request")
        return cls(**said)

    def asked(self) -> Namespace:
        """The words of a command line that want the same."""
        said = Namespace(**asdict(self))
        said.command, said.minutes = self.command or None, self.minutes or None
        return said


def leave(folder: Path, request: Request) -> Path:
    """Leave a request in `folder`, whole from the moment it is seen. OSError where it cannot be."""
    path = folder / f"request-{os.urandom(8).hex()}.json"
    part = path.with_suffix(".new")
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL
    said = {name: value for name, value in asdict(request).items() if value}
    try:
        with os.fdopen(os.open(part, flags, 0o600), "w", encoding="utf-8") as file:
            json.dump(said, file, ensure_ascii=False)
        part.rename(path)
    except OSError:
        with suppress(OSError):
            part.unlink()
        raise
    return path


def take(path: Path) -> Request | None:
    """Read a request and take it away; None for what is none, or what somebody else has taken."""
    try:
        usual = path.is_file() and not path.is_symlink() and path.stat().st_size <= LARGEST
        text = path.read_text("utf-8") if usual else ""
        path.unlink()
        return Request.read(text)
    except (OSError, ValueError, RecursionError):
        return None


def answer(
    request: Request,
    near: Nearby,
    begin: Callable[[Namespace], None],
    hush: Callable[[], None] = lambda: None,
) -> None:
    """Do what a second call wants: the window comes forward, and `begin` begins. Trouble is told.

    `hush` makes the sitting that was begun a quiet one.
    """
    if request.hidden:
        return
    if request.token:
        os.environ[TOKEN] = request.token  # Qt takes it from there when the window is activated
    asked = request.asked()
    if not request.mini:
        near.show_window()
        if request.full_screen:
            near.shell.showFullScreen()
    if asked.command is None:
        return
    for sheet in near.shell.findChildren(Over):
        sheet.leave()
    try:
        begin(asked)
    except TroubleError as trouble:
        near.say(trouble)
        return
    if request.quiet and not request.mini:
        hush()
