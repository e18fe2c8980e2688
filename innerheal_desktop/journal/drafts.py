"""What is being written: one file for each page, so that a crash loses at most the time since.

A draft is `drafts/<id of the page>.page`, private, whole or not there, covered as the journal is.
It goes by being overwritten with zeros first. A file system that keeps old blocks (snapshots, a
drive that spreads its wear) may hold them all the same; nothing an app does can change that.
"""

from __future__ import annotations

import os
import sqlite3
from contextlib import suppress
from pathlib import Path

from innerheal_desktop.journal.answering import refused, settled
from innerheal_desktop.journal.bodies import as_bytes, from_bytes
from innerheal_desktop.journal.book import Book
from innerheal_desktop.journal.errors import JournalError, damaged_page, locked, unknown
from innerheal_desktop.journal.keys import Keys
from innerheal_desktop.journal.page import Page, checked, is_id, tidied
from innerheal_desktop.journal.sealing import Cover, vault_of
from innerheal_desktop.keeping.disk import Disk
from innerheal_desktop.keeping.writer import Receipt

FOLDER = "drafts"
PATIENCE = 2.0  # seconds that reading waits for what was just written
_LONGEST = 4 << 20  # bytes of a draft; 200,000 characters and their fields have fewer


def write(folder: Path, page: Page, cover: Cover, disk: Disk) -> None:
    """Keep the draft of `page`. Raises OSError."""
    body = cover.closed_draft(as_bytes(page), bytes.fromhex(page.id))
    disk.make(folder / FOLDER)
    put(_file(folder, page.id), body, disk)


def read(folder: Path, cover: Cover) -> tuple[list[Page], int]:
    """The drafts there are, by when they were changed, and how many could not be read."""
    found: list[Page] = []
    unreadable = 0
    for id, file in _listed(folder):
        try:
            page = from_bytes(cover.opened_draft(_body(file), bytes.fromhex(id)))
            if page.id != id:
                raise damaged_page()
            found.append(page)
        except (OSError, JournalError):
            unreadable += 1
    return sorted(found, key=lambda page: page.changed), unreadable


def drop(folder: Path, id: str) -> None:
    """Let a draft go, with all that a kill left of it; nothing there is no error. OSError."""
    for ending in ("", ".new", ".old", ".next", ".next.new"):
        file = _file(folder, id)
        wipe(file.with_name(f"{file.name}{ending}"))


def put(file: Path, body: bytes, disk: Disk) -> None:
    """Put `body` in the place of a draft, whole, and wipe what stood there before. OSError."""
    old = file.with_name(f"{file.name}.old")
    _wipe_other(old, file)
    # A second name, by which the earlier words can be wiped once the new ones are in their place.
    kept = file.exists() and disk.link(file, old)
    disk.write(file, body)
    if kept:
        wipe(old)


def _wipe_other(part: Path, home: Path) -> None:
    """Wipe what a kill left of a draft; where it is only a second name of it, that name goes."""
    try:
        second = part.samefile(home)
    except FileNotFoundError:
        second = False
    if second:
        part.unlink(missing_ok=True)
    else:
        wipe(part)


def prepare(folder: Path, old: Cover, new: Cover, disk: Disk) -> None:
    """Lay a copy under the `new` cover beside every draft of the `old` one. Raises OSError.

    `settle` says later which of the two stays: nothing is lost whatever ends the app between.
    """
    for id, file in _listed(folder):
        try:
            content = old.opened_draft(_body(file), bytes.fromhex(id))
        except JournalError:
            continue  # one that nobody can read any more stays as it is
        disk.write(_beside(file), new.closed_draft(content, bytes.fromhex(id)))


def settle(folder: Path, vault: bytes, disk: Disk) -> None:
    """Of each draft and the copy beside it, keep the one that the lock `vault` opens. OSError."""
    for _, file in _listed(folder, ".page.next"):
        home = file.with_name(file.name.removesuffix(".next"))
        if vault_of(_body(file)) == vault:
            wipe(home)
            disk.move(file, home)
        else:
            wipe(file)


