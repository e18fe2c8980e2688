"""What one may type after `innerheal`, and the help for it."""

from __future__ import annotations

import argparse
from datetime import date

from innerheal_desktop import __version__
from innerheal_desktop.library.names import VISUALS


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
    _data(top)
    top.add_argument("--hidden", action="store_true", help="begin as an icon, without a window")
    commands = top.add_subparsers(dest="command", metavar="COMMAND")
    _play(commands.add_parser("play", parents=[common], help="begin a sitting at once"))
    _sitting(commands.add_parser("steady", parents=[common], help="Steady me now"))
    listing = commands.add_parser("list", parents=[common], help="the sessions there are")
    listing.add_argument("words", nargs="*", help="only those in which these words are found")
    listing.add_argument("--json", action="store_true", help="for other programs")
    check = commands.add_parser("check", parents=[common], help="every fault of a session file")
    check.add_argument("files", nargs="+", metavar="FILE")
    timeline = commands.add_parser(
        "timeline", parents=[common], help="what happens when, to the second"
    )
    _session(timeline)
    timeline.add_argument("--json", action="store_true", help="for other programs")
    render = commands.add_parser(
        "render", parents=[common], help="write a whole sitting as a sound file"
    )
    _session(render)
    render.add_argument("out", metavar="OUT", help="the file to write: .wav, .flac or .ogg")
    log = commands.add_parser("log", parents=[common], help="the sittings that are remembered")
    log.add_argument("--since", type=_date, metavar="DATE", help="from this practice date on")
    log.add_argument("--json", action="store_true", help="one JSON object a line")
    left = log.add_mutually_exclusive_group()
    left.add_argument("--keep", action="store_true", help="keep what a crash cut off")
    left.add_argument("--let-go", action="store_true", help="forget what a crash cut off")
    streak = commands.add_parser("streak", parents=[common], help="the streak, and why it is so")
    streak.add_argument("--why", action="store_true", help="day by day")
    streak.add_argument("--today", type=_date, metavar="DATE", help="as it was or will be on DATE")
    streak.add_argument("--goal", type=int, choices=range(2, 8), help="days of practice a week")
    streak.add_argument("--json", action="store_true", help="for other programs")
    export = commands.add_parser(
        "export", parents=[common], help="take everything with you, in one ZIP"
    )
    export.add_argument("out", metavar="OUT", help="the ZIP to write, or a folder for it")
    return top


def _data(top: argparse.ArgumentParser) -> None:
    # Given before the command, it must not be wiped by the command's own default.
    top.add_argument(
        "--data", metavar="DIR", dest="data_before", help="keep this person's files in DIR"
    )


def _play(play: argparse.ArgumentParser) -> None:
    _session(play)
    size = _sitting(play)
    size.add_argument("--mini", action="store_true", help="in a small window of its own")


def _session(command: argparse.ArgumentParser) -> None:
    command.add_argument("session", help="a session's id, a file, or words to search for")
    command.add_argument("--minutes", type=_minutes, metavar="N", help="how long (0.5 is 30 s)")
    command.add_argument("--variant", default="", metavar="NAME", help="a named change of pattern")


def _sitting(command: argparse.ArgumentParser) -> argparse._MutuallyExclusiveGroup:
    command.add_argument(
        "--visual", default="", metavar="V", choices=VISUALS, help="the picture to breathe with"
    )
    size = command.add_mutually_exclusive_group()
    size.add_argument("--full-screen", action="store_true", help="fill the screen")
    command.add_argument("--terminal", action="store_true", help="play here, without a window")
    command.add_argument("--quiet", action="store_true", help="without sound")
    command.add_argument("--no-log", action="store_true", help="remember nothing of this sitting")
    return size


def _minutes(text: str) -> float:
    try:
        minutes = float(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"“{text}” is not a number of minutes") from None
    if not 0 < minutes <= 240:
        raise argparse.ArgumentTypeError("minutes are above 0 and at most 240")
    return minutes


def _date(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text} is not a date such as 2026-11-22") from None
