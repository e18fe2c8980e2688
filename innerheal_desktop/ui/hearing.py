"""Hearing: the sound engine, and what the person chose to hear, from one start to the next."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QTimer

from innerheal_desktop.sound.silence import NoSound, Sound
from innerheal_desktop.tongue import mark, tr

if TYPE_CHECKING:
    from innerheal_desktop.session.timeline import Timeline
    from innerheal_desktop.sound.choices import SoundChoices
    from innerheal_desktop.ui.memory import Memory

KEY = "sound"
# A hand that still moves a slider is waited for, in milliseconds.
STILL = 400
# A sound is ordered this many seconds before it begins: it must be made, and the device opened.
AHEAD = 0.6

QUIET = mark(
    "Sound is off for this run, because quiet was asked for. Your choices are kept all the same."
)
UNKEPT = mark("These choices hold until the window closes.")


class Engine(Sound, Protocol):
    """What a person's choices need of the sound engine. Its clock is `Clock.awake`."""

    def devices(self) -> Sequence[str]:
        """The names of the devices that are there, as far as they are known; asks for them anew."""
        ...

    def update(self, choices: SoundChoices) -> None:
        """Sound like this from now on."""
        ...

    def clap(self, at: float) -> None:
        """Tap once, to be heard when the clock shows `at`."""
        ...

    def close(self) -> None:
        """Let go of the device."""
        ...


class Hearing:
    """The engine is made when it is first needed, and hears of each choice at once.

    Muting changes no choice. Whoever tries sounds out hears them, muted or not, until `quiet`.
    """

    def __init__(self, memory: Memory, make: Callable[[], Engine | None]) -> None:
        self._memory = memory
        self._make = make
        self._engine: tuple[Engine | None] | None = None
        self._choices: SoundChoices | None = None
        self._muted = False
        self._behind = 1.0  # so much of the ambience is left in this sitting
        self._trying = False
        self._keeping = QTimer()
        self._keeping.setSingleShot(True)
        self._keeping.setInterval(STILL)
        self._keeping.timeout.connect(self._keep)

    @property
    def choices(self) -> SoundChoices:
        """What the person chose, now or another day."""
        if self._choices is None:
            from innerheal_desktop.sound.choices import SoundChoices

            log = self._memory.log
            self._choices = SoundChoices.from_json(log.setting(KEY) if log is not None else None)
        return self._choices

    @property
    def engine(self) -> Engine | None:
        """The engine, made with the choices; None when quiet was asked for."""
        if self._engine is None:
            self._engine = (self._make(),)
            self._update()
        return self._engine[0]

    @property
    def sound(self) -> Sound:
        """What sittings sound with."""
        return self.engine or NoSound()

    def devices(self) -> Sequence[str]:
        """The devices there are, as far as they are known; asks for them anew."""
        return self.engine.devices() if self.engine is not None else ()

    @property
    def notice(self) -> str:
        """One quiet line about sound that is amiss, or choices that cannot be kept; or empty."""
        if self.engine is None:
            return tr(QUIET)
        if self._memory.log is None:
            return f"{self._memory.notice} {tr(UNKEPT)}"
        return self.engine.notice

    def change(self, choices: SoundChoices) -> None:
        """Hear it like this from now on."""
        self._choices = choices
        self._keeping.start()
        self._update()

    def mute(self, muted: bool) -> None:
        """Be silent, or sound exactly as chosen."""
        self._muted = muted
        self._update()

    def recede(self, share: float) -> None:
        """Let so much (0…1) of the sound behind be left, until it is said otherwise."""
        if share != self._behind:
            self._behind = share
            self._update()

    def listen(self, timeline: Timeline) -> None:
        """Try out how `timeline` sounds, from its begin."""
        if (engine := self._tried()) is not None:
            engine.prepare(timeline)
            engine.play(-AHEAD)

    def clap(self, at: float) -> None:
        """Tap once when the clock shows `at`."""
        if (engine := self._tried()) is not None:
            engine.clap(at)

    def quiet(self, *, ring: bool = False) -> None:
        """Nothing is tried out any more; with `ring`, a bell may end by itself."""
        if self._trying and self.engine is not None:
            self._trying = False
            self.engine.stop(ring=ring)
            self._update()

    def forget(self) -> None:
        """Sound as usual again, and write nothing of it."""
        self._keeping.stop()
        self._choices = None
        self._update()

    def close(self) -> None:
        """Keep what was chosen last, and let go of the device."""
        if self._keeping.isActive():
            self._keep()
        if self._engine is not None and self._engine[0] is not None:
            self._engine[0].close()

    def _tried(self) -> Engine | None:
        if not self._trying:
            self._trying = True
            self._update()
        return self.engine

    def _update(self) -> None:
        engine = self._engine[0] if self._engine is not None else None
        if engine is None:
            return
        from dataclasses import replace

        from innerheal_desktop.sound.choices import silent

        chosen = self.choices
        if self._behind < 1.0 and not self._trying:
            chosen = replace(chosen, ambience=chosen.ambience * self._behind)
        engine.update(silent(chosen) if self._muted and not self._trying else chosen)

    def _keep(self) -> None:
        self._keeping.stop()
        if self._memory.log is not None:
            self._memory.log.set_setting(KEY, self.choices.as_json())
