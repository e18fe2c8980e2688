"""Sittings with one breath: the same few words around any pattern, as a session like every other.

They are laid out from one small script, `assets/breaths/one-breath.md`, which also becomes the
file when a person keeps their breath as a session file.
"""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache, lru_cache
from math import ceil

from innerheal_desktop.library.breaths import (
    OWN_ID,
    PACE_ID,
    PLAIN_ID,
    Breaths,
    fair_breath,
    fair_name,
)
from innerheal_desktop.library.patterns import TABLE, pattern_of
from innerheal_desktop.library.reading import read
from innerheal_desktop.paths import assets
from innerheal_desktop.session.breath import BreathPattern
from innerheal_desktop.session.layout import Layout
from innerheal_desktop.session.limits import BRISK_BREATH, TURN, within_limits
from innerheal_desktop.session.script import Script, Variant
from innerheal_desktop.session.steps import Breathe
from innerheal_desktop.tongue import tr
from innerheal_desktop.trouble import TroubleError

# The pattern that the small script is written with, and the one that its lead-in begins with.
_WRITTEN, _LEAD_IN = "4-0-6-0", "3-0-4-0"
# Minutes that are offered, and the most of a breath quicker than twelve a minute.
LENGTHS = (1, 2, 3, 5, 10, 15, 20)
MOST_BRISK = 3
# From breath to breath the lead-in grows by at most so much (seconds).
_GROWS = 1.5
# A breath longer than this (seconds; 4.5 a minute) asks for the care that holds do.
SLOW = 13.5


def gate_of(pattern: BreathPattern) -> str:
    """What is asked before a sitting with it: `holds` for held or very slow breath, else `note`."""
    held = pattern.hold > 0 or pattern.rest > TURN
    return "holds" if held or pattern.cycle > SLOW else "note"


def text_of(title: str, pattern: BreathPattern) -> str:
    """The script of a sitting with one breath, as a file that one can edit and share."""
    text = _template()
    growing = abs(pattern.cycle - BreathPattern.parse(_LEAD_IN).cycle)
    breaths = max(ceil(growing / _GROWS), 1) + 1
    lasts = breaths * (pattern.cycle + BreathPattern.parse(_LEAD_IN).cycle) / 2.0
    since = next((minutes for most, minutes in ((45.0, 3), (125.0, 5)) if lasts <= most), 10)
    for written, made in (
        (f'"{_WRITTEN}"', f'"{pattern}"'),
        ("cycles = 4", f"cycles = {breaths}"),
        ("## Find the breath [from 3]", f"## Find the breath [from {since}]"),
        ('gate = "note"', f'gate = "{gate_of(pattern)}"'),
    ):
        text = text.replace(written, made)
    text = re.sub(r"^# .*$", f"# {_plain(title)}", text, count=1, flags=re.MULTILINE)
    return _offering(text, _lengths(text, pattern))


def script_of(session: str, title: str, pattern: BreathPattern) -> Script:
    """The sitting with one breath, called `title`.

    A pattern outside the limits is drawn in, and its card says so.
    """
    _, notices = within_limits(pattern)
    made = replace(_made(session, fair_breath(pattern)), title=title)
    if not notices:
        return made
    said = "; ".join(notices)
    return replace(made, card=f"{said[:1].upper()}{said[1:]}. {made.card}")


def _lengths(text: str, pattern: BreathPattern) -> tuple[int, ...]:
    """The minutes of LENGTHS that a script can last; a brisk breath is for a few minutes alone."""
    layout = Layout(_read(_offering(text, LENGTHS[:1]), "one-breath"))
    most = MOST_BRISK if pattern.cycle < BRISK_BREATH else LENGTHS[-1]
    return tuple(each for each in LENGTHS if each <= most and _can_be(layout, 60.0 * each))


def named(session: str, breaths: Breaths) -> Script | None:
    """The sitting that an id means; None for the id of any other session.

    A pattern of one's own by its number or name, one's own pace, or `one-breath-` and a name or a
    spelling of the table.
    """
    if session == PACE_ID and breaths.pace is not None:
        return script_of(session, tr("My pace"), breaths.pace.pattern)
    if session.startswith(OWN_ID):
        own = next((each for each in breaths.own if each.session == session), None)
        own = own or breaths.called(session.removeprefix(OWN_ID))
        return script_of(own.session, own.name, own.pattern) if own is not None else None
    if not session.startswith(PLAIN_ID):
        return None
    name = session.removeprefix(PLAIN_ID)
    try:
        pattern = pattern_of(name)
    except ValueError:
        return None
    row = next((each for each in TABLE if each.name == name), None)
    title = tr(row.title) if row is not None else tr("Breath {pattern}", pattern=name)
    return script_of(session, title, pattern)


