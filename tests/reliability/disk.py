"""A disk that loses power: what may be left of files when writes were not yet synced.

It is told, step by step, what a program asked of its files. `cut` then draws one of the states
that a disk may be in when power fails: of what was written since a file's last sync all may be
there, nothing, the first part, or any blocks of 512 or 4096 bytes, each as it was after some of
the writes that touched it; new names, removed names and renamings since a folder's last sync may
be there or not. A sector is never torn, as SQLite takes for granted ("powersafe overwrite").
"""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath
from random import Random
from typing import Literal, NamedTuple

What = Literal[
    "create",
    "write",
    "truncate",
    "sync",
    "folder",
    "unlink",
    "rename",
    "link",
    "sync-folder",
    "ack",
]


class Step(NamedTuple):
    """One thing asked of a disk; or `ack`: what came before is what somebody was promised.

    `file` is the number of a file, whatever its name; `path` is relative to where all began.
    """

    what: What
    path: str = ""
    file: int = 0
    at: int = 0
    data: bytes = b""
    to: str = ""


@dataclass(slots=True)
class Content:
    """A file's bytes: as synced, as programs see them, and the steps between the two."""

    synced: bytes = b""
    seen: bytearray = field(default_factory=bytearray)
    since: list[Step] = field(default_factory=list)


class Disk:
    """Files by number, and names by path (None: a folder), synced and as programs see them."""

    def __init__(self, folder: Path | None = None) -> None:
        """A disk that holds, well synced, what is in `folder`."""
        self._files: dict[int, Content] = {}
        self._synced: dict[str, int | None] = {}
        self._seen: dict[str, int | None] = {}
        self._since: list[Step] = []
        for path in sorted(folder.rglob("*")) if folder else ():
            name, number = str(path.relative_to(folder or path)), -len(self._files) - 1
            if path.is_file() and not name.endswith("-shm"):
                content = path.read_bytes()
                self._files[number] = Content(content, bytearray(content))
            self._synced[name] = None if path.is_dir() else number
        self._seen = dict(self._synced)

    def number(self, path: str) -> int | None:
        """The number of the file that programs see at `path`."""
        return self._seen.get(path)

    def size(self, file: int) -> int:
        """How long programs see a file to be, in bytes."""
        return len(self._files[file].seen)

    def take(self, step: Step) -> None:
        """Let programs see what `step` does."""
        content = self._files.get(step.file)
        match step.what:
            case "create":
                self._files[step.file] = Content()
                self._name(step)
            case "write" | "truncate" if content:
                _apply(content.seen, step)
                content.since.append(step)
            case "sync" if content:
                content.synced, content.since = bytes(content.seen), []
            case "folder" | "unlink" | "rename" | "link":
                self._name(step)
            case "sync-folder":
                mine = [each for each in self._since if parent(each.path) == step.path]
                for each in mine:
                    _rename(self._synced, each)
                self._since = [each for each in self._since if each not in mine]

    def seen(self) -> dict[str, bytes]:
        """Every file as programs see it: what is left when a program is killed."""
        return {
            path: bytes(self._files[number].seen)
            for path, number in self._seen.items()
            if number is not None
        }

    def cut(self, chance: Random) -> dict[str, bytes]:
        """Every file that is left when power fails now, in one of the ways that may be."""
        names = dict(self._synced)
        how = chance.choice(("all", "none", "first", "some"))
        many = chance.randrange(len(self._since) + 1)
        for number, step in enumerate(self._since):
            kept = {"all": True, "none": False, "first": number < many}
            if kept.get(how, chance.random() < 0.5):
                _rename(names, step)
        return {
            path: _left(self._files[number], chance)
            for path, number in names.items()
            if number is not None and _has_folders(path, names)
        }

    def _name(self, step: Step) -> None:
        _rename(self._seen, step)
        self._since.append(step)


def lay(files: dict[str, bytes], folder: Path) -> None:
    """Put `files` into `folder`, as a computer finds them when it starts again."""
    folder.mkdir(parents=True, exist_ok=True)
    for path, content in files.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_bytes(content)


def _rename(names: dict[str, int | None], step: Step) -> None:
    match step.what:
        case "create":
            names[step.path] = step.file
        case "folder":
            names[step.path] = None
        case "unlink":
            names.pop(step.path, None)
        case "rename":
            names.pop(step.path, None)
            names[step.to] = step.file
        case "link":
            names[step.to] = step.file


def _apply(content: bytearray, step: Step) -> None:
    if step.what == "truncate":
        del content[step.at :]
        content.extend(bytes(step.at - len(content)))
        return
    content.extend(bytes(max(0, step.at - len(content))))
    content[step.at : step.at + len(step.data)] = step.data


def _left(content: Content, chance: Random) -> bytes:
    """What is left of one file."""
    how = chance.choice(("all", "none", "first", "blocks", "blocks"))
    if how == "all":
        return bytes(content.seen)
    left = bytearray(content.synced)
    if how == "none":
        return bytes(left)
    many = chance.randrange(len(content.since) + 1)
    if how == "first":
        for step in content.since[:many]:
            _apply(left, step)
        return bytes(left)
    return _blocks(content, left, chance)


def _blocks(content: Content, left: bytearray, chance: Random) -> bytes:
    """Each block as it was after some of the writes that touched it, whatever their order."""
    size = chance.choice((512, 4096))
    until: dict[int, int] = {}
    steps = len(content.since)
    for number, step in enumerate(content.since):
        if step.what == "truncate":
            if chance.random() < 0.5:
                _apply(left, step)
            continue
        first, last = step.at // size, (step.at + len(step.data) - 1) // size
        for block in range(first, last + 1):
            if number >= until.setdefault(block, chance.randrange(steps + 1)):
                continue
            start, end = max(step.at, block * size), (block + 1) * size
            part = step.data[start - step.at : end - step.at]
            # Room that was given to the file and never written holds zeros, or what was there.
            hole = max(0, start - len(left))
            left.extend(bytes(hole) if chance.random() < 0.8 else chance.randbytes(hole))
            left[start : start + len(part)] = part
    return bytes(left)


def parent(path: str) -> str:
    """The folder of `path`, "" for where all began."""
    above = str(PurePosixPath(path).parent)
    return "" if above == "." else above


def _has_folders(path: str, names: dict[str, int | None]) -> bool:
    above = parent(path)
    return not above or (above in names and _has_folders(above, names))
