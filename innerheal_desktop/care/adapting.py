"""Adapting: a session as it suits a person, and why. Pure: a script in, a script and reasons out.

Of the words only those are changed that offer closed eyes, where open ones are kinder. An author's
own variant is taken where one suits the person, or is without holds; otherwise nothing but numbers
is other than written.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence, Set
from dataclasses import dataclass
from typing import Protocol

from innerheal_desktop.care.breaths import has_holds
from innerheal_desktop.care.changing import QUIET, changed
from innerheal_desktop.care.flags import EYES, Change, Flag, flags_of
from innerheal_desktop.session.limits import BRISK_BREATH
from innerheal_desktop.session.script import AS_WRITTEN, Script, Variant
from innerheal_desktop.session.steps import Breathe, Say, Silence
from innerheal_desktop.tongue import tr

_BREATHE, _SLEEP, _STEADY, _INNER_CHILD = "breathe", "sleep", "steady", "inner-child"


# Short, outward or steadying: suggested to anybody, whatever stands on the same shelf.
SPARED = ("inner-safety", "walking")
# What is changed of a breath that is paced.
OF_BREATHS = (
    Change.NO_HOLDS,
    Change.NOT_TOO_SLOW,
    Change.NOT_FAST,
    Change.SMALL,
    Change.NO_HUM,
)


class Described(Protocol):
    """What is known of a session without reading it: a library's entry."""

    @property
    def id(self) -> str:
        """What the app calls it."""
        ...

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
    """A session as it suits a person; `variant` names the author's own to begin with, if any.

    The script has all its variants still that suit the person: a sitting is laid out with one.
    """

    script: Script
    variant: str = AS_WRITTEN
    reasons: tuple[Reason, ...] = ()
    done: tuple[Change, ...] = ()  # what was asked for, also where it changed nothing here

    @property
    def line(self) -> str:
        """What of the sitting is other than written, and why, in one line; empty for nothing."""
        return next((reason.line for reason in self.reasons if reason.heard), "")

    @property
    def back(self) -> bool:
        """Whether the person may have anything of it as it is written."""
        return any(reason.back for reason in self.reasons if reason.heard)


def adapt(
    script: Script, flags: Set[str], *, as_written: bool = False, paced: bool = False
) -> Adapted:
    """`script` for a person with these flags, by name; the very same script for none.

    `as_written`: the person wants it as its author wrote it. What may be changed back then is,
    and only what may not stays adapted. `paced`: a pace is what the person asks for right now.
    """
    told = flags_of(flags)
    changes = _changes(told, as_written=as_written, paced=paced)
    made, variant, reasons, done = script, AS_WRITTEN, list[Reason](), list[Change]()
    if Change.SUITED in changes and (suited := _suited(script, told, changes)) is not None:
        variant = suited.name
        if not _opens(suited, script):  # else it is said what that is for
            names = [flag for flag in told if flag.name in suited.suits]
            reasons.append(_reason(Change.SUITED, names, variant))
    for change in changes:
        behind = _behind(change, told, script, variant)
        if not behind:
            continue
        before = made
        done.append(change)
        if change is Change.NO_HOLDS and not variant and Change.OWN_PACE not in _done(reasons):
            variant = _author_s_own(made)
        made = changed(made, change, variant)
        if _shows(change, before, made) and not _is_moot(change, reasons, made, variant):
            reasons.append(_reason(change, behind))
    if asking := _only_asked(script.id, script.settings.category, told):
        reasons.append(_reason(Change.ONLY_ASKED, asking))
    said = {EYES} if Change.OPEN_EYES in _done(reasons) else set[str]()
    reasons += [Reason(tr(note)) for note in _notes(script, told) if note not in said]
    return Adapted(made, variant, tuple(reasons), tuple(done))


def suggested_to(flags: Set[str]) -> tuple[str, ...]:
    """The ids of sessions that are suggested to a person with these flags, whatever the hour."""
    return tuple(dict.fromkeys(name for flag in flags_of(flags) for name in flag.suggests))


def is_only_asked(session: Described, flags: Set[str]) -> bool:
    """Whether a session is here for who asks for it, and not suggested by itself."""
    return bool(_only_asked(session.id, session.category, flags_of(flags)))


def outward_first(flags: Set[str]) -> Callable[[Described], bool]:
    """A key to sort by: for whom the breath is uneasy company, what does not ask for it leads."""
    uneasy = "breath" in flags

    def is_later(session: Described) -> bool:
        return uneasy and "no breath focus" not in session.tags

    return is_later


