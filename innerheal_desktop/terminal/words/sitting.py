"""The words of `play`, `steady`, `list`, `check`, `timeline` and `render`."""

from __future__ import annotations

import argparse

from innerheal_desktop.library.names import VISUALS
from innerheal_desktop.terminal.words.family import Commands

SESSION = "a session's id, a file, or words to search for"


def add(commands: Commands, common: argparse.ArgumentParser) -> None:
    """Let these be typed."""
    _play(commands.add_parser("play", parents=[common], help="begin a sitting at once"))
    _sitting(commands.add_parser("steady", parents=[common], help="Steady me now"))
    listing = commands.add_parser("list", parents=[common], help="the sessions there are")
    listing.add_argument("words", nargs="*", help="only those in which these words are found")
    listing.add_argument("--json", action="store_true", help="for other programs")
    check = commands.add_parser("check", parents=[common], help="every fault of a session file")
    check.add_argument(
        "files", nargs="+", metavar="FILE", help="a session file, or a folder of them"
    )
    check.add_argument("--strict", action="store_true", help="exit 1 for advice as well")
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


def _play(play: argparse.ArgumentParser) -> None:
    which = play.add_mutually_exclusive_group(required=True)
    which.add_argument("session", nargs="?", help=SESSION)
    which.add_argument(
        "--pattern",
        type=_pattern,
        metavar="P",
        help="one breath alone: 4-0-6-0 (in-hold-out-rest), a name of the table, or of your own",
    )
    _how(play)
    play.add_argument(
        "--holds",
        action="store_true",
        help="in the terminal: with holds, also before anything is answered in Make it fit me",
    )
    play.add_argument(
        "--as-written",
        action="store_true",
        help="in the terminal: without the variant for a first time",
    )
    size = _sitting(play)
    size.add_argument("--mini", action="store_true", help="in a small window of its own")


def _session(command: argparse.ArgumentParser) -> None:
    command.add_argument("session", help=SESSION)
    _how(command)


def _how(command: argparse.ArgumentParser) -> None:
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


def _pattern(text: str) -> str:
    """The session that breathes one pattern: a breath of the table or spelled, or one's own."""
    from innerheal_desktop.library.breaths import OWN_ID, PACE_ID, PLAIN_ID
    from innerheal_desktop.library.patterns import pattern_of

    try:
        pattern_of(text)
    except ValueError:
        pace = "-".join(text.casefold().split()) == PACE_ID
        return PACE_ID if pace else f"{OWN_ID}{text.strip()}"
    return f"{PLAIN_ID}{text.strip()}"


def _minutes(text: str) -> float:
    try:
        minutes = float(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"“{text}” is not a number of minutes") from None
    if not 0 < minutes <= 240:
        raise argparse.ArgumentTypeError("minutes are above 0 and at most 240")
    return minutes
