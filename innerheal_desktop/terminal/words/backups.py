"""The words of `backup`, `restore` and `verify`."""

from __future__ import annotations

import argparse

from innerheal_desktop.terminal.words.family import Commands
from innerheal_desktop.tongue import tr


def add(commands: Commands, common: argparse.ArgumentParser) -> None:
    """Let these be typed."""
    told = tr("for other programs")
    backup = commands.add_parser(
        "backup", parents=[common], help=tr("a copy of what is remembered, read back at once")
    )
    backup.add_argument(
        "out", nargs="?", metavar="OUT", help=tr("the file to write, or a folder for it")
    )
    backup.add_argument("--json", action="store_true", help=told)
    restore = commands.add_parser(
        "restore", parents=[common], help=tr("list the backups, or bring one back, or everything")
    )
    restore.add_argument(
        "file",
        nargs="?",
        metavar="FILE",
        help=tr(
            "a backup: its number in the list, “latest”, or a file; or the ZIP of everything, or a"
            " folder that was copied"
        ),
    )
    other = restore.add_mutually_exclusive_group()
    other.add_argument(
        "--undo", action="store_true", help=tr("put back what the last restore set aside")
    )
    other.add_argument(
        "--rebuild", action="store_true", help=tr("make the log anew from its plain copies")
    )
    restore.add_argument("--json", action="store_true", help=told)
    verify = commands.add_parser(
        "verify", parents=[common], help=tr("read everything through, and say what was found")
    )
    verify.add_argument("--json", action="store_true", help=told)
