"""What can be practised at a glance: a session's breath and bells alone, without its words."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from innerheal_desktop.library.catalogue import Entry
from innerheal_desktop.session.layout import LengthError, lay_out
from innerheal_desktop.session.script import Bells, Script, Section
from innerheal_desktop.session.steps import Bell, Breathe, Silence, Step
from innerheal_desktop.session.timeline import Change, Timeline
from innerheal_desktop.tongue import tr
from innerheal_desktop.trouble import TroubleError

# Only these gates ask for nothing but a line: what is practised beside other work must be light.
LIGHT = ("none", "note")
# A session whose questions are the heart of it is nothing to be followed beside other work.
ASKS = "with questions"
# One soft tone at the end, and the seconds it is left to ring.
TONE = Bell(sound="chime", strikes=1, ring=3.0)


def patterns(entries: Iterable[Entry]) -> tuple[Entry, ...]:
    """The sessions of breathing that may be followed beside other work."""
    return tuple(
        entry
        for entry in entries
        if not entry.faults
        and entry.category == "breathe"
        and entry.breathes
        and entry.gate in LIGHT
        and ASKS not in entry.tags
    )


def is_pattern(script: Script) -> bool:
    """Whether a session is one of those."""
    settings = script.settings
    light = settings.category == "breathe" and settings.gate in LIGHT and ASKS not in settings.tags
    return light and any(isinstance(step, Breathe) for step in script.steps())


def sitting_at_hand(script: Script, seconds: float) -> Timeline:
    """The sitting of a session without its words, as near to `seconds` as it can be.

    TroubleError for a session that is not light, or has no breath and no silence of its own.
    """
    bare = wordless(script)
    still = any(isinstance(step, Breathe | Silence) for step in bare.steps())
    if script.settings.gate not in LIGHT or not still:
        raise TroubleError(
            tr("“{title}” wants the whole window", title=script.title),
            tr("Begin it in the window, where its words and its card are shown"),
        )
    return replace(_laid(bare, seconds), visuals=(Change(0.0, script.settings.visual),))


def wordless(script: Script) -> Script:
    """The script with nothing but its breaths and bells; a silence is kept where none breathes."""
    breathes = any(isinstance(step, Breathe) for step in script.steps())
    sections = [
        replace(section, steps=steps)
        for section in script.sections
        if (steps := tuple(_kept(section.steps, breathes=breathes)))
    ]
    if not sections or not isinstance(sections[-1].steps[-1], Bell):
        sections.append(Section(script.title, (TONE,)))
    quiet = replace(script.settings, ambience="none", bells=Bells(open=0, close=0))
    return replace(script, sections=tuple(sections), settings=quiet)


def _kept(steps: Iterable[Step], *, breathes: bool) -> Iterable[Step]:
    for step in steps:
        if isinstance(step, Breathe):
            yield replace(step, reminders=())
        elif isinstance(step, Bell) or (isinstance(step, Silence) and not breathes):
            yield step


def _laid(script: Script, seconds: float) -> Timeline:
    """The timeline nearest to `seconds`: as asked, as far as it stretches, or as it is offered."""
    try:
        return lay_out(script, seconds)
    except LengthError as error:
        offered = sorted(script.settings.lengths, key=lambda each: abs(each - seconds))
        for length in (min(max(seconds, error.shortest), error.longest), *offered):
            try:
                return lay_out(script, length)
            except LengthError:
                continue
        raise
