"""The process that speaks: begun, asked a line at a time, and ended, without a shell between."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any

from innerheal_desktop.sound.voices.worker import WORD

_MODULE = "innerheal_desktop.sound.voices.worker"
LONGEST_ANSWER = 10_000


class GoneError(Exception):
    """The process ended before it answered, or answered what is no answer."""


def worker_command() -> tuple[str, ...]:
    """How the worker is begun: by this Python, or by this program where it is all of one piece."""
    if getattr(sys, "frozen", False):
        # Windows: the program that is without a console may be without pipes, too.
        beside = Path(sys.executable).with_name("innerheal.exe")
        return (str(beside) if beside.is_file() else sys.executable, WORD)
    # -P: what lies in the folder one happens to stand in is no part of the app.
    return (sys.executable, "-P", "-m", _MODULE)


class Process:
    """One worker. `ask` waits for the answer; `end`, from any thread, lets nobody wait."""

    def __init__(self, command: Sequence[str]) -> None:
        quietly = getattr(subprocess, "CREATE_NO_WINDOW", 0)
        gently = getattr(subprocess, "BELOW_NORMAL_PRIORITY_CLASS", 0)
        try:
            self._process = subprocess.Popen(
                command,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                creationflags=quietly | gently,
            )
        except OSError as error:
            raise GoneError(str(error)) from error

    @property
    def id(self) -> int:
        """What the system calls it."""
        return self._process.pid

    def ask(self, message: dict[str, Any]) -> dict[str, Any]:
        """Its answer. GoneError where there is none."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        try:
            self._process.stdin.write(json.dumps(message).encode() + b"\n")
            self._process.stdin.flush()
            answer = json.loads(self._process.stdout.readline(LONGEST_ANSWER))
        except (OSError, ValueError) as error:
            raise GoneError(str(error)) from error
        if not isinstance(answer, dict):
            raise GoneError("an answer that is none")
        return answer

    def end(self) -> None:
        """Stop at once."""
        with suppress(OSError):
            self._process.kill()

    def close(self) -> None:
        """Let nothing of it be left."""
        self.end()
        for pipe in (self._process.stdin, self._process.stdout):
            with suppress(OSError):
                if pipe is not None:
                    pipe.close()
        self._process.wait()
