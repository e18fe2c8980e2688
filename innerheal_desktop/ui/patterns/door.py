"""The doors of this room: the table over any page, the editor over the table, the finder's end."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from innerheal_desktop.ui.patterns.book import Book
from innerheal_desktop.ui.patterns.table import PatternSheet

if TYPE_CHECKING:
    from innerheal_desktop.library.pace_finder import Descent
    from innerheal_desktop.ui.house import House
    from innerheal_desktop.ui.shell import Shell


def open_patterns(shell: Shell, house: House) -> PatternSheet:
    """Open the table of breath patterns over the window; one that is open already stays."""
    for open_already in shell.findChildren(PatternSheet):
        if open_already.isVisible():
            return open_already
    book = Book(house)
    sheet = PatternSheet(shell, book)

    def edit(number: int, name: str, pattern: Any) -> None:
        from innerheal_desktop.ui.patterns.editor import Begun, EditorSheet

        editor = EditorSheet(shell, book, Begun(number, name, pattern))
        editor.kept.connect(keep)
        sheet.left.connect(editor.leave)
        editor.appear(editor.parts["inhale"].slider)

    def keep(own: Any) -> None:
        sheet.fill(own.session, focus=True)

    def begin(session: str, seconds: float, variant: str) -> None:
        sheet.leave()
        shell.begin.emit(session, seconds, variant)

    sheet.edit.connect(edit)
    sheet.begin.connect(begin)
    sheet.appear()
    return sheet


def open_paces(shell: Shell, house: House, descent: Descent) -> None:
    """Show what was found, if at least one pace was tried."""
    if descent.tried:
        from innerheal_desktop.ui.patterns.pace_sheet import PaceSheet

        sheet = PaceSheet(shell, Book(house), descent)
        sheet.appear(sheet.keep if sheet.chosen is not None else sheet.way_out)
