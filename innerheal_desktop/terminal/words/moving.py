"""The words of `import` and `export`: moving in, and moving out."""

from __future__ import annotations

import argparse

from innerheal_desktop.terminal.words.family import Commands

# The names are those of `practice/importing/formats.py` and `practice/exporting.py`, which are
# read only when they are asked for; a test keeps them the same.
APPS = (
    "innerheal",
    "insight-timer",
    "meditate",
    "meditation-assistant",
    "breathe-cli",
    "daylio",
    "habitbull",
    "brethap",
    "meditation",
    "apple-health",
    "loop-habit",
    "day-one",
)
FORMS = ("zip", "jsonl", "csv", "insight-timer", "meditate")


def add(commands: Commands, common: argparse.ArgumentParser) -> None:
    """Let these be typed."""
    export = commands.add_parser(
        "export", parents=[common], help="take everything with you, or what another app reads"
    )
    export.add_argument("out", metavar="OUT", help="the file to write, or a folder for the ZIP")
    export.add_argument(
        "--as",
        dest="form",
        choices=FORMS,
        metavar="FORM",
        help=f"{', '.join(FORMS)}; by default what OUT ends in, or everything in one ZIP",
    )
    export.add_argument("--replace", action="store_true", help="write over a file of that name")
    moving = commands.add_parser(
        "import",
        parents=[common],
        help="bring in what another app exported; --dry-run only says what would come",
    )
    moving.add_argument("file", nargs="?", metavar="FILE", help="what the other app exported")
    moving.add_argument(
        "--from",
        dest="format",
        choices=APPS,
        metavar="FORMAT",
        help=f"by default known by what is in it; one of {', '.join(APPS)}",
    )
    moving.add_argument("--dry-run", action="store_true", help="say what would come in")
    moving.add_argument("--json", action="store_true", help="for other programs")
    moving.add_argument("--zone", metavar="ZONE", help="for what names no zone: Europe/Berlin")
    _answers(moving)
    deeds = moving.add_mutually_exclusive_group()
    deeds.add_argument("--list", action="store_true", help="the imports there were")
    deeds.add_argument("--undo", metavar="ID", help="take a whole import back")
    deeds.add_argument("--bring-back", metavar="ID", help="undo the undoing")


def _answers(moving: argparse.ArgumentParser) -> None:
    """What a file leaves open and nobody may guess."""
    moving.add_argument(
        "--moods",
        nargs="+",
        default=[],
        metavar="WORD=N",
        help="how pleasant each mood is, 0 to 100; or a file with such lines",
    )
    moving.add_argument(
        "--habits", nargs="+", metavar="NAME", help="the habits that are practice, and no others"
    )
    order = moving.add_mutually_exclusive_group()
    order.add_argument(
        "--month-first",
        dest="order",
        action="store_const",
        const="month-first",
        help="03/04: March",
    )
    order.add_argument(
        "--day-first", dest="order", action="store_const", const="day-first", help="03/04: April"
    )
