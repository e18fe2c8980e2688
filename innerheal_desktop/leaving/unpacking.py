"""What was taken along, laid out again as a person's folder: from a ZIP, a folder, or a copy.

A file from elsewhere is data, not trust: only what has a name of ours is taken, nothing leads out
of the folder, and nothing may be larger than anybody's life.
"""

from __future__ import annotations

import errno
import os
import re
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

from innerheal_desktop.journal import backups as pages_backups
from innerheal_desktop.journal.file import FILE as JOURNAL
from innerheal_desktop.journal.file import is_there
from innerheal_desktop.keeping.copies import FOLDER as BACKUPS
from innerheal_desktop.keeping.copies import sidecar
from innerheal_desktop.keeping.disk import Disk
from innerheal_desktop.keeping.source import Source
from innerheal_desktop.leaving.pages import FOLDER, JSON
from innerheal_desktop.leaving.taking import AS_IT_LIES, CHOICES, LOG
from innerheal_desktop.library.intake import LARGEST_FILE as LARGEST_TEXT
from innerheal_desktop.practice import backups
from innerheal_desktop.practice.file import FILE
from innerheal_desktop.private import private_file
from innerheal_desktop.sound.headers import LARGEST_FILE as LARGEST_SOUND
from innerheal_desktop.tongue import tr
from innerheal_desktop.trouble import TroubleError

Tell = Callable[[float], None]
# Bytes of all that is laid out, and bytes read at a time.
LARGEST, PIECE = 8 << 30, 1 << 20
# The lines of the practice lie in the folder as a plain copy, of which a log is made.
LINES = "log-0.jsonl"
_SQLITE = r"(?:-wal|-journal)?"
_OWN = r"[^/\\:\x00-\x1f]+"
# What a system says of a name that it cannot give to a file.
_UNNAMED = (errno.ENAMETOOLONG, errno.EINVAL, errno.EILSEQ)


class Form(NamedTuple):
    """A name that is taken; its group is where it lies in the folder.

    `most` are the bytes that it may have. What is `own` may stay behind; of the rest all comes, or
    nothing.
    """

    names: re.Pattern[str]
    most: int
    own: bool = False


# As they are called in our ZIP, and in a folder of ours.
FORMS = (
    Form(re.compile(rf"({re.escape(CHOICES)})"), 8 << 20),
    Form(re.compile(r"(settings\.json)"), 1 << 16),
    Form(re.compile(rf"({re.escape(JSON)})"), LARGEST),
    Form(re.compile(rf"(sessions/{_OWN}\.md|programmes/{_OWN}\.toml)"), LARGEST_TEXT, own=True),
    Form(
        re.compile(rf"(sounds/(?:bell|ambience)/{_OWN}\.(?:ogg|flac|wav))"),
        LARGEST_SOUND,
        own=True,
    ),
    Form(re.compile(rf"(?:{FOLDER}/)?(journal-key\.json|drafts/[0-9a-f]{{32}}\.page)"), 4 << 20),
    Form(re.compile(rf"(?:{FOLDER}/)?(journal\.sqlite{_SQLITE})"), LARGEST),
    Form(re.compile(rf"(?:{AS_IT_LIES}/)?(practice\.sqlite{_SQLITE})"), LARGEST),
    # A line is held as a whole: a plain copy of a long life has some 60 MB.
    Form(re.compile(rf"(?:{AS_IT_LIES}/)?(log-\d+\.jsonl)"), 1 << 28),
)
# Where such names are looked for.
_FOLDERS = (
    *("", "sessions", "programmes", "sounds/bell", "sounds/ambience"),
    *("drafts", FOLDER, f"{FOLDER}/drafts", AS_IT_LIES),
)


def unpack(source: Path, goal: Path, tell: Tell = lambda share: None) -> int:
    """Lay out in the empty folder `goal` what `source` holds; `source` is only read.

    It is the ZIP of everything (packed anew by hand, or unpacked, as well), a folder of
    InnerHeal's that was copied, or one copy of the log or of the journal. `tell` hears the share
    done, 0…1, and may end it by raising. How many of the person's own files cannot be taken: they
    are too large, or this disk cannot have two of their name. Raises TroubleError, or OSError of
    the disk.
    """
    if source.is_dir():
        return _from_folder(source, goal, tell)
    with Source(source) as opened:
        if opened.zip is not None:
            return _from_archive(source, opened, goal, tell)
        return _from_copy(source, opened.head, goal, tell)


class _Row(NamedTuple):
    """One file that comes: where it lies, of which form it is, its bytes, and how many."""

    place: str
    form: Form
    pieces: Callable[[], Iterable[bytes]]
    size: int


def _from_archive(source: Path, opened: Source, goal: Path, tell: Tell) -> int:
    assert opened.zip is not None
    rows = [
        _Row(
            place,
            form,
            lambda name=name: opened.pieces(name),  # type: ignore[misc]
            opened.zip.getinfo(name).file_size,
        )
        for name, (place, form) in placed(opened.members).items()
    ]
    if not rows:
        raise not_ours(source)
    return _laid_out(source, rows, goal, tell)


