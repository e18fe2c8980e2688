"""The words of `programme`."""

from __future__ import annotations

import argparse

from innerheal_desktop.terminal.words.family import Commands

# What can be done, and what is said of it; those of WHICH want to know with which programme.
DEEDS = {
    "list": "the programmes there are, and where you are in them (without a word, this)",
    "show": "one of them, with all its steps",
    "begin": "begin one, or go on with it from where you were",
    "continue": "practise what is next in the one that you follow",
    "done": "the open step is done, practised or not",
    "rest": "rest, and one kind thing: the step counts",
    "skip": "pass the open step by",
    "open": "open the part that you stand before: you are ready, or wish to all the same",
    "hold": "put it on hold; it waits as long as you like",
    "leave": "leave it; where you were is kept",
    "check": "every fault of a programme file",
}
WHICH = ("show", "begin")


def add(commands: Commands, common: argparse.ArgumentParser) -> None:
    """Let these be typed."""
    programme = commands.add_parser(
        "programme", parents=[common], help="a few steps in a kind order, without dates"
    )
    programme.add_argument("--json", action="store_true", help="for other programs")
    programme.set_defaults(which="", files=[], terminal=True)
    # Given before the deed, it must not be wiped by the deed's own default.
    after = argparse.ArgumentParser(add_help=False, argument_default=argparse.SUPPRESS)
    after.add_argument("--data", metavar="DIR", help="keep this person's files in DIR")
    after.add_argument("--json", action="store_true", help="for other programs")
    deeds = programme.add_subparsers(dest="deed", metavar="DEED", title="what can be done")
    for name, words in DEEDS.items():
        deed = deeds.add_parser(name, parents=[after], help=words)
        if name in WHICH:
            deed.add_argument("which", metavar="ID", help="its id (`programme list` shows them)")
        elif name == "check":
            deed.add_argument("files", nargs="+", metavar="FILE", help="a programme file")
        elif name == "continue":
            deed.add_argument("--quiet", action="store_true", help="without sound")
