"""The system's own voice, written to a file: `say` (macOS), System.Speech (Windows), espeak-ng.

What is to be said comes from scripts of anybody's. It goes in through standard input, never through
a shell and never among the options, and without the brackets in which these programs take orders.
"""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import unicodedata
from base64 import b64encode
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

# A plain string, so that type checkers read every system's branch.
platform: str = sys.platform

LONGEST_TEXT = 1_000
# Seconds that a program may take for a line.
PATIENCE = 60.0
# Words a minute. These voices pause less than ours, so they speak slower than people do.
WORDS_A_MINUTE = {"calm": 135, "sleep": 120}
# −10…10, as System.Speech counts.
RATES = {"calm": -3, "sleep": -4}
_LANGUAGE = re.compile(r"[a-z]{2,3}(-[a-z0-9]{2,8})?", re.IGNORECASE)

# Reads three lines of ASCII: the text and the file in Base64, and the rate. `Speak` takes plain
# text, in which nothing is an order.
POWERSHELL = """\
$ErrorActionPreference = 'Stop'
$read = { [Text.Encoding]::UTF8.GetString([Convert]::FromBase64String([Console]::In.ReadLine())) }
$text = & $read
$file = & $read
$rate = [int][Console]::In.ReadLine()
Add-Type -AssemblyName System.Speech
$voice = New-Object System.Speech.Synthesis.SpeechSynthesizer
$voice.Rate = $rate
$voice.SetOutputToWaveFile($file)
$voice.Speak($text)
$voice.Dispose()
"""


class SystemVoiceError(Exception):
    """The program failed, took too long, or wrote nothing."""


@dataclass(frozen=True, slots=True)
class Order:
    """What to run, and what to give it on its standard input."""

    command: tuple[str, ...]
    given: bytes


@dataclass(frozen=True, slots=True)
class Program:
    """A way to speak: a program, and its order for (its path, text, pace, language, file)."""

    name: str
    order: Callable[[str, str, str, str, Path], Order]


def _say(program: str, text: str, pace: str, language: str, file: Path) -> Order:
    rate = str(WORDS_A_MINUTE[pace])
    form = ("--file-format=WAVE", "--data-format=LEI16@22050")
    return Order((program, "-f", "-", "-r", rate, *form, "-o", str(file)), text.encode())


def _powershell(program: str, text: str, pace: str, language: str, file: Path) -> Order:
    rows = (b64encode(text.encode()), b64encode(str(file).encode()), str(RATES[pace]).encode())
    script = b64encode(POWERSHELL.encode("utf-16-le")).decode()
    quiet = ("-NoProfile", "-NonInteractive", "-EncodedCommand", script)
    return Order((program, *quiet), b"\r\n".join((*rows, b"")))


def _espeak(program: str, text: str, pace: str, language: str, file: Path) -> Order:
    rate = str(WORDS_A_MINUTE[pace])
    of = ("-v", language) if _LANGUAGE.fullmatch(language) else ()
    return Order((program, *of, "-b", "1", "-s", rate, "-w", str(file), "--stdin"), text.encode())


# When you add a system: its program, and its order.
PROGRAMS = {
    "darwin": (Program("say", _say),),
    "win32": (Program("powershell", _powershell),),
    "linux": (Program("espeak-ng", _espeak),),
}


def system_voice(system: str = platform) -> Program | None:
    """The voice that this system has, if any."""
    there = PROGRAMS.get(system, PROGRAMS["linux"])
    return next((each for each in there if shutil.which(each.name)), None)


def plain(text: str) -> str:
    """Text without what is no word: control characters, brackets, more than is ever said."""
    text = unicodedata.normalize("NFC", text)
    text = "".join(" " if unicodedata.category(each)[0] == "C" else each for each in text)
    return " ".join(re.sub(r"[\[\]<>{}\\|]", " ", text).split())[:LONGEST_TEXT]


def speak(program: Program, text: str, pace: str, language: str, file: Path) -> None:
    """Write `text` as WAVE into `file`. SystemVoiceError where nothing came of it."""
    said, found = plain(text), shutil.which(program.name)
    if found is None or not any(each.isalnum() for each in said):
        raise SystemVoiceError("nothing to say, or nobody to say it")
    order = program.order(found, said, pace, language, file)
    hidden = getattr(subprocess, "CREATE_NO_WINDOW", 0)
    try:
        done = subprocess.run(
            order.command,
            input=order.given,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            timeout=PATIENCE,
            creationflags=hidden,
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        raise SystemVoiceError(str(error)) from error
    if done.returncode or not file.is_file() or file.stat().st_size <= 44:
        raise SystemVoiceError(f"{program.name} gave nothing")
