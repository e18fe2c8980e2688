"""Laying out: a script and a length become a timeline, exact to the second.

Speech keeps its length. Quiet after a line stretches by one factor *k*. Steps that fill share
what is left at k = 1, breathing in whole breaths, the remainder going to the quiet beside it.
When there is nothing to fill, or it is full, *k* grows until the sum is right.

Which lengths a session can have is known from how long its lines take to read, so that it can be
checked and offered without any recording. A recorded voice that is quicker or slower than that
changes nothing of it: where its own quiet would not stretch so far, the sitting is laid out as it
would be read, and each line gives to the quiet after it, or takes from it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from functools import cached_property
from math import ceil, inf

from innerheal_desktop.session.parts import (
    LONGEST_SITTING,
    Part,
    parts_of,
)
from innerheal_desktop.session.script import Script, Section
from innerheal_desktop.session.settling import settled, spoken_by
from innerheal_desktop.session.steps import Bell, Play
from innerheal_desktop.session.timeline import Timeline
from innerheal_desktop.session.unfolding import Unfolding
from innerheal_desktop.session.voice import ReadingVoice, Voice
from innerheal_desktop.trouble import TroubleError

_CLOSE_ENOUGH = 1e-6


class LengthError(TroubleError):
    """The session cannot be that long. `shortest` and `longest` are the seconds it can be.

    Where `from` leaves a gap between the two, the remedy names the length before the gap too.
    """

    def __init__(
        self, script: Script, seconds: float, shortest: float, longest: float, nearest: float = 0.0
    ) -> None:
        self.shortest = shortest
        self.longest = longest
        gap = shortest <= nearest < seconds < longest
        near = f"; the nearest shorter length is {spoken_length(nearest)}" if gap else ""
        super().__init__(
            f"“{script.title}” cannot be {spoken_length(seconds)} long: its words and fixed steps"
            " take their time, and its pauses stretch only so far",
            f"It can be from {spoken_length(shortest)} to {spoken_length(longest)}{near}",
        )


class NestingError(TroubleError):
    """A session plays one that is not there, or that plays others itself."""


def spoken_length(seconds: float) -> str:
    """A length in a person's words: `5 min`, `1 min 16 s`, `20 s`."""
    whole = round(seconds)
    minutes, rest = divmod(whole, 60)
    if not minutes:
        return f"{rest} s"
    return f"{minutes} min {rest} s" if rest else f"{minutes} min"


class Layout:
    """One script, ready to be laid out at any length.

    `voice` says how long lines last (a reading voice when none is given), `variant` names one of
    the script's (KeyError if it has none such), `sessions` holds those that `play` steps may name.
    """

    def __init__(
        self,
        script: Script,
        *,
        voice: Voice | None = None,
        variant: str = "",
        sessions: Mapping[str, Script] | None = None,
    ) -> None:
        self._script = with_bells(script.varied(variant))
        self._reading: Voice = ReadingVoice(script.settings.voice)
        self._voice = voice or self._reading
        self._nesting = _Nesting(self._voice, sessions or {})

    @cached_property
    def range(self) -> tuple[float, float]:
        """The shortest and the longest sitting, in seconds."""
        ranges = [_range(self._script, voice, self._nesting) for voice in self._voices]
        return min(least for least, _ in ranges), max(most for _, most in ranges)

    @property
    def _voices(self) -> tuple[Voice, ...]:
        """By whose lengths of lines the sitting may be laid out; the first is who speaks."""
        return (self._voice,) if self._voice is self._reading else (self._voice, self._reading)

    def bounds(self, seconds: float) -> tuple[float, float]:
        """How short and how long, in seconds, what belongs to a sitting of `seconds` can be."""
        parts = parts_of(self._script, seconds / 60.0, self._voice, self._nesting.seconds)
        return sum(part.least for part in parts), sum(part.most for part in parts)

    def parts(self, seconds: float) -> list[Part]:
        """The settled parts of a sitting of `seconds`.

        Raises LengthError when the session cannot be that long, NestingError for a bad `play`.
        """
        for voice in self._voices if seconds <= LONGEST_SITTING + 1.0 else ():
            parts = parts_of(self._script, seconds / 60.0, voice, self._nesting.seconds)
            if settled(parts, seconds):
                if voice is not self._voice:
                    spoken_by(parts, self._voice)
                return parts
        nearest = _longest(self._script, seconds, self._reading, self._nesting)
        raise LengthError(self._script, seconds, *self.range, nearest)

    def timeline(self, seconds: float) -> Timeline:
        """The timeline of a sitting of `seconds`, within one second of it; raises as `parts`."""
        unfolding = Unfolding(self._script, self._voice)
        for part in self.parts(seconds):
            if isinstance(part.step, Play):
                unfolding.insert(part, self._nesting.timeline(part.step))
            else:
                unfolding.add(part)
        return unfolding.timeline(*self.range)


