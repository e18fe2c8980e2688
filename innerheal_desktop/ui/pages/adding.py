"""Adding a session that somebody gave: chosen in the Library, or let fall on the window."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from innerheal_desktop.library.adding import add
from innerheal_desktop.tongue import tr
from innerheal_desktop.trouble import TroubleError
from innerheal_desktop.ui.accessibility import Announcer
from innerheal_desktop.ui.dialogs import which_file

if TYPE_CHECKING:
    from innerheal_desktop.ui.pages.library import LibraryPage
    from innerheal_desktop.ui.shell import Shell

KINDS = "(*.md *.txt *.markdown)"


def asked_which(page: LibraryPage) -> str:
    """The file that the person chooses in the system's own dialog; empty for none."""
    return which_file(page, tr("Add a session"), f"{tr('Sessions')} {KINDS}")


def take_in(page: LibraryPage, file: Path) -> None:
    """Add a session's file to those of the person, and show it; what hinders is said there."""
    folder = page.shelf.folder
    if folder is None:
        return
    try:
        made = add(file, folder)
    except TroubleError as trouble:
        page.details.show_trouble(str(trouble))
        Announcer(page).say(str(trouble))
        return
    page.show_file(made)
    if (entry := page.list.chosen) is not None:
        Announcer(page).say(tr("Added: {title}", title=entry.title))


def add_to_library(shell: Shell, file: Path) -> None:
    """Go to the Library of a window, and take a file in there."""
    from innerheal_desktop.ui.pages.library import LibraryPage

    shell.open("library")
    for page in shell.findChildren(LibraryPage):
        if page.isVisible():
            take_in(page, file)