def with_own(script: Script, breaths: Breaths) -> Script:
    """The script with the person's own breaths among its variants, where one may be changed.

    Only breaths of a shape that the author has, so that the words stay true: even ones among even
    ones, holds among holds. One's own pace is made even there. Holds, and a very slow breath, stand
    only in sessions whose gate asks for that.
    """
    if not may_be_changed(script):
        return script
    settings, shapes = script.settings, _shapes(script)
    wanted = [(tr("Mine: {name}", name=each.name), each.pattern) for each in breaths.own]
    if breaths.pace is not None:
        pace = breaths.pace.pattern
        fitting = pace if _shape(pace) in shapes else _even(pace)
        wanted.insert(0, (tr("My pace"), fitting))
    taken = {each.name for each in settings.variants}
    more = tuple(
        Variant(name, pattern)
        for name, pattern in wanted
        if name not in taken and _shape(pattern) in shapes and pattern.cycle >= BRISK_BREATH
        if (gate_of(pattern) == "note" or settings.gate == "holds") and not pattern.top_up
        if _fits(script, name, pattern)
    )
    return replace(script, settings=replace(settings, variants=(*settings.variants, *more)))


def may_be_changed(script: Script) -> bool:
    """Whether the author lets the main breath be another, and no word hangs on how long it is.

    A session that is called by its numbers, that has sides or sounds, or other words for other
    breaths, keeps its own.
    """
    settings, main = script.settings, script.main_pattern()
    offers = any(each.pattern is not None for each in settings.variants)
    if main is None or not offers or settings.category != "breathe" or main.top_up:
        return False
    if any(each.isdigit() for each in script.title) or any(each.only for each in script.sections):
        return False
    filling = [step for step in script.steps() if isinstance(step, Breathe) and step.fill]
    return bool(filling) and not any(step.sides or step.touch for step in filling)


def _shapes(script: Script) -> frozenset[tuple[bool, bool, bool]]:
    patterns = (script.main_pattern(), *(each.pattern for each in script.settings.variants))
    return frozenset(_shape(pattern) for pattern in patterns if pattern is not None)


def _shape(pattern: BreathPattern) -> tuple[bool, bool, bool]:
    """Whether it is even, is held full, is held empty."""
    even = abs(pattern.inhale - pattern.exhale) < 0.05
    return even, pattern.hold > 0, pattern.rest > TURN


def _even(pattern: BreathPattern) -> BreathPattern:
    """As quick, with in and out alike."""
    half = round(pattern.cycle / 2.0, 2)
    return BreathPattern(half, 0.0, half, 0.0)


def _fits(script: Script, name: str, pattern: BreathPattern) -> bool:
    """Whether a session can last what it offers with this pattern."""
    variants = (*script.settings.variants, Variant(name, pattern))
    varied = replace(script, settings=replace(script.settings, variants=variants))
    layout = Layout(varied, variant=name)
    return all(_can_be(layout, seconds) for seconds in script.settings.lengths)


def _can_be(layout: Layout, seconds: float) -> bool:
    try:
        layout.parts(seconds)
    except TroubleError:
        return False
    return True


@cache
def _template() -> str:
    return (assets() / "breaths" / "one-breath.md").read_text("utf-8")


@lru_cache(128)  # a hand that shapes a breath passes by many
def _made(session: str, pattern: BreathPattern) -> Script:
    return _read(text_of(session, pattern), session)


def _read(text: str, session: str) -> Script:
    """The small script; whatever is wrong with it is ours, and not the person's."""
    reading = read(text.encode(), session)
    if reading.script is None:
        raise ValueError(f"the script of one breath has faults: {reading.faults}")
    return reading.script


def _offering(text: str, minutes: tuple[int, ...]) -> str:
    return re.sub(r"^lengths = .*$", f"lengths = {list(minutes)}", text, flags=re.MULTILINE)


def _plain(title: str) -> str:
    """A title without what Markdown would take for more than letters."""
    return fair_name(re.sub(r"[\\`*_{}\[\]<>#|~!&]", " ", title)) or "A breath"
