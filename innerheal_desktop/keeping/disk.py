"""What is asked of the disk when whole files are written, moved and removed: nothing half stays.

Backups, restoring and rewriting get a `Disk` handed to them, so that a test can let any one of its
steps fail.
"""

from __future__ import annotations

import os
from pathlib import Path

from innerheal_desktop.private import written_whole


class Disk:
    """The real disk. Every step waits until it will last through a power cut; all raise OSError."""

    def make(self, folder: Path) -> None:
        """Make a private folder (0700) where there is none, and so what it lies in."""
        new = [each for each in (folder, *folder.parents) if not each.exists()]
        for each in reversed(new):
            # Not all at once: what lies between would be open to everybody.
            each.mkdir(exist_ok=True, mode=0o700)
            sync_folder(each.parent)
        if not folder.is_dir():
            folder.mkdir(mode=0o700)  # raises what stands in the way

    def begin(self, file: Path) -> None:
        """Make a new, empty, private file (0600); FileExistsError where there is one."""
        os.close(os.open(file, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))

    def write(self, file: Path, content: bytes) -> None:
        """Put `content` in the place of `file`, whole or not at all."""
        with written_whole(file, file.with_name(f"{file.name}.new")) as handle:
            handle.write(content)
        sync_folder(file.parent)

    def settle(self, file: Path) -> None:
        """Wait until what was written to `file` is on the disk."""
        # Windows flushes only what is open for writing.
        handle = os.open(file, os.O_RDWR)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)

    def move(self, file: Path, goal: Path) -> None:
        """Let `file` be called `goal`, in the place of what was called so."""
        file.replace(goal)
        sync_folder(goal.parent)
        if file.parent != goal.parent:
            sync_folder(file.parent)

    def link(self, file: Path, goal: Path) -> bool:
        """Let `file` be called `goal` too; False where this disk knows no second names."""
        try:
            os.link(file, goal)
        except FileExistsError:
            raise
        except OSError:
            return False
        sync_folder(goal.parent)
        return True

    def remove(self, file: Path) -> None:
        """Remove `file`; one that is not there is no error."""
        file.unlink(missing_ok=True)


def sync_folder(folder: Path) -> None:
    """Make a new name in `folder` last through a power cut (Windows has no such call)."""
    if os.name != "posix":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
