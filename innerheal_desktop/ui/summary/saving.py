"""Where a summary goes: a file that only its owner may read, or the system's printer."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from innerheal_desktop.private import written_for
from innerheal_desktop.tongue import mark, tr
from innerheal_desktop.ui.dialogs import where_to_save
from innerheal_desktop.ui.summary.paper import page_layout

if TYPE_CHECKING:
    from PySide6.QtGui import QPagedPaintDevice, QTextDocument

# What a summary may be saved as: its ending, and the words for it.
KINDS = {".pdf": mark("PDF document"), ".png": mark("Picture")}


def ask_place(parent: QWidget, name: str) -> str:
    """Ask where the summary shall be saved; empty when there shall be none."""
    return ask_titled(parent, tr("Save the summary"), name)


def ask_titled(parent: QWidget, title: str, name: str) -> str:
    """The same of any PDF document or picture, by the ending of its `name`."""
    ending = Path(name).suffix
    kinds = f"{tr(KINDS[ending])} (*{ending})"
    return where_to_save(parent, title, name, kinds)


def keep(path: Path, content: bytes) -> None:
    """Write `content`; the file has its name only once it is whole. Raises `TroubleError`."""
    with written_for(path) as file:
        file.write(content)


def print_out(parent: QWidget, made: QTextDocument) -> bool:
    """Print a document, if it is wished; whether it was."""
    return print_drawn(parent, made.print_)


def print_drawn(parent: QWidget, draw: Callable[[QPagedPaintDevice], None]) -> bool:
    """Ask which printer with the system's own dialog, and print; whether it was wished."""
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setPageLayout(page_layout())
    dialog = QPrintDialog(printer, parent)
    wished = dialog.exec() == QPrintDialog.DialogCode.Accepted
    with suppress(RuntimeError):  # the journal was locked, and the sheet that asked is no more
        dialog.deleteLater()
    if wished:
        draw(printer)
    return wished
