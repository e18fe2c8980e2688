"""The words of `journal`."""

from __future__ import annotations

import argparse

from innerheal_desktop.terminal.words.family import Commands

# Those of `journal/exporting.py`, which is read only when it is asked for; a test keeps them alike.
FORMS = ("text", "markdown", "json")


def add(commands: Commands, common: argparse.ArgumentParser) -> None:
    """Let these be typed."""
    journal = commands.add_parser(
        "journal",
        parents=[common],
        help="your journal: take pages away, bring them in, restore it; no page is shown here",
    )
    journal.add_argument("--json", action="store_true", help="for other programs")
    # Given before the deed, it must not be wiped by the deed's own default.
    after = argparse.ArgumentParser(add_help=False, argument_default=argparse.SUPPRESS)
    after.add_argument("--data", metavar="DIR", help="keep this person's files in DIR")
    after.add_argument("--json", action="store_true", help="for other programs")
    key = argparse.ArgumentParser(add_help=False)
    key.add_argument(
        "--recovery", action="store_true", help="ask for the recovery key, not the passphrase"
    )
    deeds = journal.add_subparsers(dest="deed", metavar="DEED", title="what can be done")
    _export(deeds.add_parser("export", parents=[after, key], help="write pages to a file"))
    _import(
        deeds.add_parser(
            "import", parents=[after, key], help="bring pages in from Day One, or from an export"
        )
    )
    restore = deeds.add_parser(
        "restore", parents=[after], help="list the backups of the journal, or bring one back"
    )
    restore.add_argument(
        "file", nargs="?", metavar="FILE", help="its number in the list, “latest”, or a file"
    )
    restore.add_argument("--undo", action="store_true", help="put back what was set aside")


def _export(deed: argparse.ArgumentParser) -> None:
    deed.add_argument("out", metavar="OUT", help="the file to write; it is not locked")
    deed.add_argument(
        "--as",
        dest="form",
        choices=FORMS,
        metavar="FORM",
        help=f"{', '.join(FORMS)}; by default what OUT ends in, or text",
    )
    deed.add_argument("--deleted", action="store_true", help="deleted pages too")
    deed.add_argument(
        "--sealed", action="store_true", help="letters too that are not to be opened yet"
    )
    deed.add_argument("--replace", action="store_true", help="write over a file of that name")


def _import(deed: argparse.ArgumentParser) -> None:
    deed.add_argument("file", nargs="?", metavar="FILE", help="what was exported")
    deed.add_argument("--dry-run", action="store_true", help="say what would come in")
    either = deed.add_mutually_exclusive_group()
    either.add_argument("--list", action="store_true", help="the imports there were")
    either.add_argument("--undo", metavar="ID", help="take a whole import back")
    either.add_argument("--bring-back", metavar="ID", help="undo the undoing")
