"""Taking everything along: one ZIP with all that a person made here, in forms others can read."""

from __future__ import annotations

import json
import os
import zipfile
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, NamedTuple

from innerheal_desktop import __version__
from innerheal_desktop.leaving.belongings import belongings
from innerheal_desktop.leaving.pages import journal_pieces
from innerheal_desktop.private import private_file
from innerheal_desktop.tongue import mark, tr
from innerheal_desktop.trouble import TroubleError

if TYPE_CHECKING:
    from innerheal_desktop.journal.journal import Journal
    from innerheal_desktop.practice.log import PracticeLog

README, LOG, CHOICES = "README.txt", "log.jsonl", "practice-settings.json"
# What each file of the archive is, by the beginning of its name.
ABOUT = (
    (
        LOG,
        mark(
            "your practice, one JSON object a line: what, when (UTC, with the zone and its offset"
            " in minutes), the day it counts for, seconds, notes and answers. InnerHeal prints the"
            " same with “innerheal log --json”."
        ),
    ),
    (
        CHOICES,
        mark(
            "what is remembered beside your practice: favourites, weekly goals, sound, what you"
            " told of what suits you, what you wrote into Support, what was begun last, where you"
            " are in programmes, the pace of each session."
        ),
    ),
    ("settings.json", mark("your settings, as far as they differ from the usual.")),
    ("sessions/", mark("sessions of your own, each a text that any editor opens.")),
    ("programmes/", mark("programmes of your own, each a text that any editor opens.")),
    ("sounds/", mark("bells and backgrounds of your own.")),
    (
        "journal.json",
        mark(
            "your journal, with letters, cards and what was being written, and without a lock:"
            " whoever has this file can read it. InnerHeal reads it in again, and"
            " docs/open_journal.py prints it."
        ),
    ),
    (
        "journal/",
        mark(
            "your journal as it lies on the disk. If it has a passphrase, that or the recovery key"
            " opens it: put journal.sqlite, journal-key.json and drafts into an empty folder and"
            " start InnerHeal with --data FOLDER, or let docs/open_journal.py print it."
        ),
    ),
    (
        "as-it-lies/",
        mark(
            "your practice as its files lie on the disk, since it could not be read just now:"
            " an SQLite database, and plain copies, one JSON object a line."
        ),
    ),
)
AS_IT_LIES = "as-it-lies"
# Sound is packed already.
PACKED = (".ogg", ".flac")
PIECE = 1 << 20

Tell = Callable[[float], None]


class Piece(NamedTuple):
    """One file of the archive: its name there, and its bytes or the file that holds them."""

    name: str
    source: bytes | Path

    @property
    def size(self) -> int:
        """In bytes."""
        return len(self.source) if isinstance(self.source, bytes) else self.source.stat().st_size


@dataclass(frozen=True, slots=True)
class Taken:
    """What was written: the archive, how many records and how many files of one's own.

    `pages` are those of the journal; None where it was locked, or could not be read, and was taken
    as it lies.
    """

    path: Path
    records: int
    files: int
    pages: int | None = 0


def archive_name(now: datetime) -> str:
    """`InnerHeal 2026-11-22.zip`."""
    return f"InnerHeal {now:%Y-%m-%d}.zip"


def take(
    folder: Path,
    log: PracticeLog | None,
    out: Path,
    now: datetime,
    tell: Tell = lambda share: None,
    opened: Callable[[Path], BinaryIO] = private_file,
    journal: Journal | None = None,
) -> Taken:
    """Write everything of `folder` to the ZIP `out`, or into `out` where that is a folder.

    `log` is its open log, or None where that cannot be opened: then its files are taken as they
    lie. `journal` is its journal: while it can be read here, anybody can read its pages in the
    archive; locked, or with None, it is taken as it lies. `now` is local time; `tell` is told the
    share that is done, and may end it by raising.
    The archive has its name only once it is whole and was read again. TroubleError, or a
    KeepingError, leaves nothing half.
    """
    out = out / archive_name(now) if out.is_dir() else out
    part = out.with_name(f".{out.name}.part")
    try:
        pieces, records = _pieces(folder, log)
        ours, pages = journal_pieces(folder, journal, now)
        pieces += [Piece(name, source) for name, source in ours]
        if out.resolve() in {path.resolve() for _, path in belongings(folder).ours}:
            raise TroubleError(
                tr("“{file}” is a file that InnerHeal needs", file=out.name),
                tr("Choose another name"),
            )
        readme = Piece(README, _readme(pieces, now).encode())
        try:
            _write(part, (readme, *pieces), now, tell, opened)
            part.replace(out)
        finally:
            with suppress(OSError):
                part.unlink(missing_ok=True)
    except OSError as error:
        raise _unwritten(out, error) from error
    files = [each for each in pieces if isinstance(each.source, Path) and each not in ours]
    return Taken(out, records, len(files), pages)


