"""The performer: one sitting being heard. Lives in the audio thread and moves step by step."""

from __future__ import annotations

from collections.abc import Callable

from innerheal_desktop.session.timeline import Timeline
from innerheal_desktop.sound.choices import SoundChoices
from innerheal_desktop.sound.clap import Claps
from innerheal_desktop.sound.clips import Workshop
from innerheal_desktop.sound.conductor import Conductor
from innerheal_desktop.sound.device import BLOCK
from innerheal_desktop.sound.line import Line
from innerheal_desktop.sound.mixer import Mixer, set_up
from innerheal_desktop.sound.outlet import Outlet
from innerheal_desktop.sound.score import RATE, score
from innerheal_desktop.sound.speech import speech_of, spoken

# Seconds from the beginning of a block to the ear (measured; two device buffers).
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

    # Long, as each thing a sitting does is a few lines here, and they share where it stands.

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
        self._conductor = Conductor(Mixer(), workshop.recording)
        self._claps = Claps(self._conductor.mixer)
        self._timeline: Timeline | None = None
        self._zero: float | None = None
        set_up(self._conductor.mixer, choices, 0.0)

    @property
    def notice(self) -> str:
        """What the person should know, or nothing."""
        return self._outlet.notice or self._workshop.notice

    def devices(self) -> tuple[str, ...]:
        """The names of the devices there are."""
        return self._outlet.names()

    def prepare(self, timeline: Timeline) -> None:
        """Lay out `timeline`. A sitting that is running goes on in it, at the same place."""
        self._timeline = timeline
        self._lay_out()

    def play(self, zero: float) -> None:
        """The sitting runs; it began, or would have begun, at the time `zero`."""
        self._take_back()
        self._outlet.ask()
        self._zero = zero
        self._conductor.move(self._sample(self._clock()))

    def pause(self) -> None:
        """Everything fades in 150 ms."""
        self._take_back()
        self._zero = None
        self._conductor.hush(PAUSE_FADE)

    def seek(self, zero: float) -> None:
        """Go on elsewhere, if it is running."""
        if self._zero is not None:
            self._take_back()
            self._zero = zero
            self._conductor.move(self._sample(self._clock()))

    def stop(self, *, ring: bool = False) -> None:
        """Everything fades in 400 ms; with `ring`, bells end by themselves."""
        self._take_back()
        self._zero = None
        self._conductor.hush(STOP_FADE, ring=ring)

    def clap(self, at: float) -> None:
        """One click, heard at the time `at`."""
        self._take_back()
        self._outlet.touch(self._clock())
        self._outlet.ask()
        self._claps.ask(at)

    def update(self, choices: SoundChoices) -> None:
        """Move the volumes; change the breath sounds or the device."""
        self._take_back()
        before, self._choices = self._choices, choices
        set_up(self._conductor.mixer, choices, LEVEL_FADE)
        self._outlet.choose(choices.device)
        clip_for = self._workshop.clip_for
        spoken_anew = speech_of(choices, clip_for) != speech_of(before, clip_for)
        if spoken_anew or choices.breath_set != before.breath_set:
            self._lay_out()

    def step(self) -> float:
        """Do what is due. Returns the seconds after which to look again."""
        self._workshop.check()
        now = self._clock()
        if self._zero is not None:
            self._workshop.attend(self._conductor.lines(self._sample(now)))
        if self._sounding():
            self._outlet.touch(now)
        line = self._outlet.ready(now)
        if line is None:
            if self._zero is None:
                self._conductor.mixer.clear()
            return DOZE
        while line.wants(now) and self._sounding():
            self._send_block(line, now)
            now = self._clock()
        return line.rest(now) if self._sounding() else DOZE

    @property
    def audible(self) -> bool:
        """Whether something is still to be heard of what was asked for."""
        line = self._outlet.line
        return line is not None and (self._sounding() or not line.dry())

    def close(self) -> None:
        """Let go of the device and the worker."""
        self._outlet.close()
        self._workshop.close()

    def _sounding(self) -> bool:
        running = self._zero is not None or self._claps.flowing(self._clock())
        return running or self._conductor.mixer.sounding

    def _take_back(self) -> None:
        """Make the block that waits anew, so that what is asked now is heard a block earlier."""
        line = self._outlet.line
        if line is not None and line.take_back(self._clock()):
            self._conductor.mixer.rewind()

    def _send_block(self, line: Line, now: float) -> None:
        mixer = self._conductor.mixer
        if line.dry():
            line.begin(now, mixer.frame)
            mixer.begin_gently()
            if self._zero is not None:
                mixer.clear()  # after a gap nothing goes on where it broke off
                self._conductor.move(self._sample(now))

        def frame_of(when: float) -> int:
            return line.frame_at(when - LATENCY - self._choices.latency_ms / 1000.0)

        if self._zero is not None:
            zero = self._zero
            self._conductor.plan(lambda sample: frame_of(zero + sample / RATE), BLOCK)
        self._claps.plan(frame_of, BLOCK)
        frame = mixer.frame
        line.send(mixer.render(BLOCK), frame, now)

    def _sample(self, now: float) -> int:
        return 0 if self._zero is None else max(0, round((now - self._zero) * RATE))

    def _lay_out(self) -> None:
        if self._timeline is None:
            return
        now = self._clock()
        self._take_back()
        said = spoken(self._timeline, speech_of(self._choices, self._workshop.clip_for))
        music = score(self._timeline, self._choices.breath_set, said)
        self._conductor.follow(music, self._sample(now))
        first = self._conductor.lines(self._sample(now))
        self._workshop.begin(music.sounds(first), first)
        self._outlet.touch(now)
