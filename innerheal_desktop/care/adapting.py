"""Adapting: a session as it suits a person, and why. Pure: a script in, a script and reasons out.

Words are never changed. An author's own variant without holds is taken where there is one, and
otherwise nothing but numbers is other than written.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Set
from dataclasses import dataclass, replace
from functools import partial
from typing import Protocol

from innerheal_desktop.care.breaths import fitting, has_holds
from innerheal_desktop.care.flags import Change, Flag, flags_of
from innerheal_desktop.session.breath import BreathPattern
from innerheal_desktop.session.limits import BRISK_BREATH, breathing_within_limits
from innerheal_desktop.session.script import Script
from innerheal_desktop.session.steps import Bell, Breathe, Say, Silence, Step
from innerheal_desktop.tongue import tr

QUIET = 20.0  # seconds
SOFTEST = "chime"
_SLEEP, _STEADY = "sleep", "steady"


class Described(Protocol):
    """What is known of a session without reading it: a script's settings, a library's entry."""

    @property
    def category(self) -> str:
        """One of the categories of a script."""
        ...

    @property
    def tags(self) -> tuple[str, ...]:
        """The author's tags."""
        ...


@dataclass(frozen=True, slots=True)
class Reason:
    """Something that is other than written: its `line`, and whether it may be changed `back`.

    Without a `change` it is a word to read before, and nothing is other than written.
    """

    line: str
    change: Change | None = None
    back: bool = False

    @property
    def heard(self) -> bool:
        """Whether the sitting itself is other than written."""
        return self.change not in (None, Change.ONLY_ASKED)


@dataclass(frozen=True, slots=True)
class Adapted:
    """A session as it suits a person; `variant` names the author's own that was taken, if any."""

    script: Script
    variant: str = ""
    reasons: tuple[Reason, ...] = ()

    @property
    def line(self) -> str:
        """What of the sitting is other than written, and why, in one line; empty for nothing."""
        return next((reason.line for reason in self.reasons if reason.heard), "")

    @property
    def back(self) -> bool:
        """Whether the person may have anything of it as it is written."""
        return any(reason.back for reason in self.reasons if reason.heard)


def adapt(script: Script, flags: Set[str], *, as_written: bool = False) -> Adapted:
    """`script` for a person with these flags, by name; the very same script for none.

    `as_written`: the person wants it as its author wrote it. What may be changed back then is,
    and only what may not stays adapted.
    """
    told = flags_of(flags)
    made, variant = script, ""
    reasons: list[Reason] = []
    for change in _changes(told, as_written=as_written):
        before = made
        if change is Change.NO_HOLDS:
            made, variant = _author_s_own(made)
        made = _changed(made, change)
        if _shows(change, before, made):
            reasons.append(_reason(change, told))
    if asking := _only_asked(script.settings, told):
        reasons.append(_reason(Change.ONLY_ASKED, asking))
    reasons += [Reason(tr(note)) for note in _notes(script, told)]
    return Adapted(made, variant, tuple(reasons))


def is_only_asked(session: Described, flags: Set[str]) -> bool:
    """Whether a session is here for who asks for it, and not suggested by itself."""
    return bool(_only_asked(session, flags_of(flags)))


def outward_first(flags: Set[str]) -> Callable[[Described], bool]:
    """A key to sort by: for whom the breath is uneasy company, what does not ask for it leads."""
    uneasy = "breath" in flags

    def is_later(session: Described) -> bool:
        return uneasy and "no breath focus" not in session.tags

    return is_later


def _changes(told: Iterable[Flag], *, as_written: bool) -> tuple[Change, ...]:
    """What the flags change in a script, in the order of `Change`."""
    found = {
        change
        for flag in told
        for change in flag.changes
        if not as_written or (flag.stays and change is Change.NO_HOLDS)
    }
    return tuple(each for each in Change if each in found and each is not Change.ONLY_ASKED)


def _reason(change: Change, told: Iterable[Flag]) -> Reason:
    """The line of a change: why, where there is one flag behind it."""
    behind = [flag for flag in told if change in flag.changes]
    said = {flag.because for flag in behind}
    because = tr(said.pop()) if len(said) == 1 else tr("because of what you told us")
    stays = change is Change.NO_HOLDS and any(flag.stays for flag in behind)
    return Reason(tr(change.value, because=because), change, back=not stays)