def sweep(folder: Path) -> None:
    """Let go what a kill left of drafts that were being written. Never raises."""
    for form in ("*.page.new", "*.page.old", "*.page.next.new"):
        for part in (folder / FOLDER).glob(form):
            with suppress(OSError):
                _wipe_other(part, part.with_suffix(""))


def tidy(folder: Path, cover: Cover, disk: Disk) -> None:
    """Let go all that a kill left, and keep of each draft the one that `cover` opens. OSError."""
    sweep(folder)
    settle(folder, cover.vault, disk)


def wipe(file: Path) -> None:
    """Overwrite a file with zeros, wait until they are on the disk, and remove it. OSError."""
    try:
        handle = os.open(file, os.O_RDWR | getattr(os, "O_NOFOLLOW", 0))
    except FileNotFoundError:
        return
    try:
        left = os.fstat(handle).st_size
        while left > 0:
            left -= os.write(handle, bytes(min(left, 1 << 16)))
        os.fsync(handle)
    finally:
        os.close(handle)
    file.unlink(missing_ok=True)


def _file(folder: Path, id: str) -> Path:
    return folder / FOLDER / f"{id}.page"


def _beside(file: Path) -> Path:
    return file.with_name(f"{file.name}.next")


def _body(file: Path) -> bytes:
    with file.open("rb") as handle:
        return handle.read(_LONGEST)


def _listed(folder: Path, ending: str = ".page") -> list[tuple[str, Path]]:
    try:
        files = sorted((folder / FOLDER).iterdir())
    except OSError:
        return []
    named = ((file.name.removesuffix(ending), file) for file in files)
    return [(id, file) for id, file in named if is_id(id)]


class Drafts:
    """The drafts of the pages that are being written in this window, and those left behind."""

    def __init__(self, book: Book, keys: Keys, disk: Disk | None = None) -> None:
        self._book, self._keys, self._disk = book, keys, disk or Disk()
        self._mine: set[str] = set()
        self._swept = False

    def keep(self, page: Page) -> Receipt[None]:
        """Keep what is being written; refused where the journal is locked."""
        self._keys.look()
        cover, folder, disk = self._keys.cover, self._book.folder, self._disk
        if cover is None:
            return refused(locked())
        try:
            page = checked(tidied(page))
        except JournalError as error:
            return refused(error)
        self._mine.add(page.id)
        gone = self._book.gone[page.id]

        def work(connection: sqlite3.Connection) -> None:
            if self._book.gone[page.id] == gone:  # else it was let go while the disk was full
                write(folder, page, self._keys.fitting(connection, cover), disk)

        return self._book.write(work, again=True, about=f"draft {page.id}")

    def left(self, *, mine: bool = False) -> tuple[Page, ...]:
        """What was being written when the app last ended, and not by this window since.

        With `mine`, what is being written in this window too.
        """
        self._keys.look()
        cover, folder = self._keys.cover, self._book.folder
        if cover is None or not (folder / FOLDER).is_dir():
            return ()
        if not self._swept:
            # On the thread that writes them: none is taken for a leftover that is being written.
            self._swept = self._book.write(lambda _: tidy(folder, cover, self._disk)).wait(PATIENCE)
        self._book.flush(PATIENCE)
        found, _ = read(folder, cover)
        return tuple(page for page in found if mine or page.id not in self._mine)

    def drop(self, id: str) -> Receipt[None]:
        """A draft is not needed any more."""
        if not is_id(id):
            return refused(unknown())
        folder = self._book.folder
        # One that was kept in this window may still be on its way to the disk.
        if id not in self._mine and not (folder / FOLDER).is_dir():
            return settled(None)
        self._mine.discard(id)
        return self._book.write(lambda _: drop(folder, id), again=True, about=f"draft {id}")

    def forget(self) -> None:
        """The journal was locked: what was being written here is left behind, sealed."""
        self._mine.clear()
