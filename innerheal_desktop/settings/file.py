"""The file of the settings: read at the start in a fraction of a millisecond, replaced whole."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from innerheal_desktop.settings.fields import Settings

NAME = "settings.json"
# What was found damaged is put aside under this name before it is written over.
DAMAGED = f"{NAME}.damaged"
# A file larger than this is not one of ours.
LARGEST = 65_536


def glance(folder: Path) -> dict[str, Any]:
    """What the file in `folder` says, unchecked; nothing where there is none that can be read.

    It is all that is looked at before the first paint, and loads next to nothing.
    """
    return _said(folder) or {}


def read(folder: Path) -> Settings:
    """The settings kept in `folder`; the usual ones where there are none that can be read."""
    from innerheal_desktop.settings.fields import Settings

    return Settings.from_json(glance(folder))


def write(folder: Path, settings: Settings) -> bool:
    """Keep the settings in `folder`, readable by their owner alone. False when it cannot be.

    The old file stays whole until the new one is on the disk; one that cannot be read is put aside.
    """
    import json

    from innerheal_desktop.private import written_whole

    try:
        with written_whole(folder / NAME, folder / f"{NAME}.new") as file:
            text = json.dumps(settings.as_json(), ensure_ascii=False, indent=1)
            file.write(text.encode("utf-8"))
            if (folder / NAME).is_file() and _said(folder) is None:
                (folder / NAME).replace(folder / DAMAGED)
    except OSError:
        return False
    return True


def _said(folder: Path) -> dict[str, Any] | None:
    """What the file says; None where there is none, or none that can be read."""
    try:
        with (folder / NAME).open("rb") as file:
            kept = file.read(LARGEST)
        import json

        said = json.loads(kept)
    except (OSError, ValueError, RecursionError):
        return None
    return said if isinstance(said, dict) else None
