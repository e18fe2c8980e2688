"""What one may type after `innerheal`, and the help for it."""

from __future__ import annotations

import argparse

from innerheal_desktop import __version__
from innerheal_desktop.terminal.words import (
    backups,
    journal,
    log,
    moving,
    programme,
    sitting,
    statistics,
    support,
    voice,
)

# When you add a family of commands: its file in `words`, and here.
FAMILIES = (
    sitting.add,
    programme.add,
    log.add,
    moving.add,
    journal.add,
    statistics.add,
    backups.add,
    voice.add,
    support.add,
)


def parser() -> argparse.ArgumentParser:
    """The words the command line understands."""
    top = argparse.ArgumentParser(
        prog="innerheal",
        description="Guided breathing, meditation and gentle inner work."
        " With no words it opens the window.",
    )
    top.add_argument("--version", action="version", version=f"innerheal {__version__}")
    common = argparse.ArgumentParser(add_help=False)
    common.add_argument("--data", metavar="DIR", help="keep this person's files in DIR")
    # Given before the command, it must not be wiped by the command's own default.
    top.add_argument(
        "--data", metavar="DIR", dest="data_before", help="keep this person's files in DIR"
    )
    top.add_argument("--hidden", action="store_true", help="begin as an icon, without a window")
    commands = top.add_subparsers(dest="command", metavar="COMMAND")
    for add in FAMILIES:
        add(commands, common)
    return top
