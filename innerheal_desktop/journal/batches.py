"""An import of pages as a whole: brought in at once, taken back at once, and brought back.

Which import a page came with stands in the page itself, sealed as it is, in a field that no card
asks for and no export takes along.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import Any

from innerheal_desktop.journal.backing import back_up_if_changed
from innerheal_desktop.journal.errors import UnknownPageError
from innerheal_desktop.journal.exporting import CAME
from innerheal_desktop.journal.importing import Plan
from innerheal_desktop.journal.journal import Journal
from innerheal_desktop.journal.page import Page, new_id
from innerheal_desktop.journal.pages import milliseconds
from innerheal_desktop.tongue import tr


@dataclass(frozen=True, slots=True)
class Batch:
    """An import that was carried out at `written` (milliseconds UTC), with `pages` in it.

    `undone` is when the whole of it was taken back, or None.
    """

    id: str
    format: str
    file: str
    written: int
    pages: int
    undone: int | None = None


def carry_out(journal: Journal, plan: Plan, folder: Path, now: datetime) -> Batch:
    """Bring in what is new in `plan`, all of it or nothing, after a backup; waits for the disk.

    `now` is aware. Where nothing is new nothing is written, and the batch has no id. Raises a
    TroubleError.
    """
    at = milliseconds(now)
    batch = Batch(new_id() if plan.new else "", plan.format, plan.file, at, len(plan.new))
    if plan.new:
        back_up_if_changed(folder, "import", now)
        came = {"batch": batch.id, "from": plan.format, "file": plan.file, "at": at}
        journal.bring(
            replace(page, fields={**page.fields, CAME: came}) for page in plan.new
        ).result()
    return batch


def batches(journal: Journal) -> list[Batch]:
    """The imports of which something is here, or was taken back; the newest first."""
    found: dict[str, Batch] = {}
    for page in (*journal.pages(), *journal.deleted()):
        came = _came(page)
        id = str(came.get("batch", ""))
        if not id or (page.deleted is not None and page.deleted != came.get("undone")):
            continue
        before = found.get(id)
        undone = page.deleted if before is None or before.undone is not None else None
        many = 1 if before is None else before.pages + 1
        at = came.get("at")
        written = at if isinstance(at, int) else 0
        found[id] = Batch(id, str(came.get("from")), str(came.get("file")), written, many, undone)
    return sorted(found.values(), key=lambda batch: (batch.written, batch.id), reverse=True)


def undo(journal: Journal, id: str, folder: Path, now: datetime) -> tuple[int, int]:
    """Take a whole import back: how many pages went, and how many stay as they were changed since.

    They lie with the deleted pages for 30 days. Raises a TroubleError.
    """
    pages = [page for page in journal.pages() if _came(page).get("batch") == id]
    if not pages:
        raise UnknownPageError(tr("There is no such import any more."))
    back_up_if_changed(folder, "import", now)
    at = milliseconds(now)
    going = [page for page in pages if page.changed <= _came(page).get("at", 0)]
    journal.bring(_again(page, at, deleted=at) for page in going).result()
    return len(going), len(pages) - len(going)


def bring_back(journal: Journal, id: str, now: datetime) -> int:
    """Undo the undoing of an import; how many pages are here again. Raises a TroubleError."""
    pages = [page for page in journal.deleted() if _came(page).get("batch") == id]
    back = [page for page in pages if page.deleted == _came(page).get("undone")]
    if not back:
        raise UnknownPageError(tr("There is no such import any more."))
    return journal.bring(_again(page, milliseconds(now), deleted=None) for page in back).result()


def _again(page: Page, at: int, *, deleted: int | None) -> Page:
    """The page's next revision, with the batch it came with brought up to it."""
    came = {**_came(page), "at": at, "undone": deleted}
    fields: Mapping[str, Any] = {**page.fields, CAME: came}
    return replace(
        page, fields=fields, deleted=deleted, changed=at, parents=(page.revision,), revision=""
    )


def _came(page: Page) -> Mapping[str, Any]:
    came = page.fields.get(CAME)
    return came if isinstance(came, Mapping) else {}
