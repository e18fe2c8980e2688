"""The words of `import` and `export`: moving in, and moving out."""

from __future__ import annotations

import argparse

from innerheal_desktop.terminal.words.family import Commands


def add(commands: Commands, common: argparse.ArgumentParser) -> None:
    """Let these be typed."""
    export = commands.add_parser(
        "export", parents=[common], help="take everything with you, in one ZIP"
    )
    export.add_argument("out", metavar="OUT", help="the ZIP to write, or a folder for it")
