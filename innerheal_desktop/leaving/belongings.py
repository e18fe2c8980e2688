"""What lies in a person's folder: which files the app made or keeps there, and which are others'.

When the app begins to keep a new kind of file in the folder, give it a row of `KINDS`: what has
none is somebody else's, is never erased, and is told of.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

# Files of one sort that are moved aside while everything is erased lie in a folder of this name.
ASIDE = "erased-"
# What comes back is made ready in a folder of this name; one that is left, a crash has left.
COMING = "coming-"


class Kind(NamedTuple):
    """A kind of file: its name, and the form of its path in the folder (with `/`)."""

    name: str
    form: str


# In the order in which they go. The log is the last: as long as it stands, nothing else that is
# missing would make the app think that a history was lost.
KINDS = (
    Kind("aside", rf"{ASIDE}[0-9a-f]{{8}}/.+"),
    Kind("coming", rf"{COMING}[0-9a-f]{{8}}/.+"),
    Kind("set aside", r"set-aside/.+"),
    Kind("backup", r"backups/.+"),
    Kind("ballast", r"ballast(\.new)?"),
    Kind("plain", r"log-\d+\.jsonl(\.new)?"),
    Kind("index", r"library-index\.(json|new)"),
    Kind("sign", r"running-\d+-[0-9a-f]+\.lock"),
    Kind("exchange", r"exchange\.lock"),
    Kind("window", r"window\.lock(\.rmlock)?"),
    Kind("request", r"request-[0-9a-f]{16}\.(json|new)"),
    Kind("session", r"sessions/[^/]+\.md"),
    Kind("programme", r"programmes/[^/]+\.toml"),
    Kind("sound", r"sounds/(bell|ambience)/[^/]+\.(ogg|flac|wav)(\.part)?"),
    Kind("voice", r"voice/[0-9a-f]{32}(-\d+-\d+\.opus|\.(wav|opus)\.part)"),
    Kind("draft", r"drafts/[0-9a-f]{32}\.page(\.(new|old|next))*"),
    Kind("journal key", r"journal-key\.json(\.new)?"),
    Kind("journal", r"journal\.sqlite(\.new)?(-wal|-shm|-journal)?"),
    Kind("settings", r"settings\.json(\.new|\.damaged)?"),
    Kind("log", r"practice\.sqlite(\.new)?(-wal|-shm|-journal)?"),
)
# The folders that the app makes; one that is a link goes as a link, and what it leads to stays.
FOLDERS = re.compile(
    rf"(sessions|programmes|voice|sounds(/bell|/ambience)?|backups|drafts|set-aside(/[^/]+)?|({ASIDE}|{COMING})[0-9a-f]{{8}}.*)"
)
_FORMS = tuple((kind.name, re.compile(kind.form, re.DOTALL)) for kind in KINDS)


@dataclass(frozen=True, slots=True)
class Belongings:
    """What was found: `ours` are (kind, file or link) in the order they go.

    `folders` are those of ours, the innermost first; `others` are files of somebody else's, and
    what links of ours lead to.
    """

    ours: tuple[tuple[str, Path], ...] = ()
    folders: tuple[Path, ...] = ()
    others: tuple[Path, ...] = ()

    def of(self, kind: str) -> tuple[Path, ...]:
        """The files of one kind."""
        return tuple(path for name, path in self.ours if name == kind)


def belongings(folder: Path) -> Belongings:
    """Look through `folder`, links not followed. OSError where that is not allowed."""
    found: list[tuple[str, Path]] = []
    folders: list[Path] = []
    others: list[Path] = []
    for path, inside in _walked(folder):
        name = path.relative_to(folder).as_posix()
        kind = _kind(name)
        if FOLDERS.fullmatch(name) and path.is_symlink():
            found.append(("link", path))
            others.append(path.resolve())
        elif inside:
            folders += [path] if FOLDERS.fullmatch(name) else []
        elif kind:
            found.append((kind, path))
            others += [path.resolve()] if path.is_symlink() else []
        else:
            others.append(path)
    places = {kind.name: place for place, kind in enumerate(KINDS)}
    found.sort(key=lambda row: (places.get(row[0], -1), row[1]))
    return Belongings(tuple(found), tuple(reversed(folders)), tuple(others))


def _kind(name: str) -> str:
    return next((kind for kind, form in _FORMS if form.fullmatch(name)), "")


def _walked(folder: Path) -> Iterator[tuple[Path, bool]]:
    """Every path below `folder`, in order, and whether it is a folder (a link to one is none)."""
    with os.scandir(folder) as rows:
        here = sorted((Path(row.path), row.is_dir(follow_symlinks=False)) for row in rows)
    for path, inside in here:
        yield path, inside
        if inside:
            yield from _walked(path)
