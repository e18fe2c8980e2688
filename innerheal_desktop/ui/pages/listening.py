"""Trying sounds out: what is played for it, and one thing at a time."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from innerheal_desktop.session.breath import BreathPattern
from innerheal_desktop.session.layout import Layout
from innerheal_desktop.session.script import Bells, Script, Section, Settings
from innerheal_desktop.session.steps import Bell, Breathe, Say, Silence, Step
from innerheal_desktop.session.timeline import Timeline
from innerheal_desktop.tongue import tr
from innerheal_desktop.ui.hearing import AHEAD, Hearing
from innerheal_desktop.ui.widgets.button import Button

if TYPE_CHECKING:
    from innerheal_desktop.sound.own import OwnSound

PATTERN = BreathPattern.parse("4-0-6-0")
# Seconds of a sound of one's own.
LONGEST = 15.0


def one_breath() -> Timeline:
    """One breath and nothing else."""
    return _breaths(1, Settings(bells=Bells(0, 0)))


def some_of_all() -> Timeline:
    """A bell, rain, and two breaths: enough to set volumes by."""
    return _breaths(2, Settings(ambience="rain", bells=Bells(1, 0)))


def some_words(speech: str) -> Timeline:
    """A line, one breath with its words, or both: what `speech` lets be said of a session."""
    line = Say(text="You can pause or stop at any moment. Nothing is lost if you do.", pause=3.0)
    breath = Breathe(pattern=PATTERN, cycles=1)
    steps: dict[str, tuple[Step, ...]] = {"lines": (line,), "words": (breath,)}
    return _all_heard(steps.get(speech, (line, breath)), Settings(bells=Bells(0, 0)))


def own_sound(sound: OwnSound) -> Timeline:
    """A bell of the person's, struck once, or some of a place of theirs."""
    if sound.kind == "bell":
        bell = Bell(sound=sound.name, ring=min(max(sound.seconds, 2.0), LONGEST))
        return _heard(bell, Settings(bells=Bells(0, 0)))
    return _heard(Silence(seconds=LONGEST), Settings(ambience=sound.name, bells=Bells(0, 0)))


def _breaths(count: int, settings: Settings) -> Timeline:
    return _heard(Breathe(pattern=PATTERN, cycles=count, words=False), settings)


def _heard(step: Step, settings: Settings) -> Timeline:
    return _all_heard((step,), settings)


def _all_heard(steps: tuple[Step, ...], settings: Settings) -> Timeline:
    section = Section("Listen", steps)
    script = Script("listen", "Listen", "", settings, (section,))
    layout = Layout(script)
    return layout.timeline(layout.range[0])


class Trial(QObject):
    """What is tried out now. Its button says Stop until it ends, or something else begins."""

    ended = Signal()

    def __init__(self, hearing: Hearing, parent: QObject) -> None:
        super().__init__(parent)
        self._hearing = hearing
        self._button: Button | None = None
        self._words = ("", "")
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(lambda: self.stop(ring=True))

    @property
    def button(self) -> Button | None:
        """The button of what is tried out now."""
        return self._button

    def listen(self, button: Button, timeline: Timeline) -> None:
        """Play `timeline`, or stop it when it is what plays."""
        if self.begin(button):
            self._hearing.listen(timeline)
            self._timer.start(round((AHEAD + timeline.length) * 1000))

    def begin(self, button: Button) -> bool:
        """Whether `button` begins something now; pressed again, it ends it."""
        again = button is self._button
        self.stop()
        if not again:
            self._button = button
            self._words = (button.text(), button.accessibleName())
            button.setText(tr("Stop"))
            button.setAccessibleName(tr("Stop: {what}", what=self._words[1]))
        return not again

    def stop(self, *, ring: bool = False) -> None:
        """End it; with `ring`, a bell may sound out."""
        if self._button is None:
            return
        button, self._button = self._button, None
        button.setText(self._words[0])
        button.setAccessibleName(self._words[1])
        self._timer.stop()
        self._hearing.quiet(ring=ring)
        self.ended.emit()


class Beat:
    """A calm beat by `clock`. Each tap is ordered with `clap` shortly before it is due."""

    PERIOD = 1.2

    def __init__(self, clock: Callable[[], float], clap: Callable[[float], None]) -> None:
        self._clock = clock
        self._clap = clap
        self._due = 0.0
        self._ordered = False
        self._last = float("-inf")

    def begin(self) -> None:
        """The first tap comes after one beat: a device may have to be opened first."""
        self._last = float("-inf")
        self._due = self._clock() + self.PERIOD
        self._clap(self._due)
        self._ordered = True

    def since(self) -> float:
        """Seconds since the newest tap; before the first one, without end. Ask often."""
        now = self._clock()
        if now >= self._due:
            self._last = self._due + (now - self._due) // self.PERIOD * self.PERIOD
            self._due = self._last + self.PERIOD
            self._ordered = False
        if not self._ordered and now >= self._due - AHEAD:
            self._clap(self._due)
            self._ordered = True
        return now - self._last
