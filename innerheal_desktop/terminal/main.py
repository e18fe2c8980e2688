"""The command line: reads the words, does the command, says in a person's words what went wrong."""

from __future__ import annotations

import argparse
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
        return _command(asked.command)(Home(asked.data), asked)
    except TroubleError as trouble:
        print(f"innerheal: {trouble.message}", file=sys.stderr)
        if trouble.remedy:
            print(trouble.remedy, file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130  # as a shell says it of a command that was interrupted
    except BrokenPipeError:
        # Whoever read our output has seen enough.
        sys.stderr.close()
        return 0


def _command(name: str) -> Command:
    """The function of a command; its module is read only when it is asked for."""
    module, function = COMMANDS[name]
    made: Command = getattr(import_module(f"innerheal_desktop.terminal.{module}"), function)
    return made
