"""What the system's own dialogs ask for: a place to save in, a file, a folder; empty for none."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

Usual = QStandardPaths.StandardLocation


def begin_in(usual: Usual) -> Path:
    """Where a dialog begins: a usual folder of the person, or the home where there is none."""
    folder = Path(QStandardPaths.writableLocation(usual) or Path.home())
    return folder if folder.is_dir() else Path.home()


def where_to_save(parent: QWidget, title: str, name: str, kinds: str) -> str:
    """A place for a file, offered as `name` among the documents; `kinds` as `PDF (*.pdf)`."""
    start = begin_in(Usual.DocumentsLocation) / name
    return QFileDialog.getSaveFileName(parent, title, str(start), kinds)[0]


def which_file(
    parent: QWidget, title: str, kinds: str = "", usual: Usual = Usual.DownloadLocation
) -> str:
    """A file that is there, of any kind unless `kinds` are named."""
    return QFileDialog.getOpenFileName(parent, title, str(begin_in(usual)), kinds)[0]


def which_folder(parent: QWidget, title: str) -> str:
    """A folder that is there."""
    start = str(begin_in(Usual.HomeLocation))
    return QFileDialog.getExistingDirectory(parent, title, start)
