"""Pages of the journal on their way out: as JSON while they can be read, as they lie otherwise."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from innerheal_desktop.journal.file import FILE, SIDECAR, is_there
from innerheal_desktop.leaving.belongings import belongings

if TYPE_CHECKING:
    from innerheal_desktop.journal.journal import Journal

JSON, FOLDER = "journal.json", "journal"
Pieces = list[tuple[str, bytes | Path]]


def journal_pieces(
    folder: Path, journal: Journal | None, now: datetime
) -> tuple[Pieces, int | None]:
    """The files of the archive that hold the journal of `folder`, and how many pages are in them.

    None where that cannot be told without the key. Deleted pages that can still be brought back
    are among them. Raises OSError.
    """
    from innerheal_desktop.journal.journal import State

    found = belongings(folder)
    drafts = [path for path in found.of("draft") if path.suffix == ".page"]
    if not is_there(folder) and not drafts:
        return [], 0
    readable = journal is not None and journal.state is not State.LOCKED
    if journal is not None and readable and not (journal.trouble or journal.unreadable):
        from innerheal_desktop.journal.exporting import Wish, as_json, chosen, encoded

        pages = chosen(journal, Wish(deleted=True))
        text = "".join(as_json(pages, now, journal.drafts(mine=True)))
        return [(JSON, encoded(text))], len({page.id for page in pages})
    pieces: Pieces = [(f"{FOLDER}/drafts/{path.name}", path) for path in drafts]
    if is_there(folder):
        pieces.append((f"{FOLDER}/{FILE}", as_it_lies(folder)))
    if (folder / SIDECAR).exists():
        pieces.append((f"{FOLDER}/{SIDECAR}", folder / SIDECAR))
    return pieces, None


def as_it_lies(folder: Path) -> bytes:
    """The file as one: what lies in SQLite's companions too. One that is none comes as it is.

    Read by SQLite and never beside it: to close the file elsewhere would drop SQLite's locks.
    """
    from innerheal_desktop.journal.file import open_for_reading
    from innerheal_desktop.trouble import TroubleError

    try:
        with (
            closing(open_for_reading(folder)) as connection,
            closing(sqlite3.connect(":memory:")) as held,
        ):
            connection.backup(held)
            return held.serialize()
    except (TroubleError, sqlite3.Error):
        return (folder / FILE).read_bytes()
