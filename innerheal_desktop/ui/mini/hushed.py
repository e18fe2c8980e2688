"""The sound of a sitting with nothing but its bells: for a breath that is followed beside work."""

from __future__ import annotations

from dataclasses import replace

from innerheal_desktop.session.timeline import Span, Timeline
from innerheal_desktop.ui.player.sound import Sound


def bells_alone(timeline: Timeline) -> Timeline:
    """What is heard of `timeline` where its breath is silent."""
    still = Span(0.0, timeline.length, "silence", 0)
    bells = tuple(cue for cue in timeline.cues if cue.kind in ("bell", "tick"))
    return replace(timeline, spans=(still,), cues=bells, ambiences=())


class Hushed:
    """Lets `sound` play the bells of what it is given, and nothing else."""

    def __init__(self, sound: Sound) -> None:
        self._sound = sound

    @property
    def notice(self) -> str:
        """What is amiss with the sound, if anything."""
        return self._sound.notice

    def prepare(self, timeline: Timeline) -> None:
        """Get ready to play the bells of `timeline`."""
        self._sound.prepare(bells_alone(timeline))

    def play(self, position: float) -> None:
        """The sitting runs from `position` on."""
        self._sound.play(position)

    def pause(self) -> None:
        """Fall silent."""
        self._sound.pause()

    def seek(self, position: float) -> None:
        """Go to `position`."""
        self._sound.seek(position)

    def stop(self, *, ring: bool = False) -> None:
        """It is over; with `ring`, a struck bell ends by itself."""
        self._sound.stop(ring=ring)
