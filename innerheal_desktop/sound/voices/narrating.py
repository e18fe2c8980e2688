"""Narrating: the recording of a line, from whichever voice has one.

The recordings that ship come first; then those that were made here, in the voices that the person
lets speak, the best first. A line that none has is a caption.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable

from innerheal_desktop.sound.narration import Line, Narration, Recorded
from innerheal_desktop.sound.voices.cache import ClipCache, key_of
from innerheal_desktop.sound.voices.choice import VoiceChoice


class LayeredNarration:
    """`choice` is asked each time: the person may change their mind."""

    def __init__(
        self, shipped: Narration, made: ClipCache, choice: Callable[[], VoiceChoice]
    ) -> None:
        self.shipped = shipped
        self.made = made
        self._choice = choice

    @property
    def choice(self) -> VoiceChoice:
        """Who may speak."""
        return self._choice()

    @property
    def trouble(self) -> bool:
        """Whether there are recordings that could not be told of."""
        return self.shipped.trouble

    def clip_for(self, line: Line) -> Recorded | None:
        """The recording of a line, or None: then its caption stands alone."""
        clip = self.shipped.clip_for(line)
        if clip is None and (layer := self.layer_of(line)):
            clip = self.made.get(key_of(layer, line))
        return clip

    def layer_of(self, line: Line) -> str:
        """The voice in which a line was spoken here; empty where none has, or may."""
        layers = self.choice.layers if line.kind == "line" else ()
        return next((each for each in layers if self.made.get(key_of(each, line))), "")

    def without(self, lines: Iterable[Line]) -> tuple[Line, ...]:
        """Those of some lines that have no shipped recording, each once."""
        each_once = dict.fromkeys(lines)
        return tuple(line for line in each_once if self.shipped.clip_for(line) is None)
