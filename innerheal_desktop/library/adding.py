"""Adding: a session that somebody gives becomes one of the person's own, by a copy of its file."""

from __future__ import annotations

import re
from pathlib import Path

from innerheal_desktop.keeping.disk import Disk
from innerheal_desktop.library.catalogue import UnknownSessionError, free_name, read_bytes
from innerheal_desktop.library.intake import LARGEST_FILE
from innerheal_desktop.library.mistyped import is_session
from innerheal_desktop.private import written_for
from innerheal_desktop.tongue import tr
from innerheal_desktop.trouble import TroubleError

# How a session's file may be called where it comes from.
MARKDOWN = (".md", ".markdown")
ENDINGS = (*MARKDOWN, ".txt")


def is_one(file: Path) -> bool:
    """Whether a file is a session, by its name and by what is in it."""
    try:
        named = file.name.lower().endswith(ENDINGS) and file.is_file()
        return named and is_session(read_bytes(file))
    except UnknownSessionError:
        return False


def is_meant(file: Path) -> bool:
    """Whether a file is a session, or called as no other is: `add` says what it lacks."""
    return is_one(file) or file.name.lower().endswith(MARKDOWN)


def add(file: Path, folder: Path) -> Path:
    """Copy a session's file into `folder` under a name that is free there; where it is now.

    The same file a second time is where it was. TroubleError for what is no session, or is larger
    than one may be. What must be mended in it is added too: its card says what.
    """
    data = read_bytes(file) if is_one(file) else b""
    if not 0 < len(data) <= LARGEST_FILE:
        raise TroubleError(
            tr("“{file}” is not a session", file=file.name),
            tr("A session is a small text file that ends in .md, with a session block in it"),
        )
    wanted = re.sub(r"[^\w-]+", "-", file.name.split(".")[0]).strip("-") or "session"
    try:
        Disk().make(folder)
    except OSError as error:
        raise TroubleError(
            tr("“{file}” could not be written: {why}", file=file.name, why=error.strerror or error),
            tr("Look whether the folder of your data may be written to"),
        ) from error
    there = {each.stem: each for each in folder.glob("*.md")}
    # A pipe or a folder that is called so is no file, and only keeps its name.
    files = (each for each in there.values() if each.is_file())
    same = next((each for each in files if read_bytes(each) == data), None)
    if same is not None:
        return same
    made = folder / f"{free_name(wanted, there)}.md"
    with written_for(made) as out:
        out.write(data)
    return made