def _only_asked(session: Described, told: Iterable[Flag]) -> tuple[Flag, ...]:
    return tuple(flag for flag in told if session.category in flag.only_asked)


def _notes(script: Script, told: Iterable[Flag]) -> tuple[str, ...]:
    """What to read before, each once: on the breath where one breathes, on the rest elsewhere.

    Nothing is read before one steadies oneself.
    """
    if script.settings.category == _STEADY:
        return ()
    sleeps = _SLEEP in (script.settings.category, *script.settings.tags)
    breathes = any(isinstance(step, Breathe) for step in script.steps())
    notes = [
        note
        for flag in told
        if breathes == (Change.NO_HOLDS in flag.changes)
        for note in (flag.note, flag.sleep_note if sleeps else "")
    ]
    return tuple(dict.fromkeys(note for note in notes if note))


def _author_s_own(script: Script) -> tuple[Script, str]:
    """The script with its first variant without holds, if its main breath has holds.

    One that would be brisk where the script is not is no help.
    """
    main = script.main_pattern()
    if main is None or not has_holds(main):
        return script, ""
    least = min(main.cycle, BRISK_BREATH)
    name = next(
        (
            each.name
            for each in script.settings.variants
            if each.pattern is not None
            and not has_holds(each.pattern)
            and each.pattern.cycle >= least
        ),
        "",
    )
    return (_with_steps(script.varied(name), _bounded), name) if name else (script, "")


def _changed(script: Script, change: Change) -> Script:
    """The script with every step, variant and bell as one change wants them."""
    settings, fit = script.settings, fitting(change)
    variants = tuple(
        replace(each, pattern=each.pattern and fit(each.pattern))
        for each in settings.variants
        if not (change is Change.NO_HOLDS and each.pattern and has_holds(each.pattern))
    )
    settings = replace(settings, variants=variants)
    if change is Change.SOFT_BELLS and (settings.bells.open or settings.bells.close):
        settings = replace(settings, bells=replace(settings.bells, sound=SOFTEST))
    return _with_steps(replace(script, settings=settings), partial(_step, change=change))


def _with_steps(script: Script, made_of: Callable[[Step], Step]) -> Script:
    sections = tuple(
        replace(each, steps=tuple(made_of(step) for step in each.steps)) for each in script.sections
    )
    return replace(script, sections=sections)


def _bounded(step: Step) -> Step:
    return breathing_within_limits(step)[0] if isinstance(step, Breathe) else step


def _step(step: Step, change: Change) -> Step:
    match step:
        case Breathe():
            hums = step.touch == "hum" and change is Change.NO_HUM
            return _breathing(replace(step, touch="") if hums else step, fitting(change))
        case Say() if change is Change.SHORT_QUIET:
            return replace(step, pause=min(step.pause, QUIET), most=QUIET)
        case Silence() if change is Change.SHORT_QUIET:
            return replace(step, seconds=min(step.seconds, QUIET))
        case Silence() | Bell() if change is Change.SOFT_BELLS and _rings(step):
            return replace(step, sound=SOFTEST)
        case _:
            return step


def _rings(step: Silence | Bell) -> bool:
    return isinstance(step, Bell) or bool(step.every or step.at or step.before_end)


def _breathing(step: Breathe, fit: Callable[[BreathPattern], BreathPattern]) -> Breathe:
    """The breathing of a step; counted breaths last about as long as they did."""
    pattern, ramp_to = fit(step.pattern), step.ramp_to and fit(step.ramp_to)
    if (pattern, ramp_to) == (step.pattern, step.ramp_to):
        return step
    before = step.pattern.cycle + (step.ramp_to or step.pattern).cycle
    after = pattern.cycle + (ramp_to or pattern).cycle
    cycles = max(round(step.cycles * before / after), 1) if step.cycles else 0
    made = replace(step, pattern=pattern, ramp_to=ramp_to, cycles=cycles)
    return breathing_within_limits(made)[0]


def _shows(change: Change, before: Script, after: Script) -> bool:
    """Whether a change makes a difference that a person would notice."""
    if change is not Change.SHORT_QUIET:
        return before != after
    return any(isinstance(step, Say | Silence) and _quiet(step) > QUIET for step in before.steps())


def _quiet(step: Say | Silence) -> float:
    return step.pause if isinstance(step, Say) else step.seconds
