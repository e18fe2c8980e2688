"""A sitting as a sound file: how it is written, its name and its place."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog, QWidget

from innerheal_desktop.tongue import mark, tr
from innerheal_desktop.trouble import TroubleError
from innerheal_desktop.ui.dialogs import Usual, begin_in
from innerheal_desktop.ui.pages.lengths import length_words

if TYPE_CHECKING:
    from innerheal_desktop.session.timeline import Timeline
    from innerheal_desktop.sound.choices import SoundChoices
    from innerheal_desktop.sound.narration import ClipFor
    from innerheal_desktop.sound.rendering import RenderReport

# Writes a sitting to a file, telling the share done; whatever it raises, no half file stays.
Rendering = Callable[[Path, Callable[[float], None]], "RenderReport"]

# What a file may be, by its ending; the first is proposed.
KINDS = {
    ".ogg": mark("Ogg Vorbis, small"),
    ".flac": mark("FLAC, exact"),
    ".wav": mark("WAV, exact and large"),
}
# What no file name may hold on one system or another.
FORBIDDEN = '<>:"/\\|?*'


def rendering(laid: Timeline, choices: SoundChoices, folder: Path, clip_for: ClipFor) -> Rendering:
    """How `laid` is written, as the person hears it, at the usual overall volume.

    `folder` is the person's, for sounds of their own; `clip_for` has what is spoken.
    """

    def write(path: Path, progress: Callable[[float], None]) -> RenderReport:
        from dataclasses import replace

        from innerheal_desktop.sound.choices import SoundChoices
        from innerheal_desktop.sound.clips import Shelf
        from innerheal_desktop.sound.own import OwnSounds
        from innerheal_desktop.sound.rendering import render

        heard = replace(choices, master=SoundChoices().master)
        shelf = Shelf(own=OwnSounds(folder), clip_for=clip_for)
        return render(laid, path, heard, progress, shelf)

    return write


def file_name(title: str, seconds: float) -> str:
    """`Long Wave – 5 min.ogg`, whatever the title holds."""
    safe = "".join(" " if each in FORBIDDEN or ord(each) < 32 else each for each in title)
    safe = " ".join(safe.split()).strip(".")[:80] or tr("Session")
    return f"{safe} – {length_words(seconds)}{next(iter(KINDS))}"


def ask_where(parent: QWidget, name: str) -> str:
    """Ask for a place with the system's own dialog; empty when there shall be none."""
    start = begin_in(Usual.MusicLocation) / name
    dialog = QFileDialog(parent, tr("Save as a sound file"), str(start))
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    endings = {f"{tr(about)} (*{ending})": ending for ending, about in KINDS.items()}
    dialog.setNameFilters(list(endings))
    dialog.filterSelected.connect(lambda chosen: dialog.setDefaultSuffix(endings[chosen]))
    dialog.setDefaultSuffix(next(iter(KINDS)))
    dialog.selectFile(name)
    chosen = dialog.selectedFiles() if dialog.exec() else []
    dialog.deleteLater()
    return chosen[0] if chosen else ""


def ended_words(result: RenderReport | Exception | None) -> str:
    """What came of it, honestly."""
    if result is None:
        return tr("Cancelled. Nothing was kept.")
    if isinstance(result, TroubleError):
        return str(result)
    if isinstance(result, Exception):
        return tr("The file could not be written because of a fault in the app. Nothing was kept.")
    saved = [tr("Saved: {file}.", file=result.path)]
    if result.peak == 0:
        saved.append(tr("It is silent: every volume stands at 0."))
    return " ".join([*saved, *result.notices])