def _pieces(folder: Path, log: PracticeLog | None) -> tuple[list[Piece], int]:
    """Everything there is, and how many records are in it."""
    found = belongings(folder)
    mine = [
        Piece(_written(path.relative_to(folder).as_posix()), path)
        for kind in ("settings", "session", "programme", "sound")
        for path in (*found.of(kind), *_linked(folder, found.of("link"), kind))
        if path.suffix not in (".new", ".part")
    ]
    if log is None:
        lie = (*found.of("plain"), *found.of("log"))
        return [*(Piece(f"{AS_IT_LIES}/{path.name}", path) for path in lie), *mine], 0
    from innerheal_desktop.practice.chosen import settings

    records = log.records()
    lines = "".join(json.dumps(each.as_json(), ensure_ascii=False) + "\n" for each in records)
    choices = json.dumps(log.read(settings), ensure_ascii=False, indent=1) + "\n"
    return [Piece(LOG, lines.encode()), Piece(CHOICES, choices.encode()), *mine], len(records)


def _linked(folder: Path, links: Iterable[Path], kind: str) -> Iterator[Path]:
    """The sessions or sounds in a folder of ours that leads elsewhere: they are the person's."""
    endings = {
        "session": (".md",),
        "programme": (".toml",),
        "sound": (".ogg", ".flac", ".wav"),
    }.get(kind, ())
    for link in links:
        here = link.relative_to(folder).parts[0] == f"{kind}s"
        for path in sorted(link.rglob("*")) if here else ():
            if path.suffix in endings and path.is_file():
                yield path


def _written(name: str) -> str:
    """A name that a ZIP can hold, whatever bytes the system's own is made of."""
    return name.encode("utf-8", "replace").decode()


def _readme(pieces: Iterable[Piece], now: datetime) -> str:
    names = [piece.name for piece in pieces]
    lines = [
        tr("Everything that InnerHeal kept for you, written on {date}.", date=f"{now:%Y-%m-%d}"),
        tr("InnerHeal Desktop {version}. Nothing of it was sent anywhere.", version=__version__),
        "",
    ]
    for name, about in ABOUT:
        if any(each.startswith(name) for each in names):
            lines += [tr("{file}: {what}", file=name, what=tr(about)), ""]
    return "\n".join(lines)


def _write(
    part: Path,
    pieces: tuple[Piece, ...],
    now: datetime,
    tell: Tell,
    opened: Callable[[Path], BinaryIO],
) -> None:
    """Write the archive, wait until it is on the disk, and read it again."""
    whole = sum(piece.size for piece in pieces) or 1
    done = 0
    with opened(part) as file:
        with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
            for piece in pieces:
                with archive.open(_row(piece, now), "w", force_zip64=True) as row:
                    for chunk in _chunks(piece.source):
                        row.write(chunk)
                        done += len(chunk)
                        tell(min(done / whole, 1.0))
        file.flush()
        os.fsync(file.fileno())
    if not _is_whole(part):
        raise OSError(0, tr("it was not written as it should be"))


def _is_whole(archive: Path) -> bool:
    try:
        with zipfile.ZipFile(archive) as file:
            return file.testzip() is None
    except zipfile.BadZipFile:
        return False


def _row(piece: Piece, now: datetime) -> zipfile.ZipInfo:
    # A ZIP knows no year before 1980.
    row = zipfile.ZipInfo(piece.name, (max(now.year, 1980), *now.timetuple()[1:6]))
    row.compress_type = zipfile.ZIP_STORED if piece.name.endswith(PACKED) else zipfile.ZIP_DEFLATED
    row.external_attr = 0o600 << 16
    return row


def _chunks(source: bytes | Path) -> Iterator[bytes]:
    if isinstance(source, bytes):
        yield source
        return
    with source.open("rb") as file:
        while chunk := file.read(PIECE):
            yield chunk


def _unwritten(out: Path, error: OSError) -> TroubleError:
    why = error.strerror or str(error)
    return TroubleError(
        tr("“{file}” could not be written: {why}. Nothing half is left", file=out, why=why),
        tr("Choose another place, or free some room"),
    )
