"""The worker: a process of its own that speaks lines into files, so that no window ever waits.

It reads one JSON object a line from its standard input, and answers each with one. The first says
where and with what; each other is a line to say. It ends when its input does, and reaches no
network.

    {"folder": …, "layers": ["natural", "system"], "model": …, "language": "en"}
        → {"layers": ["system"], "notices": ["model"]}
    {"text": …, "pace": "calm", "kind": "line", "keys": {"natural": …, "system": …}}
        → {"layer": "system", "notices": ["reading"]}, or {"layer": "", …}, or {"stop": "room"}
"""

from __future__ import annotations

import json
import os
import shutil
import sys
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any, BinaryIO

from innerheal_desktop.sound.narration import LONGEST_CLIP

# What a part of the app of one piece is called with, since it has no Python of its own to call.
WORD = "speak-lines-for-innerheal"
# The larger the number, the more everything else comes first.
NICENESS = 10
# Bytes of the disk that are left to everything else, the log above all.
LEAST_FREE = 50_000_000
_REACHING_OUT = ("socket.connect", "socket.sendto", "socket.getaddrinfo", "socket.gethostbyname")

# Text, its pace and a file to use, to its sound as `finishing` has it. UnsaidError where none.
Say = Callable[[str, str, Path], Any]


class FullError(Exception):
    """Nothing can be written into the folder any more."""


class UnsaidError(Exception):
    """A voice cannot say a line; another may."""


class Speaking:
    """The voices of one folder, made at the first message."""

    def __init__(self, asked: dict[str, Any]) -> None:
        self._folder = Path(asked["folder"])
        self._folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        self.notices: list[str] = []
        self._voices: dict[str, Say] = {}
        language = str(asked["language"])
        for layer in asked["layers"]:
            say = self._natural(asked, language) if layer == "natural" else _system(language)
            if say is not None:
                self._voices[layer] = say

    @property
    def layers(self) -> list[str]:
        """The voices that can speak, the best first."""
        return list(self._voices)

    def answer(self, line: dict[str, Any]) -> dict[str, Any]:
        """Say a line in the best voice that can, into the folder."""
        if not self._has_room():
            return {"stop": "room"}
        notices: list[str] = []
        for layer, say in self._voices.items():
            if layer not in line["keys"]:
                continue
            try:
                self._keep(line, line["keys"][layer], say)
            except FullError:
                return {"stop": "room", "notices": notices}
            except UnsaidError:
                notices.append("reading" if layer == "natural" else "unsaid")
            else:
                return {"layer": layer, "notices": notices}
        return {"layer": "", "notices": notices}

    def _has_room(self) -> bool:
        """Whether so much of the disk is free that nothing else will want for it."""
        try:
            return shutil.disk_usage(self._folder).free >= LEAST_FREE
        except OSError:
            return False

    def _keep(self, line: dict[str, Any], key: str, say: Say) -> None:
        from innerheal_desktop.private import written_whole
        from innerheal_desktop.sound.voices.cache import name_of
        from innerheal_desktop.sound.voices.finishing import (
            RATE,
            SilentError,
            as_opus,
            finished,
            onset,
        )

        raw = self._folder / f"{key}.wav.part"
        try:
            sound = say(line["text"], line["pace"], raw)
        finally:
            with suppress(OSError):
                raw.unlink(missing_ok=True)
        inner, pace = line["kind"] == "line", line["pace"]
        try:
            made = finished(sound, line["text"], pace=pace, inner=inner)
        except SilentError as error:
            raise UnsaidError(str(error)) from error
        made = made[: int(LONGEST_CLIP * RATE)]
        file = self._folder / name_of(key, len(made) / RATE, onset(made))
        data = as_opus(made)
        try:
            with written_whole(file, self._folder / f"{key}.opus.part") as out:
                out.write(data)
        except OSError as error:
            raise FullError from error

    def _natural(self, asked: dict[str, Any], language: str) -> Say | None:
        """The natural voice; None, and why, where its model is not what it should be."""
        from innerheal_desktop.sound.voices.model import is_known

        if not language.lower().startswith("en"):
            return None
        folder = Path(asked["model"])
        try:
            if not is_known(folder):
                raise ValueError("another model")
            from innerheal_desktop.sound.voices.natural import NaturalVoice

            voice = NaturalVoice(folder, min(2, os.cpu_count() or 1))
        except Exception:  # whatever a model, or packages of others, come to: there is none
            self.notices.append("model")
            return None
        from innerheal_desktop.sound.voices.system import plain

        def say(text: str, pace: str, file: Path) -> Any:
            try:
                return voice.say(plain(text), pace)
            except Exception as error:  # whatever packages of others stumble over in a text
                raise UnsaidError(str(error)) from error

        return say


def _system(language: str) -> Say | None:
    from innerheal_desktop.sound.voices.finishing import read_wave
    from innerheal_desktop.sound.voices.system import SystemVoiceError, speak, system_voice

    program = system_voice()
    if program is None:
        return None

    def say(text: str, pace: str, file: Path) -> Any:
        try:
            speak(program, text, pace, language, file)
            return read_wave(file, LONGEST_CLIP)
        except (SystemVoiceError, ValueError) as error:
            raise UnsaidError(str(error)) from error

    return say


def main() -> int:
    """Answer until there are no more questions."""
    asked, told = _own_ends()
    _stay_at_home()
    _let_others_first()
    speaking: Speaking | None = None
    for row in asked:
        message = json.loads(row)
        answer: dict[str, Any]
        if speaking is None:
            try:
                speaking = Speaking(message)
            except OSError:
                return _tell(told, {"layers": [], "notices": [], "stop": "room"})
            answer = {"layers": speaking.layers, "notices": speaking.notices}
        else:
            answer = speaking.answer(message)
        _tell(told, answer)
    return 0


def _tell(told: BinaryIO, answer: dict[str, Any]) -> int:
    told.write(json.dumps(answer).encode() + b"\n")
    told.flush()
    return 0


def _own_ends() -> tuple[BinaryIO, BinaryIO]:
    """Where questions come from and answers go; whatever else prints, prints to standard error."""
    told = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)
    sys.stdout = sys.stderr
    return os.fdopen(os.dup(0), "rb"), told


def _stay_at_home() -> None:
    """Refuse every way out: packages of others are loaded here, and none has business there."""

    def refuse(event: str, args: tuple[object, ...]) -> None:
        if event in _REACHING_OUT:
            raise PermissionError("a voice reaches no network")

    sys.addaudithook(refuse)


def _let_others_first() -> None:
    """Files are the owner's alone, and whatever the person does comes first."""
    os.umask(0o077)
    if hasattr(os, "nice"):
        os.nice(NICENESS)


if __name__ == "__main__":
    raise SystemExit(main())