def lay_out(
    script: Script,
    seconds: float,
    *,
    voice: Voice | None = None,
    variant: str = "",
    sessions: Mapping[str, Script] | None = None,
) -> Timeline:
    """The timeline of `script` for a sitting of `seconds`: a `Layout`, used once."""
    return Layout(script, voice=voice, variant=variant, sessions=sessions).timeline(seconds)


def with_bells(script: Script) -> Script:
    """The script with the bells that its settings open and close it with."""
    bells = script.settings.bells
    sections = list(script.sections)
    if not sections:
        return script
    steps = script.steps()
    if bells.open and not (steps and isinstance(steps[0], Bell)):
        opening = Bell(sound=bells.sound, strikes=bells.open)
        first = sections[0]
        if first.since:
            sections.insert(0, Section("Open", (opening,)))
        else:
            sections[0] = replace(first, steps=(opening, *first.steps))
    if bells.close and not (steps and isinstance(steps[-1], Bell)):
        closing = Bell(sound=bells.sound, strikes=bells.close)
        last = sections[-1]
        if last.since:
            sections.append(Section("Close", (closing,)))
        else:
            sections[-1] = replace(last, steps=(*last.steps, closing))
    return replace(script, sections=tuple(sections))


class _Nesting:
    """The sessions inside a session, each laid out once. They keep their own words and no bells."""

    def __init__(self, voice: Voice, sessions: Mapping[str, Script]) -> None:
        self._voice = voice
        self._sessions = sessions
        self._laid: dict[tuple[str, float], Timeline] = {}

    def seconds(self, step: Play) -> float:
        return self.timeline(step).length

    def timeline(self, step: Play) -> Timeline:
        key = (step.session, step.minutes)
        if key not in self._laid:
            self._laid[key] = self._lay_out(step)
        return self._laid[key]

    def _lay_out(self, step: Play) -> Timeline:
        script = self._sessions.get(step.session)
        if script is None:
            raise NestingError(f"there is no session called “{step.session}”")
        if any(isinstance(inner, Play) for inner in script.steps()):
            raise NestingError(f"“{step.session}” plays other sessions, so it cannot be played")
        quiet = replace(script.settings.bells, open=0, close=0)
        script = replace(script, settings=replace(script.settings, bells=quiet))
        seconds = step.minutes * 60.0 or min(script.settings.lengths)
        return lay_out(script, seconds, voice=self._voice)


def _range(script: Script, voice: Voice, nesting: _Nesting) -> tuple[float, float]:
    starts = (max(part.since, step.since) for part in script.sections for step in part.steps)
    shortest, before = min(starts, default=0.0) * 60.0, -1.0
    while shortest > before:
        before = shortest
        parts = parts_of(script, shortest / 60.0, voice, nesting.seconds)
        shortest = max(sum(part.least for part in parts), shortest)
    return shortest, max(_longest(script, LONGEST_SITTING, voice, nesting), shortest)


def _longest(script: Script, within: float, voice: Voice, nesting: _Nesting) -> float:
    """The longest sitting of at most `within` seconds: what belongs to longer ones is not in it.

    In whole seconds, rounded up, since a layout within a second of its length will do.
    """
    longest, before = within, inf
    while longest < before:
        before = longest
        parts = parts_of(script, longest / 60.0, voice, nesting.seconds)
        longest = min(float(ceil(sum(part.most for part in parts) - _CLOSE_ENOUGH)), longest)
    return longest
