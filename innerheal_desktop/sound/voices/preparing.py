"""Preparing: the lines of a session are spoken ahead, one by one, while all else goes on."""

from __future__ import annotations

import threading
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Any

from innerheal_desktop.session.script import Script
from innerheal_desktop.sound.foretelling import lines_of
from innerheal_desktop.sound.narration import Line
from innerheal_desktop.sound.voices.cache import key_of
from innerheal_desktop.sound.voices.choice import VoiceChoice
from innerheal_desktop.sound.voices.here import layers_here
from innerheal_desktop.sound.voices.narrating import LayeredNarration
from innerheal_desktop.sound.voices.process import GoneError, Process, worker_command
from innerheal_desktop.tongue import mark, tr

# What went amiss, each said once.
NOTICES = {
    "reading": mark(
        "The natural voice is not sure how to read some lines. Another voice says them, or they"
        " are captions."
    ),
    "unsaid": mark("Your computer's voice could not say some lines. They are captions."),
    "model": mark(
        "The natural voice cannot be used: its files are missing, or not the known ones."
    ),
    "room": mark("There is no room left for the voice. The other lines are captions."),
    "gone": mark("Preparing the voice ended early. The other lines are captions."),
}


@dataclass(frozen=True, slots=True)
class Progress:
    """How far it is: `ready` of `all` lines, whether it works, and what went amiss (`NOTICES`)."""

    ready: int
    all: int
    working: bool = False
    amiss: tuple[str, ...] = ()

    @property
    def notices(self) -> tuple[str, ...]:
        """What went amiss, in words."""
        return tuple(tr(NOTICES[name]) for name in self.amiss)

    def with_amiss(self, names: Sequence[object]) -> Progress:
        """The same, with these too; what is unknown is nothing."""
        known = [str(name) for name in names if name in NOTICES]
        return replace(self, amiss=tuple(dict.fromkeys((*self.amiss, *known))))


def preparing_of(
    narration: LayeredNarration, script: Script, played: Iterable[Script] = ()
) -> Preparing:
    """The preparing of a session and of those inside it."""
    lines = [line for each in (script, *played) for line in lines_of(each)]
    return Preparing(narration, lines, script.settings.language)


class Preparing:
    """The lines of one session, in a `language`; those with a shipped recording are left out.

    `begin` returns at once, and may come again after `stop` or an end. `progress` is replaced
    whole, so that any thread may read it.
    """

    def __init__(
        self,
        narration: LayeredNarration,
        lines: Sequence[Line],
        language: str = "en",
        command: Sequence[str] = (),
    ) -> None:
        self.lines = narration.without(lines)
        self._narration = narration
        self._language = language
        self._command = tuple(command) or worker_command()
        self._process: Process | None = None
        self._stopped = threading.Event()
        self._thread: threading.Thread | None = None
        self.progress = Progress(self._ready(), len(self.lines))

    @property
    def id(self) -> int:
        """What the system calls the process that speaks; 0 for none."""
        process = self._process
        return process.id if process is not None else 0

    def missing(self) -> list[tuple[Line, dict[str, str]]]:
        """The lines that a better voice could say than says them now, with their names in each."""
        layers = layers_here(self._narration.choice, self._language)
        found = []
        for line in self.lines:
            has = self._narration.layer_of(line)
            better = layers[: layers.index(has)] if has in layers else () if has else layers
            if better:
                found.append((line, {layer: key_of(layer, line) for layer in better}))
        return found

    def begin(self) -> bool:
        """Start, if there is something to do; whether there is."""
        if self.progress.working:
            return True
        missing = self.missing()
        self.progress = Progress(self._ready(), len(self.lines), working=bool(missing))
        if missing:
            self._stopped = threading.Event()
            work = (missing, self._narration.choice, self._stopped)
            self._thread = threading.Thread(target=self._run, args=work, name="voice", daemon=True)
            self._thread.start()
        return bool(missing)

    def stop(self) -> None:
        """Let it be; what is ready stays. Returns at once."""
        self._stopped.set()
        if (process := self._process) is not None:
            process.end()

    def wait(self, seconds: float | None = None) -> None:
        """Return when it is over, or after so many seconds."""
        if self._thread is not None:
            self._thread.join(seconds)

    def spoken_by(self) -> dict[str, int]:
        """How many of the lines each voice says."""
        layers = [self._narration.layer_of(line) for line in self.lines]
        return {layer: layers.count(layer) for layer in ("natural", "system")}

    def _ready(self) -> int:
        return sum(1 for line in self.lines if self._narration.layer_of(line))

    def _run(
        self,
        missing: list[tuple[Line, dict[str, str]]],
        choice: VoiceChoice,
        stopped: threading.Event,
    ) -> None:
        try:
            self._keep_young()
            self._speak(missing, choice, stopped)
        except GoneError:
            if not stopped.is_set():
                self.progress = self.progress.with_amiss(["gone"])
        finally:
            process, self._process = self._process, None
            if process is not None:
                process.close()
            self._narration.made.trim()
            self.progress = replace(self.progress, ready=self._ready(), working=False)

    def _speak(
        self,
        missing: list[tuple[Line, dict[str, str]]],
        choice: VoiceChoice,
        stopped: threading.Event,
    ) -> None:
        """Ask for one line after the other. GoneError where nobody answers."""
        layers = [each for each in choice.layers if any(each in keys for _, keys in missing)]
        first = {
            "folder": str(self._narration.made.folder),
            "layers": layers,
            "model": choice.model,
            "language": self._language,
        }
        process = self._process = Process(self._command)
        if stopped.is_set() or not self._heard(process.ask(first)):
            return
        for line, keys in missing:
            told = {"text": line.text, "pace": line.pace, "kind": line.kind, "keys": keys}
            if stopped.is_set() or not self._heard(process.ask(told)):
                return

    def _heard(self, answer: dict[str, Any]) -> bool:
        """Take in an answer; whether there may be more."""
        notices = answer.get("notices")
        amiss = [*(notices if isinstance(notices, list) else ()), answer.get("stop")]
        self.progress = replace(self.progress, ready=self._ready()).with_amiss(amiss)
        return not answer.get("stop") and answer.get("layers") != []

    def _keep_young(self) -> None:
        """What belongs to this session is not the oldest."""
        for line in self.lines:
            if layer := self._narration.layer_of(line):
                self._narration.made.touch(key_of(layer, line))
