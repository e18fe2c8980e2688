"""The sound of a sitting with nothing but its bells: for a breath that is followed beside work."""

from __future__ import annotations

from dataclasses import replace

from innerheal_desktop.session.timeline import Span, Timeline
from innerheal_desktop.sound.silence import Sound

# So many seconds before a bell the sound is woken: it must be read, and the device opened. So many
# after it, the bell has rung out.
BEFORE, AFTER = 6.0, 10.0


def bells_alone(timeline: Timeline) -> Timeline:
    """What is heard of `timeline` where its breath is silent."""
    still = Span(0.0, timeline.length, "silence", 0)
    bells = tuple(cue for cue in timeline.cues if cue.kind in ("bell", "tick"))
    return replace(timeline, spans=(still,), cues=bells, ambiences=())


class Hushed:
    """Lets `sound` play the bells of what it is given, and nothing else.

    The sound sleeps between bells, so that minutes of silence cost nothing; `look` wakes it.
    """

    def __init__(self, sound: Sound) -> None:
        self._sound = sound
        self._bells: Timeline | None = None
        self._runs = False
        self._awake = False

    @property
    def notice(self) -> str:
        """What is amiss with the sound, if anything."""
        return self._sound.notice

    @property
    def sounding(self) -> bool:
        """Whether something is still to be heard."""
        return self._sound.sounding

    def prepare(self, timeline: Timeline) -> None:
        """Get ready to play the bells of `timeline`."""
        self._bells = bells_alone(timeline)
        if self._awake:
            self._sound.prepare(self._bells)

    def play(self, position: float) -> None:
        """The sitting runs from `position` on."""
        self._runs = True
        self._awake = False
        self.look(position)

    def look(self, position: float) -> None:
        """The sitting stands at `position`: wake for a bell that is near, sleep after it."""
        if not self._runs or self._bells is None:
            return
        near = bool(self._bells.cues_between(position - AFTER, position + BEFORE))
        if near and not self._awake:
            self._awake = True
            self._sound.prepare(self._bells)
            self._sound.play(position)
        elif self._awake and not near:
            self._awake = False
            self._sound.stop()

    def pause(self) -> None:
        """Fall silent."""
        self._runs = False
        if self._awake:
            self._sound.pause()

    def seek(self, position: float) -> None:
        """Go to `position`."""
        if self._awake:
            self._sound.seek(position)

    def stop(self, *, ring: bool = False) -> None:
        """It is over; with `ring`, a struck bell ends by itself."""
        self._runs = False
        if self._awake:
            self._awake = False
            self._sound.stop(ring=ring)
