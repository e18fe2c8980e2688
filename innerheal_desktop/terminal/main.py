"""The command line: reads the words, does the command, says in a person's words what went wrong."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable, Sequence
from importlib import import_module

from innerheal_desktop.home import Home
from innerheal_desktop.tongue import tr
from innerheal_desktop.trouble import TroubleError

Window = Callable[[argparse.Namespace], int]
Command = Callable[[Home, argparse.Namespace], int]
# When you add a command: the module in this room, and the function in it, that do it.
COMMANDS = {
    "play": ("playing", "play"),
    "steady": ("playing", "play"),
    "render": ("playing", "render"),
    "prepare": ("voice", "prepare"),
    "list": ("sessions", "list_sessions"),
    "check": ("sessions", "check"),
    "timeline": ("sessions", "timeline"),
    "log": ("remembered", "log"),
    "streak": ("remembered", "streak"),
    "stats": ("statistics", "stats"),
    "import": ("moving", "move_in"),
    "export": ("exporting", "move_out"),
    "journal": ("journal", "journal"),
    "backup": ("backups", "backup"),
    "restore": ("backups", "restore"),
    "verify": ("backups", "verify"),
    "support": ("support", "support"),
    "programme": ("programmes", "programme"),
}


def run(words: Sequence[str], window: Window, *, has_display: bool) -> int:
    """Do what `words` ask; `window` opens the window for those that belong there.

    Returns 0 for done, 1 for "it ran and the answer is no", 2 for a wrong call.
    """
    from innerheal_desktop.terminal.arguments import parser

    if words and not words[0].startswith("-") and words[0] not in COMMANDS:
        print(_no_such(words), file=sys.stderr)
        return 2
    asked = parser().parse_args(words)
    asked.data = getattr(asked, "data", None) or asked.data_before
    if getattr(asked, "pattern", None):
        asked.session = asked.pattern
    try:
        if asked.command in (None, "play", "steady") and not getattr(asked, "terminal", False):
            if has_display:
                return window(asked)
            if asked.command is None:
                raise TroubleError(
                    tr("There is no display here for a window"),
                    tr(
                        "“innerheal play coherent” plays in the terminal; “innerheal list” shows"
                        " more"
                    ),
                )
        answer = _command(asked.command)(Home(asked.data), asked)
        print(end="", flush=True)  # here, where it is known what a closed pipe means
        return answer
    except TroubleError as trouble:
        print(f"innerheal: {trouble.message}", file=sys.stderr)
        if trouble.remedy:
            print(trouble.remedy, file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130  # as a shell says it of a command that was interrupted
    except BrokenPipeError:
        # Whoever read our output has seen enough; what is left of it goes where nobody looks.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0


def _no_such(words: Sequence[str]) -> str:
    """What is said to a command that there is not: the one that may be meant, or how to play."""
    from difflib import get_close_matches

    near = get_close_matches(words[0], COMMANDS, n=1)
    if near:
        meant = tr("Did you mean “innerheal {command}”?", command=near[0])
    else:
        session = words[0] if len(words) == 1 else f'"{" ".join(words)}"'
        meant = tr("A session is begun with “innerheal play {session}”.", session=session)
    said = tr("innerheal: There is no command “{word}”.", word=words[0])
    return "\n".join((said, meant, tr("“innerheal --help” shows all of them.")))


def _command(name: str) -> Command:
    """The function of a command; its module is read only when it is asked for."""
    module, function = COMMANDS[name]
    made: Command = getattr(import_module(f"innerheal_desktop.terminal.{module}"), function)
    return made
