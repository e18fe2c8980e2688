"""What was taken along, laid out again as a person's folder: from a ZIP, a folder, or a copy.

A file from elsewhere is data, not trust: of a ZIP only what has a name of ours is taken, nothing
leads out of the folder, and it may not be larger than anybody's life.
"""

from __future__ import annotations

import re
import shutil
import zipfile
import zlib
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import BinaryIO

from innerheal_desktop.journal import backups as pages_backups
from innerheal_desktop.journal.file import FILE as JOURNAL
from innerheal_desktop.journal.file import is_there
from innerheal_desktop.keeping.copies import FOLDER as BACKUPS
from innerheal_desktop.keeping.copies import sidecar
from innerheal_desktop.keeping.disk import Disk
from innerheal_desktop.leaving.belongings import belongings
from innerheal_desktop.leaving.pages import FOLDER, JSON
from innerheal_desktop.leaving.taking import AS_IT_LIES, CHOICES, LOG
from innerheal_desktop.practice import backups
from innerheal_desktop.practice.file import FILE
from innerheal_desktop.private import private_file
from innerheal_desktop.tongue import tr
from innerheal_desktop.trouble import TroubleError

Tell = Callable[[float], None]
# Bytes of all that is unpacked, and bytes read at a time.
LARGEST, PIECE = 8 << 30, 1 << 20
# The lines of the practice lie in the folder as a plain copy, of which a log is made.
LINES = "log-0.jsonl"
# The names of a ZIP that are taken; the group is where each lies in the folder.
_NAMES = tuple(
    re.compile(form)
    for form in (
        rf"({re.escape(CHOICES)}|{re.escape(JSON)}|settings\.json)",
        r"(sessions/[^/\\:]+\.md|programmes/[^/\\:]+\.toml)",
        r"(sounds/(?:bell|ambience)/[^/\\:]+\.(?:ogg|flac|wav))",
        rf"{FOLDER}/(journal\.sqlite|journal-key\.json|drafts/[0-9a-f]{{32}}\.page)",
        rf"{AS_IT_LIES}/(practice\.sqlite(?:-wal)?|log-\d+\.jsonl)",
    )
)
# What of a folder that was copied by hand comes along.
_KINDS = ("session", "programme", "sound", "settings", "draft", "journal key", "journal", "plain")
_UNOPENED = (RuntimeError, OSError, ValueError, zipfile.BadZipFile, zlib.error)


def unpack(source: Path, goal: Path, tell: Tell = lambda share: None) -> None:
    """Lay out in the empty folder `goal` what `source` holds; `source` is only read.

    It is the ZIP of everything, a folder of InnerHeal's that was copied, or one copy of the log
    or of the journal. `tell` hears the share done, 0…1, and may end it by raising. Raises
    TroubleError, or OSError of the disk.
    """
    if source.is_dir():
        _from_folder(source, goal)
    elif zipfile.is_zipfile(source):
        _from_archive(source, goal, tell)
    else:
        _from_copy(source, goal)


def _from_archive(source: Path, goal: Path, tell: Tell) -> None:
    try:
        with zipfile.ZipFile(source) as archive:
            rows = list(_ours(archive))
            whole = sum(row.file_size for row, _ in rows)
            if not rows or whole > LARGEST:
                raise _not_ours(source)
            done = 0
            for row, name in rows:
                place = goal / name
                Disk().make(place.parent)
                with archive.open(row) as packed, private_file(place) as out:
                    for piece in _pieces(packed, row.file_size):
                        out.write(piece)
                        done += len(piece)
                        tell(done / max(whole, 1))
    except _UNOPENED as error:
        if isinstance(error, OSError) and error.errno is not None:
            raise
        raise _not_ours(source) from error


def _ours(archive: zipfile.ZipFile) -> Iterator[tuple[zipfile.ZipInfo, str]]:
    for row in archive.infolist():
        if row.filename == LOG:
            yield row, LINES
        for form in _NAMES:
            if found := form.fullmatch(row.filename):
                yield row, found[1]


def _pieces(packed: object, most: int) -> Iterator[bytes]:
    """All of it, and no more than it said that it holds."""
    file: BinaryIO = packed  # type: ignore[assignment]
    while most > 0 and (piece := file.read(min(PIECE, most))):
        most -= len(piece)
        yield piece


def _from_folder(source: Path, goal: Path) -> None:
    """A folder of ours; the one that holds it, or its backups, will do as well."""
    inner = source / "InnerHeal"
    inside = inner if inner.is_dir() and not _is_ours(source) else source
    inside = source.parent if source.name == BACKUPS else inside
    found = belongings(inside)
    for kind in (*_KINDS, "log"):
        for path in found.of(kind):
            if path.suffix not in (".new", ".part", "-shm") and path.is_file():
                _copy(path, goal / path.relative_to(inside))
    # Where the log or the journal itself is not there, its newest backup is.
    if not (goal / FILE).exists() and (log := backups.newest_good(inside)) is not None:
        _copy(log.path, goal / FILE)
    if not is_there(goal) and (pages := pages_backups.newest_good(inside)) is not None:
        _copy(pages.path, goal / JOURNAL)
    if not any(goal.iterdir()):
        raise _not_ours(source)


def _is_ours(folder: Path) -> bool:
    return any((folder / name).exists() for name in (FILE, JOURNAL, "settings.json"))


def _from_copy(source: Path, goal: Path) -> None:
    """A copy of the log, or a backup of the journal: SQLite tells which."""
    with source.open("rb") as file:
        head = file.read(72)
    places = {b"IHPL": FILE, b"IHJL": JOURNAL}
    name = places.get(head[68:72]) if head.startswith(b"SQLite format 3\x00") else None
    if name is None:
        raise _not_ours(source)
    for path, to in ((source, name), (source.with_name(f"{source.name}-wal"), f"{name}-wal")):
        if path.is_file():
            _copy(path, goal / to)
    if (told := sidecar(source)).is_file():
        _copy(told, sidecar(goal / name))


def _copy(path: Path, goal: Path) -> None:
    Disk().make(goal.parent)
    with path.open("rb") as source, private_file(goal) as out:
        shutil.copyfileobj(source, out, PIECE)


def _not_ours(source: Path) -> TroubleError:
    return TroubleError(
        tr("“{file}” holds nothing that InnerHeal has written, or is damaged", file=source.name),
        tr(
            "Choose the ZIP of “Take everything with you”, a copy of the log, or a copied folder of"
            " InnerHeal"
        ),
    )