def _changes(told: Iterable[Flag], *, as_written: bool, paced: bool) -> tuple[Change, ...]:
    """What the flags change in a script, in the order of `Change`."""
    found = {
        change
        for flag in told
        for change in flag.changes
        if not as_written or (flag.stays and change is Change.NO_HOLDS)
    }
    found -= {Change.ONLY_ASKED, *([Change.OWN_PACE] if paced else [])}
    return tuple(each for each in Change if each in found)


def _behind(change: Change, told: Iterable[Flag], script: Script, variant: str) -> tuple[Flag, ...]:
    """The flags for which a change is done in this script.

    Nobody's pace is freed where the author suited the session to them, or where it is the very one
    that is suggested to them.
    """
    behind = (flag for flag in told if change in flag.changes and change is not Change.SUITED)
    if change is not Change.OWN_PACE:
        return tuple(behind)
    suits = next((v.suits for v in script.settings.variants if v.name == variant), ())
    return tuple(f for f in behind if f.name not in suits and script.id not in f.suggests)


def _reason(change: Change, behind: Sequence[Flag], variant: str = "") -> Reason:
    """The line of a change: why, where there is one flag behind it."""
    said = {flag.because for flag in behind}
    because = tr(said.pop()) if len(said) == 1 else tr("because of what you told us")
    stays = change is Change.NO_HOLDS and any(flag.stays for flag in behind)
    line = tr(change.value, because=because, variant=variant)
    return Reason(line, change, back=not stays)


def _done(reasons: Iterable[Reason]) -> set[Change | None]:
    return {reason.change for reason in reasons}


def _is_moot(change: Change, reasons: Iterable[Reason], made: Script, variant: str) -> bool:
    """Whether a change of breaths is nothing to speak of: at one's own pace none is left."""
    if Change.OWN_PACE not in _done(reasons) or change not in OF_BREATHS:
        return False
    return not any(isinstance(step, Breathe) for step in made.varied(variant).steps())


def _only_asked(session: str, category: str, told: Iterable[Flag]) -> tuple[Flag, ...]:
    if session in SPARED:
        return ()
    return tuple(flag for flag in told if {session, category} & {*flag.only_asked})


def _suited(script: Script, told: Iterable[Flag], changes: Sequence[Change]) -> Variant | None:
    """The first variant that its author wrote for such a person.

    Without holds, for who asks for that; and not another pace, for who has their own.
    """
    names = {flag.name for flag in told}
    for each in script.settings.variants:
        held = each.pattern is not None and has_holds(each.pattern)
        paced = each.pattern is not None and Change.OWN_PACE in changes
        if names & {*each.suits} and not (held and Change.NO_HOLDS in changes) and not paced:
            return each
    return None


def _opens(variant: Variant, script: Script) -> bool:
    """Whether all that a variant does is to leave out the holds."""
    main = script.main_pattern()
    own = any(variant.name in section.only for section in script.sections)
    return not own and variant.pattern is not None and main is not None and has_holds(main)


def _notes(script: Script, told: Iterable[Flag]) -> tuple[str, ...]:
    """What to read before, each once: on the breath where one breathes, on the rest elsewhere.

    Nothing is read before one steadies oneself.
    """
    category, tags = script.settings.category, script.settings.tags
    if category == _STEADY:
        return ()
    sleeps = _SLEEP in (category, *tags)
    stands = category == _BREATHE and any("stand" in tag for tag in tags)
    deep = category == _INNER_CHILD
    breathes = any(isinstance(step, Breathe) for step in script.steps())
    notes = [
        note
        for flag in told
        for note in (
            flag.note if breathes == (Change.NO_HOLDS in flag.changes) else "",
            flag.sleep_note if sleeps else "",
            flag.standing_note if stands else "",
            flag.deep_note if deep else "",
        )
    ]
    return tuple(dict.fromkeys(note for note in notes if note))


def _author_s_own(script: Script) -> str:
    """The first variant without holds, if the main breath has holds; none else.

    One that would be brisk where the script is not is no help.
    """
    main = script.main_pattern()
    if main is None or not has_holds(main):
        return AS_WRITTEN
    least = min(main.cycle, BRISK_BREATH)
    fitting_ones = (
        each.name
        for each in script.settings.variants
        if each.pattern is not None and not has_holds(each.pattern) and each.pattern.cycle >= least
    )
    return next(fitting_ones, AS_WRITTEN)


def _shows(change: Change, before: Script, after: Script) -> bool:
    """Whether a change makes a difference that a person would notice."""
    if change is not Change.SHORT_QUIET:
        return before != after
    return any(
        (isinstance(step, Say) and step.pause > QUIET)
        or (isinstance(step, Silence) and (step.seconds > QUIET or step.fill > 0))
        for step in before.steps()
    )
