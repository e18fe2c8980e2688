"""The performer: one sitting being heard. Lives in the audio thread and moves step by step."""

from __future__ import annotations

from collections.abc import Callable

from innerheal_desktop.session.timeline import Timeline
from innerheal_desktop.sound.choices import SoundChoices
from innerheal_desktop.sound.clips import Workshop
from innerheal_desktop.sound.conductor import Conductor
from innerheal_desktop.sound.device import BLOCK
from innerheal_desktop.sound.mixer import Mixer
from innerheal_desktop.sound.outlet import Outlet
from innerheal_desktop.sound.score import RATE, score

# Seconds from the begin of a block to the ear (measured; two device buffers).
LATENCY = 0.0845

PAUSE_FADE = round(0.150 * RATE)
STOP_FADE = round(0.400 * RATE)
LEVEL_FADE = 0.05

# Seconds between two looks while nothing sounds.
DOZE = 0.25


class Performer:
    """Follows a sitting with sound. Times are those of `clock`, positions seconds of the sitting.

    The sitting stands at `clock() − zero` while it runs; `zero` is None while it does not.
    """

    def __init__(
        self,
        clock: Callable[[], float],
        outlet: Outlet,
        workshop: Workshop,
        choices: SoundChoices,
    ) -> None:
        self._clock = clock
        self._outlet = outlet
        self._workshop = workshop
        self._choices = choices
        self._mixer = Mixer()
        self._mixer.set_levels(choices.master**2, choices.levels(), 0.0)
        self._conductor = Conductor(self._mixer, workshop.recording)
        self._timeline: Timeline | None = None
        self._zero: float | None = None

    @property
    def notice(self) -> str:
        """What the person should know, or nothing."""
        return self._outlet.notice or self._workshop.notice

    def prepare(self, timeline: Timeline) -> None:
        """Lay out `timeline`. A sitting that is running goes on in it, at the same place."""
        self._timeline = timeline
        self._lay_out()

    def play(self, zero: float) -> None:
        """The sitting runs; it began, or would have begun, at the time `zero`."""
        self._zero = zero
        self._conductor.move(self._sample(self._clock()))

    def pause(self) -> None:
        """Everything fades in 150 ms."""
        self._zero = None
        self._conductor.hush(PAUSE_FADE)

    def seek(self, zero: float) -> None:
        """Go on elsewhere, if it is running."""
        if self._zero is not None:
            self.play(zero)

    def stop(self, *, ring: bool = False) -> None:
        """Everything fades in 400 ms; with `ring`, bells end by themselves."""
        self._zero = None
        self._conductor.hush(STOP_FADE, ring=ring)

    def update(self, choices: SoundChoices) -> None:
        """Move the volumes; change the breath sounds."""
        before, self._choices = self._choices, choices
        self._mixer.set_levels(choices.master**2, choices.levels(), LEVEL_FADE)
        if choices.breath_set != before.breath_set:
            self._lay_out()

    def step(self) -> float:
        """Do what is due. Returns the seconds after which to look again."""
        self._workshop.check()
        now = self._clock()
        if self._sounding():
            self._outlet.touch(now)
        if not self._outlet.ready(now):
            if self._zero is None:
                self._mixer.clear()
            return DOZE
        while self._outlet.wants(now) and self._sounding():
            self._send_block(now)
            now = self._clock()
        return self._outlet.rest(now) if self._sounding() else DOZE

    @property
    def audible(self) -> bool:
        """Whether the device still has something of it to play."""
        return not self._outlet.dry()

    def close(self) -> None:
        """Let go of the device and the worker."""
        self._outlet.close()
        self._workshop.close()

    def _sounding(self) -> bool:
        return self._zero is not None or self._mixer.sounding

    def _send_block(self, now: float) -> None:
        if self._outlet.dry():
            self._outlet.begin(now, self._mixer.frame)
            if self._zero is not None:
                self._conductor.move(self._sample(now))
        if self._zero is not None:
            self._conductor.plan(self._place, BLOCK)
        frame = self._mixer.frame
        self._outlet.send(self._mixer.render(BLOCK), frame, now)

    def _place(self, sample: int) -> int:
        """The frame of the device that is heard when the sitting reaches `sample`."""
        return self._outlet.frame_at((self._zero or 0.0) + sample / RATE - LATENCY)

    def _sample(self, now: float) -> int:
        return 0 if self._zero is None else max(0, round((now - self._zero) * RATE))

    def _lay_out(self) -> None:
        if self._timeline is None:
            return
        now = self._clock()
        music = score(self._timeline, self._choices.breath_set)
        self._workshop.begin(music.sounds())
        self._conductor.follow(music, self._sample(now))
        self._outlet.touch(now)
