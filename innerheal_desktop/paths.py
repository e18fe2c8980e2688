"""Where things live: the app's own assets, and the person's data."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from innerheal_desktop.tongue import tr
from innerheal_desktop.trouble import TroubleError


def assets() -> Path:
    """The folder with `audio`, `scripts`, `fonts` and `icons`: installed, frozen or a checkout."""
    package = Path(__file__).resolve().parent
    frozen = getattr(sys, "_MEIPASS", None)
    candidates = [package / "assets", package.parent / "assets"]
    if frozen:
        candidates.insert(0, Path(frozen) / "assets")
    for folder in candidates:
        if (folder / "scripts").is_dir():
            return folder
    return candidates[-1]


def data_folder(asked: str | os.PathLike[str] | None = None) -> Path:
    """The person's folder: `asked`, else `INNERHEAL_HOME`, else where the system keeps such data.

    It is made when missing, readable by its owner alone (0700). TroubleError if it cannot be.
    """
    named = asked or os.environ.get("INNERHEAL_HOME")
    folder = Path(named or "")
    if not named:
        import platformdirs

        folder = Path(platformdirs.user_data_dir("InnerHeal", appauthor=False))
    try:
        folder = folder.expanduser()
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        next(folder.iterdir(), None)
    except (OSError, RuntimeError) as error:  # of a `~` that is nobody’s home, too
        raise TroubleError(
            tr(
                "“{folder}” cannot be used as the folder of your data: {why}",
                folder=folder,
                why=getattr(error, "strerror", None) or error,
            ),
            tr("Choose another with --data DIR or INNERHEAL_HOME"),
        ) from error
    return folder


def own_sessions(folder: Path) -> Path:
    """Where a person puts sessions of their own, in their data folder. It may be missing."""
    return folder / "sessions"


def own_programmes(folder: Path) -> Path:
    """Where a person puts programmes of their own, in their data folder. It may be missing."""
    return folder / "programmes"


def own_voice(folder: Path) -> Path:
    """Where lines that were spoken on this computer lie, in a data folder. It may be missing."""
    return folder / "voice"


def library_index(folder: Path) -> Path:
    """The file that remembers what the library has read, so that a start reads no script."""
    return folder / "library-index.json"