def placed(names: Iterable[str]) -> dict[str, tuple[str, Form]]:
    """Where each of the `names` lies in the folder; those that are not ours are left out.

    All of them may lie in one folder, as whoever packs by hand has them.
    """
    found: dict[str, dict[str, tuple[str, Form]]] = {"": {}}
    for name in names:
        head, _, rest = name.partition("/")
        for within, told in (("", name), (head, rest)):
            told = LINES if told == LOG else told
            for form in FORMS:
                if named := form.names.fullmatch(told):
                    found.setdefault(within, {})[name] = (named[1], form)
    return found.pop("") or max(found.values(), key=len, default={})


def _from_folder(source: Path, goal: Path, tell: Tell) -> int:
    """A folder of ours; the one that holds it, or its backups, will do as well."""
    inside = folder_of(source)
    there = placed(_listed(inside))
    changing = [inside / name for name, (place, _) in there.items() if ".sqlite" in place]
    before = _as_they_are(changing)
    rows = [
        _Row(place, form, lambda path=inside / name: _pieces(path), (inside / name).stat().st_size)  # type: ignore[misc]
        for name, (place, form) in there.items()
    ]
    passed = _laid_out(source, rows, goal, tell)
    if _as_they_are(changing) != before:
        raise TroubleError(
            tr("InnerHeal is writing to “{file}” just now", file=inside.name),
            tr("Close it there, and ask once more"),
        )
    # Where the log or the journal itself is not there, its newest backup is.
    if not _any(goal, FILE, LINES) and (log := backups.newest_good(inside)) is not None:
        _copy(log.path, goal / FILE, tell)
    if not is_there(goal) and not _any(goal, JSON):
        pages = pages_backups.newest_good(inside)
        if pages is not None:
            _copy(pages.path, goal / JOURNAL, tell)
    if not any(path.is_file() for path in goal.rglob("*")):
        raise not_ours(source)
    return passed


def folder_of(source: Path) -> Path:
    """The folder of ours that was meant where `source` was chosen."""
    if source.name == BACKUPS:
        return source.parent
    inner = source / "InnerHeal"
    return inner if inner.is_dir() and not placed(_listed(source)) else source


def _any(goal: Path, *names: str) -> bool:
    return any((goal / name).exists() for name in names)


def _listed(folder: Path) -> Iterator[str]:
    """The files of a folder, where ours may lie; a link that leads out of it is none."""
    root = folder.resolve()
    for inside in _FOLDERS:
        with suppress(FileNotFoundError, NotADirectoryError), os.scandir(folder / inside) as rows:
            for row in sorted(rows, key=lambda each: each.name):
                path = Path(row.path)
                if row.is_file() and path.resolve().is_relative_to(root):
                    yield path.relative_to(folder).as_posix()


def _as_they_are(files: Iterable[Path]) -> list[tuple[int, int]]:
    return [(stat.st_size, stat.st_mtime_ns) for stat in (each.stat() for each in files)]


def _from_copy(source: Path, head: bytes, goal: Path, tell: Tell) -> int:
    """A copy of the log, or a backup of the journal: SQLite tells which."""
    places = {b"IHPL": FILE, b"IHJL": JOURNAL}
    name = places.get(head[68:72]) if head.startswith(b"SQLite format 3\x00") else None
    if name is None:
        raise not_ours(source)
    for path, to in ((source, name), (source.with_name(f"{source.name}-wal"), f"{name}-wal")):
        if path.is_file():
            _copy(path, goal / to, tell)
    if (told := sidecar(source)).is_file():
        _copy(told, sidecar(goal / name), tell)
    return 0


def _copy(path: Path, goal: Path, tell: Tell) -> None:
    row = _Row(goal.name, Form(re.compile(""), LARGEST), lambda: _pieces(path), path.stat().st_size)
    _laid_out(path, [row], goal.parent, tell)


def _laid_out(source: Path, rows: list[_Row], goal: Path, tell: Tell) -> int:
    """Write them down; how many of the person's own cannot be."""
    taken = [row for row in rows if row.size <= row.form.most]
    whole, done = sum(row.size for row in taken), 0
    if whole > LARGEST or any(not row.form.own for row in rows if row not in taken):
        raise TroubleError(
            tr("“{file}” is larger than such a file can be", file=source.name),
            tr("Look whether it is the right file"),
        )
    passed = len(rows) - len(taken)
    for row in taken:
        place = goal / row.place
        if row.form.own and not _is_free(place):
            passed += 1
            continue
        Disk().make(place.parent)
        with private_file(place) as out:
            left = row.size
            for piece in row.pieces():
                out.write(piece[:left])  # no more than it said that it holds
                left -= min(len(piece), left)
                done += len(piece)
                tell(min(done / max(whole, 1), 1.0))
    return passed


def _is_free(place: Path) -> bool:
    """Whether this disk can have a file of such a name, and has none whose name it takes for it."""
    Disk().make(place.parent)
    try:
        os.close(os.open(place, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))
    except (FileExistsError, FileNotFoundError, NotADirectoryError, ValueError):
        return False
    except OSError as error:
        if error.errno in _UNNAMED:
            return False
        raise
    return True


def _pieces(path: Path) -> Iterator[bytes]:
    with path.open("rb") as file:
        while piece := file.read(PIECE):
            yield piece


def not_ours(source: Path) -> TroubleError:
    """What is said of what holds nothing of ours."""
    return TroubleError(
        tr("“{file}” holds nothing that InnerHeal has written, or is damaged", file=source.name),
        tr(
            "Choose the ZIP of “Take everything with you”, a copy of the log, or a copied folder of"
            " InnerHeal"
        ),
    )
